/** The report as Markdown, short enough for a comment on a merge request: the burden and its change, then the findings. */

import type { Language } from '../model/facts.ts'
import type { Severity } from '../model/finding.ts'
import type { Look, Report } from '../model/result.ts'
import { type Placed, placedFindings } from './annotations.ts'
import { burdenRows, requirementNumbers, summaryOf } from './sentences.ts'
import { printable } from './width.ts'
import { count, wordsOf } from './words.ts'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** Writes Markdown with GitHub's tables; findings that weigh little are folded away. */
export function reportMarkdown(report: Report): string {
  const placed = placedFindings(report)
  const drafts = report.results.flatMap((result) => draftOf(result, placed, report.language))
  return `${[`**${escaped(summaryOf(report.results, report.language))}**`, ...drafts].join('\n\n')}\n`
}

function draftOf(result: Look, placed: readonly Placed[], language: Language): readonly string[] {
  const { path } = result.specification.draft
  const numbers = requirementNumbers(result)
  const own = placed.filter((each) => each.path === path)
  const groups = severities.flatMap((severity) => {
    const group = own.filter(({ finding }) => finding.severity === severity)
    return group.length === 0 ? [] : [groupOf(severity, group, numbers, language)]
  })
  return [`### ${escaped(path)}`, burdenTable(result, language), ...groups]
}

function burdenTable({ burden }: Look, language: Language): string {
  const words = wordsOf(language)
  const rows = burdenRows(burden.before, burden.after, language).map(
    ({ label, before, after, change }) => `| ${label} | ${before} | ${after} | ${change} |`,
  )
  return [`| ${words.burden} | ${words.before} | ${words.after} | |`, '| --- | ---: | ---: | --- |', ...rows].join('\n')
}

function groupOf(
  severity: Severity,
  group: readonly Placed[],
  numbers: ReadonlySet<string>,
  language: Language,
): string {
  const words = wordsOf(language)
  const title = count(group.length, words.severityCount[severity], language)
  const lines = group.map(({ start, finding: { rule, message, requirement } }) => {
    const place = `${words.line} ${start.line}${requirement !== null && numbers.has(requirement) ? `, ${requirement}` : ''}`
    return `- ${escaped(message)} <sub>${escaped(place)} · ${rule}</sub>`
  })
  return severity === 'error'
    ? [`**${title}**`, '', ...lines].join('\n')
    : [`<details><summary>${title}</summary>`, '', ...lines, '', '</details>'].join('\n')
}

/** Text that Markdown shows as it is, on one line. */
function escaped(text: string): string {
  return printable(text).replace(/[\\`*_[\]<>|#~&@]/g, (mark) => `\\${mark}`)
}
