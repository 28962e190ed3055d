/** Kind `opposed`: what is said in one place of a draft, and ruled out in another. */

import { denialsBetween, longestHits, type PhraseHit, rangeOf, saysDenial } from '../language/phrases.ts'
import type { Phrase } from '../model/phrase.ts'
import type { OpposedCheck } from '../model/rule.ts'
import type { Statement, StatementRole } from '../model/specification.ts'
import type { Sided } from './division.ts'
import { type Ground, isDenied, passes, surroundingsOf } from './place.ts'

/** Of two things that rule each other out: the one, or the other, which mostly tells that the one is not so. */
export type Side = 'one' | 'other'

/** A phrase of one side, found in a statement. */
export interface Said {
  readonly hit: PhraseHit
  readonly phrase: Phrase
  readonly side: Side
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
