/** The estimate for programs; schema/estimate.schema.json describes every field. */

import type { Band, Bands, Burden, BurdenChange, Measure } from '../../model/burden.ts'
import { measures } from '../../model/burden.ts'
import type { Language } from '../../model/facts.ts'
import { roundTo } from '../number.ts'
import type { BurdenReport } from './weighed.ts'

/** Writes the estimates as JSON, two spaces deep; numbers have at most six decimals. */
export function burdenJson({ weighings, tool, pack, language }: BurdenReport): string {
  const drafts = weighings.map(({ path, appraisal, cleaning, comparison, scenarios }) => ({
    path,
    burden: burdenOf(appraisal.burden, language),
    bands: bandsOf(appraisal.bands),
    sways: appraisal.sways,
    shares: appraisal.shares.map(({ saves: { atMost: _, ...saves }, ...share }) => ({ ...share, saves })),
    carrying: appraisal.carrying,
    cleaned: changeOf(cleaning),
    comparison:
      comparison === null
        ? null
        : { path: comparison.path, ...changeOf(comparison.change), requirements: comparison.requirements },
    scenarios: scenarios.map(({ label, burden, hours }) => ({ label, hours, burden: burdenOf(burden, language) })),
  }))
  const document = { tool: { ...tool, pack: `${pack.name}@${pack.version}` }, drafts }
  return `${JSON.stringify(document, rounded, 2)}\n`
}

function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? roundTo(value, 6) : value
}

function burdenOf({ assumptions, items, ...burden }: Burden, language: Language) {
  return {
    ...burden,
    assumptions: assumptions.map(({ label, source, ...assumption }) => ({
      ...assumption,
      label: label[language],
      source: source[language],
    })),
    items: items.map(({ cost, milliMinutes, milliMinutesEach, cents, centsEach, feeCentsEach, ...item }) => ({
      ...item,
      minutesEach: milliMinutesEach / 1000,
      eurosEach: centsEach / 100,
      feeEach: feeCentsEach / 100,
      costHours: cost.milliMinutes / 60_000,
      costEuros: cost.cents / 100,
      hours: milliMinutes / 60_000,
      euros: cents / 100,
    })),
  }
}

function changeOf({ before, after, difference }: BurdenChange) {
  return { before: levelsOf(before), after: levelsOf(after), difference: bandsOf(difference) }
}

function levelsOf(burden: Burden): Readonly<Record<Measure, number>> {
  return Object.fromEntries(measures.map((measure) => [measure, burden[measure]])) as Record<Measure, number>
}

function bandsOf(bands: Bands): Readonly<Record<Measure, Band>> {
  return bands
}
