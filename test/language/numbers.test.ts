import { describe, expect, it } from 'vitest'
import { amounts } from '../../src/language/numbers.ts'
import { words } from '../../src/language/words.ts'

const read = (text: string) =>
  amounts(text, words(text)).map(({ kind, value, start, end }) => [kind, value, text.slice(start, end)])

describe('amounts in Dutch notation', () => {
  it.each([
    ['een omzet van € 15.000.000 per jaar', [['money', 15_000_000, '€ 15.000.000']]],
    ['ten minste € 2,5 miljoen', [['money', 2_500_000, '€ 2,5 miljoen']]],
    ['maximaal 750.000 euro', [['money', 750_000, '750.000 euro']]],
    ['niet ouder dan zes maanden', [['duration', 180, 'zes maanden']]],
    ['niet ouder dan één maand', [['duration', 30, 'één maand']]],
    ['niet ouder dan een maand', [['duration', 30, 'een maand']]],
    ['binnen 5 werkdagen', [['duration', 7, '5 werkdagen']]],
    ['ten minste 60% van de waarde', [['percentage', 60, '60%']]],
    ['drie vergelijkbare referenties', [['count', 3, 'drie vergelijkbare referenties']]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    'de Wmo 2015 en de Jeugdwet',
    'een certificaat',
    'artikel 2.85 van de wet',
    'E-01 Inschrijver levert',
    '3.1.2 naast het UEA',
  ])('finds none in: %s', (text) => {
    expect(read(text)).toEqual([])
  })
})
