/** Pairs of measures that measure the same thing and give it another value. */

import { akin, isKindOf, meanings, roleOf } from '../language/meaning.ts'
import { handling, soleActs, special } from '../language/roles.ts'
import { servesOthers } from '../language/services.ts'
import { words } from '../language/words.ts'
import { once } from '../model/once.ts'
import { sameScope } from '../model/scope.ts'
import type { Measure } from './measure.ts'
import { leaveRoom, sameValue } from './tokens.ts'

/** Two measures that cannot both hold, the earlier first. */
export interface Rivalry {
  readonly a: Measure
  readonly b: Measure
}

/** A measure with what is asked of it whenever it is held against another. */
interface Rival {
  readonly measure: Measure
  readonly topic: readonly string[]
  readonly persons: readonly string[]
  /** The terms that tell when. */
  readonly cases: readonly string[]
  /** The terms that set its case apart, as one text. */
  readonly special: string
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
  for (const measure of measures) rivals.push(rivalOf(measure))
  const keys = rareKeys(rivals)
  const index = new Map<string, number[]>()
  const met = new Uint32Array(rivals.length)
  for (const [at, rival] of rivals.entries()) {
    for (const key of keys[at] ?? none) {
      const others = index.get(key)
      if (others === undefined) {
        index.set(key, [at])
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

const none: readonly string[] = []

function isRivalry(one: Rival, other: Rival, comparable: (a: Measure, b: Measure) => boolean): boolean {
  return excludes(one.measure, other.measure) && comparable(one.measure, other.measure) && sameThing(one, other)
}

function rivalOf(measure: Measure): Rival {
  return {
    measure,
    topic: [...measure.topic.keys()],
    persons: [...measure.persons],
    cases: casesOf(measure),
    special: specialOf(measure),
  }
}

/** The keys of each measure that the fewest others have, of those that another has at all. */
function rareKeys(rivals: readonly Rival[]): readonly (readonly string[])[] {
  const all: (readonly string[])[] = []
  const frequency = new Map<string, number>()
  for (const rival of rivals) {
    const keys = keysOf(rival)
    for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1)
    all.push(keys)
  }
  const rank = (key: string) => frequency.get(key) ?? 0
  const rare: (readonly string[])[] = []
  for (const keys of all) {
    const shared: string[] = []
    for (const key of keys) if (rank(key) > 1) shared.push(key)
    rare.push(shared.sort((a, b) => rank(a) - rank(b)).slice(0, rarest))
  }
  return rare
}

function keysOf({ measure: { token, trigger }, topic, persons }: Rival): readonly string[] {
  const { kind, of } = token
  return [...topic, ...persons, ...trigger.keys()].map((term) => `${kind}|${of}|${term}`)
}

/** True for values that cannot both be meant. */
function excludes(a: Measure, b: Measure): boolean {
  const alike = a.token.kind === b.token.kind && a.token.of === b.token.of
  return alike && !sameValue(a.token, b.token) && !leaveRoom(a.token, b.token)
}

/** True for two measures of one thing, in one case, for one party. */
function sameThing(one: Rival, other: Rival): boolean {
  if (one.special !== other.special || !personsMeet(one, other) || sharedTrigger(one, other) === null) return false
  return !barriers.some((parts) => parts(one.measure, other.measure)) && sharesEnough(one, other)
}

/** What keeps two measures apart, however much they share. */
const barriers: readonly ((a: Measure, b: Measure) => boolean)[] = [
  (a, b) => !sameScope(a.scope, b.scope),
  (a, b) => servesOthers(a.setting.services, b.setting.services),
  // What stands together is read together: a rule and its exception, a scale, the rows of a table.
  (a, b) => a.statement.passage === b.statement.passage,
  (a, b) => a.requirement !== null && a.requirement === b.requirement,
  (a, b) => isCell(a) && isCell(b) && a.statement.passage.table === b.statement.passage.table,
  (a, b) => a.statement.leadIn !== null && a.statement.leadIn === b.statement.leadIn && scales.has(a.token.kind),
  // Two explanations of one thing bind nobody.
  (a, b) => a.statement.role === 'explanation' && b.statement.role === 'explanation',
  (a, b) => a.runs !== b.runs && a.runs !== null && b.runs !== null,
  (a, b) => a.per !== b.per && !(holdsFor(a.per, b) && holdsFor(b.per, a)),
  (a, b) => a.days !== b.days && a.days > 0 && b.days > 0,
  (a, b) => a.actor !== null && b.actor !== null && a.actor !== b.actor,
  (a, b) => a.topic.has('opzeggen') && noticeOf(a) !== noticeOf(b),
]

const scales: ReadonlySet<string> = new Set(['money', 'percentage', 'score'])

const isCell = ({ statement: { passage, words: sentence } }: Measure) => passage.table >= 0 && sentence.length < 6

/** True when a measure holds for each of what another names; a number of something may leave out for each of what. */
function holdsFor(per: string | null, { topic, persons, token }: Measure): boolean {
  return per === null ? token.kind === 'count' : topic.has(per) || persons.has(per)
}

/** The side that gives notice. */
const noticeOf = ({ actor, persons }: Measure) => actor ?? (persons.has('authority') ? 'authority' : null)

/** The terms that set the case of a measure apart, as one text. */
function specialOf({ topic, trigger, persons, setting }: Measure): string {
  const known = specialTerms()
  const found = [...topic.keys(), ...trigger.keys(), ...persons, ...(setting.urgent ? ['spoed'] : [])]
    .map((term) => (/^(?:crisis|nood)/.test(term) ? 'spoed' : term))
    .filter((term) => known.has(term))
  return [...new Set(found)].sort().join(' ')
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
  const isTold = (term: string) => term === 'authority' || roleOf(term) === 'person' || a.measure.token.kind === 'count'
  return a.persons.every(isTold) && b.persons.every(isTold)
}

/** How much the cases of two measures share; null when each has another, or one has a case that the other does not name. */
function sharedTrigger(a: Rival, b: Rival): number | null {
  const [left, right] = [a.cases, b.cases]
  if (left.length === 0 && right.length === 0) return 0
  const within = (terms: readonly string[], { topic, trigger }: Measure) =>
    terms.filter((term) => topic.has(term) || meet([term], [...trigger.keys()])).length
  const [inB, inA] = [within(left, b.measure), within(right, a.measure)]
  if (left.length > 0 && right.length > 0)
    return meet(left, right) && (inB === left.length || inA === right.length) ? 1 : null
  return inB === left.length && inA === right.length ? 0.6 : null
}

/** The terms that tell when; that a bid is made says nothing of a demand on bidders. */
function casesOf({ trigger }: Measure): readonly string[] {
  return [...trigger].filter(([term, weight]) => weight >= 0.5 && term !== 'inschrijf').map(([term]) => term)
}

/** The least that two measures share before they are of one thing, and the most that one of them may say alone. */
const enough = 0.85
const most = { ofLittle: 0.8, ofMuch: 1.3, ofBoth: 0.4 }

function sharesEnough(a: Rival, b: Rival): boolean {
  const { shared, onlyA, onlyB, apart, acts } = compareTopics(a, b)
  const person = meet(a.persons, b.persons) ? 0.5 : 0
  // The same noun is counted.
  const counted = a.measure.token.kind === 'count' ? 0.3 : 0
  if (apart || shared + person + counted < 0.3) return false
  // To evaluate a plan is not to have it.
  if (acts && shared < 1.6 && person === 0) return false
  const known = shared + person + counted + (sharedTrigger(a, b) ?? 0)
  const sole = onlyA + onlyB < most.ofLittle && a.topic.some((term) => soleActs.has(term) && b.measure.topic.has(term))
  return (
    (known >= enough || sole) &&
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

function compareTopics(one: Rival, other: Rival): Comparison {
  const [a, b] = [one.measure, other.measure]
  let shared = 0
  for (const [term, weight] of a.topic) {
    const its = b.topic.get(term)
    if (its !== undefined) shared += Math.max(weight, its)
  }
  const restA: string[] = []
  const restB = other.topic.filter((term) => !a.topic.has(term))
  for (const term of one.topic) {
    if (b.topic.has(term)) continue
    const match = restB.findIndex((each) => isKindOf(term, each))
    if (match < 0) {
      restA.push(term)
      continue
    }
    // What may stand for a term is not yet the same.
    shared += 0.5 * Math.max(a.topic.get(term) ?? 0, b.topic.get(restB[match] ?? '') ?? 0)
    restB.splice(match, 1)
  }
  // What one side does is not what the other waits for.
  const left = restA.filter((term) => !b.trigger.has(term) || isAct(term))
  const right = restB.filter((term) => !a.trigger.has(term) || isAct(term))
  return {
    shared,
    onlyA: weigh(left, a),
    onlyB: weigh(right, b),
    apart: (acts(left, a) && acts(right, b)) || (left.some(isNumber) && right.some(isNumber)),
    acts: saysMore(left, a) || saysMore(right, b),
  }
}

const isNumber = (term: string) => /^\d/.test(term)

const acts = (terms: readonly string[], { topic }: Measure) =>
  terms.some((term) => roleOf(term) === 'action' && term !== 'bezitten' && (topic.get(term) ?? 0) > 0.5)

/** True for an act among terms that only one side has, unless it says little. */
const saysMore = (terms: readonly string[], { topic }: Measure) =>
  terms.some((term) => (topic.get(term) ?? 0) > 0.5 && isAct(term))

const isAct = (term: string) => roleOf(term) === 'action' && !handling.has(term)

/** The share that a verb tells which only hands over what is named, or a person in whose hands it is. */
const slight = 0.25

/** How much terms say that only one side has. */
function weigh(terms: readonly string[], { topic, token }: Measure): number {
  const tellsLittle = (term: string) => handling.has(term) || (token.kind !== 'count' && roleOf(term) === 'person')
  return terms.reduce((sum, term) => sum + (tellsLittle(term) ? slight : 1) * (topic.get(term) ?? 0), 0)
}
