/** What one time of something costs: the P of the Standard Cost Model's P × Q. */

import type { BurdenParameters, BurdenStep, ParameterStatus, StandardTime, ValueName } from '../model/burden.ts'

/** Time and money of doing something once, and the weakest status of the numbers behind the time. Not rounded. */
export interface Price {
  readonly milliMinutes: number
  readonly cents: number
  readonly status: ParameterStatus
}

/** The prices of one form of evidence; `usual` is the share of production that happens anyway. */
export interface EvidencePrice {
  readonly produce: Price
  readonly handle: Price
  readonly check: Price
  readonly usual: number
}

/** Every price an estimate needs. */
export interface PriceList {
  readonly evidence: ReadonlyMap<string, EvidencePrice>
  /** One reader reading one word once. */
  readonly word: Price
}

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

/** Prices steps by their standard times at an hourly tariff in cents, plus a fee in cents. Unknown actions are bugs. */
export function priceSteps(
  steps: readonly BurdenStep[],
  times: ReadonlyMap<string, StandardTime>,
  centsPerHour: number,
  feeCents = 0,
): Price {
  let milliMinutes = 0
  let status: ParameterStatus = 'verified'
  for (const step of steps) {
    const time = times.get(step.action)
    const minutes = time?.[step.complexity]
    if (time === undefined || minutes === undefined || minutes === null) {
      throw new Error(`no standard time for ${step.action} ${step.complexity}`)
    }
    milliMinutes += minutes * 1000 * step.times
    status = weaker(status, time.status)
  }
  return { milliMinutes, cents: costOf(milliMinutes, centsPerHour) + feeCents, status }
}

/** Prices every form of evidence and the reading of a word, from one parameter set. */
export function listPrices(parameters: BurdenParameters): PriceList {
  const { values } = parameters
  const times = new Map(parameters.times.map((time) => [time.id, time]))
  const market = hourlyCents(values.tariffMedium.value, values.overhead.value)
  const municipality = hourlyCents(values.tariffAverage.value, values.overhead.value)
  const amountOf = (name: ValueName | null) => (name === null ? 0 : values[name].value)
  const evidence = new Map(
    parameters.presets.map((preset) => [
      preset.id,
      {
        produce: priceSteps(preset.produce, times, market, amountOf(preset.fee) * 100),
        handle: priceSteps(preset.handle, times, market),
        check: priceSteps(preset.check, times, municipality),
        usual: amountOf(preset.usual),
      },
    ]),
  )
  const perWord = 1000 / values.wordsPerMinute.value
  const word = { milliMinutes: perWord, cents: costOf(perWord, market), status: values.wordsPerMinute.status }
  return { evidence, word }
}

function weaker(a: ParameterStatus, b: ParameterStatus): ParameterStatus {
  const byStrength: readonly ParameterStatus[] = ['verified', 'derived', 'user', 'assumption']
  return byStrength.indexOf(a) < byStrength.indexOf(b) ? b : a
}
