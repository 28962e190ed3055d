/** Estimates worked out by hand, and the rules for who does what how often. */

import { describe, expect, it } from 'vitest'
import { estimate } from '../../src/burden/estimate.ts'
import type { Bearer, Burden } from '../../src/model/burden.ts'
import { type Asked, draftOf } from './draft.ts'
import { shipped, unasked, withValues } from './shipped.ts'

/** Milli-minutes by kind, of everyone together. */
function timeOf(burden: Burden, kind: string): number {
  return burden.items.filter((item) => item.kind === kind).reduce((sum, item) => sum + item.milliMinutes, 0)
}

function eurosOf(burden: Burden, ...bearers: readonly Bearer[]): number {
  return burden.totals.filter(({ bearer }) => bearers.includes(bearer)).reduce((sum, { euros }) => sum + euros, 0)
}

describe('evidence asked twice is produced once', () => {
  const parameters = withValues({ tariffAverage: 42, passes: 1, questionsPerBidder: 0 })
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
  const parameters = unasked

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
  const items = (asked: Omit<Asked, 'id'>) => estimate(draftOf([{ id: 'R1', ...asked }], facts), unasked).items

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
    const often = items(report).map(({ kind, occurrences, recurrent }) => [kind, occurrences, recurrent])
    expect(often).toEqual([
      ['checking', 48, true],
      ['handling', 48, true],
      ['learning', 4, false],
      ['production', 48, true],
    ])
    const { hoursPerProviderYear, hoursPerBidder } = estimate(draftOf([{ id: 'R1', ...report }], facts), unasked)
    expect(hoursPerProviderYear).toBeCloseTo((4 * (60 * 0.9 + 4) + 5 / 3) / 60, 6)
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
      unasked,
    )
    const production = all.filter(({ kind }) => kind === 'production')
    expect(production).toMatchObject([{ requirement: null, occurrences: 144, phase: 'performance', usual: 0.1 }])
  })

  it('proof that stays valid is made no more often than it runs out', () => {
    const yearly = { phase: 'performance', perYear: 1, evidence: [['certificate', 'quality']] } as const
    const often = (years: number) =>
      estimate(draftOf([{ id: 'R1', ...yearly }], { ...facts, durationYears: years }), unasked).items.map((item) => [
        item.kind,
        item.occurrences,
      ])
    expect(often(8)).toEqual([
      ['checking', 32],
      ['handling', 32],
      ['production', 12],
    ])
    expect(often(1)[2]).toEqual(['production', 4])
  })

  it('what is due on request counts for the chance that somebody asks, but for certain before the award', () => {
    const onRequest = { onRequest: true, evidence: [['policy-document', null]] } as const
    expect(items({ ...onRequest, phase: 'performance' }).map(({ occurrences }) => occurrences)).toEqual([0.4, 0.4, 0.4])
    expect(items({ ...onRequest, phase: 'verification' }).map(({ occurrences }) => occurrences)).toEqual([4, 4, 4])
  })

  it('a certificate of conduct for everyone on the staff, an incident as often as it comes up', () => {
    const counts = (form: string, people: object = {}) =>
      estimate(
        draftOf([{ id: 'R1', phase: 'performance', evidence: [[form, null]] }], { ...facts, ...people }),
        unasked,
      ).items.map(({ kind, entities, occurrences }) => [kind, entities, occurrences])
    expect(counts('certificate-of-conduct')).toContainEqual(['handling', 4 * 15, 4 * 15])
    expect(counts('certificate-of-conduct', { staff: 100 })).toContainEqual(['handling', 100, 100])
    expect(counts('incident-report')).toContainEqual(['production', 4, 4 * 3])
  })

  it('a plan is assessed by three', () => {
    const checking = items({ evidence: [['plan-small', null]] }).find(({ kind }) => kind === 'checking')
    expect(checking).toMatchObject({ bearer: 'municipality', occurrences: 30, milliMinutes: 90_000 * 30 })
  })

  it('questions are asked and answered, but none about a text that asks nothing', () => {
    const { items: all } = estimate(draftOf([{ id: 'R1' }], facts, 100), shipped)
    expect(all.filter(({ subject }) => subject === 'question').map((item) => [item.bearer, item.milliMinutes])).toEqual(
      [
        ['municipality', 34_000 * 20],
        ['bidder', 1000 * 20],
        ['bidder', 15_000 * 20],
      ],
    )
    expect(estimate(draftOf([{ id: 'R1', negated: true }], facts), shipped).items).toEqual([])
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
      unasked,
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
      'questionsPerBidder',
      'timeLevelMarket',
      'timeLevelMunicipality',
      'tariffMedium',
      'tariffAverage',
      'overhead',
      'hoursPerDay',
      'hoursPerFte',
      'reuseDocument',
      'feeConductStatement',
    ])
    expect(burden.assumptions[0]).toEqual({ name: 'bidders', ...shipped.values.bidders })
    for (const { source } of burden.assumptions) expect(source.nl).toMatch(/\S+ \S+/)
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

it('tells which share of the hours rests on more than an assumption', () => {
  const asked: Asked = { id: 'R1', words: 175, evidence: [['policy-document', null]] }
  const once = withValues({ questionsPerBidder: 0 })
  const { verifiedShare, standing } = estimate(draftOf([asked], { bidders: 1 }), once)
  expect(verifiedShare).toBeCloseTo(25 / (25 + 3), 9)
  expect(standing).toEqual({ times: verifiedShare, actions: 0, counts: expect.closeTo(25 / 28, 9) })
  expect(estimate(draftOf([asked]), once).standing.counts).toBe(0)
})

describe('beside the hours', () => {
  const asked: Asked = { id: 'R1', phase: 'performance', perYear: 12, evidence: [['report-standard', null]] }
  const facts = { bidders: 10, providers: 5, durationYears: 2, contractValue: 1_000_000 }
  const burden = estimate(draftOf([asked], facts), unasked)
  const reports = 5 * 2 * 12

  it('stand the costs with what is usual anyway, and what comes back', () => {
    expect(burden.costHours * 60).toBeCloseTo(reports * (64 + 67) + 5 * 5, 6)
    expect(burden.hours * 60).toBeCloseTo(reports * (60 * 0.9 + 4 + 67) + 5 * 5, 6)
    expect((burden.hours - burden.recurrentHours) * 60).toBeCloseTo(5 * 5, 6)
    expect(burden.costEuros).toBeGreaterThan(burden.euros)
  })

  it('stand working days, full-time jobs and the share of the contract', () => {
    expect(burden.personDays).toBeCloseTo(burden.hours / 8, 9)
    expect(burden.municipalityFte).toBeCloseTo((reports * 67) / 60 / 2 / 1363, 9)
    expect(burden.municipalityHoursPerBidder).toBeCloseTo((reports * 67) / 60 / 10, 9)
    expect(burden.shareOfValue).toBeCloseTo(burden.euros / 1_000_000, 9)
    expect(estimate(draftOf([asked]), unasked).shareOfValue).toBeNull()
  })
})

it('carries the set it was made with', () => {
  expect(estimate(draftOf([]), shipped)).toMatchObject({ parameterSet: 'nl-2026', parameterHash: shipped.hash })
})
