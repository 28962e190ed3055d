/** The annex in which a bidder says of each requirement whether it agrees, and why not. */

import { fillSlots } from '../language/slots.ts'
import { termsIn } from '../language/terms.ts'
import type { Annex } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import { isDemand, type Requirement, type Specification } from '../model/specification.ts'
import { legible } from './inlines.ts'
import { type CellContent, leadingColumn, ownTable, paragraphPart, textColumn } from './parts.ts'
import { replyWords } from './words.ts'

/** Kinds of demands that one agrees with; wishes and criteria are answered in the bid itself. */
const agreed: ReadonlySet<Requirement['kind']> = new Set(['exclusion', 'selection', 'requirement', 'contract-term'])

/** Composes the annex, or nothing when no requirement with a number of its own asks for agreement. */
export function replyAnnex({ requirements }: Specification, language: Language): Annex | null {
  const word = termsIn(replyWords, language)
  const asked = requirements.filter((one) => one.explicit && isDemand(one) && agreed.has(one.kind) && !isEnclosed(one))
  if (asked.length === 0) return null
  const rows = asked.map(({ id, text }): readonly CellContent[] => [
    id,
    legible(text),
    { kind: 'yes-no', name: fillSlots(word.agreesWith, { id }) },
    { kind: 'words', name: fillSlots(word.remarkOn, { id }) },
  ])
  const columns = [
    leadingColumn(word.number, 11),
    textColumn(word.requirement, 52),
    textColumn(word.agrees, 15),
    textColumn(word.remark, 22),
  ]
  return { title: word.title, parts: [paragraphPart(word.intro), ownTable(word.title, word.intro, columns, rows)] }
}

/** True for a document that is handed in before the contract: that it is there says enough. */
const isEnclosed = ({ document, phase }: Requirement): boolean =>
  document && (phase === 'tender' || phase === 'verification')
