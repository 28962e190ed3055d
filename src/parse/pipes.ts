/** Finds table cells that Markdown did not read as such: rows torn apart by blank lines, and rows without a table. */

import type { Span } from '../model/span.ts'
import type { Passage } from '../model/specification.ts'
import { sliceTexts, sourceSpan, trimRange } from '../model/text.ts'
import { lineEnd, linesOf } from './lines.ts'
import { withText } from './passage.ts'

/** Where the reading of a torn table stands: its header, its row, and the column whose cell is still open. */
interface Torn {
  readonly headers: readonly string[]
  readonly table: number
  readonly row: number
  readonly column: number
  /** True until a pipe closes the row. */
  readonly open: boolean
}

/**
 * Gives back to a table what a blank line inside a cell took away from it, and makes a table of lines that end in a pipe.
 * `headers` holds the header cells of every table; a table without one gets the next number.
 */
export function mendTables(
  passages: readonly Passage[],
  headers: readonly (readonly string[])[],
  source: string,
): readonly Passage[] {
  let tables = headers.length
  let torn: Torn | null = null
  /** Whether the header row of the table being read ends in a pipe. */
  let closes = false
  let mends = false
  const result: Passage[] = []
  for (const [at, passage] of passages.entries()) {
    if (passage.table >= 0) {
      result.push(passage)
      const ends = passages[at + 1]?.table !== passage.table
      const begins = passages[at - 1]?.table !== passage.table
      if (begins && passage.row === 0)
        closes = source.slice(passage.extent.start, lineEnd(source, passage.extent.start)).trimEnd().endsWith('|')
      torn = ends ? tornAt(passage, headers[passage.table] ?? [], closes, source) : null
      continue
    }
    const { value } = passage.text
    if (passage.role === 'heading' || passage.stated !== null) torn = null
    else if (torn === null || !(torn.open || value.startsWith('|')))
      torn = isRows(value) ? { headers: [], table: tables++, row: 0, column: 0, open: false } : null
    if (torn === null) result.push(passage)
    else {
      const mended = cellsOf(passage, torn, source)
      result.push(...mended.cells)
      torn = mended.torn
      mends = true
    }
  }
  return mends ? wholeRows(result) : result
}

/** The state after the last cell of a table: its row is still open when it lacks the closing pipe that the header has. */
function tornAt({ extent, row, table }: Passage, headers: readonly string[], closes: boolean, source: string): Torn {
  const line = source.slice(extent.start, extent.end).trim()
  const pipes = line.split('|').length - 1
  const open = row > 0 && closes && !line.endsWith('|') && pipes < headers.length + 1
  return { headers, table, row, column: Math.max(0, pipes - 1), open }
}

/** True for lines that each end in a pipe and hold another one. */
function isRows(value: string): boolean {
  return value.split('\n').every((line) => {
    const written = line.trimEnd()
    return written.endsWith('|') && written.indexOf('|') < written.length - 1
  })
}

/** Cuts a passage at its pipes and line ends into cells of the torn table. */
function cellsOf(
  passage: Passage,
  from: Torn,
  source: string,
): { readonly cells: readonly Passage[]; readonly torn: Torn } {
  const places: (Span & Pick<Passage, 'column' | 'row'>)[] = []
  let { row, column, open } = from
  let start = 0
  const { text } = passage
  const add = (end: number) => {
    const place = trimRange(text, start, end)
    start = end + 1
    if (place.start < place.end) places.push({ ...place, column: from.headers[column] || null, row })
  }
  for (let at = 0; at < text.value.length; at++) {
    const character = text.value.charAt(at)
    if (character === '|' && !open) {
      row++
      column = 0
      open = true
      start = at + 1
    } else if (character === '|') {
      add(at)
      column++
      if (/^[ \t]*(?:\n|$)/.test(text.value.slice(at + 1, at + 80))) open = false
    } else if (!open && character.trim() !== '') {
      // A row need not begin with a pipe.
      row++
      column = 0
      open = true
      start = at
    }
  }
  if (open) add(text.value.length)
  const cells = sliceTexts(text, places).map((piece, index): Passage => {
    const extent = linesOf(source, sourceSpan(piece, 0, piece.value.length))
    const { column = null, row = 0 } = places[index] ?? {}
    const { section, quoted, stated } = passage
    return { text: piece, role: 'cell', extent, section, column, table: from.table, row, quoted, stated }
  })
  return { cells, torn: { ...from, row, column, open } }
}

/** Lets every cell of a mended row disappear with its whole row. */
function wholeRows(passages: readonly Passage[]): readonly Passage[] {
  const rows = new Map<string, Span>()
  const place = ({ table, row }: Passage) => `${table}/${row}`
  for (const passage of passages) {
    if (passage.table < 0) continue
    const known = rows.get(place(passage))
    const { start, end } = passage.extent
    rows.set(
      place(passage),
      known === undefined ? { start, end } : { start: Math.min(known.start, start), end: Math.max(known.end, end) },
    )
  }
  return passages.map((passage) =>
    passage.table < 0 ? passage : withText(passage, passage.text, rows.get(place(passage))),
  )
}
