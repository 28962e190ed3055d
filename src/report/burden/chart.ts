/** Charts as drawings inside a page: bars, and ranges about a point. Colours come from the page's style sheet. */

import { html, type Markup } from '../markup.ts'

/** How charts look; their colours are those of the page. */
export const chartStyles = `
.chart { width: 100%; min-width: 36rem; height: auto; font-size: 13px; }
.chart text { fill: var(--text); }
.chart .name { text-anchor: end; }
.chart .now { fill: var(--soft); }
.chart .then { fill: var(--bar); }
.chart .range { fill: var(--bar); }
.chart .mark { stroke: var(--text); stroke-dasharray: 3 3; }
.key { color: var(--soft); }
.key .now { color: var(--soft); }
.key .then { color: var(--bar); }
`

/** One row of a chart: its name, what stands at its end, and where its bars begin and end. */
export interface ChartRow {
  readonly label: string
  readonly value: string
  readonly spans: readonly { readonly from: number; readonly to: number; readonly look: 'now' | 'then' | 'range' }[]
}

const size = { width: 880, label: 350, value: 190, row: 26 } as const

/** Draws rows against one scale; `mark` is a value shown as a line through all of them. */
export function chartOf(title: string, rows: readonly ChartRow[], mark: number | null = null): Markup {
  const ends = rows.flatMap(({ spans }) => spans.flatMap(({ from, to }) => [from, to]))
  const [least, most] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const room = size.width - size.label - size.value
  const at = (value: number) => size.label + (most > least ? ((value - least) / (most - least)) * room : 0)
  const fixed = (value: number) => value.toFixed(1)
  const height = rows.length * size.row + 4
  const drawn = rows.map(({ label, value, spans }, index) => {
    const top = index * size.row
    const bars = spans.map(({ from, to, look }, place) => {
      const thick = spans.length > 1 ? 9 : 16
      const y = top + 4 + (spans.length > 1 ? place * 10 : 0)
      return html`<rect class="${look}" x="${fixed(at(from))}" y="${y}" width="${fixed(Math.max(0.5, at(to) - at(from)))}" height="${thick}"/>`
    })
    return html`<text class="name" x="${size.label - 8}" y="${top + 17}">${label}</text>${bars}<text x="${size.width - size.value + 8}" y="${top + 17}">${value}</text>
`
  })
  const line =
    mark === null
      ? []
      : [html`<line x1="${fixed(at(mark))}" x2="${fixed(at(mark))}" y1="0" y2="${height}" class="mark"/>`]
  const said = rows.map(({ label, value }) => `${label}: ${value}`).join('; ')
  return html`<div class="scroll"><svg class="chart" role="img" viewBox="0 0 ${size.width} ${height}" aria-label="${title}"><title>${title}</title><desc>${said}</desc>
${drawn}${line}</svg></div>`
}
