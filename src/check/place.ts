/** Where rules look: requirements with their statements, and words that a sentence denies or calls past. */

import { type Blank, blanksIn } from '../language/blanks.ts'
import { fold } from '../language/key.ts'
import { rootOf } from '../language/meaning.ts'
import { partyOf } from '../language/parties.ts'
import { findPhrases, holdsPhrase, indexPhrases } from '../language/phrases.ts'
import { words } from '../language/words.ts'
import type { Related } from '../model/finding.ts'
import { addTo } from '../model/gather.ts'
import { once, onceFor } from '../model/once.ts'
import type { Phrase } from '../model/phrase.ts'
import type { Facets, Guards } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import {
  isDemand,
  type Mention,
  type Passage,
  type Quantity,
  type Reference,
  type Requirement,
  type Specification,
  type Statement,
} from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { type Anchors, anchorsOf } from './anchors.ts'
import { type NumbersNamed, numbersNamed } from './numbers.ts'

/** A specification with the look-ups that checks share. */
export interface Ground {
  readonly specification: Specification
  /** The requirement of each statement, by index; undefined where it belongs to none. */
  readonly requirementOf: readonly (Requirement | undefined)[]
  /** Requirements that name a concept and lay a duty on a bidder or provider. */
  readonly demanding: ReadonlyMap<string, readonly Requirement[]>
  /** Of each statement, by index, the references to an article of a known source. */
  readonly citations: ReadonlyMap<number, readonly Reference[]>
  /** Folded terms that the draft defines, so that they are vague no longer. */
  readonly defined: () => ReadonlySet<string>
  /** The concepts that a sentence names. */
  readonly named: () => ReadonlySet<string>
  /** What the author left open. */
  readonly blanks: () => readonly (Blank & { readonly passage: Passage })[]
  /** What the draft numbers, and where it names its requirements by their numbers. */
  readonly anchors: () => Anchors
  readonly numbers: () => NumbersNamed
}

/** A place in a statement where a rule found something. */
export interface Hit {
  readonly statement: Statement
  readonly requirement: Requirement | undefined
  readonly start: number
  readonly end: number
  /** True when the words stand there in another form (plural, say) than the rule wrote them. */
  readonly inflected: boolean
}

/** Prepares the look-ups. */
export function groundOf(specification: Specification): Ground {
  const requirementOf: (Requirement | undefined)[] = new Array(specification.statements.length)
  const demanding = new Map<string, Requirement[]>()
  for (const requirement of specification.requirements) {
    for (const index of requirement.statements) requirementOf[index] = requirement
    if (!isDemand(requirement)) continue
    for (const concept of requirement.concepts) addTo(demanding, concept, requirement)
  }
  return {
    specification,
    requirementOf,
    demanding,
    citations: citationsOf(specification),
    defined: once(() => definedTerms(specification)),
    named: once(() => conceptsNamed(specification)),
    blanks: once(() => blanksIn(specification)),
    anchors: once(() => anchorsOf(specification)),
    numbers: once(() => numbersNamed(specification)),
  }
}

function conceptsNamed({ statements }: Specification): ReadonlySet<string> {
  const named = new Set<string>()
  for (const { role, mentions } of statements) {
    if (role !== 'contents') for (const { concept } of mentions) named.add(concept)
  }
  return named
}

function citationsOf({ references }: Specification): ReadonlyMap<number, readonly Reference[]> {
  const citations = new Map<number, Reference[]>()
  for (const reference of references) {
    if (reference.kind !== 'article' || reference.source === null) continue
    addTo(citations, reference.statement, reference)
  }
  return citations
}

/** "Onder spoedig wordt verstaan", "met snel bedoelen wij", "waar in dit document snel staat, bedoelen wij". */
const defined =
  /\b(?:onder|met|[Ww]aar\s+(?:in|op)\s+(?:dit|deze|het|de)\s+\S+)\s+(?:een\s+)?[^A-Za-zÀ-ɏ\s]?([^:;,.\d]{3,40}?)[^A-Za-zÀ-ɏ\s]?(?::\s|\s+(?:wordt|verstaan|bedoelen|staat)\b)/g

