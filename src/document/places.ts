/** Where a finding stands, as a reader of the document would say it. */

import type { Language } from '../model/facts.ts'
import type { Specification } from '../model/specification.ts'
import { firstEndingAfter } from './leaves.ts'
import { headingCounter, type Outline } from './outline.ts'
import { annexWords, say } from './words.ts'

/** Names a place of a draft from the requirement that stands there, or null, and the offset in the source. */
export type PlaceName = (requirement: string | null, offset: number) => string

/** Names places: the requirement's number when the draft gives it, else the heading, else the draft as a whole. */
export function placeNames({ requirements }: Specification, outline: Outline, language: Language): PlaceName {
  const numbers = new Set(requirements.filter(({ explicit }) => explicit).map(({ id }) => id))
  const headings = namedHeadings(outline)
  return (requirement, offset) => {
    if (requirement !== null && numbers.has(requirement)) return requirement
    const heading = headings[firstEndingAfter(headings, offset, ({ start }) => start) - 1]
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
