/** Kind `opposed`: what is said in one place of a draft, and ruled out in another. */

import { denialsBetween, longestHits, type PhraseHit, rangeOf, saysDenial } from '../language/phrases.ts'
import type { Phrase } from '../model/phrase.ts'
import type { OpposedCheck } from '../model/rule.ts'
import { sameScope } from '../model/scope.ts'
import type { Specification, Statement, StatementRole } from '../model/specification.ts'
import { type Ground, type Hit, isDenied, passes, surroundingsOf } from './place.ts'

/** Of two things that rule each other out: the one, or the other, which mostly tells that the one is not so. */
type Side = 'one' | 'other'

/** A phrase of one side, found in a statement. */
export interface Said {
  readonly hit: PhraseHit
  readonly phrase: Phrase
  readonly side: Side
}

/** A place that says one of two things that rule each other out. */
export interface Sided {
  readonly side: Side
  readonly hit: Hit
}

/** A place that rules out what is said before it, or in another draft of the tender. */
export interface Opposed {
  readonly before: Hit
  readonly after: Hit
  /** The draft that the other place stands in, when that is another one. */
  readonly beside: Specification | null
}

const readRoles: ReadonlySet<StatementRole> = new Set(['duty', 'plain'])

/**
 * Which of two things a statement (by index) says, of the phrases `found` in it; null when it says both, as who sets a
 * condition does, or lays down neither. Of phrases that cover the same words the longest counts, then the earlier.
 */
export function sideOf(check: OpposedCheck, found: readonly Said[], at: number, ground: Ground): Sided | null {
  const statement = ground.specification.statements[at]
  if (statement === undefined || !readRoles.has(statement.role) || statement.historical) return null
  const said = found.filter((each) => isSaid(each, statement))
  if (said.length === 0 || !passes(check, [statement], ground, surroundingsOf(ground, at))) return null
  const sides = new Map(said.map(({ hit, side }) => [hit, side]))
  const [first, ...others] = longestHits(said.map(({ hit }) => hit))
  const side = first === undefined ? undefined : sides.get(first)
  if (first === undefined || side === undefined || others.some((hit) => sides.get(hit) !== side)) return null
  const { start, end } = rangeOf(first, statement.words, statement.text.value)
  return { side, hit: { statement, requirement: ground.requirementOf[at], start, end, inflected: false } }
}

/** True unless the sentence denies what was found; a phrase that denies itself may be denied no further by the one side. */
function isSaid({ hit, phrase, side }: Said, statement: Statement): boolean {
  const { start } = rangeOf(hit, statement.words, statement.text.value)
  if (saysDenial(phrase)) return side === 'other' || denialsBetween(statement.words, hit) < 2
  return !isDenied(statement, start) && denialsBetween(statement.words, hit) === 0
}

/** The first place that rules out what an earlier one says of the same lot and option; the rest would tell it again. */
export function firstOpposed(sides: readonly Sided[]): Opposed | null {
  for (const [at, { side, hit: after }] of sides.entries()) {
    const before = sides.slice(0, at).find((other) => other.side !== side && isApart(other.hit, after))
    if (before !== undefined) return { before: before.hit, after, beside: null }
  }
  return null
}

/** The first place of a draft that another one rules out. */
export function firstOpposedBeside(
  sides: readonly Sided[],
  beside: Specification,
  others: readonly Sided[],
): Opposed | null {
  for (const { side, hit: after } of sides) {
    const before = others.find((other) => other.side !== side && holdTogether(other.hit, after))
    if (before !== undefined) return { before: before.hit, after, beside }
  }
  return null
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
