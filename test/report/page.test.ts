import { describe, expect, it } from 'vitest'
import { leavesOf } from '../../src/model/leaves.ts'
import { parse } from '../../src/parse/parse.ts'
import { html } from '../../src/report/markup.ts'
import { sourceBlocks } from '../../src/report/page/blocks.ts'
import { marginOf } from '../../src/report/page/margin.ts'
import { findingOf, readMarks, ruleOf } from './builder.ts'

const rule = ruleOf('wbp')

/** The page of a marked text: each mark is a finding. */
function shown(marked: string, format: 'markdown' | 'yaml' = 'markdown'): string {
  const { text, spans } = readMarks(marked)
  const notes = spans.map((span, index) => ({ id: `f${index}`, finding: findingOf(rule, span) }))
  const leaves = leavesOf(parse({ path: 'concept.md', text, format }).blocks)
  const told = { source: text, leaves, format, notes, anchors: [], factsTitle: 'Gegevens' }
  return marginOf({ ...told, tell: ({ id }) => html`<b id="${id}"></b>` }).markup
}

describe('the blocks of a source', () => {
  const kinds = (source: string, format: 'markdown' | 'yaml' = 'markdown') =>
    sourceBlocks(source, format).map(({ kind, start, end }) => [kind, source.slice(start, end)])

  it('are facts, headings, paragraphs, items and tables, and leave out nothing but white space', () => {
    const source =
      '---\ntitel: X\n---\n\n# Kop\nTekst op\ntwee regels.\n- een\n  vervolg\n- twee\n\n| a | b |\n| - | - |\n| 1 | 2 |\nna\r\n'
    expect(kinds(source)).toEqual([
      ['facts', '---\ntitel: X\n---'],
      ['heading', '# Kop'],
      ['text', 'Tekst op\ntwee regels.'],
      ['item', '- een\n  vervolg'],
      ['item', '- twee'],
      ['table', '| a | b |\n| - | - |\n| 1 | 2 |'],
      ['text', 'na'],
    ])
    expect(kinds('Kop\n===\nTekst\n---\n\n***\n- een\n---\n')).toEqual([
      ['heading', 'Kop'],
      ['heading', 'Tekst'],
      ['item', '- een'],
    ])
    expect(kinds('a: 1\nb:\n  - c\n  - d\n', 'yaml')).toEqual([
      ['code', 'a: 1\nb:'],
      ['code', '  - c'],
      ['code', '  - d'],
    ])
  })
})

describe('the draft with findings beside it', () => {
  it('marks findings wherever they stand: in headings, items, cells and YAML, and over several lines', () => {
    const page = shown('# De [|Wbp|]\n\n- de [|Wbp|]\n\n| a | de [|Wbp|] |\n| - | - |\n\neen [|twee\n\ndrie|] vier\n')
    expect(page.match(/<mark>Wbp<\/mark>/g)).toHaveLength(3)
    expect(page).toContain('<th scope="col" class="whole">')
    expect(page).toContain('<mark>twee</mark>')
    expect(page).toContain('<mark>drie</mark>')
    expect(page.match(/<b id=/g)).toHaveLength(4)
    expect(shown('requirements:\n  - text: de [|Wbp|]\n', 'yaml')).toContain('<mark>Wbp</mark>')
  })

  it('loses no word of the draft', () => {
    const source =
      '# Kop **vet**\n\nEen [link] en `code`.\n\n1. een\n   - twee \\| drie\n\n| a | b\\|c |\n|---|---|\n| d | |\n'
    const words = (text: string) => text.replace(/<[^>]*>/g, ' ').match(/[a-z]+/gi) ?? []
    expect(words(shown(source))).toEqual(words(source))
  })

  it('shows what the markup means in place of its signs', () => {
    const page = shown('# Kop *schuin*\n\n1. **vet** en `code`, R&amp;D\n\nnoot[^a] <!-- stil -->\n\n[^a]: De noot.\n')
    expect(page).toContain('Kop <em>schuin</em></h4>')
    expect(page).toContain('1. <strong>vet</strong> en <code>code</code>, R&amp;D</p>')
    expect(page).toContain('noot<sup>a</sup>')
    expect(page).toContain('<sup>a</sup> De noot.</p>')
    expect(page).not.toMatch(/stil|\[\^|[*`]/)
    expect(shown('<!-- Nog vragen\naan de jurist. -->\n')).toContain(
      '<p class="text aside">Nog vragen aan de jurist.</p>',
    )
    expect(shown('Een &lt;script&gt; \\<b> *x*\n')).toContain('Een &lt;script&gt; &lt;b&gt; <em>x</em>')
  })

  it('follows links of the web alone, and none within a finding', () => {
    const page = shown('[web](https://a.example/?a="b") [kwaad](javascript:alert(1)) [|de [wet](https://b.example)|]\n')
    expect(page).toContain('<a href="https://a.example/?a=&quot;b&quot;">web</a> kwaad ')
    expect(page).toContain('<a class="found warning c-outdated" href="#f0"><mark>de wet</mark></a>')
    expect(page).not.toMatch(/javascript|b\.example/)
  })

  it('makes one mark of a finding whose words look different', () => {
    expect(shown('de [|**Wbp** van *toen*|] nu\n')).toMatch(
      /de <a [^>]*><mark><strong>Wbp<\/strong> van <em>toen<\/em><\/mark><\/a> nu/,
    )
  })
})
