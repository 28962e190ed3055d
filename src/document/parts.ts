/** Parts that the tool writes itself, in its annexes. */

import type {
  CellPart,
  Column,
  FillIn,
  HeadingPart,
  Inline,
  ParagraphPart,
  Part,
  RowPart,
  TablePart,
} from '../model/document.ts'
import { plainWords } from './inlines.ts'

/** A heading below an annex's title. */
export function headingPart(text: string): HeadingPart {
  return { type: 'heading', level: 2, numbered: false, content: [plainWords(text)], change: null }
}

/** A paragraph of plain text or of pieces. */
export function paragraphPart(content: string | readonly Inline[]): ParagraphPart {
  return { type: 'paragraph', content: typeof content === 'string' ? [plainWords(content)] : content, change: null }
}

/** A cell: text, paragraphs, or a place to fill in. */
export type CellContent = string | readonly ParagraphPart[] | FillIn

/** A column of a table that the tool writes, and its name. */
export interface NamedColumn extends Column {
  readonly name: string
}

/** A column of words, with its share of the width in percent. */
export const textColumn = (name: string, share: number): NamedColumn => ({ name, share, align: 'start' })

/** A column of figures. */
export const figureColumn = (name: string, share: number): NamedColumn => ({ name, share, align: 'end' })

/** A column of the names of requirements, which lead there. */
export const leadingColumn = (name: string, share: number): NamedColumn => ({ ...textColumn(name, share), leads: true })

/**
 * A table of the tool's own under a header of column names; `title` is what a reader who cannot see it hears. The last
 * cell of a row runs on to the edge, so that a row of one cell explains the row above over the whole width.
 */
export function ownTable(
  title: string,
  description: string,
  columns: readonly NamedColumn[],
  rows: readonly (readonly CellContent[])[],
): TablePart {
  return {
    type: 'table',
    title,
    description,
    columns: columns.map(({ name: _, ...column }) => column),
    rows: [columns.map(({ name }) => name), ...rows].map((cells) => rowPart(cells, columns.length)),
  }
}

function rowPart(contents: readonly CellContent[], columns: number): RowPart {
  const cells = contents.map(cellPart)
  const last = cells.at(-1)
  const span = columns - cells.length + 1
  const shown = last === undefined || span === 1 ? cells : [...cells.slice(0, -1), { ...last, span }]
  return { cells: shown, change: null }
}

function cellPart(content: CellContent): CellPart {
  if (typeof content === 'object' && 'kind' in content) return { paragraphs: [paragraphPart([])], fillIn: content }
  return { paragraphs: typeof content === 'string' ? [paragraphPart(content)] : content }
}

/** All inline pieces of a part, in reading order. */
export function inlinesOf(part: Part): readonly Inline[] {
  switch (part.type) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return part.content
    case 'list':
      return part.items.flatMap((item) => item.parts.flatMap(inlinesOf))
    case 'quote':
      return part.parts.flatMap(inlinesOf)
    case 'table':
      return part.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs.flatMap((one) => one.content)))
    case 'chart':
    case 'divider':
      return []
  }
}
