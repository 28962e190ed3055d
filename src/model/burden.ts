/** The Standard Cost Model's nouns. Totals are whole milli-minutes and whole cents, so that sums are exact. */

import type { Bilingual } from './problem.ts'
import type { Phase } from './specification.ts'

/** Who carries the burden: someone who bids, someone under contract, or the municipality. */
export type Bearer = 'bidder' | 'provider' | 'municipality'

/** What the time goes to: making evidence (once), handing it over (per demand), checking it (per demand), reading. */
export type BurdenKind = 'production' | 'handling' | 'checking' | 'reading'

/** Seen in its source, reckoned from such a number, assumed by us, or given by the user. */
export type ParameterStatus = 'verified' | 'derived' | 'assumption' | 'user'

/** What a parameter is counted in; a share lies between 0 and 1. */
export type Unit = 'euro' | 'euro-per-hour' | 'hours-per-year' | 'words-per-minute' | 'share' | 'count' | 'years'

/** The numbers every parameter set must give, in the order in which they are listed to a reader. */
export const valueNames = [
  'bidders',
  'providers',
  'durationYears',
  'readers',
  'passes',
  'wordsPerMinute',
  'tariffLow',
  'tariffMedium',
  'tariffHigh',
  'tariffAverage',
  'overhead',
  'hoursPerFte',
  'onRequestProbability',
  'usualLegal',
  'usualCertificate',
  'usualInformation',
  'feeRegisterExtract',
  'feeConductStatement',
  'feeCertificateOfConduct',
  'feeAuditedAccount',
] as const
export type ValueName = (typeof valueNames)[number]

/** The forms of evidence every parameter set must price; a set may add others. */
export const presetIds = [
  'uea',
  'self-declaration',
  'register-extract',
  'conduct-statement',
  'certificate-of-conduct',
  'certificate',
  'policy-document',
  'cv',
  'reference-project',
  'plan-small',
  'plan-large',
  'price-sheet',
  'report-standard',
  'report-heavy',
  'audited-account',
  'incident-report',
  'contract-meeting',
  'file-inspection',
  'process-change',
] as const

/** A number with what it rests on. */
export interface Parameter {
  readonly label: Bilingual
  readonly value: number
  readonly unit: Unit
  readonly status: ParameterStatus
  readonly source: string
}

/** An administrative action of a business or a government body, with its standard minutes by complexity. */
export interface StandardTime {
  readonly id: string
  readonly sector: 'business' | 'government'
  readonly label: Bilingual
  readonly easy: number
  readonly medium: number
  /** Null when the source gives none, or one that contradicts itself. */
  readonly hard: number | null
  readonly status: ParameterStatus
  readonly source: string
}

/** One step of a preset: an action at a complexity, so many times. */
export interface BurdenStep {
  readonly action: string
  readonly complexity: 'easy' | 'medium' | 'hard'
  readonly times: number
}

/** What one form of evidence costs: to make once, to hand over each time, to check each time. */
export interface EvidencePreset {
  readonly id: string
  readonly label: Bilingual
  readonly produce: readonly BurdenStep[]
  readonly handle: readonly BurdenStep[]
  readonly check: readonly BurdenStep[]
  /** The value that is paid for each one made, or null when nothing is. */
  readonly fee: ValueName | null
  /** The value that is the share providers would make anyway (business as usual), or null for none. */
  readonly usual: ValueName | null
  readonly status: ParameterStatus
  readonly source: string
}

/** A dated, sourced set of parameters: everything the estimate multiplies. */
export interface BurdenParameters {
  readonly id: string
  readonly title: Bilingual
  /** Hash of every number in the set: two estimates compare only under the same one. */
  readonly hash: string
  readonly times: readonly StandardTime[]
  readonly presets: readonly EvidencePreset[]
  readonly values: Readonly<Record<ValueName, Parameter>>
}

/** One product of the sum: minutes × tariff × how often, less what is usual anyway. */
export interface BurdenItem {
  /** The requirement that causes it; null for evidence that several ask for, and for the rest of the draft. */
  readonly requirement: string | null
  /** Evidence preset id, or `document` for reading. */
  readonly subject: string
  /** The piece of evidence: items with the same one share its production. Null for reading. */
  readonly evidence: string | null
  readonly bearer: Bearer
  readonly phase: Phase
  readonly kind: BurdenKind
  /** Time and money of one occurrence, fees included; not rounded. */
  readonly milliMinutesEach: number
  readonly centsEach: number
  /** Times over the whole contract, by everyone together. */
  readonly occurrences: number
  /** Share left out because it happens anyway, 0..1. */
  readonly usual: number
  readonly milliMinutes: number
  readonly cents: number
  /** The weakest status of the standard times it rests on. */
  readonly status: ParameterStatus
}

/** Hours and euros of one cell of the summary; not rounded. */
export interface BurdenTotal {
  readonly bearer: Bearer
  readonly phase: Phase
  readonly hours: number
  readonly euros: number
}

/** A number the estimate used that the draft did not state. */
export interface Assumption extends Parameter {
  readonly name: ValueName
}

/** The estimate of one draft over the whole contract. Hours first; nothing is rounded but the items. */
export interface Burden {
  readonly items: readonly BurdenItem[]
  readonly totals: readonly BurdenTotal[]
  readonly hours: number
  readonly euros: number
  /** Hours of bidders and providers together. */
  readonly marketHours: number
  readonly municipalityHours: number
  /** Bid-phase hours of one bidder, and hours after the bid of one provider a year. */
  readonly hoursPerBidder: number
  readonly hoursPerProviderYear: number
  readonly parameterSet: string
  readonly parameterHash: string
  readonly assumptions: readonly Assumption[]
  /** Share of the hours that rests on verified or derived standard times, 0..1. */
  readonly verifiedShare: number
}
