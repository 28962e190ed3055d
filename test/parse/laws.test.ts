import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Problem } from '../../src/model/problem.ts'
import { contains, type Span } from '../../src/model/span.ts'
import type { Block, Draft, ParsedDraft } from '../../src/model/specification.ts'
import { sourceSpan, type Text } from '../../src/model/text.ts'
import { parse } from '../../src/parse/parse.ts'

/** The same documents every time. */
const runs = { numRuns: 200, seed: 4711 }

/** Pieces that, thrown together, make every notation meet every other. */
const shards = [
  ...'a|B|é|😀| |  |\t|\n|\n\n|\r\n|\r|\0|\uFEFF|# |## |- |1. |> |>|    |**|*|_|`|``|```\n|~~~|~~'.split('|'),
  ...[
    '| ',
    ' | ',
    '|-|-|\n',
    '[a]',
    '(b)',
    '[a]: b\n',
    '[^1]',
    '[^1]: ',
    '![',
    '&amp;',
    '&#235;',
    '&x;',
    '\\',
    '\\*',
    '\\|',
  ],
  ...[
    '<br>',
    '<b>',
    '</b>',
    '<td>',
    '<naam gemeente>',
    '<!-- a -->',
    '<!--',
    '-->',
    '<https://x.nl>',
    '---\n',
    '===\n',
  ],
  ...[
    '<!-- tenderlint-allow x: y -->',
    'titel: x\n',
    'Eis 3.2',
    '$$',
    ':::',
    '{',
    '}',
    '"',
    "'",
    '%',
    '@',
    '!',
    '?',
    '\u00A0',
  ],
]
const yamlShards = [
  ...[
    'tender:\n',
    'requirements:\n',
    'sections:\n',
    '  - ',
    '- ',
    '  ',
    '    ',
    'text: ',
    'id: ',
    'title: ',
    'evidence: ',
    'allow: ',
  ],
  ...[
    '|\n',
    '>\n',
    '>-\n',
    '|2+\n',
    '"',
    "'",
    "''",
    '\\n',
    '\\',
    '\\u00EB',
    '\\\n',
    ': ',
    '\n',
    '\r\n',
    '\n\n',
    '# c',
    '&a ',
    '*a',
    '!!str ',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    'a',
    'b c',
    'é',
    '3.10',
    '\t',
    '\uFEFF',
    '---\n',
    '...\n',
    '? ',
    '<<: ',
    'rule: x',
    'reason: y',
    'kind: wish',
  ],
]

const soup = (pieces: readonly string[]) =>
  fc.oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )

const yamlDraft = fc
  .array(fc.constantFrom(...yamlShards), { maxLength: 20 })
  .map((parts) => `requirements:\n  - text: ${parts.join('')}`)

function attempt(draft: Draft): ParsedDraft | undefined {
  try {
    return parse(draft)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    expect(error.details.kind).toBe('draft')
    return undefined
  }
}

function textsOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') return block.items.flatMap((item) => textsOf(item.blocks))
    if (block.type === 'table') return block.rows.flatMap((row) => row.cells.map((cell) => cell.text))
    if (block.type === 'divider') return []
    return 'blocks' in block ? textsOf(block.blocks) : [block.text]
  })
}

function spansOf(blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list')
      return [block.span, ...block.items.flatMap((item) => [item.span, ...spansOf(item.blocks)])]
    if (block.type === 'table')
      return [block.span, ...block.rows.flatMap((row) => [row, ...row.cells].map(({ span }) => span))]
    return 'blocks' in block ? [block.span, ...spansOf(block.blocks)] : [block.span]
  })
}

/** Runs are ordered and gapless in the value, ordered in the source, and where lengths agree so do the characters. */
function checkText({ value, runs, marks }: Text, source: string): void {
  let at = 0
  let from = 0
  for (const run of runs) {
    expect(run.at).toBe(at)
    expect(run.source).toBeGreaterThanOrEqual(from)
    at += run.length
    from = run.source + run.sourceLength
    if (run.length === run.sourceLength) {
      const written = source.slice(run.source, from).replaceAll('\0', '\uFFFD')
      expect(written.replace(/\s/g, ' ')).toBe(value.slice(run.at, at).replace(/\s/g, ' '))
    }
  }
  expect(at).toBe(value.length)
  expect(from).toBeLessThanOrEqual(source.length)
  for (const mark of marks) expect(contains({ start: 0, end: value.length }, mark)).toBe(true)
}

function checkPlaces({ draft, blocks, sections, passages, allowances }: ParsedDraft): void {
  const file = { start: 0, end: draft.text.length }
  for (const text of textsOf(blocks)) checkText(text, draft.text)
  for (const { text, extent } of passages) {
    checkText(text, draft.text)
    for (const run of text.runs) {
      expect(contains(extent, { start: run.source, end: run.source + run.sourceLength })).toBe(true)
    }
  }
  const spans = [...spansOf(blocks), ...sections.map(({ span }) => span), ...passages.map(({ extent }) => extent)]
  for (const span of [...spans, ...allowances.flatMap(({ span, covers }) => [span, covers])]) {
    expect(contains(file, span)).toBe(true)
    expect(span.end).toBeGreaterThanOrEqual(span.start)
  }
}

