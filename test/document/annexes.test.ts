import { describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import type { Document, Part } from '../../src/model/document.ts'
import { richDraft, structuredDraft } from './drafts.ts'
import { type Given, inputOf } from './results.ts'

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

describe('the annex Verantwoording', () => {
  const document = composed(richDraft, {
    cuts: [{ cut: 'ISO 9001', put: 'ISO 9001 of gelijkwaardig' }, { remove: 'T-02' }],
    open: ['klachtenregeling'],
  })

  it('gives every change its old number, both texts, the reason and the basis', () => {
    const [head, replaced, removed, ...others] = tableOf(document, 'Bijlage Verantwoording', 'Wijzigingen')
    expect(head).toEqual(['Oud nr.', 'Oude tekst', 'Nieuwe tekst', 'Reden en grondslag'])
    expect(replaced?.slice(0, 3)).toEqual([
      'E-01',
      'E-01 De aanbieder heeft een kwaliteitssysteem volgens ISO 9001.',
      'E-01 De aanbieder heeft een kwaliteitssysteem volgens ISO 9001 of gelijkwaardig.',
    ])
    expect(removed?.slice(0, 3)).toEqual([
      'T-02',
      'De inschrijver overlegt een beleidsplan voor vrijwilligers.',
      'Vervallen',
    ])
    expect(replaced?.[3]).toContain('Grondslag: Gids Proportionaliteit, voorschrift 3.5 A: vraag niet meer dan nodig')
    expect(replaced?.[3]).toContain('120 uur bij aanbieders en 12 uur bij de gemeente')
    expect(others).toEqual([])
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
    const parts = composed(richDraft, {}).annexes[0]?.parts ?? []
    expect(parts.map((part) => part.type)).toEqual(['heading', 'paragraph', 'heading', 'paragraph'])
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
      'Bijlage Verantwoording',
      'Bijlage Lastenraming',
    ])
  })
})

describe('the annex Lastenraming', () => {
  it('compares before and after, in Dutch figures', () => {
    expect(tableOf(composed(richDraft, {}), 'Bijlage Lastenraming', 'Samenvatting')).toEqual([
      ['Kengetal', 'Vóór', 'Na', 'Verschil'],
      ['Totaal (uren)', '1.234', '988', '−247'],
      ['Inschrijvers en aanbieders samen (uren)', '1.049', '839', '−210'],
      ['Gemeente (uren)', '185', '148', '−37'],
      ['Per inschrijver, inschrijving (uren)', '7,7', '7,7', '0'],
      ['Per aanbieder per jaar (uren)', '2,5', '2,5', '0'],
      ['Totaal (euro)', '€\u00a064.813', '€\u00a051.849', '€\u00a0−12.964'],
    ])
  })

  it('shows the parameters with their status, and says what the estimate is not', () => {
    const document = composed(richDraft, { language: 'en' })
    expect(tableOf(document, 'Annex: Burden estimate', 'Assumptions')[1]).toEqual([
      'Reading speed',
      '175 words a minute',
      'verified',
      'Brysbaert 2019',
    ])
    expect(JSON.stringify(document.annexes)).toContain('Of the hours, 83% rests on verified or derived times')
  })
})

describe('the title page', () => {
  it('says what the document is, for whom and as of when', () => {
    const { titlePage } = compose({ ...inputOf(richDraft), view: 'redline' })
    expect(titlePage).toEqual({
      title: 'Begeleiding & "toezicht" <Wmo>',
      buyer: 'Gemeente Waterrijk',
      status: 'Concept met zichtbare wijzigingen',
      facts: [
        { label: 'Status', value: 'Concept met zichtbare wijzigingen' },
        { label: 'Wet', value: 'Wet maatschappelijke ondersteuning 2015' },
        { label: 'Procedure', value: 'Procedure voor sociale en andere specifieke diensten (SAS)' },
        { label: 'Recht bekeken op', value: '22 november 2026' },
        { label: 'Opgesteld met', value: 'tenderlint 0.1.0, regels tenderlint-nl 0.1.0' },
      ],
    })
  })
})
