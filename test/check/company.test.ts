import { describe, expect, it } from 'vitest'
import { fix, lint } from '../../src/pipeline.ts'
import { markdown, pack } from '../drafts.ts'

/** What the draft becomes when everything that may be mended is. */
const mended = (text: string) =>
  fix(markdown(text), pack, {}, ['editorial', 'substantive']).text.replace('# Programma van eisen', '').trim()
const list = 'Inschrijver voegt een verklaring van de Belastingdienst, een uittreksel KvK'

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
