import { describe, expect, it } from 'vitest'
import { answerAsked } from '../../src/language/answers.ts'

describe('what a column asks of whoever answers', () => {
  it.each([
    ['Akkoord', 'yes-no'],
    ['Akkoord J/N', 'yes-no'],
    ['Voldoet (ja/nee)?', 'yes-no'],
    ['Ja/Nee', 'yes-no'],
    ['Complies Y/N', 'yes-no'],
    ['Toelichting:', 'words'],
    ['Reactie inschrijver', 'words'],
    ['Eis', null],
    ['KO/REQ', null],
    ['Vergoeding', null],
    ['', null],
  ] as const)('%j: %s', (column, answer) => {
    expect(answerAsked(column)).toBe(answer)
  })
})
