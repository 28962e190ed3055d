/** Every format a report can take. */

import type { Report } from '../model/result.ts'
import { reportHtml } from './html.ts'
import { reportJson } from './json.ts'
import { reportText, type TextOptions } from './text.ts'

const reporters = { text: reportText, json: reportJson, html: reportHtml } as const

export type Format = keyof typeof reporters

/** What a reporter may be told; only the text reporter listens. */
export type ReportOptions = TextOptions

/** The names of the formats. */
export const formats = Object.keys(reporters) as readonly Format[]

/** Writes the report in a format. */
export function report(results: Report, format: Format, options: ReportOptions = {}): string {
  return reporters[format](results, options)
}
