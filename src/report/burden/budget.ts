/** How drafts stand against their budget, for the screen of whoever wants to commit them. */

import { formatHours, formatShare } from '../../language/hours.ts'
import { bearers } from '../../language/terms.ts'
import type { Bearer } from '../../model/burden.ts'
import type { Language } from '../../model/facts.ts'
import type { Spent, Standpoint } from '../../model/weighing.ts'
import { burdenWordsOf } from './words.ts'

/** A draft within its budget in one line; one above it with what rose, for whom, and by how much. */
export function budgetText(standpoints: readonly Standpoint[], language: Language): string {
  return standpoints.map((standpoint) => `${linesOf(standpoint, language).join('\n')}\n`).join('')
}

function linesOf(standpoint: Standpoint, language: Language): readonly string[] {
  const words = burdenWordsOf(language)
  const { path } = standpoint
  if (standpoint.kind === 'new') return [`${path}: ${words.budgetNew}`]
  if (standpoint.kind === 'stale') return [`${path}: ${words.budgetStale}`]
  const { now, before, risen, over } = standpoint
  if (risen.length + over.length === 0) {
    return [`${path}: ${words.budgetHeld}`, ...bearers.flatMap((bearer) => changeLine(bearer, before, now, language))]
  }
  const scaled = JSON.stringify(now.scale) !== JSON.stringify(before.scale)
  return [
    `${path}: ${words.budgetBroken}`,
    ...bearers.flatMap((bearer) => changeLine(bearer, before, now, language)),
    ...over.map(({ name, value, most }) => {
      const write = (amount: number) =>
        name === 'shareOfValue' ? formatShare(amount, language) : formatHours(amount, language)
      return `  ${words.over[name](write(value), write(most))}`
    }),
    ...(scaled ? [`  ${words.budgetScale}`] : []),
  ]
}

/** What a change means for one who bears it: a bidder, a provider in a year, the municipality. */
function changeLine(bearer: Bearer, before: Spent, now: Spent, language: Language): readonly string[] {
  const words = burdenWordsOf(language)
  const { bidders, providers, durationYears } = now.scale
  const each = { bidder: bidders, provider: providers * durationYears, municipality: 1 }[bearer]
  const change = each > 0 ? (now.hours[bearer] - before.hours[bearer]) / each : 0
  if (Math.abs(change) * 60 < 0.5) return []
  const whose = {
    bidder: words.perBidder,
    provider: words.perProviderYear,
    municipality: words.forMunicipality,
  }[bearer]
  const written = whose(formatHours(Math.abs(change), language))
  return [`  ${change > 0 ? words.adds(written) : words.takes(written)}`]
}
