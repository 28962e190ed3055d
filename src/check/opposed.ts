/** Kind `opposed`: what is said in one place of a draft, and ruled out in another. */

import { denialsBetween, longestHits, type PhraseHit, rangeOf, saysDenial } from '../language/phrases.ts'
import { shortened } from '../language/slots.ts'
import type { Language } from '../model/facts.ts'
import type { Phrase } from '../model/phrase.ts'
import type { Stand } from '../model/relation.ts'
import type { OpposedCheck } from '../model/rule.ts'
import { sameScope } from '../model/scope.ts'
import type { Statement, StatementRole } from '../model/specification.ts'
import type { Alike } from './alike.ts'
import { clashAt } from './clash.ts'
import { type Ground, type Hit, isDenied, passes, quotation, spanOf, surroundingsOf } from './place.ts'

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

/** A draft with its look-ups, and where it says the one and the other thing, by rule. */
interface Sight {
  readonly ground: Ground
  readonly phrases: { readonly sides: ReadonlyMap<string, readonly Sided[]> }
}

/**
 * The first place of a draft that rules out what it says before, or else what another draft of its tender says, of the
 * same lot and option; the rest would tell it again.
 */
export function findOpposed(
  rule: string,
  { ground: { specification }, phrases }: Sight,
  others: readonly Sight[],
  language: Language,
): readonly Alike[] {
  const own = phrases.sides.get(rule) ?? []
  const before: Record<Side, Hit[]> = { one: [], other: [] }
  for (const { side, hit } of own) {
    const ruledOut = before[opposite[side]].find((earlier) => isApart(earlier, hit))
    if (ruledOut !== undefined) return [clashAt(ownStand(hit), standOf(ruledOut), specification, null, language)]
    before[side].push(hit)
  }
  for (const { ground, phrases } of others) {
    const theirs = phrases.sides.get(rule) ?? []
    for (const { side, hit } of own) {
      const ruledOut = theirs.find((other) => other.side !== side && holdTogether(other.hit, hit))
      if (ruledOut !== undefined)
        return [clashAt(ownStand(hit), standOf(ruledOut.hit), specification, ground.specification, language)]
    }
  }
  return []
}

const opposite: Readonly<Record<Side, Side>> = { one: 'other', other: 'one' }

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
