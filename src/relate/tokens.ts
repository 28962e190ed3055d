/** The numbers, terms and frequencies of a sentence: what decides whether two demands that sound alike are one. */

import { clocks } from '../language/clock.ts'
import { dutchFrequency } from '../language/dutch-frequency.ts'
import { frequencies } from '../language/frequency.ts'
import { rootOf } from '../language/meaning.ts'
import { ordinalTerms } from '../language/ordinal.ts'
import type { Quantity, Requirement, Statement } from '../model/specification.ts'

/** A number that decides, as written in a statement (by index) at a range of its text. */
export interface Token {
  readonly kind: Quantity['kind'] | 'frequency' | 'date' | 'clock'
  /** Euros, percent, days, times a year, minutes after midnight, or a count. */
  readonly value: number
  /** What a count counts, and how a time of day is tied to what happens; empty for the other kinds. */
  readonly of: string
  readonly statement: number
  readonly start: number
  readonly end: number
  /** Where the words end that only tell how much: of a count its noun is left. */
  readonly numberEnd: number
}

/** The numbers, terms, frequencies and days of a statement. */
export function tokensOf(statement: Statement, index: number, requirement: Requirement): readonly Token[] {
  const often = frequencies(statement.words, dutchFrequency)
  const repeated = often.map((frequency) => ({
    kind: 'frequency' as const,
    of: '',
    statement: index,
    numberEnd: frequency.end,
    ...frequency,
  }))
  const times = clocks(statement.words, statement.text.value)
  const apart = ({ start, end }: Quantity) =>
    often.every((each) => end <= each.start || start >= each.end) &&
    times.every((each) => end <= each.start || start >= each.end)
  const amounts = requirement.quantities
    .filter((quantity) => quantity.statement === index && apart(quantity))
    .map(({ kind, value, unit, start, end }) => ({
      kind,
      value,
      of: kind === 'count' ? rootOf(unit) : '',
      statement: index,
      start,
      end,
      numberEnd: kind === 'count' ? firstWordEnd(statement, start) : end,
    }))
  const lastDays = ordinalTerms(statement.words).map((term) => ({
    kind: 'duration' as const,
    of: '',
    statement: index,
    numberEnd: term.end,
    ...term,
  }))
  const hours = times.map(({ relation, ...clock }) => ({
    kind: 'clock' as const,
    of: relation,
    statement: index,
    numberEnd: clock.end,
    ...clock,
  }))
  return [...repeated, ...hours, ...amounts.filter((token) => !isMoment(token, statement)), ...lastDays]
}

/** True for a term that tells when, not within which time: "na zes weken". */
function isMoment({ kind, start }: Token, { words: sentence }: Statement): boolean {
  if (kind !== 'duration') return false
  const at = sentence.findIndex((word) => word.start >= start)
  return /^(?:na|vanaf|sinds|over)$/.test(sentence[at - 1]?.folded ?? '')
}

function firstWordEnd({ words }: Statement, start: number): number {
  return words.find((word) => word.start >= start)?.end ?? start
}
