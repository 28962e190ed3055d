/** Adds items up: whole numbers, so that the order never matters. */

import { bearers, phases } from '../language/terms.ts'
import type { Bearer, BurdenItem, BurdenSums, BurdenTotal } from '../model/burden.ts'
import { hoursOf } from './price.ts'

interface Cell {
  readonly bearer: Bearer
  readonly phase: BurdenTotal['phase']
  count: number
  milliMinutes: number
  cents: number
  costMilliMinutes: number
  costCents: number
}

/** Adds items up by bearer and phase, leaving out empty cells. */
export function addUp(items: readonly BurdenItem[]): BurdenSums {
  const cells = bearers.flatMap((bearer) =>
    phases.map(
      (phase): Cell => ({ bearer, phase, count: 0, milliMinutes: 0, cents: 0, costMilliMinutes: 0, costCents: 0 }),
    ),
  )
  const recurrent = { milliMinutes: 0, cents: 0 }
  for (const item of items) {
    const cell = cells[bearers.indexOf(item.bearer) * phases.length + phases.indexOf(item.phase)]
    if (cell === undefined) throw new Error(`no place for ${item.bearer} in ${item.phase}`)
    cell.count++
    cell.milliMinutes += item.milliMinutes
    cell.cents += item.cents
    cell.costMilliMinutes += item.cost.milliMinutes
    cell.costCents += item.cost.cents
    if (item.recurrent) {
      recurrent.milliMinutes += item.milliMinutes
      recurrent.cents += item.cents
    }
  }
  const sum = (pick: (cell: Cell) => number, of = cells) => of.reduce((total, cell) => total + pick(cell), 0)
  const municipality = cells.filter(({ bearer }) => bearer === 'municipality')
  const all = sum((cell) => cell.milliMinutes)
  const own = sum((cell) => cell.milliMinutes, municipality)
  return {
    totals: cells.filter(({ count }) => count > 0).map(totalOf),
    hours: hoursOf(all),
    euros: sum((cell) => cell.cents) / 100,
    costHours: hoursOf(sum((cell) => cell.costMilliMinutes)),
    costEuros: sum((cell) => cell.costCents) / 100,
    recurrentHours: hoursOf(recurrent.milliMinutes),
    recurrentEuros: recurrent.cents / 100,
    marketHours: hoursOf(all - own),
    municipalityHours: hoursOf(own),
  }
}

function totalOf({ bearer, phase, milliMinutes, cents, costMilliMinutes, costCents }: Cell): BurdenTotal {
  return {
    bearer,
    phase,
    hours: hoursOf(milliMinutes),
    euros: cents / 100,
    costHours: hoursOf(costMilliMinutes),
    costEuros: costCents / 100,
  }
}

/** The milli-minutes of items together. */
export function sumTime(items: readonly BurdenItem[]): number {
  return items.reduce((sum, item) => sum + item.milliMinutes, 0)
}
