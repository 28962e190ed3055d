/** Estimates worked out by hand, and the rules for who does what how often. */

import { describe, expect, it } from 'vitest'
import { estimate } from '../../src/burden/estimate.ts'
import type { Bearer, Burden } from '../../src/model/burden.ts'
import { type Asked, draftOf } from './draft.ts'
import { shipped, withValues } from './shipped.ts'

/** Milli-minutes by kind, of everyone together. */
function timeOf(burden: Burden, kind: string): number {
  return burden.items.filter((item) => item.kind === kind).reduce((sum, item) => sum + item.milliMinutes, 0)
}

function eurosOf(burden: Burden, ...bearers: readonly Bearer[]): number {
  return burden.totals.filter(({ bearer }) => bearers.includes(bearer)).reduce((sum, { euros }) => sum + euros, 0)
}

describe('evidence asked twice is produced once', () => {
  const parameters = withValues({ tariffAverage: 42, passes: 1 })
  const facts = { bidders: 40, providers: 40, durationYears: 1 }
  const all: readonly Asked[] = [
    { id: 'R1', words: 60, evidence: [['policy-document', 'quality-system']] },
    { id: 'R2', words: 45, evidence: [['policy-document', 'complaints-committee']] },
    { id: 'R3', words: 45, evidence: [['policy-document', 'volunteer-policy']] },
    { id: 'R4', words: 40, evidence: [['policy-document', 'complaints-committee']] },
  ]
  const before = estimate(draftOf(all, facts), parameters)
  const withoutR4 = estimate(draftOf(all.slice(0, 3), facts), parameters)
  const onlyR1 = estimate(draftOf(all.slice(0, 1), facts), parameters)

  it.each([
    [
      'all four',
      before,
      { production: 30, handling: 8, each: 40.171429, market: 26.780952, euros: 1406 },
      34.6667,
      1820,
    ],
    [
      'without the duplicate',
      withoutR4,
      { production: 30, handling: 6, each: 37.714286, market: 25.142857, euros: 1320 },
      26,
      1365,
    ],
    [
      'only the certificate',
      onlyR1,
      { production: 10, handling: 2, each: 12.685714, market: 8.457143, euros: 444 },
      8.6667,
      455,
    ],
  ])('%s', (_, burden, expected, municipalityHours, municipalityEuros) => {
    expect(timeOf(burden, 'production')).toBe(expected.production * 40 * 1000)
    expect(timeOf(burden, 'handling')).toBe(expected.handling * 40 * 1000)
    expect(burden.hoursPerBidder * 60).toBeCloseTo(expected.each, 4)
    expect(burden.marketHours).toBeCloseTo(expected.market, 4)
    expect(eurosOf(burden, 'bidder', 'provider')).toBe(expected.euros)
    expect(burden.municipalityHours).toBeCloseTo(municipalityHours, 4)
    expect(eurosOf(burden, 'municipality')).toBe(municipalityEuros)
    expect(burden.hours).toBeCloseTo(burden.marketHours + burden.municipalityHours, 9)
    expect(burden.euros).toBe(expected.euros + municipalityEuros)
  })

  it('does not return the naive sum per requirement', () => {
    const alone = all.map((asked) => eurosOf(estimate(draftOf([asked], facts), parameters), 'bidder'))
    expect(alone.reduce((sum, euros) => sum + euros, 0)).toBe(1756)
    expect(eurosOf(before, 'bidder')).not.toBe(1756)
  })

  it('lays shared production at no single requirement', () => {
    const production = before.items.filter(({ kind }) => kind === 'production')
    expect(production.map(({ requirement }) => requirement)).toEqual(['R1', 'R3', null])
    expect(production.map(({ evidence }) => evidence)).toEqual([
      'policy-document:quality-system',
      'policy-document:volunteer-policy',
      'policy-document:complaints-committee',
    ])
  })
})

describe('reading', () => {
  const facts = { bidders: 40 }
  const parameters = withValues({})

  it('27,000 words take 40 bidders 308.57 hours and € 16,200', () => {
    const burden = estimate(draftOf([], facts, 27_000), parameters)
    expect(burden.hours).toBeCloseTo(308.571428571, 4)
    expect(burden.euros).toBe(16_200)
    expect(burden.hoursPerBidder).toBeCloseTo(7.7143, 4)
    expect(burden.municipalityHours).toBe(0)
    expect(burden.verifiedShare).toBe(0)
    const shorter = estimate(draftOf([], facts, 21_600), parameters)
    expect(burden.hours - shorter.hours).toBeCloseTo(61.7143, 4)
    expect(burden.euros - shorter.euros).toBe(3240)
  })

  it('is laid at the requirement whose words they are, also when it asks nothing', () => {
    const burden = estimate(draftOf([{ id: 'R1', words: 70, addressee: 'authority' }], facts, 105), parameters)
    expect(burden.items.map(({ requirement, milliMinutes }) => [requirement, milliMinutes])).toEqual([
      ['R1', 400 * 40 * 3],
      [null, 600 * 40 * 3],
    ])
  })
})

