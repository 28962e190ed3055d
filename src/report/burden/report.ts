/** Every format of the estimate. */

import { burdenSheet } from './calculator.ts'
import { burdenHtml } from './html.ts'
import { burdenJson } from './json.ts'
import { burdenText } from './text.ts'
import type { BurdenReport } from './weighed.ts'

export const burdenFormats = ['text', 'json', 'csv', 'html'] as const

/** Writes the estimates in a format; only text listens to the width of the screen. */
export function reportBurden(report: BurdenReport, format: (typeof burdenFormats)[number], width?: number): string {
  switch (format) {
    case 'text':
      return burdenText(report, width)
    case 'json':
      return burdenJson(report)
    case 'csv':
      return burdenSheet(report)
    case 'html':
      return burdenHtml(report)
  }
}
