/** A budget: what may not rise, and what may not be passed. */

import { describe, expect, it } from 'vitest'
import { budgetOf, holdAgainst, parseBudget } from '../../src/burden/budget.ts'
import { estimate } from '../../src/burden/estimate.ts'
import { budgetText } from '../../src/report/burden/budget.ts'
import { type Asked, draftOf } from './draft.ts'
import { unasked, withValues } from './shipped.ts'

const facts = { bidders: 10, providers: 5, durationYears: 2, contractValue: 100_000 }
const report = (perYear: number): Asked => ({
  id: 'R1',
  phase: 'performance',
  perYear,
  evidence: [['report-standard', 'production']],
})
const burdenOf = (...asked: readonly Asked[]) => estimate(draftOf(asked, facts), unasked)
const yearly = burdenOf(report(1))
const monthly = burdenOf(report(12))
const agreed = budgetOf([{ path: 'a.md', burden: yearly }], null)

describe('a budget', () => {
  it('holds what did not rise, and what rose less than a comma', () => {
    expect(holdAgainst(agreed, 'a.md', yearly)).toMatchObject({ kind: 'held', risen: [], over: [] })
    const wordier = burdenOf({ ...report(1), words: 20 })
    expect(holdAgainst(agreed, 'a.md', wordier)).toMatchObject({ risen: [] })
    expect(holdAgainst({ ...agreed, toleranceHours: 0 }, 'a.md', wordier)).toMatchObject({ risen: ['bidder'] })
  })

  it('says whose hours rose, and what that is for each', () => {
    const standpoint = holdAgainst(agreed, 'a.md', monthly)
    expect(standpoint).toMatchObject({ kind: 'held', risen: ['provider', 'municipality'] })
    // Eleven reports more, of 58 minutes for the provider and 67 for the municipality.
    expect(budgetText([standpoint], 'en')).toBe(
      'a.md: Above the budget.\n' +
        '  This change adds 11 hours per provider per year.\n' +
        '  This change adds 120 hours for the municipality.\n',
    )
    expect(
      budgetText([holdAgainst(budgetOf([{ path: 'a.md', burden: monthly }], null), 'a.md', yearly)], 'nl'),
    ).toContain('Binnen het budget.\n  Deze wijziging scheelt 11 uur per aanbieder per jaar.')
  })

  it('keeps to its highest values, also for a draft it does not know', () => {
    const strict = { ...agreed, maxima: { ...agreed.maxima, hoursPerProviderYear: 5, shareOfValue: 0.01 } }
    const standpoint = holdAgainst(strict, 'b.md', monthly)
    expect(standpoint).toMatchObject({
      kind: 'held',
      over: [{ name: 'hoursPerProviderYear' }, { name: 'shareOfValue' }],
    })
    expect(budgetText([standpoint], 'nl')).toMatch(/Per aanbieder per jaar 12 uur; ten hoogste mag 5 uur\./)
    expect(holdAgainst(agreed, 'b.md', monthly)).toMatchObject({ kind: 'new' })
  })

  it('does not compare hours of other parameters', () => {
    const other = estimate(draftOf([report(1)], facts), { ...withValues({ readers: 3 }), hash: 'other' })
    expect(holdAgainst(agreed, 'a.md', other)).toMatchObject({ kind: 'stale' })
  })

  it('is the same after it was written and read, and keeps its other drafts', () => {
    expect(parseBudget('b.json', JSON.stringify(agreed))).toEqual(agreed)
    const both = budgetOf([{ path: 'b.md', burden: monthly }], { ...agreed, toleranceHours: 2 })
    expect(Object.keys(both.drafts)).toEqual(['a.md', 'b.md'])
    expect(both.toleranceHours).toBe(2)
  })

  it.each(['', '[]', '{"drafts": {}}', '{"parameterHash": "x", "drafts": {"a.md": {"hours": {}}}}'])(
    'is not read from %j',
    (text) => {
      expect(() => parseBudget('b.json', text)).toThrow('no burden budget')
    },
  )
})
