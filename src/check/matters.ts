/** Kinds `unequal` and `twice`: one matter, such as when a bill is paid, that a draft settles in several places. */

import { calendarDays } from '../language/dates.ts'
import { amounts, isTimeUnit } from '../language/numbers.ts'
import { partyOf } from '../language/parties.ts'
import { longestHits, type PhraseHit, rangeOf } from '../language/phrases.ts'
import { departures } from '../language/roles.ts'
import { testByForm } from '../language/words.ts'
import { onceFor } from '../model/once.ts'
import type { TwiceCheck, UnequalCheck } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Statement, StatementRole } from '../model/specification.ts'
import type { Sided } from './division.ts'
import { type Ground, passes, surroundingsOf } from './place.ts'

/**
 * How a statement (by index) settles the matter that a check is about, of the phrases `found` in it or, with places before
 * its first word, in the cell that names its row; null when it does not.
 */
export function settledAt(
  check: UnequalCheck | TwiceCheck,
  found: readonly PhraseHit[],
  at: number,
  ground: Ground,
): Sided | null {
  const statement = ground.specification.statements[at]
  if (statement === undefined || !isFirm(statement, ground, at)) return null
  // Who refers to another place says there what is said there; who asks nothing cannot ask twice.
  if (check.kind === 'twice' && (referringIn(ground).has(at) || !isAsked(statement, ground, at))) return null
  const settled = check.kind === 'unequal' ? valueIn(statement, check.quantity) : toldIn(statement, check, found)
  if (settled === null || !passes(check, [statement], ground, surroundingsOf(ground, at))) return null
  const { side, start, end } = settled
  return { side, hit: { statement, requirement: ground.requirementOf[at], start, end, inflected: false } }
}

/** The statements of requirements that name another place of the draft, which may be where the matter is settled. */
const referringIn = onceFor(({ specification, requirementOf }: Ground): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const { statement, kind, source } of specification.references) {
    if (source !== null || kind === 'annex' || kind === 'lot') continue
    for (const each of requirementOf[statement]?.statements ?? [statement]) found.add(each)
  }
  return found
})

/** The words that settle a matter, with the value that settles it when the check wants one. */
function toldIn(statement: Statement, { quantity }: TwiceCheck, hits: readonly PhraseHit[]): Settled | null {
  const [hit] = longestHits(hits.filter(({ from }) => from >= 0))
  const value = quantity === null ? { side: '' } : valueIn(statement, quantity)
  if (hit === undefined || value === null) return null
  return { side: value.side, ...rangeOf(hit, statement.words, statement.text.value) }
}

/** True for what is asked of a bidder or provider, or left to it, in whatever way: "dan hoort de contractmanager dat van de aanbieder". */
function isAsked({ addressee, words }: Statement, { requirementOf }: Ground, at: number): boolean {
  const owner = requirementOf[at]
  if (owner === undefined || owner.negated) return false
  return (addressee ?? owner.addressee) !== 'authority' || words.some((word) => partyOf(word) === 'market')
}

/** Where a matter is settled, and to what. */
interface Settled extends Span {
  readonly side: string
}

const readRoles: ReadonlySet<StatementRole> = new Set(['duty', 'plain'])

/** True for a sentence that lays something down for all it speaks of. */
function isFirm({ role, historical, words, text }: Statement, { requirementOf }: Ground, at: number): boolean {
  const owner = requirementOf[at]
  if (owner !== undefined && (owner.kind === 'award' || owner.kind === 'wish' || owner.modality === 'should'))
    return false
  if (!readRoles.has(role) || historical || text.value.endsWith('?')) return false
  return !words.some(({ folded }) => departures.has(folded) || aims.test(folded))
}

/** What makes a value a goal, a mean or a merit, which no single case need have. */
const aims =
  /^(?:stre(?:ef|ven)|gemiddeld|doorgaans|gebruikelijk|meestal|bijvoorbeeld|indicatie|wens|bonus|malus|punt(?:en)?$)/

/** The one value of a kind that a sentence tells; null when it tells none, or several. */
function valueIn({ words, text }: Statement, quantity: UnequalCheck['quantity']): Settled | null {
  if (!words.some(mayTell)) return null
  const values =
    quantity === 'date'
      ? calendarDays(words, text.value)
          .filter((day) => day.of !== 'monthly')
          .map(({ value, start, end }) => ({ side: `${value % 10_000}`, start, end }))
      : amounts(text.value, words)
          .filter(({ kind, start }) => kind === 'duration' && !ofPeriod.test(text.value.slice(0, start)))
          .map(({ value, start, end }) => ({ side: termOf(value), start, end }))
  const [first, ...others] = values
  return first === undefined || others.some(({ side }) => side !== first.side) ? null : first
}

/** What names a period and measures none: "tegen het einde van een kalendermaand", "elke drie maanden". */
const ofPeriod = /\b(?:einde? van|begin van|elke|iedere|per)\s+$/i

const mayTell = testByForm(({ folded }) => /^\d/.test(folded) || isTimeUnit(folded))

const daysInMonth = 30
/** How much months may differ from days or weeks that people mean them by: four weeks, ninety days. */
const near = 0.08

/** A term of some days under one name, whatever unit it is told in: "30 dagen" and "een maand". */
function termOf(days: number): string {
  const months = Math.round(days / daysInMonth)
  if (months > 0 && Math.abs(days / daysInMonth - months) / months <= near) return `${months} months`
  return days < 1 ? `${Math.round(days * 24 * 60)} minutes` : `${Math.round(days)} days`
}
