/** The drafts of one tender, checked together: what stands in one of them counts for the others. */

import type { Difference } from './finding.ts'
import type { Asked, Clash, Likeness, Stand } from './relation.ts'
import type { Specification } from './specification.ts'

/** The drafts of one tender, in the order of their paths. */
export interface Dossier {
  readonly specifications: readonly Specification[]
}

/** What a place of one draft (`own`) has to do with a place of another draft (`other`, in `beside`). */
export type Echo = Agreement | Dissent

/** Two requirements that ask the same. */
export interface Agreement {
  readonly kind: 'same'
  readonly own: Asked
  readonly other: Asked
  readonly beside: Specification
  readonly likeness: Likeness
  readonly differences: readonly Difference[]
}

/** Two places that contradict each other. */
export interface Dissent {
  readonly kind: 'clash'
  readonly own: Stand
  readonly other: Stand
  readonly beside: Specification
  readonly clash: Clash
}

/** What a draft must know of the others of its tender. */
export interface Surroundings {
  readonly others: readonly Specification[]
  readonly echoes: () => readonly Echo[]
}

/** A draft by itself. */
export const alone: Surroundings = { others: [], echoes: () => [] }
