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
import { countReading, type Reading } from './words.ts'

/** One requirement asking one piece of evidence, so many times over the contract by everyone together. */
export interface Demand {
  readonly requirement: string
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
export function madeAtMost(population: number, validityMonths: number, years: number): number {
  return population * Math.ceil((12 * years) / validityMonths)
}

/**
 * Lists what a draft asks after edits, in order and apart. What it denies, or asks of the municipality itself,
 * asks no evidence but is read.
 */
export function listWorkload(
  specification: Specification,
  scale: Scale,
  parameters: BurdenParameters,
  edits: readonly Edit[] = [],
  reading: Reading = countReading(specification),
): Workload {
  const presets = new Map(parameters.presets.map((preset) => [preset.id, preset]))
  const goes = coverage(edits.filter(({ text }) => text === '').map(({ span }) => span))
  const demands = new Map<string, [Demand, ...Demand[]]>()
  const drivers = new Map<string, Drivers>()
  const words = new Map(reading.own)
  const asking = new Set<string>()
  for (const requirement of specification.requirements) {
    const { id, extents, evidence } = requirement
    const gone = edits.length > 0 && extents.every(goes)
    if (gone) words.delete(id)
    if (gone || !isDemand(requirement)) continue
    asking.add(id)
    for (const asked of evidence) {
      if (edits.length > 0 && goes(asked.span)) continue
      const preset = presets.get(asked.form)
      if (preset === undefined) throw new Error(`requirement ${id} asks unknown evidence form ${asked.form}`)
      const demand = demandOf(requirement, asked, preset, scale, drivers)
      addTo(demands, demand.evidence, demand)
    }
  }
  for (const same of demands.values()) same.sort(byStrictness)
  const left = reading.all - (edits.length > 0 ? reading.lostBy(edits) : 0)
  const owned = [...words.values()].reduce((sum, count) => sum + count, 0)
  const { bidders, readers, passes, questionsPerBidder } = scale.amounts
  return {
    demands,
    words,
    otherWords: Math.max(0, left - owned),
    bidders,
    readings: bidders * readers * passes,
    asking,
    questions: asking.size > 0 ? bidders * questionsPerBidder : 0,
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
  const { id, phase } = requirement
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
    requirement: id,
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
    (a.requirement < b.requirement ? -1 : Number(a.requirement > b.requirement))
  )
}
