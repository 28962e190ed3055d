/** The main clause of a sentence, apart from the conditions and exceptions around it. */

import type { Word } from '../model/specification.ts'
import { testByForm } from './words.ts'

/** True for a word that opens a condition. */
export const opensCondition = testByForm(({ folded }) =>
  /^(?:indien|als|wanneer|zodra|nadat|tenzij|mocht|zolang|omdat|if|when|unless)$/.test(folded),
)
/** True for a word that can open a condition after what it holds for. */
const trails = testByForm(({ folded }) =>
  /^(?:indien|als|wanneer|zodra|tenzij|mits|behalve|zolang|if|when|unless|provided)$/.test(folded),
)
const subject = /^(?:de|het|een|hij|zij|u|wij|er|dit|dat|the|a|it)$/

/** The words of a main clause, from `start` to `end`. */
export interface Clause {
  readonly start: number
  readonly end: number
}

/**
 * The main clause begins after the comma that closes an opening condition ("Levert u te laat, dan …"); a semicolon or
 * another condition ends it.
 */
export function mainClause(text: string, words: readonly Word[]): Clause {
  const [first, second] = words
  const opens =
    first !== undefined && (opensCondition(first) || (first.folded === 'voor' && second?.folded === 'zover'))
  const parted = text.includes(';')
  let start = opens ? -1 : 0
  for (let i = 1; i < words.length; i++) {
    if (start < 0) {
      if (isBetween(',', text, words, i)) start = i
    } else if (start === 0 && words[i]?.folded === 'dan' && isBetween(',', text, words, i)) start = i
    else if ((parted && isBetween(';', text, words, i)) || opensTail(words, i)) return { start, end: i }
  }
  return { start: Math.max(0, start), end: words.length }
}

/** The words of a sentence that a comma stands before. */
export function wordsAfterCommas(text: string, words: readonly Word[]): readonly number[] {
  return [...words.keys()].filter((at) => isBetween(',', text, words, at))
}

/** True when a mark stands between a word and the one before it. */
function isBetween(mark: string, text: string, words: readonly Word[], at: number): boolean {
  const end = words[at - 1]?.end
  const start = words[at]?.start ?? 0
  if (end === undefined || (start === end + 1 && text.charAt(end) === ' ')) return false
  return text.slice(end, start).includes(mark)
}

function opensTail(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined || !trails(word)) return false
  // "Als bijlage" is no condition, "als de gemeente" is.
  return word.folded !== 'als' || subject.test(words[at + 1]?.folded ?? '')
}
