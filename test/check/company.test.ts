import { describe, expect, it } from 'vitest'
import { fix, lint } from '../../src/pipeline.ts'
import { markdown, pack } from '../drafts.ts'

/** What the draft becomes when everything that may be mended is. */
const mended = (text: string) =>
  fix(markdown(text), pack, {}, ['editorial', 'substantive']).text.replace('# Programma van eisen', '').trim()
const list = 'Inschrijver voegt een verklaring van de Belastingdienst, een uittreksel KvK'

describe('what covers a demand', () => {
  it('is rather the demand that asks proof than one that only speaks of the same', () => {
    const text =
      'E-01 Het kwaliteitssysteem van de aanbieder omvat de scholing van medewerkers.\n\nE-02 Inschrijver overlegt een kopie van zijn certificaat ISO 9001 of gelijkwaardig.\n\nE-03 De aanbieder heeft een klachtencommissie.'
    const told = lint(markdown(text), pack).findings.filter(({ rule }) => rule === 'complaints-in-quality-system')
    expect(told.map(({ related }) => related[0]?.requirement)).toEqual(['E-02'])
  })
})

describe('a sentence that lists proof', () => {
  it('stays when it lists something that nobody said can go', () => {
    const text = `${list} en een verklaring omtrent het gedrag van alle medewerkers bij zijn inschrijving.`
    expect(mended(text)).toBe(text)
  })

  it('is told of all the same, as a proposal', () => {
    const text = `${list} en een verklaring omtrent het gedrag van alle medewerkers bij zijn inschrijving.`
    const told = lint(markdown(text), pack).findings.filter(({ rule }) => rule === 'tax-beside-uea')
    expect(told.map(({ fix: offered }) => offered?.class)).toEqual(['proposal'])
  })

  it('stays where its list runs over the end of a line', () => {
    const text = `${list} en\neen verklaring omtrent het gedrag van alle medewerkers bij zijn inschrijving.`
    expect(mended(text)).toBe(text)
  })

  it('goes when all of the list can go', () => {
    expect(mended(`${list} bij zijn inschrijving.`.replace(', een', ' en een'))).toBe('')
  })
})

describe('a demand that asks more than what can go', () => {
  const system = 'E-01 De aanbieder heeft een kwaliteitssysteem.'
  const after = (text: string) => mended(`${system}\n\n${text}`).replace(system, '').trim()

  it.each([
    'E-02 De aanbieder heeft een klachtenregeling en beschikt over twee vestigingen in de regio.',
    'E-02 De aanbieder beschikt over twee vestigingen in de regio en heeft een klachtenregeling.',
    'E-02 De aanbieder heeft een klachtenregeling en betrekt het lokale team bij de intake.',
    'E-02 De aanbieder heeft een verzuimbeleid, een klachtenregeling en een vast aanspreekpunt.',
    'E-02 De aanbieder heeft een klachtenregeling. De aanbieder werkt met vaste begeleiders.',
    '| Nr | Document |\n| --- | --- |\n| 6 | Beleid agressie, beleid medicatie en klachtenregeling |',
    '| Nr | Eis |\n| --- | --- |\n| E-02 | Klachtenregeling, verzuimbeleid |',
    'E-02 De aanbieder heeft huisregels, verzuimbeleid, klachtenregeling.',
  ])('stays: %s', (text) => {
    expect(after(text)).toBe(text)
  })

  it('is not told to go, but what of it can', () => {
    const told = (text: string) =>
      lint(markdown(system, text), pack)
        .findings.filter(({ rule }) => rule === 'complaints-in-quality-system')
        .map(({ message, fix: offered }) => [message, offered?.title, offered?.class])
    const covered = 'Het kwaliteitssysteem (eis E-01) regelt klachten al.'
    expect(told('E-02 De aanbieder heeft een klachtenregeling en beschikt over twee vestigingen in de regio.')).toEqual(
      [[`${covered} Kijk wat van deze eis weg kan.`, 'Kijk wat van deze eis weg kan', 'proposal']],
    )
    expect(told('E-02 De aanbieder heeft een klachtenregeling.')).toEqual([
      [`${covered} Schrap deze eis.`, 'Schrap deze eis', 'substantive'],
    ])
  })

  it.each([
    'E-02 De aanbieder heeft een klachtenregeling en een onafhankelijke klachtencommissie.',
    'E-02 De aanbieder heeft een klachtenregeling en werkt daarmee.',
    'E-02 De aanbieder heeft een klachtenregeling, volgens de wet, voor iedereen.',
    'E-02 De aanbieder heeft een klachtenregeling. Klachten behandelt hij binnen zes weken.',
  ])('goes when the rest is about the same: %s', (text) => {
    expect(after(text)).toBe('')
  })

  it('stays with a certificate for another norm', () => {
    const text = 'E-02 De aanbieder heeft een ISO 9001-certificaat en een ISO 27001-certificaat of gelijkwaardig.'
    const hkz = 'E-01 De aanbieder heeft een HKZ-certificaat of gelijkwaardig.'
    expect(mended(`${hkz}\n\n${text}`)).toContain(text)
  })
})
