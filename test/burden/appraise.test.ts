/** How sure an estimate is, and which requirements carry it. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appraise, changeOf } from '../../src/burden/appraise.ts'
import { estimate } from '../../src/burden/estimate.ts'
import { airport, carrying } from '../../src/burden/share.ts'
import { type Burden, measures } from '../../src/model/burden.ts'
import type { ValueName } from '../../src/model/parameters.ts'
import { type Asked, draftOf } from './draft.ts'
import { shipped, unasked, withValues } from './shipped.ts'

const policy = (concept: string) => [['policy-document', concept]] as const
const four: readonly Asked[] = [
  { id: 'R1', words: 60, evidence: policy('quality-system') },
  { id: 'R2', words: 45, evidence: policy('complaints-committee') },
  { id: 'R3', words: 45, evidence: policy('volunteer-policy') },
  { id: 'R4', words: 40, evidence: policy('complaints-committee') },
]
const mixed: readonly Asked[] = [
  { id: 'R1', words: 80, evidence: [['reference-project', 'care']] },
  { id: 'R2', words: 20, phase: 'performance', perYear: 12, evidence: [['report-standard', 'production']] },
  { id: 'R3', words: 20, phase: 'performance', perYear: 4, evidence: [['report-standard', 'production']] },
  { id: 'R4', words: 30, phase: 'performance', evidence: [['certificate-of-conduct', null]], onRequest: true },
  { id: 'R5', words: 50, evidence: [['certificate', 'quality-system']] },
  { id: 'R6', words: 50, evidence: [['price-sheet', null]] },
]

describe('shares', () => {
  const parameters = withValues({ tariffAverage: 42, passes: 1, questionsPerBidder: 0 })
  const { shares, burden } = appraise(draftOf(four, { bidders: 40 }), parameters)
  const shareOf = (id: string) => shares.find(({ requirement }) => requirement === id)

  it('divide what two ask for equally, and lay the rest where it belongs', () => {
    const minutes = ['R1', 'R2', 'R3', 'R4'].map((id) => {
      const { hours = 0, municipalityHours = 0 } = shareOf(id) ?? {}
      return ((hours - municipalityHours) * 60) / 40
    })
    for (const [index, expected] of [12.6857, 7.5143, 12.5143, 7.4571].entries())
      expect(minutes[index]).toBeCloseTo(expected, 3)
    expect(shares.reduce((sum, { euros }) => sum + euros, 0)).toBeCloseTo(burden.euros, 9)
  })

  it('stand beside what goes when a requirement goes alone', () => {
    expect(shareOf('R4')?.saves).toMatchObject({ euros: 86 + 455, municipalityHours: expect.closeTo(8.6667, 4) })
    expect(shareOf('R4')?.euros).toBeGreaterThan(541)
  })

  it('name the fewest requirements that together carry a part', () => {
    const share = (hours: number) => ({ ...shares[0], requirement: `${hours}`, hours }) as (typeof shares)[number]
    expect(carrying([share(5), share(3), share(2)], 0.6)).toBe(2)
    expect(carrying([share(6), share(3), share(1)], 0.6)).toBe(1)
    expect(carrying([], 0.6)).toBe(0)
  })

  it('of a runway are those of every order in which the aeroplanes may come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 5 }), (lengths) => {
        const costs = [...lengths].sort((a, b) => a - b).map((length) => length * 120)
        const shares = airport(costs, (cost) => ({ milliMinutes: cost, cents: 0 })).map(([, part]) => part.milliMinutes)
        const orders = permutations(costs.map((_, index) => index))
        for (const [player, share] of shares.entries()) {
          const added = orders.map((order) => {
            const before = Math.max(0, ...order.slice(0, order.indexOf(player)).map((other) => costs[other] ?? 0))
            return Math.max(0, (costs[player] ?? 0) - before)
          })
          const mean = added.reduce((sum, cost) => sum + cost, 0) / orders.length
          expect(Math.abs(share - mean)).toBeLessThan(costs.length)
        }
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(costs.at(-1))
      }),
      { numRuns: 50 },
    )
  })

  it('of all requirements and the rest of the draft add up to the whole, to the cent', () => {
    const asked = fc.array(
      fc.record({
        words: fc.nat({ max: 40 }),
        evidence: fc.array(
          fc.tuple(
            fc.constantFrom('policy-document', 'report-standard', 'certificate', 'incident-report'),
            fc.constantFrom('a', 'b'),
          ),
          { maxLength: 2 },
        ),
        phase: fc.constantFrom('tender' as const, 'performance' as const),
        perYear: fc.constantFrom(null, 1, 12),
        onRequest: fc.boolean(),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(asked, (list) => {
        const draft = draftOf(
          list.map((one, index): Asked => ({ id: `R${index}`, ...one })),
          { bidders: 17, providers: 7 },
          50,
        )
        const appraisal = appraise(draft, shipped)
        const rest = appraisal.burden.items
          .filter(
            ({ requirement, subject }) => requirement === null && (subject === 'document' || subject === 'question'),
          )
          .reduce((sum, { cents }) => sum + cents, 0)
        const shared = appraisal.shares.reduce((sum, { euros }) => sum + Math.round(euros * 100), 0)
        expect(shared + rest).toBe(Math.round(appraisal.burden.euros * 100))
      }),
      { numRuns: 60 },
    )
  })
})

describe('bands', () => {
  it('hold around the point, and are nothing when all is known', () => {
    const { bands } = appraise(draftOf(mixed), shipped)
    for (const measure of measures) {
      const { low, mean, high, point } = bands[measure]
      expect(low).toBeLessThan(mean)
      expect(mean).toBeLessThan(high)
      expect(point).toBeGreaterThan(low)
    }
    const { values } = shipped
    const certain = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { ...value, low: null, high: null }]),
    ) as typeof values
    const { hours } = appraise(draftOf(mixed), { ...shipped, values: certain }).bands
    expect([hours.low, hours.high]).toEqual([hours.mean, hours.mean])
    expect(hours.mean).toBeCloseTo(hours.point, 9)
  })

  it('get narrower when the draft states its numbers, which then sway nothing', () => {
    const stated = appraise(draftOf(mixed, { bidders: 40, providers: 30, durationYears: 4, staff: 450 }), shipped)
    const silent = appraise(draftOf(mixed), shipped)
    const width = ({ bands: { hours } }: typeof stated) => hours.high / hours.low
    expect(stated.burden.hours).toBe(silent.burden.hours)
    expect(width(stated)).toBeLessThan(width(silent) * 0.8)
    expect(stated.sways.map(({ name }) => name)).not.toContain('providers')
  })

  it('of one bidder do not depend on how many there are', () => {
    const few = appraise(draftOf(mixed, { bidders: 10, providers: 10 }), unasked).bands.hoursPerBidder
    const many = appraise(draftOf(mixed, { providers: 10 }), unasked).bands.hoursPerBidder
    expect(many.high).toBeCloseTo(few.high, 3)
  })

  it('are those of a simulation with the same seed every time', () => {
    const draft = draftOf(mixed, {}, 3000)
    const { bands } = appraise(draft, shipped)
    const simulated = simulate(draft, 4000)
    expect(simulated.mean / bands.hours.mean).toBeCloseTo(1, 1)
    expect(simulated.low / bands.hours.low).toBeGreaterThan(0.9)
    expect(simulated.low / bands.hours.low).toBeLessThan(1.1)
    expect(simulated.high / bands.hours.high).toBeGreaterThan(0.93)
    expect(simulated.high / bands.hours.high).toBeLessThan(1.07)
  })
})

describe('sways', () => {
  const { sways, burden } = appraise(draftOf(mixed), shipped)

  it('come widest first, with the total at both ends', () => {
    const widths = sways.map(({ hoursLow, hoursHigh }) => hoursHigh - hoursLow)
    expect(widths).toEqual([...widths].sort((a, b) => b - a))
    const names = sways.map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(expect.arrayContaining(['providers', 'durationYears']))
    expect(names).not.toContain('tariffMedium')
    for (const { hoursLow, hoursHigh } of sways) {
      expect(hoursLow).toBeLessThanOrEqual(burden.hours + 1e-6)
      expect(hoursHigh).toBeGreaterThanOrEqual(burden.hours - 1e-6)
    }
    expect(sways.reduce((sum, { variance }) => sum + variance, 0)).toBeLessThanOrEqual(1)
  })

  it('are what the estimate becomes with the number at its bound', () => {
    const at = (name: ValueName, value: number) => estimate(draftOf(mixed), withValues({ [name]: value })).hours
    const sway = (name: ValueName) => sways.find((each) => each.name === name)
    expect(sway('durationYears')?.hoursHigh).toBeCloseTo(at('durationYears', 8), 1)
    expect(sway('readers')?.hoursLow).toBeCloseTo(at('readers', 1), 1)
    expect(sway('wordsPerMinute')?.hoursHigh).toBeCloseTo(at('wordsPerMinute', 100), 1)
    expect(sway('usualInformation')?.hoursLow).toBeCloseTo(at('usualInformation', 0.3), 1)
  })
})

describe('a change', () => {
  const draft = draftOf(mixed)
  const without = (id: string) => draftOf(mixed.filter((asked) => asked.id !== id))
  const change = (id: string) =>
    changeOf(estimate(draft, shipped), estimate(without(id), shipped), draft, shipped).difference

  it('has a band of its own, narrower than the bands it lies between', () => {
    const { hours } = change('R2')
    expect(hours.point).toBeLessThan(0)
    expect(hours.low).toBeLessThan(hours.mean)
    expect(hours.mean).toBeLessThan(hours.high)
    expect(hours.high).toBeLessThan(0)
    const level = appraise(draft, shipped).bands.hours
    expect(hours.high - hours.low).toBeLessThan(level.high - level.low)
  })

  it('of nothing is certain', () => {
    const { hours } = changeOf(estimate(draft, shipped), estimate(draft, shipped), draft, shipped).difference
    expect(hours).toEqual({ point: 0, mean: 0, low: 0, high: 0 })
  })
})

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length <= 1) return [items]
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]))
}

/** The total hours when every uncertain number is drawn at random, always the same way (mulberry32, PERT by beta). */
function simulate(draft: ReturnType<typeof draftOf>, runs: number): { mean: number; low: number; high: number } {
  const random = mulberry(20_261_122)
  const uncertain = Object.entries(shipped.values).filter(([, { low }]) => low !== null)
  const { items } = estimate(draft, shipped)
  const totals: number[] = []
  for (let run = 0; run < runs; run++) {
    const drawn = uncertain.map(([name, { low, value, high }]) => {
      // Reading time, not speed, is what lies between bounds.
      if (name === 'wordsPerMinute')
        return [name, value / pertDraw(random, value / (high ?? 1), 1, value / (low ?? 1))] as const
      return [name, pertDraw(random, low ?? 0, value, high ?? 0)] as const
    })
    totals.push(hoursWith(items, Object.fromEntries(drawn)))
  }
  totals.sort((a, b) => a - b)
  const at = (share: number) => totals[Math.floor(share * runs)] ?? 0
  return { mean: totals.reduce((sum, hours) => sum + hours, 0) / runs, low: at(0.1), high: at(0.9) }
}

