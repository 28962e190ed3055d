/** Where a document came from, and whether it is still what was made. */

import type { FactName, Language } from './facts.ts'
import type { Allowance, Severity } from './finding.ts'
import type { DocumentView } from './view.ts'

/** A name and its version, of the program or of its rules. */
export interface Edition {
  readonly name: string
  readonly version: string
}

/** What a document was made from and with. Dates as YYYY-MM-DD, hashes as 64 hexadecimal digits. */
export interface Provenance {
  readonly tool: Edition
  readonly pack: Edition
  /** The draft: its file's name without folders, and the SHA-256 of its bytes. */
  readonly source: { readonly name: string; readonly sha256: string }
  readonly view: DocumentView
  readonly final: boolean
  readonly language: Language
  readonly asOf: string
  /** The facts reckoned with, as people write them; `inferred` when nobody wrote this one down. */
  readonly facts: readonly StatedFact[]
  /** Rules that weighed otherwise than the pack says, or not at all. */
  readonly severities: readonly { readonly rule: string; readonly severity: Severity | 'off' }[]
  readonly allowances: readonly Pick<Allowance, 'rules' | 'reason' | 'until' | 'by'>[]
}

export interface StatedFact {
  readonly name: FactName
  readonly value: string
  readonly inferred: boolean
}

/**
 * What became of a document since it was made: nothing; saved again by a word processor with the same text and
 * comments; other comments round the same text; or another text.
 */
export type Integrity = 'untouched' | 'saved-again' | 'comments-changed' | 'text-changed'

/** What a document says of itself, and whether that still holds. */
export interface Verification {
  readonly provenance: Provenance
  readonly integrity: Integrity
  /** Whether it was made from the draft it was held against; null when it was held against none. */
  readonly sameSource: boolean | null
}
