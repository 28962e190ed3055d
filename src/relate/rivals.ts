/** Pairs of measures that measure the same thing and give it another value. */

import { akin, isKindOf, meanings, roleOf } from '../language/meaning.ts'
import { handling, soleActs, special } from '../language/roles.ts'
import { servesOthers } from '../language/services.ts'
import { words } from '../language/words.ts'
import { once } from '../model/once.ts'
import { sameScope } from '../model/scope.ts'
import type { Measure } from './measure.ts'
import { leaveRoom, sameValue, type Token } from './tokens.ts'

/** Two measures that cannot both hold, the earlier first. */
export interface Rivalry {
  readonly a: Measure
  readonly b: Measure
}

/** A measure with what is asked of it whenever it is held against another. */
interface Rival {
  readonly measure: Measure
  readonly field: Field
  readonly terms: readonly string[]
  readonly themes: readonly Theme[]
  readonly persons: readonly string[]
  /** The terms that tell when. */
  readonly cases: readonly string[]
  /** The terms that set its case apart, as one text. */
  readonly special: string
}

/** Measures with numbers of one kind: how many of them have a term, some of those by their place, and what it tells. */
interface Field {
  readonly frequency: Map<string, number>
  readonly index: Map<string, number[]>
  readonly themes: Map<string, Theme>
}

/** A term of what is measured. */
interface Theme {
  readonly term: string
  readonly weight: number
  /** How much it says when only one side has it. */
  readonly alone: number
  /** True for an act, and for one that does more than hand over; unless it says little. */
  readonly acts: boolean
  readonly doesMore: boolean
  /** True for a number, and for the letter of a kind. */
  readonly isNumber: boolean
}

/** Of each measure so many of its rarest terms count. */
const rarest = 3
/** Measures that share a term beyond this number are no longer compared by it: it says little. */
const mostAlike = 8

/** Finds them through an index of what is measured; `comparable` keeps apart what is not to be held against each other. */
export function* rivalries(
  measures: readonly Measure[],
  comparable: (a: Measure, b: Measure) => boolean,
): Generator<Rivalry, void> {
  const rivals: Rival[] = []
  const fields = new Map<string, Field>()
  for (const measure of measures) rivals.push(rivalOf(measure, fields))
  const met = new Uint32Array(rivals.length)
  for (let at = 0; at < rivals.length; at++) {
    const rival = rivals[at]
    if (rival === undefined) continue
    for (const term of rarestOf(rival)) {
      const others = rival.field.index.get(term)
      if (others === undefined) {
        rival.field.index.set(term, [at])
        continue
      }
      for (const number of others) {
        const other = rivals[number]
        if (other === undefined || met[number] === at + 1) continue
        met[number] = at + 1
        if (isRivalry(other, rival, comparable)) yield { a: other.measure, b: rival.measure }
      }
      if (others.length < mostAlike) others.push(at)
    }
  }
}

function isRivalry(one: Rival, other: Rival, comparable: (a: Measure, b: Measure) => boolean): boolean {
  return excludes(one.measure, other.measure) && comparable(one.measure, other.measure) && sameThing(one, other)
}

function rivalOf(measure: Measure, fields: Map<string, Field>): Rival {
  const { topic, persons, trigger, token } = measure
  const kind = `${token.kind}|${token.of}`
  const field = fields.get(kind) ?? { frequency: new Map(), index: new Map(), themes: new Map() }
  fields.set(kind, field)
  const terms = [...topic.keys(), ...persons, ...trigger.keys()]
  for (const term of terms) field.frequency.set(term, (field.frequency.get(term) ?? 0) + 1)
  return {
    measure,
    field,
    terms,
    themes: themesOf(measure, field.themes),
    persons: persons.size === 0 ? none : [...persons],
    cases: casesOf(measure),
    special: specialOf(terms, measure),
  }
}

const none: readonly string[] = []

