/** Days of the week as a sentence tells them: "van maandag tot en met vrijdag", "op werkdagen". */

import type { Word } from '../model/specification.ts'
import { testByForm } from './words.ts'

/** Days at a range of the text; `value` has a bit for each of the seven, Monday first. */
export interface Weekdays {
  readonly value: number
  /** True for a row of days that is written out. */
  readonly range: boolean
  readonly start: number
  readonly end: number
}

const none: readonly Weekdays[] = []
const names = 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'.split(' ')
const workdays = 0b11111
const allDays = 0b1111111

/** The days of the week that a sentence names, in reading order. */
export function weekdays(sentence: readonly Word[]): readonly Weekdays[] {
  if (!sentence.some(isWeekday)) return none
  const found: Weekdays[] = []
  for (let at = 0; at < sentence.length; at++) {
    const word = sentence[at]
    if (word === undefined) continue
    const { folded, start, end } = word
    const named = folded === 'weekend' ? allDays - workdays : several.test(folded) ? workdays : 0
    if (named > 0) found.push({ value: named, range: false, start, end })
    const from = dayOf(folded)
    if (from < 0) continue
    const last = lastOf(sentence, at)
    const to = dayOf(sentence[last]?.folded ?? '')
    const value = to < from ? 1 << from : (allDays >> (6 - to)) & ~((1 << from) - 1)
    found.push({ value, range: last > at, start, end: sentence[to < from ? at : last]?.end ?? end })
    if (to >= from) at = last
  }
  return found
}

/** The place of the day up to which a row runs: "maandag t/m vrijdag", "maandag tot en met vrijdag"; the day itself when none does. */
function lastOf(sentence: readonly Word[], at: number): number {
  const next = sentence.slice(at + 1, at + 4).map(({ folded }) => folded)
  const gap = next.join(' ').startsWith('tot en met') ? 4 : next.slice(0, 2).join(' ') === 't m' ? 3 : 0
  return gap > 0 && dayOf(sentence[at + gap]?.folded ?? '') >= 0 ? at + gap : at
}

/** True for a word that names one day of the week, or several. */
export const isWeekday = testByForm(({ folded }) => dayOf(folded) >= 0 || several.test(folded))

const several = /^(?:werkdagen|doordeweeks|weekdagen|weekend)$/

const dayOf = (folded: string) => names.indexOf(folded.endsWith('en') ? folded.slice(0, -2) : folded)
