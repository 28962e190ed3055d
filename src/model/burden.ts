/** The Standard Cost Model's nouns. Totals are whole milli-minutes and whole cents, so that sums are exact. */

import type { Saving } from './finding.ts'
import type { Obligation, Parameter, ParameterStatus, ValueName } from './parameters.ts'
import type { Phase } from './specification.ts'

/** Who carries the burden: someone who bids, someone under contract, or the municipality. */
export type Bearer = 'bidder' | 'provider' | 'municipality'

/** What time goes to: making evidence (once), handing it over and checking it (per demand), reading, learning a routine. */
export type BurdenKind = 'production' | 'handling' | 'checking' | 'reading' | 'learning'

/** Time and money: the costs of all that is done, and the burden that is left of them without what is usual anyway. */
export interface Amount {
  readonly milliMinutes: number
  readonly cents: number
}

/** One product of the sum: minutes × tariff × how often, less what is usual anyway. */
export interface BurdenItem extends Amount {
  /** The requirement that causes it; null for evidence that several ask for, and for the rest of the draft. */
  readonly requirement: string | null
  /** Evidence preset id, or `document` for reading. */
  readonly subject: string
  /** The piece of evidence: items with the same one share its production. Null for reading. */
  readonly evidence: string | null
  readonly bearer: Bearer
  readonly phase: Phase
  readonly kind: BurdenKind
  readonly obligation: Obligation
  /** True when it comes back during the contract, false when it is done once. */
  readonly recurrent: boolean
  /** Time, wages and fees of one occurrence; not rounded. */
  readonly milliMinutesEach: number
  readonly centsEach: number
  readonly feeCentsEach: number
  /** How many do it, and how often all of them together do so over the whole contract. */
  readonly entities: number
  readonly occurrences: number
  /** Share left out because it happens anyway or was made for another buyer, 0..1. */
  readonly usual: number
  /** The costs with what is usual anyway; `milliMinutes` and `cents` are the burden without it. */
  readonly cost: Amount
  /** The uncertain numbers that it is proportional to. */
  readonly drivers: readonly ValueName[]
  /** The weakest status of the standard times it rests on, and that of the choice of steps. */
  readonly status: ParameterStatus
  readonly choice: ParameterStatus
}

/** Hours and euros of one cell of the summary: burden, and costs with what is usual anyway; not rounded. */
export interface BurdenTotal {
  readonly bearer: Bearer
  readonly phase: Phase
  readonly hours: number
  readonly euros: number
  readonly costHours: number
  readonly costEuros: number
}

/** A number the estimate used that the draft did not state. */
export interface Assumption extends Parameter {
  readonly name: ValueName
}

/** Shares of the hours, 0..1, that rest on more than an assumption. */
export interface Standing {
  /** The minutes of an action come from a published table or a measurement. */
  readonly times: number
  /** Which actions it takes was measured, not chosen by us. */
  readonly actions: number
  /** How many do it and how often was stated by the draft. */
  readonly counts: number
}

/** Sums of items: hours and euros as a whole, by side of the market, and by bearer and phase; not rounded. */
export interface BurdenSums {
  readonly totals: readonly BurdenTotal[]
  readonly hours: number
  readonly euros: number
  /** The same with what providers would do anyway. */
  readonly costHours: number
  readonly costEuros: number
  /** Of the hours, those that come back during the contract; the others are spent once. */
  readonly recurrentHours: number
  readonly recurrentEuros: number
  /** Hours of bidders and providers together. */
  readonly marketHours: number
  readonly municipalityHours: number
}

/** The estimate of one draft over the whole contract. Hours first; nothing is rounded but the items. */
export interface Burden extends BurdenSums {
  readonly items: readonly BurdenItem[]
  /** Bid-phase hours of one bidder, and hours after the bid of one provider a year. */
  readonly hoursPerBidder: number
  readonly hoursPerProviderYear: number
  /** Municipal hours for each bidder. */
  readonly municipalityHoursPerBidder: number
  /** All hours in working days, and the municipality's as full-time jobs during the contract. */
  readonly personDays: number
  readonly municipalityFte: number
  /** Euros as a share of the contract's value; null when the draft does not state that value. */
  readonly shareOfValue: number | null
  /** The numbers of bidders, providers and years it was reckoned with. */
  readonly scale: { readonly bidders: number; readonly providers: number; readonly durationYears: number }
  readonly parameterSet: string
  readonly parameterHash: string
  readonly assumptions: readonly Assumption[]
  /** Share of the hours that rests on verified or derived standard times, 0..1. */
  readonly verifiedShare: number
  readonly standing: Standing
}

/** An estimate without the actions it adds up. */
export type BurdenSummary = Omit<Burden, 'items'>

/** An uncertain number: at the likeliest values, on average, and between what it stays in four cases out of five. */
export interface Band {
  readonly point: number
  readonly mean: number
  /** P10 and P90. */
  readonly low: number
  readonly high: number
}

/** The measures of an estimate that have a band. */
export const measures = [
  'hours',
  'marketHours',
  'municipalityHours',
  'hoursPerBidder',
  'hoursPerProviderYear',
  'euros',
] as const
export type Measure = (typeof measures)[number]
export type Bands = Readonly<Record<Measure, Band>>

/** What an uncertain number does to the total hours between its lowest and its highest, all others as they are. */
export interface Sway {
  readonly name: ValueName
  readonly hoursLow: number
  readonly hoursHigh: number
  /** The part of the variance of the hours that it explains by itself, 0..1. */
  readonly variance: number
}

/** What a requirement stands for: its fair part of all work, and what goes when it alone goes. */
export interface RequirementShare {
  readonly requirement: string
  /** Shapley share: shares of all requirements and of the rest of the draft add up to the whole. */
  readonly hours: number
  readonly municipalityHours: number
  readonly euros: number
  /** Marginal saving; these do not add up. */
  readonly saves: Saving
}

/** An estimate looked at closely: how sure it is, what makes it unsure, and which requirements carry it. */
export interface Appraisal {
  readonly burden: Burden
  readonly bands: Bands
  /** Widest first. */
  readonly sways: readonly Sway[]
  /** Largest first. */
  readonly shares: readonly RequirementShare[]
  /** How many of the first shares together carry 60 percent of what requirements cause. */
  readonly carrying: number
}

/** A change from one estimate to another, with bands of the differences themselves. */
export interface BurdenChange {
  readonly before: Burden
  readonly after: Burden
  /** After less before: negative is a saving. */
  readonly difference: Bands
}
