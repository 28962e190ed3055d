/** How a table divides its width. */

import type { TablePart } from '../model/document.ts'
import { type Ruler, rulerOf } from './pages/fonts.ts'

const cellPadding = 220
const widestNatural = 70
const widestWord = 24

/**
 * Widths of the columns in twips, together exactly `width`: by their shares, or by what they hold. Either way a column
 * gets room for its longest word when the table has it; one by content then gets more in proportion to its longest text.
 */
export function columnWidths(
  { columns, rows }: TablePart,
  width: number,
  font: string,
  fontPoints: number,
): readonly number[] {
  const shares = columns.map((column) => column.share)
  const needs = needsOf({ columns, rows }, font, fontPoints)
  const least = sum(needs.map((need) => need.least))
  if (shares.every((share) => share !== null)) {
    const asked = shares.map((share) => (share / sum(shares)) * width)
    return divide(least < width ? holding(asked, needs) : asked, width)
  }
  if (least >= width)
    return divide(
      needs.map((need) => need.least),
      width,
    )
  const wanted = sum(needs.map((need) => need.natural - need.least))
  if (wanted === 0)
    return divide(
      needs.map((need) => need.natural),
      width,
    )
  const spread = (width - least) / wanted
  return divide(
    needs.map((need) => need.least + (need.natural - need.least) * spread),
    width,
  )
}

/** The least width in which the columns of a table can hold their longest words; 0 when it divides its width by shares. */
export function leastWidth({ columns, rows }: TablePart, font: string, fontPoints: number): number {
  if (columns.every((column) => column.share !== null)) return 0
  return sum(needsOf({ columns, rows }, font, fontPoints).map((need) => need.least))
}

interface Need {
  readonly least: number
  readonly natural: number
}

function needsOf(
  { columns, rows }: Pick<TablePart, 'columns' | 'rows'>,
  font: string,
  fontPoints: number,
): readonly Need[] {
  const [plain, bold] = [false, true].map((heavy) =>
    rulerOf({ name: font, size: fontPoints, bold: heavy, italic: false }),
  ) as [Ruler, Ruler]
  // Beyond this a word is cut, as a long address is.
  const most = plain.widthOf('n'.repeat(widestWord))
  return columns.map((_, index) => {
    let word = plain.widthOf('nnn')
    let longest = 0
    for (const [at, row] of rows.entries()) {
      const text = textOf(row.cells[index])
      // Numbers of requirements are bold, and any word may be.
      for (const one of text.split(/\s+/)) word = Math.max(word, bold.widthOf(one))
      longest = Math.max(longest, (at === 0 ? bold : plain).widthOf(text.slice(0, widestNatural)))
    }
    const least = cellPadding + Math.min(word, most)
    return { least, natural: Math.max(least, cellPadding + longest) }
  })
}

/** The widths with those raised that cannot hold a word, at the cost of the others by what these have to spare. */
function holding(widths: readonly number[], needs: readonly Need[]): readonly number[] {
  const spare = widths.map((width, index) => width - (needs[index]?.least ?? 0))
  const lack = sum(spare.filter((each) => each < 0))
  const plenty = sum(spare.filter((each) => each > 0))
  return widths.map((width, index) => {
    const own = spare[index] ?? 0
    return own < 0 ? width - own : width + (plenty > 0 ? (own / plenty) * lack : 0)
  })
}

function divide(shares: readonly number[], width: number): readonly number[] {
  const total = sum(shares)
  let used = 0
  let passed = 0
  return shares.map((share) => {
    passed += share
    const border = Math.round((passed / total) * width)
    const own = border - used
    used = border
    return own
  })
}

function textOf(cell: TablePart['rows'][number]['cells'][number] | undefined): string {
  const lines = cell?.paragraphs ?? []
  return lines
    .map(({ content }) => content.map((piece) => (piece.type === 'words' ? piece.value : '')).join(''))
    .join('\n')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
