/** What a requirement, or one sentence of it, comes down to: the terms it is about and the tokens that decide. */

import { conditions, onlyWords, withoutWords } from '../language/grammar.ts'
import { languageKnowledge } from '../language/language.ts'
import { type Meaning, meanings, roleOf } from '../language/meaning.ts'
import { words } from '../language/words.ts'
import type { Span } from '../model/span.ts'
import type { Requirement, Specification, Statement, Word } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { pointsBack } from './context.ts'
import { tellingStatements } from './telling.ts'
import { type Token, tokensOf } from './tokens.ts'
import { denialsIn, deniesOthers, direction, exception, secondVerb, tiesPeriod } from './turns.ts'

/** A requirement or a sentence of it, made ready to compare. */
export interface Claim {
  readonly requirement: Requirement
  readonly statements: readonly number[]
  /** True when it is all the requirement says. */
  readonly whole: boolean
  /** True when it is one of the requirement's sentences. */
  readonly sentence: boolean
  /** Weight of each term, in reading order. */
  readonly terms: ReadonlyMap<string, number>
  /** The concepts it names, each with the terms that name it; none of them for an abbreviation. */
  readonly concepts: ReadonlyMap<string, ReadonlySet<string>>
  readonly total: number
  readonly tokens: readonly Token[]
  readonly denied: boolean
  /** True when it allows only under a condition, said with "without" or with "only". */
  readonly without: boolean
  readonly only: boolean
  /** True when it opens with a condition, so that what stands in it is not asked outright. */
  readonly conditional: boolean
  /** True when it points at what was said before. */
  readonly pointing: boolean
  /** Who its first words name, when that is a person beside the provider. */
  readonly subject: string | null
  /** True when the municipality gets or may have something of the provider. */
  readonly receiving: boolean
  /** Which way it goes, when it names only one. */
  readonly direction: 'there' | 'away' | null
  /** Its words without number and punctuation, folded, each party named by its side. */
  readonly words: readonly string[]
  /** The keys of these words, to see how much of the wording two claims share. */
  readonly keys: readonly string[]
  /** How many words at its start are the requirement's number or title. */
  readonly skip: number
}

/**
 * The claims of a requirement: itself, and each of its sentences when it has more than one that says enough. Of a single
 * sentence with a number, what comes before "en stelt …" or "of legt … uit" is a claim too.
 */
export function claimsOf(specification: Specification, requirement: Requirement): readonly Claim[] {
  const telling = tellingStatements(specification, requirement)
  if (telling.length === 0) return []
  const whole = readClaim(specification, requirement, telling, 'whole')
  if (telling.length < 2) return says(whole, specification) ? [whole, ...openingOf(whole, specification)] : []
  const sentences = telling
    .map((index) => readClaim(specification, requirement, [index], 'sentence'))
    .filter((claim) => claim.total >= enough)
  return [whole, ...sentences].filter((claim) => says(claim, specification))
}

function openingOf({ requirement, statements: indexes, skip, tokens }: Claim, specification: Specification) {
  const statement = specification.statements[indexes[0] ?? -1]
  const end = statement === undefined || tokens.length === 0 ? -1 : secondVerb(statement, skip + 5)
  if (end < 0) return []
  const opening = readClaim(specification, requirement, indexes, 'opening', end)
  return opening.tokens.length > 0 && opening.total >= enoughOpening ? [opening] : []
}

/** True for a claim of enough words to be a demand: no label, address or link, and not one that there is none. */
function says({ statements, skip }: Claim, specification: Specification): boolean {
  const first = specification.statements[statements[0] ?? -1]
  if (first === undefined || first.words[skip]?.folded === 'geen') return false
  if (statements.length > 1 || first.words.length > skip + 6) return true
  // "Verlengen van een toewijzing" is a title.
  if (first.words.length <= skip + 4 && /en van$/.test(`${first.words[skip]?.folded} ${first.words[skip + 1]?.folded}`))
    return false
  return first.text.value.trim().split(/\s+/).length >= 4
}

/** What a word tells within an exception. */
const aside = 0.1

/** The weight of the terms a sentence must have before it is compared by itself. */
const enough = 2.5
/** The same of the first half of a sentence that holds a number. */
const enoughOpening = 1.5

