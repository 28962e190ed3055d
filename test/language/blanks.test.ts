import { describe, expect, it } from 'vitest'
import { findBlanks } from '../../src/language/blanks.ts'

const found = (text: string) =>
  findBlanks(text, 'nl').map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('a place still to be filled in', () => {
  it.each([
    ['op [datum] om [tijdstip]', ['placeholder [datum]', 'placeholder [tijdstip]']],
    ['gemeente <naam gemeente>', ['placeholder <naam gemeente>']],
    ['voor {{ bedrag }} aan «Naam»', ['placeholder {{ bedrag }}', 'placeholder «Naam»']],
    ['€ [xx] per [●], [...]', ['placeholder [xx]', 'placeholder [●]', 'placeholder [...]']],
    ['In bijlage *** staat een lijst; zie paragraaf **.', ['placeholder ***', 'placeholder **']],
    ['De prijs** is vast.', []],
    ['[Vrij tekstveld voor de afstemming]', ['note [Vrij tekstveld voor de afstemming]']],
    ['op xx-xx-20xx of 202* of in XX dagen', ['placeholder xx-xx-20xx', 'placeholder 202*', 'placeholder XX']],
    ['[ambulant/verblijf]', ['placeholder [ambulant/verblijf]']],
    ['PM', ['placeholder PM']],
  ])('%s', (text, blanks) => {
    expect(found(text)).toEqual(blanks)
  })

  it.each([
    'zie noot [3] en [bijlage 2]',
    'Titel XX van het verdrag',
    'de PM van de gemeente',
    'drie x per week, 20 cliënten',
    '[x] De inschrijver ondertekent.',
    'minder dan < 5 en meer dan > 3 dagen na de datum',
  ])('is not seen in: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is sought in time that grows with the text', () => {
    expect(found('['.repeat(20_000))).toEqual([])
    expect(found('<'.repeat(20_000))).toEqual([])
    expect(found('xx-'.repeat(10_000))).not.toEqual([])
  })
})

describe('a note of the author', () => {
  it('stands between square brackets and opens as one', () => {
    expect(found('[Let op: haal deze zin weg als er geen crisishulp is.] Zo.')).toEqual([
      'note [Let op: haal deze zin weg als er geen crisishulp is.]',
    ])
    expect(found('[De opdrachtnemer let op: dit is geen aantekening.]')).toEqual([])
  })
})
