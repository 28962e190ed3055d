/** What a draft makes people do and how often: the Q of the Standard Cost Model's P × Q. */

import { phases } from '../language/terms.ts'
import type { Bearer, BurdenParameters } from '../model/burden.ts'
import {
  type EvidenceDemand,
  isDemand,
  type Phase,
  type Requirement,
  type Specification,
} from '../model/specification.ts'
import type { Scale } from './scale.ts'
import { countWords } from './words.ts'

/** One requirement asking one piece of evidence, so many times over the contract by everyone together. */
export interface Demand {
  readonly requirement: string
  /** The piece of evidence: demands for the same one share its production. */
  readonly evidence: string
  readonly form: string
  readonly phase: Phase
  readonly bearer: Bearer
  readonly occurrences: number
}

/** Everything a draft asks: demands per piece of evidence, strictest first, and words to read per requirement. */
export interface Workload {
  readonly demands: ReadonlyMap<string, readonly [Demand, ...Demand[]]>
  readonly words: ReadonlyMap<string, number>
  /** Words of the draft that stand outside its requirements. */
  readonly otherWords: number
  /** How often the draft is read: bidders × readers × passes. */
  readonly readings: number
}

/** How often over the contract: once for each of a population, or so many times a year. */
export function occurrencesOf(population: number, perYear: number | null, years: number): number {
  return population * (perYear === null ? 1 : perYear * years)
}

/** Lists what a draft asks. What it denies, or asks of the municipality itself, asks no evidence but is read. */
export function listWorkload(specification: Specification, scale: Scale, { values }: BurdenParameters): Workload {
  const demands = new Map<string, [Demand, ...Demand[]]>()
  const words = new Map<string, number>()
  let otherWords = 0
  for (const passage of specification.passages) otherWords += countWords(passage.text.value)
  for (const requirement of specification.requirements) {
    const own = countWords(requirement.text)
    words.set(requirement.id, (words.get(requirement.id) ?? 0) + own)
    otherWords -= own
    if (!isDemand(requirement)) continue
    for (const asked of requirement.evidence) {
      const demand = demandOf(requirement, asked, scale)
      const same = demands.get(demand.evidence)
      if (same === undefined) demands.set(demand.evidence, [demand])
      else same.push(demand)
    }
  }
  for (const same of demands.values()) same.sort(byStrictness)
  const readings = scale.bidders * values.readers.value * values.passes.value
  // Requirements that share a lead-in count its words more than once.
  return { demands, words, otherWords: Math.max(0, otherWords), readings }
}

function demandOf(requirement: Requirement, asked: EvidenceDemand, scale: Scale): Demand {
  const { id, phase, perYear } = requirement
  const bidding = phase === 'tender'
  return {
    requirement: id,
    evidence: `${asked.form}:${asked.concept ?? `@${id}`}`,
    form: asked.form,
    phase,
    bearer: bidding ? 'bidder' : 'provider',
    occurrences: occurrencesOf(bidding ? scale.bidders : scale.providers, perYear, scale.durationYears),
  }
}

function byStrictness(a: Demand, b: Demand): number {
  return (
    b.occurrences - a.occurrences ||
    phases.indexOf(a.phase) - phases.indexOf(b.phase) ||
    (a.requirement < b.requirement ? -1 : Number(a.requirement > b.requirement))
  )
}
