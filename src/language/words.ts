/** Cuts text into words. Hyphens, slashes and colons divide words, so that compounds match however they are joined. */

import type { Word } from '../model/specification.ts'
import { fold, inflectionKey } from './key.ts'

const other = 0
const digit = 1
const letter = 2

/** What each character of the Latin scripts is; beyond them nothing is part of a word. */
const kinds = new Uint8Array(0x250)
for (let code = 0; code < kinds.length; code++) {
  const character = String.fromCharCode(code)
  if (code >= 48 && code <= 57) kinds[code] = digit
  else if (character.toLowerCase() !== character.toUpperCase()) kinds[code] = letter
}

function kindOf(code: number): number {
  if (code < 0x250) return kinds[code] ?? other
  // Combining accents, and the letters with more than one of them.
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x1e00 && code <= 0x1eff) ? letter : other
}

const isApostrophe = (code: number) => code === 0x27 || code === 0x2019
const isPointOrComma = (code: number) => code === 0x2e || code === 0x2c

/** Where the word that starts at `from` ends: letters and digits, one apostrophe between letters; or a number. */
function wordEnd(text: string, from: number, first: number): number {
  let at = from + 1
  if (first === digit) {
    for (;;) {
      const code = text.charCodeAt(at)
      if (kindOf(code) === digit) at++
      else if (isPointOrComma(code) && kindOf(text.charCodeAt(at + 1)) === digit) at += 2
      else return at
    }
  }
  while (kindOf(text.charCodeAt(at)) !== other) at++
  if (isApostrophe(text.charCodeAt(at)) && kindOf(text.charCodeAt(at + 1)) === letter) {
    at += 2
    while (kindOf(text.charCodeAt(at)) === letter) at++
  }
  return at
}

/** Folded form and key of every word seen; texts repeat their words, so this saves most of the work. */
const seen = new Map<string, { readonly folded: string; readonly key: string }>()

/** Lists the words of a text in order, with their ranges. */
export function words(text: string): readonly Word[] {
  const found: Word[] = []
  for (let start = 0; start < text.length; ) {
    const first = kindOf(text.charCodeAt(start))
    if (first === other) {
      start++
      continue
    }
    const end = wordEnd(text, start, first)
    const written = text.slice(start, end)
    let form = seen.get(written)
    if (form === undefined) {
      const folded = fold(written)
      form = { folded, key: inflectionKey(folded) }
      seen.set(written, form)
    }
    found.push({ start, end, written, folded: form.folded, key: form.key })
    start = end
  }
  return found
}