/** What a measure is about; a term mostly weighs the same wherever it stands, and is kept once. */
function themesOf({ topic, token }: Measure, known: Map<string, Theme>): readonly Theme[] {
  const themes: Theme[] = []
  for (const [term, weight] of topic) {
    let theme = known.get(term)
    if (theme === undefined || theme.weight !== weight) {
      theme = themeOf(term, weight, token.kind === 'count')
      known.set(term, theme)
    }
    themes.push(theme)
  }
  return themes
}

function themeOf(term: string, weight: number, counted: boolean): Theme {
  const role = roleOf(term)
  const hands = handling.has(term)
  const tellsLittle = hands || (!counted && role === 'person')
  const acts = role === 'action' && weight > 0.5
  return {
    term,
    weight,
    alone: tellsLittle ? slight * weight : weight,
    acts: acts && term !== 'bezitten',
    doesMore: acts && !hands,
    isNumber: /^(?:\d|.$)/.test(term),
  }
}

/** The share that a verb tells which only hands over what is named, or a person in whose hands it is. */
const slight = 0.25

/** The terms of a measure that the fewest others have, of those that another has at all. */
function rarestOf({ terms, field: { frequency } }: Rival): readonly string[] {
  const rank = (term: string) => frequency.get(term) ?? 0
  const shared: string[] = []
  for (const term of terms) if (rank(term) > 1) shared.push(term)
  return shared.sort((a, b) => rank(a) - rank(b)).slice(0, rarest)
}

/** True for values that cannot both be meant. */
function excludes(a: Measure, b: Measure): boolean {
  const alike = a.token.kind === b.token.kind && a.token.of === b.token.of
  return alike && !sameValue(a.token, b.token) && !leaveRoom(a.token, b.token)
}

/** True for two measures of one thing, in one case, for one party. */
function sameThing(one: Rival, other: Rival): boolean {
  if (one.special !== other.special || !personsMeet(one, other)) return false
  const trigger = sharedTrigger(one, other)
  if (trigger === null || barriers.some((parts) => parts(one.measure, other.measure))) return false
  return sharesEnough(one, other, trigger) && !namesOtherLot(one.measure, other.measure)
}

/** True for sentences that each name another lot. */
function namesOtherLot({ statement: one }: Measure, { statement: other }: Measure): boolean {
  const [lot, otherLot] = [lotIn(one), lotIn(other)]
  return lot !== null && otherLot !== null && lot !== otherLot
}

function lotIn({ words: sentence }: Measure['statement']): string | null {
  const at = sentence.findIndex(({ folded }) => folded === 'perceel')
  return at < 0 ? null : (sentence[at + 1]?.folded ?? null)
}

/** What keeps two measures apart, however much they share. */
const barriers: readonly ((a: Measure, b: Measure) => boolean)[] = [
  (a, b) => !sameScope(a.scope, b.scope),
  (a, b) => servesOthers(a.setting.services, b.setting.services),
  // What stands together is read together: a rule and its exception, a scale, the rows of a table.
  (a, b) => a.statement.passage === b.statement.passage,
  (a, b) => a.requirement !== null && a.requirement === b.requirement,
  (a, b) => inOneTable(a, b) && ((isCell(a) && isCell(b)) || a.statement.passage.row === b.statement.passage.row),
  // Days of a planning: each is of its own step.
  (a, b) => inOneTable(a, b) && a.token.kind === 'date' && !isStopped(a) && !isStopped(b),
  (a, b) => a.statement.leadIn !== null && a.statement.leadIn === b.statement.leadIn && scales.has(a.token.kind),
  // Two explanations of one thing bind nobody.
  (a, b) => a.statement.role === 'explanation' && b.statement.role === 'explanation',
  (a, b) => a.runs !== b.runs && a.runs !== null && b.runs !== null,
  (a, b) => a.per !== b.per && !(holdsFor(a.per, b) && holdsFor(b.per, a)),
  (a, b) => a.days !== b.days && a.days > 0 && b.days > 0,
  (a, b) => a.actor !== null && b.actor !== null && a.actor !== b.actor,
  // What a thing weighs in the award says nothing of how much of it there is to be.
  (a, b) => a.topic.has('weging') !== b.topic.has('weging'),
  (a, b) => a.topic.has('opzeggen') && noticeOf(a) !== noticeOf(b),
]

