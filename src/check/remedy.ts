/** A rule's fix template at a place → a fix with its edits. */

import { fillSlots, type Slots } from '../language/slots.ts'
import type { Language } from '../model/facts.ts'
import type { Edit, Fix } from '../model/finding.ts'
import type { FixTemplate } from '../model/rule.ts'
import { contains } from '../model/span.ts'
import type { Specification } from '../model/specification.ts'
import { sourceSpan, trimText } from '../model/text.ts'
import { type Hit, spanOf } from './place.ts'

/**
 * The fix for a find. One that cannot be done safely at this place is offered as a proposal instead.
 * A clause is meant for the draft, so it speaks the draft's language.
 */
export function remedy(
  template: FixTemplate,
  hit: Hit | null,
  { draft, language: written }: Specification,
  slots: Slots,
  language: Language,
): Fix {
  const title = fillSlots(template.title[language], slots)
  const proposal = template.clause === null ? null : fillSlots(template.clause[written], slots)
  const edits = hit === null || template.class === 'proposal' ? [] : editsFor(template, hit, draft.text, slots)
  return { class: edits.length === 0 ? 'proposal' : template.class, title, edits, proposal }
}

function editsFor(template: FixTemplate, hit: Hit, source: string, slots: Slots): readonly Edit[] {
  if (template.replace !== null) {
    // New words for a singular would not fit a plural.
    if (hit.inflected) return []
    const span = spanOf(hit)
    const found = hit.statement.text.value.slice(hit.start, hit.end)
    // Markup inside the found words would be torn in two; then the change is left to the author.
    if (source.slice(span.start, span.end).replace(/\s+/g, ' ') !== found.replace(/\s+/g, ' ')) return []
    return [{ span, text: fillSlots(template.replace, slots) }]
  }
  if (template.remove === 'match') return [{ span: spanOf(hit), text: '' }]
  if (template.remove === 'requirement' && hit.requirement !== undefined) {
    return hit.requirement.extents.map((span) => ({ span, text: '' }))
  }
  if (template.remove === 'sentence') return [{ span: sentenceSpan(hit, source), text: '' }]
  return []
}

/** A sentence with its id and the space after it; the whole passage when it holds nothing else. */
function sentenceSpan(hit: Hit, source: string): Edit['span'] {
  const { passage, source: span } = hit.statement
  const whole = trimText(passage.text)
  if (contains(span, sourceSpan(whole, 0, whole.value.length))) return passage.extent
  const space = /^[ \t]+/.exec(source.slice(span.end, passage.extent.end))?.[0].length ?? 0
  return { start: span.start, end: span.end + space }
}
