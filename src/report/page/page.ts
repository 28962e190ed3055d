/** What is known of a draft while its part of the page is written. */

import type { Language } from '../../model/facts.ts'
import type { Finding } from '../../model/finding.ts'
import type { Look } from '../../model/result.ts'
import type { RulePack } from '../../model/rule.ts'
import type { RulesById } from '../sort.ts'
import type { Words } from '../words.ts'

/** One draft while it is written; `id` starts every anchor in it. */
export interface Page {
  readonly id: string
  /** The anchor of its title and a blank, when there are several drafts whose parts must be told apart; else nothing. */
  readonly over: string
  readonly pack: RulePack
  readonly result: Look
  readonly starts: readonly number[]
  readonly numbers: ReadonlySet<string>
  readonly rules: RulesById
  readonly language: Language
  readonly words: Words
  /** True when findings come by what they save, so that they stand under no heading. */
  readonly byHours: boolean
}

/** Findings under the heading they stand under. */
export interface Chapter {
  readonly id: string
  readonly title: string
  /** Where it begins in the source. */
  readonly start: number
  readonly findings: readonly Finding[]
}
