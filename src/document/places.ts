/** Where a finding stands, as a reader of the document would say it. */

import type { Language } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Specification } from '../model/specification.ts'
import { firstEndingAfter } from './leaves.ts'
import { headingCounter, type Outline } from './outline.ts'
import { annexWords, say } from './words.ts'

/** Names places: the requirement's number when the draft gives it, else the heading, else the draft as a whole. */
export function placeNames(
  { requirements }: Specification,
  outline: Outline,
  language: Language,
): (finding: Finding) => string {
  const numbers = new Set(requirements.filter(({ explicit }) => explicit).map(({ id }) => id))
  const headings = namedHeadings(outline)
  return ({ requirement, span }) => {
    if (requirement !== null && numbers.has(requirement)) return requirement
    const heading = headings[firstEndingAfter(headings, span.start, ({ start }) => start) - 1]
    return heading?.name ?? say(annexWords.wholeDraft, language)
  }
}

/** The headings as the document shows them: with the number it counts, or as they are written. */
function namedHeadings({ places }: Outline): readonly { readonly start: number; readonly name: string }[] {
  const next = headingCounter()
  return [...places].map(([heading, { level, numbered, ownNumber }]) => {
    const { span, text } = heading
    const written = text.value.slice(ownNumber).trim()
    if (!numbered) return { start: span.start, name: written }
    return { start: span.start, name: `${next(level)} ${written}` }
  })
}
