/** Rules as data: one YAML file each, one closed list of checks. */

import type { Citation } from './citation.ts'
import type { Concept } from './concept.ts'
import type { Domain, Language, Procedure, Standard } from './facts.ts'
import type { Category, FixClass, Severity } from './finding.ts'
import type { BurdenParameters } from './parameters.ts'
import type { Phrase } from './phrase.ts'
import type { Bilingual } from './problem.ts'
import type { Clash, Likeness, Repetition } from './relation.ts'
import type { Addressee, Modality, Phase, PlaceKind, Quantity, RequirementKind } from './specification.ts'

/** Conditions that every check that looks at one sentence or requirement may set. */
export interface Guards {
  /** At least one of these stands in the same sentence. */
  readonly with: readonly Phrase[]
  /** None of these stands in the same sentence. */
  readonly unless: readonly Phrase[]
  /** Looks also where a sentence denies, or speaks of the past. */
  readonly despite: readonly ('negation' | 'history')[]
}

/** Facets a requirement must have for a check to look at it; an empty list means any. */
export interface Facets {
  readonly kind: readonly RequirementKind[]
  readonly modality: readonly Modality[]
  readonly addressee: readonly Addressee[]
  readonly phase: readonly Phase[]
  /** `figures`: a report or figures, which prove nothing. */
  readonly evidence: 'asked' | 'not-asked' | 'figures' | null
  /** At least so many times a year; 0 for however often. */
  readonly often: number
}

/** A phrase stands in the text. */
export interface WordingCheck extends Guards {
  readonly kind: 'wording'
  readonly any: readonly Phrase[]
  /** `aside`: only in an explanation, a definition or a footnote. */
  readonly where: 'anywhere' | 'requirement' | 'aside'
  /** Silent where the same sentence sets a bound, or says what is meant. */
  readonly unbounded: boolean
}

/** A requirement about a concept, or about anything when none is named, with given facets. */
export interface DemandCheck extends Guards {
  readonly kind: 'demand'
  readonly facets: Facets
  readonly concept: readonly string[]
  /** And also about one of these. */
  readonly together: readonly string[]
  /** And the whole requirement does not name these concepts. */
  readonly without: readonly string[]
}

/** A requirement about a concept that something else already covers. */
export interface CoveredCheck extends Guards {
  readonly kind: 'covered'
  readonly facets: Facets
  readonly concept: readonly string[]
  /** Another requirement of the draft about one of these concepts, or what holds outside the draft. */
  readonly by: readonly string[] | 'law' | 'uea' | 'standard'
}

/** A quantity in a requirement passes a bound; for this kind `with` stands beside the quantity itself. */
export interface LimitCheck extends Guards {
  readonly kind: 'limit'
  /** An amount right before one of these is of another sort: "€ 5.000.000 per jaar". */
  readonly except: readonly Phrase[]
  readonly facets: Facets
  readonly concept: readonly string[]
  readonly quantity: Quantity['kind']
  /** The quantity's unit begins with one of these words; an empty list means any. */
  readonly unit: readonly string[]
  readonly max: Bound | null
  readonly min: Bound | null
}

/** A fixed number, or a number of times a fact. Money in euros, durations in days. */
export interface Bound {
  readonly factor: number
  readonly fact: 'contractValue' | 'yearlyValue' | 'durationYears' | null
}

/** Something a complete draft says, and this one does not. */
export interface MissingCheck {
  readonly kind: 'missing'
  readonly concept: readonly string[]
  readonly any: readonly Phrase[]
  /** Only a draft with one of these in a heading is expected to say it; empty means every draft. */
  readonly when: readonly Phrase[]
  /** Only a draft with at least this many requirements is expected to say it. */
  readonly requirements: number
}

/** The draft's own bookkeeping or build is wrong. */
export interface StructureCheck {
  readonly kind: 'structure'
  readonly of:
    | 'unused-allowance'
    | 'expired-allowance'
    | 'repeated-id'
    | 'other-language'
    | 'placeholder'
    | 'drafting-note'
    | 'compound-demand'
    | 'bare-demand'
    | 'other-duration'
    | 'other-value'
    | 'other-total'
    | 'drawn-table'
    | 'struck-text'
    | 'page-mark'
    | 'loose-bullet'
}

/** A reference that leads nowhere: to an act as it does not hold on the day of the draft, or to what the draft lacks. */
export interface ReferenceCheck {
  readonly kind: 'reference'
  readonly of:
    | 'no-such-article'
    | 'no-such-paragraph'
    | 'not-yet-in-force'
    | 'no-longer-in-force'
    | 'repealed-act'
    | 'nowhere'
  /** For `nowhere`: the kinds of place looked at. */
  readonly to: readonly PlaceKind[]
}

