/** How requirements relate: which ask the same, and which ask the same otherwise. */

import type { Difference } from './finding.ts'
import type { Span } from './span.ts'
import type { Requirement } from './specification.ts'

/**
 * How much alike two requirements are: word for word (party names, numbering and punctuation aside), nearly so,
 * in other words, one wholly said by the other, or the same for the greater part, each with something of its own.
 */
export type Likeness = 'exact' | 'near' | 'paraphrase' | 'contained' | 'overlap'

/** A requirement that asks what the best of its family asks already. */
export interface Twin {
  readonly requirement: Requirement
  readonly likeness: Likeness
  readonly differences: readonly Difference[]
  /** The words that ask it: all of the requirement, or the sentence that says it again. */
  readonly span: Span
  /** False when the requirement asks more than this. */
  readonly whole: boolean
}

/** Requirements of one scope that ask the same; `best` is the one to keep. */
export interface Family {
  readonly best: Requirement
  readonly twins: readonly Twin[]
}

/** A sentence that stands in several requirements, in other ways apart; `best` is where it fits best. */
export interface Refrain {
  readonly best: Repeated
  readonly others: readonly Repeated[]
}

/** Where a requirement says a repeated sentence, by index of the statement, and what it says otherwise than the best. */
export interface Repeated {
  readonly requirement: Requirement
  readonly statement: number
  readonly span: Span
  /** True when the rest of the requirement is one without it. */
  readonly loose: boolean
  readonly differences: readonly Difference[]
}

/** How often a sentence is repeated: in a few requirements, or in so many that it is the draft's way of writing. */
export type Repetition = 'sentence' | 'refrain'

/** What differs when one duty is laid down twice; `party`: who does it. */
export type Clash = 'amount' | 'term' | 'frequency' | 'hours' | 'denial' | 'party'

/** The same duty with another number, term or frequency, once asked and once denied, or laid on either side; in reading order. */
export interface Contradiction {
  readonly clash: Clash
  readonly first: Stand
  readonly second: Stand
}

/** Where one side of a contradiction stands, and its deciding words; what binds nobody belongs to no requirement. */
export interface Stand {
  readonly requirement: Requirement | null
  /** What is said there: the requirement, or the sentence or row of a table. */
  readonly text: string
  readonly whole: Span
  /** Index of the section it stands in; -1 before the first heading. */
  readonly section: number
  readonly span: Span
  readonly words: string
}

/** A stand that is a requirement, or a part of one. */
export interface Asked extends Stand {
  readonly requirement: Requirement
}

/** Everything that was found between the requirements of a draft. */
export interface Relations {
  readonly families: readonly Family[]
  readonly refrains: readonly Refrain[]
  readonly contradictions: readonly Contradiction[]
}
