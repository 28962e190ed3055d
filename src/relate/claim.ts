/** What a requirement, or one sentence of it, comes down to: the terms it is about and the tokens that decide. */

import { conditions } from '../language/grammar.ts'
import { meanings, roleOf } from '../language/meaning.ts'
import { partyOf } from '../language/parties.ts'
import { words } from '../language/words.ts'
import { once } from '../model/once.ts'
import type { Span } from '../model/span.ts'
import type { Requirement, Specification, Statement, Word } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { pointedAt, pointsBack } from './context.ts'
import { type Reading, readSentence, termsAt, wordingOf } from './reading.ts'
import { joined, type Structure, structureOf } from './structure.ts'
import { tellingStatements } from './telling.ts'
import type { Token } from './tokens.ts'
import { type Direction, direction, secondVerb } from './turns.ts'

/** What a requirement or a sentence of it is about: enough to see which others may have to do with it. */
export interface Topic {
  readonly requirement: Requirement
  /** True when it is all the requirement says. */
  readonly whole: boolean
  /** Weight of each term, in reading order. */
  readonly terms: ReadonlyMap<string, number>
  /** The concepts it names, by their terms, each with the terms that name it; none of them for an abbreviation. */
  readonly concepts: ReadonlyMap<string, ReadonlySet<string>>
  readonly total: number
  /** All it says; most topics are never asked. */
  readonly claim: () => Claim
}

/** A requirement or a sentence of it, made ready to compare. */
export interface Claim extends Omit<Topic, 'claim'> {
  readonly statements: readonly number[]
  /** True when it is one of the requirement's sentences. */
  readonly sentence: boolean
  /** True when it is the first of the requirement's sentences. */
  readonly lead: boolean
  readonly tokens: readonly Token[]
  /** The terms of its first sentence. */
  readonly leading: ReadonlyMap<string, number>
  /** What is to be done: the terms of verbs. */
  readonly acts: readonly string[]
  /** How its sentences are built; asked only of what already looks alike. */
  readonly structure: () => Structure
  readonly denied: boolean
  /** True when it speaks of those who do not have or do something. */
  readonly restricted: boolean
  /** True when it allows only under a condition, said with "without" or with "only". */
  readonly without: boolean
  readonly only: boolean
  /** True when it opens with a condition, so that what stands in it is not asked outright. */
  readonly conditional: boolean
  /** True when it points at what was said before. */
  readonly pointing: boolean
  /** The key of what it points at by name: "deze verzekering". */
  readonly pointedAt: string | null
  /** Who its first words name, when that is a person beside the provider. */
  readonly subject: string | null
  /** True when the municipality gets or may have something of the provider. */
  readonly receiving: boolean
  /** Which way it goes, when it names only one. */
  readonly direction: Direction | null
  /** Its words without number and punctuation, folded, each party named by its side. */
  readonly words: readonly string[]
  /** The keys of these words, to see how much of the wording two claims share. */
  readonly keys: readonly string[]
  /** How many words at its start are the requirement's number or title. */
  readonly skip: number
}

/**
 * The topics of a requirement: itself, and each of its sentences when it has more than one that says enough. Of a single
 * sentence with a number, what comes before "en stelt …" or "of legt … uit" is a topic too.
 */
export function topicsOf(specification: Specification, requirement: Requirement): readonly Topic[] {
  const number = requirement.explicit ? words(requirement.id) : []
  const readings: Reading[] = []
  for (const index of tellingStatements(specification, requirement)) {
    const statement = specification.statements[index]
    if (statement !== undefined) readings.push(readSentence(statement, index, requirement, skipOf(statement, number)))
  }
  const [first] = readings
  const found: Topic[] = []
  if (first === undefined) return found
  const alone = readings.length < 2
  if (says(first, alone)) found.push(topicOf(requirement, first, readings, 'whole'))
  if (!alone)
    for (const reading of readings) {
      const least = reading === first ? enoughOpening : enough
      if (weigh(reading.terms) >= least && says(reading, true))
        found.push(topicOf(requirement, reading, [reading], reading === first ? 'lead' : 'sentence'))
    }
  else if (found.length > 0) {
    const opening = openingOf(requirement, first)
    if (opening !== null) found.push(opening)
  }
  return found
}

