/** Finds the requirements of a draft that ask the same, and those that contradict one another, without comparing all pairs. */

import type { Contradiction, Relations, Stand } from '../model/relation.ts'
import { sameScope } from '../model/scope.ts'
import type { Requirement, Specification } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { candidatePairs } from './candidates.ts'
import { type Claim, claimsOf, spanOf } from './claim.ts'
import { groupFamilies, type Link } from './families.ts'
import { judge } from './judge.ts'
import type { Token } from './tokens.ts'

/** Relates the requirements of a specification. */
export function relate(specification: Specification): Relations {
  const claims = specification.requirements.flatMap((requirement) => claimsOf(specification, requirement))
  const links: Link[] = []
  const contradictions: Contradiction[] = []
  for (const [first, second] of candidatePairs(claims)) {
    const a = claims[first]
    const b = claims[second]
    if (a === undefined || b === undefined) continue
    if (!sameScope(a.requirement, b.requirement) || !sameParty(a, b)) continue
    const verdict = judge(a, b)
    if (verdict === null) continue
    if (verdict.kind === 'same') links.push({ a, b, likeness: verdict.likeness, inner: verdict.inner })
    else {
      contradictions.push({
        clash: verdict.clash,
        first: stand(a, verdict.first, specification),
        second: stand(b, verdict.second, specification),
      })
    }
  }
  return { families: groupFamilies(links, contradictions, specification), contradictions: once(contradictions) }
}

/**
 * A duty of the municipality is another one than the same duty of the provider; what it gets or may have of him is his.
 * One of a subcontractor is another one too, unless both speak of him.
 */
export function sameParty(a: Claim, b: Claim): boolean {
  const side = ({ requirement: { addressee }, receiving }: Claim) =>
    addressee === 'bidder' || addressee === 'both' || receiving ? 'contractor' : addressee
  if (side(a) === side(b)) return true
  const subcontracted = [a, b].every((claim) => claim.terms.has('uitbesteden') && side(claim) !== 'authority')
  return subcontracted
}

/** One side of a contradiction: its deciding words, or the claim as a whole. */
export function stand(claim: Claim, token: Token | null, specification: Specification): Stand {
  const { requirement } = claim
  const text = token === null ? undefined : specification.statements[token.statement]?.text
  if (token === null || text === undefined)
    return { requirement, span: spanOf(claim, specification), words: requirement.text }
  const { start, end } = token
  return { requirement, span: sourceSpan(text, start, end), words: text.value.slice(start, end) }
}

/** One contradiction for each two requirements, though a sentence and the whole may both tell of it. */
function once(contradictions: readonly Contradiction[]): readonly Contradiction[] {
  const seen = new Map<Requirement, Set<Requirement>>()
  return contradictions.filter(({ first, second }) => {
    const others = seen.get(first.requirement) ?? new Set()
    if (others.has(second.requirement)) return false
    seen.set(first.requirement, others.add(second.requirement))
    return true
  })
}
