/** Ordinals, and the terms that they tell by their last day: "uiterlijk op de derde werkdag na …". */

import type { Word } from '../model/specification.ts'
import { testByForm } from './words.ts'

/** A term in days, at a range of the text. */
export interface Term {
  readonly value: number
  readonly start: number
  readonly end: number
}

const ordinals: ReadonlyMap<string, number> = new Map(
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
)

/** The number of a folded ordinal, "derde"; undefined for another word. */
export function ordinalNumber(folded: string): number | undefined {
  return ordinals.get(folded)
}

/** Days of each unit, as `amounts` counts them. */
const days: ReadonlyMap<string, number> = new Map([
  ['dag', 1],
  ['kalenderdag', 1],
  ['werkdag', 1.4],
])

const isDay = testByForm(({ folded }) => days.has(folded))

const none: readonly Term[] = []

/** The terms of a sentence that an ordinal tells, in reading order. */
export function ordinalTerms(sentence: readonly Word[]): readonly Term[] {
  if (!sentence.some(isDay)) return none
  const found: Term[] = []
  for (let at = 1; at < sentence.length; at++) {
    const [word, next] = [sentence[at - 1], sentence[at]]
    const day = next === undefined ? undefined : days.get(next.folded)
    if (word === undefined || next === undefined || day === undefined) continue
    const count = ordinalNumber(word.folded)
    if (count !== undefined) found.push({ value: count * day, start: word.start, end: next.end })
  }
  return found
}
