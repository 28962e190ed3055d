/** Templates: what kinds of documents there are, which parts each holds, and in which order. */

import type { Language } from './facts.ts'
import type { Bilingual } from './problem.ts'
import type { RequirementKind } from './specification.ts'

/** What a chapter of a draft is about: the kind of its demands, or what stands round them. */
export const subjects = [
  'general',
  'definitions',
  'procedure',
  'exclusion',
  'selection',
  'requirement',
  'wish',
  'award',
  'contract-term',
  'annex',
] as const satisfies readonly (
  | Exclude<RequirementKind, 'information'>
  | 'general'
  | 'definitions'
  | 'procedure'
  | 'annex'
)[]

export type Subject = (typeof subjects)[number]

/** The annexes that the tool can add. */
const annexNames = ['reply', 'account', 'motivation', 'evidence', 'estimate'] as const

export type AnnexName = (typeof annexNames)[number]

/** The facts that a title page can list. */
const titleFacts = ['status', 'domain', 'procedure', 'publication', 'duration', 'lots', 'as-of', 'made-with'] as const

export type TitleFact = (typeof titleFacts)[number]

/** A part of a document; every part says one thing, under the name of what it is. */
export type TemplatePart =
  | { readonly 'title-page': { readonly facts: readonly TitleFact[] } }
  /** A table of contents of so many levels of headings. */
  | { readonly contents: { readonly levels: number } }
  /** A text of the template's own; may hold `{title}`, `{buyer}` and `{date}`. */
  | { readonly text: { readonly heading: Bilingual | null; readonly says: Bilingual } }
  /** The draft's chapters about these subjects; those in `needed` a document of this kind should not lack. */
  | { readonly chapters: { readonly about: readonly Subject[]; readonly needed: readonly Subject[] } }
  | { readonly annex: AnnexName }

/** A kind of document. */
export interface Template {
  /** The name of its file, such as `programma-van-eisen`. */
  readonly id: string
  readonly name: Bilingual
  /** When to choose it, for who does not know. */
  readonly about: Bilingual
  /** What drafts of this kind call themselves in their title, written as phrases of rules are. */
  readonly called: Readonly<Record<Language, readonly string[]>>
  /** Facts that the draft must state, by their Dutch or English key. */
  readonly needs: readonly string[]
  readonly parts: readonly TemplatePart[]
}

/** How well a template fits a draft. */
export interface Fit {
  readonly template: Template
  /** True when the draft's title calls it this kind of document. */
  readonly called: boolean
  /** How many chapters of the draft the template does not hold. */
  readonly leftOut: number
  /** True when the draft speaks of something that a document of this kind should not lack. */
  readonly speaks: boolean
  /** What a document of this kind should not lack, and the draft does not speak of. */
  readonly missing: readonly Subject[]
  /** Facts that the template needs and the draft does not state, by their Dutch key. */
  readonly lacks: readonly string[]
}

/** The chapters that a template holds: the subjects of each of its parts, in order. */
export function chapterParts(template: Template): readonly (readonly Subject[])[] {
  return template.parts.flatMap((part) => ('chapters' in part ? [part.chapters.about] : []))
}

/** The subjects that a document of this kind should not lack. */
export function neededSubjects(template: Template): readonly Subject[] {
  return template.parts.flatMap((part) => ('chapters' in part ? part.chapters.needed : []))
}

/** The subject of a requirement of that kind. */
export function subjectOfKind(kind: RequirementKind): Subject {
  return kind === 'information' ? 'procedure' : kind
}
