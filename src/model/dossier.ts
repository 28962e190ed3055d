/** The drafts of one tender, checked together: what stands in one of them counts for the others. */

import type { Difference } from './finding.ts'
import type { Clash, Likeness, Stand } from './relation.ts'
import type { Specification } from './specification.ts'

/** The drafts of one tender, in the order of their paths. */
export interface Dossier {
  readonly specifications: readonly Specification[]
}

/** What a requirement of one draft (`own`) has to do with a requirement of another draft (`other`, in `beside`). */
export type Echo = {
  readonly own: Stand
  readonly other: Stand
  readonly beside: Specification
} & (
  | { readonly kind: 'same'; readonly likeness: Likeness; readonly differences: readonly Difference[] }
  | { readonly kind: 'clash'; readonly clash: Clash }
)

/** What a draft must know of the others of its tender. */
export interface Surroundings {
  readonly others: readonly Specification[]
  readonly echoes: () => readonly Echo[]
}

/** A draft by itself. */
export const alone: Surroundings = { others: [], echoes: () => [] }