/** The terms that a sentence defines: "Tijdig: uiterlijk tien werkdagen na …", "… en onder spoedig: binnen vijf dagen". */
function definedTerms({ statements }: Specification): ReadonlySet<string> {
  const terms = new Set<string>()
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at]
    if (statement === undefined) continue
    const { value } = statement.text
    if (statement.role === 'definition' && opensRow(statement, statements[at - 1]) && value.length <= 40)
      terms.add(fold(value))
    if (value.includes('verstaan') || value.includes('bedoel')) {
      for (const [, term = ''] of value.matchAll(defined)) terms.add(fold(term))
    }
    if (!value.includes(':')) continue
    const term = /^(?:\d[\d.]*\s+)?([^:;,.\d]{3,40}):\s/.exec(value)?.[1]
    if (term !== undefined) terms.add(fold(term.trim()))
  }
  return terms
}

/** True for the first statement of a row of a table: there a table of terms names the term. */
function opensRow({ passage: { table, row } }: Statement, before: Statement | undefined): boolean {
  return table >= 0 && (before?.passage.table !== table || before.passage.row !== row)
}

/** A requirement as another place that matters. */
export function relatedTo({ id, text, span }: Requirement): Related {
  return { message: text, requirement: id, span, differences: [] }
}

/** The statements of a requirement, in order. */
export function statementsOf(ground: Ground, requirement: Requirement): readonly Statement[] {
  const found: Statement[] = []
  for (const index of requirement.statements) {
    const statement = ground.specification.statements[index]
    if (statement !== undefined) found.push(statement)
  }
  return found
}

/** The source span of a hit. */
export function spanOf(hit: Hit): Span {
  return sourceSpan(hit.statement.text, hit.start, hit.end)
}