/** Two requirements ask the same, this much alike, or share a sentence. */
export interface DuplicateCheck {
  readonly kind: 'duplicate'
  readonly likeness: readonly (Likeness | Repetition)[]
}

/** Two requirements lay down one duty otherwise, in one of these ways. */
export interface ContradictionCheck {
  readonly kind: 'contradiction'
  readonly of: readonly Clash[]
}

/** The draft says one thing in one place and rules it out in another, each in words of its own. */
export interface OpposedCheck extends Guards {
  readonly kind: 'opposed'
  readonly one: readonly Phrase[]
  readonly other: readonly Phrase[]
}

/** The draft gives one matter, such as when a bill is paid, several values, each in words of its own. */
export interface UnequalCheck extends Guards {
  readonly kind: 'unequal'
  readonly about: readonly Phrase[]
  readonly quantity: 'duration' | 'date'
}

/** The draft settles one matter in several places, to the same value when the check names a quantity. */
export interface TwiceCheck extends Guards {
  readonly kind: 'twice'
  readonly about: readonly Phrase[]
  readonly quantity: UnequalCheck['quantity'] | null
}

export type Check =
  | WordingCheck
  | DemandCheck
  | CoveredCheck
  | LimitCheck
  | DuplicateCheck
  | ContradictionCheck
  | OpposedCheck
  | UnequalCheck
  | TwiceCheck
  | MissingCheck
  | ReferenceCheck
  | StructureCheck

/** What a rule offers to do. Exactly one of `replace`, `remove`, `clause`, or none of them. */
export interface FixTemplate {
  readonly class: FixClass
  readonly title: Bilingual
  /** New words for what was found. */
  readonly replace: string | null
  /** What to take away. */
  readonly remove: 'requirement' | 'sentence' | 'match' | null
  /** A clause to offer. */
  readonly clause: Bilingual | null
}

/** A text that must stay silent (ok), or must be found at its `[|…|]` marks (ko). */
export interface Example {
  readonly verdict: 'ok' | 'ko'
  readonly given: Readonly<Record<string, unknown>>
  readonly text: string
  /** The rest of the draft, when the rule looks beyond one requirement. */
  readonly beside: string | null
  readonly says: string | null
  readonly fixed: string | null
}

export interface Rule {
  readonly id: string
  readonly category: Category
  readonly severity: Severity
  readonly title: Bilingual
  readonly why: Bilingual
  readonly basis: readonly Citation[]
  readonly applies: {
    readonly domain: readonly Domain[]
    readonly procedure: readonly Procedure[]
    readonly standard: readonly Standard[]
  }
  readonly inForce: { readonly from: string | null; readonly until: string | null; readonly verified: boolean }
  readonly check: Check
  readonly message: Bilingual
  readonly fix: FixTemplate | null
  readonly examples: readonly Example[]
}

/** An act, standard or guide that rules cite by its id. */
export interface Source {
  readonly id: string
  readonly title: Bilingual
  readonly url: string
  /** How the address of one article is made; `{article}` is filled in. */
  readonly articleUrl: string | null
  readonly checked: string
  /** The procedures in which it holds; empty means all. */
  readonly procedure: readonly Procedure[]
  /** What drafts call it, the shortest clear name first; empty for what is not cited by article. */
  readonly names: readonly Phrase[]
  /** First and last day on which it holds, as far as they are known. */
  readonly inForce: { readonly from: string | null; readonly until: string | null }
  /** What took its place. */
  readonly successor: string | null
  readonly articles: ArticleList | null
}

/**
 * The articles of one version of an act. Lists are strings, which load fast: numbers apart by spaces, each with the
 * number of its numbered paragraphs where that is known, such as `4.1.1/3 4.1.2/0 4.1.3`.
 */
export interface ArticleList {
  /** First day of the version that was read. */
  readonly from: string
  /** Last day on which the list is known to hold; null when no later version is known. */
  readonly until: string | null
  /** Whether every article of that version is in the list, or the chapters of which that holds. */
  readonly complete: boolean | readonly string[]
  readonly list: string
  /** By day, the articles that hold only from that day on. */
  readonly since: Readonly<Record<string, string>>
  /** Articles of earlier versions that hold no longer. */
  readonly lapsed: string
}

/** Everything the engine knows and no code contains. */
export interface RulePack {
  readonly name: string
  readonly version: string
  readonly language: Language
  /** The day until which the law in the pack was read (YYYY-MM-DD). */
  readonly asOf: string
  /** What a pack made of rules of the pack it stands on: another severity, or none at all. By rule id. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  readonly rules: readonly Rule[]
  readonly concepts: readonly Concept[]
  readonly sources: readonly Source[]
  readonly burden: BurdenParameters
}
