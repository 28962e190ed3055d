import { describe, expect, it } from 'vitest'
import { absentNotices } from '../../src/document/absent.ts'
import { chooseFrom, compose } from '../../src/document/compose.ts'
import type { Document, Part } from '../../src/model/document.ts'
import type { Template } from '../../src/model/template.ts'
import { type Given, inputOf, templates } from './results.ts'
import { settle } from './settle.ts'

const draft = `---
titel: Begeleiding
opdrachtgever: Gemeente Waterrijk
domein: [wmo]
---

Boven de eerste kop staat een zin.

# Inleiding

De gemeente koopt begeleiding in.

# Inschrijven

E-01 De inschrijver dient zijn inschrijving digitaal in.

# Uitsluitingsgronden

E-02 Inschrijver vult het UEA in.[^uea]

# Eisen

E-03 De opdrachtnemer start binnen vijf werkdagen.

## Personeel

E-04 De opdrachtnemer zet geschoolde medewerkers in.

De opdrachtnemer heeft een vaste contactpersoon.

# Gunning

De gemeente gunt op kwaliteit.

# Bijlage A. Begrippen

Werkdag: maandag tot en met vrijdag.

[^uea]: Het Uniform Europees Aanbestedingsdocument.
`

const kind = (name: string) => templates[name] as Template
const build = (name: string, view: 'clean' | 'redline' = 'clean', given: Given = {}) =>
  compose({ ...inputOf(draft, { ...given, template: kind(name) }), view })

const textOf = (part: Part): string =>
  'content' in part ? part.content.map((piece) => (piece.type === 'words' ? piece.value : '')).join('') : ''
const headings = ({ body }: Document) => body.filter(({ type }) => type === 'heading').map(textOf)
const annex = ({ annexes }: Document, title: string) => annexes.find((one) => one.title.includes(title))
const cells = (document: Document) =>
  annex(document, 'Niet in dit document')?.parts.flatMap((part) =>
    part.type === 'table'
      ? part.rows.slice(1).map((row) => row.cells.map((cell) => textOf(cell.paragraphs[0] as Part)))
      : [],
  )

describe('what a document holds', () => {
  it('differs by its template', () => {
    expect(headings(build('inschrijvingsleidraad'))).toEqual([
      'Over dit document',
      'Inleiding',
      'Inschrijven',
      'Uitsluitingsgronden',
      'Gunning',
      'Bijlage A. Begrippen',
    ])
    expect(headings(build('programma-van-eisen'))).toEqual(['Inleiding', 'Eisen', 'Personeel', 'Bijlage A. Begrippen'])
    expect(headings(build('aanbestedingsdocument'))).toHaveLength(7)
    expect(headings(build('bijlage'))).toHaveLength(7)
  })

  it('together misses nothing of the draft: each chapter is there, or listed with its requirements', () => {
    expect(cells(build('programma-van-eisen'))).toEqual([
      ['Inschrijven', 'procedure', 'E-01'],
      ['Uitsluitingsgronden', 'uitsluitingsgronden', 'E-02'],
      ['Gunning', 'gunning', ''],
    ])
    expect(cells(build('inschrijvingsleidraad'))).toEqual([
      ['Eisen', 'eisen aan de uitvoering', 'E-03'],
      ['Personeel', 'eisen aan de uitvoering', 'E-04, 1 zonder nummer'],
    ])
    expect(cells(build('aanbestedingsdocument'))).toBeUndefined()
  })

  it('keeps what stands above the first heading, and a footnote with what refers to it', () => {
    for (const name of Object.keys(templates))
      expect(build(name).body.map(textOf).join()).toContain('Boven de eerste kop')
    expect(build('inschrijvingsleidraad').notes).toHaveLength(1)
    expect(build('programma-van-eisen').notes).toHaveLength(0)
  })

  it('has a title page, contents and annexes only where its template says so', () => {
    const [whole, part] = [build('aanbestedingsdocument'), build('bijlage')]
    expect([whole.titlePage.apart, part.titlePage.apart]).toEqual([true, false])
    expect([whole.contents?.levels, part.contents]).toEqual([2, null])
    expect(annex(whole, 'Lastenraming')).toBeDefined()
    expect(annex(part, 'Lastenraming')).toBeUndefined()
    expect(annex(part, 'Verantwoording')).toBeDefined()
  })

  it.each(Object.keys(templates))('is the clean text once accepted, and the original once rejected (%s)', (name) => {
    const given: Given = {
      cuts: [
        { remove: 'E-01' },
        { cut: 'vijf werkdagen', put: 'een week' },
        { remove: 'E-04' },
        { at: 'De gemeente gunt op kwaliteit.', put: '\n\nDe gemeente weegt de prijs niet mee.' },
      ],
    }
    const redline = build(name, 'redline', given)
    expect(settle(redline, 'accepted')).toEqual(settle(build(name, 'clean', given), 'accepted'))
    expect(settle(redline, 'rejected')).toEqual(settle(build(name, 'clean'), 'accepted'))
  })

  it('accounts for the changes in its own chapters only', () => {
    const given: Given = {
      cuts: [
        { cut: 'digitaal', put: 'via TenderNed' },
        { cut: 'vijf werkdagen', put: 'een week' },
      ],
    }
    const told = (name: string) => JSON.stringify(annex(build(name, 'clean', given), 'Verantwoording'))
    expect(told('inschrijvingsleidraad')).toContain('TenderNed')
    expect(told('inschrijvingsleidraad')).not.toContain('een week')
    expect(told('programma-van-eisen')).toContain('een week')
  })

  it('goes by the kind that a structured draft states of a requirement', () => {
    const structured = `tender:
  titel: Vervoer
requirements:
  - { id: S-1, kind: selection, text: De inschrijver heeft een vergunning., evidence: Kopie van de vergunning }
  - { id: R-1, kind: requirement, text: De opdrachtnemer rijdt op tijd. }
`
    const text = (name: string) =>
      settle(
        compose({ ...inputOf(structured, { format: 'yaml', template: kind(name) }), view: 'clean' }),
        'accepted',
      ).join()
    expect(text('inschrijvingsleidraad')).toMatch(/S-1.*Kopie van de vergunning/)
    expect(text('inschrijvingsleidraad')).not.toContain('R-1')
    expect(text('programma-van-eisen')).toContain('R-1')
    expect(text('programma-van-eisen')).not.toMatch(/S-1|Kopie/)
  })
})

