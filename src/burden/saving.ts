/** What disappears: between two estimates, or when some requirements go. */

import type { Burden, BurdenItem, BurdenParameters } from '../model/burden.ts'
import type { Saving } from '../model/finding.ts'
import type { Specification } from '../model/specification.ts'
import { handOver, produce, read } from './item.ts'
import { hoursOf, listPrices } from './price.ts'
import { scaleOf } from './scale.ts'
import { type Demand, listWorkload } from './workload.ts'

/** The work that is in one estimate and no longer in the other; negative where work was added. */
export function saving(before: Burden, after: Burden): Saving {
  return {
    hours: before.marketHours - after.marketHours,
    municipalityHours: before.municipalityHours - after.municipalityHours,
  }
}

/**
 * Prepares the question "what is saved when just these requirements go?", so that each answer costs no more than
 * looking at what those requirements ask. The answer equals the difference between two whole estimates; answers for
 * single requirements do not add up, because the last one asking for a piece of evidence takes its production along.
 */
export function prepareSavings(
  specification: Specification,
  parameters: BurdenParameters,
): (requirementIds: readonly string[]) => Saving {
  const workload = listWorkload(specification, scaleOf(specification.facts, parameters), parameters)
  const prices = listPrices(parameters)
  const demandsOf = groupByRequirement([...workload.demands.values()].flat())

  return (requirementIds) => {
    const gone = new Set(requirementIds)
    const touched = new Set<string>()
    let market = 0
    let municipality = 0
    const take = (item: BurdenItem, sign: 1 | -1 = 1) => {
      if (item.bearer === 'municipality') municipality += sign * item.milliMinutes
      else market += sign * item.milliMinutes
    }
    for (const id of gone) {
      take(read(id, workload.words.get(id) ?? 0, workload.readings, prices))
      for (const demand of demandsOf.get(id) ?? []) {
        for (const item of handOver(demand, prices)) take(item)
        touched.add(demand.evidence)
      }
    }
    for (const evidence of touched) {
      const demands = workload.demands.get(evidence) ?? []
      const strictest = demands[0]
      const remaining = demands.find((demand) => !gone.has(demand.requirement))
      if (strictest !== undefined) take(produce(strictest, null, prices))
      if (remaining !== undefined) take(produce(remaining, null, prices), -1)
    }
    return { hours: hoursOf(market), municipalityHours: hoursOf(municipality) }
  }
}

function groupByRequirement(demands: readonly Demand[]): ReadonlyMap<string, readonly Demand[]> {
  const groups = new Map<string, Demand[]>()
  for (const demand of demands) {
    const group = groups.get(demand.requirement)
    if (group === undefined) groups.set(demand.requirement, [demand])
    else group.push(demand)
  }
  return groups
}
