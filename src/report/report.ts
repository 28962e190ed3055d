/** Every format a report can take. */

import type { Report } from '../model/result.ts'
import { reportCompact, reportGithub, reportGitlab } from './annotations.ts'
import { reportMarkdown } from './comment.ts'
import { reportHtml } from './html.ts'
import { reportJson } from './json.ts'
import { reportJunit } from './junit.ts'
import { reportSarif } from './sarif.ts'
import { costliestFirst } from './sort.ts'
import { reportText, type TextOptions } from './text.ts'

const reporters = {
  text: reportText,
  compact: reportCompact,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  gitlab: reportGitlab,
  junit: reportJunit,
  markdown: reportMarkdown,
  html: reportHtml,
} as const

export type Format = keyof typeof reporters

/** What a reporter may be told; only the two for a terminal listen. */
export type ReportOptions = TextOptions

/** The names of the formats. */
export const formats = Object.keys(reporters) as readonly Format[]

/** Writes the report in a format. */
export function report(results: Report, format: Format, options: ReportOptions = {}): string {
  return reporters[format](results.order === 'hours' ? costliestFirst(results) : results, options)
}
