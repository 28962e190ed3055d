/** The numbers, terms and frequencies of a sentence: what decides whether two demands that sound alike are one. */

import { type Bound, boundAt } from '../language/bounds.ts'
import { clocks } from '../language/clock.ts'
import { calendarDays } from '../language/dates.ts'
import { dutchFrequency } from '../language/dutch-frequency.ts'
import { frequencies } from '../language/frequency.ts'
import { termOf } from '../language/meaning.ts'
import { ordinalTerms } from '../language/ordinal.ts'
import type { Clash } from '../model/relation.ts'
import type { Quantity, Statement } from '../model/specification.ts'

/** A number that decides, as written in a statement (by index) at a range of its text. */
export interface Token {
  readonly kind: Quantity['kind'] | 'frequency' | 'date' | 'clock' | 'days' | 'grade' | 'level'
  /** Euros, percent, days, times a year, minutes after midnight, days of the week by their bits, a mark, a level, or a count. */
  readonly value: number
  /** What a count counts, and how a time of day is tied to what happens; empty for the other kinds. */
  readonly of: string
  readonly statement: number
  readonly start: number
  readonly end: number
  /** Where the words end that only tell how much: of a count its noun is left. */
  readonly numberEnd: number
  readonly bound: Bound
}

/** What two demands differ in when they have another number of a kind. */
export const clashOf: Readonly<Record<Token['kind'], Clash>> = {
  money: 'amount',
  percentage: 'amount',
  score: 'amount',
  grade: 'amount',
  level: 'amount',
  count: 'amount',
  duration: 'term',
  date: 'term',
  frequency: 'frequency',
  clock: 'hours',
  days: 'hours',
}

/** The numbers, terms, frequencies and days of a statement. */
export function tokensOf(statement: Statement, index: number, quantities: readonly Quantity[]): readonly Token[] {
  const often = frequencies(statement.words, dutchFrequency)
  const times = clocks(statement.words, statement.text.value)
  const dates = calendarDays(statement.words, statement.text.value)
  const apart = ({ start, end }: Quantity) =>
    [often, times, dates].every((tokens) => tokens.every((each) => end <= each.start || start >= each.end))
  const found: Token[] = []
  const add = (kind: Token['kind'], value: number, of: string, start: number, end: number, numberEnd = end) =>
    found.push(bounded({ kind, value, of, statement: index, start, end, numberEnd }, statement))
  for (const { value, start, end } of often) add('frequency', value, '', start, end)
  for (const { value, relation, start, end } of times) add('clock', value, relation, start, end)
  for (const { value, of, start, end } of dates) add('date', value, of, start, end)
  for (const quantity of quantities) {
    if (quantity.statement !== index || !apart(quantity) || isMoment(quantity, statement)) continue
    const { kind, value, unit, start, end } = quantity
    if (kind === 'count') add(kind, value, termOf(unit), start, end, firstWordEnd(statement, start))
    else add(kind, value, '', start, end)
  }
  for (const { value, start, end } of ordinalTerms(statement.words)) add('duration', value, '', start, end)
  return found
}

/** A number with the way it binds. */
export function bounded(
  { kind, value, of, statement, start, end, numberEnd }: Omit<Token, 'bound'>,
  { words: sentence }: Statement,
): Token {
  const from = sentence.findIndex((word) => word.start >= start)
  const to = sentence.findIndex((word) => word.start >= end)
  const bound = boundAt(sentence, from, to < 0 ? sentence.length : to)
  return { kind, value, of, statement, start, end, numberEnd, bound }
}

/** True for a term that tells when, not within which time: "na zes weken"; what is destroyed then is kept until then. */
function isMoment({ kind, start }: Quantity, { words: sentence }: Statement): boolean {
  if (kind !== 'duration') return false
  const at = sentence.findIndex((word) => word.start >= start)
  return (
    /^(?:na|vanaf|sinds|over)$/.test(sentence[at - 1]?.folded ?? '') &&
    !sentence.some(({ folded }) => /^(?:vernietigd|vernietigt|gewist)$/.test(folded))
  )
}

function firstWordEnd({ words }: Statement, start: number): number {
  return words.find((word) => word.start >= start)?.end ?? start
}

/** Terms in other units come out a little apart: ten working days and two weeks, two months and eight weeks. */
export function sameValue({ kind, value: a }: Token, { value: b }: Token): boolean {
  return a === b || (kind === 'duration' && Math.min(a, b) > 0 && Math.max(a, b) / Math.min(a, b) <= 1.08)
}

/** True for two values that can both hold: at least four and at most eight. */
export function leaveRoom(a: Token, b: Token): boolean {
  if (a.bound === b.bound) return false
  const low = a.value < b.value ? a : b
  const high = low === a ? b : a
  return low.bound === 'least' || high.bound === 'most'
}
