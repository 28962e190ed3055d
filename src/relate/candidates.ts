/** Pairs of claims worth judging, found through an index of what is rare in them, so that cost stays linear. */

import type { Claim } from './claim.ts'

/** Of each claim so many of its rarest terms count; two claims are a pair when they share two of them. */
const rarest = 7
/** Claims that share the same two terms beyond this number make no more pairs: what they share says little. */
const mostAlike = 16
/** The share of the lighter claim's weight that two claims must have in common. */
const leastShared = 0.55

/** Pairs of indexes of claims, each once, the earlier first; never two of one requirement. */
export function candidatePairs(claims: readonly Claim[]): readonly (readonly [number, number])[] {
  const numbers = new Map<string, number>()
  const frequency: number[] = []
  const terms = claims.map((claim) =>
    [...claim.terms.keys(), ...[...claim.concepts.keys()].map((concept) => `@${concept}`)].map((term) => {
      let number = numbers.get(term)
      if (number === undefined) {
        number = numbers.size
        numbers.set(term, number)
        frequency.push(0)
      }
      frequency[number] = (frequency[number] ?? 0) + 1
      return number
    }),
  )
  const rank = (number: number) => frequency[number] ?? 0
  const index = new Map<number, number[]>()
  const pairs: (readonly [number, number])[] = []
  const met = new Uint32Array(claims.length)
  claims.forEach((claim, at) => {
    const own = (terms[at] ?? []).filter((term) => rank(term) > 1)
    const rare = own.sort((a, b) => rank(a) - rank(b) || a - b).slice(0, rarest)
    for (const key of keysOf(rare, numbers.size)) {
      const others = index.get(key)
      if (others === undefined) {
        index.set(key, [at])
        continue
      }
      for (const other of others) {
        if (met[other] === at + 1) continue
        met[other] = at + 1
        const mate = claims[other]
        if (mate !== undefined && mate.requirement !== claim.requirement && isAlike(claim, mate))
          pairs.push([other, at])
      }
      if (others.length < mostAlike) others.push(at)
    }
  })
  return pairs
}

/** One number for each two terms; a claim of a single term goes by that one. */
function keysOf(terms: readonly number[], count: number): readonly number[] {
  const sorted = [...terms].sort((a, b) => a - b)
  if (sorted.length < 2) return sorted
  return sorted.flatMap((first, at) => sorted.slice(at + 1).map((second) => (first + 1) * count + second))
}

function isAlike(a: Claim, b: Claim): boolean {
  const [light, other] = a.total < b.total ? [a, b] : [b, a]
  let shared = 0
  for (const [term, weight] of light.terms) if (other.terms.has(term)) shared += weight
  if (shared >= leastShared * light.total) return true
  for (const [concept, naming] of light.concepts) {
    if (!other.concepts.has(concept)) continue
    for (const term of [...naming, `@${concept}`]) if (!other.terms.has(term)) shared += light.terms.get(term) ?? 0
  }
  return shared >= leastShared * light.total
}
