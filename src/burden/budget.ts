/** Holds estimates against a budget: hours may not rise above what was agreed. */

import { bearers } from '../language/terms.ts'
import type { Bearer, Burden } from '../model/burden.ts'
import { isRecord, parseJson } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import type { Budget, Maxima, Spent, Standpoint } from '../model/weighing.ts'

const noMaxima: Maxima = {
  hoursPerBidder: null,
  hoursPerProviderYear: null,
  municipalityHours: null,
  shareOfValue: null,
}

/** What a draft costs each bearer, as a budget keeps it: hours to the hundredth. */
function spentOf({ totals, scale }: Burden): Spent {
  const hours = (bearer: Bearer) => totals.reduce((sum, total) => sum + (total.bearer === bearer ? total.hours : 0), 0)
  const rounded = bearers.map((bearer) => [bearer, Math.round(hours(bearer) * 100) / 100])
  return { hours: Object.fromEntries(rounded) as Record<Bearer, number>, scale }
}

/**
 * A budget of what drafts cost now, with the tolerance and highest values of the one before, and its other drafts
 * when they were reckoned with the same parameters.
 */
export function budgetOf(
  drafts: readonly { readonly path: string; readonly burden: Burden }[],
  before: Budget | null,
): Budget {
  const [first] = drafts
  const same = before !== null && before.parameterHash === first?.burden.parameterHash
  const entries = {
    ...(same ? before.drafts : {}),
    ...Object.fromEntries(drafts.map(({ path, burden }) => [path, spentOf(burden)])),
  }
  return {
    parameterSet: first?.burden.parameterSet ?? before?.parameterSet ?? '',
    parameterHash: first?.burden.parameterHash ?? before?.parameterHash ?? '',
    toleranceHours: before?.toleranceHours ?? 0.5,
    maxima: before?.maxima ?? noMaxima,
    drafts: Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

/** How a draft stands against its budget. */
export function holdAgainst(budget: Budget, path: string, burden: Burden): Standpoint {
  const now = spentOf(burden)
  const before = budget.drafts[path]
  if (budget.parameterHash !== burden.parameterHash) return { kind: 'stale', path, now }
  const over = (Object.keys(budget.maxima) as (keyof Maxima)[]).flatMap((name) => {
    const [value, most] = [burden[name], budget.maxima[name]]
    return value !== null && most !== null && value > most ? [{ name, value, most }] : []
  })
  if (before === undefined && over.length === 0) return { kind: 'new', path, now }
  const risen = bearers.filter(
    (bearer) => before !== undefined && now.hours[bearer] > before.hours[bearer] + budget.toleranceHours,
  )
  return { kind: 'held', path, now, before: before ?? now, risen, over }
}

/** Reads a budget from JSON; what does not look like one is a Problem. */
export function parseBudget(path: string, text: string): Budget {
  const value = parseJson(text)
  if (!isBudget(value)) {
    throw new Problem({
      kind: 'usage',
      path,
      what: { nl: 'Dit is geen lastenbudget.', en: 'This is no burden budget.' },
      why: {
        nl: 'Een budget is JSON met parameterHash en drafts; zie schema/budget.schema.json.',
        en: 'A budget is JSON with parameterHash and drafts; see schema/budget.schema.json.',
      },
      help: {
        nl: `Maak het opnieuw met: tenderlint burden STUK --budget ${path} --update-budget`,
        en: `Make it anew with: tenderlint burden DRAFT --budget ${path} --update-budget`,
      },
    })
  }
  return { ...value, toleranceHours: value.toleranceHours ?? 0.5, maxima: { ...noMaxima, ...value.maxima } }
}

const isNumbers = (value: unknown, names: readonly string[]) =>
  isRecord(value) && names.every((name) => typeof value[name] === 'number')

function isBudget(value: unknown): value is Budget {
  if (!isRecord(value) || typeof value['parameterHash'] !== 'string' || !isRecord(value['drafts'])) return false
  const { toleranceHours, maxima, drafts } = value
  return (
    (toleranceHours === undefined || typeof toleranceHours === 'number') &&
    (maxima === undefined ||
      (isRecord(maxima) && Object.values(maxima).every((most) => most === null || typeof most === 'number'))) &&
    Object.values(drafts).every(
      (spent) =>
        isRecord(spent) &&
        isNumbers(spent['hours'], bearers) &&
        isNumbers(spent['scale'], ['bidders', 'providers', 'durationYears']),
    )
  )
}
