/** Cuts text into words. Hyphens, slashes and colons divide words, so that compounds match however they are joined. */

import type { Word } from '../model/specification.ts'
import { fold, inflectionKey } from './key.ts'

/** Latin letters with or without accents; spelled out, because the engine is slow to prepare Unicode's own classes. */
const letter = 'A-Za-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u1e00-\\u1eff\\u0300-\\u036f'
const wordPattern = new RegExp(`\\d+(?:[.,]\\d+)*|[${letter}][${letter}\\d]*(?:['’][${letter}]+)?`, 'g')

/** Folded form and key of every word seen; texts repeat their words, so this saves most of the work. */
const seen = new Map<string, { readonly folded: string; readonly key: string }>()

/** Lists the words of a text in order, with their ranges. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const written = match[0]
    let form = seen.get(written)
    if (form === undefined) {
      const folded = fold(written)
      form = { folded, key: inflectionKey(folded) }
      seen.set(written, form)
    }
    const start = match.index
    found.push({ start, end: start + written.length, written, folded: form.folded, key: form.key })
  }
  return found
}
