import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import type { Document, Inline, Part } from '../../src/model/document.ts'
import { leavesOf } from '../../src/model/leaves.ts'
import { sourceSpan } from '../../src/model/text.ts'
import { richDraft, structuredDraft } from './drafts.ts'
import { type Cut, type Given, inputOf } from './results.ts'
import { settle } from './settle.ts'
import { specificationOf } from './understood.ts'

const clean = (source: string, given?: Given): Document => compose({ ...inputOf(source, given), view: 'clean' })
const redline = (source: string, given?: Given): Document => compose({ ...inputOf(source, given), view: 'redline' })

/** Accepting all changes of the redline gives the clean text; rejecting all gives the original. */
function expectBothWays(source: string, given: Given): Document {
  const tracked = redline(source, given)
  expect(settle(tracked, 'accepted')).toEqual(settle(clean(source, given), 'accepted'))
  const { format } = given
  expect(settle(tracked, 'rejected')).toEqual(settle(clean(source, format ? { format } : {}), 'accepted'))
  return tracked
}

const piecesOf = (part: Part): readonly Inline[] => {
  if (part.type === 'list') return part.items.flatMap((item) => item.parts.flatMap(piecesOf))
  if (part.type === 'quote') return part.parts.flatMap(piecesOf)
  if (part.type === 'table')
    return part.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.flatMap(piecesOf)))
  return part.type === 'chart' || part.type === 'divider' ? [] : part.content
}
const changes = (document: Document) =>
  document.body
    .flatMap(piecesOf)
    .flatMap((piece) => (piece.change && piece.type === 'words' ? [`${piece.change.kind}: ${piece.value}`] : []))

describe('the clean document', () => {
  const lines = settle(clean(richDraft), 'accepted')

  it('holds the text of every block, in order', () => {
    expect(lines).toMatchInlineSnapshot(`
      [
        "# Inleiding",
        "Dit is een vette inleiding met nadruk, code, streep en een link. Een tweede regel met één entiteit, een harde regeleinde en een noot.[De eerste noot, met vet en een link.] Nog een noot[De tweede noot. Met een tweede alinea.] volgt.",
        "# Eisen",
        "## Kwaliteit",
        "E-01 De aanbieder heeft een kwaliteitssysteem volgens ISO 9001.",
        "E-02 De aanbieder heeft een klachtenregeling. Hij stuurt deze mee met de inschrijving. De gemeente leest haar.",
        "De opdrachtnemer meldt incidenten:",
        "binnen een dag aan de gemeente;",
        "binnen een week aan de inspectie;",
        "schriftelijk;",
        "met bijlage.",
        "De opdrachtnemer rapporteert.",
        "Hij doet dit elk jaar in maart.",
        "Deze lijst telt door.",
        "### Te diepe kop",
        "Nr | Eis | Bewijs",
        "T-01 | De inschrijver overlegt een certificaat. | HKZ",
        "T-02 | De inschrijver overlegt een beleidsplan[De eerste noot, met vet en een link.] voor vrijwilligers. | ",
        "T-03 | De inschrijver overlegt een | streep 👩‍👩‍👧 en een emoji. | ISO",
        "> De gemeente citeert hier een bepaling.",
        "> met een punt",
        "> > en een citaat daarbinnen",
        "code: tab: "waarde" # en <tekst>",
        "Wat in HTML staat, blijft leesbaar.",
        "Een verwijzing, een afbeelding van het logo en een controleteken � hier.",
        "EEN-HEEL-LANG-KENMERK-DAT-MAAR-DOORGAAT-TOT-VOORBIJ-DE-VEERTIG-TEKENS-01 De aanbieder levert het stuk.",
      ]
    `)
  })

  it('names the columns of a table of properties, and no others', () => {
    const rows = settle(clean('| | |\n|-|-|\n| Groep | acht |\n\n| a | |\n|-|-|\n| b | c |\n'), 'accepted')
    expect(rows).toEqual(['Onderwerp | Inhoud', 'Groep | acht', 'a | ', 'b | c'])
  })

  it('never shows a comment', () => {
    expect(JSON.stringify(clean(richDraft))).not.toContain('Deze opmerking')
  })

  it('does not repeat the title as a chapter and has no jumps in its headings', () => {
    const levels = clean(richDraft).body.flatMap((part) => (part.type === 'heading' ? [part.level] : []))
    expect(levels).toEqual([1, 1, 2, 3])
  })

  it('numbers footnotes by first reference and keeps their paragraphs', () => {
    expect(clean(richDraft).notes.map((note) => note.length)).toEqual([1, 2, 1])
  })

  it('names the requirements for cross-references, safely and once', () => {
    const names = clean(richDraft)
      .body.flatMap(piecesOf)
      .flatMap((piece) => (piece.type === 'words' && piece.bookmark ? [piece.bookmark] : []))
    expect(names).toContain('eis_E_01')
    expect(names).toContain('eis_T_03')
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/)
  })
})

