/** Estimates the administrative burden of a draft over the whole contract, by the Standard Cost Model. */

import type { Bearer, Burden, BurdenItem, BurdenParameters } from '../model/burden.ts'
import type { Specification } from '../model/specification.ts'
import { handOver, produce, read } from './item.ts'
import { hoursOf, listPrices, type PriceList } from './price.ts'
import { listAssumptions, scaleOf } from './scale.ts'
import { addUp, sumTime } from './total.ts'
import { type Demand, listWorkload, type Workload } from './workload.ts'

/** Estimates a draft: evidence is produced once, handed over and checked for each demand, and every word is read. */
export function estimate(specification: Specification, parameters: BurdenParameters): Burden {
  const scale = scaleOf(specification.facts, parameters)
  const workload = listWorkload(specification, scale, parameters)
  const items = listItems(workload, listPrices(parameters))
  const forms = new Set([...workload.demands.values()].map(([strictest]) => strictest.form))
  const hoursOfAll = (bearer: Bearer) => hoursOf(sumTime(items.filter((item) => item.bearer === bearer)))
  return {
    items,
    ...addUp(items),
    hoursPerBidder: ratio(hoursOfAll('bidder'), scale.bidders),
    hoursPerProviderYear: ratio(hoursOfAll('provider'), scale.providers * scale.durationYears),
    parameterSet: parameters.id,
    parameterHash: parameters.hash,
    assumptions: listAssumptions(parameters, scale, forms),
    verifiedShare: ratio(sumTime(items.filter(restsOnSources)), sumTime(items)),
  }
}

function listItems(workload: Workload, prices: PriceList): readonly BurdenItem[] {
  const items: BurdenItem[] = [read(null, workload.otherWords, workload.readings, prices)]
  for (const [requirement, words] of workload.words) items.push(read(requirement, words, workload.readings, prices))
  for (const demands of workload.demands.values()) {
    items.push(produce(demands[0], onlyRequirement(demands), prices))
    for (const demand of demands) items.push(...handOver(demand, prices))
  }
  return items.filter(costsSomething).sort(byRequirement)
}

function onlyRequirement(demands: readonly [Demand, ...Demand[]]): string | null {
  const [{ requirement }] = demands
  return demands.every((demand) => demand.requirement === requirement) ? requirement : null
}

function costsSomething(item: BurdenItem): boolean {
  return (item.milliMinutesEach > 0 || item.centsEach > 0) && item.occurrences > 0
}

function restsOnSources(item: BurdenItem): boolean {
  return item.kind !== 'reading' && (item.status === 'verified' || item.status === 'derived')
}

// What belongs to no single requirement comes last.
function byRequirement(a: BurdenItem, b: BurdenItem): number {
  return (
    Number(a.requirement === null) - Number(b.requirement === null) ||
    compare(a.requirement ?? '', b.requirement ?? '') ||
    compare(a.evidence ?? '', b.evidence ?? '') ||
    compare(a.kind, b.kind) ||
    a.occurrences - b.occurrences
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