function openingOf(requirement: Requirement, { statement, index, skip, tokens }: Reading): Topic | null {
  const end = tokens.length === 0 ? -1 : secondVerb(statement, skip + 5)
  if (end < 0) return null
  const reading = readSentence(statement, index, requirement, skip, end)
  const opening = topicOf(requirement, reading, [reading], 'opening')
  return reading.tokens.length > 0 && opening.total >= enoughOpening ? opening : null
}

/** True for enough words to be a demand: no label, address or link, and not one that there is none. */
function says({ statement: { words: sentence, text }, skip }: Reading, alone: boolean): boolean {
  const first = sentence[skip]?.folded
  if (first === 'geen') return false
  if (!alone || sentence.length > skip + 6) return true
  // "Verlengen van een toewijzing" is a title.
  if (sentence.length <= skip + 4 && /en van$/.test(`${first} ${sentence[skip + 1]?.folded}`)) return false
  return text.value.trim().split(/\s+/).length >= 4
}

/** The side of the contract that a claim names without the other; null when it names both, or neither. */
export function onlySide({ words }: Claim): 'market' | 'authority' | null {
  const market = words.includes('market')
  return market === words.includes('authority') ? null : market ? 'market' : 'authority'
}

/** The weight of the terms a sentence must have before it is compared by itself. */
const enough = 2.5
/** The same of the first sentence, which says what the rest is about, and of the first half of a sentence that holds a number. */
const enoughOpening = 1.5

function weigh(terms: ReadonlyMap<string, number>): number {
  let total = 0
  for (const weight of terms.values()) total += weight
  return total
}

/** What a topic is of its requirement: all of it, its first or another sentence, or the first half of its only one. */
type Part = 'whole' | 'lead' | 'sentence' | 'opening'

function topicOf(requirement: Requirement, first: Reading, readings: readonly Reading[], part: Part): Topic {
  const { terms, concepts } = readings.length === 1 ? first : named(readings)
  const topic: Topic = {
    requirement,
    whole: part === 'whole',
    terms,
    concepts,
    total: weigh(terms),
    claim: once(() => claimOf(topic, first, readings, part)),
  }
  return topic
}

function claimOf(
  { requirement, whole, terms, concepts, total }: Topic,
  first: Reading,
  readings: readonly Reading[],
  part: Part,
): Claim {
  const { statement, skip } = first
  const wordings = readings.map(wordingOf)
  // "As long as there is no order, he does not begin" is "only with an order".
  const allowsOnly =
    wordings.length === 1 &&
    wordings[0]?.denials.asked === 2 &&
    conditions.includes(statement.words[skip]?.folded ?? '')
  return {
    requirement,
    statements: readings.map(({ index }) => index),
    whole,
    sentence: part === 'sentence' || part === 'lead',
    lead: part === 'lead',
    terms,
    concepts,
    total,
    tokens: apart(gathered(readings, ({ tokens }) => tokens)),
    leading: first.terms,
    acts: gathered(readings, ({ acts }) => acts),
    structure: once(() => joined(readings.map((reading) => structureOf(reading.statement, termsAt(reading))))),
    denied: wordings.reduce((count, { denials }) => count + denials.asked, 0) % 2 === 1,
    restricted: wordings.some(({ denials }) => denials.told > 0),
    without: wordings.some(({ without }) => without),
    only: allowsOnly || wordings.some(({ only }) => only),
    conditional: conditions.includes(statement.words[skip]?.folded ?? '') && !allowsOnly,
    pointing: pointsBack(statement, skip),
    pointedAt: pointedAt(statement),
    subject: subjectOf(statement, skip),
    receiving: requirement.addressee === 'authority' && receives(statement),
    direction: direction(statement),
    words: gathered(wordings, (wording) => wording.words),
    keys: gathered(wordings, ({ keys }) => keys),
    skip,
  }
}