describe('a structured draft', () => {
  it('becomes tables, with evidence only where some is asked, and lists in a text keep their lines', () => {
    const tables = clean(structuredDraft, { format: 'yaml' }).body.filter((part) => part.type === 'table')
    expect(tables.map((table) => table.columns.length)).toEqual([3, 2])
    expect(tables.map((table) => table.title)).toEqual(['Eisen: Kwaliteit', 'Eisen: Personeel'])
    const text = tables[0]?.rows[3]?.cells[1]?.paragraphs[0]?.content ?? []
    expect(text.map((piece) => piece.type)).toEqual(['words', 'break', 'words', 'break', 'words'])
  })
})

describe('a structured draft with lots', () => {
  it('names the lot of each requirement that has one', () => {
    const source =
      "domein: jeugd\neisen:\n  - { id: E-1, tekst: De aanbieder werkt veilig. }\n  - { id: E-2, perceel: '2', tekst: De aanbieder is bereikbaar. }\n"
    const [table] = clean(source, { format: 'yaml' }).body.filter((part) => part.type === 'table')
    const cells = table?.rows.map((row) =>
      row.cells[1]?.paragraphs[0]?.content.map((piece) => piecesText(piece)).join(''),
    )
    expect(cells).toEqual(['Perceel', '', '2'])
  })
})

const piecesText = (piece: { readonly type: string; readonly value?: string }): string => piece.value ?? ''

describe('headings', () => {
  const headings = (source: string) =>
    clean(source).body.flatMap((part) =>
      part.type === 'heading'
        ? [
            `${part.level}${part.numbered ? ' counted' : ''}: ${piecesOf(part)
              .map((p) => (p.type === 'words' ? p.value : ''))
              .join('')}`,
          ]
        : [],
    )

  it('are counted when none carries a number', () => {
    expect(headings('# Een\n\nx\n\n## Twee\n\n# Drie\n')).toEqual([
      '1 counted: Een',
      '2 counted: Twee',
      '1 counted: Drie',
    ])
  })

  it('lose their own numbers when those equal the count', () => {
    expect(headings('# 1. Een\n\n## 1.1 Twee\n\n# 2 Drie\n')).toEqual([
      '1 counted: Een',
      '2 counted: Twee',
      '1 counted: Drie',
    ])
  })

  it('keep their own numbers, all of them, when one differs', () => {
    expect(headings('# 1 Een\n\n## 1.2 Twee\n\n# 2 Drie\n')).toEqual(['1: 1 Een', '2: 1.2 Twee', '1: 2 Drie'])
  })

  it('that carry a requirement or an annex are never counted', () => {
    expect(
      headings('# Eisen\n\n## E-01 Klachten\n\nDe aanbieder heeft een klachtenregeling.\n\n# Bijlage A\n\n# Slot\n'),
    ).toEqual(['1 counted: Eisen', '2: E-01 Klachten', '1: Bijlage A', '1 counted: Slot'])
  })
})

