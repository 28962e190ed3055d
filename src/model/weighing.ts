/** What the burden of one draft is weighed against: its cleaned self, an older version, other numbers, a budget. */

import type { Appraisal, Band, Bearer, Burden, BurdenChange } from './burden.ts'
import type { Facts, Language } from './facts.ts'

/** The estimate of one draft from every side. */
export interface Weighing {
  readonly path: string
  readonly facts: Facts
  readonly language: Language
  readonly appraisal: Appraisal
  /** What the fixes would change that tenderlint makes itself or on request. */
  readonly cleaning: BurdenChange
  readonly comparison: Comparison | null
  readonly scenarios: readonly Scenario[]
}

/** A draft against an older one, both reckoned with the numbers of the newer. */
export interface Comparison {
  readonly path: string
  readonly change: BurdenChange
  /** Largest first, whichever way they go. */
  readonly requirements: readonly RequirementChange[]
}

/** What a requirement adds, or what fell away with it, when nothing else changed; in hours, negative is less. */
export interface RequirementChange {
  readonly requirement: string
  readonly kind: 'added' | 'removed' | 'changed'
  readonly hours: number
}

/** The same draft with other numbers. */
export interface Scenario {
  readonly label: string
  readonly burden: Burden
  readonly hours: Band
}

/** What drafts may cost: what they cost when it was agreed, and highest values if any. Hours. */
export interface Budget {
  readonly parameterSet: string
  readonly parameterHash: string
  /** How much more is let pass, so that a comma is no breach. */
  readonly toleranceHours: number
  readonly maxima: Maxima
  readonly drafts: Readonly<Record<string, Spent>>
}

/** Highest values that a municipality sets itself; null for none. */
export interface Maxima {
  readonly hoursPerBidder: number | null
  readonly hoursPerProviderYear: number | null
  readonly municipalityHours: number | null
  readonly shareOfValue: number | null
}

/** The hours of each bearer, and the numbers they were reckoned with. */
export interface Spent {
  readonly hours: Readonly<Record<Bearer, number>>
  readonly scale: Burden['scale']
}

/** How a draft stands against its budget. */
export type Standpoint =
  /** The draft was not in the budget yet. */
  | { readonly kind: 'new'; readonly path: string; readonly now: Spent }
  /** The budget was made with other parameters, so that its hours do not compare. */
  | { readonly kind: 'stale'; readonly path: string; readonly now: Spent }
  | {
      readonly kind: 'held'
      readonly path: string
      readonly now: Spent
      readonly before: Spent
      /** Bearers whose hours rose by more than the tolerance. */
      readonly risen: readonly Bearer[]
      readonly over: readonly { readonly name: keyof Maxima; readonly value: number; readonly most: number }[]
    }
