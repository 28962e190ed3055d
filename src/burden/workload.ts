/** What a draft makes people do and how often: the Q of the Standard Cost Model's P × Q. */

import { phases } from '../language/terms.ts'
import type { Bearer } from '../model/burden.ts'
import type { Edit } from '../model/finding.ts'
import { addTo } from '../model/gather.ts'
import type { BurdenParameters, EvidencePreset, ValueName } from '../model/parameters.ts'
import { coverage } from '../model/span.ts'
import {
  type EvidenceDemand,
  isDemand,
  type Phase,
  type Requirement,
  type Specification,
} from '../model/specification.ts'
import type { Scale } from './scale.ts'
import type { Reading } from './words.ts'

/** One requirement asking one piece of evidence, so many times over the contract by everyone together. */
export interface Demand {
  readonly requirement: Requirement
  readonly asked: EvidenceDemand
  /** The piece of evidence: demands for the same one share its production. */
  readonly evidence: string
  readonly preset: EvidencePreset
  readonly phase: Phase
  readonly bearer: Bearer
  readonly recurrent: boolean
  readonly entities: number
  /** How often it is handed over. */
  readonly occurrences: number
  /** How often it must be made for that: no more than it stops being valid. */
  readonly made: number
  /** How many people check it. */
  readonly checkers: number
  readonly drivers: Drivers
}

/** The uncertain numbers that work on a demand is proportional to; demands of a kind share the same lists. */
export interface Drivers {
  readonly produce: readonly ValueName[]
  readonly learn: readonly ValueName[]
  readonly handle: readonly ValueName[]
  readonly check: readonly ValueName[]
}

/** Everything a draft asks: demands per piece of evidence, strictest first, and words to read per requirement. */
export interface Workload {
  readonly demands: ReadonlyMap<string, readonly [Demand, ...Demand[]]>
  readonly words: ReadonlyMap<string, number>
  /** Words of the draft that stand outside its requirements. */
  readonly otherWords: number
  readonly bidders: number
  /** How often the draft is read: bidders × readers × passes. */
  readonly readings: number
  /** The requirements that ask something of anybody. */
  readonly asking: ReadonlySet<string>
  /** How many questions bidders ask together; none about a text that asks nothing. */
  readonly questions: number
}

/** How often over the contract: once for each of a population, or so many times a year. */
export function occurrencesOf(population: number, perYear: number | null, years: number): number {
  return population * (perYear === null ? 1 : perYear * years)
}

/** How often evidence is made that stays valid so many months: no more than it runs out during the contract. */
function madeAtMost(population: number, validityMonths: number, years: number): number {
  return population * Math.ceil((12 * years) / validityMonths)
}

/** Lists what a draft asks. What it denies, or asks of the municipality itself, asks no evidence but is read. */
export function listWorkload(
  { requirements }: Specification,
  reading: Reading,
  scale: Scale,
  parameters: BurdenParameters,
): Workload {
  const presets = new Map(parameters.presets.map((preset) => [preset.id, preset]))
  const demands = new Map<string, [Demand, ...Demand[]]>()
  const drivers = new Map<string, Drivers>()
  const asking = requirements.filter(isDemand)
  for (const requirement of asking) {
    for (const asked of requirement.evidence) {
      const preset = presets.get(asked.form)
      if (preset === undefined)
        throw new Error(`requirement ${requirement.id} asks unknown evidence form ${asked.form}`)
      const demand = demandOf(requirement, asked, preset, scale, drivers)
      addTo(demands, demand.evidence, demand)
    }
  }
  for (const same of demands.values()) same.sort(byStrictness)
  return workloadOf(demands, reading.own, reading.all, asking, scale)
}

/** What it still asks after edits, in order and apart; demands for evidence of which none goes stay the same list. */
export function workloadAfter(
  before: Workload,
  { requirements }: Specification,
  reading: Reading,
  scale: Scale,
  edits: readonly Edit[],
): Workload {
  const goes = coverage(edits.filter(({ text }) => text === '').map(({ span }) => span))
  const gone = new Set(requirements.filter(({ extents }) => extents.every(goes)))
  const stays = ({ requirement, asked }: Demand) => !gone.has(requirement) && !goes(asked.span)
  const demands = new Map<string, readonly [Demand, ...Demand[]]>()
  for (const [evidence, same] of before.demands) {
    const [first, ...others] = same.filter(stays)
    if (first !== undefined) demands.set(evidence, others.length + 1 === same.length ? same : [first, ...others])
  }
  const words = new Map(before.words)
  for (const { id } of gone) words.delete(id)
  const asking = requirements.filter((requirement) => isDemand(requirement) && !gone.has(requirement))
  return workloadOf(demands, words, reading.all - reading.lostBy(edits), asking, scale)
}