/** Words as a message quotes them: on one line, and with the bracket that closes one they open. */
export function quotation(text: string, start: number, end: number): string {
  const found = text.slice(start, end)
  const isOpen = found.lastIndexOf('(') > found.lastIndexOf(')')
  const close = isOpen ? (/^[^()]{0,2}\)/.exec(text.slice(end, end + 3))?.[0] ?? '') : ''
  const whole = isOpen && close === '' ? found.replace(/\s?\((?=[^(]*$)/, ' ') : found + close
  return whole.replace(/\s+/g, ' ')
}

/** A denial shortly before a place; a comparison ("niet ouder dan drie maanden") bounds what follows and denies nothing. */
const before =
  /\b(?:[Gg]een|[Nn]och|[Zz]onder|[Ww]ithout|(?:[Nn]iet|[Nn]o)(?!\s+\S+(?:\s+\S+)?\s+(?:dan|than)\b))\s+(?:[^\s,.;:()]+\s+(?:(?!een\s)[^\s,.;:()]+\s+)?)?$/

/** True when the sentence denies what stands at `start`. */
export function isDenied(statement: Statement, start: number): boolean {
  const inDenial = statement.denied.some((part) => part.start <= start && start < part.end)
  return inDenial || before.test(statement.text.value.slice(Math.max(0, start - 60), start))
}

/** True unless the sentence denies the find or speaks of the past, and the rule does not want to hear of that. */
export function isLive(statement: Statement, start: number, guards: Guards): boolean {
  if (statement.historical && !guards.despite.includes('history')) return false
  return guards.despite.includes('negation') || !isDenied(statement, start)
}

const ready = onceFor(indexPhrases)

/**
 * True when the statements hold a phrase the rule wants beside its find, and none that excuses it. In a list the sentence
 * that opens it speaks for every item; what its paragraph says before may excuse too: "Dit vragen wij alleen van de winnaar."
 */
export function passes(
  guards: Guards,
  statements: readonly Statement[],
  { specification }: Ground,
  around: readonly Statement[] = [],
): boolean {
  if (guards.with.length === 0 && guards.unless.length === 0) return true
  const all = specification.statements
  const leads = [...new Set(statements.flatMap(({ leadIn }) => leadIn ?? []))]
  // A mere title above a list ("Certificaten:") tells too little to report its items for.
  const opening = leads.flatMap((at) => all[at] ?? []).filter(({ addressee }) => addressee !== null)
  const near = [...statements, ...opening, ...around]
  if (!isWanted(guards, near) && !isWanted(guards, columnsOf(near))) return false
  return !isExcused(guards, [...statements, ...around]) && !leads.some((at) => isExcused(guards, openingsOf(at, all)))
}

/**
 * What stands around a sentence and is read with it: the sentence before it in its passage, unless that is another demand
 * with a number of its own; in a table the rest of its row.
 */
export function surroundingsOf(ground: Ground, at: number): readonly Statement[] {
  const { statements } = ground.specification
  const own = statements[at]
  const before = statements[at - 1]
  if (own === undefined) return []
  if (own.passage.table < 0) return before?.passage === own.passage && !opensDemand(ground, at) ? [before] : []
  const isBeside = (other: Statement | undefined) =>
    other !== undefined && other.passage.table === own.passage.table && other.passage.row === own.passage.row
  const row: Statement[] = []
  for (let i = at - 1; isBeside(statements[i]); i--) row.push(statements[i] as Statement)
  for (let i = at + 1; isBeside(statements[i]); i++) row.push(statements[i] as Statement)
  return row
}

/**
 * True when the sentence after one goes on about what it says, and excuses it: "… aansprakelijk voor alle schade. De
 * aansprakelijkheid is beperkt tot € 1.000.000."
 */
export function isLimitedAfter(guards: Guards, ground: Ground, at: number): boolean {
  const own = ground.specification.statements[at]
  const after = sentenceAfter(ground, at)
  return own !== undefined && after !== undefined && takesUp(own, after) && isExcused(guards, [after])
}

/** True when the sentence after a requirement of running text excuses it: "Weigeren kan alleen als alle plaatsen bezet zijn." */
export function isExcusedAfter(guards: Guards, requirement: Requirement, ground: Ground): boolean {
  const after = guards.unless.length === 0 ? undefined : sentenceAfter(ground, requirement.statements.at(-1) ?? -1)
  // One word of another sentence, such as "overleg", says too little.
  return after !== undefined && findPhrases(ready(guards.unless), after.words).some(({ from, to }) => to > from + 1)
}

/** The sentence after one in its running text, unless that opens another demand with a number of its own. */
function sentenceAfter(ground: Ground, at: number): Statement | undefined {
  const { statements } = ground.specification
  const passage = statements[at]?.passage
  const after = statements[at + 1]
  if (passage === undefined || after?.passage !== passage || passage.table >= 0) return undefined
  return opensDemand(ground, at + 1) ? undefined : after
}

/** True for a sentence that begins with what another one speaks of: "deze grens", "de aansprakelijkheid". */
function takesUp({ words: before }: Statement, { words: [first, second] }: Statement): boolean {
  if (first === undefined || second === undefined) return false
  if (/^(?:deze|dit|die|dat|this|these)$/.test(first.folded)) return true
  const named = /^(?:de|het|een|the|a)$/.test(first.folded) ? second : first
  // Of a party every sentence speaks.
  if (named.folded.length < 5 || partyOf(named) !== null) return false
  return before.some(({ folded }) => rootOf(folded) === rootOf(named.folded))
}

/** True for the first sentence of a demand that the draft numbers: "1.4 De gemeente mag …" on the line below 1.3. */
function opensDemand({ requirementOf }: Ground, at: number): boolean {
  const own = requirementOf[at]
  return own?.explicit === true && requirementOf[at - 1] !== own
}

/** The names of the columns that cells stand in. */
function columnsOf(cells: readonly Statement[]): readonly Worded[] {
  return cells.flatMap(({ passage: { column } }) => (column === null ? [] : [{ words: words(column) }]))
}

/** The paragraph that ends by opening a list, and the one that opens the list around it. */
function openingsOf(lead: number, all: readonly Statement[]): readonly Statement[] {
  const above = all[lead]?.leadIn ?? null
  return [...paragraphUpTo(lead, all), ...(above === null ? [] : paragraphUpTo(above, all))]
}

function paragraphUpTo(last: number, all: readonly Statement[]): readonly Statement[] {
  const passage = all[last]?.passage
  let first = last
  while (first > 0 && all[first - 1]?.passage === passage) first--
  return all.slice(first, last + 1)
}

/** How many words before a quantity, and after it, say what the quantity is about: "niet ouder is dan drie maanden". */
const wordsBefore = 5
const wordsAfter = 2

/** As `passes`, where what the rule wants must stand right beside a quantity: other figures share its sentence. */
export function passesBeside(guards: Guards, statement: Statement, quantity: Quantity, ground: Ground): boolean {
  const { words } = statement
  const first = words.findIndex((word) => word.end > quantity.start)
  const last = words.findLastIndex((word) => word.start < quantity.end)
  const near = words.slice(Math.max(0, first - wordsBefore), last + 1 + wordsAfter)
  return isWanted(guards, [{ words: near }]) && passes({ ...guards, with: [] }, [statement], ground)
}

/** True for a quantity with one of the phrases right behind it. */
export function standsBefore(phrases: readonly Phrase[], { words }: Statement, { end }: Quantity): boolean {
  if (phrases.length === 0) return false
  const behind = words.filter(({ start }) => start >= end)
  return findPhrases(ready(phrases), behind).some(({ from }) => from === 0)
}

type Worded = Pick<Statement, 'words'>

function isWanted(guards: Guards, statements: readonly Worded[]): boolean {
  return guards.with.length === 0 || holdsAny(guards.with, statements)
}

function isExcused(guards: Guards, statements: readonly Worded[]): boolean {
  if (guards.unless.length === 0) return false
  const index = ready(guards.unless)
  return statements.some(
    ({ words }) => holdsPhrase(index, words) && findPhrases(index, words).some(({ from }) => !isWithout(words, from)),
  )
}

/** True for "zonder aanmaning", "zonder enig overleg": what is left out excuses nothing. */
function isWithout(words: Worded['words'], at: number): boolean {
  return [words[at - 1], words[at - 2]].some((word) => word?.folded === 'zonder' || word?.folded === 'without')
}

function holdsAny(phrases: readonly Phrase[], statements: readonly Worded[]): boolean {
  return statements.some((statement) => holdsPhrase(ready(phrases), statement.words))
}

/** True when a requirement has the facets a rule asks for. */
export function hasFacets(requirement: Requirement, facets: Facets): boolean {
  const fits = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value)
  if (!fits(facets.kind, requirement.kind) || !fits(facets.modality, requirement.modality)) return false
  if (!fits(facets.addressee, requirement.addressee) || !fits(facets.phase, requirement.phase)) return false
  if ((requirement.perYear ?? 0) < facets.often) return false
  const { evidence } = requirement
  if (facets.evidence === 'figures') return evidence.some(({ form }) => form.startsWith('report-'))
  return facets.evidence === null || (facets.evidence === 'asked') === evidence.length > 0
}

