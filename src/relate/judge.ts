/** Two claims → how they relate. */

import { akin, type Role, related, roleOf } from '../language/meaning.ts'
import type { Clash, Likeness } from '../model/relation.ts'
import { articles, type Claim } from './claim.ts'
import { narrows } from './kinds.ts'
import { clashOf, leaveRoom, sameValue, type Token } from './tokens.ts'

/** What two claims are to one another; `inner` says which of them is wholly said by the other. */
export type Verdict =
  | { readonly kind: 'same'; readonly likeness: Likeness; readonly inner: 'first' | 'second' | null }
  | { readonly kind: 'clash'; readonly clash: Clash; readonly first: Token | null; readonly second: Token | null }

/** Judges two claims of the same scope and party; null when they ask different things. */
export function judge(a: Claim, b: Claim): Verdict | null {
  if (sameWords(a.words, b.words)) return { kind: 'same', likeness: 'exact', inner: null }
  const verdict = judgeTerms(a, b)
  return verdict === null || narrows(a, b) || narrows(b, a) ? null : verdict
}

/** True for the same words in the same order, articles aside. */
function sameWords(a: readonly string[], b: readonly string[]): boolean {
  let j = 0
  for (const word of a) {
    if (articles.has(word)) continue
    while (articles.has(b[j] ?? '')) j++
    if (b[j++] !== word) return false
  }
  while (articles.has(b[j] ?? '')) j++
  return j === b.length
}

function judgeTerms(a: Claim, b: Claim): Verdict | null {
  const left = compareTerms(a, b)
  const { onlyA, onlyB, shared } = left
  const sameTokens = onlyA + onlyB < 0.2 && a.tokens.length > 0 && b.tokens.length > 0
  if ((shared < 0.9 && !sameTokens) || left.apart || goesApart(a, b)) return null
  const totalA = shared + onlyA
  const totalB = shared + onlyB
  const dice = (2 * shared) / (totalA + totalB)
  const coverA = shared / totalA
  const coverB = shared / totalB
  const swapped = Math.min(onlyA, onlyB)
  const numbers = compareTokens(a.tokens, b.tokens)
  if (a.denied !== b.denied) {
    // "Not without leave" and "only with leave" deny by other words.
    const turned = (a.without && b.only) || (a.only && b.without)
    const outright = !(a.without || a.only || b.without || b.only)
    if (outright && dice >= 0.85 && swapped < 0.3 && shared >= 1.3 && numbers.clash === null)
      return { kind: 'clash', clash: 'denial', first: null, second: null }
    if (!turned || dice < 0.65) return null
  }
  if (numbers.clash !== null) {
    const firm = dice >= 0.75 && swapped < 0.7 && onlyA + onlyB <= (shared >= 3 ? 1.2 : 0.95) && !numbers.several
    return firm ? { kind: 'clash', clash: numbers.clash, first: numbers.a, second: numbers.b } : null
  }
  const even = numbers.onlyA === 0 && numbers.onlyB === 0
  // What a sentence more adds is a demand of its own, however long the rest.
  const part = a.statements.length === b.statements.length ? 0.22 : 0
  const added = Math.max(onlyA, onlyB) >= Math.max(0.9, part * Math.max(totalA, totalB)) && swapped < 0.3
  const points = a.pointing || b.pointing
  if (
    even &&
    !added &&
    dice >= 0.85 &&
    swapped < 0.4 &&
    (!points || (a.pointing && b.pointing && shared >= 2.5)) &&
    (left.subjects > 0 || onlyA + onlyB < 0.4 || wordsShared(a, b) >= 0.65)
  )
    return { kind: 'same', likeness: wordsShared(a, b) >= 0.5 ? 'near' : 'paraphrase', inner: null }
  // In other words, or as part of more, takes a subject in common that both name outright.
  // To tell of something and to tell when it happens are one.
  const tells = a.terms.has('melden') && b.terms.has('melden')
  if (left.subjects < 1 || (points && !(a.pointing && b.pointing && shared >= 2.5))) return null
  if (a.conditional !== b.conditional && !tells) return null
  // What takes the place of a subject makes another demand, though it weighs less.
  const most = Math.max(onlyA, onlyB) >= 1 ? 0.55 : 0.7
  if (even && !added && dice >= 0.65 && swapped < most && shared >= (dice >= 0.8 ? 1.3 : 1.6))
    return { kind: 'same', likeness: 'paraphrase', inner: null }
  if (numbers.onlyA === 0 && includesAll(b, a, coverA, coverB, onlyA, left))
    return { kind: 'same', likeness: 'contained', inner: 'first' }
  if (numbers.onlyB === 0 && includesAll(a, b, coverB, coverA, onlyB, left))
    return { kind: 'same', likeness: 'contained', inner: 'second' }
  return null
}