describe('the redline', () => {
  it('deletes and inserts words at their place', () => {
    const tracked = expectBothWays(richDraft, {
      cuts: [{ cut: 'ISO 9001', put: 'ISO 9001 of gelijkwaardig' }, { cut: ' De gemeente leest haar.' }],
    })
    expect(changes(tracked)).toEqual([
      'deleted: ISO 9001',
      'inserted: ISO 9001 of gelijkwaardig',
      'deleted:  De gemeente leest haar.',
    ])
  })

  it('shows what several findings made of the same words as one deletion and one insertion', () => {
    const tracked = expectBothWays(richDraft, {
      cuts: [
        { cut: 'ISO 9001' },
        { at: 'ISO 9001', put: 'ISO 9001 (geldende versie)' },
        { at: 'ISO 9001', put: ' of gelijkwaardig' },
      ],
    })
    expect(changes(tracked)).toEqual(['deleted: ISO 9001', 'inserted: ISO 9001 (geldende versie) of gelijkwaardig'])
  })

  it('deletes a table row as a row when several findings together take all of it', () => {
    const row = spanOfRow('T-02')
    const middle = richDraft.indexOf('beleidsplan')
    const tracked = expectBothWays(richDraft, {
      cuts: [
        { from: row.start, to: middle, put: '' },
        { from: middle, to: row.end, put: '' },
      ],
    })
    const table = tracked.body.find((part) => part.type === 'table')
    expect(table?.rows.map((one) => one.change?.kind ?? null)).toEqual([null, null, 'deleted', null])
  })

  it('inserts where nothing is deleted', () => {
    const at = richDraft.indexOf(' heeft een klachtenregeling')
    expect(changes(expectBothWays(richDraft, { cuts: [{ from: at, to: at, put: ' altijd' }] }))).toEqual([
      'inserted:  altijd',
    ])
  })

  it('takes a whole entity when an edit cuts into it', () => {
    const at = richDraft.indexOf('&eacute;')
    const tracked = redline(richDraft, { cuts: [{ from: at + 2, to: at + 16, put: '' }] })
    expect(changes(tracked)).toEqual(['deleted: éé'])
  })

  it('deletes a paragraph with its end when nothing of it stays', () => {
    const tracked = expectBothWays(richDraft, { cuts: [{ remove: 'E-02' }] })
    const gone = tracked.body.filter((part) => part.type === 'paragraph' && part.change !== null)
    expect(gone).toHaveLength(1)
    expect(gone[0]).toMatchObject({ change: { kind: 'deleted', rule: 'overlap-one' } })
  })

  it('deletes list items, nested ones too', () => {
    const tracked = expectBothWays(richDraft, {
      cuts: [{ cut: '   - binnen een week aan de inspectie;\n     1. schriftelijk;\n     2. met bijlage.\n' }],
    })
    expect(changes(tracked)).toEqual([
      'deleted: binnen een week aan de inspectie;',
      'deleted: schriftelijk;',
      'deleted: met bijlage.',
    ])
  })

  it('deletes a table row as a row, and words in a cell as words', () => {
    const tracked = expectBothWays(richDraft, {
      cuts: [{ remove: 'T-02' }, { cut: 'overlegt een **certificaat**', put: 'heeft een certificaat' }],
    })
    const table = tracked.body.find((part) => part.type === 'table')
    expect(table?.rows.map((row) => row.change?.kind ?? null)).toEqual([null, null, 'deleted', null])
  })

  it('deletes inside bold, links, quotes, code and footnotes', () => {
    expectBothWays(richDraft, {
      cuts: [
        { cut: 'vette ' },
        { cut: 'De tweede noot.' },
        { cut: 'daarbinnen', put: 'hier' },
        { cut: '"waarde"', put: 'waarde' },
        { cut: '[^twee] volgt' },
      ],
    })
  })

  it('keeps a footnote when only the word before it is replaced', () => {
    const tracked = expectBothWays(richDraft, { cuts: [{ cut: 'noot', put: 'voetnoot', after: 'Nog een' }] })
    expect(tracked.body.flatMap(piecesOf).filter((piece) => piece.type === 'note' && piece.change !== null)).toEqual([])
  })

  it('gives new paragraphs a place of their own', () => {
    const at = richDraft.indexOf('\n\n1. De opdrachtnemer')
    const tracked = expectBothWays(richDraft, {
      cuts: [{ from: at, to: at, put: '\n\nE-03 Nieuwe eis.\n\nEn nog een.' }],
    })
    expect(changes(tracked)).toEqual(['inserted: E-03 Nieuwe eis.', 'inserted: En nog een.'])
  })

  it('handles a structured draft: rows, evidence, quoted and folded text', () => {
    const tracked = expectBothWays(structuredDraft, {
      format: 'yaml',
      cuts: [
        { remove: 'E-01' },
        { cut: 'klachtenregeling', put: 'regeling voor klachten' },
        { cut: '\\"regeling\\"', put: 'regeling' },
      ],
    })
    const table = tracked.body.find((part) => part.type === 'table')
    expect(table?.rows.map((row) => row.change?.kind ?? null)).toEqual([null, 'deleted', null, null])
    expect(settle(tracked, 'rejected')).toContain(
      'E-01 | De aanbieder heeft een kwaliteitssysteem. | Certificaat HKZ of gelijkwaardig',
    )
  })

  it('is the clean text once accepted and the original once rejected, whatever words are changed', () => {
    const words = wordsOf(richDraft)
    const cut = fc.record({
      index: fc.nat(words.length - 1),
      length: fc.integer({ min: 1, max: 6 }),
      put: fc.constantFrom('', 'nieuw', 'nieuwe woorden'),
    })
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 8 }), (cuts) => {
        expectBothWays(richDraft, {
          cuts: disjoint(cuts.map(({ index, length, put }) => rangeOf(words, index, length, put))),
        })
      }),
      { numRuns: 40, seed: 7 },
    )
  })
})

