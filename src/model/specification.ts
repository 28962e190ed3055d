/** A draft and what it says: structure first (ParsedDraft), meaning after (Specification). */

import type { Facts, Language } from './facts.ts'
import type { Allowance } from './finding.ts'
import type { Scope } from './scope.ts'
import type { Span } from './span.ts'
import type { Text } from './text.ts'

/** A file as written; nothing is read yet. `path` is what messages show. */
export interface Draft {
  readonly path: string
  readonly text: string
  readonly format: 'markdown' | 'yaml'
}

export interface Heading {
  readonly type: 'heading'
  readonly depth: number
  readonly text: Text
  readonly span: Span
}
export interface Paragraph {
  readonly type: 'paragraph'
  readonly text: Text
  readonly span: Span
}
export interface List {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly ListItem[]
  readonly span: Span
}
export interface ListItem {
  readonly blocks: readonly Block[]
  readonly span: Span
}
export interface Table {
  readonly type: 'table'
  readonly rows: readonly TableRow[]
  readonly span: Span
}
/** The first row of a table is its header. */
export interface TableRow {
  readonly cells: readonly TableCell[]
  readonly span: Span
}
export interface TableCell {
  readonly text: Text
  readonly span: Span
}
export interface Quote {
  readonly type: 'quote'
  readonly blocks: readonly Block[]
  readonly span: Span
}
export interface Code {
  readonly type: 'code'
  readonly text: Text
  readonly span: Span
}
/** Raw HTML; a comment never reaches a document, anything else is shown as text. */
export interface Html {
  readonly type: 'html'
  readonly text: Text
  readonly comment: boolean
  readonly span: Span
}
export interface Divider {
  readonly type: 'divider'
  readonly span: Span
}
export interface Footnote {
  readonly type: 'footnote'
  readonly name: string
  readonly blocks: readonly Block[]
  readonly span: Span
}
export type Block = Heading | Paragraph | List | Table | Quote | Code | Html | Divider | Footnote

/** A heading with its place in the outline; `number` is the draft's own ("3.2") or, when it has none, counted. */
export interface Section {
  readonly number: string
  readonly title: string
  readonly depth: number
  readonly span: Span
}

/**
 * A piece of running text in reading order: a heading, paragraph, list item's paragraph, table cell or YAML scalar.
 * `extent` is the smallest piece of source that can be taken away whole (item, row, paragraph, YAML entry).
 */
export interface Passage {
  readonly text: Text
  readonly role: 'heading' | 'paragraph' | 'item' | 'cell' | 'footnote'
  readonly extent: Span
  /** Index into `sections`, or -1 before the first heading. */
  readonly section: number
  /** Header text of the passage's table column. */
  readonly column: string | null
  /** Which table and row a cell stands in, counted over the draft; -1 outside tables; row 0 is the header. */
  readonly table: number
  readonly row: number
  readonly quoted: boolean
  /** What a structured draft (YAML) states outright about the requirement whose text this is. */
  readonly stated: Stated | null
}

/** Facets that a YAML requirement states itself. */
export interface Stated {
  readonly id: string | null
  readonly kind: RequirementKind | null
  readonly lot: string | null
  /** True for the `evidence` scalar that belongs to the requirement just before. */
  readonly evidence: boolean
}

/** What parsing yields: structure, facts and allowances, every piece knowing its place. */
export interface ParsedDraft {
  readonly draft: Draft
  readonly facts: Facts
  readonly language: Language
  readonly blocks: readonly Block[]
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly allowances: readonly Allowance[]
}

/**
 * A word of a sentence: its range in the sentence's text, as written, folded (lower case, no accents) and keyed; `form`
 * is a number of its own for each way of writing, within one run.
 */
export interface Word {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly folded: string
  readonly key: string
  readonly form: number
}

/**
 * What a sentence is for. Only `plain` and `duty` can carry a requirement;
 * wording checks read those and headings, and pass over what merely explains, asks, lists contents or instructs.
 */
export type StatementRole =
  | 'duty'
  | 'plain'
  | 'heading'
  | 'contents'
  | 'explanation'
  | 'question'
  | 'definition'
  | 'instruction'
  | 'struck'

/** One sentence, understood; the id that may stand before it is left off its text. */
export interface Statement {
  readonly text: Text
  /** Where the whole sentence stands, its id included. */
  readonly source: Span
  readonly words: readonly Word[]
  readonly passage: Passage
  readonly scope: Scope
  /** Index of the sentence that opens the list or table it stands in; null when none does. */
  readonly leadIn: number | null
  readonly role: StatementRole
  /** Who must, should or may act, as far as the sentence itself says. */
  readonly addressee: Addressee | null
  /** True when its main clause says that something need not be. */
  readonly negated: boolean
  /** The parts of its text that deny something. */
  readonly denied: readonly Span[]
  readonly historical: boolean
  readonly mentions: readonly Mention[]
}