/** True for claims that each speak of another person, or go another way. */
function goesApart(a: Claim, b: Claim): boolean {
  if (a.subject !== null && b.subject !== null && a.subject !== b.subject && !akin(a.subject, b.subject)) return true
  return a.direction !== null && b.direction !== null && a.direction !== b.direction
}

/** The share of a claim's words that stand in the other one. */
function keysWithin(inner: Claim, outer: Claim): number {
  const own = new Set(inner.keys)
  return countIn(own, new Set(outer.keys)) / own.size
}

/** The share of their words that two claims have in common, whatever those mean. */
function wordsShared(a: Claim, b: Claim): number {
  const [left, right] = [new Set(a.keys), new Set(b.keys)]
  return (2 * countIn(left, right)) / (left.size + right.size)
}

function countIn(keys: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const key of keys) if (others.has(key)) shared++
  return shared
}

/** True when the outer claim says all of the inner one; a long one says so much that anything fits in it. */
function includesAll(
  outer: Claim,
  inner: Claim,
  innerCover: number,
  outerCover: number,
  innerOnly: number,
  { shared, subjects }: TermComparison,
): boolean {
  return (
    innerCover >= 0.9 &&
    innerOnly < 0.7 &&
    (subjects > 1 || keysWithin(inner, outer) >= 0.7) &&
    outerCover >= 0.2 &&
    shared >= 1.6 &&
    inner.whole &&
    !inner.pointing &&
    !outer.conditional &&
    outer.statements.length <= 3
  )
}

interface TermComparison {
  /** The weight that two claims share, and that each has alone. */
  readonly shared: number
  readonly onlyA: number
  readonly onlyB: number
  /** True when each does something else, or to somebody else. */
  readonly apart: boolean
  /** How many terms they share that tell what the demand is about. */
  readonly subjects: number
}

function compareTerms(a: Claim, b: Claim): TermComparison {
  let shared = 0
  let subjects = 0
  const both: string[] = []
  const restA: string[] = []
  for (const [term, weight] of a.terms) {
    if (b.terms.has(term)) {
      both.push(term)
      shared += weight
      if (weight >= 1) subjects++
    } else restA.push(term)
  }
  const restB = [...b.terms.keys()].filter((term) => !a.terms.has(term))
  const same = compareConcepts(a, b)
  shared += same.shared
  subjects += same.named
  // What may stand for a term that both have adds nothing: "levert een rapportage" and "rapporteert".
  const adds = (term: string) =>
    !same.naming.has(term) && !(roleOf(term) === 'action' && both.some((own) => related(term, own)))
  const openB = restB.filter((term) => adds(term))
  const aloneA = restA.filter((term) => {
    if (!adds(term)) return false
    const match = openB.findIndex((other) => akin(term, other))
    if (match < 0) return true
    const [other = ''] = openB.splice(match, 1)
    subjects++
    shared += Math.max(a.terms.get(term) ?? 0, b.terms.get(other) ?? 0)
    return false
  })
  const weigh = (terms: readonly string[], claim: Claim) =>
    terms.reduce((sum, term) => sum + (claim.terms.get(term) ?? 0), 0)
  const holds = (terms: readonly string[], role: Role) => terms.some((term) => roleOf(term) === role)
  const heavy = (terms: readonly string[], claim: Claim) => terms.some((term) => (claim.terms.get(term) ?? 0) >= 1)
  const numbered = (terms: readonly string[]) => terms.some((term) => /^\d/.test(term))
  // Another person or act on one side, and on the other one too or something unknown that takes its place.
  const replaced = (terms: readonly string[], others: readonly string[], claim: Claim, role: Role) =>
    holds(terms, role) && (holds(others, role) || (!terms.includes('bezitten') && heavy(others, claim)))
  const swaps = (role: Role) => replaced(aloneA, openB, b, role) || replaced(openB, aloneA, a, role)
  return {
    shared,
    onlyA: weigh(aloneA, a) + (heavy(openB, b) ? 1 : same.told) * same.onlyA,
    onlyB: weigh(openB, b) + (heavy(aloneA, a) ? 1 : same.told) * same.onlyB,
    subjects,
    apart:
      swaps('person') ||
      swaps('action') ||
      (numbered(aloneA) && numbered(openB)) ||
      [...aloneA, ...openB].some((term) => roleOf(term) === 'party'),
  }
}

