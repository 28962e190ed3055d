/** Tables: fixed widths, a header that is repeated, rows that are never split. */

import { AlignmentType, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { RowPart, TablePart } from '../../model/document.ts'
import { styleNames, textWidth } from '../styles.ts'
import { columnWidths } from '../widths.ts'
import { type Pen, trackedRow } from './pen.ts'
import { paragraph } from './runs.ts'

/** Renders a table over the width of the text; its alternative text is added when the file is finished. */
export function renderTable(table: TablePart, pen: Pen): Table {
  const { style } = pen
  const width = textWidth(style)
  const widths = columnWidths(table, width, style.size.table)
  pen.tables.push({ title: table.title, description: table.description })
  return new Table({
    style: styleNames.table,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: table.rows.map((row, index) => renderRow(row, table, widths, index === 0, pen)),
  })
}

function renderRow(row: RowPart, table: TablePart, widths: readonly number[], head: boolean, pen: Pen): TableRow {
  const cells = row.cells.map((cell, index) => {
    const look = {
      style: head ? styleNames.tableHead : styleNames.tableText,
      ...(table.columns[index]?.align === 'end' ? { alignment: AlignmentType.END } : {}),
    }
    const { tableHead } = pen.style.colour
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(head ? { shading: { fill: tableHead, color: 'auto', type: 'clear' as const } } : {}),
      children: cell.paragraphs.map((part) => paragraph(part, pen, look)),
    })
  })
  const header = head ? { tableHeader: true } : {}
  return new TableRow({ cantSplit: true, ...header, children: cells, ...trackedRow(row.change, pen) })
}
