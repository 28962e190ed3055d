/** Adds items up: whole numbers, so that the order never matters. */

import { bearers, phases } from '../language/terms.ts'
import type { Bearer, BurdenItem, BurdenSums, BurdenTotal } from '../model/burden.ts'
import { hoursOf } from './price.ts'

interface Sum {
  milliMinutes: number
  cents: number
  costMilliMinutes: number
  costCents: number
}

interface Cell {
  readonly bearer: Bearer
  readonly phase: BurdenTotal['phase']
  readonly sum: Sum
  count: number
}

/** Adds items up by bearer and phase, leaving out empty cells. */
export function addUp(items: readonly BurdenItem[]): BurdenSums {
  const cells: Cell[] = []
  for (const bearer of bearers) for (const phase of phases) cells.push({ bearer, phase, sum: nothing(), count: 0 })
  const all = nothing()
  const municipality = nothing()
  const recurrent = nothing()
  for (const item of items) {
    const cell = cells[bearers.indexOf(item.bearer) * phases.length + phases.indexOf(item.phase)]
    if (cell === undefined) throw new Error(`no place for ${item.bearer} in ${item.phase}`)
    cell.count++
    add(cell.sum, item)
    add(all, item)
    if (item.bearer === 'municipality') add(municipality, item)
    if (item.recurrent) add(recurrent, item)
  }
  const totals: BurdenTotal[] = []
  for (const { bearer, phase, sum, count } of cells) if (count > 0) totals.push({ bearer, phase, ...amountsOf(sum) })
  return {
    totals,
    ...amountsOf(all),
    recurrentHours: hoursOf(recurrent.milliMinutes),
    recurrentEuros: recurrent.cents / 100,
    marketHours: hoursOf(all.milliMinutes - municipality.milliMinutes),
    municipalityHours: hoursOf(municipality.milliMinutes),
  }
}

function nothing(): Sum {
  return { milliMinutes: 0, cents: 0, costMilliMinutes: 0, costCents: 0 }
}

function add(sum: Sum, { milliMinutes, cents, cost }: BurdenItem): void {
  sum.milliMinutes += milliMinutes
  sum.cents += cents
  sum.costMilliMinutes += cost.milliMinutes
  sum.costCents += cost.cents
}

function amountsOf({ milliMinutes, cents, costMilliMinutes, costCents }: Sum) {
  return {
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
