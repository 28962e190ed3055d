/** What holds for every draft. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { estimate, reckon } from '../../src/burden/estimate.ts'
import { prepareSavings, saving } from '../../src/burden/saving.ts'
import type { Burden } from '../../src/model/burden.ts'
import { presetIds } from '../../src/model/parameters.ts'
import type { Phase } from '../../src/model/specification.ts'
import { type Asked, draftOf } from './draft.ts'
import { shipped, withValues } from './shipped.ts'

const facts = { bidders: 20, providers: 8, durationYears: 4 }
const runs = { numRuns: 60 }

const facets = {
  words: fc.nat({ max: 40 }),
  evidence: fc.array(
    fc.tuple(fc.constantFrom(...presetIds), fc.constantFrom('complaints', 'quality-system', 'staff', null)),
    { maxLength: 3 },
  ),
  phase: fc.constantFrom<Phase>('tender', 'verification', 'performance'),
  perYear: fc.constantFrom(null, 0.2, 1, 12),
  negated: fc.boolean(),
}
const anyAsked = fc
  .array(fc.record(facets), { maxLength: 8 })
  .map((list): readonly Asked[] => list.map((asked, index) => ({ id: `R${index}`, ...asked })))
const someAsked = anyAsked.filter((list) => list.length > 0)
const inTender = anyAsked.map((list) => list.map((asked): Asked => ({ ...asked, phase: 'tender' })))

/** The estimate of a draft with a hundred words around its requirements. */
function estimateOf(asked: readonly Asked[], people: Partial<typeof facts> = {}): Burden {
  return estimate(draftOf(asked, { ...facts, ...people }, 100), shipped)
}

function timeOf(burden: Burden, requirement: string): number {
  return burden.items
    .filter((item) => item.requirement === requirement && item.kind !== 'production')
    .reduce((sum, item) => sum + item.milliMinutes, 0)
}

describe('for every draft', () => {
  it('the order of requirements does not matter', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        expect(estimateOf([...asked].reverse())).toEqual(estimateOf(asked))
      }),
      runs,
    )
  })

  it('a pure duplicate adds exactly handling, checking and reading', () => {
    const aboutConcepts = someAsked.map((list) =>
      list.map((asked) => ({ ...asked, evidence: (asked.evidence ?? []).filter(([, concept]) => concept !== null) })),
    )
    fc.assert(
      fc.property(aboutConcepts, fc.nat(), (asked, pick) => {
        const copied = { ...(asked[pick % asked.length] ?? { id: '' }), id: 'copy' }
        const before = estimateOf(asked)
        const after = estimateOf([...asked, copied])
        expect(after.hours - before.hours).toBeCloseTo(timeOf(after, 'copy') / 60_000, 9)
      }),
      runs,
    )
  })

  it('what is usual anyway costs nothing to produce, and is still shown', () => {
    const { presets, ...rest } = withValues({ usualLegal: 1 })
    const parameters = { ...rest, presets: presets.map((preset) => ({ ...preset, usual: 'usualLegal' as const })) }
    fc.assert(
      fc.property(anyAsked, (asked) => {
        const production = (burden: Burden) =>
          burden.items.filter(({ kind, subject }) => kind === 'production' && subject !== 'question')
        const usual = production(estimate(draftOf(asked, facts), parameters))
        const unusual = production(estimate(draftOf(asked, facts), shipped))
        for (const item of usual) expect([item.milliMinutes, item.cents]).toEqual([0, 0])
        expect(usual.map(({ cost }) => cost)).toEqual(unusual.map(({ cost }) => cost))
      }),
      runs,
    )
  })

  it('twice the bidders is twice the burden of the tender', () => {
    fc.assert(
      fc.property(inTender, (asked) => {
        const once = estimateOf(asked)
        const twice = estimateOf(asked, { bidders: 40 })
        // Each item is rounded to a whole milli-minute, here once and there twice.
        const rounding = (1.5 * twice.items.length + 0.01) / 60_000
        expect(Math.abs(twice.hours - 2 * once.hours)).toBeLessThanOrEqual(rounding)
        expect(Math.abs(twice.hoursPerBidder - once.hoursPerBidder)).toBeLessThanOrEqual(rounding)
      }),
      runs,
    )
  })

  it('removing requirements gives the same total in either order, and savings foretell it', () => {
    fc.assert(
      fc.property(someAsked, fc.nat(), fc.nat(), (asked, one, other) => {
        const first = asked[one % asked.length]?.id ?? ''
        const second = asked[other % asked.length]?.id ?? ''
        const without = (list: readonly Asked[], id: string) => list.filter((each) => each.id !== id)
        const after = estimateOf(without(without(asked, first), second))
        expect(estimateOf(without(without(asked, second), first))).toEqual(after)

        const draft = draftOf(asked, facts, 100)
        const foretold = prepareSavings(draft, reckon(draft, shipped)).without([first, second])
        const found = saving(estimateOf(asked), after)
        expect(foretold.hours).toBeCloseTo(found.hours, 9)
        expect(foretold.municipalityHours).toBeCloseTo(found.municipalityHours, 9)
        expect(foretold.euros).toBeCloseTo(found.euros, 9)
      }),
      runs,
    )
  })
})

it('an empty draft costs nothing', () => {
  expect(estimate(draftOf([], facts), shipped)).toMatchObject({
    items: [],
    totals: [],
    hours: 0,
    euros: 0,
    hoursPerBidder: 0,
    hoursPerProviderYear: 0,
    verifiedShare: 0,
  })
})
