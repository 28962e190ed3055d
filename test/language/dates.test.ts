import { describe, expect, it } from 'vitest'
import { calendarDays } from '../../src/language/dates.ts'
import { weekdays } from '../../src/language/weekdays.ts'
import { words } from '../../src/language/words.ts'

describe('calendarDays', () => {
  const daysIn = (text: string) =>
    calendarDays(words(text), text).map(({ value, start, end }) => [value, text.slice(start, end)])

  it('reads days with and without their year, in words and in numbers', () => {
    expect(daysIn('De overeenkomst loopt van 1 april 2027 tot en met 31-03-2031.')).toEqual([
      [20270401, '1 april 2027'],
      [20310331, '31-03-2031'],
    ])
    expect(daysIn('Het verslag is er elk jaar vóór 1 mei.')).toEqual([[501, '1 mei']])
  })

  it('reads a day of every month', () => {
    expect(daysIn('Hij declareert voor de 10e van de maand, uiterlijk de 20ste van de volgende maand.')).toEqual([
      [10, '10e van de maand'],
      [20, '20ste van de volgende maand'],
    ])
    expect(daysIn('De 10e cliënt van de maand krijgt een bos bloemen.')).toEqual([])
  })

  it('takes no other numbers for days', () => {
    expect(daysIn('Binnen 10 werkdagen, zie artikel 3-2-1 en de 45 maart-edities.')).toEqual([])
  })
})

describe('weekdays', () => {
  const week = (text: string) => weekdays(words(text)).map(({ value }) => value.toString(2).padStart(7, '0'))

  it('has a bit for each day, Monday last', () => {
    expect(week('van maandag tot en met vrijdag')).toEqual(['0011111'])
    expect(week('op werkdagen en op zaterdag')).toEqual(['0011111', '0100000'])
    expect(week('dinsdag t/m donderdag')).toEqual(['0001110'])
    expect(week('elke dag')).toEqual([])
  })
})
