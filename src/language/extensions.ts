/** How often a contract may be extended: "twee keer met een jaar", "driemaal met telkens een jaar". */

import type { Word } from '../model/specification.ts'
import { dutchNumber } from './numbers.ts'

/** A number of times, and the words that tell it: a range of the sentence's text. */
export interface Extensions {
  readonly value: number
  readonly start: number
  readonly end: number
}

/** The number of times a sentence lets a contract be extended; null when it tells none. */
export function extensionsIn(sentence: readonly Word[]): Extensions | null {
  if (!sentence.some(({ folded }) => mayExtend.test(folded)) || sentence.some(({ folded }) => others.test(folded)))
    return null
  for (const [at, word] of sentence.entries()) {
    const next = sentence[at + 1]
    const [times, last] = /^(?:keer|maal|x)$/.test(next?.folded ?? '')
      ? [dutchNumber(word.folded), next]
      : [dutchNumber(/^(.+)maal$/.exec(word.folded)?.[1] ?? ''), word]
    if (times !== null && last !== undefined) return { value: times, start: word.start, end: last.end }
  }
  return null
}

const mayExtend = /^(?:verleng(?:d|t|en|ing|ingen|ingsopties?)?|voort(?:zetten|gezet|zetting)?)$/

/** What is extended beside a contract. */
const others =
  /^(?:toewijzing|beschikking|indicatie|termijn|verblijf|plaatsing|traject|behandeling|opname|bruikleen|geldigheid|stop|opnamestop|clientenstop|pauze)/