const scales: ReadonlySet<string> = new Set(['money', 'percentage', 'score'])

const inOneTable = ({ statement: { passage: a } }: Measure, { statement: { passage: b } }: Measure) =>
  a.table >= 0 && a.table === b.table

const isStopped = ({ statement: { text } }: Measure) => /\.\s*$/.test(text.value)

const isCell = ({ statement: { passage, words: sentence } }: Measure) => passage.table >= 0 && sentence.length < 6

/** True when a measure holds for each of what another names; a number of something may leave out for each of what. */
function holdsFor(per: string | null, { topic, persons, token }: Measure): boolean {
  return per === null ? token.kind === 'count' : topic.has(per) || persons.has(per)
}

/** The side that gives notice. */
const noticeOf = ({ actor, persons }: Measure) => actor ?? (persons.has('authority') ? 'authority' : null)

/** The terms that set the case of a measure apart, as one text. */
function specialOf(terms: readonly string[], { setting }: Measure): string {
  const known = specialTerms()
  const found: string[] = setting.urgent ? ['spoed'] : []
  for (const term of terms) {
    const name = /^(?:crisis|nood)/.test(term) ? 'spoed' : term
    if (known.has(name) && !found.includes(name)) found.push(name)
  }
  return found.sort().join(' ')
}

const specialTerms = once(
  () => new Set([...special, ...meanings(words([...special].join(' ')), '').map(({ term }) => term)]),
)

const isOne = (term: string, other: string) => term === other || akin(term, other)

const meet = (terms: readonly string[], others: readonly string[]) =>
  terms.some((term) => others.some((other) => isOne(term, other)))

/** True for measures for the same persons; one may leave out who is told or served, not who is a case by himself. */
function personsMeet(a: Rival, b: Rival): boolean {
  if (a.persons.length > 0 && b.persons.length > 0) return meet(a.persons, b.persons)
  // Each group has a price and a weight of its own.
  const byGroup = a.measure.token.kind === 'money' || a.measure.topic.has('weging')
  if (byGroup && [...a.persons, ...b.persons].some((term) => term !== 'authority')) return false
  return a.measure.token.kind === 'count' || (a.persons.every(isTold) && b.persons.every(isTold))
}

const isTold = (term: string) => term === 'authority' || roleOf(term) === 'person'

/** How much the cases of two measures share; null when each has another, or one has a case that the other does not name. */
function sharedTrigger({ measure: a, cases: left }: Rival, { measure: b, cases: right }: Rival): number | null {
  if (left.length === 0 && right.length === 0) return 0
  const ofA = areTold(left, a, b)
  const ofB = areTold(right, b, a)
  if (left.length > 0 && right.length > 0) return meet(left, right) && (ofA || ofB) ? 1 : null
  return ofA && ofB ? 0.6 : null
}

/** True when another measure names all of the cases of one, or what may stand for them. */
function areTold(cases: readonly string[], { trigger: own }: Measure, { topic, trigger }: Measure): boolean {
  if (cases.length === 0) return true
  const known = (term: string) => topic.has(term) || meet([term], [...trigger.keys()])
  // After a thing is after its receipt.
  const received = (term: string) => term === receipt && [...own.keys()].some((other) => trigger.has(other))
  return cases.every((term) => known(term) || received(term))
}

const receipt = 'ontvangen'

