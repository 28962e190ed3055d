/** Pairs of topics whose claims are worth judging, found through an index of what is rare in them, so that cost stays linear. */

import { akin } from '../language/meaning.ts'
import type { Requirement } from '../model/specification.ts'
import type { Topic } from './claim.ts'

/** Of each topic so many of its rarest terms count; two topics are a pair when they share two of them. */
const rarest = 6
/** Topics that share the same two terms beyond this number make no more pairs: what they share says little. */
const mostAlike = 8
/** The share of the lighter topic's weight that two topics must have in common. */
const leastShared = 0.55
/** Two topics that share so much of what tells may each say more: the share of the lighter that is then enough. */
const leastTold = 3
const leastOverlap = 0.5
/** The weight of a term that not nearly every demand holds. */
const telling = 0.5
/** The weight of a term that tells what a demand is about. */
const heavy = 1

/** Pairs of topics, each once, the earlier first; never two of one requirement. */
export function* candidatePairs(topics: readonly Topic[]): Generator<readonly [Topic, Topic], void> {
  const outlines = outlinesOf(topics)
  const { frequency, starts, terms, weights } = outlines
  const rank = (number: number) => frequency[number] ?? 0
  // Most keys belong to one topic; those need no list.
  const index = new Map<number, number | number[]>()
  const met = new Uint32Array(topics.length)
  const own: Own = {
    at: -1,
    last: new Int32Array(frequency.length).fill(-1),
    weights: new Float64Array(frequency.length),
  }
  for (let at = 0; at < topics.length; at++) {
    const topic = topics[at]
    if (topic === undefined) continue
    own.at = at
    const shared: number[] = []
    for (let place = starts[at] ?? 0; place < (starts[at + 1] ?? 0); place++) {
      const term = terms[place] ?? 0
      own.last[term] = at
      own.weights[term] = weights[place] ?? 0
      if (rank(term) > 1) shared.push(term)
    }
    if (shared.length > rarest) shared.sort((a, b) => rank(a) - rank(b) || a - b)
    for (const key of keysOf(shared.slice(0, rarest), frequency.length)) {
      const known = index.get(key)
      if (known === undefined) {
        index.set(key, at)
        continue
      }
      const others = typeof known === 'number' ? [known] : known
      for (const other of others) {
        if (met[other] === at + 1) continue
        met[other] = at + 1
        const mate = topics[other]
        if (mate !== undefined && isAlike(outlines, own, other)) yield [mate, topic]
      }
      if (others.length < mostAlike) {
        others.push(at)
        index.set(key, others)
      }
    }
  }
}

/** The terms of topics, and the concepts they name, as numbers, all in one list: quick to lay beside another. */
interface Outlines {
  readonly topics: readonly Topic[]
  /** Where the terms of each topic begin, and behind the last one where they end. */
  readonly starts: readonly number[]
  /** The terms, of each topic in reading order, and the weight of each. */
  readonly terms: readonly number[]
  readonly weights: readonly number[]
  /** How many terms of each topic are heavy. */
  readonly heavies: readonly number[]
  /** By the number of a term, how many requirements have it and what it is. */
  readonly frequency: readonly number[]
  readonly names: readonly string[]
}

/** The topic that others are held against: of each term the last topic that had it, and how much it weighed there. */
interface Own {
  at: number
  readonly last: Int32Array
  readonly weights: Float64Array
}

function outlinesOf(topics: readonly Topic[]): Outlines {
  const numbers = new Map<string, number>()
  const frequency: number[] = []
  const lastToUse: Requirement[] = []
  const numberOf = (term: string, requirement: Requirement) => {
    let number = numbers.get(term)
    if (number === undefined) {
      number = numbers.size
      numbers.set(term, number)
      frequency.push(0)
    }
    // The claims of a requirement follow one another; a term that only they share leads to no pair.
    if (lastToUse[number] !== requirement) {
      frequency[number] = (frequency[number] ?? 0) + 1
      lastToUse[number] = requirement
    }
    return number
  }
  const starts = [0]
  const terms: number[] = []
  const weights: number[] = []
  const heavies: number[] = []
  for (const topic of topics) {
    let heavyTerms = 0
    for (const [term, weight] of topic.terms) {
      terms.push(numberOf(term, topic.requirement))
      weights.push(weight)
      if (weight >= heavy) heavyTerms++
    }
    for (const concept of topic.concepts.keys()) {
      if (topic.terms.has(concept)) continue
      terms.push(numberOf(concept, topic.requirement))
      weights.push(0)
    }
    heavies.push(heavyTerms)
    starts.push(terms.length)
  }
  return { topics, starts, terms, weights, heavies, frequency, names: [...numbers.keys()] }
}