/** The words with which a requirement asks for proof or figures, or its first sentence when it asks neither. */
export function firstAsking(ground: Ground, requirement: Requirement, guards: Guards): Hit | null {
  const own = statementsOf(ground, requirement)
  const asking = requirement.evidence[0]?.span.start ?? requirement.span.start
  const statement = own.find(({ text }) => sourceSpan(text, 0, text.value.length).start === asking)
  if (statement === undefined || !isLive(statement, 0, guards)) return null
  const end = statement.text.value.replace(/[.;,\s]+$/, '').length
  return { statement, requirement, start: 0, end, inflected: false }
}

/** The first live mention of any of the concepts in a requirement; one in a title counts when there is no other. */
export function firstMention(
  ground: Ground,
  requirement: Requirement,
  concepts: readonly string[],
  guards: Guards,
): Hit | null {
  // Of a demand that binds both sides, what the municipality does is not asked of a provider.
  const shared = requirement.addressee === 'both'
  const own = statementsOf(ground, requirement).filter(({ addressee }) => !shared || addressee !== 'authority')
  const isTitle = ({ role }: Statement) => role === 'heading'
  for (const statement of [...own.filter((each) => !isTitle(each)), ...own.filter(isTitle)]) {
    const mention = statement.mentions.find(
      (m: Mention) => concepts.includes(m.concept) && isLive(statement, m.start, guards),
    )
    if (mention !== undefined)
      return { statement, requirement, start: mention.start, end: mention.end, inflected: false }
  }
  return null
}
