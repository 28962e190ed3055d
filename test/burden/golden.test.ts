/** Published calculations, and cases worked out by hand; GT-7 and GT-9 stand in estimate.test.ts. */

import { describe, expect, it } from 'vitest'
import { multiply, type Topic } from '../../src/burden/item.ts'
import { bandOf, collect, momentsOf, pert, valueAt } from '../../src/burden/polynomial.ts'
import { costOf, hourlyCents, hoursOf } from '../../src/burden/price.ts'
import { airport } from '../../src/burden/share.ts'
import { addUp } from '../../src/burden/total.ts'
import { occurrencesOf } from '../../src/burden/workload.ts'
import { roundDays } from '../../src/language/hours.ts'
import type { BurdenItem } from '../../src/model/burden.ts'

const nothing: Topic = {
  requirement: null,
  subject: 'document',
  evidence: null,
  bearer: 'bidder',
  phase: 'tender',
  kind: 'reading',
  obligation: 'familiarisation',
  recurrent: false,
  drivers: [],
  choice: 'verified',
}

describe('published calculations (GT-1 to GT-6)', () => {
  it('European Commission, SEC(2011) 1439, groundhandling: first row of the calculator', () => {
    const milliMinutes = 120_000
    const price = {
      milliMinutes,
      cents: costOf(milliMinutes, hourlyCents(18.47, 0)),
      feeCents: 0,
      status: 'verified',
    } as const
    const actions = occurrencesOf(150, 0.5, 1)
    const count = { entities: 150, occurrences: actions, usual: 0.1 }
    const row = multiply(nothing, price, count)
    expect(price.cents).toBeCloseTo(3694, 9)
    expect(actions).toBe(75)
    expect(row.cost.cents).toBe(277_050)
    expect(row.cents).toBe(249_345)
  })

  it('Standardkostenmodell, monthly statistic of 10,000 firms', () => {
    const milliMinutes = 120_000
    const price = {
      milliMinutes,
      cents: costOf(milliMinutes, hourlyCents(80, 0)),
      feeCents: 0,
      status: 'verified',
    } as const
    expect(price.cents).toBe(16_000)
    expect(multiply(nothing, price, { entities: 1, occurrences: occurrencesOf(1, 12, 1) }).cents).toBe(192_000)
    expect(multiply(nothing, price, { entities: 10_000, occurrences: occurrencesOf(10_000, 12, 1) }).cents).toBe(
      1_920_000_000,
    )
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

  it('Statistisches Bundesamt, winter tyres: 6.7 million people twice', () => {
    expect(occurrencesOf(6_700_000, 2, 1)).toBe(13_400_000)
  })

  it('documentation by twenty people, six hours every week at NOK 600', () => {
    const milliMinutes = 6 * 60 * 1000
    const price = {
      milliMinutes,
      cents: costOf(milliMinutes, hourlyCents(600, 0)),
      feeCents: 0,
      status: 'verified',
    } as const
    expect(multiply(nothing, price, { entities: 20, occurrences: occurrencesOf(20, 52, 1) }).cents).toBe(374_400_000)
  })

  it.each([
    [1.5 * 0.5 * 0.8, 0.5],
    [5.3, 5.5],
    [5.2, 5],
    [5 * 0.5, 2.5],
  ])('IAF MD 5, days to the nearest half: %d is %d', (days, rounded) => {
    expect(roundDays(days)).toBe(rounded)
  })
})

describe('one report asked monthly, quarterly and yearly (GT-8)', () => {
  const report = {
    milliMinutes: 64_000,
    cents: costOf(64_000, hourlyCents(42, 0.25)),
    feeCents: 0,
    status: 'verified',
  } as const
  const made = (perYear: number, providers: number, years = 1) =>
    multiply(nothing, report, { entities: providers, occurrences: occurrencesOf(providers, perYear, years) })

  it('is shared by who needs it how often', () => {
    const shares = airport([1, 4, 12], (perYear) => made(perYear, 1))
    const minutes = shares.map(([, { milliMinutes }]) => milliMinutes / 1000)
    expect(minutes.map((share) => share.toFixed(2))).toEqual(['21.33', '117.33', '629.33'])
    expect(minutes.reduce((sum, share) => sum + share, 0)).toBe(768)
  })

  it('costs 30 providers 384 hours and € 20,160 a year, a third of it when quarterly', () => {
    expect([hoursOf(made(12, 30).milliMinutes), made(12, 30).cents]).toEqual([384, 2_016_000])
    expect([hoursOf(made(4, 30).milliMinutes), made(4, 30).cents]).toEqual([128, 672_000])
    expect(made(12, 30, 4).cents - made(4, 30, 4).cents).toBe(5_376_000)
  })
})

describe('uncertainty (GT-10, GT-11)', () => {
  const T = pert(40, 64, 120)
  const Q = pert(25, 30, 36)
  const known = new Map([
    ['T', T],
    ['Q', Q],
    ['T2', pert(20, 30, 60)],
    ['K', pert(0.5, 1, 2)],
    ['B', pert(30, 40, 55)],
  ])
  const term = (coefficient: number, ...drivers: readonly string[]) => ({ coefficient, drivers })
  const spread = (...terms: Parameters<typeof momentsOf>[0]) => momentsOf(collect(terms, known), known)
  const sigma = (...terms: Parameters<typeof momentsOf>[0]) => Math.sqrt(spread(...terms).variance)

  it('a number between bounds has the moments of its beta distribution', () => {
    expect(T.mean).toBeCloseTo(69.3333, 4)
    expect(T.variance).toBeCloseTo(212.3175, 4)
    expect(Q.mean).toBeCloseTo(30.1667, 4)
    expect(Q.variance).toBeCloseTo(4.30556, 5)
  })

  it('a product has the moments of its factors, and a lognormal band', () => {
    const product = spread(term(1, 'T', 'Q'))
    expect(product.mean).toBeCloseTo(2091.555556, 6)
    expect(product.variance).toBeCloseTo(214_826.215168, 5)
    const [low, high] = bandOf(product, true)
    expect(low).toBeCloseTo(1542.400812, 5)
    expect(high).toBeCloseTo(2703.469925, 5)
    expect(valueAt([term(1, 'T', 'Q')], { T: 64, Q: 30 })).toBe(1920)
  })

  it('what terms share moves them together', () => {
    expect(spread(term(4, 'T', 'Q'), term(1, 'T', 'Q')).mean).toBeCloseTo(10_457.78, 2)
    expect(sigma(term(4, 'T', 'Q'), term(1, 'Q', 'T'))).toBeCloseTo(2317.47, 2)
    expect(spread(term(1, 'T', 'Q'), term(1, 'T2', 'Q')).mean).toBeCloseTo(3097.11, 2)
    expect(sigma(term(1, 'T', 'Q'), term(1, 'T2', 'Q'))).toBeCloseTo(534.75, 2)
  })

  it('a difference is surer than its level: its share does not depend on what is uncertain', () => {
    const hours = (minutes: number) => term(minutes / 60, 'K', 'B')
    const [before, after] = [40.1714285714, 37.7142857143]
    expect(spread(term(1, 'K', 'B')).mean).toBeCloseTo(44.2361, 4)
    expect(sigma(term(1, 'K', 'B'))).toBeCloseTo(12.4408, 4)
    const rounded = (...terms: Parameters<typeof momentsOf>[0]) =>
      [spread(...terms).mean, ...bandOf(spread(...terms), true)].map((value) => value.toFixed(2))
    expect(rounded(hours(before))).toEqual(['29.62', '20.02', '40.60'])
    expect(rounded(hours(after)).slice(1)).toEqual(['18.80', '38.12'])
    const difference = spread(hours(before), hours(-after))
    expect(difference.mean).toBeCloseTo(1.812, 3)
    expect(bandOf(difference, true).map((value) => value.toFixed(3))).toEqual(['1.225', '2.484'])
    for (const K of [0.5, 1, 2]) {
      const [was, is] = [before, after].map((minutes) => valueAt([hours(minutes)], { K, B: 30 }))
      expect(1 - (is ?? 0) / (was ?? 1)).toBeCloseTo(0.06117, 5)
    }
  })
})

function itemOf(bearer: BurdenItem['bearer'], euros: number): BurdenItem {
  const price = { milliMinutes: 0, cents: euros * 100, feeCents: 0, status: 'verified' } as const
  return multiply({ ...nothing, bearer }, price, { entities: 1, occurrences: 1 })
}