/** The terms and concepts of several sentences together; a term weighs what it does where it stands first. */
function named(readings: readonly Reading[]): Pick<Claim, 'terms' | 'concepts'> {
  const terms = new Map<string, number>()
  const concepts = new Map<string, Set<string>>()
  for (const reading of readings) {
    for (const [term, weight] of reading.terms) if (!terms.has(term)) terms.set(term, weight)
    for (const [concept, naming] of reading.concepts) {
      const known = concepts.get(concept)
      if (known === undefined) concepts.set(concept, new Set(naming))
      else for (const term of naming) known.add(term)
    }
  }
  return { terms, concepts }
}

/** What several parts have, in one list; most claims have one part, whose list serves. */
function gathered<Part, Item>(parts: readonly Part[], itemsOf: (part: Part) => readonly Item[]): readonly Item[] {
  const [first] = parts
  return parts.length === 1 && first !== undefined ? itemsOf(first) : parts.flatMap(itemsOf)
}

/** Tokens that each say something else. */
function apart(tokens: readonly Token[]): readonly Token[] {
  if (tokens.length < 2) return tokens
  const isSame = (a: Token, b: Token) => a.kind === b.kind && a.of === b.of && a.value === b.value
  return tokens.filter((token, at) => tokens.findIndex((other) => isSame(token, other)) === at)
}

export const articles: ReadonlySet<string> = new Set(['de', 'het', 'een'])

/** The person that a sentence opens with: "De inspectie kan …". */
function subjectOf({ words: sentence, text }: Statement, skip: number): string | null {
  const at = articles.has(sentence[skip]?.folded ?? '') ? skip + 1 : skip
  const opening = meanings(sentence.slice(at, at + 1), text.value)[0]?.term
  return opening !== undefined && roleOf(opening) === 'person' ? opening : null
}

/** True for "de gemeente ontvangt van de aanbieder", "de gemeente heeft bij de opdrachtnemer". */
function receives({ words: sentence }: Statement): boolean {
  const gets = sentence.some(({ folded }) => /^(?:ontvangt|krijgt|heeft|mag|kan)$/.test(folded))
  return (
    gets &&
    sentence.some((word, at) => {
      const before = sentence[at - 1]
      const preposition = before !== undefined && articles.has(before.folded) ? sentence[at - 2] : before
      return partyOf(word) === 'market' && /^(?:van|bij)$/.test(preposition?.folded ?? '')
    })
  )
}

/** How many words at the start of a statement are the requirement's number or title. */
function skipOf(statement: Statement, number: readonly Word[]): number {
  const same = number.every((word, at) => statement.words[at]?.folded === word.folded)
  const after = same ? number.length : 0
  // "Ophaaltijd Een reiziger wordt opgehaald": a title that stood in a column of its own.
  const [title, next] = [statement.words[after], statement.words[after + 1]]
  const titled = title !== undefined && next !== undefined && isCapitalised(title) && opensSentence.has(next.written)
  return titled && !articles.has(title.folded) ? after + 1 : after
}

const isCapitalised = ({ written }: Word) => /^[A-Z][a-z]{3}/.test(written)
const opensSentence = new Set(['De', 'Het', 'Een', 'Elke', 'Iedere', 'Alle', 'Partijen'])

/** From the first word after the requirement's number to the last. */
export function spanOf({ statements, requirement, skip }: Claim, specification: Specification): Span {
  const first = specification.statements[statements[0] ?? -1]
  const last = specification.statements[statements.at(-1) ?? -1]
  const from = first?.words[skip]
  const to = last?.words.at(-1)
  if (first === undefined || last === undefined || from === undefined || to === undefined) return requirement.span
  return { start: sourceSpan(first.text, from.start, from.end).start, end: sourceSpan(last.text, to.start, to.end).end }
}

/** The words of a claim without the requirement's number. */
export function wordsOf({ statements, skip }: Claim, specification: Specification): readonly Word[] {
  return statements.flatMap((index) => specification.statements[index]?.words ?? []).slice(skip)
}
