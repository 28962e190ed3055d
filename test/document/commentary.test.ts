import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compose } from '../../src/document/compose.ts'
import { inlinesOf } from '../../src/document/parts.ts'
import { savingOf } from '../../src/document/reasons.ts'
import { render } from '../../src/document/render.ts'
import type { Comment, Document, Inline } from '../../src/model/document.ts'
import type { DocumentView } from '../../src/model/view.ts'
import { richDraft, structuredDraft } from './drafts.ts'
import { entry } from './package.ts'
import { type Given, houseStyle, inputOf } from './results.ts'
import { settle } from './settle.ts'

const composed = (view: DocumentView, source: string, given: Given = {}): Document =>
  compose({ ...inputOf(source, given), view })

const said = (piece: Inline) => (piece.type === 'words' ? piece.value : piece.type === 'note' ? `[${piece.note}]` : '')

/** The words of the body that each comment speaks of, in the order of the comments. */
function spokenOf(document: Document): readonly string[] {
  const pieces = document.body.flatMap(inlinesOf)
  return document.comments.map((_, index) =>
    pieces
      .filter((piece) => piece.comments?.includes(index + 1))
      .map(said)
      .join(''),
  )
}

const textOf = ({ paragraphs }: Comment) => paragraphs.map((words) => words.map(({ value }) => value).join(''))