describe('the order of a document', () => {
  const turned: Template = {
    ...kind('aanbestedingsdocument'),
    parts: [
      { chapters: { about: ['annex', 'definitions'], needed: [] } },
      {
        text: {
          heading: { nl: 'Wat wij vragen', en: 'What we ask' },
          says: { nl: '{buyer} vraagt:', en: '{buyer} asks:' },
        },
      },
      { chapters: { about: ['requirement', 'award', 'general', 'procedure', 'exclusion'], needed: [] } },
      { text: { heading: null, says: { nl: 'Tot slot.\n\nEinde.', en: 'Finally.' } } },
    ],
  }
  const built = (source: string) => compose({ ...inputOf(source, { template: turned }), view: 'clean' })

  it('is that of its parts, with the template’s own texts between', () => {
    const document = built(draft)
    expect(headings(document).slice(0, 3)).toEqual(['Bijlage A. Begrippen', 'Wat wij vragen', 'Inleiding'])
    expect(document.body.map(textOf)).toContain('Gemeente Waterrijk vraagt:')
    expect(document.body.slice(-2).map(textOf)).toEqual(['Tot slot.', 'Einde.'])
  })

  it('stays that of a draft that numbers its own chapters, for text may refer to them', () => {
    const numbered = draft.replace('# Inleiding', '# 1 Inleiding').replace('# Inschrijven', '# 2 Inschrijven')
    expect(headings(built(numbered)).at(-1)).toBe('Bijlage A. Begrippen')
  })
})

describe('who builds a document', () => {
  it('is told what it leaves out and what it lacks', () => {
    const input = { ...inputOf(draft, { template: kind('inschrijvingsleidraad') }), view: 'clean' as const }
    const told = absentNotices(chooseFrom(input), input.template, draft)
    expect(told.map(({ what, lines }) => [what.nl, lines])).toEqual([
      [expect.stringContaining('staan niet in het document (Inschrijvingsleidraad)'), [21, 25]],
      [expect.stringContaining('zegt niets over: geschiktheidseisen'), [1]],
    ])
  })
})

describe('a draft that loses a heading', () => {
  it('is cut at the same places in every view', () => {
    const given: Given = {
      cuts: [{ cut: 'De gemeente koopt begeleiding in.', put: 'Eerst dit.' }, { cut: '# Uitsluitingsgronden\n\n' }],
    }
    for (const name of ['inschrijvingsleidraad', 'programma-van-eisen']) {
      const clean = settle(build(name, 'clean', given), 'accepted')
      expect(settle(build(name, 'redline', given), 'accepted')).toEqual(clean)
      expect(clean.some((line) => line.startsWith('E-02'))).toBe(name === 'inschrijvingsleidraad')
    }
  })
})
