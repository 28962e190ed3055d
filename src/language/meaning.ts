/** What the words of a demand come down to: one term for words that mean the same, none for words that say nothing. */

import { addTo } from '../model/gather.ts'
import type { Word } from '../model/specification.ts'
import {
  actions,
  afterParticles,
  emptyWords,
  heads,
  lightWords,
  otherParties,
  particles,
  persons,
  separable,
} from './grammar.ts'
import { inflectionKey } from './key.ts'
import { expressions, implied, kin, opposites, synonyms } from './synonyms.ts'
import { byForm } from './words.ts'

/** What a term names, when that decides whether two demands can be one. */
export type Role = 'action' | 'person' | 'party' | null

/** A word's term, how much it tells (0..1), and the word it is. */
export interface Meaning {
  readonly term: string
  readonly weight: number
  readonly word: number
}

/** What a term names. */
export function roleOf(term: string): Role {
  return ready().roles.get(term) ?? null
}

/** True for a form of a verb that tells what is done, or that leaves a prefix behind. */
export function isVerb(folded: string): boolean {
  const lexicon = ready()
  return lexicon.separable.has(folded) || toldBy(folded).some(({ term }) => lexicon.roles.get(term) === 'action')
}

/**
 * True for a word that, before a noun, tells which kind of thing is meant ("financiële", "mobiel"), not how good or how
 * complete it is to be ("duidelijke", "geldig", "ervaren").
 */
export function tellsKind(folded: string): boolean {
  const { empty, light: lights, particle, term } = ready()
  if (folded.length < 4 || /\d/.test(folded) || empty.has(folded) || particle.has(folded) || quality.test(folded))
    return false
  const root = rootOf(folded)
  return !term.has(folded) && !term.has(root) && !lights.has(root)
}

/** True for a word that may name a thing: none that says nothing by itself, and no form in which only verbs stand. */
export function namesThing(folded: string): boolean {
  return !ready().empty.has(folded) && !(/(?:t|en)$/.test(folded) && isVerb(folded))
}

const quality =
  /(?:lijke?|ige?|bare?|baar|zaam|zame|ende?|loze|loos|volle?|rijke?|waardig|ste|ere)$|^(?:ge|be|ver|ont|er|her|voor|goed|af|op|in|aan|uit)[a-z]+(?:d|t|de|te|en)$/

/** How much a word tells that nearly every demand holds. */
const light = 0.35
/** How much an action tells: what it is done to tells more. */
const act = 0.6

interface Lexicon {
  readonly term: ReadonlyMap<string, string>
  readonly empty: ReadonlySet<string>
  readonly light: ReadonlySet<string>
  readonly particle: ReadonlySet<string>
  readonly separable: ReadonlySet<string>
  readonly follows: ReadonlySet<string>
  readonly heads: readonly string[]
  readonly roles: ReadonlyMap<string, Role>
  readonly expressions: ReadonlyMap<string, readonly Expression[]>
  /** The terms that may stand for a term. */
  readonly kin: ReadonlyMap<string, readonly string[]>
  readonly opposites: ReadonlyMap<string, readonly string[]>
  /** The terms beside which a term says nothing. */
  readonly implied: ReadonlyMap<string, readonly string[]>
}

/** Words that together are one term; the first of them is the key under which they stand. */
interface Expression {
  readonly term: string
  readonly words: readonly string[]
}

let prepared: Lexicon | undefined

/** The word lists made ready, once and not before they are needed. */
function ready(): Lexicon {
  if (prepared !== undefined) return prepared
  const term = new Map<string, string>()
  const lines = synonyms.map((line) => line.split(' '))
  // A form that is written out goes before one that only has the same root.
  for (const forms of lines) for (const form of forms) if (!term.has(form)) term.set(form, forms[0] ?? form)
  for (const forms of lines) {
    for (const root of forms.map(rootOf)) if (root.length >= 4 && !term.has(root)) term.set(root, forms[0] ?? root)
  }
  const all = (lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')))
  const lights = new Set([...all(lightWords)].map((word) => term.get(word) ?? rootOf(word)))
  prepared = {
    term,
    empty: all(emptyWords),
    light: lights,
    particle: new Set(particles),
    separable: all(separable),
    follows: all(afterParticles),
    heads: [...all(heads)].sort((a, b) => b.length - a.length),
    roles: new Map<string, Role>([
      ...[...all(persons)].map((person) => [person, 'person'] as const),
      ...[...all(otherParties)].map((word) => [term.get(word) ?? rootOf(word), 'party'] as const),
      ...[...all(actions)].map((action) => [action, 'action'] as const),
    ]),
    expressions: expressionsByOpening(),
    kin: pairsByTerm(kin),
    opposites: pairsByTerm(opposites),
    implied: impliersByTerm(),
  }
  return prepared
}

function expressionsByOpening(): ReadonlyMap<string, readonly Expression[]> {
  const found = new Map<string, Expression[]>()
  for (const line of expressions) {
    const [term = '', phrase = ''] = line.split(': ')
    const words = phrase.split(' ')
    const opening = words[0] ?? ''
    found.set(opening, [...(found.get(opening) ?? []), { term, words }])
  }
  return found
}

function pairsByTerm(pairs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [term = '', other = ''] of pairs.map((pair) => pair.split(' '))) {
    addTo(found, term, other)
    addTo(found, other, term)
  }
  return found
}

