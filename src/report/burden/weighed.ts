/** What more than one format says of an estimate, written out. */

import { writeDays } from '../../language/estimate.ts'
import { formatHours, formatShare } from '../../language/hours.ts'
import { roundEstimate } from '../../language/written.ts'
import type { Band, Bearer, RequirementShare, Sway } from '../../model/burden.ts'
import type { Language } from '../../model/facts.ts'
import type { RulePack } from '../../model/rule.ts'
import type { Phase } from '../../model/specification.ts'
import type { Weighing } from '../../model/weighing.ts'
import { formatExact } from '../number.ts'
import { assumedValue } from '../sentences.ts'
import { wordsOf } from '../words.ts'
import { burdenWordsOf } from './words.ts'

/** Everything a format of the estimate gets. */
export interface BurdenReport {
  readonly weighings: readonly Weighing[]
  readonly pack: RulePack
  readonly language: Language
  readonly tool: { readonly name: string; readonly version: string }
}

/** A label with what it says. */
export interface Line {
  readonly label: string
  readonly value: string
}

/** The ends of a band, written. */
export function bandWords({ low, high }: Band, language: Language): readonly [low: string, high: string] {
  return [formatHours(low, language), formatHours(high, language)]
}

/** What stands beside the hours: days, jobs, share of the contract, what comes back, what is usual. */
export function besidesOf({ appraisal }: Weighing, language: Language): readonly Line[] {
  const words = burdenWordsOf(language)
  const { burden } = appraisal
  const hours = (value: number) => formatHours(value, language)
  const share = burden.shareOfValue
  return [
    { label: words.personDays, value: writeDays(roundEstimate(burden.personDays), language) },
    {
      label: words.municipalityFte,
      value: words.jobs(formatExact(Math.round(burden.municipalityFte * 100) / 100, language)),
    },
    { label: words.municipalityPerBidder, value: hours(burden.municipalityHoursPerBidder) },
    { label: words.shareOfValue, value: share === null ? words.valueUnknown : formatShare(share, language) },
    { label: words.once, value: hours(burden.hours - burden.recurrentHours) },
    { label: words.recurrent, value: hours(burden.recurrentHours) },
    { label: words.usual, value: hours(burden.costHours - burden.hours) },
  ]
}

/** Hours of one party in one phase. */
export interface Bar {
  readonly bearer: Bearer
  readonly phase: Phase
  readonly before: number
  readonly after: number
}

/** The hours of every party and phase, now and after the changes. */
export function barsOf({ cleaning: { before, after } }: Weighing): readonly Bar[] {
  const later = (bearer: Bearer, phase: Phase) =>
    after.totals.find((total) => total.bearer === bearer && total.phase === phase)?.hours ?? 0
  return before.totals.map(({ bearer, phase, hours }) => ({
    bearer,
    phase,
    before: hours,
    after: later(bearer, phase),
  }))
}

/** What an uncertain number does to the total, with its name and the part of the uncertainty that is its. */
export function swayLine({ name, variance }: Sway, { pack, language }: BurdenReport): Line {
  return {
    label: pack.burden.values[name].label[language],
    value: formatShare(variance, language),
  }
}

/** Every assumption: its name, value, bounds, how sure, and its source. */
export function assumptionRows({ appraisal }: Weighing, language: Language): readonly (readonly string[])[] {
  const words = wordsOf(language)
  return appraisal.burden.assumptions.map((assumption) => {
    const { label, unit, low, high, status, source } = assumption
    const bare = (value: number) => (unit === 'share' ? formatShare(value, language) : formatExact(value, language))
    const bounds = low === null || high === null ? '' : `${bare(low)} – ${bare(high)}`
    return [label[language], assumedValue(assumption, language), bounds, words.status[status], source[language]]
  })
}

/** The numbers that make most difference, widest first: those by which the total is another number as it is written. */
export function widestSways({ appraisal }: Weighing): readonly Sway[] {
  const matters = ({ hoursLow, hoursHigh }: Sway) => formatHours(hoursLow, 'nl') !== formatHours(hoursHigh, 'nl')
  return appraisal.sways.filter(matters).slice(0, 5)
}

/** The requirements that carry most: those of the 60 percent, but no fewer than ten and no more than a page of them. */
export function heaviestShares({ appraisal }: Weighing): readonly RequirementShare[] {
  return appraisal.shares.slice(0, Math.min(25, Math.max(10, appraisal.carrying)))
}

/** How many changes of requirements are named. */
export const mostChanges = 15

/** A change in hours, as more or fewer. */
export function changeWords(hours: number, language: Language): string {
  const words = burdenWordsOf(language)
  const written = formatHours(Math.abs(hours), language)
  return hours > 0 ? words.more(written) : words.fewer(written)
}
