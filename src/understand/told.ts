/** What a requirement tells, before its facets are read. */

import type { LanguageKnowledge } from '../language/language.ts'
import type { RequirementKind } from '../model/specification.ts'
import type { ReadStatement } from './statements.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What the facets of a requirement are read from. */
export interface Told {
  /** Its statements in order, without cells that only hold its id. */
  readonly statements: readonly ReadStatement[]
  /** The statement that tells what is asked. */
  readonly main: ReadStatement
  /** The sentence that opens the list it stands in. */
  readonly leadIn: ReadStatement | null
  /** Those of its statements that stand where proof is named. */
  readonly proofs: ReadonlySet<ReadStatement>
  /** The kind that the draft states, its id or the titles above it give away. */
  readonly kind: RequirementKind | null
  readonly vocabulary: Vocabulary
  readonly knowledge: LanguageKnowledge
}
