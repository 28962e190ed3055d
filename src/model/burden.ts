/** The Standard Cost Model's nouns. Time in whole milli-minutes, money in whole cents, so that sums are exact. */

import type { Bilingual } from './problem.ts'
import type { Phase } from './specification.ts'

/** Who carries the burden: someone who bids, someone under contract, or the municipality. */
export type Bearer = 'bidder' | 'provider' | 'municipality'

/** What the time goes to: making evidence (once), handing it over (per demand), checking it (per demand), reading. */
export type BurdenKind = 'production' | 'handling' | 'checking' | 'reading'

export type ParameterStatus = 'verified' | 'derived' | 'assumption' | 'user'

/** A number with what it rests on. */
export interface Parameter {
  readonly value: number
  readonly unit: string
  readonly status: ParameterStatus
  readonly source: string
}

/** An administrative action with its standard minutes by complexity. */
export interface StandardTime {
  readonly id: string
  readonly label: Bilingual
  readonly easy: number
  readonly medium: number
  readonly hard: number | null
  readonly status: ParameterStatus
  readonly source: string
}

/** One step of a preset: an action at a complexity, so many times, by staff of a tariff level. */
export interface BurdenStep {
  readonly action: string
  readonly complexity: 'easy' | 'medium' | 'hard'
  readonly times: number
}

/** What one kind of evidence costs: to make once, to hand over each time, to check each time. */
export interface EvidencePreset {
  readonly id: string
  readonly label: Bilingual
  readonly produce: readonly BurdenStep[]
  readonly handle: readonly BurdenStep[]
  readonly check: readonly BurdenStep[]
  readonly cents: number
  /** Share that providers would make anyway (business as usual), 0..1. */
  readonly usual: number
  readonly status: ParameterStatus
  readonly source: string
}

/** A dated, sourced set of parameters: everything the estimate multiplies. */
export interface BurdenParameters {
  readonly id: string
  readonly title: Bilingual
  /** Content hash: two estimates compare only under the same one. */
  readonly hash: string
  readonly times: readonly StandardTime[]
  readonly presets: readonly EvidencePreset[]
  /** By name, e.g. `tariff`, `overhead`, `wordsPerMinute`, `readers`, `passes`, `bidders`, `providers`. */
  readonly values: Readonly<Record<string, Parameter>>
}

/** One product of the sum: minutes × tariff × how often. */
export interface BurdenItem {
  /** The requirement that causes it; null for what belongs to the whole draft. */
  readonly requirement: string | null
  /** Evidence preset id, or `document` for reading. */
  readonly subject: string
  readonly bearer: Bearer
  readonly phase: Phase
  readonly kind: BurdenKind
  readonly milliMinutesEach: number
  readonly centsEach: number
  readonly occurrences: number
  readonly milliMinutes: number
  readonly cents: number
}

/** Hours and euros of one cell of the summary. */
export interface BurdenTotal {
  readonly bearer: Bearer
  readonly phase: Phase
  readonly hours: number
  readonly euros: number
}

/** A number the estimate used that the draft did not state. */
export interface Assumption {
  readonly name: string
  readonly label: Bilingual
  readonly value: number
  readonly unit: string
  readonly status: ParameterStatus
  readonly source: string
}

/** The estimate of one draft over the whole contract. Hours first. */
export interface Burden {
  readonly items: readonly BurdenItem[]
  readonly totals: readonly BurdenTotal[]
  readonly hours: number
  readonly euros: number
  readonly marketHours: number
  readonly municipalityHours: number
  /** Bid-phase hours of one bidder, and contract-phase hours of one provider a year. */
  readonly hoursPerBidder: number
  readonly hoursPerProviderYear: number
  readonly parameterSet: string
  readonly parameterHash: string
  readonly assumptions: readonly Assumption[]
  /** Share of the hours that rests on verified or derived standard times, 0..1. */
  readonly verifiedShare: number
}
