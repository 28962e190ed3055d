/** What the burden estimate multiplies: standard times, evidence presets and other numbers, each with what it rests on. */

import type { Bilingual } from './problem.ts'

/** Seen in its source, reckoned from such a number, assumed by us, or given by the user. */
export type ParameterStatus = 'verified' | 'derived' | 'assumption' | 'user'

/** What a parameter is counted in; a share lies between 0 and 1, a factor multiplies. */
export type Unit =
  | 'euro'
  | 'euro-per-hour'
  | 'hours-per-day'
  | 'hours-per-year'
  | 'words-per-minute'
  | 'share'
  | 'factor'
  | 'count'
  | 'years'

/** The numbers every parameter set must give, in the order in which they are listed to a reader. */
export const valueNames = [
  'bidders',
  'providers',
  'durationYears',
  'readers',
  'passes',
  'wordsPerMinute',
  'questionsPerBidder',
  'staffPerProvider',
  'incidentsPerYear',
  'assessors',
  'timeLevelMarket',
  'timeLevelMunicipality',
  'tariffLow',
  'tariffMedium',
  'tariffHigh',
  'tariffAverage',
  'overhead',
  'hoursPerDay',
  'hoursPerFte',
  'onRequestProbability',
  'usualLegal',
  'usualCertificate',
  'usualInformation',
  'reuseDocument',
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
  'question',
] as const

/** Why the work is there: to inform, to be supervised, to work differently, or to know what is asked. */
export type Obligation = 'information' | 'supervision' | 'substantive' | 'familiarisation'

/** A number with what it rests on. */
export interface Parameter {
  readonly label: Bilingual
  readonly value: number
  /** The lowest and highest it may well be; both null for a number that is agreed rather than uncertain. */
  readonly low: number | null
  readonly high: number | null
  readonly unit: Unit
  readonly status: ParameterStatus
  readonly source: Bilingual
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
  readonly source: Bilingual
}

/** One step of a preset: an action at a complexity, so many times, by somebody of a wage level. */
export interface BurdenStep {
  readonly action: string
  readonly complexity: 'easy' | 'medium' | 'hard'
  readonly times: number
  /** Null for the usual level: medium for bidders and providers, average for the municipality. */
  readonly level: 'low' | 'medium' | 'high' | null
}

/** Minutes that providers and municipality say a form takes, in place of the standard times of its steps. */
export interface Measured {
  readonly produce: number | null
  readonly handle: number | null
  readonly check: number | null
  /** How many answered. */
  readonly answers: number
}

/** What one form of evidence costs: to make once, to hand over each time, to check each time, to learn as a routine. */
export interface EvidencePreset {
  readonly id: string
  readonly label: Bilingual
  readonly obligation: Obligation
  readonly produce: readonly BurdenStep[]
  readonly handle: readonly BurdenStep[]
  readonly check: readonly BurdenStep[]
  /** Once for every provider when it is asked periodically. */
  readonly learn: readonly BurdenStep[]
  /** The value that is paid for each one made, or null when nothing is. */
  readonly fee: ValueName | null
  /** The value that is the share providers would make anyway (business as usual), or null for none. */
  readonly usual: ValueName | null
  /** The value that is the share made for other buyers already, or null for none. */
  readonly reuse: ValueName | null
  /** The value that says how many each provider makes (staff), or null for one. */
  readonly each: ValueName | null
  /** The value that says how often a year it comes up when the draft does not, or null for once. */
  readonly rate: ValueName | null
  /** The value that says how many people check it, or null for one. */
  readonly checkers: ValueName | null
  /** Months it stays valid: asked again within them, the same one is handed over. */
  readonly validityMonths: number | null
  readonly measured: Measured | null
  readonly status: ParameterStatus
  readonly source: Bilingual
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
