/** Marks out of ten as a sentence tells them: "een 7,5", "rapportcijfer 8". */

import type { Word } from '../model/specification.ts'
import { testByForm } from './words.ts'

/** A mark, at a range of the text. */
export interface Grade {
  readonly value: number
  readonly start: number
  readonly end: number
}

const isMark = testByForm(({ folded }) => /^(?:[1-9](?:[.,]\d)?|10)$/.test(folded))

/** The marks of a sentence, in reading order; a number before a noun counts that. */
export function grades(sentence: readonly Word[], text: string): readonly Grade[] {
  let found: Grade[] | undefined
  for (let at = 1; at < sentence.length; at++) {
    const word = sentence[at]
    if (word === undefined || !isMark(word) || !opens.test(sentence[at - 1]?.folded ?? '')) continue
    const next = sentence[at + 1]
    const closed = next === undefined || follows.test(next.folded) || /[,.;:)]/.test(text.slice(word.end, next.start))
    if (!closed) continue
    found ??= []
    found.push({ value: Number(word.folded.replace(',', '.')), start: word.start, end: word.end })
  }
  return found ?? none
}

const none: readonly Grade[] = []
const opens = /^(?:een|cijfer|rapportcijfer|gemiddelde)$/
const follows =
  /^(?:of|op|en|als|voor|bij|in|aan|behaald|behalen|behaalt|gehaald|gegeven|geven|gescoord|scoren|is|hoger)$/
