import { describe, expect, it } from 'vitest'
import { clocks } from '../../src/language/clock.ts'
import { words } from '../../src/language/words.ts'

const read = (text: string) =>
  clocks(words(text), text).map(({ value, relation, start, end }) => [
    relation,
    relation === 'stretch' ? [Math.floor(value / 1440) / 60, (value % 1440) / 60] : value / 60,
    text.slice(start, end),
  ])

describe('times of the day', () => {
  it('are stretches, however they are written', () => {
    expect(read('Open van 8.00 tot 17.30 uur.')).toEqual([['stretch', [8, 17.5], '8.00 tot 17.30 uur']])
    expect(read('Open tussen 08:00 uur en 17:30 uur.')).toEqual([['stretch', [8, 17.5], '08:00 uur en 17:30 uur']])
    expect(read('Open 9 – 17 uur.')).toEqual([['stretch', [9, 17], '9 – 17 uur']])
    expect(read('Van 9 tot 12 uur en van 13 tot 16 uur.')).toHaveLength(2)
  })

  it('are moments, with the word that ties them to what happens', () => {
    expect(read('De gemeente opent de kluis om 14.00 uur.')).toEqual([['om', 14, '14.00 uur']])
    expect(read('Bij een melding vóór 12:00 uur komt hij dezelfde dag.')).toEqual([['voor', 12, '12:00 uur']])
  })

  it('are no terms, numbers or prices', () => {
    for (const text of ['Binnen 24 uur na de melding.', 'Na 48 uur vervalt de plicht.', 'Van 24 tot 48 uur per week.'])
      expect(read(text), text).toEqual([])
    expect(read('Artikel 8.00 tot 9.00 geldt niet.')).toEqual([])
  })
})
