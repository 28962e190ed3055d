/** Sentences that more than one reporter says. */

import { formatHours, formatShare, roundHours, writeHours } from '../language/hours.ts'
import { roundEstimate, roundPair } from '../language/written.ts'
import type { Assumption, BurdenSummary } from '../model/burden.ts'
import type { Language } from '../model/facts.ts'
import type { Fix, Related, Saving } from '../model/finding.ts'
import type { Look } from '../model/result.ts'
import { numbersOf } from '../model/specification.ts'
import { formatExact, writeWholeEuros } from './number.ts'
import { tally } from './sort.ts'
import { count, listed, type Words, wordsOf } from './words.ts'

/** One row of the burden table: what is counted, now and after the changes, and the change in words when there is one. */
export interface BurdenRow {
  readonly label: string
  readonly before: string
  readonly after: string
  readonly change: string
  /** The part of `before` that is left afterwards, 0..1 (more when the burden grew). */
  readonly left: number
}

/** What to do about a finding, and who does it. */
export function adviceOf(fix: Fix, language: Language): string {
  return `${sentence(fix.title)} ${wordsOf(language).fixClass[fix.class]}`
}

/** The hours a finding saves, or null when they are too few to name. */
export function savingOf(saves: Saving | null, language: Language): string | null {
  if (saves === null) return null
  const words = wordsOf(language)
  const parts = [
    ...(worthNaming(saves.hours) ? [words.forMarket(formatHours(saves.hours, language))] : []),
    ...(worthNaming(saves.municipalityHours)
      ? [words.forMunicipality(formatHours(saves.municipalityHours, language))]
      : []),
  ]
  if (parts.length === 0) return null
  return saves.atMost ? words.atMost(parts.join(', ')) : `± ${parts.join(', ')}`
}

function worthNaming(hours: number): boolean {
  return hours * 60 >= 0.5
}

/** What can be looked up about a rule. */
export function explainCommand(rule: string): string {
  return `tenderlint explain ${rule}`
}

/** The numbers that the draft itself gives its requirements; a made-up one means nothing to a reader. */
export function requirementNumbers(result: Look): ReadonlySet<string> {
  return new Set(result.numbers ?? numbersOf(result.specification.requirements))
}

/** The headline numbers of an estimate, hours first, then euros; beside the total only what is not nothing. */
export function burdenRows(before: BurdenSummary, after: BurdenSummary, language: Language): readonly BurdenRow[] {
  const words = wordsOf(language)
  const row = (
    label: string,
    pick: (burden: BurdenSummary) => number,
    round: typeof roundEstimate,
    write: typeof writeHours,
  ): BurdenRow => {
    const [now, then] = [pick(before), pick(after)]
    const [shownNow, shownThen] = roundPair(now, then, round)
    return {
      label,
      before: write(shownNow, language),
      after: write(shownThen, language),
      change: changeOf(now, then, words, language),
      left: now > 0 ? then / now : 1,
    }
  }
  const nothing = writeHours(0, language)
  return [
    row(words.total, (burden) => burden.hours, roundHours, writeHours),
    ...[
      row(words.perBidder, (burden) => burden.hoursPerBidder, roundHours, writeHours),
      row(words.perProviderYear, (burden) => burden.hoursPerProviderYear, roundHours, writeHours),
      row(words.municipality, (burden) => burden.municipalityHours, roundHours, writeHours),
    ].filter((each) => each.before !== nothing || each.after !== nothing),
    row(words.inMoney, (burden) => burden.euros, roundEstimate, writeWholeEuros),
  ]
}

function changeOf(now: number, then: number, words: Words, language: Language): string {
  const share = now > 0 ? then / now - 1 : 0
  if (Math.abs(share) < 0.0005) return ''
  return share < 0 ? words.less(formatShare(share, language)) : words.extra(formatShare(share, language))
}

/** The value of an assumption, with its unit. */
export function assumedValue({ value, unit }: Assumption, language: Language): string {
  const words = wordsOf(language)
  const written = unit === 'share' ? formatShare(value, language) : formatExact(value, language)
  return `${written} ${words.unit[unit]}`.trim()
}

/** What a reader must know before quoting the estimate. */
export function caveatOf(burden: BurdenSummary, language: Language): string {
  return wordsOf(language).caveat(formatShare(burden.verifiedShare, language))
}

/** The one line that says it all. */
export function summaryOf(results: readonly Look[], language: Language): string {
  return summaryParts(results, language).join(' · ')
}

/** What the summary tells, thing by thing. */
export function summaryParts(results: readonly Look[], language: Language): readonly string[] {
  const words = wordsOf(language)
  const total = tally(results)
  const documents = count(results.length, words.document, language)
  const bySeverity = (['error', 'warning', 'info'] as const)
    .filter((severity) => total.severity[severity] > 0)
    .map((severity) => count(total.severity[severity], words.severityCount[severity], language))
  const findings = `${count(total.findings, words.finding, language)} (${bySeverity.join(', ')})`
  // The difference of the totals shown, so that a reader who checks it finds the same.
  const saved = results.reduce((sum, { burden }) => {
    const [now, then] = roundPair(burden.before.hours, burden.after.hours, roundHours)
    return sum + now - then
  }, 0)
  return [
    total.findings === 0 ? words.noFindings(documents) : words.summary(findings, documents),
    ...(total.editorial > 0 ? [words.fixesItself(formatExact(total.editorial, language))] : []),
    ...(total.substantive > 0 ? [words.onRequest(formatExact(total.substantive, language))] : []),
    ...(total.allowed > 0 ? [count(total.allowed, words.allowedCount, language)] : []),
    ...(total.known > 0 ? [count(total.known, words.knownCount, language)] : []),
    ...(worthNaming(saved) ? [words.savesInAll(writeHours(saved, language))] : []),
  ]
}

/** The lines of some findings, each once: `regel 12`, `regels 12, 15 en 20`; after twenty the rest is only counted. */
export function linesOf(lines: readonly number[], language: Language): string {
  const words = wordsOf(language)
  const all = [...new Set(lines)]
  const named = all.slice(0, 20).map(String)
  const rest = all.length - named.length
  const items = rest > 0 ? [...named, words.otherPlaces(formatExact(rest, language))] : named
  return `${all.length === 1 ? words.line : words.lines} ${listed(items, words.and)}`
}

/** The text as a sentence: it ends with a mark. */
export function sentence(text: string): string {
  return /[.!?:…][”"’')]?$/.test(text.trimEnd()) ? text : `${text}.`
}

/** Where a related place is: its line, and its draft when that is another one. */
export function relatedLine({ elsewhere }: Related, line: number, words: Words): string {
  return elsewhere === undefined ? `${words.line} ${line}` : `${elsewhere.path}, ${words.line} ${elsewhere.start.line}`
}

/** What a requirement says otherwise than the related one, as "here ↔ there"; empty when nothing was compared. */
export function differencesOf(related: Related, language: Language): string {
  const { nothingThere } = wordsOf(language)
  const side = (words: string) => (words === '' ? nothingThere : `‘${words}’`)
  return related.differences.map(({ here, there }) => `${side(here)} ↔ ${side(there)}`).join('; ')
}
