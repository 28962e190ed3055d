/** A rule's fix template at a place → a fix with its edits. */

import { fillSlots, type Slots } from '../language/slots.ts'
import type { Language } from '../model/facts.ts'
import type { Edit, Finding, Fix } from '../model/finding.ts'
import type { FixTemplate } from '../model/rule.ts'
import type { Specification } from '../model/specification.ts'
import { type Hit, spanOf } from './place.ts'
import { withoutRequirement, withoutSentence } from './removal.ts'

/**
 * The fix for a find. One that cannot be done safely at this place is offered as a proposal instead.
 * A clause is meant for the draft, so it speaks the draft's language.
 */
export function remedy(
  template: FixTemplate,
  hit: Hit | null,
  specification: Specification,
  slots: Slots,
  language: Language,
): Fix {
  const title = fillSlots(template.title[language], slots)
  const { clause } = template
  const proposal = clause === null ? null : fillSlots(clause[specification.language], slots)
  const edits = hit === null || template.class === 'proposal' ? [] : editsFor(template, hit, specification, slots)
  return { class: edits.length === 0 ? 'proposal' : template.class, title, edits, proposal }
}

/**
 * A finding whose fix is left to the author: where he cannot simply drop the whole demand, it does not tell him to.
 * `template` is that of its rule.
 */
export function proposed(finding: Finding, template: FixTemplate | null, language: Language): Finding {
  const { fix, message } = finding
  if (fix === null) return finding
  const weighs = template?.remove === 'requirement' && message.includes(fix.title)
  const title = weighs ? whatCanGo[language] : fix.title
  return {
    ...finding,
    message: message.replace(fix.title, title),
    fix: { ...fix, class: 'proposal', title, edits: [] },
  }
}

const whatCanGo = { nl: 'Kijk wat van deze eis weg kan', en: 'See what of this demand can go' } as const

function editsFor(template: FixTemplate, hit: Hit, specification: Specification, slots: Slots): readonly Edit[] {
  const source = specification.draft.text
  if (template.replace !== null) {
    // New words for a singular would not fit a plural.
    if (hit.inflected) return []
    const { text } = hit.statement
    const adds = addsBehind(template.replace)
    const end = hit.end + (adds ? nameAfter(text.value, hit.end).length : 0)
    // "Een ISO 27001- als een NEN 7510-certificaat": the word goes on after what follows.
    if (adds && text.value.charAt(end) === '-') return []
    const span = spanOf({ ...hit, end })
    const found = text.value.slice(hit.start, end)
    const match = found.replace(/\s+/g, ' ')
    // Markup inside the found words would be torn in two; then the change is left to the author.
    if (source.slice(span.start, span.end).replace(/\s+/g, ' ') !== match) return []
    return [{ span, text: fillSlots(template.replace, { ...slots, match }) }]
  }
  if (template.remove === 'match') return [{ span: spanOf(hit), text: '' }]
  if (template.remove === 'requirement' && hit.requirement !== undefined)
    return withoutRequirement(hit.requirement, specification)
  if (template.remove === 'sentence') {
    const others = hit.requirement?.statements.flatMap((index) => specification.statements[index] ?? []) ?? []
    return withoutSentence(
      hit.statement,
      specification,
      others.filter((other) => other !== hit.statement),
    )
  }
  return []
}

/** True for words that go behind what was found: "{match} of gelijkwaardig". */
const addsBehind = (replace: string) => replace.startsWith('{match} ')

/** The rest of a name that goes on after what was found: " Zorg & Welzijn" of "HKZ Zorg & Welzijn", " Jeugdzorg 2008". */
function nameAfter(text: string, at: number): string {
  return /^(?: (?:[A-ZÀ-Þ][a-zß-ÿ]{2,20}|&|en(?= [A-ZÀ-Þ])|20\d\d)){0,6}/.exec(text.slice(at, at + 100))?.[0] ?? ''
}
