/** What the document room is given. */

import type { Told } from '../language/estimate.ts'
import type { Figure } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Edition } from '../model/provenance.ts'
import type { Result } from '../model/result.ts'
import type { RulePack } from '../model/rule.ts'
import type { Specification } from '../model/specification.ts'
import type { Subject, Template } from '../model/template.ts'
import type { DocumentView } from '../model/view.ts'

/**
 * What a document is made of. `cleanedSpecification` is the specification of `result.cleaned.text`, and `openFindings`
 * are what is still found in it, allowed or not.
 */
export interface DocumentInput {
  readonly view: DocumentView
  readonly result: Result
  readonly cleanedSpecification: Specification
  readonly openFindings: readonly Finding[]
  /** The estimate looked at closely, and what the changes do to it. */
  readonly told: Told
  readonly pack: RulePack
  /** The pictures at hand, by their address in the draft. */
  readonly figures: ReadonlyMap<string, Figure>
  readonly language: Language
  readonly tool: Edition
  /** True for a document that goes out: no watermark. */
  readonly final: boolean
  /** The SHA-256 of the draft's file. */
  readonly sourceHash: string
  /** Rules that the user weighs otherwise than the pack. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** What kind of document it is, and what each section of the original is about. */
  readonly template: Template
  readonly subjects: readonly Subject[]
}
