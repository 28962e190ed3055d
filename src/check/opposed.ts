/** Kind `opposed`: what is said in one place of a draft, and ruled out in another. */

import { sameScope } from '../model/scope.ts'
import type { Hit } from './place.ts'
import type { Sided } from './wording.ts'

/** Two places that rule each other out, in reading order. */
export interface Opposed {
  readonly before: Hit
  readonly after: Hit
}

/** The first place that rules out what an earlier one says of the same lot and option; the rest would tell it again. */
export function firstOpposed(sides: readonly Sided[]): Opposed | null {
  for (const [at, { side, hit: after }] of sides.entries()) {
    const before = sides.slice(0, at).find((other) => other.side !== side && isApart(other.hit, after))
    if (before !== undefined) return { before: before.hit, after }
  }
  return null
}

/** True for places that hold together but do not stand together, where one is the rule and the other its exception. */
function isApart({ statement: a, requirement: one }: Hit, { statement: b, requirement: other }: Hit): boolean {
  if (a.passage === b.passage || (one !== undefined && one === other)) return false
  if (a.passage.table >= 0 && a.passage.table === b.passage.table && a.passage.row === b.passage.row) return false
  return sameScope(one ?? a.scope, other ?? b.scope)
}
