/** How a sentence is built: what each preposition governs, each noun with its article, and the verbs of what is asked. */

import { prepositions, supportVerbs } from '../language/grammar.ts'
import { isParticiple, roleOf } from '../language/meaning.ts'
import { partyOf } from '../language/parties.ts'
import type { Statement, Word } from '../model/specification.ts'
import { type Choice, choicesIn } from './choices.ts'

/** A group of words that belong together. */
export interface Phrase {
  /** Its preposition; `noun` for what an article opens, `if` for what a condition says; empty for anything else. */
  readonly opener: string
  readonly terms: readonly string[]
  /** True for a part of what the first sentence asks, before any clause within it. */
  readonly main: boolean
}

/** What a sentence, or several, are built of. */
export interface Structure {
  readonly phrases: readonly Phrase[]
  /** Words of two parts, each the kind and the thing: exit, plan. */
  readonly compounds: readonly (readonly [kind: string, thing: string])[]
  /** Names, abbreviations and numbers. */
  readonly names: readonly string[]
  readonly choices: readonly Choice[]
}

/** Takes a sentence apart, given the terms of its words. */
export function structureOf(statement: Statement, termsAt: TermsAt): Structure {
  return {
    phrases: phrasesIn(statement, termsAt),
    compounds: [...termsAt.values()].flatMap(([kind, thing]) =>
      kind === undefined || thing === undefined ? [] : [[kind, thing] as const],
    ),
    names: namesIn(statement, termsAt),
    choices: choicesIn(statement, termsAt),
  }
}

/** The structures of several sentences together. */
export function joined(structures: readonly Structure[]): Structure {
  return {
    phrases: structures.flatMap(({ phrases }, at) =>
      at === 0 ? phrases : phrases.map((phrase) => ({ ...phrase, main: false })),
    ),
    compounds: structures.flatMap(({ compounds }) => compounds),
    names: structures.flatMap(({ names }) => names),
    choices: structures.flatMap(({ choices }) => choices),
  }
}

type TermsAt = ReadonlyMap<number, readonly string[]>

/** Cuts a sentence into phrases, given the terms of its words. */
function phrasesIn({ words: sentence, text: { value } }: Statement, termsAt: TermsAt): readonly Phrase[] {
  const found: Phrase[] = []
  let opener = ''
  let terms: string[] = []
  let conditional = false
  let main = true
  // A party has no term, but fills its phrase.
  let filled = false
  const open = (next: string) => {
    if (terms.length > 0) found.push({ opener: conditional ? 'if' : opener, terms, main })
    opener = next
    terms = []
    filled = false
  }
  sentence.forEach((word, at) => {
    const { folded, start } = word
    const before = sentence[at - 1]
    const own = termsAt.get(at) ?? []
    if (before !== undefined && value.slice(before.end, start).includes(',')) {
      open(opener)
      conditional = false
    }
    if (prepositions.includes(folded) && sentence[at + 1]?.folded !== 'te') open(folded)
    else if (folded === 'en' || folded === 'of') open(opener)
    else if (opensClause.has(folded)) {
      open('')
      main &&= folded === 'om'
    } else if (articles.has(folded)) {
      if (filled || opener === '') open('noun')
    }
    // A verb closes what stood before it: "na ontvangst van de toewijzing stuurt".
    else if (filled && own.some((term) => roleOf(term) === 'action')) open('')
    if (conditions.has(folded) || (folded === 'als' && opensCondition(sentence, at))) {
      open('')
      conditional = true
    }
    terms.push(...own)
    filled ||= own.length > 0 || partyOf(word) !== null
  })
  open('')
  return found
}

const articles = new Set(['de', 'het', 'een', 'zijn', 'haar', 'hun'])
const conditions = new Set(['indien', 'wanneer', 'zodra', 'nadat', 'tenzij', 'mits'])

/** "Als SaaS" is no condition, "als de gemeente" is. */
const opensCondition = (sentence: readonly Word[], at: number) =>
  at === 0 || /^(?:de|het|een|hij|zij|u|wij|er|dit|dat|geen)$/.test(sentence[at + 1]?.folded ?? '')

const opensClause = new Set([
  'die',
  'dat',
  'waarin',
  'waarmee',
  'waarbij',
  'waarvan',
  'waarop',
  'waardoor',
  'wie',
  'om',
])

/**
 * What is to be done: the terms of verbs, not of nouns made of them. When something is to be done in order to do something
 * else, only the first counts.
 */
