/** What one sentence of a requirement says: the terms it is about, the tokens that decide, and what turns its sense. */

import { onlyWords, withoutWords } from '../language/grammar.ts'
import { type Meaning, meanings, roleOf } from '../language/meaning.ts'
import { dutchNumber } from '../language/numbers.ts'
import { partyOf } from '../language/parties.ts'
import { testByForm } from '../language/words.ts'
import { addTo } from '../model/gather.ts'
import { onceInARow } from '../model/once.ts'
import type { Mention, Requirement, Statement, Word } from '../model/specification.ts'
import { actsIn } from './structure.ts'
import { type Token, tokensOf } from './tokens.ts'
import { denialsIn, deniesOthers, exception, tiesPeriod } from './turns.ts'

/** A sentence, or the part of it before a word, read once for every claim that it is part of. */
export interface Reading {
  readonly index: number
  readonly statement: Statement
  /** How many words at its start are the requirement's number or title. */
  readonly skip: number
  /** Weight of each term, in reading order. */
  readonly terms: ReadonlyMap<string, number>
  /** The concepts it names, by their terms, each with the terms that name it; none of them for an abbreviation. */
  readonly concepts: ReadonlyMap<string, ReadonlySet<string>>
  readonly tokens: readonly Token[]
  /** What is to be done: the terms of verbs. */
  readonly acts: readonly string[]
  /** The word before which it ends. */
  readonly until: number
}

/** How a sentence says it, and what turns its sense. */
export interface Wording {
  /** Its words without number and punctuation, folded, each party named by its side, and their keys. */
  readonly words: readonly string[]
  readonly keys: readonly string[]
  /** How many times it denies what is asked, and something of what it speaks of. */
  readonly denials: { readonly asked: number; readonly told: number }
  readonly without: boolean
  readonly only: boolean
}

/** What a word tells within an exception. */
const aside = 0.1

/** Reads a sentence after its number, up to a word. */
export function readSentence(
  statement: Statement,
  index: number,
  requirement: Requirement,
  skip: number,
  until = Number.POSITIVE_INFINITY,
): Reading {
  const terms = new Map<string, number>()
  let concepts: Map<string, Set<string>> | undefined
  const end = statement.words[until]?.start ?? Number.POSITIVE_INFINITY
  const all = tokensOf(statement, index, requirement.quantities)
  const tokens = until < statement.words.length ? all.filter((token) => token.start < end) : all
  const excepted = exception(statement)
  const noted = statement.text.value.includes('[')
  const named = namedMeanings(statement)
  for (const { term, weight, word } of named) {
    const at = statement.words[word]
    if (at === undefined || word < skip || word >= until) continue
    if ((noted && isNote(statement, at.start)) || (term === 'eindigen' && tiesPeriod(statement, word))) continue
    if (tokens.some((token) => at.start >= token.start && at.end <= token.numberEnd && !tellsMore(token, at, term)))
      continue
    const mention = mentionAt(statement, at)
    if (mention !== undefined) {
      const concept = conceptTerm(mention)
      const naming = concepts?.get(concept) ?? new Set()
      concepts ??= new Map()
      concepts.set(concept, naming)
      // An abbreviation says no more than the concept it stands for.
      if (isShort(at)) {
        terms.set(concept, 1)
        continue
      }
      naming.add(term)
    }
    const told = word >= excepted.from && word < excepted.to ? Math.min(weight, aside) : weight
    if (!terms.has(term)) terms.set(term, told)
  }
  const acts = actsIn(statement, skip, termsByWord(named, { statement, skip, until, terms }))
  return { index, statement, skip, until, terms, concepts: concepts ?? noConcepts, tokens, acts }
}

const noConcepts: Reading['concepts'] = new Map()

/** How a sentence says what was read in it. */
export function wordingOf({ statement, skip, until }: Reading): Wording {
  const said: string[] = []
  const keys: string[] = []
  let without = false
  let only = false
  statement.words.forEach((word, at) => {
    without ||= withoutWords.includes(word.folded)
    only ||= onlyWords.includes(word.folded)
    if (at < skip || at >= until) return
    const party = partyOf(word)
    said.push(party ?? word.folded)
    keys.push(party ?? word.key)
  })
  return {
    words: said,
    keys,
    denials: denialsIn(statement, until),
    without,
    only: only || deniesOthers(statement),
  }
}

/** The terms of a reading by the words that they stand for. */
export function termsAt(reading: Reading): ReadonlyMap<number, readonly string[]> {
  return termsByWord(namedMeanings(reading.statement), reading)
}

function termsByWord(
  named: readonly Meaning[],
  { statement, skip, until, terms }: Pick<Reading, 'statement' | 'skip' | 'until' | 'terms'>,
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, string[]>()
  for (const { term, word } of named) {
    const at = statement.words[word]
    if (at === undefined || word < skip || word >= until) continue
    const mention = isShort(at) ? mentionAt(statement, at) : undefined
    const name = mention === undefined ? term : conceptTerm(mention)
    if (terms.has(name)) addTo(found, word, name)
  }
  return found
}

/** The term that a concept is, beside the words that name it. */
const conceptTerm = ({ concept }: Mention) => `@${concept}`

const mentionAt = ({ mentions }: Statement, at: Word) =>
  mentions.find(({ start, end }) => at.start >= start && at.end <= end)

const isShort = ({ written }: Word) => written.length <= 4

/** "Jaarverslag" tells how often, and what. */
function tellsMore({ kind, start, end }: Token, word: Word, term: string): boolean {
  return kind === 'frequency' && start === word.start && end === word.end && roleOf(term) === 'action'
}

/** True for a place within square brackets that hold a remark for whoever fills in the text. */
function isNote({ text: { value } }: Statement, at: number): boolean {
  const from = value.lastIndexOf('[', at)
  const to = from < 0 ? -1 : value.indexOf(']', from)
  return to > at && value.slice(from, to).split(' ').length > 4
}

/** Meanings with the names of parties made one: the provider is who the demand is for, the municipality is one term. */
export const namedMeanings = onceInARow((statement: Statement): readonly Meaning[] => {
  const found: Meaning[] = []
  for (const meaning of meanings(statement.words, statement.text.value)) {
    const { term, word } = meaning
    const said = statement.words[word]
    const party = said === undefined ? null : partyOf(said)
    if (party === 'market') continue
    // A lone letter or a short number is a reference or the rest of one.
    const slight = term.length < 2 || isShortNumber(term) || (said !== undefined && isNumber(said))
    found.push(
      party !== null || slight || isSupply(meaning, statement) ? { term: party ?? term, weight: 0.35, word } : meaning,
    )
  }
  return found
})

const isShortNumber = (term: string) => term.length <= 3 && /^\d+$/.test(term)
const isNumber = testByForm(({ folded }) => dutchNumber(folded) !== null)

/** What the contract is about is as well known as its parties: "de oplossing", "het systeem". */
function isSupply({ term, word }: Meaning, { words: sentence }: Statement): boolean {
  return term === 'systeem' && /^(?:de|het|deze|dit)$/.test(sentence[word - 1]?.folded ?? '')
}
