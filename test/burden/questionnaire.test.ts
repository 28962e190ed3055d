/** Asking how long it really takes, and reckoning with the answers. */

import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { appraise } from '../../src/burden/appraise.ts'
import { readBurdenParameters } from '../../src/burden/compile.ts'
import { estimate } from '../../src/burden/estimate.ts'
import { calibrate, median, questionSheet, questionsAbout } from '../../src/burden/questionnaire.ts'
import { readSheet, writeSheet } from '../../src/language/sheet.ts'
import { draftOf } from './draft.ts'
import { shipped } from './shipped.ts'

const draft = draftOf([
  { id: 'R1', phase: 'performance', perYear: 12, evidence: [['report-standard', 'production']] },
  { id: 'R2', evidence: [['reference-project', 'care']] },
])
const questions = questionsAbout([appraise(draft, shipped)], shipped, 'nl')

describe('the questionnaire', () => {
  it('asks about the heaviest work first, and twelve things at most', () => {
    expect(questions.map(({ id }) => id).slice(0, 2)).toEqual(['report-standard.check', 'report-standard.produce'])
    expect(questions.map(({ id }) => id)).toContain('readers')
    expect(questions.length).toBeLessThanOrEqual(12)
    expect(questions[1]).toMatchObject({ assumed: 60, text: expect.stringContaining('periodieke rapportage') })
  })

  it('is a sheet that comes back as it went', () => {
    const sheet = questionSheet(questions, 'nl')
    expect(readSheet(writeSheet(sheet, 'nl'))).toEqual(sheet)
    expect(readSheet(writeSheet(sheet, 'en'))).toEqual(sheet)
  })
})

describe('the answers', () => {
  const row = (id: string, ...answers: readonly string[]) => [id, 'vraag', '1', ...answers]
  const sheet = (...rows: readonly (readonly string[])[]) => [{ path: 'a.csv', rows: [['vraag-id'], ...rows] }]
  const answered = calibrate(
    sheet(row('report-standard.produce', '30', '45', '40', '', '90', '35,5'), row('readers', '1', '3', '4')),
    'gemeente-a',
    shipped,
  )

  it('become a set of their own, with the median and where it comes from', () => {
    expect(parse(answered)).toMatchObject({
      set: 'gemeente-a',
      extends: 'nl-2026',
      measured: { 'report-standard': { produce: 40, answers: 5 } },
      values: { readers: { value: 3, low: 1, high: 4, status: 'user' }, timeLevelMarket: { low: 0.8, high: 1.25 } },
    })
  })

  it('take the place of the standard times, and make the estimate surer', () => {
    const own = readBurdenParameters([{ path: 'burden/own.yaml', value: parse(answered) }], shipped)
    expect(own).toMatchObject({ id: 'gemeente-a' })
    expect(own.hash).not.toBe(shipped.hash)
    const item = estimate(draft, own).items.find(
      ({ kind, subject }) => kind === 'production' && subject === 'report-standard',
    )
    expect(item).toMatchObject({ milliMinutesEach: 40_000, centsEach: 3500, status: 'user', choice: 'user' })
    const width = (parameters: typeof shipped) => {
      const { hoursPerProviderYear } = appraise(draft, parameters).bands
      return hoursPerProviderYear.high / hoursPerProviderYear.low
    }
    expect(width(own)).toBeLessThan(width(shipped))
  })

  it.each([
    [row('report-standaard.produce', '3'), 'question "report-standaard.produce" does not exist'],
    [row('readers', 'twee'), '"twee" is no number'],
    [row('readers', '-1'), '"-1" is no number'],
    [row('readers', ' '), 'no answer in it yet'],
  ])('that cannot be read are told (%#)', (one, message) => {
    expect(() => calibrate(sheet(one), 'x', shipped)).toThrow(message)
  })

  it('are halved in the middle', () => {
    expect([median([3]), median([9, 1]), median([5, 1, 3])]).toEqual([3, 5, 3])
  })
})

describe('a sheet', () => {
  it('keeps a spreadsheet from reckoning with what a draft says', () => {
    expect(writeSheet([['=1+1', '+31', '-x', '-5', '@a', 'a;b', 'zeg "ja"']], 'nl')).toBe(
      '\uFEFF\'=1+1;\'+31;\'-x;-5;\'@a;"a;b";"zeg ""ja"""\r\n',
    )
  })
})

describe('a set that changes another', () => {
  const change = (value: object) => () => readBurdenParameters([{ path: 'own.yaml', value }], shipped)
  const own = { set: 'own', extends: 'nl-2026', sources: { us: { title: 'Eigen cijfers', year: 2026 } } }

  it('gives a number anew and leaves the rest', () => {
    const { values, presets } = change({ ...own, values: { bidders: { value: 12, status: 'user', source: 'us' } } })()
    expect(values.bidders).toMatchObject({ value: 12, low: null, status: 'user', label: shipped.values.bidders.label })
    expect(values.readers).toEqual(shipped.values.readers)
    expect(presets).toEqual(shipped.presets)
  })

  it.each([
    [{ ...own, extends: 'nl-2025' }, 'does not say that it changes set nl-2026'],
    [{ ...own, set: 'nl-2026' }, 'set nl-2026 exists already'],
    [{ ...own, measured: { rapport: { answers: 3 } } }, 'measured.rapport: rapport is unknown'],
    [
      { ...own, values: { readers: { value: 2, low: 3, high: 4, status: 'user', source: 'us' } } },
      'low, value and high are not in order',
    ],
  ])('says what is wrong with it (%#)', (value, message) => {
    expect(change(value)).toThrow(message)
  })
})