test('any Markdown parses or is a Problem, and every place in it is true', () => {
  fc.assert(
    fc.property(soup(shards), (text) => {
      const parsed = attempt({ path: 'x', text, format: 'markdown' })
      if (parsed !== undefined) checkPlaces(parsed)
    }),
    runs,
  )
})

test('any YAML parses or is a Problem, and every place in it is true', () => {
  fc.assert(
    fc.property(fc.oneof(soup(yamlShards), yamlDraft), (text) => {
      const parsed = attempt({ path: 'x', text, format: 'yaml' })
      if (parsed !== undefined) checkPlaces(parsed)
    }),
    runs,
  )
})

/** Words that no markup is made of, so that they can be counted before and after. */
const word = fc.stringMatching(/^[a-z]{3,8}$/).map((letters) => `q${letters}`)
const phrase = fc
  .array(
    fc.tuple(
      word,
      fc.constantFrom(
        '$',
        '**$**',
        '*$*',
        '`$`',
        '[$](#)',
        '$&amp;',
        '\\*$',
        '<u>$</u>',
        '<$ $>',
        '![$](#)',
        '$<!-- -->',
      ),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.map(([letters, form]) => form.replaceAll('$', letters)).join(' '))
const lines = fc.array(phrase, { minLength: 1, maxLength: 3 })
const leaf = fc.oneof(
  lines.map((all) => all.join('\n')),
  lines.map((all) => all.join('  \n')),
  phrase.map((text) => `## ${text}`),
  lines.map((all) => all.map((text) => `- ${text}`).join('\n')),
  lines.map((all) => all.map((text, at) => `${at + 1}. ${text}\n   lui\n`).join('\n')),
  lines.map((all) => `| kop | eis |\n| --- | --- |\n${all.map((text) => `| nr | ${text} |`).join('\n')}`),
  word.map((letters) => `\`\`\`\n${letters}\n\n  ${letters}\n\`\`\``),
  word.map((letters) => `<div>\n<p>${letters}</p>\n</div>`),
)
const indent = (text: string, first: string, rest: string) => first + text.replaceAll('\n', `\n${rest}`)
const block = fc.oneof(
  { weight: 3, arbitrary: leaf },
  { weight: 1, arbitrary: leaf.map((text) => indent(text, '> ', '> ')) },
  { weight: 1, arbitrary: leaf.map((text) => indent(text, '- ', '  ')) },
  { weight: 1, arbitrary: fc.tuple(leaf, leaf).map(([a, b]) => indent(`${a}\n\n${b}`, '> - ', '>   ')) },
)
const document = fc
  .tuple(fc.array(block, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([blocks, newline, ended]) => (blocks.join('\n\n') + (ended ? '\n' : '')).replaceAll('\n', newline))

const lettersIn = (text: string) => text.replaceAll(/&amp;|<\/?(?:u|p|div)>|[^a-z]/g, '')

function lettersOf({ passages, blocks }: ParsedDraft): string {
  const code = (all: readonly Block[]): string[] =>
    all.flatMap((one) => {
      if (one.type === 'code') return [one.text.value]
      if (one.type === 'list') return one.items.flatMap((item) => code(item.blocks))
      return 'blocks' in one ? code(one.blocks) : []
    })
  return [...passages.map(({ text }) => text.value), ...code(blocks)].map(lettersIn).join('')
}

const sorted = (letters: string) => [...letters].sort().join('')

test('no letter of a document is lost, and every word leads to itself', () => {
  fc.assert(
    fc.property(document, (text) => {
      const parsed = parse({ path: 'x', text, format: 'markdown' })
      checkPlaces(parsed)
      expect(sorted(lettersOf(parsed))).toBe(sorted(lettersIn(text)))
      for (const { text: found } of parsed.passages) {
        for (const { 0: written, index } of found.value.matchAll(/[a-z]+/g)) {
          const { start, end } = sourceSpan(found, index, index + written.length)
          expect(text.slice(start, end)).toBe(written)
        }
      }
    }),
    runs,
  )
})

test('taking an extent away leaves exactly the other letters', () => {
  fc.assert(
    fc.property(document, fc.nat(), (text, pick) => {
      const { passages } = parse({ path: 'x', text, format: 'markdown' })
      const gone = passages[pick % Math.max(passages.length, 1)]
      if (gone === undefined) return
      const left = text.slice(0, gone.extent.start) + text.slice(gone.extent.end)
      expect(sorted(lettersOf(parse({ path: 'x', text: left, format: 'markdown' })))).toBe(sorted(lettersIn(left)))
    }),
    runs,
  )
})
