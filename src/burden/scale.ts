/** How many and how long: the facts of a draft, and the parameter set where the draft is silent. */

import { type Assumption, type BurdenParameters, type ValueName, valueNames } from '../model/burden.ts'
import type { Facts } from '../model/facts.ts'

/** How many bid, how many are contracted, for how many years, and which of these numbers the draft did not state. */
export interface Scale {
  readonly bidders: number
  readonly providers: number
  readonly durationYears: number
  readonly unstated: ReadonlyMap<ValueName, number>
}

const conventions: readonly ValueName[] = [
  'readers',
  'passes',
  'wordsPerMinute',
  'tariffMedium',
  'tariffAverage',
  'overhead',
]

/** Takes the numbers a draft states, and default ones for the rest; nobody is contracted who did not bid. */
export function scaleOf(facts: Facts, { values }: BurdenParameters): Scale {
  const bidders = facts.bidders ?? Math.max(values.bidders.value, facts.providers ?? 0)
  const providers = facts.providers ?? Math.min(values.providers.value, bidders)
  const durationYears = facts.durationYears ?? values.durationYears.value
  const unstated = new Map<ValueName, number>()
  if (facts.bidders === null) unstated.set('bidders', bidders)
  if (facts.providers === null) unstated.set('providers', providers)
  if (facts.durationYears === null) unstated.set('durationYears', durationYears)
  return { bidders, providers, durationYears, unstated }
}

/** Lists every number used that the draft did not state: its scale, the conventions, and what the forms asked refer to. */
export function listAssumptions(
  parameters: BurdenParameters,
  scale: Scale,
  forms: ReadonlySet<string>,
): readonly Assumption[] {
  const used = new Set<string | null>([...scale.unstated.keys(), ...conventions])
  for (const preset of parameters.presets) {
    if (forms.has(preset.id)) used.add(preset.fee).add(preset.usual)
  }
  const { values } = parameters
  return valueNames
    .filter((name) => used.has(name))
    .map((name) => ({ ...values[name], name, value: scale.unstated.get(name) ?? values[name].value }))
}
