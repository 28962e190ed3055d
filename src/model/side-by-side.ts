/** Several drafts side by side: what they ask of the same providers, alike and otherwise. */

import type { Requirement, Section } from './specification.ts'

/** A requirement of one of the drafts, which are counted from 0, and the sections of that draft. */
export interface Asking {
  readonly draft: number
  readonly requirement: Requirement
  readonly sections: readonly Section[]
}

/** One demand that several drafts make: alike, or with another term, amount or frequency. */
export interface SharedDemand {
  readonly alike: boolean
  readonly askings: readonly Asking[]
}

/** One kind of proof: in which forms each draft asks it; no form where a draft does not. */
export interface SharedProof {
  readonly concept: string
  /** Forms by draft, each once. */
  readonly forms: readonly (readonly string[])[]
  /** Hours of making it that a common demand would spare the providers, when the same ones serve every draft. */
  readonly hours: number
}

export interface SideBySide {
  readonly drafts: readonly { readonly path: string; readonly requirements: number }[]
  readonly demands: readonly SharedDemand[]
  readonly proofs: readonly SharedProof[]
  /** Share of all requirements that another draft asks alike, 0..1. */
  readonly harmony: number
  /** Hours of making proof that common demands would spare together. */
  readonly hours: number
}
