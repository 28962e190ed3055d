/** Days of the calendar as a sentence tells them: "1 april 2027", "1 maart", "01-04-2027", "de 10e van de maand". */

import type { Word } from '../model/specification.ts'
import { dutchFrequency } from './dutch-frequency.ts'
import { testByForm } from './words.ts'

/** A day at a range of the text: year, month and day as one number (20270401); of any year (401), or of any month (1). */
export interface CalendarDay {
  readonly value: number
  readonly of: 'dated' | 'yearly' | 'monthly'
  readonly start: number
  readonly end: number
}

/** The days of a sentence, in reading order. */
export function calendarDays(sentence: readonly Word[], text: string): readonly CalendarDay[] {
  if (!sentence.some(isDay)) return none
  return sentence.flatMap((word, at) =>
    isDay(word)
      ? (named(sentence, at, Number(word.folded)) ??
        numbered(sentence, at, Number(word.folded), text) ??
        ofMonth(sentence, at, Number(word.folded)) ??
        [])
      : [],
  )
}

const none: readonly CalendarDay[] = []

const isDay = testByForm(({ folded }) => /^\d{1,2}$/.test(folded) && Number(folded) >= 1 && Number(folded) <= 31)

const yearIn = (word: Word | undefined) => (/^20\d\d$/.test(word?.folded ?? '') ? Number(word?.folded) : 0)

/** A day before the name of its month. */
function named(sentence: readonly Word[], at: number, day: number): CalendarDay | null {
  const month = dutchFrequency.months.indexOf(sentence[at + 1]?.folded ?? '') + 1
  return month === 0 ? null : dayOf(sentence, at, at + 2, month * 100 + day, yearIn(sentence[at + 2]))
}

/** Three numbers with strokes between them. */
function numbered(sentence: readonly Word[], at: number, day: number, text: string): CalendarDay | null {
  const [first, second, third] = sentence.slice(at, at + 3)
  const year = yearIn(third)
  const month = Number(second?.folded ?? 0)
  if (first === undefined || second === undefined || third === undefined || year === 0 || !(month >= 1 && month <= 12))
    return null
  const joined = [text.slice(first.end, second.start), text.slice(second.end, third.start)]
  return joined.every((gap) => gap === '-' || gap === '/') ? dayOf(sentence, at, at + 2, month * 100 + day, year) : null
}

const everyMonth = /^(?:e|de|ste) (?:dag )?van (?:de|elke|iedere) (?:(?:volgende|opvolgende|daaropvolgende) )?maand/

/** A day with its ending, of every month: "de 10e van de maand", "de 20ste van de volgende maand". */
function ofMonth(sentence: readonly Word[], at: number, day: number): CalendarDay | null {
  const rest = sentence.slice(at + 1, at + 7).map(({ folded }) => folded)
  if (!everyMonth.test(rest.join(' '))) return null
  const end = sentence.findIndex(({ folded }, place) => place > at && folded === 'maand')
  return { value: day, of: 'monthly', start: sentence[at]?.start ?? 0, end: sentence[end]?.end ?? 0 }
}

function dayOf(sentence: readonly Word[], from: number, to: number, day: number, year: number): CalendarDay {
  const last = sentence[year === 0 ? to - 1 : to]
  return {
    value: year * 10_000 + day,
    of: year > 0 ? 'dated' : 'yearly',
    start: sentence[from]?.start ?? 0,
    end: last?.end ?? 0,
  }
}

/** True for a text that names the day before which something is due: "vóór 1 april". */
export const setsDate = (text: string): boolean => /\bv[oó]{2}r (?:de )?\d{1,2}(?:e|ste)?\s+[a-z]/.test(text)
