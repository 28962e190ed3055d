/** The annex Motivering: the deviations that the author allowed, each with its reason (comply or explain). */

import { fillSlots } from '../language/slots.ts'
import { termsIn } from '../language/terms.ts'
import { writeDate } from '../language/written.ts'
import type { Annex } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Allowance, Finding } from '../model/finding.ts'
import type { RulePack } from '../model/rule.ts'
import type { Specification } from '../model/specification.ts'
import { type CellContent, leadingColumn, ownTable, paragraphPart, textColumn } from './parts.ts'
import type { PlaceName } from './places.ts'
import { annexWords, motivationWords, say } from './words.ts'

/** What was allowed: findings, and allowances that no finding answers to any more. */
export interface Deviations {
  readonly findings: readonly Finding[]
  readonly idle: readonly Allowance[]
}

/** The allowances that no finding of the whole draft answers to. */
export function idleAllowances(findings: readonly Finding[], { allowances }: Specification): readonly Allowance[] {
  const used = new Set(findings.map(({ allowed }) => allowed?.span.start))
  return allowances.filter(({ span }) => !used.has(span.start))
}

/** Composes the annex, or nothing when nothing was allowed; `placeName` says where a deviation stands. */
export function motivationAnnex(
  { findings, idle }: Deviations,
  pack: RulePack,
  placeName: PlaceName,
  language: Language,
): Annex | null {
  const word = termsIn(motivationWords, language)
  const titles = new Map(pack.rules.map((rule) => [rule.id, say(rule.title, language)]))
  const motivated = ({ reason, by, until }: Allowance) => [
    paragraphPart(reason),
    ...(by === null ? [] : [paragraphPart(fillSlots(word.by, { by }))]),
    ...(until === null ? [] : [paragraphPart(fillSlots(word.until, { date: writeDate(until, language) }))]),
  ]
  const rows = [
    ...findings.flatMap(({ allowed, requirement, span, rule, message }): readonly (readonly CellContent[])[] =>
      allowed === null ? [] : [[placeName(requirement, span.start), titles.get(rule) ?? message, motivated(allowed)]],
    ),
    ...idle.map((allowance): readonly CellContent[] => [
      placeName(null, allowance.covers.start),
      allowance.rules.map((rule) => titles.get(rule) ?? rule).join('; '),
      [...motivated(allowance), paragraphPart(word.idle)],
    ]),
  ]
  if (rows.length === 0) return null
  const columns = [
    leadingColumn(say(annexWords.place, language), 20),
    textColumn(word.deviation, 36),
    textColumn(word.reason, 44),
  ]
  return {
    title: word.title,
    parts: [paragraphPart(word.intro), ownTable(word.title, word.intro, columns, rows)],
  }
}
