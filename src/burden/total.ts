/** Adds items up: whole numbers, so that the order never matters. */

import { bearers, phases } from '../language/terms.ts'
import type { BurdenItem, BurdenTotal } from '../model/burden.ts'
import { hoursOf } from './price.ts'

/** Sums of items: hours and euros as a whole, by side of the market, and by bearer and phase. */
export interface Sums {
  readonly totals: readonly BurdenTotal[]
  readonly hours: number
  readonly euros: number
  readonly marketHours: number
  readonly municipalityHours: number
}

/** Adds items up by bearer and phase, leaving out empty cells; not rounded. */
export function addUp(items: readonly BurdenItem[]): Sums {
  const cells = bearers.flatMap((bearer) =>
    phases.map((phase) => ({ bearer, phase, count: 0, milliMinutes: 0, cents: 0 })),
  )
  const all = { milliMinutes: 0, cents: 0, municipality: 0 }
  for (const { bearer, phase, milliMinutes, cents } of items) {
    const cell = cells[bearers.indexOf(bearer) * phases.length + phases.indexOf(phase)]
    if (cell === undefined) throw new Error(`no place for ${bearer} in ${phase}`)
    cell.count++
    cell.milliMinutes += milliMinutes
    cell.cents += cents
    all.milliMinutes += milliMinutes
    all.cents += cents
    if (bearer === 'municipality') all.municipality += milliMinutes
  }
  return {
    totals: cells
      .filter(({ count }) => count > 0)
      .map(({ bearer, phase, milliMinutes, cents }) => ({
        bearer,
        phase,
        hours: hoursOf(milliMinutes),
        euros: cents / 100,
      })),
    hours: hoursOf(all.milliMinutes),
    euros: all.cents / 100,
    marketHours: hoursOf(all.milliMinutes - all.municipality),
    municipalityHours: hoursOf(all.municipality),
  }
}

/** The milli-minutes of items together. */
export function sumTime(items: readonly BurdenItem[]): number {
  return items.reduce((sum, item) => sum + item.milliMinutes, 0)
}
