/** The reports other programs show beside the lines of a draft: one line a finding, and those of code hosts. */

import type { Finding, Severity } from '../model/finding.ts'
import type { Report } from '../model/result.ts'
import { lineStarts, type Place, placeAt } from '../model/span.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { summaryOf } from './sentences.ts'
import { printable } from './width.ts'

/** A finding that is not allowed, and where it stands. */
export interface Placed {
  readonly path: string
  readonly finding: Finding
  readonly start: Place
  readonly end: Place
}

/** Every finding that is not allowed, draft by draft, in reading order. */
export function placedFindings({ results }: Report): readonly Placed[] {
  return results.flatMap((result) => {
    const { path, text } = result.specification.draft
    const starts = lineStarts(text)
    return result.findings.flatMap((finding) =>
      finding.allowed !== null
        ? []
        : [
            {
              path,
              finding,
              start: placeAt(starts, finding.span.start),
              end: placeAt(starts, finding.span.end),
            },
          ],
    )
  })
}

/** Writes one line a finding, `path:line:column: severity message [rule]`, and the summary; of errors alone when `quiet`. */
export function reportCompact(report: Report, { quiet = false }: { readonly quiet?: boolean } = {}): string {
  const wanted = placedFindings(report).filter(({ finding }) => !quiet || finding.severity === 'error')
  const lines = wanted.map(
    ({ path, start, finding: { severity, message, rule } }) =>
      `${printable(path)}:${start.line}:${start.column}: ${severity} ${printable(message)} [${rule}]`,
  )
  return `${[...lines, summaryOf(report.results, report.language)].join('\n')}\n`
}

const githubLevel: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Writes workflow commands of GitHub Actions, which show each finding at its line. */
export function reportGithub(report: Report): string {
  const lines = placedFindings(report).map(({ path, start, end, finding }) => {
    const place = `file=${escapeProperty(path)},line=${start.line},endLine=${end.line}`
    // A column is only shown for a finding on one line.
    const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : ''
    const title = `,title=${escapeProperty(finding.rule)}`
    return `::${githubLevel[finding.severity]} ${place}${columns}${title}::${escapeData(finding.message)}`
  })
  return lines.map((line) => `${line}\n`).join('')
}

function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}

const gitlabSeverity: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** Writes GitLab's code quality report. */
export function reportGitlab(report: Report): string {
  const fingerprints = new Map(report.results.flatMap((result) => [...fingerprintsOf(result)]))
  const issues = placedFindings(report).map(({ path, start, end, finding }) => ({
    description: finding.message,
    check_name: finding.rule,
    fingerprint: `${fingerprints.get(finding)?.mark ?? ''}-${path}`,
    severity: gitlabSeverity[finding.severity],
    location: { path, lines: { begin: start.line, end: end.line } },
  }))
  return `${JSON.stringify(issues, null, 2)}\n`
}
