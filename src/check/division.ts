/** Where a draft is divided: places of which each says, of one thing, what the other rules out. */

import { shortened } from '../language/slots.ts'
import type { Language } from '../model/facts.ts'
import type { Stand } from '../model/relation.ts'
import { sameScope } from '../model/scope.ts'
import type { Alike } from './alike.ts'
import { clashAt } from './clash.ts'
import { type Ground, type Hit, quotation, spanOf } from './place.ts'

/** A place that takes a side, or gives a value; of two places with different sides only one can hold. */
export interface Sided {
  readonly side: string
  readonly hit: Hit
}

/** A draft with its look-ups, and where it takes a side, by rule. */
export interface Divided {
  readonly ground: Ground
  readonly sides: ReadonlyMap<string, readonly Sided[]>
}

/** The first place of a draft that says again what it says before, of the same lot and option. */
export function findRepeat(
  rule: string,
  { ground: { specification }, sides }: Divided,
  language: Language,
): readonly Alike[] {
  const own = sides.get(rule) ?? []
  for (const [at, { side, hit }] of own.entries()) {
    const again = own.slice(0, at).find((earlier) => earlier.side === side && isApart(earlier.hit, hit))
    if (again !== undefined) return [clashAt(ownStand(hit), standOf(again.hit), specification, null, language)]
  }
  return []
}

/**
 * The first place of a draft that rules out what it says before, or else what another draft of its tender says, of the
 * same lot and option; the rest would tell it again.
 */
export function findDivision(
  rule: string,
  { ground: { specification }, sides }: Divided,
  others: readonly Divided[],
  language: Language,
): readonly Alike[] {
  const own = sides.get(rule) ?? []
  for (const [at, { side, hit }] of own.entries()) {
    const ruledOut = own.slice(0, at).find((earlier) => earlier.side !== side && isApart(earlier.hit, hit))
    if (ruledOut !== undefined) return [clashAt(ownStand(hit), standOf(ruledOut.hit), specification, null, language)]
  }
  for (const { ground, sides: theirs } of others) {
    for (const { side, hit } of own) {
      const ruledOut = theirs.get(rule)?.find((other) => other.side !== side && holdTogether(other.hit, hit))
      if (ruledOut !== undefined)
        return [clashAt(ownStand(hit), standOf(ruledOut.hit), specification, ground.specification, language)]
    }
  }
  return []
}

function standOf(hit: Hit): Stand {
  const { text, source, passage } = hit.statement
  const requirement = hit.requirement ?? null
  return {
    requirement,
    text: requirement?.text ?? text.value,
    whole: requirement?.span ?? source,
    section: passage.section,
    span: spanOf(hit),
    words: quotation(text.value, hit.start, hit.end),
  }
}

/** Where a finding stands, its words short enough for a message that also quotes others. */
function ownStand(hit: Hit): Stand {
  const stand = standOf(hit)
  return { ...stand, words: shortened(stand.words) }
}

/** True for places that hold together but do not stand together, where one is the rule and the other its exception. */
function isApart(here: Hit, there: Hit): boolean {
  const { statement: a, requirement: one } = here
  const { statement: b, requirement: other } = there
  if (a.passage === b.passage || (one !== undefined && one === other)) return false
  if (a.passage.table >= 0 && a.passage.table === b.passage.table && a.passage.row === b.passage.row) return false
  return holdTogether(here, there)
}

function holdTogether({ statement: a, requirement: one }: Hit, { statement: b, requirement: other }: Hit): boolean {
  return sameScope(one ?? a.scope, other ?? b.scope)
}
