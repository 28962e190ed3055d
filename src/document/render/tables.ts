/** Tables: fixed widths, a header that is repeated, rows that are never split. */

import {
  AlignmentType,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { CellPart, Change, RowPart, TablePart } from '../../model/document.ts'
import { plainWords } from '../inlines.ts'
import { styleNames } from '../styles.ts'
import { columnWidths, leastWidth } from '../widths.ts'
import { promptOf, renderFillIn } from './fillin.ts'
import { type Pen, trackedRow } from './pen.ts'
import { paragraph } from './runs.ts'

/** Renders a table over the width of the text; its alternative text is added when the file is finished. */
export function renderTable(table: TablePart, pen: Pen): Table {
  const { style } = pen
  const width = pen.room
  // Words that are still too wide for their columns are written small rather than cut.
  const small = leastWidth(table, style.font.body, style.size.table) > width
  const widths = columnWidths(table, width, style.font.body, small ? style.size.small : style.size.table)
  pen.tables.push({ title: table.title, description: table.description })
  return new Table({
    style: styleNames.table,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: table.rows.map((row, index) => renderRow(row, { table, widths, small }, index === 0, pen)),
  })
}

/** What the rows of a table share. */
interface Grid {
  readonly table: TablePart
  readonly widths: readonly number[]
  readonly small: boolean
}

function renderRow(row: RowPart, { table, widths, small }: Grid, head: boolean, pen: Pen): TableRow {
  const named = small
    ? { head: styleNames.tableHeadSmall, text: styleNames.tableTextSmall }
    : { head: styleNames.tableHead, text: styleNames.tableText }
  const cells = row.cells.map((cell, index) => {
    const look = {
      style: head ? named.head : named.text,
      ...(table.columns[index]?.align === 'end' ? { alignment: AlignmentType.END } : {}),
    }
    const { tableHead } = pen.style.colour
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(head ? { shading: { fill: tableHead, color: 'auto', type: 'clear' as const } } : {}),
      children: renderCell(cell, row.change, look, pen),
    })
  })
  const header = head ? { tableHeader: true } : {}
  return new TableRow({ cantSplit: true, ...header, children: cells, ...trackedRow(row.change, pen) })
}

/** What stands in a cell; a place to fill in that comes or goes with its row is told in words. */
function renderCell({ paragraphs, fillIn }: CellPart, change: Change | null, look: IParagraphOptions, pen: Pen) {
  if (fillIn === undefined) return paragraphs.map((part) => paragraph(part, pen, look))
  if (change === null)
    return [new Paragraph({ ...look, children: [renderFillIn(fillIn, ++pen.fillIns, pen.language)] })]
  return [paragraph({ content: [plainWords(promptOf(fillIn, pen.language), { change })], change }, pen, look)]
}
