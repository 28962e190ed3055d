/** Kind `unequal`: one matter, such as when a bill is paid, that a draft gives several values in words of its own. */

import { calendarDays } from '../language/dates.ts'
import { amounts, isTimeUnit } from '../language/numbers.ts'
import { findPhrases, indexPhrases } from '../language/phrases.ts'
import { departures } from '../language/roles.ts'
import { byForm } from '../language/words.ts'
import { addTo } from '../model/gather.ts'
import type { Rule, UnequalCheck } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import type { Statement, StatementRole } from '../model/specification.ts'
import type { Divided, Sided } from './division.ts'
import { type Ground, passes, surroundingsOf } from './place.ts'
import { topicOf } from './wording.ts'

type UnequalRule = Rule & { readonly check: UnequalCheck }

const isUnequal = (rule: Rule): rule is UnequalRule => rule.check.kind === 'unequal'

/** Makes one search for the matters of all rules: the values that a draft gives them, by rule, in reading order. */
export function prepareUnequal(rules: readonly Rule[]): (ground: Ground) => Divided['sides'] {
  const owned = rules.filter(isUnequal).flatMap((rule) => rule.check.about.map((phrase) => ({ phrase, rule })))
  const index = indexPhrases(owned.map(({ phrase }) => phrase))
  return (ground) => {
    const sides = new Map<string, Sided[]>()
    const { statements } = ground.specification
    for (const [at, statement] of statements.entries()) {
      if (!statement.words.some(mayTell) || !isFirm(statement, ground, at)) continue
      // What a row is about stands in the cell before: "Laatste dag voor vragen | 20 maart 2026".
      const found = findPhrases(index, [...topicOf(statements, at), ...statement.words])
      const named = new Set(found.flatMap((hit) => owned[hit.index]?.rule ?? []))
      for (const rule of named) {
        const value = valueIn(statement, rule.check.quantity)
        if (value === null || !passes(rule.check, [statement], ground, surroundingsOf(ground, at))) continue
        const { side, start, end } = value
        const hit = { statement, requirement: ground.requirementOf[at], start, end, inflected: false }
        addTo(sides, rule.id, { side, hit })
      }
    }
    return sides
  }
}

const mayTell = byForm(({ folded }) => /^\d/.test(folded) || isTimeUnit(folded))

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
function valueIn(
  { words, text }: Statement,
  quantity: UnequalCheck['quantity'],
): (Span & { readonly side: string }) | null {
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

const daysInMonth = 30
/** How much months may differ from days or weeks that people mean them by: four weeks, ninety days. */
const near = 0.08

/** A term of some days under one name, whatever unit it is told in: "30 dagen" and "een maand". */
function termOf(days: number): string {
  const months = Math.round(days / daysInMonth)
  if (months > 0 && Math.abs(days / daysInMonth - months) / months <= near) return `${months} months`
  return days < 1 ? `${Math.round(days * 24 * 60)} minutes` : `${Math.round(days)} days`
}