/** A concept named in a sentence, at a range of the sentence's text. */
export interface Mention {
  readonly concept: string
  readonly start: number
  readonly end: number
}

/** What a reference leads to. Chapters, sections and paragraphs share one numbering and are all `section`. */
export type PlaceKind = 'article' | 'section' | 'annex' | 'requirement' | 'lot' | 'table'

/** A place that a sentence refers to: an article of an act, or a part of this or another document. */
export interface Reference {
  /** Index into `statements`, and a range of that statement's text. */
  readonly statement: number
  readonly start: number
  readonly end: number
  readonly kind: PlaceKind
  /** As written, such as `4.5.2`, `E-03`, `2:89` or `IV`. */
  readonly number: string
  /** The highest numbered paragraph (lid) it names. */
  readonly paragraph: number | null
  /** Id of the source it belongs to, when the draft says which. */
  readonly source: string | null
  /** True when it belongs to something that is neither this draft nor a known source. */
  readonly elsewhere: boolean
}

export type RequirementKind =
  | 'exclusion'
  | 'selection'
  | 'requirement'
  | 'wish'
  | 'award'
  | 'contract-term'
  | 'information'
export type Modality = 'must' | 'should' | 'may'
export type Addressee = 'bidder' | 'contractor' | 'subcontractor' | 'authority' | 'both'
export type Phase = 'tender' | 'verification' | 'implementation' | 'performance' | 'closing'

/** An amount with its unit, at a range of the requirement's sentence. Money in euros, durations in days. */
export interface Quantity {
  readonly kind: 'money' | 'percentage' | 'duration' | 'score' | 'count'
  readonly value: number
  readonly unit: string
  readonly statement: number
  readonly start: number
  readonly end: number
}

/** Proof asked of a bidder or provider (CCCEV Evidence): what it is about, in which form, and at what words. */
export interface EvidenceDemand {
  readonly concept: string | null
  readonly form: string
  readonly span: Span
}

/**
 * One thing asked (eis). `statements` index the specification's statements;
 * `span` is its text; `extents` are what disappears when it is removed, in order and apart.
 */
export interface Requirement {
  readonly id: string
  /** False when the draft gave no id and one was made from the section. */
  readonly explicit: boolean
  /** The number of the item of a list that it stands in; null when the draft gives it none. */
  readonly item: number | null
  readonly text: string
  readonly span: Span
  readonly extents: readonly Span[]
  readonly section: number
  readonly statements: readonly number[]
  readonly kind: RequirementKind
  readonly modality: Modality
  readonly addressee: Addressee
  readonly phase: Phase
  readonly concepts: readonly string[]
  readonly evidence: readonly EvidenceDemand[]
  /** True for the bare name of a document, as in a list of proof: it is handed over, and nobody can agree with it. */
  readonly document: boolean
  readonly quantities: readonly Quantity[]
  /** Times a year, or null when it is not periodic. */
  readonly perYear: number | null
  /** True when proof is due only if somebody asks for it. */
  readonly onRequest: boolean
  readonly lot: string | null
  /** The option or variant of a template that it belongs to; null when it always holds. */
  readonly option: string | null
  /** How many things it asks under its one id: the parts that semicolons or list items divide. */
  readonly demands: number
  readonly negated: boolean
}

/** The parsed draft, understood. */
export interface Specification extends ParsedDraft {
  readonly statements: readonly Statement[]
  readonly requirements: readonly Requirement[]
  /** In reading order. */
  readonly references: readonly Reference[]
}

/** True for a requirement that asks something of a bidder or provider; one that the draft calls information does not. */
export function isDemand({ kind, negated, addressee, modality }: Requirement): boolean {
  return kind !== 'information' && !negated && addressee !== 'authority' && modality !== 'may'
}

/** The numbers that a draft itself gives its requirements. */
export function numbersOf(requirements: readonly Requirement[]): readonly string[] {
  return requirements.filter(({ explicit }) => explicit).map(({ id }) => id)
}

/** The requirement that each statement belongs to, by the statement's index. */
export function ownersOf(requirements: readonly Requirement[]): ReadonlyMap<number, Requirement> {
  const owners = new Map<number, Requirement>()
  for (const requirement of requirements) for (const index of requirement.statements) owners.set(index, requirement)
  return owners
}
