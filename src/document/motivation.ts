/** The annex Motivering: the deviations that the author allowed, each with its reason (comply or explain). */

import { fillSlots } from '../language/slots.ts'
import { termsIn } from '../language/terms.ts'
import { writeDate } from '../language/written.ts'
import type { Annex } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { RulePack } from '../model/rule.ts'
import { type CellContent, ownTable, paragraphPart } from './parts.ts'
import type { PlaceName } from './places.ts'
import { annexWords, motivationWords, say } from './words.ts'

/** Composes the annex from the allowed ones of some findings, or nothing when there are none; `placeName` says where one stands. */
export function motivationAnnex(
  findings: readonly Finding[],
  pack: RulePack,
  placeName: PlaceName,
  language: Language,
): Annex | null {
  const word = termsIn(motivationWords, language)
  const titles = new Map(pack.rules.map((rule) => [rule.id, say(rule.title, language)]))
  const rows: (readonly CellContent[])[] = []
  for (const finding of findings) {
    const { allowed } = finding
    if (allowed === null) continue
    rows.push([
      placeName(finding.requirement, finding.span.start),
      titles.get(finding.rule) ?? finding.message,
      [
        paragraphPart(allowed.reason),
        ...(allowed.by === null ? [] : [paragraphPart(fillSlots(word.by, { by: allowed.by }))]),
        ...(allowed.until === null
          ? []
          : [paragraphPart(fillSlots(word.until, { date: writeDate(allowed.until, language) }))]),
      ],
    ])
  }
  if (rows.length === 0) return null
  const columns = [
    { name: say(annexWords.place, language), share: 20, align: 'start' as const },
    { name: word.deviation, share: 36, align: 'start' as const },
    { name: word.reason, share: 44, align: 'start' as const },
  ]
  return {
    title: word.title,
    parts: [paragraphPart(word.intro), ownTable(word.title, word.intro, columns, rows)],
  }
}
