/** What the terms of two claims have in common, and what each has alone. */

import { akin, implies, opposed, type Role, related, roleOf } from '../language/meaning.ts'
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
  const restB = [...b.terms.keys()].filter((term) => !a.terms.has(term))
  const same = compareConcepts(a, b)
  shared += same.shared
  subjects += same.named
  // What may stand for a term that both have adds nothing: "levert een rapportage" and "rapporteert".
  const adds = (term: string) => {
    if (same.naming.has(term)) return false
    const acts = roleOf(term) === 'action'
    return !both.some((own) => implies(own, term) || (acts && related(term, own)))
  }
  const openB = restB.filter((term) => adds(term))
  const aloneA = restA.filter((term) => {
    if (!adds(term)) return false
    const match = openB.findIndex((other) => akin(term, other) || (a.denied !== b.denied && opposed(term, other)))
    if (match < 0) return true
    const [other = ''] = openB.splice(match, 1)
    turned ||= opposed(term, other)
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
  const others =
    (holds(aloneA, 'person') && holds(openB, 'person')) ||
    (numbered(aloneA) && numbered(openB)) ||
    [...aloneA, ...openB].some((term) => roleOf(term) === 'party')
  return {
    shared,
    onlyA: weigh(aloneA, a) + (heavy(openB, b) ? 1 : same.told) * same.onlyA,
    onlyB: weigh(openB, b) + (heavy(aloneA, a) ? 1 : same.told) * same.onlyB,
    subjects,
    apart: others || swaps('person') || swaps('action'),
    others,
    turned,
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
