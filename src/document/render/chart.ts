/** Bar charts: a key, and a table with the bars as pictures. */

import type { ChartPart } from '../../model/document.ts'
import { plainWords } from '../inlines.ts'
import { drawBars } from '../picture.ts'
import { styleNames, textWidth } from '../styles.ts'
import type { Pen } from './pen.ts'
import { picture } from './pictures.ts'
import { type Look, paragraphOf, renderInlines, run, text } from './runs.ts'
import { alignedEnd, cellOf, rowOf, tableOf } from './tables.ts'

const chartShares = [36, 38, 26] as const

/** Room that a cell keeps free at either side, in twips. */
const cellSides = 240

/** A key that looks as `above` says, and a table in which every row has its bars as a picture between its name and its numbers. */
export function renderChart(chart: ChartPart, pen: Pen, above: Look): string {
  const { style } = pen
  const width = textWidth(style)
  const widths = chartShares.map((share) => Math.floor((width * share) / 100))
  const most = Math.max(...chart.rows.flatMap(({ before, after }) => [before, after]), Number.MIN_VALUE)
  // Twips to pixels of 96 to the inch.
  const room = Math.floor(((widths[1] ?? 0) - cellSides) / 15)
  const words = (value: string) => renderInlines([plainWords(value)], pen)
  const key = (colour: string, name: string) => run(text('■ '), `<w:color w:val="${colour}"/>`) + words(name)
  const { muted, accent, tableHead } = style.colour
  const row = (head: boolean, cells: readonly string[]) => {
    const written = cells.map((cell, index) => {
      const look = {
        style: head ? styleNames.tableHead : styleNames.tableText,
        own: index === 2 ? alignedEnd : '',
      }
      return cellOf(paragraphOf(cell, look), widths[index] ?? 0, head ? tableHead : null)
    })
    return rowOf(written, head ? 'header' : 'whole')
  }
  const rows = chart.rows.map(({ name, said, before, after }) => {
    const bars = [
      { part: before / most, colour: muted },
      { part: after / most, colour: accent },
    ]
    const { png, ...size } = drawBars(bars, room)
    const told = { name, description: `${name}: ${said}` }
    return row(false, [words(name), picture({ format: 'png', bytes: png }, size, told, pen), words(said)])
  })
  return (
    paragraphOf(key(muted, `${chart.before}   `) + key(accent, chart.after), above) +
    tableOf(chart, width, widths, [row(true, chart.columns.map(words)), ...rows])
  )
}