describe('who does it, and how often', () => {
  const facts = { bidders: 10, providers: 4, durationYears: 3 }
  const items = (asked: Omit<Asked, 'id'>) => estimate(draftOf([{ id: 'R1', ...asked }], facts), shipped).items

  it('bidders in the tender, contracted providers after it', () => {
    const occurrences = (phase: Asked['phase'] & string) =>
      items({ phase, evidence: [['certificate', null]] }).map((item) => [item.kind, item.bearer, item.occurrences])
    expect(occurrences('tender')).toEqual([
      ['checking', 'municipality', 10],
      ['handling', 'bidder', 10],
      ['production', 'bidder', 10],
    ])
    for (const phase of ['verification', 'implementation', 'performance', 'closing'] as const) {
      expect(occurrences(phase)).toEqual([
        ['checking', 'municipality', 4],
        ['handling', 'provider', 4],
        ['production', 'provider', 4],
      ])
    }
  })

  it('a quarterly report every quarter of the term', () => {
    const report = { phase: 'performance', perYear: 4, evidence: [['report-standard', 'production']] } as const
    expect(items(report).every(({ occurrences }) => occurrences === 4 * 4 * 3)).toBe(true)
    const { hoursPerProviderYear, hoursPerBidder } = estimate(draftOf([{ id: 'R1', ...report }], facts), shipped)
    expect(hoursPerProviderYear).toBeCloseTo((4 * (60 * 0.9 + 4)) / 60, 9)
    expect(hoursPerBidder).toBe(0)
  })

  it('production follows the strictest demand', () => {
    const evidence = [['report-standard', 'production']] as const
    const { items: all } = estimate(
      draftOf(
        [
          { id: 'Ra', phase: 'performance', perYear: 12, evidence },
          { id: 'Rb', phase: 'performance', perYear: 4, evidence },
          { id: 'Rc', phase: 'performance', perYear: 1, evidence },
        ],
        facts,
      ),
      shipped,
    )
    const production = all.filter(({ kind }) => kind === 'production')
    expect(production).toMatchObject([{ requirement: null, occurrences: 144, phase: 'performance', usual: 0.1 }])
  })

  it('another form about the same concept is another piece of evidence', () => {
    const burden = estimate(
      draftOf(
        [
          { id: 'R1', evidence: [['policy-document', 'complaints']] },
          { id: 'R2', evidence: [['report-standard', 'complaints']] },
        ],
        facts,
      ),
      shipped,
    )
    expect(burden.items.filter(({ kind }) => kind === 'production')).toHaveLength(2)
  })

  it('nobody, when it is denied or asked of the municipality', () => {
    expect(items({ negated: true, evidence: [['certificate', null]] })).toEqual([])
    expect(items({ addressee: 'authority', evidence: [['certificate', null]] })).toEqual([])
  })

  it('a form nobody priced is a bug', () => {
    expect(() => items({ evidence: [['horoscope', null]] })).toThrow('unknown evidence form horoscope')
  })
})

describe('assumptions', () => {
  const names = (burden: Burden) => burden.assumptions.map(({ name }) => name)

  it('name every number the draft did not state, with its source', () => {
    const burden = estimate(draftOf([{ id: 'R1', evidence: [['conduct-statement', null]] }]), shipped)
    expect(names(burden)).toEqual([
      'bidders',
      'providers',
      'durationYears',
      'readers',
      'passes',
      'wordsPerMinute',
      'tariffMedium',
      'tariffAverage',
      'overhead',
      'feeConductStatement',
    ])
    expect(burden.assumptions[0]).toEqual({ name: 'bidders', ...shipped.values.bidders })
    for (const { source } of burden.assumptions) expect(source).toMatch(/\S+ \S+/)
  })

  it('leave out what the draft states', () => {
    const stated = estimate(draftOf([], { bidders: 9, providers: 9, durationYears: 2 }), shipped)
    expect(names(stated)).not.toEqual(expect.arrayContaining(['bidders']))
    expect(names(stated)).not.toEqual(expect.arrayContaining(['providers']))
    expect(names(stated)).not.toEqual(expect.arrayContaining(['durationYears']))
  })

  it('never contract more providers than bid', () => {
    const few = estimate(draftOf([], { bidders: 12 }), shipped)
    expect(few.assumptions.find(({ name }) => name === 'providers')?.value).toBe(12)
    const many = estimate(draftOf([], { providers: 72 }), shipped)
    expect(many.assumptions.find(({ name }) => name === 'bidders')?.value).toBe(72)
  })
})

it('tells which share of the hours rests on published standard times', () => {
  const asked: Asked = { id: 'R1', words: 175, evidence: [['certificate', null]] }
  const { verifiedShare } = estimate(draftOf([asked], { bidders: 1 }), shipped)
  expect(verifiedShare).toBeCloseTo(17 / (17 + 3), 9)
})

it('carries the set it was made with', () => {
  expect(estimate(draftOf([]), shipped)).toMatchObject({ parameterSet: 'nl-2026', parameterHash: shipped.hash })
})
