/** What disappears: between two estimates, when requirements go, or when edits take words and demands away. */

import type { Amount, Burden, BurdenItem } from '../model/burden.ts'
import type { Edit, Saving } from '../model/finding.ts'
import { addTo } from '../model/gather.ts'
import { coverage, firstAbove, lastAtMost } from '../model/span.ts'
import type { Requirement, Specification } from '../model/specification.ts'
import type { Reckoning } from './estimate.ts'
import { ask, handOver, learningOf, makingOf, read } from './item.ts'
import { hoursOf } from './price.ts'
import { type Demand, routinesOf } from './workload.ts'

/** Answers what goes; the answers for single requirements do not add up, because the last one asking takes the making along. */
export interface Savings {
  /** When just these requirements go. */
  readonly without: (requirementIds: readonly string[]) => Saving
  /** When these edits are made, in order and apart. */
  readonly after: (edits: readonly Edit[]) => Saving
}

/** The work that is in one estimate and no longer in the other; negative where work was added. */
export function saving(before: Burden, after: Burden): Saving {
  return {
    hours: before.marketHours - after.marketHours,
    municipalityHours: before.municipalityHours - after.municipalityHours,
    euros: before.euros - after.euros,
    atMost: false,
  }
}

/**
 * Prepares the question "what is saved of this work?", so that each answer costs no more than looking at what goes. The
 * answer equals the difference between two whole estimates.
 */
export function prepareSavings(specification: Specification, { reading, workload, prices, items }: Reckoning): Savings {
  const demandsOf = groupByRequirement([...workload.demands.values()].flat())
  const routines = new Map<string, readonly Demand[]>()
  for (const [evidence, demands] of workload.demands) routines.set(evidence, routinesOf(demands))
  const ownOf = accountsOf(items)
  const ordered = [...specification.requirements].sort((a, b) => startOf(a) - startOf(b))

  /** Adds what need no longer be made or learnt when these demands go. */
  const takeMaking = (gone: ReadonlySet<Demand>, account: Account) => {
    const stays = (demand: Demand) => !gone.has(demand)
    for (const evidence of new Set([...gone].map((demand) => demand.evidence))) {
      const demands = workload.demands.get(evidence) ?? []
      const learners = routines.get(evidence) ?? []
      take(account, making(demands[0]), 1)
      take(account, making(demands.find(stays)), -1)
      take(account, learning(learners[0]), 1)
      take(account, learning(learners.find(stays)), -1)
    }
  }
  const making = (demand: Demand | undefined) => (demand === undefined ? nothing : makingOf(demand, prices))
  const learning = (demand: Demand | undefined) => (demand === undefined ? nothing : learningOf(demand, prices))

  /** Adds the questions about the draft when nothing is left to ask about. */
  const takeQuestions = (gone: Iterable<string>, account: Account) => {
    let left = workload.asking.size
    for (const id of gone) if (workload.asking.has(id)) left--
    if (left > 0 || workload.asking.size === 0) return
    for (const item of ask(workload, prices)) take(account, item, 1, sideOf(item))
  }

  const without = (ids: readonly string[]) => {
    const account = { market: 0, municipality: 0, cents: 0 }
    const gone = new Set<Demand>()
    for (const id of new Set(ids)) {
      const own = ownOf.get(id)
      if (own !== undefined) {
        account.market += own.market
        account.municipality += own.municipality
        account.cents += own.cents
      }
      for (const demand of demandsOf.get(id) ?? []) gone.add(demand)
    }
    takeMaking(gone, account)
    takeQuestions(new Set(ids), account)
    return savingFrom(account)
  }

  const after = (edits: readonly Edit[]) => {
    const removals = edits.filter(({ text }) => text === '').map(({ span }) => span)
    const goes = coverage(removals)
    const [from, to] = [removals[0]?.start ?? 0, removals.at(-1)?.end ?? 0]
    const near = ordered.slice(Math.max(0, lastAtMost(ordered, from, startOf)), firstAbove(ordered, to, startOf))
    const account = { market: 0, municipality: 0, cents: 0 }
    const gone = new Set<Demand>()
    const whole = new Set<string>()
    let words = reading.lostBy(edits)
    for (const { id, extents } of near) {
      if (extents.every(goes)) {
        const own = workload.words.get(id) ?? 0
        words -= own
        whole.add(id)
        take(account, read(id, own, workload, prices), 1)
      }
      for (const demand of demandsOf.get(id) ?? []) if (goes(demand.asked.span)) gone.add(demand)
    }
    take(account, read(null, words, workload, prices), 1)
    for (const demand of gone) {
      for (const item of handOver(demand, prices)) take(account, item, 1, sideOf(item))
    }
    takeMaking(gone, account)
    takeQuestions(whole, account)
    return savingFrom(account)
  }
  return { without, after }
}

/** Whole milli-minutes of either side, and whole cents of both. */
interface Account {
  market: number
  municipality: number
  cents: number
}

const nothing: Amount = { milliMinutes: 0, cents: 0 }

function take(account: Account, { milliMinutes, cents }: Amount, sign: 1 | -1, side = 'market' as keyof Account): void {
  account[side] += sign * milliMinutes
  account.cents += sign * cents
}

function sideOf({ bearer }: BurdenItem): 'market' | 'municipality' {
  return bearer === 'municipality' ? 'municipality' : 'market'
}

function savingFrom({ market, municipality, cents }: Account): Saving {
  return { hours: hoursOf(market), municipalityHours: hoursOf(municipality), euros: cents / 100, atMost: false }
}

/** What every requirement causes by itself, whoever else asks the same: reading, handing over and checking. */
export function accountsOf(items: readonly BurdenItem[]): Map<string, Account> {
  const accounts = new Map<string, Account>()
  for (const item of items) {
    const { requirement, kind } = item
    if (requirement === null || kind === 'production' || kind === 'learning') continue
    let account = accounts.get(requirement)
    if (account === undefined) {
      account = { market: 0, municipality: 0, cents: 0 }
      accounts.set(requirement, account)
    }
    take(account, item, 1, sideOf(item))
  }
  return accounts
}

function startOf({ extents, span }: Requirement): number {
  return extents[0]?.start ?? span.start
}

function groupByRequirement(demands: readonly Demand[]): ReadonlyMap<string, readonly Demand[]> {
  const groups = new Map<string, Demand[]>()
  for (const demand of demands) addTo(groups, demand.requirement.id, demand)
  return groups
}
