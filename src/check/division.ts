/** Where a draft is divided: places of which each says, of one thing, what the other rules out. */

import { shortened } from '../language/slots.ts'
import type { Echo } from '../model/dossier.ts'
import type { Language } from '../model/facts.ts'
import type { Relations, Stand } from '../model/relation.ts'
import { sameScope } from '../model/scope.ts'
import { overlaps } from '../model/span.ts'
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
  readonly phrases: { readonly sides: ReadonlyMap<string, readonly Sided[]> }
}

/** The first place of a draft that says again what it says before, of the same lot and option. */
export function findRepeat(rule: string, draft: Divided, language: Language): readonly Alike[] {
  return firstPair(rule, draft, (side, earlier) => side === earlier, language)
}

/**
 * The first place of a draft that rules out what it says before, or else what another draft of its tender says, of the
 * same lot and option; the rest would tell it again.
 */
export function findDivision(
  rule: string,
  draft: Divided,
  others: readonly Divided[],
  language: Language,
): readonly Alike[] {
  const within = firstPair(rule, draft, (side, earlier) => side !== earlier, language)
  if (within.length > 0) return within
  for (const { ground, phrases } of others) {
    const theirs = phrases.sides.get(rule) ?? []
    for (const { side, hit } of draft.phrases.sides.get(rule) ?? []) {
      const ruledOut = theirs.find((other) => other.side !== side && holdTogether(other.hit, hit))
      if (ruledOut === undefined) continue
      const { specification } = draft.ground
      return [clashAt(ownStand(hit), standOf(ruledOut.hit), specification, ground.specification, language)]
    }
  }
  return []
}

/** The first place of a draft whose side stands so to that of an earlier one. */
function firstPair(
  rule: string,
  { ground: { specification }, phrases }: Divided,
  stands: (side: string, earlier: string) => boolean,
  language: Language,
): readonly Alike[] {
  const own = phrases.sides.get(rule) ?? []
  for (const [at, { side, hit }] of own.entries()) {
    const before = own.slice(0, at).find((earlier) => stands(side, earlier.side) && isApart(earlier.hit, hit))
    if (before !== undefined) return [clashAt(ownStand(hit), standOf(before.hit), specification, null, language)]
  }
  return []
}

/** True for two places that are told already to lay down one duty otherwise, in one draft or in two of a tender. */
export function isClash(
  { span, related: [other] }: Alike,
  { contradictions }: Relations,
  echoes: readonly Echo[],
): boolean {
  if (other === undefined) return false
  if (other.elsewhere !== undefined)
    return echoes.some((echo) => echo.kind === 'clash' && overlaps(echo.own.whole, span))
  return contradictions.some(
    ({ first, second }) =>
      (overlaps(second.whole, span) && overlaps(first.whole, other.span)) ||
      (overlaps(first.whole, span) && overlaps(second.whole, other.span)),
  )
}

/** True for two places of which one is told already to ask what the other asks. */
export function areTwins({ span, related: [other] }: Alike, { families }: Relations): boolean {
  if (other === undefined) return false
  return families.some(({ best, twins }) => {
    const members = [best.span, ...twins.map((twin) => twin.span)]
    return [span, other.span].every((place) => members.some((member) => overlaps(member, place)))
  })
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
