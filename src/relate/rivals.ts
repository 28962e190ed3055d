/** Pairs of measures that measure the same thing and give it another value. */

import { akin, meanings, related, roleOf } from '../language/meaning.ts'
import { handling, soleActs, special } from '../language/roles.ts'
import { servesOthers } from '../language/services.ts'
import { words } from '../language/words.ts'
import { addTo } from '../model/gather.ts'
import { once } from '../model/once.ts'
import { sameScope } from '../model/scope.ts'
import type { Measure } from './measure.ts'
import { leaveRoom, sameValue } from './tokens.ts'

/** Two measures that cannot both hold, the earlier first. */
export interface Rivalry {
  readonly a: Measure
  readonly b: Measure
}

/** Measures that share a term beyond this number are no longer compared by it: it says little. */
const mostAlike = 16

/** Finds them through an index of what is measured; `comparable` keeps apart what is not to be held against each other. */
export function* rivalries(
  measures: readonly Measure[],
  comparable: (a: Measure, b: Measure) => boolean,
): Generator<Rivalry, void> {
  const index = new Map<string, Measure[]>()
  for (const measure of measures) {
    const met = new Set<Measure>()
    for (const key of keysOf(measure)) {
      const others = index.get(key) ?? []
      for (const other of others) {
        if (met.has(other)) continue
        met.add(other)
        if (excludes(other, measure) && comparable(other, measure) && sameThing(other, measure))
          yield { a: other, b: measure }
      }
      if (others.length < mostAlike) addTo(index, key, measure)
    }
  }
}

function keysOf({ token: { kind, of }, topic, persons, trigger }: Measure): readonly string[] {
  return [...topic.keys(), ...persons, ...trigger.keys()].map((term) => `${kind}|${of}|${term}`)
}

/** True for values that cannot both be meant. */
function excludes(a: Measure, b: Measure): boolean {
  const alike = a.token.kind === b.token.kind && a.token.of === b.token.of
  return alike && !sameValue(a.token, b.token) && !leaveRoom(a.token, b.token)
}

/** True for two measures of one thing, in one case, for one party. */
function sameThing(a: Measure, b: Measure): boolean {
  return Object.values(barriers).every((apart) => !apart(a, b)) && sharesEnough(a, b)
}

/** What keeps two measures apart, however much they share. */
export const barriers: Readonly<Record<string, (a: Measure, b: Measure) => boolean>> = {
  scope: (a, b) => !sameScope(a.scope, b.scope),
  setting: (a, b) => servesOthers(a.setting.services, b.setting.services),
  // What stands together is read together: a rule and its exception, a scale, the rows of a table.
  passage: (a, b) => a.statement.passage === b.statement.passage,
  requirement: (a, b) => a.requirement !== null && a.requirement === b.requirement,
  table: (a, b) => isCell(a) && isCell(b) && a.statement.passage.table === b.statement.passage.table,
  scale: (a, b) => a.statement.leadIn !== null && a.statement.leadIn === b.statement.leadIn && scales.has(a.token.kind),
  // Two explanations of one thing bind nobody.
  explanation: (a, b) => a.statement.role === 'explanation' && b.statement.role === 'explanation',
  runs: (a, b) => a.runs !== b.runs && a.runs !== null && b.runs !== null,
  each: (a, b) => a.per !== b.per && !(holdsFor(a.per, b) && holdsFor(b.per, a)),
  days: (a, b) => a.days !== b.days && a.days > 0 && b.days > 0,
  actor: (a, b) => a.actor !== null && b.actor !== null && a.actor !== b.actor,
  notice: (a, b) => a.topic.has('opzeggen') && noticeOf(a) !== noticeOf(b),
  special: (a, b) => specialOf(a) !== specialOf(b),
  persons: (a, b) => !personsMeet(a, b),
  trigger: (a, b) => sharedTrigger(a, b) === null,
}

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

/** True for terms that may stand for each other, or of which one is a kind of the other: "rapportage", "voortgangsrapportage". */
function isKindOf(term: string, other: string): boolean {
  if (related(term, other)) return true
  const [short, long] = term.length < other.length ? [term, other] : [other, term]
  return short.length >= 5 && long.length - short.length >= 3 && long.endsWith(short)
}

