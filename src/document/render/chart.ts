/** Bar charts: a key, and a table with the bars as pictures. */

import {
  AlignmentType,
  ImageRun,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { ChartPart } from '../../model/document.ts'
import { drawBars } from '../picture.ts'
import { styleNames, textWidth } from '../styles.ts'
import type { Pen } from './pen.ts'

const chartShares = [36, 38, 26] as const

/** Room that a cell keeps free at either side, in twips. */
const cellSides = 240

/** A key that looks as `above` says, and a table in which every row has its bars as a picture between its name and its numbers. */
export function renderChart(chart: ChartPart, pen: Pen, above: IParagraphOptions): (Paragraph | Table)[] {
  const { style } = pen
  const width = textWidth(style)
  const widths = chartShares.map((share) => Math.floor((width * share) / 100))
  const most = Math.max(...chart.rows.flatMap(({ before, after }) => [before, after]), Number.MIN_VALUE)
  // Twips to pixels of 96 to the inch.
  const room = Math.floor(((widths[1] ?? 0) - cellSides) / 15)
  const key = (colour: string, text: string) => [new TextRun({ text: '■ ', color: colour }), new TextRun(text)]
  const { muted, accent, tableHead } = style.colour
  pen.tables.push({ title: chart.title, description: chart.description })
  const rowOf = (head: boolean, cells: readonly ParagraphChild[]) =>
    new TableRow({
      cantSplit: true,
      ...(head ? { tableHeader: true } : {}),
      children: cells.map((cell, index) => {
        const look = {
          style: head ? styleNames.tableHead : styleNames.tableText,
          ...(index === 2 ? { alignment: AlignmentType.END } : {}),
        }
        return new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          ...(head ? { shading: { fill: tableHead, color: 'auto', type: 'clear' as const } } : {}),
          children: [new Paragraph({ ...look, children: [cell] })],
        })
      }),
    })
  const rows = chart.rows.map(({ name, said, before, after }) => {
    const bars = [
      { part: before / most, colour: muted },
      { part: after / most, colour: accent },
    ]
    const { png, ...transformation } = drawBars(bars, room)
    const altText = { name, title: name, description: `${name}: ${said}` }
    return rowOf(false, [
      new TextRun(name),
      new ImageRun({ type: 'png', data: png, transformation, altText }),
      new TextRun(said),
    ])
  })
  return [
    new Paragraph({ ...above, children: [...key(muted, `${chart.before}   `), ...key(accent, chart.after)] }),
    new Table({
      style: styleNames.table,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [
        rowOf(
          true,
          chart.columns.map((name) => new TextRun(name)),
        ),
        ...rows,
      ],
    }),
  ]
}
