/** What the terms of two claims have in common, and what each has alone. */

import { akin, isImplied, isRelated, opposed, roleOf } from '../language/meaning.ts'
import type { Claim } from './claim.ts'

export interface TermComparison {
  /** The weight that two claims share, and that each has alone. */
  readonly shared: number
  readonly onlyA: number
  readonly onlyB: number
  /** True when each does something else, or to somebody else. */
  readonly apart: boolean
  /** True when what the one denies is the opposite of what the other asks. */
  readonly turned: boolean
  /** True when each names another person, number or party. */
  readonly others: boolean
  /** How many terms they share that tell what the demand is about. */
  readonly subjects: number
}

/** Lays the terms of two claims side by side. */
export function compareTerms(a: Claim, b: Claim): TermComparison {
  let shared = 0
  let subjects = 0
  let turned = false
  const both: string[] = []
  const restA: string[] = []
  for (const [term, weight] of a.terms) {
    if (b.terms.has(term)) {
      both.push(term)
      shared += weight
      if (weight >= 1) subjects++
    } else restA.push(term)
  }
  const same = compareConcepts(a, b)
  shared += same.shared
  subjects += same.named
  const openB: string[] = []
  for (const term of b.terms.keys()) if (!a.terms.has(term) && adds(term, both, same.naming)) openB.push(term)
  const aloneA: string[] = []
  for (const term of restA) {
    if (!adds(term, both, same.naming)) continue
    const match = openB.findIndex((other) => akin(term, other) || (a.denied !== b.denied && opposed(term, other)))
    if (match < 0) {
      aloneA.push(term)
      continue
    }
    const [other = ''] = openB.splice(match, 1)
    turned ||= opposed(term, other)
    subjects++
    shared += Math.max(a.terms.get(term) ?? 0, b.terms.get(other) ?? 0)
  }
  const [left, right] = [leftOf(aloneA, a), leftOf(openB, b)]
  const others = (left.person && right.person) || (left.numbered && right.numbered) || left.party || right.party
  return {
    shared,
    onlyA: left.weight + (right.heavy ? 1 : same.told) * same.onlyA,
    onlyB: right.weight + (left.heavy ? 1 : same.told) * same.onlyB,
    subjects,
    apart: others || swaps(left, right, 'person') || swaps(left, right, 'action'),
    others,
    turned,
  }
}

/** True for a term that adds something; what may stand for a term that both have does not: "levert een rapportage" and "rapporteert". */
function adds(term: string, both: readonly string[], naming: ReadonlySet<string>): boolean {
  return !naming.has(term) && !isImplied(term, both) && !(roleOf(term) === 'action' && isRelated(term, both))
}

/** What the terms tell that only one claim has. */
interface Left {
  weight: number
  heavy: boolean
  numbered: boolean
  /** True when it has something, which says hardly what is done. */
  has: boolean
  person: boolean
  action: boolean
  party: boolean
}

function leftOf(terms: readonly string[], { terms: weights }: Claim): Readonly<Left> {
  const left: Left = {
    weight: 0,
    heavy: false,
    numbered: false,
    has: false,
    person: false,
    action: false,
    party: false,
  }
  for (const term of terms) {
    const weight = weights.get(term) ?? 0
    left.weight += weight
    left.heavy ||= weight >= 1
    left.numbered ||= /^\d/.test(term)
    left.has ||= term === 'bezitten'
    const role = roleOf(term)
    if (role !== null) left[role] = true
  }
  return left
}

/** True for another person or act on one side, and on the other one too or something unknown that takes its place. */
function swaps(a: Left, b: Left, role: 'person' | 'action'): boolean {
  return (a[role] && (b[role] || (!a.has && b.heavy))) || (b[role] && (a[role] || (!b.has && a.heavy)))
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

const noConcepts: ConceptComparison = { shared: 0, onlyA: 0, onlyB: 0, told: nuance, named: 0, naming: new Set() }

/** Concepts named by both: then their names are the same thing, whether in full, by their first letters or in other words. */
function compareConcepts(a: Claim, b: Claim): ConceptComparison {
  if (a.concepts.size === 0 || b.concepts.size === 0) return noConcepts
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
    for (const term of [...namingA, ...namingB, concept]) naming.add(term)
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
