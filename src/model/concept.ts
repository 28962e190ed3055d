/** The vocabulary of the trade, after SKOS. */

import type { Phrase } from './phrase.ts'
import type { Bilingual } from './problem.ts'

/** A notion of the trade; `covers` lists concepts of which separate proof adds nothing once this one is proved. */
export interface Concept {
  readonly id: string
  readonly label: Bilingual
  readonly phrases: readonly Phrase[]
  readonly broader: readonly string[]
  readonly covers: readonly string[]
  /** The evidence preset (rules/burden) that proof of this concept costs, when it has one. */
  readonly evidence: string | null
}