export function actsIn(
  { words: sentence, text: { value } }: Statement,
  skip: number,
  termsAt: TermsAt,
): readonly string[] {
  const acts: string[] = []
  const parted = value.includes(',')
  let aside = false
  let told = false
  for (let at = 0; at < sentence.length; at++) {
    const word = sentence[at]
    if (word === undefined) continue
    const { folded, start } = word
    // What is done besides, after what the sentence is about: "bestaat uit soep en wordt geserveerd".
    if (folded === 'om' ? acts.length > 0 : told && folded === 'en' && isAuxiliary(sentence[at + 1])) break
    const before = sentence[at - 1]
    if (parted && before !== undefined && value.slice(before.end, start).includes(',')) aside = false
    aside ||= tellsAside.test(folded)
    const terms = termsAt.get(at)
    if (terms === undefined || aside || isNoun(sentence, at)) continue
    const acting = terms.filter((term) => roleOf(term) === 'action')
    if (acting.length > 0 && /[dnt]$/.test(folded)) acts.push(...acting)
    else if (supportVerbs.includes(terms[0] ?? '')) told = true
    else if (
      isParticiple(folded) ||
      isInfinitive(sentence, at) ||
      takesVerbPlace(sentence, at, skip) ||
      standsByParty(sentence, at, termsAt)
    )
      acts.push(...terms)
  }
  return acts
}

/** True for "te testen", and for the last word of "kan … testen". */
function isInfinitive(sentence: readonly Word[], at: number): boolean {
  if (sentence[at - 1]?.folded === 'te') return true
  const closes =
    at === sentence.length - 1 || (prefixed.test(sentence[at]?.folded ?? '') && isPreposition(sentence[at + 1]))
  return closes && sentence[at]?.folded.endsWith('en') === true && sentence.some(isModal)
}

/** What begins like a verb. */
const prefixed = /^(?:aan|af|be|door|her|in|na|om|ont|op|over|toe|uit|ver|voor)[a-z]{4,}$/

const isPreposition = (word: Word | undefined) => word !== undefined && prepositions.includes(word.folded)

const isAuxiliary = (word: Word | undefined) => /^(?:is|zijn|wordt|worden)$/.test(word?.folded ?? '')

/** What opens a clause that only describes. */
const tellsAside = /^(?:die|waarin|waarmee|waarop|waarvan|waardoor)$/

const isModal = ({ folded }: Word) => /^(?:kan|kunnen|kunt|moet|moeten|mag|mogen|zal|zullen|laat|laten)$/.test(folded)

/** True for "de gids vermeldt", and for what closes "hoe hij nieuwe medewerkers werft". */
function takesVerbPlace(sentence: readonly Word[], at: number, skip: number): boolean {
  if (sentence[at]?.folded.endsWith('t') !== true) return false
  if (at === skip + 2 && articles.has(sentence[skip]?.folded ?? '')) return true
  return at === sentence.length - 1 && sentence.some(({ folded }) => folded === 'hoe')
}

/** True for "de leverancier test" and "test de leverancier". */
function standsByParty(sentence: readonly Word[], at: number, termsAt: TermsAt): boolean {
  if (sentence[at]?.folded.endsWith('t') !== true) return false
  const after = articles.has(sentence[at + 1]?.folded ?? '') ? at + 2 : at + 1
  return [at - 1, after].some((place) => {
    const word = sentence[place]
    return word !== undefined && (partyOf(word) !== null || termsAt.get(place)?.[0] === 'systeem')
  })
}

/** True for "de melding", "het verstrijken", "na ontvangst". */
function isNoun(sentence: readonly Word[], at: number): boolean {
  const before = sentence[at - 1]?.folded ?? ''
  if (/(?:ing|ingen|atie|aties)$/.test(sentence[at]?.folded ?? '')) return true
  return articles.has(before) || prepositions.includes(before)
}

/** Names, abbreviations and numbers, an annex with its number. */
function namesIn({ words: sentence }: Statement, termsAt: TermsAt): readonly string[] {
  return sentence.flatMap(({ written, folded }, at) => {
    if (/^(?:bijlage|artikel|hoofdstuk|paragraaf|tabel)$/.test(folded)) {
      const number = sentence[at + 1]?.folded ?? ''
      return /^\d/.test(number) ? [`${folded} ${number}`] : []
    }
    return isName.test(written) ? (termsAt.get(at) ?? []) : []
  })
}

/** Two capitals or a number. */
const isName = /[A-Z].*[A-Z]|\d/
