/** Tables that say what their rows are together: a total that is not their sum. */

import { fold } from '../language/key.ts'
import { dutchNumber } from '../language/numbers.ts'
import { tablesOf } from '../model/leaves.ts'
import type { Block, Table, TableCell } from '../model/specification.ts'

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
  return last.cells.flatMap((cell, column) => {
    const total = figureOf(cell)
    const above = parts.map(({ cells }) => cells[column])
    if (total === null) return []
    const figures = above.flatMap((part) => (part === undefined ? [] : (figureOf(part) ?? [])))
    if (figures.length < above.length || figures.some(({ unit }) => unit !== '-' && unit !== total.unit)) return []
    const sum = figures.reduce((all, { value }) => all + value, 0)
    const decimals = Math.max(total.decimals, ...figures.map((figure) => figure.decimals))
    const isTotal = (together: number) => Math.abs(together - total.value) <= margin(total, figures.length, decimals)
    if (isTotal(sum) || isTotal(sumOf(figures)) || isTotal(sumOf([...figures].reverse()))) return []
    // What lies between its parts is their average or their highest, and people stand in several rows.
    if (total.value <= Math.max(...figures.map(({ value }) => value)) || sum > total.value * nested) return []
    const about = fold(`${header.cells[column]?.text.value} ${label} ${header.cells[0]?.text.value}`)
    if (sum > total.value && people.test(about)) return []
    return [{ cell, sum: cell.text.value.trim().replace(total.written, inDutch(sum, decimals)) }]
  })
}

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
function margin({ unit, value }: Figure, parts: number, decimals: number): number {
  if (unit === 'euro') return value * roundedOff
  return unit === '%' || decimals > 0 ? (10 ** -decimals * (parts + 1)) / 2 : 0
}

/** What the figures are together when those that an earlier one is the sum of count once. */
function sumOf(figures: readonly Figure[]): number {
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

const inDutch = (value: number, decimals: number) =>
  value.toLocaleString('nl-NL', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
