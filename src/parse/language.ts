/** Guesses the language of a draft that does not state it. */

import type { Language } from '../model/facts.ts'
import type { Passage } from '../model/specification.ts'

const enough = 600
const dutch = new Set(
  'de het een en van voor met zijn wordt worden moet dient niet aan bij dat die deze als door'.split(' '),
)
const english = new Set('the a and for with are shall must be not to by that this which from as any or'.split(' '))

/** Counts small words over the first few hundred words; Dutch unless English clearly has more. */
export function guessLanguage(passages: readonly Passage[]): Language {
  let read = 0
  let balance = 0
  for (const { text } of passages) {
    for (const word of text.value.toLowerCase().split(/[^a-z]+/)) {
      if (dutch.has(word)) balance++
      if (english.has(word)) balance--
      read++
    }
    if (read > enough) break
  }
  return balance < 0 ? 'en' : 'nl'
}
