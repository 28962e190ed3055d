/** What the files of a pack say, as their schemas let it be written. */

import { compilePhrase } from '../language/phrases.ts'
import type { Phrase } from '../model/phrase.ts'
import type { Bilingual } from '../model/problem.ts'
import type {
  ArticleList,
  ContradictionCheck,
  DuplicateCheck,
  Facets,
  Guards,
  ReferenceCheck,
  Rule,
  Source,
  StructureCheck,
  WordingCheck,
} from '../model/rule.ts'

/** A file in sources/. */
export interface WrittenSource {
  readonly id: string
  readonly title: Bilingual
  readonly url: string
  readonly 'article-url'?: string
  readonly checked: string
  readonly procedure?: Source['procedure']
  readonly names?: readonly string[]
  readonly 'in-force'?: Partial<Source['inForce']>
  readonly successor?: string
  readonly articles?: Omit<ArticleList, 'until' | 'since' | 'lapsed'> & Partial<ArticleList>
}

/** A concept in a file of concepts/; one that exists below may leave out its name. */
export interface WrittenConcept {
  readonly id: string
  readonly prefLabel?: Bilingual
  readonly altLabel?: readonly string[]
  readonly altLabelEn?: readonly string[]
  readonly hiddenLabel?: readonly string[]
  readonly broader?: readonly string[]
  readonly covers?: readonly string[]
  readonly evidence?: string
}

/** What stands under the kind of a check; its kind tells which of these keys it takes. */
export interface WrittenCheck {
  readonly with?: readonly string[]
  readonly unless?: readonly string[]
  readonly despite?: Guards['despite']
  readonly concept?: string | readonly string[]
  readonly together?: string | readonly string[]
  readonly without?: string | readonly string[]
  readonly by?: string | readonly string[]
  readonly any?: readonly string[]
  readonly one?: readonly string[]
  readonly other?: readonly string[]
  readonly about?: readonly string[]
  readonly except?: readonly string[]
  readonly where?: WordingCheck['where']
  readonly unbounded?: true
  readonly when?: readonly string[]
  readonly requirement?: Partial<Facets>
  readonly quantity?: 'money' | 'percentage' | 'duration' | 'count' | 'date'
  readonly unit?: string | readonly string[]
  readonly max?: number | string
  readonly min?: number | string
  readonly requirements?: number
  readonly of?: StructureCheck['of'] | ReferenceCheck['of'] | ContradictionCheck['of']
  readonly to?: ReferenceCheck['to']
  readonly likeness?: DuplicateCheck['likeness']
}

/** A text and what the rule makes of it. */
export interface WrittenExample {
  readonly given?: Readonly<Record<string, unknown>>
  readonly text: string
  readonly beside?: string
  readonly says?: string
  readonly fixed?: string
}

/** What a rule rests on; what that says may be written in Dutch alone. */
export interface WrittenCitation {
  readonly cite: string
  readonly says?: string | Bilingual
  readonly checked?: string
}

/** A file with a rule. */
export interface WrittenRule {
  readonly id: string
  readonly category: Rule['category']
  readonly severity: Rule['severity']
  readonly title: Bilingual
  readonly why: Bilingual
  readonly basis: readonly WrittenCitation[]
  readonly applies?: Partial<Rule['applies']>
  readonly 'in-force'?: Partial<Rule['inForce']>
  readonly check: Readonly<Record<string, WrittenCheck>>
  readonly message: Bilingual
  readonly fix?: Pick<NonNullable<Rule['fix']>, 'class' | 'title'> & Partial<NonNullable<Rule['fix']>>
  readonly examples: { readonly ok: readonly WrittenExample[]; readonly ko: readonly WrittenExample[] }
}

/** One or several, as a list. */
export const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

/** Phrases as they are written, ready to look for. */
export const phrases = (value: readonly string[] | undefined): readonly Phrase[] => (value ?? []).map(compilePhrase)
