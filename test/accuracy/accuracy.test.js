import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { referencePages } from '../../src/author/docs.ts'
import { shippedPack } from '../../src/author/pack.ts'
import { lint } from '../../src/pipeline.ts'
import { cardOf } from './card.js'
import { measureConflicts } from './conflicts.js'
import { measureFindings, measureOwn } from './measure.js'
import { measurePairs, pairsIn } from './pairs.js'
import { newScore, placeOf, scoreFindings, scoreRequirements, summary } from './score.js'

const pack = shippedPack()

/** The least that every change must keep; raise a floor when the program gets better. */
const floors = {
  requirementRecall: 0.975,
  requirementPrecision: 0.98,
  trapsAvoided: 0.98,
  findingRecall: 0.93,
  findingPrecision: 0.99,
}
/** The same for the drafts of which only findings are labelled. */
const harderFloors = { findingRecall: 0.86, findingPrecision: 0.99 }
/** The same for drafts that were written without a look at the rules. */
const unseenFloors = { findingRecall: 0.74, findingPrecision: 0.98 }
/** The same for drafts that tell their faults without a word that gives them away. */
const unhintedFloors = { findingRecall: 0.67, findingPrecision: 0.98 }
const laterFloors = { findingRecall: 0.5, findingPrecision: 0.98 }
/** Of pairs of requirements: shares that must be at least this, and at most. */
const pairFloors = {
  duplicatePrecision: 0.98,
  nearRecall: 0.98,
  paraphraseRecall: 0.83,
  containedRecall: 0.94,
  sharedRecall: 0.82,
  contradictionPrecision: 0.98,
  contradictionRecall: 0.97,
}
/** Of contradictions in other words. */
const opposedFloors = { contradictionPrecision: 0.98, contradictionRecall: 0.64 }
/** Of contradictions in whole drafts. */
const conflictFloors = { recall: 0.8, precision: 0.98 }
const facetFloors = {
  addressee: 0.97,
  modality: 0.97,
  kind: 0.95,
  phase: 0.97,
  evidence: 0.98,
  perYear: 0.95,
  id: 0.99,
}

describe('accuracy on our own labelled drafts', () => {
  const look = (draft) => lint(draft, pack, { language: 'nl' })
  const score = measureOwn('test/accuracy', look)
  const numbers = summary(score)
  const pairs = measurePairs(pairsIn('test/accuracy/pairs.yaml'), look)
  const opposed = measurePairs(pairsIn('test/accuracy/contradictions.yaml'), look)
  const conflicts = measureConflicts('test/accuracy/conflicting', look)

  it.each(Object.entries(floors))('%s stays at %d or above', (name, floor) => {
    expect(numbers[name]).toBeGreaterThanOrEqual(floor)
  })

  it.each(Object.entries(facetFloors))('facet %s stays at %d or above', (facet, floor) => {
    expect(numbers.facets[facet]).toBeGreaterThanOrEqual(floor)
  })

  it('reports at most 1% of what is fine', () => {
    expect(numbers.falseAlarms).toBeLessThanOrEqual(0.01)
  })

  it.each(Object.entries(pairFloors))('of pairs, %s stays at %d or above', (name, floor) => {
    expect(pairs[name]).toBeGreaterThanOrEqual(floor)
  })

  it('calls at most 3% of the pairs that only look alike a duplicate', () => {
    expect(pairs.apart).toBeGreaterThanOrEqual(100)
    expect(pairs.falseDuplicates).toBeLessThanOrEqual(0.03)
  })

  it.each(Object.entries(opposedFloors))('of contradictions in other words, %s stays at %d or above', (name, floor) => {
    expect(opposed[name]).toBeGreaterThanOrEqual(floor)
  })

  it('calls at most 3% of the pairs that can both hold a duplicate', () => {
    expect(opposed.apart).toBeGreaterThanOrEqual(50)
    expect(opposed.falseDuplicates).toBeLessThanOrEqual(0.03)
  })

  it('finds contradictions in whole drafts, and calls nothing else one', () => {
    expect(conflicts.labelled).toBeGreaterThanOrEqual(20)
    expect(conflicts.traps).toBeGreaterThanOrEqual(40)
    expect(conflicts.found / conflicts.labelled).toBeGreaterThanOrEqual(conflictFloors.recall)
    expect(conflicts.right / conflicts.told).toBeGreaterThanOrEqual(conflictFloors.precision)
    expect(conflicts.sprung).toBe(0)
  })

  it('is what the docs say; if not, run: npm run docs', () => {
    const pages = [
      { path: 'docs/accuracy.md', text: cardOf(numbers, score, { pairs, opposed, conflicts }) },
      ...referencePages(numbers.categories),
    ]
    for (const { path, text } of pages) expect(readFileSync(path, 'utf8'), path).toBe(text)
  })
})

