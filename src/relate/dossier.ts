/** Finds what the requirements of one draft have to do with those of the other drafts of its tender. */

import type { Dossier, Echo } from '../model/dossier.ts'
import type { Likeness } from '../model/relation.ts'
import { sameScope } from '../model/scope.ts'
import type { Requirement, Specification } from '../model/specification.ts'
import { candidatePairs } from './candidates.ts'
import { type Claim, claimsOf } from './claim.ts'
import { differencesOf } from './difference.ts'
import { wordsOf } from './families.ts'
import { judge, type Verdict } from './judge.ts'
import { sameParty, stand } from './relate.ts'

/** A claim and the draft that makes it. */
interface Placed {
  readonly claim: Claim
  readonly specification: Specification
}

const strength: readonly Likeness[] = ['exact', 'near', 'paraphrase', 'contained']

/**
 * Relates all drafts of a dossier in one pass. Each draft gets the echoes of its own requirements, in reading order, so
 * that two drafts that say the same each hear of the other; of a requirement the nearest echo counts.
 */
export function relateDossier({ specifications }: Dossier): ReadonlyMap<Specification, readonly Echo[]> {
  const placed = specifications.flatMap((specification) =>
    specification.requirements.flatMap((requirement) =>
      claimsOf(specification, requirement).map((claim) => ({ claim, specification })),
    ),
  )
  const echoes = new Map(specifications.map((specification) => [specification, new Map<Requirement, Echo>()]))
  const add = (specification: Specification, echo: Echo | null) => {
    const own = echoes.get(specification)
    if (echo === null || own === undefined) return
    const before = own.get(echo.own.requirement)
    if (before === undefined || rank(echo) < rank(before)) own.set(echo.own.requirement, echo)
  }
  for (const [first, second] of candidatePairs(placed.map(({ claim }) => claim))) {
    const [a, b] = [placed[first], placed[second]]
    if (a === undefined || b === undefined || a.specification === b.specification) continue
    if (!sameScope(a.claim.requirement, b.claim.requirement) || !sameParty(a.claim, b.claim)) continue
    const verdict = judge(a.claim, b.claim)
    if (verdict === null) continue
    add(a.specification, echoOf(a, b, verdict, 'first'))
    add(b.specification, echoOf(b, a, verdict, 'second'))
  }
  return new Map(
    [...echoes].map(([specification, own]) => [
      specification,
      [...own.values()].sort((a, b) => a.own.span.start - b.own.span.start),
    ]),
  )
}

/** A contradiction goes before all likeness. */
function rank(echo: Echo): number {
  return echo.kind === 'clash' ? -1 : strength.indexOf(echo.likeness)
}

/** What one side of a pair hears; null when the other side does not say all of it. */
function echoOf(own: Placed, other: Placed, verdict: Verdict, side: 'first' | 'second'): Echo | null {
  const otherSide = side === 'first' ? 'second' : 'first'
  const tokens = verdict.kind === 'clash' ? verdict : { first: null, second: null }
  const told = {
    own: stand(own.claim, tokens[side], own.specification),
    other: stand(other.claim, tokens[otherSide], other.specification),
    beside: other.specification,
  }
  if (verdict.kind === 'clash') return { ...told, kind: 'clash', clash: verdict.clash }
  if (verdict.inner === otherSide || (verdict.inner === null && !own.claim.whole)) return null
  return {
    ...told,
    kind: 'same',
    likeness: own.claim.whole && other.claim.whole ? verdict.likeness : 'contained',
    differences: differencesOf(wordsOf(own.claim, own.specification), wordsOf(other.claim, other.specification)),
  }
}