function hoursWith(items: Burden['items'], values: Partial<Record<ValueName, number>>): number {
  return items.reduce((sum, { milliMinutes, drivers }) => {
    const factor = drivers.reduce((product, name) => {
      const { value } = shipped.values[name]
      const drawn = values[name] ?? value
      if (/^usual|^reuse/.test(name)) return value === 1 ? product : (product * (1 - drawn)) / (1 - value)
      return name === 'wordsPerMinute' ? (product * value) / drawn : value === 0 ? product : (product * drawn) / value
    }, 1)
    return sum + (milliMinutes * factor) / 60_000
  }, 0)
}

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A beta between bounds with the mode at `mode`, from two gamma draws (Marsaglia and Tsang). */
function pertDraw(random: () => number, low: number, mode: number, high: number): number {
  const range = high - low
  const [a, b] = [1 + (4 * (mode - low)) / range, 1 + (4 * (high - mode)) / range]
  const [x, y] = [gamma(random, a), gamma(random, b)]
  return low + (range * x) / (x + y)
}

function gamma(random: () => number, shape: number): number {
  const d = shape - 1 / 3
  const c = 1 / Math.sqrt(9 * d)
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    const v = (1 + c * normal) ** 3
    if (v > 0 && Math.log(1 - random()) < 0.5 * normal ** 2 + d - d * v + d * Math.log(v)) return d * v
  }
}
