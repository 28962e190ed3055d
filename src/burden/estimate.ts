/** Estimates the administrative burden of a draft over the whole contract, by the Standard Cost Model. */

import type { Bearer, Burden, BurdenItem, Standing } from '../model/burden.ts'
import type { Edit } from '../model/finding.ts'
import type { BurdenParameters, ValueName } from '../model/parameters.ts'
import type { Specification } from '../model/specification.ts'
import { ask, handOver, learn, produce, read } from './item.ts'
import { hoursOf, listPrices, type PriceList } from './price.ts'
import { listAssumptions, type Scale, scaleOf } from './scale.ts'
import { addUp, sumTime } from './total.ts'
import { countReading, type Reading } from './words.ts'
import { type Demand, listWorkload, routinesOf, type Workload, workloadAfter } from './workload.ts'

/** What an estimate is made of. */
export interface Reckoning {
  readonly scale: Scale
  /** The words of the draft as it stands. */
  readonly reading: Reading
  readonly workload: Workload
  readonly prices: PriceList
  /** All that costs something: by requirement, and at the end what belongs to no single one. */
  readonly items: readonly BurdenItem[]
}

/** Lists the work of a draft, and what each part of it costs. */
export function reckon(specification: Specification, parameters: BurdenParameters): Reckoning {
  const scale = scaleOf(specification.facts, parameters)
  const reading = countReading(specification)
  const workload = listWorkload(specification, reading, scale, parameters)
  const prices = listPrices(parameters)
  const items = [...workOnDraft(workload, prices)]
  for (const [requirement, words] of workload.words) items.push(read(requirement, words, workload, prices))
  for (const demands of workload.demands.values()) items.push(...workOnEvidence(demands, prices))
  return { scale, reading, workload, prices, items: listed(items) }
}

/** The same after edits, in order and apart; what they leave as it is, is taken over. */
export function reckonAfter(before: Reckoning, specification: Specification, edits: readonly Edit[]): Reckoning {
  if (edits.length === 0) return before
  const { prices } = before
  const workload = workloadAfter(before.workload, specification, before.reading, before.scale, edits)
  const { demands: known } = before.workload
  const stays = ({ requirement, evidence }: BurdenItem) =>
    evidence === null
      ? requirement !== null && workload.words.has(requirement)
      : workload.demands.get(evidence) === known.get(evidence)
  const changed = [...workload.demands].filter(([evidence, demands]) => demands !== known.get(evidence))
  const items = [
    ...before.items.filter(stays),
    ...workOnDraft(workload, prices),
    ...changed.flatMap(([, demands]) => workOnEvidence(demands, prices)),
  ]
  return { ...before, workload, items: listed(items) }
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
  return sumUp(reckonAfter(reckon(specification, parameters), specification, edits), specification, parameters)
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

/** What the draft as a whole gives to do: reading what stands outside its requirements, and asking about it. */
function workOnDraft(workload: Workload, prices: PriceList): readonly BurdenItem[] {
  return [read(null, workload.otherWords, workload, prices), ...ask(workload, prices)]
}

/** What one piece of evidence gives to do. */
function workOnEvidence(demands: readonly [Demand, ...Demand[]], prices: PriceList): readonly BurdenItem[] {
  const requirement = onlyRequirement(demands)
  const learning = learn(routinesOf(demands)[0], requirement, prices)
  return [
    produce(demands[0], requirement, prices),
    ...(learning === null ? [] : [learning]),
    ...demands.flatMap((demand) => handOver(demand, prices)),
  ]
}

/** Those that cost something, in the order of the list. */
function listed(items: readonly BurdenItem[]): readonly BurdenItem[] {
  return items.filter(costsSomething).sort(byPlace)
}

function onlyRequirement(demands: readonly [Demand, ...Demand[]]): string | null {
  const [{ requirement }] = demands
  return demands.every((demand) => demand.requirement.id === requirement.id) ? requirement.id : null
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

function byPlace(a: BurdenItem, b: BurdenItem): number {
  return (
    compare(a.requirement, b.requirement) ||
    compare(a.evidence ?? '', b.evidence ?? '') ||
    compare(a.kind, b.kind) ||
    a.occurrences - b.occurrences
  )
}

/** What has no name comes last. */
function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null || b === null) return a === null ? 1 : -1
  return a < b ? -1 : 1
}

/** A part of a whole; nothing of nothing. */
export function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0
}
