/** What a copy from a PDF or a word processor leaves behind in Markdown: marks of pages, and lists that are none. */

import { pageMarks } from '../language/page-marks.ts'
import type { Edit } from '../model/finding.ts'
import { firstAbove, type Span } from '../model/span.ts'
import type { Block, Specification } from '../model/specification.ts'

/** Places of one kind, in reading order, and the edits that mend them all. */
export interface Remains {
  readonly places: readonly { readonly span: Span; readonly text: string }[]
  readonly edits: readonly Edit[]
}

const nothing: Remains = { places: [], edits: [] }

/** The page numbers and running heads between the paragraphs; without them a sentence that a page broke goes on. */
export function pageMarksIn({ draft, blocks }: Specification): Remains {
  if (draft.format !== 'markdown') return nothing
  const marks = pageMarks(blocks.map((block) => (block.type === 'paragraph' ? block.text.value : null)))
  const places: { span: Span; text: string }[] = []
  const edits: Edit[] = []
  blocks.forEach((block, at) => {
    if (!marks.has(at) || block.type !== 'paragraph') return
    places.push({ span: block.span, text: block.text.value })
    if (marks.has(at - 1)) return
    let end = at
    while (marks.has(end + 1)) end++
    edits.push(withoutBlocks(draft.text, blocks, at, end))
  })
  return { places, edits }
}

/** Takes some blocks out, with the empty lines around them but those that part what is left. */
function withoutBlocks(source: string, blocks: readonly Block[], first: number, last: number): Edit {
  const [before, after] = [blocks[first - 1], blocks[last + 1]]
  const start = before?.span.end ?? blocks[first]?.span.start ?? 0
  const end = after?.span.start ?? blocks[last]?.span.end ?? source.length
  if (before === undefined || after === undefined) return { span: { start, end }, text: '' }
  const line = source.slice(start, end).includes('\r\n') ? '\r\n' : '\n'
  return { span: { start, end }, text: goesOn(before, after) ? line : `${line}${line}` }
}

/** True when a sentence goes on from one paragraph into another. */
function goesOn(before: Block, after: Block): boolean {
  if (before.type !== 'paragraph' || after.type !== 'paragraph') return false
  return !/[.!?:;|]["”’)\]*_]*\s*$/.test(before.text.value) && /^["“(]?[a-zß-ÿ0-9]/u.test(after.text.value)
}

/** A mark of a list that Markdown does not know, where it opens a line; a dash or an "o" may be anything else. */
const bullet = /^( {0,3})([•▪◦‣►➢■□]|[–—o](?=[ \t]))[ \t]*(?=\S)/gm
const doubtful = /[–—o]/

const placeOf = ({ index }: RegExpExecArray): number => index

/** The lines that open with a bullet of a word processor: a Markdown list opens its lines with "- ". */
export function bulletsIn({ draft, blocks }: Specification): Remains {
  if (draft.format !== 'markdown') return nothing
  const all = [...draft.text.matchAll(bullet)]
  if (all.length === 0) return nothing
  const places: { span: Span; text: string }[] = []
  const edits: Edit[] = []
  for (const { type, span } of blocks) {
    if (type !== 'paragraph') continue
    const lines = all.slice(firstAbove(all, span.start - 1, placeOf), firstAbove(all, span.end - 1, placeOf))
    // A dash within a paragraph may be part of its sentence; one that opens it is not.
    const opens = lines.some(({ index, 2: mark = '' }) => index === span.start || !doubtful.test(mark))
    for (const { index, 0: line, 1: indent = '', 2: mark = '' } of opens || lines.length > 1 ? lines : []) {
      const start = index + indent.length
      places.push({ span: { start, end: start + mark.length }, text: mark })
      edits.push({ span: { start, end: index + line.length }, text: '- ' })
    }
  }
  return { places, edits }
}