function workloadOf(
  demands: Workload['demands'],
  words: Workload['words'],
  allWords: number,
  asking: readonly Requirement[],
  { amounts: { bidders, readers, passes, questionsPerBidder } }: Scale,
): Workload {
  const owned = [...words.values()].reduce((sum, count) => sum + count, 0)
  return {
    demands,
    words,
    otherWords: Math.max(0, allWords - owned),
    bidders,
    readings: bidders * readers * passes,
    asking: new Set(asking.map(({ id }) => id)),
    questions: asking.length > 0 ? bidders * questionsPerBidder : 0,
  }
}

/** The demands that make evidence a routine to learn, those that most people must answer to first. */
export function routinesOf(demands: readonly Demand[]): readonly Demand[] {
  return demands.filter(({ recurrent }) => recurrent).sort((a, b) => b.entities - a.entities)
}

function demandOf(
  requirement: Requirement,
  asked: EvidenceDemand,
  preset: EvidencePreset,
  { amounts }: Scale,
  known: Map<string, Drivers>,
): Demand {
  const { phase } = requirement
  const bearer = phase === 'tender' ? 'bidder' : 'provider'
  const population: ValueName = bearer === 'bidder' ? 'bidders' : 'providers'
  const contracted = phase !== 'tender' && phase !== 'verification'
  const rate = requirement.perYear === null && contracted ? preset.rate : null
  const perYear = rate === null ? requirement.perYear : amounts[rate]
  // Before the award it is asked of everybody who may win; the wording "on request" does not change that.
  const chance: ValueName | null = requirement.onRequest && contracted ? 'onRequestProbability' : null
  const each = bearer === 'provider' ? preset.each : null
  const entities = amounts[population] * (each === null ? 1 : amounts[each])
  const occurrences = occurrencesOf(entities, perYear, amounts.durationYears) * (chance === null ? 1 : amounts[chance])
  const cap =
    preset.validityMonths === null
      ? Number.POSITIVE_INFINITY
      : madeAtMost(entities, preset.validityMonths, amounts.durationYears)
  const people: readonly (ValueName | null)[] = [population, each]
  const often: readonly (ValueName | null)[] = [chance, rate, perYear === null ? null : 'durationYears']
  const key = [preset.id, ...people, ...often, cap < occurrences].join()
  let drivers = known.get(key)
  if (drivers === undefined) {
    drivers = driversOf(preset, people, often, cap < occurrences)
    known.set(key, drivers)
  }
  return {
    requirement,
    asked,
    evidence: `${asked.form}:${asked.concept ?? pieceOf(requirement, asked)}`,
    preset,
    phase,
    bearer,
    recurrent: perYear !== null,
    entities,
    occurrences,
    made: Math.min(cap, occurrences),
    checkers: preset.checkers === null ? 1 : amounts[preset.checkers],
    drivers,
  }
}

/** A name for proof about nothing in particular: no other requirement asks it, and one may ask several pieces. */
function pieceOf({ id, evidence }: Requirement, asked: EvidenceDemand): string {
  const before = evidence.filter(({ concept }) => concept === null).indexOf(asked)
  return before > 0 ? `@${id}.${before + 1}` : `@${id}`
}

function driversOf(
  { usual, reuse, checkers }: EvidencePreset,
  people: readonly (ValueName | null)[],
  often: readonly (ValueName | null)[],
  capped: boolean,
): Drivers {
  const named = (...names: readonly (ValueName | null)[]) => names.filter((name) => name !== null)
  return {
    // What is made as often as it runs out does not grow with how often it is asked.
    produce: named(...people, ...(capped ? [] : often), 'timeLevelMarket', usual, reuse),
    learn: named(...people, 'timeLevelMarket'),
    handle: named(...people, ...often, 'timeLevelMarket'),
    check: named(...people, ...often, 'timeLevelMunicipality', checkers),
  }
}

function byStrictness(a: Demand, b: Demand): number {
  return (
    b.made - a.made ||
    phases.indexOf(a.phase) - phases.indexOf(b.phase) ||
    (a.requirement.id < b.requirement.id ? -1 : Number(a.requirement.id > b.requirement.id))
  )
}
