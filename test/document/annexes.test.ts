import { unzlibSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { drawBars } from '../../src/document/picture.ts'
import type { Document, ParagraphPart, Part, WordStyle } from '../../src/model/document.ts'
import { richDraft, structuredDraft } from './drafts.ts'
import { type Given, inputOf } from './results.ts'

const isAccount = ({ title }: { readonly title: string }) => title === 'Bijlage Verantwoording'

const composed = (source: string, given: Given): Document => compose({ ...inputOf(source, given), view: 'clean' })

function rowsOf(part: Part | undefined): readonly (readonly string[])[] {
  if (part?.type !== 'table') return []
  return part.rows.map((row) =>
    row.cells.map((cell) =>
      cell.paragraphs
        .map(({ content }) => content.map((piece) => (piece.type === 'words' ? piece.value : '')).join(''))
        .join(' / '),
    ),
  )
}

function tableOf(document: Document, annex: string, title: string): readonly (readonly string[])[] {
  const parts = document.annexes.find((one) => one.title === annex)?.parts ?? []
  return rowsOf(parts.find((part) => part.type === 'table' && part.title === title))
}

/** The rows of the changes' table without those that give the reasons. */
function changesIn(document: Document): readonly (readonly string[])[] {
  return tableOf(document, 'Bijlage Verantwoording', 'Wijzigingen').filter((row) => row.length > 1)
}

/** The words in the changes' table, below its header, that are in a style. */
function styledWords(document: Document, style: WordStyle): readonly string[] {
  const table = document.annexes.find(isAccount)?.parts.find((part) => part.type === 'table')
  const cells = table?.type === 'table' ? table.rows.slice(1).flatMap((row) => row.cells) : []
  return cells
    .flatMap((cell) => cell.paragraphs.flatMap(({ content }) => content))
    .flatMap((piece) => (piece.type === 'words' && piece.styles.includes(style) ? [piece.value] : []))
}

describe('the annex Verantwoording', () => {
  const document = composed(richDraft, {
    cuts: [{ cut: 'ISO 9001', put: 'ISO 9001 of gelijkwaardig' }, { remove: 'T-02' }],
    open: ['klachtenregeling'],
  })

  it('gives every change its old number, both texts, the reason and the basis', () => {
    const rows = tableOf(document, 'Bijlage Verantwoording', 'Wijzigingen')
    const [head, replaced, whyReplaced, removed, whyRemoved, ...others] = rows
    expect(head).toEqual(['Oud nr.', 'Oude tekst', 'Nieuwe tekst'])
    expect(replaced).toEqual([
      'E-01',
      'E-01 De aanbieder heeft een kwaliteitssysteem volgens ISO 9001.',
      'E-01 De aanbieder heeft een kwaliteitssysteem volgens ISO 9001 of gelijkwaardig.',
    ])
    expect(removed).toEqual(['T-02', 'De inschrijver overlegt een beleidsplan voor vrijwilligers.', 'Vervallen'])
    expect(whyReplaced).toEqual([expect.stringMatching(/^Reden bij E-01: /)])
    expect(whyReplaced?.[0]).toContain(
      'Grondslag: Gids Proportionaliteit, voorschrift 3.5 A: vraag niet meer dan nodig',
    )
    expect(whyReplaced?.[0]).toContain('120 uur bij aanbieders en 12 uur bij de gemeente')
    expect(whyRemoved).toEqual([expect.stringMatching(/^Reden bij T-02: /)])
    expect(others).toEqual([])
  })

  it('tells what several findings change in one requirement as one change, each reason once', () => {
    const document = composed(richDraft, {
      cuts: [
        { cut: 'ISO 9001' },
        { at: 'ISO 9001', put: 'ISO 9001 (geldende versie)' },
        { at: 'ISO 9001', put: ' of gelijkwaardig' },
      ],
    })
    const [, row, why, ...others] = tableOf(document, 'Bijlage Verantwoording', 'Wijzigingen')
    expect(others).toEqual([])
    expect(row).toEqual([
      'E-01',
      'E-01 De aanbieder heeft een kwaliteitssysteem volgens ISO 9001.',
      'E-01 De aanbieder heeft een kwaliteitssysteem volgens ISO 9001 (geldende versie) of gelijkwaardig.',
    ])
    expect(why?.[0]?.split('Een aanbieder met een kwaliteitssysteem')).toHaveLength(3)
    expect(styledWords(document, 'strike')).toEqual(['ISO 9001'])
    expect(styledWords(document, 'strong')).toEqual(['ISO 9001 (geldende versie) of gelijkwaardig'])
  })

  it('says of a requirement that went in parts that it went', () => {
    const document = composed(richDraft, {
      cuts: [
        { cut: 'E-02 De aanbieder heeft een klachtenregeling. ' },
        { cut: 'Hij stuurt deze mee met de inschrijving. ' },
        { cut: 'De gemeente leest haar.' },
      ],
    })
    expect(changesIn(document)).toEqual([
      ['Oud nr.', 'Oude tekst', 'Nieuwe tekst'],
      [
        'E-02',
        'E-02 De aanbieder heeft een klachtenregeling. Hij stuurt deze mee met de inschrijving. De gemeente leest haar.',
        'Vervallen',
      ],
    ])
    expect(styledWords(document, 'strike')).toEqual([])
  })

  it('quotes what stays of a requirement when one of its texts went', () => {
    const rows = tableOf(
      composed(structuredDraft, { format: 'yaml', cuts: [{ cut: 'Kopie van de \\"regeling\\"' }] }),
      'Bijlage Verantwoording',
      'Wijzigingen',
    )
    expect(rows[1]?.slice(0, 3)).toEqual([
      'E-02',
      'De aanbieder heeft een klachtenregeling en stuurt deze mee met de inschrijving. / Kopie van de "regeling"',
      'De aanbieder heeft een klachtenregeling en stuurt deze mee met de inschrijving.',
    ])
  })

  it('quotes outside requirements only the sentence that changed', () => {
    const rows = tableOf(
      composed(richDraft, { cuts: [{ cut: 'Een tweede', put: 'Nog een' }] }),
      'Bijlage Verantwoording',
      'Wijzigingen',
    )
    expect(rows[1]?.[1]).toMatch(/^Een tweede regel/)
    expect(rows[1]?.[2]).toMatch(/^Nog een regel/)
  })

  it('names an item of a numbered list by its number, for the numbers after it move up', () => {
    const source =
      '# Inkoop\n\n## Eisen\n\n1. De aanbieder werkt veilig.\n2. De aanbieder stuurt een fax.\n3. De aanbieder is er.\n'
    const document = composed(source, { cuts: [{ cut: '2. De aanbieder stuurt een fax.\n' }], open: ['is er'] })
    expect(changesIn(document).map(([place]) => place)).toEqual(['Oud nr.', '1 Eisen, punt 2'])
    expect(tableOf(document, 'Bijlage Verantwoording', 'Nog te beslissen').map(([place]) => place)).toEqual([
      'Plaats',
      '1 Eisen, punt 2',
    ])
  })

  it('links the basis to its source', () => {
    expect(JSON.stringify(document.annexes)).toContain('"target":"https://wetten.overheid.nl/BWBR0032203"')
  })

  it('lists what is still to be decided', () => {
    expect(tableOf(document, 'Bijlage Verantwoording', 'Nog te beslissen').slice(1)).toEqual([
      ['E-02', 'Deze eis wordt al gedekt door het kwaliteitssysteem.', 'Laat deze eis vervallen'],
    ])
  })

  it('quotes a removed YAML requirement in full', () => {
    const rows = tableOf(
      composed(structuredDraft, { format: 'yaml', cuts: [{ remove: 'E-02' }] }),
      'Bijlage Verantwoording',
      'Wijzigingen',
    )
    expect(rows[1]?.[1]).toBe(
      'De aanbieder heeft een klachtenregeling en stuurt deze mee met de inschrijving. / Kopie van de "regeling"',
    )
  })

  it('says so when nothing changed and nothing is open', () => {
    const parts = composed(richDraft, {}).annexes.find(isAccount)?.parts ?? []
    expect(parts.map((part) => part.type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
  })
})

describe('the table of old and new numbers', () => {
  const table = (source: string, given: Given) =>
    tableOf(composed(source, given), 'Bijlage Verantwoording', 'Oude en nieuwe nummers')

  it('follows what went and what was merged, and counts what stays', () => {
    const given = { cuts: [{ remove: 'T-02' }, { remove: 'E-02' }] }
    const input = inputOf(richDraft, given)
    const edits = input.result.cleaned.edits.map((edit) =>
      edit.finding.requirement === 'T-02'
        ? {
            ...edit,
            finding: {
              ...edit.finding,
              category: 'duplicate' as const,
              related: [{ message: '', requirement: 'E-01', span: { start: 0, end: 0 }, differences: [] }],
            },
          }
        : edit,
    )
    const result = { ...input.result, cleaned: { ...input.result.cleaned, edits } }
    const document = compose({ ...input, result, view: 'clean' })
    expect(tableOf(document, 'Bijlage Verantwoording', 'Oude en nieuwe nummers')).toEqual([
      ['Oud nummer', 'Nieuw nummer'],
      ['E-02', 'Vervallen'],
      ['T-02', 'Opgegaan in E-01'],
    ])
    expect(JSON.stringify(document.annexes)).toMatch(/De andere \d+ eisen houden hun nummer/)
  })

  it('follows the headings that the document counts', () => {
    const source = '# Een\n\nTekst.\n\n# Twee\n\n## Half\n\nTekst.\n\n# Drie\n\nTekst.\n\n## Vier\n\nSlot.\n'
    const from = source.indexOf('# Twee')
    expect(table(source, { cuts: [{ from, to: source.indexOf('# Drie'), put: '' }] }).slice(1)).toEqual([
      ['2 Twee', 'Vervallen'],
      ['2.1 Half', 'Vervallen'],
      ['3 Drie', '2 Drie'],
      ['3.1 Vier', '2.1 Vier'],
    ])
  })

  it('is left out when every number stays', () => {
    expect(table(richDraft, { cuts: [{ cut: 'ISO 9001', put: 'ISO' }] })).toEqual([])
  })
})

describe('the annex Motivering', () => {
  it('gives the reason of every allowed finding, and is left out without any', () => {
    const rows = tableOf(composed(richDraft, { allowed: ['HKZ'] }), 'Bijlage Motivering', 'Motivering')
    expect(rows[1]).toEqual([
      'T-01',
      'Dubbele vraag naar hetzelfde bewijs',
      'De toezichthouder vraagt deze verklaring apart; zie het advies van 3 maart 2026. / Vastgesteld door: inkoopadviseur. / Geldig tot en met 1 januari 2027.',
    ])
    expect(composed(richDraft, {}).annexes.map((annex) => annex.title)).toEqual([
      'Bijlage Verklaring van de inschrijver',
      'Bijlage Verantwoording',
      'Bijlage Gevraagd bewijs',
      'Bijlage Lastenraming',
      'Bijlage Herkomst',
    ])
  })
})

describe('an allowance that nothing answers to', () => {
  it('is told in the annex Motivering too, and that it does nothing', () => {
    const source = richDraft.replace(
      '## Eisen\n',
      '<!-- tenderlint-allow overlap-two: zo besloten by=college -->\n## Eisen\n',
    )
    expect(tableOf(composed(source, {}), 'Bijlage Motivering', 'Motivering')).toEqual([
      ['Plaats', 'Afwijking', 'Motivering'],
      [
        '2 Eisen',
        'Dubbele vraag naar hetzelfde bewijs',
        'zo besloten / Vastgesteld door: college. / Deze afwijking doet nu niets: er is niets meer om van af te wijken, of de termijn is voorbij.',
      ],
    ])
  })
})

describe('the annex Lastenraming', () => {
  it('compares before and after in two digits, as differences of what is shown, and leaves out what is nothing', () => {
    expect(tableOf(composed(richDraft, {}), 'Bijlage Lastenraming', 'Samenvatting')).toEqual([
      ['Kengetal', 'Vóór aanpassing', 'Na aanpassing', 'Verschil'],
      ['Totaal (uren)', '1.200', '990', '−210'],
      ['Inschrijvers en aanbieders samen (uren)', '1.000', '840', '−160'],
      ['Gemeente (uren)', '190', '150', '−40'],
      ['Per inschrijver (uren)', '7,7', '7,7', '0'],
      ['Totaal (euro)', '€\u00a065.000', '€\u00a052.000', '€\u00a0−13.000'],
    ])
  })

  it('shows the parameters with their status, and says what the estimate is not', () => {
    const document = composed(richDraft, { language: 'en' })
    expect(tableOf(document, 'Annex: Burden estimate', 'Assumptions')[1]).toEqual([
      'Reading speed',
      '175 words a minute',
      'checked in its source',
      'Brysbaert 2019',
    ])
    expect(JSON.stringify(document.annexes)).toContain('Of the minutes per action, 83% comes from published tables')
  })

  it('opens with the outcome and how sure it is', () => {
    const estimate = composed(richDraft, {}).annexes.find(({ title }) => title === 'Bijlage Lastenraming')
    const box = estimate?.parts.find((part) => part.type === 'quote')
    const lines =
      box?.type === 'quote' ? box.parts.flatMap((part) => (part.type === 'paragraph' ? part.content : [])) : []
    expect(lines.map((line) => (line.type === 'words' ? line.value : ''))).toEqual([
      'Van 1.200 uur naar 990 uur (20% minder).',
      'Het totaal nu ligt waarschijnlijk tussen 990 uur en 1.500 uur.',
      'De aanpassingen schelen waarschijnlijk 200 uur tot 300 uur.',
      'Daarna is het 7,7 uur per inschrijver, 0 uur per aanbieder per jaar en 150 uur voor de gemeente.',
    ])
  })

  it('names the requirements that cause most, and what the text does not state', () => {
    const document = composed(richDraft, {})
    expect(tableOf(document, 'Bijlage Lastenraming', 'De eisen die het meeste werk geven')).toEqual([
      ['Eis', 'Aandeel', 'Scheelt alleen'],
      ['T-01', '900 uur', '120 uur'],
      ['E-02', '300 uur', '120 uur'],
    ])
    expect(JSON.stringify(document.annexes)).toContain('daarom staat er geen aandeel van de opdrachtwaarde')
  })

  it('draws the hours as a picture that says them in words too', () => {
    const document = composed(richDraft, {})
    const chart = document.annexes.flatMap(({ parts }) => parts).find((part) => part.type === 'chart')
    expect(chart).toMatchObject({
      title: 'Uren per partij en fase',
      description: expect.stringContaining(
        'Inschrijvers, inschrijving: 740 uur → 590 uur; Aanbieders, uitvoering: 310 uur',
      ),
    })
    const picture = drawBars(
      [
        { part: 1, colour: '555555' },
        { part: 0.5, colour: '154273' },
      ],
      100,
    )
    expect(picture).toMatchObject({ width: 100, height: 20 })
    const size = new DataView(picture.png.buffer, picture.png.byteOffset)
    expect([size.getUint32(16), size.getUint32(20)]).toEqual([300, 60])
    const data = [...picture.png].map((code) => String.fromCharCode(code)).join('')
    expect(data.slice(1, 4) + data.slice(-8, -4)).toBe('PNGIEND')
    const pixels = unzlibSync(picture.png.subarray(data.indexOf('IDAT') + 4, data.indexOf('IEND') - 8))
    const line = (y: number) => [...pixels.subarray(y * 301 + 1, (y + 1) * 301)]
    expect(new Set(line(0))).toEqual(new Set([1]))
    expect(line(35).filter((colour) => colour === 2)).toHaveLength(150)
  })
})

describe('the title page', () => {
  it('says what the document is, for whom and as of when', () => {
    const { titlePage } = compose({ ...inputOf(richDraft), view: 'redline' })
    expect(titlePage).toEqual({
      apart: true,
      kind: 'Aanbestedingsdocument',
      title: 'Begeleiding & "toezicht" <Wmo>',
      buyer: 'Gemeente Waterrijk',
      status: 'Concept met zichtbare wijzigingen',
      comments: [],
      facts: [
        { label: 'Status', value: 'Concept met zichtbare wijzigingen' },
        { label: 'Wet', value: 'Wet maatschappelijke ondersteuning 2015' },
        { label: 'Looptijd', value: '4 jaar' },
        { label: 'Recht bekeken op', value: '22 november 2026' },
        { label: 'Opgesteld met', value: 'tenderlint 0.1.0, regels tenderlint-nl 0.1.0' },
      ],
    })
  })
})

describe('the annex Verklaring van de inschrijver', () => {
  it('asks of every numbered demand whether the bidder agrees, and why not', () => {
    const document = composed(
      'E-01 De aanbieder heeft een klachtenregeling.\n\nE-02 De gemeente betaalt binnen een maand.\n',
      {},
    )
    const table = document.annexes[0]?.parts.find((part) => part.type === 'table')
    expect(
      table?.rows.slice(1).map(({ cells }) => cells.map(({ paragraphs, fillIn }) => fillIn ?? words(paragraphs))),
    ).toEqual([
      [
        'E-01',
        'De aanbieder heeft een klachtenregeling.',
        { kind: 'yes-no', name: 'Akkoord met E-01: ja of nee' },
        { kind: 'words', name: 'Toelichting bij E-01' },
      ],
    ])
  })
})

const words = (paragraphs: readonly ParagraphPart[]) =>
  paragraphs.flatMap(({ content }) => content.map((piece) => (piece.type === 'words' ? piece.value : ''))).join('')

describe('a row that is merely counted', () => {
  it('is named with the chapter it stands in', () => {
    const row = '| 1 | Uittreksel uit het handelsregister | bij inschrijving |\n'
    const table = `| Nr | Bewijsmiddel | Wanneer |\n| --- | --- | --- |\n${row}`
    const places = (heading: string) =>
      tableOf(
        composed(`# Leidraad\n\n## 1 Vooraf\n\nTekst.\n\n## ${heading}\n\n${table}`, {}),
        'Bijlage Gevraagd bewijs',
        'Gevraagd bewijs',
      )[1]?.[1]
    expect(places('Bijlage B. Overzicht')).toBe('Bijlage B, punt 1')
    expect(places('2 Bewijs')).toBe('2, punt 1')
    const source = `# Leidraad\n\n## Bijlage B. Overzicht\n\n${table}| 2 | Een uittreksel | later |\n`
    const document = composed(source, { cuts: [{ cut: row }] })
    expect(tableOf(document, 'Bijlage Verantwoording', 'Oude en nieuwe nummers')[1]).toEqual([
      'Bijlage B, punt 1',
      'Vervallen',
    ])
    expect(changesIn(document)[1]?.slice(0, 2)).toEqual([
      'Bijlage B, punt 1',
      'Uittreksel uit het handelsregister / bij inschrijving',
    ])
  })
})

describe('what a footnote asks', () => {
  it('stands where the text refers to it', () => {
    const document = composed(
      '# Leidraad\n\n## Inschrijven\n\nSchrijf in.[^a]\n\n## Slot\n\nKlaar.\n\n[^a]: De inschrijver stuurt bij zijn inschrijving een jaarrekening mee.\n',
      {},
    )
    expect(tableOf(document, 'Bijlage Gevraagd bewijs', 'Gevraagd bewijs')[1]?.[1]).toBe('1 Inschrijven')
  })
})

describe('a procedure that nobody stated', () => {
  const procedureOf = (facts: string) =>
    composed(`---\n${facts}---\n# Leidraad\n\nE-01 De aanbieder werkt veilig.\n`, {}).titlePage.facts.find(
      ({ label }) => label === 'Procedure',
    )

  it('is no fact on the title page', () => {
    expect(procedureOf('domein: wmo\n')).toBeUndefined()
    expect(procedureOf('domein: wmo\nprocedure: sas\n')?.value).toContain('SAS')
  })
})

describe('what is sent during the contract', () => {
  it('is agreed with', () => {
    const document = composed('# Eisen\n\nE-01 De opdrachtnemer stuurt maandelijks een rapportage.\n', {})
    const rows = tableOf(document, 'Bijlage Verklaring van de inschrijver', 'Verklaring van de inschrijver')
    expect(rows.map(([id]) => id)).toEqual(['Nr.', 'E-01'])
  })
})

describe('a list of documents in the draft', () => {
  const source = `# Leidraad

E-01 De aanbieder werkt veilig.

## Bewijsmiddelen

| Nr | Bewijsmiddel | Wanneer |
| --- | --- | --- |
| B-1 | UEA | bij inschrijving |
| B-2 | Gedragsverklaring aanbesteden, niet ouder dan twee jaar | na het voornemen tot gunning |
`
  const document = composed(source, {})

  it('is not agreed with', () => {
    const rows = tableOf(document, 'Bijlage Verklaring van de inschrijver', 'Verklaring van de inschrijver')
    expect(rows.map(([id]) => id)).toEqual(['Nr.', 'E-01'])
  })

  it('is enclosed with the bid as far as it is due then', () => {
    const rows = tableOf(document, 'Bijlage Gevraagd bewijs', 'Gevraagd bewijs')
    expect(rows.map(([, ...others]) => others)).toEqual([
      ['Eis', 'Wanneer, van wie', 'Opmerking', 'Bijgevoegd'],
      ['B-1', 'Inschrijving / Inschrijver', expect.any(String), ''],
      ['B-2', 'Controle voor de gunning / Beoogde winnaar', 'Hoe oud: twee jaar', 'Later'],
    ])
  })

  it('is told without remarks in a final text', () => {
    const remarksOf = (final: boolean) =>
      tableOf(
        compose({ ...inputOf(source, {}), view: 'clean', final }),
        'Bijlage Gevraagd bewijs',
        'Gevraagd bewijs',
      ).map(([, , , remark]) => remark)
    expect(remarksOf(false)).toContain('Vroeg: alleen van de winnaar kan ook')
    expect(remarksOf(true)).toEqual(['Opmerking', '', 'Hoe oud: twee jaar'])
  })
})
