/** Reads the Markdown that a YAML draft holds as text: paragraphs, lists and tables, every piece led back to its place. */

import { Problem } from '../model/problem.ts'
import { lineStarts, type Span } from '../model/span.ts'
import type { Draft, ParsedDraft } from '../model/specification.ts'
import { movedRun, type Run, sliceText, sourceSpan, type Text } from '../model/text.ts'
import type { Faults } from './faults.ts'
import { parseMarkdown } from './markdown.ts'

/** What a text holds once it is read as Markdown. */
export type Embedded = Pick<ParsedDraft, 'blocks' | 'sections' | 'passages' | 'allowances'>

const nothing: Embedded = { blocks: [], sections: [], passages: [], allowances: [] }

/** Reads a text as Markdown; the places of what it yields, and of every mistake, are those of the draft that holds it. */
export function readEmbedded(text: Text, { path }: Draft, faults: Faults): Embedded {
  try {
    const { blocks, sections, passages, allowances } = parseMarkdown({ path, text: text.value, format: 'markdown' })
    return placed({ blocks, sections, passages, allowances }, text)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const starts = lineStarts(text.value)
    for (const { line = 1, column = 1, what, help } of [error.details, ...error.more]) {
      const at = (starts[line - 1] ?? 0) + column - 1
      faults.note(sourceSpan(text, at, at).start, what, help)
    }
    return nothing
  }
}

/** A piece of what was read, with each span and text in it led through the text that holds it. */
function placed<T>(piece: T, within: Text): T {
  if (Array.isArray(piece)) return piece.map((one) => placed(one, within)) as T
  if (typeof piece !== 'object' || piece === null) return piece
  if (isText(piece)) return { ...piece, runs: piece.runs.flatMap((run) => placedRun(run, within)) }
  if (isSpan(piece)) return sourceSpan(within, piece.start, piece.end) as T
  return Object.fromEntries(Object.entries(piece).map(([key, value]) => [key, placed(value, within)])) as T
}

/** A run of what was read, as the runs of the source behind it; one that stands as a whole stays one. */
function placedRun({ at, length, source, sourceLength }: Run, within: Text): readonly Run[] {
  if (length === sourceLength) return sliceText(within, source, source + length).runs.map((run) => movedRun(run, at))
  const { start, end } = sourceSpan(within, source, source + sourceLength)
  return [{ at, length, source: start, sourceLength: end - start }]
}

function isText(piece: object): piece is Text {
  return 'value' in piece && 'runs' in piece
}

function isSpan(piece: object): piece is Span {
  return 'start' in piece && 'end' in piece && Object.keys(piece).length === 2
}