/** What the words of a concept's name still tell once both name the concept. */
const nuance = 0.4

interface ConceptComparison {
  /** The weight that the concepts both name have beyond the words they share, and what is left of the words of one. */
  readonly shared: number
  readonly onlyA: number
  readonly onlyB: number
  /** The share of what is left that still tells something. */
  readonly told: number
  /** How many concepts both name in other words. */
  readonly named: number
  /** The terms that name these concepts. */
  readonly naming: ReadonlySet<string>
}

/** Concepts named by both: then their names are the same thing, whether in full, by their first letters or in other words. */
function compareConcepts(a: Claim, b: Claim): ConceptComparison {
  const naming = new Set<string>()
  let shared = 0
  let onlyA = 0
  let onlyB = 0
  let named = 0
  let told = nuance
  const left = (own: ReadonlySet<string>, claim: Claim, other: Claim) =>
    [...own].reduce((sum, term) => sum + (other.terms.has(term) ? 0 : (claim.terms.get(term) ?? 0)), 0)
  for (const [concept, namingA] of a.concepts) {
    const namingB = b.concepts.get(concept)
    if (namingB === undefined) continue
    for (const term of [...namingA, ...namingB, `@${concept}`]) naming.add(term)
    const together = [...namingA].reduce((sum, term) => sum + (b.terms.has(term) ? (a.terms.get(term) ?? 0) : 0), 0)
    if (together < 1) {
      shared += 1 - together
      named++
    }
    if (namingA.size > 0 && namingB.size > 0) {
      const [restA, restB] = [left(namingA, a, b), left(namingB, b, a)]
      // A shared name with something else added on each side names two kinds of the concept.
      if (together >= 1 && restA > 0 && restB > 0) told = 1
      onlyA += restA
      onlyB += restB
    }
  }
  return { shared, onlyA, onlyB, told, named, naming }
}

interface TokenComparison {
  readonly clash: Clash | null
  readonly a: Token | null
  readonly b: Token | null
  /** True when more than one number differs. */
  readonly several: boolean
  readonly onlyA: number
  readonly onlyB: number
}

/** Takes equal numbers away and sees what is left on each side. */
function compareTokens(a: readonly Token[], b: readonly Token[]): TokenComparison {
  const restB = [...b]
  const restA = a.filter((token) => {
    const match = restB.findIndex((other) => comparable(token, other) && sameValue(token, other))
    if (match >= 0) restB.splice(match, 1)
    return match < 0
  })
  // A share of the cases is held to another term than all of them.
  const shares = restA.some(isShare) !== restB.some(isShare)
  const pairs = restA.flatMap((token) => {
    const other = shares ? undefined : restB.find((each) => comparable(token, each) && !leaveRoom(token, each))
    return other === undefined ? [] : [{ token, other }]
  })
  const first = pairs[0]
  return {
    clash: first === undefined ? null : clashOf[first.token.kind],
    a: first?.token ?? null,
    b: first?.other ?? null,
    several: pairs.length > 1 || (first !== undefined && [a, b].some((tokens) => alikeIn(tokens, first.token) > 1)),
    onlyA: restA.filter(counts).length,
    onlyB: restB.filter(counts).length,
  }
}

/** How many numbers of a claim could stand for this one; of a scale of amounts no two need agree. */
const alikeIn = (tokens: readonly Token[], token: Token) => tokens.filter((other) => comparable(other, token)).length

/** One of something is hardly a number: "een vaste begeleider", "één vaste begeleider". */
const counts = ({ kind, value }: Token) => kind !== 'count' || value !== 1

const isShare = ({ kind }: Token) => kind === 'percentage'

const comparable = (a: Token, b: Token) => a.kind === b.kind && a.of === b.of