function readClaim(
  { statements }: Specification,
  requirement: Requirement,
  indexes: readonly number[],
  part: 'whole' | 'sentence' | 'opening',
  until = Number.POSITIVE_INFINITY,
): Claim {
  const terms = new Map<string, number>()
  const concepts = new Map<string, Set<string>>()
  const tokens: Token[] = []
  const said: string[] = []
  const keys: string[] = []
  let denied = 0
  let without = false
  let only = false
  for (const index of indexes) {
    const statement = statements[index]
    if (statement === undefined) continue
    const end = statement.words[until]?.start ?? Number.POSITIVE_INFINITY
    const own = tokensOf(statement, index, requirement).filter((token) => token.start < end)
    for (const token of own) if (!tokens.some((other) => isSame(token, other))) tokens.push(token)
    const number = idWords(statement, requirement)
    const excepted = exception(statement)
    for (const { term, weight, word } of namedMeanings(statement)) {
      const at = statement.words[word]
      if (at === undefined || word < number || word >= until) continue
      if (isNote(statement, at.start) || (term === 'eindigen' && tiesPeriod(statement, word))) continue
      if (own.some((token) => at.start >= token.start && at.end <= token.numberEnd && !tellsMore(token, at, term)))
        continue
      const mention = statement.mentions.find(({ start, end }) => at.start >= start && at.end <= end)
      if (mention !== undefined) {
        const naming = concepts.get(mention.concept) ?? new Set()
        concepts.set(mention.concept, naming)
        // An abbreviation says no more than the concept it stands for.
        if (at.written.length <= 4) {
          terms.set(`@${mention.concept}`, 1)
          continue
        }
        naming.add(term)
      }
      const told = word >= excepted.from && word < excepted.to ? Math.min(weight, aside) : weight
      if (!terms.has(term)) terms.set(term, told)
    }
    for (const word of statement.words.slice(number, until)) {
      const party = partyOf(word.key, word.folded)
      said.push(party ?? word.folded)
      keys.push(party ?? word.key)
    }
    denied += denialsIn(statement, until)
    without ||= statement.words.some(({ folded }) => withoutWords.includes(folded))
    only ||= statement.words.some(({ folded }) => onlyWords.includes(folded)) || deniesOthers(statement)
  }
  const first = statements[indexes[0] ?? -1]
  const skip = first === undefined ? 0 : idWords(first, requirement)
  let total = 0
  for (const weight of terms.values()) total += weight
  return {
    requirement,
    statements: indexes,
    whole: part === 'whole',
    sentence: part === 'sentence',
    terms,
    concepts,
    total,
    tokens,
    denied: denied % 2 === 1,
    without,
    only,
    conditional: conditions.includes(first?.words[skip]?.folded ?? ''),
    pointing: first !== undefined && pointsBack(first, skip),
    subject: first === undefined ? null : subjectOf(first, skip),
    receiving: requirement.addressee === 'authority' && first !== undefined && receives(first),
    direction: first === undefined ? null : direction(first),
    words: said,
    keys,
    skip,
  }
}

export const articles: ReadonlySet<string> = new Set(['de', 'het', 'een'])

/** "Jaarverslag" tells how often, and what. */
function tellsMore({ kind, start, end }: Token, word: Word, term: string): boolean {
  return kind === 'frequency' && start === word.start && end === word.end && roleOf(term) === 'action'
}

const isSame = (a: Token, b: Token) => a.kind === b.kind && a.of === b.of && a.value === b.value

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
    sentence.some(({ key, folded }, at) => {
      const before = sentence[at - 1]
      const preposition = before !== undefined && articles.has(before.folded) ? sentence[at - 2] : before
      return partyOf(key, folded) === 'market' && /^(?:van|bij)$/.test(preposition?.folded ?? '')
    })
  )
}

/** True for a place within square brackets that hold a remark for whoever fills in the text. */
function isNote({ text: { value } }: Statement, at: number): boolean {
  const from = value.lastIndexOf('[', at)
  const to = from < 0 ? -1 : value.indexOf(']', from)
  return to > at && value.slice(from, to).split(' ').length > 4
}

/** How many words at the start of a statement are the requirement's number or title. */
function idWords(statement: Statement, { id, explicit }: Requirement): number {
  const number = explicit ? words(id) : []
  const same = number.every((word, at) => statement.words[at]?.folded === word.folded)
  const after = same ? number.length : 0
  // "Ophaaltijd Een reiziger wordt opgehaald": a title that stood in a column of its own.
  const [title, next] = [statement.words[after], statement.words[after + 1]]
  const titled = title !== undefined && next !== undefined && isCapitalised(title) && opensSentence.has(next.written)
  return titled && !articles.has(title.folded) ? after + 1 : after
}

const isCapitalised = ({ written }: Word) => /^[A-Z][a-z]{3}/.test(written)
const opensSentence = new Set(['De', 'Het', 'Een', 'Elke', 'Iedere', 'Alle', 'Partijen'])

/** Meanings with the names of parties made one: the provider is who the demand is for, the municipality is one term. */
function namedMeanings(statement: Statement): readonly Meaning[] {
  return meanings(statement.words, statement.text.value).flatMap((meaning) => {
    const word = statement.words[meaning.word]
    const party = word === undefined ? null : partyOf(word.key, word.folded)
    if (party === 'market') return []
    if (party === 'authority') return [{ ...meaning, term: party, weight: 0.35 }]
    // A lone letter or a short number is a reference or the rest of one.
    const slight = meaning.term.length < 2 || /^\d{1,3}$/.test(meaning.term)
    return [slight ? { ...meaning, weight: 0.35 } : meaning]
  })
}

let parties: Map<string, 'market' | 'authority'> | undefined

/** The side of the contract that a word names, by its key. */
function partyOf(key: string, folded: string): 'market' | 'authority' | null {
  if (parties === undefined) {
    const { bidder, contractor, authority } = languageKnowledge('nl').words
    const keys = (phrases: readonly string[]) =>
      phrases.filter((phrase) => !/[ *]/.test(phrase)).flatMap((phrase) => words(phrase).map((word) => word.key))
    parties = new Map([
      ...keys(authority).map((name) => [name, 'authority'] as const),
      ...keys([...contractor, ...bidder]).map((name) => [name, 'market'] as const),
    ])
    // These are parties beside the provider, and another one makes another demand.
    for (const name of ['combinatie', 'combinant', 'hoofdaannemer', 'deelnemer'])
      parties.delete(words(name)[0]?.key ?? '')
  }
  return parties.get(key) ?? (folded.endsWith('aanbieder') || folded.endsWith('aanbieders') ? 'market' : null)
}

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
