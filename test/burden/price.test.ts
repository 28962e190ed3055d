/** The sums of the shipped presets. */

import { describe, expect, it } from 'vitest'
import { listPrices } from '../../src/burden/price.ts'
import { countWords } from '../../src/burden/words.ts'
import { presetIds } from '../../src/model/parameters.ts'
import { shipped } from './shipped.ts'

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
    ['question', 16, 34],
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
    expect(prices.get('conduct-statement')?.produce).toMatchObject({ feeCents: 7500, cents: 3850 })
    expect(prices.get('certificate')?.check.cents).toBeCloseTo((13 / 60) * 5625, 9)
    expect(prices.get('certificate-of-conduct')?.usual).toBe(1)
  })
})

it('counts as words what holds a letter or a digit', () => {
  expect(countWords('')).toBe(0)
  expect(countWords('De aanbieder — 24/7 bereikbaar – levert\u00a0cliënten zorg.')).toBe(7)
})
