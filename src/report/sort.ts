/** Sorts findings out for a reader: what has a place, what is missing, what is allowed; and counts them. */

import type { Count, Finding, Severity } from '../model/finding.ts'
import { type Look, type Report, shortOf, withFindings } from '../model/result.ts'
import type { Rule } from '../model/rule.ts'
import { isDemand } from '../model/specification.ts'
import type { Words } from './words.ts'

/** The rules of a report by id, so that a finding can be explained. */
export type RulesById = ReadonlyMap<string, Rule>

/** The findings of one draft, each in exactly one list, in reading order. */
export interface Sorted {
  readonly placed: readonly Finding[]
  readonly missing: readonly Finding[]
  readonly allowed: readonly Finding[]
}

/** How many findings there are in all drafts; all but `known` count only findings that are not. */
export interface Tally extends Count {
  /** Findings that the baseline knows. */
  readonly known: number
}

/** The pack's rules by id. */
export function rulesById(report: Report): RulesById {
  return new Map(report.pack.rules.map((rule) => [rule.id, rule]))
}

/** The report with the findings that save most hours first; those that save none keep their order after them. */
export function costliestFirst(report: Report): Report {
  const hoursOf = ({ saves }: Finding) => (saves === null ? 0 : saves.hours + saves.municipalityHours)
  const results = report.results.map((look) =>
    withFindings(
      look,
      [...look.findings].sort((a, b) => hoursOf(b) - hoursOf(a)),
    ),
  )
  return { ...report, results }
}

/** Tells findings with a place from those that speak of the whole draft, and from those the author allows. */
export function sortFindings(findings: readonly Finding[], rules: RulesById): Sorted {
  const open = findings.filter((finding) => finding.allowed === null)
  return {
    placed: open.filter((finding) => !isMissing(finding, rules)),
    missing: open.filter((finding) => isMissing(finding, rules)),
    allowed: findings.filter((finding) => finding.allowed !== null),
  }
}

function isMissing(finding: Finding, rules: RulesById): boolean {
  return (rules.get(finding.rule)?.check.kind ?? finding.category) === 'missing'
}

/** True when nothing was found in a draft, not even what is allowed or known. */
function hasNothing({ findings, known = [] }: Look): boolean {
  return findings.length + known.length === 0
}

/** What a draft without open findings is told: that it is clean, that all is allowed or known, or that nothing was read. */
export function cleanLine(look: Look, words: Words): string {
  if (!(look.demands ?? look.specification.requirements.some(isDemand))) return words.noDemands
  return hasNothing(look) ? words.clean : words.nothingOpen
}

/** Counts the findings of all drafts together. */
export function tally(results: readonly Look[]): Tally {
  const counts = results.map((result) => shortOf(result).count)
  const sum = (pick: (count: Count) => number) => counts.reduce((total, count) => total + pick(count), 0)
  const ofSeverity = (severity: Severity) => sum((count) => count.severity[severity])
  return {
    findings: sum(({ findings }) => findings),
    severity: { error: ofSeverity('error'), warning: ofSeverity('warning'), info: ofSeverity('info') },
    allowed: sum(({ allowed }) => allowed),
    known: results.reduce((total, { known = [] }) => total + known.length, 0),
    editorial: sum(({ editorial }) => editorial),
    substantive: sum(({ substantive }) => substantive),
  }
}