const isOne = (term: string, other: string) => term === other || akin(term, other)

const meet = (terms: readonly string[], others: readonly string[]) =>
  terms.some((term) => others.some((other) => isOne(term, other)))

/** True for measures for the same persons; one may leave out who is told or served, not who is a case by himself. */
function personsMeet(a: Measure, b: Measure): boolean {
  if (a.persons.size > 0 && b.persons.size > 0) return meet([...a.persons], [...b.persons])
  return [...a.persons, ...b.persons].every(
    (term) => term === 'authority' || roleOf(term) === 'person' || a.token.kind === 'count',
  )
}

/** How much the cases of two measures share; null when each has another, or one has a case that the other does not name. */
function sharedTrigger(a: Measure, b: Measure): number | null {
  const [left, right] = [casesOf(a), casesOf(b)]
  if (left.length === 0 && right.length === 0) return 0
  const within = (terms: readonly string[], { trigger, topic }: Measure) =>
    terms.filter((term) => topic.has(term) || meet([term], [...trigger.keys()])).length
  const [inB, inA] = [within(left, b), within(right, a)]
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

function sharesEnough(a: Measure, b: Measure): boolean {
  const { shared, onlyA, onlyB, apart, acts } = compareTopics(a, b)
  const person = meet([...a.persons], [...b.persons]) ? 0.5 : 0
  // The same noun is counted.
  const counted = a.token.kind === 'count' ? 0.3 : 0
  if (apart || shared + person + counted < 0.3) return false
  // To evaluate a plan is not to have it.
  if (acts && shared < 1.6 && person === 0) return false
  const known = shared + person + counted + (sharedTrigger(a, b) ?? 0)
  const sole =
    onlyA + onlyB < most.ofLittle && [...a.topic.keys()].some((term) => soleActs.has(term) && b.topic.has(term))
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

export function compareTopics(a: Measure, b: Measure): Comparison {
  let shared = 0
  const alone = (own: Measure, other: Measure) => [...own.topic.keys()].filter((term) => !other.topic.has(term))
  for (const [term, weight] of a.topic)
    shared += Math.max(weight, b.topic.get(term) ?? weight) * Number(b.topic.has(term))
  const restB = alone(b, a)
  const restA = alone(a, b).filter((term) => {
    const match = restB.findIndex((other) => isKindOf(term, other))
    if (match < 0) return true
    // What may stand for a term is not yet the same.
    shared += 0.5 * Math.max(a.topic.get(term) ?? 0, b.topic.get(restB[match] ?? '') ?? 0)
    restB.splice(match, 1)
    return false
  })
  // What one side does is not what the other waits for.
  const left = restA.filter((term) => !b.trigger.has(term) || isAct(term))
  const right = restB.filter((term) => !a.trigger.has(term) || isAct(term))
  return {
    shared,
    onlyA: weigh(left, a),
    onlyB: weigh(right, b),
    apart: (acts(left, a) && acts(right, b)) || (left.some(isNumber) && right.some(isNumber)),
    acts: [...left.filter(isAct), ...right.filter(isAct)].some(
      (term) => (a.topic.get(term) ?? b.topic.get(term) ?? 0) > 0.5,
    ),
  }
}

const isNumber = (term: string) => /^\d/.test(term)

const acts = (terms: readonly string[], { topic }: Measure) =>
  terms.some((term) => roleOf(term) === 'action' && term !== 'bezitten' && (topic.get(term) ?? 0) > 0.5)

const isAct = (term: string) => roleOf(term) === 'action' && !handling.has(term)

/** The share that a verb tells which only hands over what is named, or a person in whose hands it is. */
const slight = 0.25

/** How much terms say that only one side has. */
function weigh(terms: readonly string[], { topic, token }: Measure): number {
  const tellsLittle = (term: string) => handling.has(term) || (token.kind !== 'count' && roleOf(term) === 'person')
  return terms.reduce((sum, term) => sum + (tellsLittle(term) ? slight : 1) * (topic.get(term) ?? 0), 0)
}