/** The source of a row of the table, its line end included. */
function spanOfRow(id: string): { readonly start: number; readonly end: number } {
  const start = richDraft.lastIndexOf('\n', richDraft.indexOf(`${id} |`)) + 1
  return { start, end: richDraft.indexOf('\n', start) + 1 }
}

/** Source ranges of the words below the title that stand in plain text, outside any markup. */
function wordsOf(source: string): readonly { readonly leaf: number; readonly start: number; readonly end: number }[] {
  const [, ...leaves] = leavesOf(specificationOf(source).blocks)
  return leaves.flatMap(({ text }, leaf) =>
    [...text.value.matchAll(/\p{L}+/gu)].flatMap(({ index, 0: word }) => {
      if (text.marks.some((mark) => mark.start < index + word.length && index < mark.end)) return []
      const span = sourceSpan(text, index, index + word.length)
      return span.end - span.start === word.length && !/-\d|\d-/.test(source.slice(span.start - 2, span.end + 2))
        ? [{ leaf, ...span }]
        : []
    }),
  )
}

function rangeOf(words: ReturnType<typeof wordsOf>, index: number, length: number, put: string) {
  const first = words[index]
  const last = words
    .slice(index, index + length)
    .findLast((word) => word.leaf === first?.leaf && word.end - (first?.start ?? 0) < 60)
  const plain = richDraft.slice(first?.start, last?.end)
  const end = /[^\p{L} ,.:;]/u.test(plain) ? first?.end : last?.end
  return { from: first?.start ?? 0, to: end ?? 0, put }
}

function disjoint(
  cuts: readonly { readonly from: number; readonly to: number; readonly put: string }[],
): readonly Cut[] {
  const kept: { readonly from: number; readonly to: number; readonly put: string }[] = []
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) if (cut.from > (kept.at(-1)?.to ?? -1)) kept.push(cut)
  return kept
}

describe('the title of a draft that states none', () => {
  const titleOf = (source: string) => clean(source).titlePage.title

  it('is its one chapter of the first level, or the first of several that has no number', () => {
    expect(titleOf('# Begeleiding\n\n## Een\n\n## Twee\n')).toBe('Begeleiding')
    expect(titleOf('# Inkoopdocument dagbesteding\n\n# 1 De opdracht\n\n# 2 Eisen\n')).toBe(
      'Inkoopdocument dagbesteding',
    )
  })

  it('is else what kind of document it is', () => {
    expect(titleOf('# Inleiding\n\n# Eisen\n')).toBe('Aanbestedingsdocument')
    expect(titleOf('# 1 De opdracht\n\n# 2 Eisen\n')).toBe('Aanbestedingsdocument')
  })
})