/** The terms that tell when; that a bid is made says nothing of a demand on bidders. */
function casesOf({ trigger }: Measure): readonly string[] {
  if (trigger.size === 0) return none
  return [...trigger].filter(([term, weight]) => weight >= 0.5 && term !== 'inschrijf').map(([term]) => term)
}

/** The least that two measures share before they are of one thing, and the most that one of them may say alone. */
const enough = 0.85
const enoughAlone: Partial<Record<Token['kind'], number>> = { frequency: 0.7, date: 0.6 }
const most = { ofNothing: 0.2, ofLittle: 0.8, ofMuch: 1.3, ofBoth: 0.4 }

function sharesEnough(a: Rival, b: Rival, trigger: number): boolean {
  const { shared, onlyA, onlyB, apart, acts } = compareTopics(a, b)
  const person = meet(a.persons, b.persons) ? 0.5 : 0
  // The same noun is counted.
  const counted = a.measure.token.kind === 'count' ? 0.3 : 0
  if (apart || shared + person + counted < 0.3) return false
  // To evaluate a plan is not to have it.
  if (acts && shared < 1.6 && person === 0) return false
  const known = shared + person + counted + trigger
  const sole =
    onlyA + onlyB < most.ofLittle && a.themes.some(({ term }) => soleActs.has(term) && b.measure.topic.has(term))
  // "Een contractgesprek" is of parts that say little apart, but is all that either of them speaks of.
  const same = known >= (enoughAlone[a.measure.token.kind] ?? enough) && onlyA + onlyB < most.ofNothing
  return (
    (known >= enough || sole || same) &&
    Math.min(onlyA, onlyB) <= most.ofBoth &&
    Math.max(onlyA, onlyB) <= (shared >= 2.5 ? most.ofMuch : most.ofLittle)
  )
}

interface Comparison {
  /** The weight of what both are about, and of what only one of them is about. */
  readonly shared: number
  readonly onlyA: number
  readonly onlyB: number
  /** True when each does something else, or has another number. */
  readonly apart: boolean
  /** True when one of them tells of an act that the other does not. */
  readonly acts: boolean
}

function compareTopics({ measure: a, themes }: Rival, { measure: b, themes: others }: Rival): Comparison {
  const restB: Theme[] = []
  for (const theme of others) if (!a.topic.has(theme.term)) restB.push(theme)
  const left = nothing()
  const right = nothing()
  let shared = 0
  for (const theme of themes) {
    const its = b.topic.get(theme.term)
    if (its !== undefined) {
      shared += Math.max(theme.weight, its)
      continue
    }
    // Each kind has its own price.
    const match = a.token.kind === 'money' ? -1 : restB.findIndex(({ term }) => isKindOf(theme.term, term))
    // What may stand for a term is not yet the same.
    if (match >= 0) shared += 0.5 * Math.max(theme.weight, restB.splice(match, 1)[0]?.weight ?? 0)
    else if (isAlone(theme, b)) addTo(left, theme)
  }
  for (const theme of restB) if (isAlone(theme, a)) addTo(right, theme)
  return {
    shared,
    onlyA: left.alone,
    onlyB: right.alone,
    apart: (left.acts && right.acts) || (left.isNumber && right.isNumber),
    acts: left.doesMore || right.doesMore,
  }
}

/** What the themes tell that only one side has. */
interface Telling {
  alone: number
  acts: boolean
  doesMore: boolean
  isNumber: boolean
}

const nothing = (): Telling => ({ alone: 0, acts: false, doesMore: false, isNumber: false })

function addTo(told: Telling, { alone, acts, doesMore, isNumber }: Theme): void {
  told.alone += alone
  told.acts ||= acts
  told.doesMore ||= doesMore
  told.isNumber ||= isNumber
}

/** What one side does is not what the other waits for. */
const isAlone = ({ term }: Theme, { trigger }: Measure) => !trigger.has(term) || isAct(term)

const isAct = (term: string) => roleOf(term) === 'action' && !handling.has(term)
