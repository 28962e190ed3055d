/** Where a finding stands, as a reader of the draft would say it. */

import type { Language } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Specification } from '../model/specification.ts'
import { firstEndingAfter } from './leaves.ts'
import { annexWords, say } from './words.ts'

/** Names places: the requirement's number when the draft gives it, else the section, else the draft as a whole. */
export function placeNames(specification: Specification, language: Language): (finding: Finding) => string {
  const { sections, requirements } = specification
  const numbers = new Set(
    requirements.filter((requirement) => requirement.explicit).map((requirement) => requirement.id),
  )
  return ({ requirement, span }) => {
    if (requirement !== null && numbers.has(requirement)) return requirement
    const section = sections[firstEndingAfter(sections, span.start, (one) => one.span.start) - 1]
    if (section === undefined) return say(annexWords.wholeDraft, language)
    const { number, title } = section
    return title.startsWith(number) ? title : `${number} ${title}`
  }
}
