/** What the reader of a draft must know of a language, and that knowledge made ready for searching. */

import type { Language } from '../model/facts.ts'
import type { Phrase } from '../model/phrase.ts'
import type { RequirementKind, Word } from '../model/specification.ts'
import { dutch } from './dutch.ts'
import { english } from './english.ts'
import { type LanguageWords, type ListName, listNames } from './lists.ts'
import { candidateEnd, candidatesAt, compileWords, indexPhrases, type PhraseIndex } from './phrases.ts'
import { byForm } from './words.ts'

/** A word list, or the titles of chapters that hold one kind of requirement. */
export type Marker = ListName | `kind:${RequirementKind}`

/** A marker found in a sentence: which list, and the words it covers, [from, to). */
export interface MarkerHit {
  readonly marker: Marker
  readonly from: number
  readonly to: number
}

/** What a form of a verb says alone, and with a particle that stands apart from it. */
interface VerbMarks {
  readonly alone: Marker[]
  readonly split: (readonly [particle: string, marker: Marker])[]
}

/** All word lists of a language in one index, so that a sentence is searched once. */
export interface LanguageKnowledge {
  readonly words: LanguageWords
  readonly index: PhraseIndex
  readonly owners: readonly Marker[]
  /** What a word says if it is a form of a verb. */
  readonly verbOf: (word: Word) => VerbMarks | null
  readonly afterParticle: ReadonlySet<string>
}

function prepare(language: LanguageWords): LanguageKnowledge {
  const phrases: Phrase[] = []
  const owners: Marker[] = []
  const add = (marker: Marker, phrase: string) => {
    phrases.push(compileWords(phrase))
    owners.push(marker)
  }
  for (const name of listNames) for (const phrase of language[name]) add(name, phrase)
  for (const [kind, titles] of Object.entries(language.kindTitles)) {
    for (const title of titles) add(`kind:${kind as RequirementKind}`, title)
  }
  const verbs = new Map<string, VerbMarks>()
  const mark = (form: string) => {
    let marks = verbs.get(form)
    if (marks === undefined) {
      marks = { alone: [], split: [] }
      verbs.set(form, marks)
    }
    return marks
  }
  for (const [finite, participle, says] of language.verbs) {
    const forms = finite.split(' ')
    for (const [particle, marker] of Object.entries(says)) {
      for (const form of forms) {
        if (particle === '') mark(form).alone.push(marker)
        else mark(form).split.push([particle, marker])
      }
      if (particle === '' || participle === '') continue
      for (const form of [...forms, participle]) mark(particle + form).alone.push(marker)
      add(marker, `${particle} te ${forms.at(-1)}`)
    }
  }
  return {
    words: language,
    index: indexPhrases(phrases),
    owners,
    verbOf: byForm(({ folded }) => verbs.get(folded) ?? null),
    afterParticle: new Set(language.afterParticle),
  }
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
  for (const hit of markers) if (hit.marker === marker) return true
  return false
}

/** Every marker in a sentence, in reading order. */
export function findMarkers(knowledge: LanguageKnowledge, sentence: readonly Word[]): readonly MarkerHit[] {
  const { index, owners } = knowledge
  const found: MarkerHit[] = []
  for (let from = 0; from < sentence.length; from++) {
    for (const candidate of candidatesAt(index, sentence, from)) {
      const marker = owners[candidate.index]
      const to = candidateEnd(candidate, sentence, from)
      if (marker !== undefined && to >= 0) found.push({ marker, from, to })
    }
    addVerb(knowledge, sentence, from, found)
  }
  return found
}

/** How many words may stand between a verb and its particle. */
const reach = 24

/** What the verb at a word says, alone and with a particle that closes the clause: "legt Opdrachtnemer zijn jaarrekening … over". */
function addVerb(
  { verbOf, afterParticle }: LanguageKnowledge,
  sentence: readonly Word[],
  from: number,
  found: MarkerHit[],
): void {
  const verb = sentence[from]
  const marks = verb === undefined ? null : verbOf(verb)
  if (marks === null || isNoun(sentence, from)) return
  for (const marker of marks.alone) found.push({ marker, from, to: from + 1 })
  for (const [particle, marker] of marks.split) {
    for (let at = from + 1; at < sentence.length && at <= from + reach; at++) {
      if (sentence[at]?.folded !== particle || !closesClause(sentence, at, afterParticle)) continue
      found.push({ marker, from, to: at + 1 })
      break
    }
  }
}

/** True for an infinitive that is used as a noun: "het betalen van belasting". */
function isNoun(sentence: readonly Word[], at: number): boolean {
  return (
    sentence[at - 1]?.folded === 'het' &&
    sentence[at + 1]?.folded === 'van' &&
    sentence[at]?.folded.endsWith('en') === true
  )
}

/** True for a particle before punctuation, at the end, or before a word that no preposition can govern. */
function closesClause(sentence: readonly Word[], at: number, afterParticle: ReadonlySet<string>): boolean {
  const word = sentence[at]
  const next = sentence[at + 1]
  return next === undefined || next.start - (word?.end ?? 0) > 1 || afterParticle.has(next.folded)
}