function impliersByTerm(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [term = '', other = ''] of implied.map((pair) => pair.split(' '))) addTo(found, other, term)
  return found
}

/** True for two terms that may stand for each other. */
export function related(term: string, other: string): boolean {
  return ready().kin.get(term)?.includes(other) === true
}

/** True when what may stand for a term is among others. */
export function isRelated(term: string, others: readonly string[]): boolean {
  const own = ready().kin.get(term)
  return own !== undefined && others.some((other) => own.includes(other))
}

/** True when a term says nothing beside one of others. */
export function isImplied(term: string, others: readonly string[]): boolean {
  const impliers = ready().implied.get(term)
  return impliers !== undefined && others.some((other) => impliers.includes(other))
}

/** True for two terms of which the one says the opposite of the other. */
export function opposed(term: string, other: string): boolean {
  return ready().opposites.get(term)?.includes(other) === true
}

/** True for two terms that may stand for each other, or of which the one is a kind of the other: "rapportage", "voortgangsrapportage". */
export function isKindOf(term: string, other: string): boolean {
  return endsIn(term, other) || endsIn(other, term) || related(term, other)
}

/** True for two terms that may stand for each other, or of which the one is a compound that begins with or ends in the other. */
export function akin(term: string, other: string): boolean {
  return isKindOf(term, other) || beginsWith(term, other) || beginsWith(other, term)
}

const endsIn = (compound: string, part: string) => mayHold(compound, part) && compound.endsWith(part)
const beginsWith = (compound: string, part: string) => mayHold(compound, part) && compound.startsWith(part)
const mayHold = (compound: string, part: string) => part.length >= 5 && compound.length - part.length >= 3

const joined = new RegExp(`^(?:${particles.join('|')})(?=.{4})`)

/** A word without its ending, so that the forms of a verb and the noun made of it are one: melden, meldt, gemeld, melding. */
export function rootOf(folded: string): string {
  if (folded.length < 5 || /\d/.test(folded)) return folded
  const particle = joined.exec(folded)?.[0] ?? ''
  let rest = folded.slice(particle.length)
  if (rest.length < 15 && /^ge.{3,}(?:d|t|de|te|en)$/.test(rest)) rest = rest.slice(2)
  if (rest.length > 9 && rest.endsWith('heid')) rest = rest.slice(0, -4)
  if (rest.length > 7 && rest.endsWith('aties')) rest = `${rest.slice(0, -5)}eren`
  else if (rest.length > 6 && rest.endsWith('atie')) rest = `${rest.slice(0, -4)}eren`
  else if (rest.length > 6 && rest.endsWith('ingen')) rest = rest.slice(0, -5)
  else if (rest.length > 6 && rest.endsWith('ing')) rest = rest.slice(0, -3)
  let root = inflectionKey(rest)
  while (root.length > 3 && (root.endsWith('d') || root.endsWith('t'))) root = root.slice(0, -1)
  if (/([aeou])\1[^aeiou]$/.test(root)) root = root.slice(0, -2) + root.slice(-1)
  const last = root.charAt(root.length - 1)
  if (root.length > 4 && last === root.charAt(root.length - 2) && !'aeou'.includes(last)) root = root.slice(0, -1)
  return particle + root
}

/** A term, and how much it tells. */
type Told = Omit<Meaning, 'word'>

const nothing: readonly Told[] = []
const known = new Map<string, readonly Told[]>()

/** The terms of a word: one, or those of the parts of a compound. */
function toldBy(folded: string): readonly Told[] {
  let told = known.get(folded)
  if (told === undefined) {
    const lexicon = ready()
    const single = (word: string) => weighed(termOf(word), lexicon)
    const parts = lexicon.term.has(folded) ? null : partsOf(folded, lexicon.heads)
    told = parts === null ? [single(folded)] : parts.map(single)
    known.set(folded, told)
  }
  return told
}

/** The one term for a noun and for all that mean the same. */
export function termOf(folded: string): string {
  const { term } = ready()
  return term.get(folded) ?? term.get(rootOf(folded)) ?? rootOf(folded)
}

/** The first part of a compound without its linking s, and the last part. */
function partsOf(folded: string, ends: readonly string[]): readonly [string, string] | null {
  if (folded.length < 9) return null
  const end = ends.find((candidate) => folded.endsWith(candidate) && folded.length - candidate.length >= 4)
  if (end === undefined) return null
  const first = folded.slice(0, -end.length)
  return [/[^aeious]s$/.test(first) ? first.slice(0, -1) : first, end]
}

/**
 * The meanings of a sentence's words in reading order. A particle that its verb left behind ("levert … aan",
 * "aan te leveren") is read as part of it.
 */
