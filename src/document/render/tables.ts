/** Tables: fixed widths, a header that is repeated, rows that stay whole as long as they are not tall. */

import type { CellPart, Change, Colour, RowPart, TablePart } from '../../model/document.ts'
import { legible, plainWords } from '../inlines.ts'
import { styleNames } from '../styles.ts'
import { columnWidths, leastWidth, linesIn } from '../widths.ts'
import { escapeXml } from '../xml.ts'
import { promptOf, renderFillIn } from './fillin.ts'
import { type Pen, trackedMark } from './pen.ts'
import { type Look, paragraph, paragraphOf } from './runs.ts'

/** Renders a table over the width of the text. */
export function renderTable(table: TablePart, pen: Pen): string {
  const { style } = pen
  // Words that are still too wide for their columns are written small rather than cut.
  const small = leastWidth(table, style.font.body, style.size.table) > pen.room
  const fontPoints = small ? style.size.small : style.size.table
  const widths = columnWidths(table, pen.room, style.font.body, fontPoints)
  const named = small
    ? { head: styleNames.tableHeadSmall, text: styleNames.tableTextSmall }
    : { head: styleNames.tableHead, text: styleNames.tableText }
  const looks = table.columns.map(({ align }) => ({ own: align === 'end' ? alignedEnd : '' }))
  const rows = table.rows.map((row, index) => {
    const head = index === 0
    const own = looks.map((look) => ({ ...look, style: head ? named.head : named.text }))
    return renderRow(row, { looks: own, widths, head, fontPoints }, pen)
  })
  return tableOf(table, pen.room, widths, rows)
}

/** A table of rows, so many twips wide in all and by column; its title and description are its alternative text. */
export function tableOf(
  { title, description }: Pick<TablePart, 'title' | 'description'>,
  width: number,
  widths: readonly number[],
  rows: readonly string[],
): string {
  const columns = widths.map((one) => `<w:gridCol w:w="${one}"/>`)
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${styleNames.table}"/><w:tblW w:type="dxa" w:w="${width}"/>` +
    `<w:tblLayout w:type="fixed"/>${since2010}<w:tblCaption w:val="${escapeXml(legible(title))}"/>` +
    `<w:tblDescription w:val="${escapeXml(legible(description))}"/>${endSince2010}</w:tblPr>` +
    `<w:tblGrid>${columns.join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  )
}

/** Round what Office 2007 does not know yet and passes over. */
const since2010 = '<mc:AlternateContent><mc:Choice Requires="w14">'
const endSince2010 = '</mc:Choice></mc:AlternateContent>'

/** A row of cells that stays whole, or is split over pages when it is tall; one that is a header is repeated on every page. */
export function rowOf(cells: readonly string[], kind: 'header' | 'whole' | 'tall', mark = ''): string {
  const whole = kind === 'tall' ? '' : '<w:cantSplit/>'
  const properties = `${whole}${kind === 'header' ? '<w:tblHeader/>' : ''}${mark}`
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
}

/** A cell of so many twips that holds paragraphs, on white or on a colour; it may run over several columns. */
export function cellOf(paragraphs: string, width: number, fill: Colour | null, span = 1): string {
  const shade = fill === null ? '' : `<w:shd w:fill="${fill}" w:color="auto" w:val="clear"/>`
  const columns = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${columns}${shade}</w:tcPr>${paragraphs}</w:tc>`
}

/** What a paragraph has of its own whose words stand at the end of the line. */
export const alignedEnd = '<w:jc w:val="end"/>'

/** How the cells of a row look; a header stands on a colour. */
interface RowLook {
  readonly looks: readonly Look[]
  readonly widths: readonly number[]
  readonly head: boolean
  readonly fontPoints: number
}

/** A row of more lines would leave too much of a page white if it stayed whole. */
const mostLines = 14

function renderRow(row: RowPart, { looks, widths, head, fontPoints }: RowLook, pen: Pen): string {
  const { font, colour } = pen.style
  let tall = false
  const cells = row.cells.map((cell, index) => {
    const { span = 1 } = cell
    const width = widths.slice(index, index + span).reduce((sum, one) => sum + one, 0)
    tall ||= linesIn(cell, width, font.body, fontPoints) > mostLines
    const fill = head ? colour.tableHead : span > 1 ? colour.shade : null
    return cellOf(renderCell(cell, row.change, looks[index] ?? {}, pen), width, fill, span)
  })
  return rowOf(cells, head ? 'header' : tall ? 'tall' : 'whole', trackedMark(row.change, pen))
}

/** What stands in a cell; a place to fill in that comes or goes with its row is told in words. */
function renderCell({ paragraphs, fillIn }: CellPart, change: Change | null, look: Look, pen: Pen): string {
  if (fillIn === undefined) return paragraphs.map((part) => paragraph(part, pen, look)).join('')
  if (change === null) return paragraphOf(renderFillIn(fillIn, ++pen.fillIns, pen.language), look)
  return paragraph({ content: [plainWords(promptOf(fillIn, pen.language), { change })], change }, pen, look)
}