describe.each([
  ['that say it in other words', 'harder', harderFloors],
  ['written without a look at the rules', 'unseen', unseenFloors],
  ['without a word that gives a fault away', 'unhinted', unhintedFloors],
  ['of that kind that came later', 'later', laterFloors],
])('accuracy on drafts %s', (_, folder, floors) => {
  const numbers = summary(measureFindings(`test/accuracy/${folder}`, (draft) => lint(draft, pack, { language: 'nl' })))

  it.each(Object.entries(floors))('%s stays at %d or above', (name, floor) => {
    expect(numbers[name]).toBeGreaterThanOrEqual(floor)
  })

  it('reports at most 1% of what is fine', () => {
    expect(numbers.falseAlarms).toBeLessThanOrEqual(0.01)
  })
})

describe('scoring', () => {
  const span = (start, end) => ({ start, end })
  const draft = { text: 'E-1 lever zorg. E-2 lever bewijs. Uitleg.' }
  const requirement = (id, start, end, more = {}) => ({
    id,
    text: id,
    span: span(start, end),
    extents: [span(start, end)],
    addressee: 'contractor',
    modality: 'must',
    kind: 'requirement',
    phase: 'performance',
    evidence: [],
    perYear: null,
    ...more,
  })

  it('counts what is found, missed and wrongly read', () => {
    const score = newScore()
    const result = { specification: { draft, requirements: [requirement('E-1', 0, 15), requirement('§-1', 34, 41)] } }
    scoreRequirements(score, 'x', result, {
      requirements: [
        {
          quote: 'lever zorg',
          id: 'E-1',
          addressee: 'bidder',
          modality: 'must',
          kind: 'requirement',
          phase: 'performance',
          evidence: false,
        },
        {
          quote: 'lever bewijs',
          id: 'E-2',
          addressee: 'bidder',
          modality: 'must',
          kind: 'requirement',
          phase: 'tender',
          evidence: true,
        },
      ],
      'not-requirements': [{ quote: 'Uitleg' }],
    })
    expect(score.requirements).toEqual({ labelled: 2, found: 1, extra: 1, traps: 1, sprung: 1 })
    expect(score.facets.addressee).toEqual({ right: 0, wrong: 1, missed: 1, falsely: 0 })
    expect(score.facets.modality).toEqual({ right: 1, wrong: 0, missed: 1, falsely: 0 })
    expect(summary(score).requirementRecall).toBe(0.5)
  })

  it('tells a true report from a false alarm, and leaves the rest unjudged', () => {
    const score = newScore()
    const finding = (rule, start, end) => ({
      rule,
      category: 'vague',
      severity: 'warning',
      span: span(start, end),
      related: [],
    })
    const findings = [finding('right', 4, 9), finding('wrong', 34, 40), finding('unjudged', 20, 25)]
    scoreFindings(
      score,
      'x',
      { specification: { draft, requirements: [] }, findings },
      {
        findings: [
          { quote: 'lever zorg', category: 'vague' },
          { quote: 'bewijs', category: 'vague' },
        ],
        fine: [{ quote: 'Uitleg' }],
      },
    )
    expect(score.categories.vague).toEqual({ labelled: 2, found: 1, reported: 1, judgedFine: 1 })
    expect(score.fine).toEqual({ labelled: 1, reported: 1 })
  })

  it('refuses a label whose words are not in the draft', () => {
    expect(() => placeOf('tekst', { quote: 'anders' })).toThrow('anders')
    expect(placeOf('a b a', { quote: 'a', nth: 2 })).toBe(4)
  })
})
