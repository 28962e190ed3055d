/** What a rule rests on. */

import type { Procedure } from './facts.ts'
import type { Bilingual } from './problem.ts'

/** A place in an act, standard or guide, and what it says in our words; `url` leads to the text. */
export interface Citation {
  readonly cite: string
  readonly says: Bilingual | null
  readonly url: string | null
  readonly checked: string | null
  /** The procedures in which it holds; empty means all. */
  readonly procedure: readonly Procedure[]
}
