/** How many and how long: the facts of a draft, and the parameter set where the draft is silent. */

import type { Assumption } from '../model/burden.ts'
import type { Facts } from '../model/facts.ts'
import { type BurdenParameters, type ValueName, valueNames } from '../model/parameters.ts'

/** Every number of the estimate as it is used, and the names of those that the draft states itself. */
export interface Scale {
  readonly amounts: Readonly<Record<ValueName, number>>
  readonly stated: ReadonlySet<ValueName>
}

/** The numbers that every estimate rests on, whatever is asked. */
const conventions: readonly ValueName[] = [
  'bidders',
  'providers',
  'durationYears',
  'readers',
  'passes',
  'wordsPerMinute',
  'questionsPerBidder',
  'timeLevelMarket',
  'timeLevelMunicipality',
  'tariffMedium',
  'tariffAverage',
  'overhead',
  'hoursPerDay',
  'hoursPerFte',
]

/** Takes the numbers a draft states, and default ones for the rest; nobody is contracted who did not bid. */
export function scaleOf(facts: Facts, { values }: BurdenParameters): Scale {
  const bidders = Math.max(facts.bidders ?? values.bidders.value, facts.providers ?? 0)
  const providers = facts.providers ?? Math.min(values.providers.value, bidders)
  const own = {
    // Fewer bidders than providers cannot be; then the number used is ours, and listed as such.
    bidders: facts.bidders === bidders ? bidders : null,
    providers: facts.providers === null ? null : providers,
    durationYears: facts.durationYears,
    staffPerProvider: facts.staff === null || providers === 0 ? null : facts.staff / providers,
  } as const
  const amounts = Object.fromEntries(valueNames.map((name) => [name, values[name].value])) as Record<ValueName, number>
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== null))
  return {
    amounts: { ...amounts, bidders, providers, ...given },
    stated: new Set(Object.keys(given) as ValueName[]),
  }
}

/** Lists every number used that the draft did not state: its scale, the conventions, and what the work asked refers to. */
export function listAssumptions(
  { values }: BurdenParameters,
  scale: Scale,
  used: ReadonlySet<ValueName>,
): readonly Assumption[] {
  const wanted = new Set([...conventions, ...used])
  return valueNames
    .filter((name) => wanted.has(name) && !scale.stated.has(name))
    .map((name) => ({ ...values[name], name, value: scale.amounts[name] }))
}
