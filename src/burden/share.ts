/**
 * Lays work that several requirements share at each of them by its Shapley value, which has a closed form here: the
 * game of the airport, in which everyone pays for the length of runway it needs together with all who need as much.
 */

import type { Amount, RequirementShare } from '../model/burden.ts'
import type { Saving } from '../model/finding.ts'
import type { Reckoning } from './estimate.ts'
import { learningOf, makingOf } from './item.ts'
import { hoursOf } from './price.ts'
import { accountsOf } from './saving.ts'
import { type Demand, routinesOf } from './workload.ts'

/** Shares of all requirements in the work of a draft, largest first; with that of the rest of the draft they add up exactly. */
export function shareOut(
  { workload, prices, items }: Reckoning,
  savesOf: (requirementIds: readonly string[]) => Saving,
): readonly RequirementShare[] {
  const accounts = accountsOf(items)
  const add = ([{ requirement }, { milliMinutes, cents }]: readonly [Demand, Amount]) => {
    const account = accounts.get(requirement.id) ?? { market: 0, municipality: 0, cents: 0 }
    account.market += milliMinutes
    account.cents += cents
    accounts.set(requirement.id, account)
  }
  for (const demands of workload.demands.values()) {
    for (const part of airport([...demands].reverse(), (demand) => makingOf(demand, prices))) add(part)
    const learners = [...routinesOf(demands)].reverse()
    for (const part of airport(learners, (demand) => learningOf(demand, prices))) add(part)
  }
  return [...accounts]
    .filter(([, { market, municipality, cents }]) => market + municipality + cents > 0)
    .map(([requirement, { market, municipality, cents }]) => ({
      requirement,
      hours: hoursOf(market + municipality),
      municipalityHours: hoursOf(municipality),
      euros: cents / 100,
      saves: savesOf([requirement]),
    }))
    .sort((a, b) => b.hours - a.hours || (a.requirement < b.requirement ? -1 : 1))
}

const nothing: Amount = { milliMinutes: 0, cents: 0 }

/**
 * The Shapley shares of those who need a common thing, ordered by what it costs for each alone, least first: each step
 * up is divided over all who need at least that much. Shares are whole and add up to the largest cost; what cannot be
 * divided goes by one to the first of them.
 */
export function airport<T>(players: readonly T[], costOf: (player: T) => Amount): readonly (readonly [T, Amount])[] {
  const shares = players.map(() => ({ milliMinutes: 0, cents: 0 }))
  let paid = nothing
  for (const [index, player] of players.entries()) {
    const cost = costOf(player)
    const sharing = players.length - index
    for (const unit of ['milliMinutes', 'cents'] as const) {
      const step = Math.max(0, cost[unit] - paid[unit])
      if (step === 0) continue
      const [each, left] = [Math.floor(step / sharing), step % sharing]
      for (let i = index; i < players.length; i++) {
        const share = shares[i]
        if (share !== undefined) share[unit] += each + (i - index < left ? 1 : 0)
      }
    }
    paid = { milliMinutes: Math.max(paid.milliMinutes, cost.milliMinutes), cents: Math.max(paid.cents, cost.cents) }
  }
  return players.map((player, index) => [player, shares[index] ?? nothing])
}

/** How many of the shares, largest first, are needed to carry a part (0..1) of them all. */
export function carrying(shares: readonly RequirementShare[], part: number): number {
  const all = shares.reduce((sum, { hours }) => sum + hours, 0)
  let carried = 0
  for (const [index, { hours }] of shares.entries()) {
    carried += hours
    // The sum of floating hours may fall a hair short of the part it is.
    if (carried >= all * part - 1e-9) return index + 1
  }
  return shares.length
}
