/** How often a requirement must be met. */

import { frequencies } from '../language/frequency.ts'
import type { LanguageKnowledge } from '../language/language.ts'
import type { ReadStatement } from './statements.ts'

/** How many times a year it must be done; null when the sentence names no period. */
export function perYearOf({ words }: ReadStatement, { words: known }: LanguageKnowledge): number | null {
  return frequencies(words, known.frequency)[0]?.value ?? null
}
