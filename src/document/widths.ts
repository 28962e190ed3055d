/** How a table divides its width. */

import type { CellPart, TablePart } from '../model/document.ts'
import { type Ruler, rulerOf } from './pages/fonts.ts'

const cellPadding = 220
const widestNatural = 70
/** Beyond so many letters a word is cut, as a long address is; beyond the fewest where the table has no room for more. */
const mostLetters = 24
const fewestLetters = 12

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
  const holds = measure({ columns, rows }, font, fontPoints)
  if (shares.every((share) => share !== null)) {
    const asked = shares.map((share) => (share / sum(shares)) * width)
    for (let letters = mostLetters; letters >= fewestLetters; letters--) {
      const least = leastOf(holds, letters)
      if (sum(least) < width) return divide(raised(asked, least), width)
    }
    return divide(asked, width)
  }
  const least = leastOf(holds)
  if (sum(least) >= width) return divide(least, width)
  const natural = holds.texts.map((text, index) => Math.max(least[index] ?? 0, cellPadding + text))
  const wanted = sum(natural) - sum(least)
  if (wanted === 0) return divide(natural, width)
  const spread = (width - sum(least)) / wanted
  return divide(
    least.map((each, index) => each + ((natural[index] ?? each) - each) * spread),
    width,
  )
}

/** About how many lines the text of a cell takes. */
export function linesIn(cell: CellPart, width: number, font: string, fontPoints: number): number {
  const ruler = rulerOf({ name: font, size: fontPoints, bold: false, italic: false })
  const lines = cell.paragraphs.map(({ content }) => {
    const text = content.map((piece) => (piece.type === 'words' ? piece.value : '')).join('')
    const breaks = content.filter(({ type }) => type === 'break').length
    return breaks + Math.max(1, Math.ceil(ruler.widthOf(text) / (width - cellPadding)))
  })
  return sum(lines)
}

/** The least width in which the columns of a table can hold their longest words; 0 when it divides its width by shares. */
export function leastWidth({ columns, rows }: TablePart, font: string, fontPoints: number): number {
  if (columns.every((column) => column.share !== null)) return 0
  return sum(leastOf(measure({ columns, rows }, font, fontPoints)))
}

/** What the columns hold: how wide the longest word and the longest text of each are, and how wide a letter is. */
interface Holding {
  readonly words: readonly number[]
  readonly texts: readonly number[]
  readonly letter: number
}

function measure({ columns, rows }: Pick<TablePart, 'columns' | 'rows'>, font: string, fontPoints: number): Holding {
  const [plain, bold] = [false, true].map((heavy) =>
    rulerOf({ name: font, size: fontPoints, bold: heavy, italic: false }),
  ) as [Ruler, Ruler]
  const words = columns.map(() => plain.widthOf('nnn'))
  const texts = columns.map(() => 0)
  for (const [at, row] of rows.entries()) {
    for (const index of columns.keys()) {
      if (row.cells[index]?.span !== undefined) break
      const text = textOf(row.cells[index])
      // Numbers of requirements are bold, and any word may be.
      for (const one of text.split(/\s+/)) words[index] = Math.max(words[index] ?? 0, bold.widthOf(one))
      const whole = (at === 0 ? bold : plain).widthOf(text.slice(0, widestNatural))
      texts[index] = Math.max(texts[index] ?? 0, whole)
    }
  }
  return { words, texts, letter: plain.widthOf('n') }
}

/** The widths in which columns hold their words, up to so many letters. */
function leastOf({ words, letter }: Holding, letters = mostLetters): readonly number[] {
  return words.map((word) => cellPadding + Math.min(word, letters * letter))
}

/** The widths with those raised that are below the least, at the cost of the others by what these have to spare. */
function raised(widths: readonly number[], least: readonly number[]): readonly number[] {
  const spare = widths.map((width, index) => width - (least[index] ?? 0))
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

function textOf(cell: CellPart | undefined): string {
  const lines = cell?.paragraphs ?? []
  return lines
    .map(({ content }) => content.map((piece) => (piece.type === 'words' ? piece.value : '')).join(''))
    .join('\n')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
