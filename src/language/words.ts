/** Cuts text into words. Hyphens, slashes and colons divide words, so that compounds match however they are joined. */

import type { Word } from '../model/specification.ts'
import { fold, inflectionKey } from './key.ts'

/** The letters of the Latin scripts; beyond them nothing is part of a word. */
const letters = 'A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ'

/** A number with its points and commas; or letters with accents and digits, and one apostrophe between letters. */
const word = new RegExp(
  `\\d+(?:[.,]\\d+)*|[${letters}][\\u0300-\\u036f\\d${letters}]*(?:['’][\\u0300-\\u036f${letters}]+)?`,
  'g',
)

/** Every word seen, with its folded form and key; texts repeat their words, so this saves most of the work. */
const seen = new Map<string, Pick<Word, 'written' | 'folded' | 'key'>>()

/** Lists the words of a text in order, with their ranges. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  word.lastIndex = 0
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    let form = seen.get(match[0])
    if (form === undefined) {
      const folded = fold(match[0])
      form = { written: match[0], folded, key: inflectionKey(folded) }
      seen.set(form.written, form)
    }
    const { written, folded, key } = form
    found.push({ start: match.index, end: word.lastIndex, written, folded, key })
  }
  return found
}
