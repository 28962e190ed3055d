/** Levels of education as a sentence tells them: "hbo", "mbo-4", "mbo niveau 3". */

import type { Word } from '../model/specification.ts'
import { testByForm } from './words.ts'

/** A level by its number in the NLQF (nlqf.nl), at a range of the text. */
export interface Level {
  readonly value: number
  readonly start: number
  readonly end: number
}

const highest: ReadonlyMap<string, number> = new Map([
  ['vmbo', 1],
  ['mbo', 4],
  ['hbo', 6],
  ['wo', 7],
  ['universitair', 7],
  ['universitaire', 7],
])

/** True for a word that names a level. */
export const isLevel = testByForm(({ folded }) => highest.has(folded))

/** The level that a sentence names; null when it names none, or leaves a choice between several. */
export function levelIn(sentence: readonly Word[]): Level | null {
  const at = sentence.findIndex(isLevel)
  const word = sentence[at]
  if (word === undefined || sentence.some((other, place) => place > at && isLevel(other))) return null
  const step = sentence[sentence[at + 1]?.folded === 'niveau' ? at + 2 : at + 1]
  const stepped = word.folded === 'mbo' && step !== undefined && /^[1-4]$/.test(step.folded)
  const last = stepped ? sentence.indexOf(step) : at
  // "Hbo-opleiding" and "hbo werk- en denkniveau" say no more than "hbo".
  const rest = sentence.slice(last + 1, last + 4).map(({ folded }) => folded)
  const length = /^(?:werk en denkniveau|diploma|opleiding|niveau|geschoold|opgeleid)\b/
    .exec(rest.join(' '))?.[0]
    .split(' ').length
  return {
    value: stepped ? Number(step.folded) : (highest.get(word.folded) ?? 0),
    start: word.start,
    end: sentence[last + (length ?? 0)]?.end ?? word.end,
  }
}
