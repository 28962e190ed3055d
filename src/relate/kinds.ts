/** Whether one of two demands asks a kind of what the other asks: "een financiële rapportage" beside "een rapportage". */

import { nounOpeners } from '../language/grammar.ts'
import { namesThing, tellsKind } from '../language/meaning.ts'
import type { Claim } from './claim.ts'

/** True when a claim puts before a noun that both have a word that tells which kind of it, and that the other does not say. */
export function narrows({ words, keys }: Claim, { keys: others }: Claim): boolean {
  const known = new Set(others)
  return keys.some((key, at) => at > 0 && known.has(key) && isKind(words, keys, at, known) && isThing(words[at] ?? ''))
}

/** True when all words from a determiner or preposition to the noun tell its kind, and the other claim has none of them. */
function isKind(words: readonly string[], keys: readonly string[], noun: number, known: ReadonlySet<string>): boolean {
  let first = noun
  while (first > 0 && !known.has(keys[first - 1] ?? '') && tellsKind(words[first - 1] ?? '')) first--
  if (first === noun) return false
  const opener = words[first - 1] ?? ''
  // After a definite article an adjective has its ending; without it, the word is a noun.
  return opener === 'een' || (nounOpeners.includes(opener) && /(?:e|isch|eel|aal|ief)$/.test(words[first] ?? ''))
}

const isThing = (word: string) => word !== 'market' && word !== 'authority' && namesThing(word)
