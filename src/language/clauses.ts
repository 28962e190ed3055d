/** The main clause of a sentence, apart from the conditions and exceptions around it. */

import type { Word } from '../model/specification.ts'

/** What opens a condition. */
export const conditional = /^(?:indien|als|wanneer|zodra|nadat|tenzij|mocht|zolang|omdat|if|when|unless)$/
const trailing = /^(?:indien|wanneer|zodra|tenzij|mits|behalve|zolang|if|when|unless|provided)$/
const subject = /^(?:de|het|een|hij|zij|u|wij|er|dit|dat|the|a|it)$/

/** The words of a main clause, from `start` to `end`, and the words of the sentence that commas stand before. */
export interface Clause {
  readonly start: number
  readonly end: number
  readonly commas: readonly number[]
}

/** The main clause begins after the comma that closes an opening condition; a semicolon or another condition ends it. */
export function mainClause(text: string, words: readonly Word[]): Clause {
  const commas: number[] = []
  const opens =
    conditional.test(words[0]?.folded ?? '') || (words[0]?.folded === 'voor' && words[1]?.folded === 'zover')
  let start = opens ? -1 : 0
  let end = words.length
  for (let i = 1; i < words.length; i++) {
    const between = text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0)
    if (between.includes(',')) {
      commas.push(i)
      if (start < 0) {
        start = i
        continue
      }
    }
    if (start >= 0 && end === words.length && (between.includes(';') || opensCondition(words, i))) end = i
  }
  return { start: Math.max(0, start), end, commas }
}

function opensCondition(words: readonly Word[], at: number): boolean {
  const word = words[at]?.folded ?? ''
  // "Als bijlage" is no condition, "als de gemeente" is.
  return trailing.test(word) || (word === 'als' && subject.test(words[at + 1]?.folded ?? ''))
}
