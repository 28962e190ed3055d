/** Keeps footnotes where they are: a reference to one that went would lead nowhere. */

import type { Edit, Finding } from '../model/finding.ts'
import { firstAbove } from '../model/span.ts'
import type { Specification } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'

/** Only proposes what would take away all words of a footnote. */
export function keepFootnotes({ passages }: Specification): (finding: Finding) => Finding {
  const notes = passages
    .filter(({ role }) => role === 'footnote')
    .map(({ text }) => sourceSpan(text, 0, text.value.length))
    .sort((a, b) => a.start - b.start)
  const takesOne = ({ span, text }: Edit) => {
    const next = notes[firstAbove(notes, span.start - 1, ({ start }) => start)]
    return text === '' && next !== undefined && next.end <= span.end
  }
  return (finding) =>
    notes.length > 0 && finding.fix?.edits.some(takesOne)
      ? { ...finding, fix: { ...finding.fix, class: 'proposal', edits: [] } }
      : finding
}