/** One number for each two terms; a topic of a single term goes by that one. */
function keysOf(terms: readonly number[], count: number): readonly number[] {
  if (terms.length < 2) return terms
  const sorted = [...terms].sort((a, b) => a - b)
  const keys: number[] = []
  for (let at = 0; at < sorted.length; at++) {
    const first = ((sorted[at] ?? 0) + 1) * count
    for (let other = at + 1; other < sorted.length; other++) keys.push(first + (sorted[other] ?? 0))
  }
  return keys
}

/**
 * True for topics of two requirements that share so much that they are worth judging, and do not each have a heavy term
 * that is nothing of what the other is about.
 */
function isAlike(outlines: Outlines, own: Own, otherAt: number): boolean {
  const { topics, starts, terms, weights, heavies } = outlines
  const topic = topics[own.at]
  const other = topics[otherAt]
  if (topic === undefined || other === undefined || topic.requirement === other.requirement) return false
  const isLight = topic.total < other.total
  let shared = 0
  let told = 0
  let heavyOwn = heavies[own.at] ?? 0
  let heavyOther = heavies[otherAt] ?? 0
  const end = starts[otherAt + 1] ?? 0
  for (let place = starts[otherAt] ?? 0; place < end; place++) {
    const term = terms[place] ?? 0
    if (own.last[term] !== own.at) continue
    const ownWeight = own.weights[term] ?? 0
    const otherWeight = weights[place] ?? 0
    const weight = isLight ? ownWeight : otherWeight
    shared += weight
    if (weight >= telling) told += weight
    if (ownWeight >= heavy) heavyOwn--
    if (otherWeight >= heavy) heavyOther--
  }
  const light = isLight ? topic : other
  const heavier = isLight ? other : topic
  if (told >= leastTold && shared >= leastOverlap * light.total) return true
  const least = leastShared * light.total
  if (shared < least) {
    if (light.concepts.size === 0 || heavier.concepts.size === 0) return false
    if (shared + sharedByConcept(light, heavier) < least) return false
  }
  if (heavyOwn === 0 || heavyOther === 0) return true
  return !(hasOwn(outlines, own.at, otherAt) && hasOwn(outlines, otherAt, own.at)) || shareConcept(light, heavier)
}

/** True for a topic with a heavy term to which nothing that the other says is near. */
function hasOwn({ starts, terms, weights, names }: Outlines, own: number, other: number): boolean {
  const from = starts[other] ?? 0
  const to = starts[other + 1] ?? 0
  for (let at = starts[own] ?? 0; at < (starts[own + 1] ?? 0); at++) {
    if ((weights[at] ?? 0) < heavy) continue
    let known = false
    for (let place = from; place < to && !known; place++)
      known = terms[place] === terms[at] || akin(names[terms[at] ?? 0] ?? '', names[terms[place] ?? 0] ?? '')
    if (!known) return true
  }
  return false
}

/** True for topics that name one concept; their names for it differ by right. */
function shareConcept({ concepts }: Topic, other: Topic): boolean {
  for (const concept of concepts.keys()) if (other.concepts.has(concept)) return true
  return false
}

/** The weight of the terms by which a topic names, in other words, a concept that the other names too. */
function sharedByConcept(topic: Topic, other: Topic): number {
  const weigh = (term: string) => (other.terms.has(term) ? 0 : (topic.terms.get(term) ?? 0))
  let shared = 0
  for (const [concept, naming] of topic.concepts) {
    if (!other.concepts.has(concept)) continue
    for (const term of naming) shared += weigh(term)
    shared += weigh(concept)
  }
  return shared
}
