import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { describe, expect, test } from 'vitest'
import { treeOf } from '../../src/parse/stretches.ts'

/** A tree without what reading in stretches does not keep: lines and columns. */
function outline(node: Nodes): unknown {
  const { position, ...rest } = node
  const span = node.type === 'root' ? null : [position?.start.offset, position?.end.offset]
  return { ...rest, span, ...('children' in node ? { children: node.children.map(outline) } : {}) }
}

const whole = (source: string): Root => treeOf(source, true, Number.POSITIVE_INFINITY)
const cut = (source: string): Root => treeOf(source, true, 1)

describe('Markdown read in stretches is Markdown read at once', () => {
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
    'Windows line ends': '# A\r\n\r\ntekst\r\n\r\n# B\r\n\r\n| a |\r\n|---|\r\n| b |\r\n\r\n# C\r\n',
  }

  for (const [name, source] of Object.entries(cases))
    test(name, () => expect(outline(cut(source))).toEqual(outline(whole(source))))

  test('an example', () => {
    const source = readFileSync('examples/begeleiding-wmo.md', 'utf8')
    expect(outline(treeOf(source, true))).toEqual(outline(whole(source)))
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
})
