/** What one time of something costs: the P of the Standard Cost Model's P × Q. */

import { onceFor } from '../model/once.ts'
import type {
  BurdenParameters,
  BurdenStep,
  EvidencePreset,
  ParameterStatus,
  StandardTime,
  ValueName,
} from '../model/parameters.ts'

/** Time, wages and fees of doing something once, and the weakest status of the numbers behind the time. Not rounded. */
export interface Price {
  readonly milliMinutes: number
  readonly cents: number
  readonly feeCents: number
  readonly status: ParameterStatus
}

/** The prices of one form of evidence; `usual` is the share of production that is made anyway. */
export interface EvidencePrice {
  readonly preset: EvidencePreset
  readonly produce: Price
  readonly handle: Price
  readonly check: Price
  readonly learn: Price
  readonly usual: number
}

/** Every price an estimate needs. */
export interface PriceList {
  readonly evidence: ReadonlyMap<string, EvidencePrice>
  /** One reader reading one word once. */
  readonly word: Price
}

/** Hourly tariffs with overhead, in cents, by wage level. */
export interface Tariffs {
  readonly usual: number
  readonly low: number
  readonly medium: number
  readonly high: number
}

const levels = ['usual', 'low', 'medium', 'high'] as const
const milliMinutesPerHour = 60_000

/** An hourly tariff in euros with its overhead (a share of it), in cents. */
export function hourlyCents(tariff: number, overhead: number): number {
  return tariff * (1 + overhead) * 100
}

/** What a time in milli-minutes costs at an hourly tariff in cents, in cents. */
export function costOf(milliMinutes: number, centsPerHour: number): number {
  return (milliMinutes * centsPerHour) / milliMinutesPerHour
}

/** Milli-minutes as hours. */
export function hoursOf(milliMinutes: number): number {
  return milliMinutes / milliMinutesPerHour
}

/** Prices steps by their standard times, or by the minutes that were measured in their place. Unknown actions are bugs. */
function priceSteps(
  steps: readonly BurdenStep[],
  times: ReadonlyMap<string, StandardTime>,
  tariffs: Tariffs,
  feeCents = 0,
  measured: number | null = null,
): Price {
  // Times are added up before they are multiplied, so that whole minutes give exact cents.
  const spent = { usual: 0, low: 0, medium: 0, high: 0 }
  let status: ParameterStatus = 'verified'
  for (const step of steps) {
    const time = times.get(step.action)
    const minutes = time?.[step.complexity]
    if (time === undefined || minutes === undefined || minutes === null) {
      throw new Error(`no standard time for ${step.action} ${step.complexity}`)
    }
    spent[step.level ?? 'usual'] += minutes * 1000 * step.times
    status = weaker(status, time.status)
  }
  const milliMinutes = spent.usual + spent.low + spent.medium + spent.high
  const cents = levels.reduce((sum, level) => sum + costOf(spent[level], tariffs[level]), 0)
  if (measured === null) return { milliMinutes, cents, feeCents, status }
  // The wage level of the work stays what its steps say, however long it turned out to take.
  const perMilliMinute = milliMinutes > 0 ? cents / milliMinutes : costOf(1, tariffs.usual)
  return { milliMinutes: measured * 1000, cents: perMilliMinute * measured * 1000, feeCents, status: 'user' }
}

/** Prices every form of evidence and the reading of a word from one parameter set, once for many drafts. */
export const listPrices = onceFor(pricesFrom)

function pricesFrom(parameters: BurdenParameters): PriceList {
  const { values } = parameters
  const times = new Map(parameters.times.map((time) => [time.id, time]))
  const amountOf = (name: ValueName | null) => (name === null ? 0 : values[name].value)
  const withOverhead = (name: ValueName) => hourlyCents(values[name].value, values.overhead.value)
  const [low, medium, high] = [withOverhead('tariffLow'), withOverhead('tariffMedium'), withOverhead('tariffHigh')]
  const market: Tariffs = { usual: medium, low, medium, high }
  const municipality: Tariffs = { ...market, usual: withOverhead('tariffAverage') }
  const evidence = new Map(
    parameters.presets.map((preset): [string, EvidencePrice] => {
      const { produce, handle, check, learn, measured } = preset
      const price = {
        preset,
        produce: priceSteps(produce, times, market, amountOf(preset.fee) * 100, measured?.produce),
        handle: priceSteps(handle, times, market, 0, measured?.handle),
        check: priceSteps(check, times, municipality, 0, measured?.check),
        learn: priceSteps(learn, times, market),
        usual: either(amountOf(preset.usual), amountOf(preset.reuse)),
      }
      return [preset.id, price]
    }),
  )
  const perWord = 1000 / values.wordsPerMinute.value
  const word = {
    milliMinutes: perWord,
    cents: costOf(perWord, medium),
    feeCents: 0,
    status: values.wordsPerMinute.status,
  }
  return { evidence, word }
}

/** The share that falls in one share of a whole or in another that does not depend on it. */
function either(a: number, b: number): number {
  return a + b - a * b
}

function weaker(a: ParameterStatus, b: ParameterStatus): ParameterStatus {
  const byStrength: readonly ParameterStatus[] = ['verified', 'derived', 'user', 'assumption']
  return byStrength.indexOf(a) < byStrength.indexOf(b) ? b : a
}
