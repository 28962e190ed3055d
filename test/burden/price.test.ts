/** Published calculations, and the sums of the shipped presets. */

import { describe, expect, it } from 'vitest'
import { multiply, type Topic } from '../../src/burden/item.ts'
import { costOf, hourlyCents, hoursOf, listPrices } from '../../src/burden/price.ts'
import { addUp } from '../../src/burden/total.ts'
import { countWords } from '../../src/burden/words.ts'
import { occurrencesOf } from '../../src/burden/workload.ts'
import type { BurdenItem } from '../../src/model/burden.ts'
import { presetIds } from '../../src/model/burden.ts'
import { shipped } from './shipped.ts'

const nothing: Topic = {
  requirement: null,
  subject: 'document',
  evidence: null,
  bearer: 'bidder',
  phase: 'tender',
  kind: 'reading',
}

describe('published calculations', () => {
  it('European Commission, SEC(2011) 1439, groundhandling: first row of the calculator', () => {
    const milliMinutes = 120_000
    const price = { milliMinutes, cents: costOf(milliMinutes, hourlyCents(18.47, 0)), status: 'verified' } as const
    const actions = occurrencesOf(150, 0.5, 1)
    expect(price.cents).toBeCloseTo(3694, 9)
    expect(actions).toBe(75)
    expect(multiply(nothing, price, actions).cents).toBe(277_050)
    expect(multiply(nothing, price, actions, 0.1).cents).toBe(249_345)
  })

  it('Standardkostenmodell, monthly statistic of 10,000 firms', () => {
    const milliMinutes = 120_000
    const price = { milliMinutes, cents: costOf(milliMinutes, hourlyCents(80, 0)), status: 'verified' } as const
    expect(price.cents).toBe(16_000)
    expect(multiply(nothing, price, occurrencesOf(1, 12, 1)).cents).toBe(192_000)
    expect(multiply(nothing, price, occurrencesOf(10_000, 12, 1)).cents).toBe(1_920_000_000)
  })

  it.each([
    [25.5, 40_800],
    [42.2, 67_520],
    [70.4, 112_640],
    [40.7, 65_120],
  ])('Statistisches Bundesamt: € %d an hour is € %d for a full-time job of 200 days', (tariff, yearly) => {
    const yearOfWork = 200 * 8 * 60_000
    expect(hoursOf(yearOfWork)).toBe(1600)
    expect(costOf(yearOfWork, hourlyCents(tariff, 0)) / 100).toBeCloseTo(yearly, 6)
  })

  it.each([
    [16_144, 51_988, 68_132],
    [16_199, 45_966, 62_165],
    [14_011, 35_614, 49_625],
    [2_528, 2_697, 5_225],
    [2_523, 2_875, 5_398],
    [2_881, 4_698, 7_579],
    [5_500, 22_500, 28_000],
  ])('studies of tender costs: authority € %d and bidders € %d make € %d', (authority, bidders, total) => {
    const sums = addUp([itemOf('municipality', authority), itemOf('bidder', bidders)])
    expect(sums.euros).toBe(total)
    expect(sums.totals.map(({ bearer, euros }) => [bearer, euros])).toEqual([
      ['bidder', bidders],
      ['municipality', authority],
    ])
  })
})

describe('shipped presets', () => {
  const prices = listPrices(shipped).evidence

  it.each([
    ['uea', 44, 5],
    ['self-declaration', 4, 5],
    ['register-extract', 6, 5],
    ['conduct-statement', 48, 5],
    ['certificate-of-conduct', 10, 5],
    ['certificate', 4, 13],
    ['policy-document', 12, 13],
    ['cv', 32, 13],
    ['reference-project', 147, 65],
    ['plan-small', 422, 90],
    ['plan-large', 792, 90],
    ['price-sheet', 482, 90],
    ['report-standard', 64, 67],
    ['report-heavy', 514, 122],
    ['audited-account', 1044, 122],
    ['incident-report', 39, 67],
    ['contract-meeting', 71, 90],
    ['file-inspection', 630, 216],
    ['process-change', 300, 0],
  ])('%s takes a provider %d minutes and the municipality %d', (id, provider, municipality) => {
    const price = prices.get(id)
    expect((price?.produce.milliMinutes ?? 0) + (price?.handle.milliMinutes ?? 0)).toBe(provider * 1000)
    expect(price?.check.milliMinutes).toBe(municipality * 1000)
  })

  it('are exactly the forms of evidence there are', () => {
    expect(shipped.presets.map(({ id }) => id)).toEqual([...presetIds])
  })

  it('take at most seven actions of a provider, unless an auditor comes', () => {
    for (const { id, produce, handle } of shipped.presets) {
      expect(produce.length + handle.length, id).toBeLessThanOrEqual(id === 'audited-account' ? 8 : 7)
    }
  })

  it('price fees and tariffs with overhead', () => {
    expect(prices.get('conduct-statement')?.produce.cents).toBe(7500 + (44 / 60) * 5250)
    expect(prices.get('certificate')?.check.cents).toBeCloseTo((13 / 60) * 5625, 9)
    expect(prices.get('certificate-of-conduct')?.usual).toBe(1)
  })
})

it('counts as words what holds a letter or a digit', () => {
  expect(countWords('')).toBe(0)
  expect(countWords('De aanbieder — 24/7 bereikbaar – levert\u00a0cliënten zorg.')).toBe(7)
})

function itemOf(bearer: BurdenItem['bearer'], euros: number): BurdenItem {
  return multiply({ ...nothing, bearer }, { milliMinutes: 0, cents: euros * 100, status: 'verified' }, 1)
}
