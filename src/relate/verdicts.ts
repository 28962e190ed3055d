/** Topics → every two claims that have to do with each other, and how. */

import { candidatePairs } from './candidates.ts'
import { chargesBoth } from './charge.ts'
import type { Claim, Topic } from './claim.ts'
import { judge, type Verdict } from './judge.ts'

/** Two claims, the earlier first, and how they relate. */
export interface Related {
  readonly a: Claim
  readonly b: Claim
  readonly verdict: Verdict
}

/** Judges the claims of the topics that may be compared, without comparing all with all. */
export function* verdicts(
  topics: readonly Topic[],
  comparable: (a: Topic, b: Topic) => boolean,
): Generator<Related, void> {
  for (const [one, other] of candidatePairs(topics)) {
    if (!comparable(one, other)) continue
    const a = one.claim()
    const b = other.claim()
    const verdict = chargesBoth(a, b) ? ofBoth : sameParty(a, b) ? judge(a, b) : null
    if (verdict !== null) yield { a, b, verdict }
  }
}

const ofBoth: Verdict = { kind: 'clash', clash: 'party', first: null, second: null }

/**
 * A duty of the municipality is another one than the same duty of the provider; what it gets or may have of him is his.
 * One of a subcontractor is another one too, unless both speak of him.
 */
function sameParty(a: Claim, b: Claim): boolean {
  const side = ({ requirement: { addressee }, receiving }: Claim) =>
    addressee === 'bidder' || addressee === 'both' || receiving ? 'contractor' : addressee
  if (side(a) === side(b)) return true
  const subcontracted = [a, b].every((claim) => claim.terms.has('uitbesteden') && side(claim) !== 'authority')
  return subcontracted
}
