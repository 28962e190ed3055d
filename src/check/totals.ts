/** Tables that say what their rows are together: a total that is not their sum. */

import { fold } from '../language/key.ts'
import { dutchNumber } from '../language/numbers.ts'
import { writeNumber } from '../language/written.ts'
import { tablesOf } from '../model/leaves.ts'
import type { Block, Table, TableCell, TableRow } from '../model/specification.ts'

/** A total that its column does not add up to, and that sum in the way the total is written. */
export interface WrongTotal {
  readonly cell: TableCell
  readonly sum: string
}

/** A cell that holds one number only: its value, the digits behind its comma, and what stands around the number. */
interface Figure {
  readonly value: number
  readonly decimals: number
  readonly written: string
  readonly unit: string
}

/** "Totaal", "Totaal aantal punten", "Totale score (maximaal)", and nothing that says of what else it is the total. */
const totalRow =
  /^(?:(?:eind)?totaal|totale|totaalscore|total)(?:[\s(]+(?:aantal|punten|score|weging|bedrag|maximaal|max|te|behalen|per|jaar|in|euro)\b)*[.):]*$/
/** Parts of parts, averages, and people who may be counted twice. */
const noParts = /\b(?:waarvan|subtotaal|tussentotaal|gemiddeld|gemiddelde|uniek|unieke|afgerond|circa)\b/
const people = /client|jeugdig|deelnem|inwon|person|bewon|kinder|gezin|gebruik|ouder|medewerk/
const none: Figure = { value: 0, decimals: 0, written: '–', unit: '-' }
const numberCell =
  /^(?:€\s*)?(\d[\d.]*(?:,\d+)?)(?:,-+)?\s*(%|procent|punt(?:en)?|uur|uren|fte|plaats(?:en)?|stuks|jaar)?$/i
/** The share of an amount that rounding may take or add. */
const roundedOff = 0.002
/** A column this many times its total holds parts of parts. */
const nested = 1.5
const nothing = /^[-–—]$/

/** The totals of a draft's tables that differ from the sum of what stands above them, in reading order. */
export function wrongTotals(blocks: readonly Block[]): readonly WrongTotal[] {
  return tablesOf(blocks).flatMap(totalsOf)
}

/** Only the last row of a table is read: a total further up has parts below it that are not its own. */
function totalsOf({ rows }: Table): readonly WrongTotal[] {
  const [header, ...parts] = rows
  const last = parts.pop()
  const label = fold(last?.cells.find(({ text }) => text.value.trim() !== '')?.text.value.trim() ?? '')
  if (header === undefined || last === undefined || parts.length < 2 || !totalRow.test(label)) return []
  if ([header, last, ...parts].some(({ cells }) => cells.some(({ text }) => noParts.test(fold(text.value))))) return []
  return last.cells.flatMap((cell, column): readonly WrongTotal[] => {
    const total = figureOf(cell)
    const figures = figuresIn(parts, column)
    if (total === null || figures === null || !isWrong(total, figures)) return []
    const about = fold(`${header.cells[column]?.text.value} ${label} ${header.cells[0]?.text.value}`)
    const sum = addedUp(figures)
    // People stand in several rows.
    if (sum > total.value && people.test(about)) return []
    return [
      { cell, sum: cell.text.value.trim().replace(total.written, writeNumber(sum, decimalsOf(total, figures), 'nl')) },
    ]
  })
}

/** The figures of a column; null when one of its cells holds none. */
function figuresIn(parts: readonly TableRow[], column: number): readonly Figure[] | null {
  const figures = parts.flatMap(({ cells }) => {
    const cell = cells[column]
    return cell === undefined ? [] : (figureOf(cell) ?? [])
  })
  return figures.length < parts.length ? null : figures
}

/** True when figures of the unit of a total do not make it together, in any way that they may be meant. */
function isWrong(total: Figure, figures: readonly Figure[]): boolean {
  if (figures.some(({ unit }) => unit !== '-' && unit !== total.unit)) return false
  const most = margin(total, figures)
  const sums = [addedUp(figures), withoutParts(figures), withoutParts([...figures].reverse())]
  if (sums.some((sum) => Math.abs(sum - total.value) <= most)) return false
  // What lies between its parts is their average or their highest.
  return total.value > Math.max(...figures.map(({ value }) => value)) && addedUp(figures) <= total.value * nested
}

const addedUp = (figures: readonly Figure[]) => figures.reduce((sum, { value }) => sum + value, 0)

const decimalsOf = (total: Figure, figures: readonly Figure[]) =>
  Math.max(total.decimals, ...figures.map(({ decimals }) => decimals))

/** The number in a cell that holds nothing else; a dash is none, which adds nothing. */
function figureOf({ text }: TableCell): Figure | null {
  const told = text.value.trim()
  if (nothing.test(told)) return none
  const [, written, behind = ''] = numberCell.exec(told) ?? []
  const value = written === undefined ? null : dutchNumber(written)
  if (written === undefined || value === null) return null
  const unit = told.startsWith('€') ? 'euro' : behind.toLowerCase().slice(0, 4)
  return { value, decimals: written.split(',')[1]?.length ?? 0, written, unit }
}

/** How far rounded parts may be from their rounded total. */
function margin(total: Figure, figures: readonly Figure[]): number {
  if (total.unit === 'euro') return total.value * roundedOff
  const decimals = decimalsOf(total, figures)
  return total.unit === '%' || decimals > 0 ? (10 ** -decimals * (figures.length + 1)) / 2 : 0
}

/** What the figures are together when those that an earlier one is the sum of count once. */
function withoutParts(figures: readonly Figure[]): number {
  let all = 0
  for (let at = 0; at < figures.length; at++) {
    const { value } = figures[at] ?? none
    all += value
    at += partsOf(value, figures.slice(at + 1))
  }
  return all
}

/** How many of the figures, from the first and at least two, make a value together; 0 when they do not. */
function partsOf(value: number, figures: readonly Figure[]): number {
  let sum = 0
  const last = figures.findIndex((figure, at) => {
    sum += figure.value
    return at > 0 && value > 0 && Math.abs(sum - value) < value * roundedOff
  })
  return last + 1
}
