/** The word lists that a language is known by; dutch.ts and english.ts fill them. */

import type { RequirementKind } from '../model/specification.ts'
import type { Subject } from '../model/template.ts'
import type { FrequencyWords } from './frequency.ts'

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
  'bystander',
  'must',
  'should',
  'may',
  'receives',
  'awaits',
  'asks',
  'bounds',
  'measures',
  'atLeast',
  'finite',
  'dutyVerbs',
  'holds',
  'shows',
  'presents',
  'handsOver',
  'reports',
  'describes',
  'consults',
  'proof',
  'documents',
  'clients',
  'tender',
  'verification',
  'onRequest',
  'implementation',
  'performance',
  'afterwards',
  'closing',
  'denial',
  'sanction',
  'knockOut',
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
  'reportTitles',
  'articleTitles',
  'states',
  'rights',
  'requests',
  'obliges',
  'agrees',
  'commands',
  'informed',
  'delivered',
  'work',
  'telling',
  'otherSubjects',
  'procedural',
  'fallsTo',
  'introTitles',
  'demandChapters',
  'explanationDocuments',
  'tenderDocuments',
  'backward',
  'passive',
  'closingTitles',
  'implementationTitles',
  'tenderTitles',
  'verificationTitles',
] as const

export type ListName = (typeof listNames)[number]

/** The lists whose words lay a duty. */
export const dutyLists: readonly ListName[] = [
  'must',
  'dutyVerbs',
  'holds',
  'shows',
  'presents',
  'handsOver',
  'reports',
  'describes',
]

/**
 * A verb: its finite forms with the infinitive last, its participle (empty when only the finite forms count), and what it
 * says alone (`''`) or with a particle that splits off.
 */
export type Verb = readonly [finite: string, participle: string, says: Readonly<Record<string, ListName>>]

/** Word lists of one language; phrases are written as in rule files, column names and `none` stand as in tables. */
export type LanguageWords = Readonly<Record<ListName, readonly string[]>> & {
  readonly kindTitles: Readonly<Partial<Record<RequirementKind, readonly string[]>>>
  /** Titles of chapters about what no kind of requirement is named after, or that say their kind in general words. */
  readonly chapterTitles: Readonly<Partial<Record<Subject, readonly string[]>>>
  readonly idColumns: readonly string[]
  readonly textColumns: readonly string[]
  /** Columns that name what the row is about, where another says what holds for it. */
  readonly topicColumns: readonly string[]
  /** Labels of rows beside which stands how the work is done: "Personeel", "Bereikbaarheid". */
  readonly workLabels: readonly string[]
  /** Columns that tell what somebody does, where another says who. */
  readonly actColumns: readonly string[]
  readonly evidenceColumns: readonly string[]
  /** Columns of tables that speak about demands without making any: answers, and old and new text. */
  readonly answerColumns: readonly string[]
  /** Columns that tell why something is asked. */
  readonly reasonColumns: readonly string[]
  /** Columns that name what must be handed over, of the text columns. */
  readonly documentColumns: readonly string[]
  readonly termColumns: readonly string[]
  readonly versionColumns: readonly string[]
  readonly normColumns: readonly string[]
  /** Columns that say what follows where a norm is not met. */
  readonly consequenceColumns: readonly string[]
  readonly lotColumns: readonly string[]
  readonly whoColumns: readonly string[]
  /** Columns that say when or how often something is due, or how many points it is worth. */
  readonly whenColumns: readonly string[]
  /** Columns that say how something is done, and words that there tell that it is handed over. */
  readonly howColumns: readonly string[]
  readonly media: readonly string[]
  readonly pointColumns: readonly string[]
  readonly verbs: readonly Verb[]
  /** What may follow a particle that splits off; before anything else it is a preposition. */
  readonly afterParticle: readonly string[]
  readonly frequency: FrequencyWords
  /** What a table cell says when it asks for nothing. */
  readonly none: readonly string[]
}
