/** Times of the day as a sentence tells them: "van 8.00 tot 17.30 uur", "om 12:00 uur". */

import type { Word } from '../model/specification.ts'
import { testByForm } from './words.ts'

/** A moment of the day, or a stretch of it, at a range of the text; `relation` is the word that ties a moment to what happens. */
export interface Clock {
  /** Minutes after midnight; of a stretch 1440 times its start, and its end. */
  readonly value: number
  readonly relation: string
  readonly start: number
  readonly end: number
}

/** The times of day of a sentence, in reading order. A number of hours without minutes is only one within a stretch. */
export function clocks(sentence: readonly Word[], text: string): readonly Clock[] {
  if (!sentence.some(namesHour)) return none
  const found: Clock[] = []
  for (let at = 0; at < sentence.length; at++) {
    const clock = allDayAt(sentence, at) ?? clockAt(sentence, at, text)
    if (clock === null) continue
    found.push(clock)
    while ((sentence[at + 1]?.end ?? Number.POSITIVE_INFINITY) <= clock.end) at++
  }
  return found
}

const hour: ReadonlySet<string> = new Set(['uur', 'u'])
const namesHour = testByForm(({ folded }) => hour.has(folded))
const none: readonly Clock[] = []
const minutesPerDay = 1440

/** "24 uur per dag", "24 uur van de dag". */
function allDayAt(sentence: readonly Word[], at: number): Clock | null {
  const [first, second, third] = sentence.slice(at, at + 3)
  const rest = sentence.slice(at + 2, at + 5).map(({ folded }) => folded)
  if (first?.folded !== '24' || second === undefined || third === undefined || !hour.has(second.folded)) return null
  const length = rest.slice(0, 2).join(' ') === 'per dag' ? 4 : rest.join(' ') === 'van de dag' ? 5 : 0
  const end = sentence[at + length - 1]?.end
  return length === 0 || end === undefined
    ? null
    : { value: minutesPerDay, relation: 'stretch', start: first.start, end }
}

function clockAt(sentence: readonly Word[], at: number, text: string): Clock | null {
  const first = timeAt(sentence, at, text)
  if (first === null) return null
  const before = sentence[at - 1]
  const named = isHour(sentence, first.next)
  const middle = named ? first.next + 1 : first.next
  const joins = sentence[middle]?.folded ?? ''
  const dashed = /^\s*[-–]\s*$/.test(text.slice(sentence[middle - 1]?.end ?? 0, sentence[middle]?.start ?? 0))
  const second = timeAt(sentence, dashed ? middle : middle + 1, text)
  const opens =
    (before?.folded === 'van' && joins === 'tot') || (before?.folded === 'tussen' && joins === 'en') || dashed
  const start = sentence[at]?.start ?? 0
  if (opens && second !== null && (named || isHour(sentence, second.next))) {
    const last = sentence[isHour(sentence, second.next) ? second.next : second.next - 1]
    return {
      value: first.minutes * minutesPerDay + second.minutes,
      relation: 'stretch',
      start,
      end: last?.end ?? start,
    }
  }
  if (!named || !first.exact || before === undefined || !moments.has(before.folded)) return null
  return { value: first.minutes, relation: before.folded, start, end: sentence[first.next]?.end ?? start }
}

/** What ties a moment of the day to what happens. */
const moments: ReadonlySet<string> = new Set(['om', 'voor', 'na', 'tot', 'vanaf', 'uiterlijk'])

const isHour = (sentence: readonly Word[], at: number) => hour.has(sentence[at]?.folded ?? '')

/** A time such as "8", "8.00" or "08:30" and the place of the word after it; `exact` when it has minutes. */
function timeAt(sentence: readonly Word[], at: number, text: string) {
  const word = sentence[at]
  const [, hours, minutes] = /^(\d{1,2})(?:[.](\d\d))?$/.exec(word?.folded ?? '') ?? []
  if (word === undefined || hours === undefined || Number(hours) > 24) return null
  const next = sentence[at + 1]
  if (
    minutes === undefined &&
    next !== undefined &&
    /^[0-5]\d$/.test(next.folded) &&
    text.slice(word.end, next.start) === ':'
  )
    return { minutes: Number(hours) * 60 + Number(next.folded), exact: true, next: at + 2 }
  return { minutes: Number(hours) * 60 + Number(minutes ?? 0), exact: minutes !== undefined, next: at + 1 }
}
