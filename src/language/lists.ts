/** The word lists that a language is known by; dutch.ts and english.ts fill them. */

import type { RequirementKind } from '../model/specification.ts'

/** Who a sentence speaks of, how hard and when, what it denies, and what titles and openings give away. */
export const listNames = [
  'bidder',
  'contractor',
  'subcontractor',
  'authority',
  'staff',
  'bothParties',
  'pronoun',
  'bid',
  'must',
  'should',
  'may',
  'receives',
  'asks',
  'bounds',
  'measures',
  'dutyVerbs',
  'evidenceVerbs',
  'consults',
  'transmits',
  'tender',
  'verification',
  'onRequest',
  'implementation',
  'closing',
  'denial',
  'sanction',
  'history',
  'explanationTitles',
  'contentsTitles',
  'definitionTitles',
  'explanationOpenings',
  'definitionMarks',
  'instructionMarks',
  'blanks',
  'partTitles',
  'tombstones',
  'demandTitles',
  'articleTitles',
  'states',
  'rights',
  'requests',
  'introTitles',
  'demandChapters',
  'explanationDocuments',
  'backward',
  'passive',
] as const

export type ListName = (typeof listNames)[number]

/** Word lists of one language; phrases are written as in rule files, column names and `none` stand as in tables. */
export type LanguageWords = Readonly<Record<ListName, readonly string[]>> & {
  readonly kindTitles: Readonly<Partial<Record<RequirementKind, readonly string[]>>>
  readonly idColumns: readonly string[]
  readonly textColumns: readonly string[]
  readonly evidenceColumns: readonly string[]
  /** Columns of tables that speak about demands without making any: answers, and old and new text. */
  readonly answerColumns: readonly string[]
  readonly termColumns: readonly string[]
  readonly versionColumns: readonly string[]
  readonly normColumns: readonly string[]
  readonly lotColumns: readonly string[]
  readonly whoColumns: readonly string[]
  readonly perPeriod: readonly (readonly [phrase: string, timesAYear: number])[]
  /** What a table cell says when it asks for nothing. */
  readonly none: readonly string[]
}