export function meanings(sentence: readonly Word[], text: string): readonly Meaning[] {
  const lexicon = ready()
  const senses = sentence.map(senseOf)
  const said = senses.some(({ opens }) => opens) ? expressionsIn(sentence, lexicon) : noExpressions
  const read = senses.map(({ told }, at) => (said.has(at) ? nothing : told))
  let verb = -1
  senses.forEach(({ folded, separates, isParticle }, at) => {
    if (separates) verb = at
    // "e-depot" and "edepot" are one word.
    const next = senses[at + 1]?.folded ?? ''
    if (folded === 'e' && /^[a-z]/.test(next) && text[sentence[at]?.end ?? 0] === '-') {
      read[at] = nothing
      read[at + 1] = toldBy(folded + next)
    }
    if (!isParticle) return
    read[at] = nothing
    const after = senses[at + 2]?.folded
    if (next === 'te' && after !== undefined && !said.has(at + 2)) read[at + 2] = toldBy(folded + after)
    else if (verb >= 0 && isLeftBehind(sentence, text, at, lexicon)) {
      read[verb] = toldBy(folded + (senses[verb]?.folded ?? ''))
      verb = -1
    }
  })
  const found: Meaning[] = []
  read.forEach((told, word) => {
    const whole = said.get(word) ?? nothing
    if (whole.length === 0 && told.length > 0 && senses[word]?.mayHelp === true && isAuxiliary(sentence, word)) return
    for (const { term, weight } of whole.length > 0 ? whole : told) found.push({ term, weight, word })
  })
  return found
}

/** What a word says wherever it stands, and how it bears on the words around it. */
interface Sense {
  readonly folded: string
  readonly told: readonly Told[]
  readonly separates: boolean
  readonly isParticle: boolean
  /** True for the first word of an expression. */
  readonly opens: boolean
  /** True for a form of "hebben", which may only tell the tense of another verb. */
  readonly mayHelp: boolean
}

const senseOf = byForm(({ folded }): Sense => {
  const { empty, expressions, separable, particle } = ready()
  return {
    folded,
    told: empty.has(folded) ? nothing : toldBy(folded),
    separates: separable.has(folded),
    isParticle: particle.has(folded),
    opens: expressions.has(folded),
    mayHelp: /^(?:heeft|hebben|had)$/.test(folded),
  }
})

const noExpressions: ReadonlyMap<number, readonly Told[]> = new Map()

/** What an expression says at its first word, and nothing at its other words. */
function expressionsIn(sentence: readonly Word[], lexicon: Lexicon): ReadonlyMap<number, readonly Told[]> {
  let found: Map<number, readonly Told[]> | undefined
  for (let at = 0; at < sentence.length; at++) {
    const opened = lexicon.expressions.get(sentence[at]?.folded ?? '')
    if (opened === undefined || found?.has(at) === true) continue
    for (const { term, words } of opened) {
      if (!standsAt(words, sentence, at)) continue
      found ??= new Map()
      for (let offset = 0; offset < words.length; offset++)
        found.set(at + offset, offset === 0 ? [weighed(term, lexicon)] : nothing)
      break
    }
  }
  return found ?? noExpressions
}

function standsAt(words: readonly string[], sentence: readonly Word[], at: number): boolean {
  for (let offset = 0; offset < words.length; offset++)
    if (sentence[at + offset]?.folded !== words[offset]) return false
  return true
}

/** True for "heeft" before a participle: it tells the tense, not what somebody has. */
function isAuxiliary(sentence: readonly Word[], at: number): boolean {
  for (const { folded } of sentence.slice(at + 1)) {
    if (relatives.has(folded)) return false
    if (participle.test(folded)) return true
  }
  return false
}

/** What opens a clause of its own. */
const relatives = new Set(['die', 'dat', 'waarin', 'waarmee', 'waarbij', 'waarvan', 'wie', 'en'])

/** True for a past participle that is one by its form. */
export const isParticiple = (folded: string) => participle.test(folded)

const participle =
  /^(?:aan|af|bij|in|mee|na|op|over|toe|uit|vast|voor)?(?:ge[a-z]{3,10}(?<!heid|bied|wicht|weld|schikt|kwalificeerd)(?:d|t)|gekregen|gegeven|genomen|gekomen|gevonden|gehouden|geschreven|getroffen|gezonden|gesloten|gekozen|begonnen|ontvangen|verkregen|besloten)$/

/** True when a particle closes its clause, or something other than what a preposition governs follows it. */
function isLeftBehind(sentence: readonly Word[], text: string, at: number, { follows }: Lexicon): boolean {
  const next = sentence[at + 1]
  if (next === undefined) return true
  return follows.has(next.folded) || /[,.;:)]/.test(text.slice(sentence[at]?.end ?? 0, next.start))
}

function weighed(term: string, { light: lights, roles }: Lexicon): Told {
  return { term, weight: lights.has(term) ? light : roles.get(term) === 'action' ? act : 1 }
}
