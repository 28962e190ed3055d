/** How a table divides its width. */

import type { TablePart } from '../model/document.ts'

const cellPadding = 220
const widestNatural = 70
const widestWord = 24

/**
 * Widths of the columns in twips, together exactly `width`: by their shares, or by what they hold.
 * A column by content gets room for its longest word first and then in proportion to its longest text.
 */
export function columnWidths({ columns, rows }: TablePart, width: number, fontPoints: number): readonly number[] {
  const shares = columns.map((column) => column.share)
  if (shares.every((share) => share !== null)) return divide(shares, width)
  // Half the font size is the width of an average character in the fonts of office documents.
  const character = fontPoints * 10
  const needs = columns.map((_, index) => {
    const texts = rows.map((row) => textOf(row.cells[index]))
    const longest = Math.max(1, ...texts.map((text) => text.length))
    const word = Math.max(3, ...texts.flatMap((text) => text.split(/\s+/)).map((one) => one.length))
    const least = cellPadding + Math.min(word, widestWord) * character * 1.15
    return { least, natural: Math.max(least, cellPadding + Math.min(longest, widestNatural) * character) }
  })
  const least = sum(needs.map((need) => need.least))
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
  const pieces = cell?.paragraphs.flatMap((paragraph) => paragraph.content) ?? []
  return pieces.map((piece) => (piece.type === 'words' ? piece.value : '')).join('')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