describe('the view with comments', () => {
  const original = settle(composed('clean', richDraft), 'accepted')
  const words = [
    'ISO 9001',
    'binnen een dag aan de gemeente',
    'beleidsplan',
    'Te diepe kop',
    'een bepaling',
    'vette inleiding',
    'tab: "waarde"',
  ]

  it('shows the draft as it is, with a comment at the very words of every finding', () => {
    const document = composed('comments', richDraft, { found: words })
    expect(settle(document, 'accepted')).toEqual(settle(composed('clean', richDraft), 'accepted'))
    expect(spokenOf(document).map((text) => text.replace(/\s+/g, ' '))).toEqual(words)
    expect(document.titlePage.comments).toEqual([])
  })

  it('says what was found, why, on what basis and what to do', () => {
    const [comment] = composed('comments', richDraft, { found: ['ISO 9001'] }).comments
    expect(comment === undefined ? [] : textOf(comment)).toEqual([
      'Let op: Dubbele vraag naar hetzelfde bewijs',
      'Deze eis wordt al gedekt door het kwaliteitssysteem.',
      'Waarom: Een aanbieder met een kwaliteitssysteem heeft deze procedure al; apart bewijs voegt niets toe.',
      'Grondslag: Gids Proportionaliteit, voorschrift 3.5 A: vraag niet meer dan nodig',
      'Wat te doen: Laat deze eis vervallen',
      'Bespaart naar raming 120 uur bij aanbieders en 12 uur bij de gemeente.',
      'Regel: overlap-one',
    ])
    const links = comment?.paragraphs.flat().flatMap(({ link }) => link?.target ?? [])
    expect(links).toEqual(['https://wetten.overheid.nl/BWBR0032203'])
  })

  it('says of a proposal that it saves so much at most, and small savings in minutes', () => {
    const saved = (hours: number, atMost: boolean) => savingOf({ hours, municipalityHours: 0, euros: 0, atMost }, 'nl')
    expect(saved(0.12, false)).toBe('Bespaart naar raming 7,2 minuten bij aanbieders.')
    expect(saved(12, true)).toBe('Bespaart naar raming ten hoogste 12 uur bij aanbieders, als u de hele eis schrapt.')
    expect(saved(0, true)).toBe('')
  })

  it('keeps apart what several findings say of the same words', () => {
    const document = composed('comments', richDraft, { found: ['ISO 9001', 'ISO 9001', 'volgens ISO', '9001'] })
    expect(spokenOf(document)).toEqual(['ISO 9001', 'ISO 9001', 'volgens ISO', '9001'])
  })

  it('stands at the reference when the words are in a footnote, and quotes them', () => {
    const document = composed('comments', richDraft, { found: ['De tweede noot'] })
    expect(spokenOf(document)).toEqual(['[2]'])
    expect(document.comments.flatMap(textOf)).toContain('In deze voetnoot: “De tweede noot”')
  })

  it('stands at what follows when the words are nowhere in the document, and names the line', () => {
    const document = composed('comments', richDraft, { found: ['Deze opmerking mag nergens'] })
    const line = richDraft.slice(0, richDraft.indexOf('Deze opmerking')).split('\n').length
    expect(spokenOf(document)).toEqual(['Eisen'])
    expect(document.comments.flatMap(textOf)).toContain(
      `Dit gaat over regel ${line} van het concept: “Deze opmerking mag nergens”`,
    )
  })

  it('stands at the title when it is about the front matter or the title itself', () => {
    const document = composed('comments', richDraft, { found: ['Gemeente Waterrijk', 'Begeleiding & "toezicht"'] })
    expect(document.titlePage.comments).toEqual([1, 2])
    expect(spokenOf(document)).toEqual(['', ''])
  })

  it('comments on requirements of a structured draft and on their evidence', () => {
    const document = composed('comments', structuredDraft, {
      format: 'yaml',
      found: ['kwaliteitssysteem', 'Kopie van de', 'calamiteiten'],
    })
    expect(spokenOf(document)).toEqual(['kwaliteitssysteem', 'Kopie van de', 'calamiteiten'])
  })

  it('gives the reason of what the author allowed, and no advice', () => {
    const input = inputOf(richDraft, { found: ['ISO 9001'] })
    const [finding] = input.result.findings
    const allowed = inputOf(richDraft, { allowed: ['ISO 9001'] }).openFindings[0]?.allowed ?? null
    const findings = finding === undefined ? [] : [{ ...finding, allowed }]
    const document = compose({ ...input, result: { ...input.result, findings }, view: 'comments' })
    const [comment] = document.comments
    const lines = comment === undefined ? [] : textOf(comment)
    expect(lines[0]).toBe('Bewust afgeweken: Dubbele vraag naar hetzelfde bewijs')
    expect(lines).toContain(
      'Uw reden: De toezichthouder vraagt deze verklaring apart; zie het advies van 3 maart 2026.',
    )
    expect(lines.join('\n')).not.toContain('Wat te doen')
  })

  it('has one place for every finding, whatever words it is about', () => {
    const size = richDraft.length
    const at = fc.record({ start: fc.nat(size - 1), length: fc.nat(60) })
    fc.assert(
      fc.property(fc.array(at, { maxLength: 12 }), (spans) => {
        const found = spans
          .map(({ start, length }) => richDraft.slice(start, start + length))
          .filter((text) => text !== '')
        const document = composed('comments', richDraft, { found })
        expect(settle(document, 'accepted')).toEqual(original)
        const places = document.body
          .flatMap(inlinesOf)
          .flatMap((piece) => piece.comments ?? [])
          .concat(document.titlePage.comments ?? [])
        expect([...new Set(places)].sort((a, b) => a - b)).toEqual(document.comments.map((_, index) => index + 1))
      }),
      { numRuns: 60, seed: 11 },
    )
  })

  it('has no account of changes, since nothing is changed', () => {
    const titles = composed('comments', richDraft, { cuts: [{ remove: 'E-02' }] }).annexes.map(({ title }) => title)
    expect(titles).toEqual(['Bijlage Gevraagd bewijs', 'Bijlage Lastenraming', 'Bijlage Herkomst'])
  })
})

