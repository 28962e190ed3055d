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

/** Folded form and key of every word seen; texts repeat their words, so this saves most of the work. */
const seen = new Map<string, { readonly folded: string; readonly key: string }>()

/** Lists the words of a text in order, with their ranges. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  word.lastIndex = 0
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    const written = match[0]
    const start = match.index
    let form = seen.get(written)
    if (form === undefined) {
      const folded = fold(written)
      form = { folded, key: inflectionKey(folded) }
      seen.set(written, form)
    }
    found.push({ start, end: word.lastIndex, written, folded: form.folded, key: form.key })
  }
  return found
}
