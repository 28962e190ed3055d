/** What the reader of a draft must know of a language, and that knowledge made ready for searching. */

import type { Language } from '../model/facts.ts'
import type { Phrase } from '../model/phrase.ts'
import type { RequirementKind, Word } from '../model/specification.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { type LanguageWords, type ListName, listNames } from './lists.ts'
import { compilePhrase, findPhrases, indexPhrases, type PhraseIndex } from './phrases.ts'

/** A word list, or the titles of chapters that hold one kind of requirement. */
export type Marker = ListName | `kind:${RequirementKind}` | 'perPeriod'

/** A marker found in a sentence: which list, and the words it covers, [from, to). */
export interface MarkerHit {
  readonly marker: Marker
  readonly from: number
  readonly to: number
  /** Times a year, for `perPeriod`. */
  readonly perYear: number | null
}

/** All word lists of a language in one index, so that a sentence is searched once. */
export interface LanguageKnowledge {
  readonly words: LanguageWords
  readonly index: PhraseIndex
  readonly owners: readonly { readonly marker: Marker; readonly perYear: number | null }[]
}

function prepare(language: LanguageWords): LanguageKnowledge {
  const phrases: Phrase[] = []
  const owners: { marker: Marker; perYear: number | null }[] = []
  const add = (marker: Marker, phrase: string, perYear: number | null = null) => {
    phrases.push(compilePhrase(phrase))
    owners.push({ marker, perYear })
  }
  for (const name of listNames) for (const phrase of language[name]) add(name, phrase)
  for (const [kind, titles] of Object.entries(language.kindTitles)) {
    for (const title of titles) add(`kind:${kind as RequirementKind}`, title)
  }
  for (const [phrase, perYear] of language.perPeriod) add('perPeriod', phrase, perYear)
  return { words: language, index: indexPhrases(phrases), owners }
}

const prepared = new Map<Language, LanguageKnowledge>()

/** The knowledge of a language, made ready on first use. */
export function languageKnowledge(language: Language): LanguageKnowledge {
  let knowledge = prepared.get(language)
  if (knowledge === undefined) {
    knowledge = prepare(language === 'nl' ? dutch : english)
    prepared.set(language, knowledge)
  }
  return knowledge
}

/** True when a marker of the list is among those found. */
export function hasMarker(markers: readonly MarkerHit[], marker: Marker): boolean {
  return markers.some((hit) => hit.marker === marker)
}

/** Every marker in a sentence, in reading order. */
export function findMarkers(knowledge: LanguageKnowledge, sentence: readonly Word[]): readonly MarkerHit[] {
  const found: MarkerHit[] = []
  for (const { index, from, to } of findPhrases(knowledge.index, sentence)) {
    const owner = knowledge.owners[index]
    if (owner !== undefined) found.push({ marker: owner.marker, from, to, perYear: owner.perYear })
  }
  return found
}