describe('the redline', () => {
  it('has a comment at every change, and names the rule', () => {
    const at = richDraft.indexOf('\n\n1. De opdrachtnemer')
    const document = composed('redline', richDraft, {
      cuts: [
        { cut: 'ISO 9001', put: 'ISO 9001 of gelijkwaardig' },
        { cut: ' De gemeente leest haar.' },
        { from: at, to: at, put: '\n\nE-03 Nieuwe eis.' },
        { remove: 'T-02' },
        { cut: 'De tweede noot', put: 'Noot twee' },
      ],
    })
    expect(spokenOf(document)).toEqual([
      'ISO 9001ISO 9001 of gelijkwaardig',
      ' De gemeente leest haar.',
      expect.stringMatching(/^T-02/),
      '[2]',
      'E-03 Nieuwe eis.',
    ])
    expect(document.comments.map((comment) => textOf(comment)[0])).toEqual([
      'Gewijzigd: Dubbele vraag naar hetzelfde bewijs',
      'Vervallen: Dubbele vraag naar hetzelfde bewijs',
      'Vervallen: Dubbele vraag naar hetzelfde bewijs',
      'Gewijzigd: Dubbele vraag naar hetzelfde bewijs',
      'Toegevoegd: Dubbele vraag naar hetzelfde bewijs',
    ])
  })

  it('has a comment of every finding that had a part in one change', () => {
    const document = composed('redline', richDraft, {
      cuts: [
        { cut: 'ISO 9001' },
        { at: 'ISO 9001', put: 'ISO 9001 (geldende versie)' },
        { at: 'ISO 9001', put: ' of gelijkwaardig' },
      ],
    })
    expect(document.comments).toHaveLength(3)
    expect(new Set(spokenOf(document))).toEqual(new Set(['ISO 9001ISO 9001 (geldende versie) of gelijkwaardig']))
  })

  it('leaves the clean text without comments', () => {
    expect(composed('clean', richDraft, { cuts: [{ remove: 'T-02' }] }).comments).toEqual([])
  })
})

describe('what the author left open', () => {
  const open = (document: Document) =>
    document.body
      .flatMap(inlinesOf)
      .flatMap((piece) => (piece.type === 'words' && piece.styles.includes('open') ? [piece.value] : []))

  it('is marked in every view, in new words too, and counted on the title page', () => {
    const source = '# Titel\n\nDe aanbieder start op [datum].\n\n[Let op: nog afstemmen met de wijkteams.]\n'
    for (const view of ['clean', 'redline', 'comments'] as const) {
      const document = composed(view, source, { cuts: [{ cut: 'start', put: 'begint na [aantal] dagen' }] })
      expect(open(document)).toContain('[datum]')
      expect(open(document)).toContain('[Let op: nog afstemmen met de wijkteams.]')
      expect(open(document).includes('[aantal]')).toBe(view !== 'comments')
      const told = document.titlePage.facts.find(({ label }) => label === 'Nog open')?.value
      expect(told).toMatch(view === 'clean' ? /^3 plaatsen/ : /^2 plaatsen/)
    }
  })
})

describe('the file', () => {
  it('holds each comment once, with its author, range and link', async () => {
    const words = ['ISO 9001', 'ISO 9001', 'De tweede noot', 'Gemeente Waterrijk']
    const file = await render(composed('comments', richDraft, { found: words }), houseStyle)
    const body = entry(file, 'word/document.xml')
    const ids = (pattern: RegExp, xml: string) => [...xml.matchAll(pattern)].map(([, id]) => Number(id)).sort()
    for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
      expect(ids(new RegExp(`<w:${mark} w:id="(\\d+)"`, 'g'), body)).toEqual([1, 2, 3, 4])
    const comments = entry(file, 'word/comments.xml')
    expect(ids(/<w:comment [^>]*w:id="(\d+)"/g, comments)).toEqual([1, 2, 3, 4])
    expect(comments.match(/w:author="tenderlint"/g)).toHaveLength(4)
    expect(entry(file, 'word/_rels/comments.xml.rels')).toContain('https://wetten.overheid.nl/BWBR0032203')
  })

  it('says CONCEPT on every page, the first too, until it is final', async () => {
    const marks = async (given: Given) => {
      const file = await render(composed('clean', richDraft, given), houseStyle)
      const headers = [1, 2, 3, 4].map((number) => entry(file, `word/header${number}.xml`))
      return headers.filter((xml) => xml.includes('string="CONCEPT"')).length
    }
    expect(await marks({})).toBe(4)
    expect(await marks({ final: true })).toBe(0)
  })
})
