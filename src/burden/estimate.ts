/** Estimates the administrative burden of a draft over the whole contract, by the Standard Cost Model. */

import type { Bearer, Burden, BurdenItem, Standing } from '../model/burden.ts'
import type { Edit } from '../model/finding.ts'
import type { BurdenParameters, ValueName } from '../model/parameters.ts'
import type { Specification } from '../model/specification.ts'
import { ask, handOver, learn, produce, read } from './item.ts'
import { hoursOf, listPrices, type PriceList } from './price.ts'
import { listAssumptions, type Scale, scaleOf } from './scale.ts'
import { addUp, sumTime } from './total.ts'
import type { Reading } from './words.ts'
import { type Demand, listWorkload, routinesOf, type Workload } from './workload.ts'

/** What an estimate is made of. */
export interface Reckoning {
  readonly scale: Scale
  readonly workload: Workload
  readonly prices: PriceList
  readonly items: readonly BurdenItem[]
}

/** Lists the work of a draft after edits, in order and apart, and what each part of it costs. */
export function reckon(
  specification: Specification,
  parameters: BurdenParameters,
  edits: readonly Edit[] = [],
  reading?: Reading,
): Reckoning {
  const scale = scaleOf(specification.facts, parameters)
  const workload = listWorkload(specification, scale, parameters, edits, reading)
  const prices = listPrices(parameters)
  return { scale, workload, prices, items: listItems(workload, prices) }
}

/**
 * Estimates a draft as it is after edits (in order and apart): evidence is produced once, handed over and checked for
 * each demand, and every word is read.
 */
export function estimate(
  specification: Specification,
  parameters: BurdenParameters,
  edits: readonly Edit[] = [],
): Burden {
  return sumUp(reckon(specification, parameters, edits), specification, parameters)
}

/** The estimate of work that was listed already. */
export function sumUp(
  { scale, workload, items }: Reckoning,
  { facts }: Specification,
  parameters: BurdenParameters,
): Burden {
  const { bidders, providers, durationYears, hoursPerDay, hoursPerFte } = scale.amounts
  const sums = addUp(items)
  const hoursOfAll = (bearer: Bearer) => hoursOf(sumTime(items.filter((item) => item.bearer === bearer)))
  const standing = standingOf(items, scale)
  return {
    items,
    ...sums,
    hoursPerBidder: ratio(hoursOfAll('bidder'), bidders),
    hoursPerProviderYear: ratio(hoursOfAll('provider'), providers * durationYears),
    municipalityHoursPerBidder: ratio(sums.municipalityHours, bidders),
    personDays: sums.hours / hoursPerDay,
    municipalityFte: ratio(sums.municipalityHours, durationYears * hoursPerFte),
    shareOfValue: facts.contractValue === null ? null : ratio(sums.euros, facts.contractValue),
    scale: { bidders, providers, durationYears },
    parameterSet: parameters.id,
    parameterHash: parameters.hash,
    assumptions: listAssumptions(parameters, scale, namesUsed(items, workload)),
    verifiedShare: standing.times,
    standing,
  }
}

/** Every item that costs something: by requirement, and at the end what belongs to no single one. */
function listItems(workload: Workload, prices: PriceList): readonly BurdenItem[] {
  const own = new Map<string, BurdenItem[]>()
  const shared: BurdenItem[] = []
  const add = (item: BurdenItem | null) => {
    if (item === null || !costsSomething(item)) return
    const { requirement } = item
    const list = requirement === null ? shared : own.get(requirement)
    if (list !== undefined) list.push(item)
    else if (requirement !== null) own.set(requirement, [item])
  }
  add(read(null, workload.otherWords, workload, prices))
  for (const item of ask(workload, prices)) add(item)
  for (const [requirement, words] of workload.words) add(read(requirement, words, workload, prices))
  for (const demands of workload.demands.values()) {
    const requirement = onlyRequirement(demands)
    add(produce(demands[0], requirement, prices))
    add(learn(routinesOf(demands)[0], requirement, prices))
    for (const demand of demands) for (const item of handOver(demand, prices)) add(item)
  }
  const requirements = [...own].sort(([a], [b]) => compare(a, b)).map(([, items]) => items)
  return [...requirements, shared].flatMap((items) => items.sort(byEvidence))
}

function onlyRequirement(demands: readonly [Demand, ...Demand[]]): string | null {
  const [{ requirement }] = demands
  return demands.every((demand) => demand.requirement === requirement) ? requirement : null
}

function costsSomething(item: BurdenItem): boolean {
  return (item.milliMinutesEach > 0 || item.centsEach > 0 || item.feeCentsEach > 0) && item.occurrences > 0
}

/** Numbers of people and of times; that the others are uncertain is told by their own status. */
const counts: ReadonlySet<ValueName> = new Set([
  'bidders',
  'providers',
  'durationYears',
  'staffPerProvider',
  'incidentsPerYear',
  'onRequestProbability',
  'questionsPerBidder',
  'readers',
  'passes',
])

function standingOf(items: readonly BurdenItem[], { stated }: Scale): Standing {
  const all = sumTime(items)
  const share = (holds: (item: BurdenItem) => boolean) => ratio(sumTime(items.filter(holds)), all)
  return {
    times: share(({ kind, status }) => kind !== 'reading' && status !== 'assumption'),
    actions: share(({ choice }) => choice !== 'assumption'),
    counts: share(({ drivers }) => drivers.every((name) => !counts.has(name) || stated.has(name))),
  }
}

/** The numbers that the work asked in this draft refers to. */
function namesUsed(items: readonly BurdenItem[], { demands }: Workload): ReadonlySet<ValueName> {
  const names = new Set<ValueName>()
  // Items of a kind share one list of drivers.
  for (const drivers of new Set(items.map((item) => item.drivers))) for (const name of drivers) names.add(name)
  for (const preset of new Set([...demands.values()].map(([demand]) => demand.preset))) {
    const steps = [...preset.produce, ...preset.handle, ...preset.check]
    if (steps.some(({ level }) => level === 'low')) names.add('tariffLow')
    if (steps.some(({ level }) => level === 'high')) names.add('tariffHigh')
    for (const name of [preset.fee, preset.usual, preset.reuse]) if (name !== null) names.add(name)
  }
  return names
}

function byEvidence(a: BurdenItem, b: BurdenItem): number {
  return compare(a.evidence ?? '', b.evidence ?? '') || compare(a.kind, b.kind) || a.occurrences - b.occurrences
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** A part of a whole; nothing of nothing. */
export function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
