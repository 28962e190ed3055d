/** The source line of a finding, cut to size around the words that were found. */

import type { Span } from '../model/span.ts'
import { placeAt } from '../model/span.ts'
import { columnsOf, endWithin, printable, startWithin } from './width.ts'

/** One line of source in three parts, ready to print, and the lines (from 1) that the whole span covers. */
export interface Excerpt {
  readonly line: number
  readonly lastLine: number
  readonly before: string
  readonly found: string
  readonly after: string
}

const ellipsis = '…'
/** A cut moves this many characters at most to fall between words. */
const slack = 24
/** Text further from the finding than this many characters a column is never looked at. */
const reach = 8

/** Quotes the first line of the span that says something, cut to so many columns around the words found. */
export function excerptAt(source: string, starts: readonly number[], span: Span, columns: number): Excerpt {
  const from = skipBlank(source, span)
  const first = placeAt(starts, from).line
  const last = placeAt(starts, Math.max(from, span.end - 1)).line
  const lineStart = starts[first - 1] ?? 0
  const lineEnd = endOfLine(source, starts[first] ?? source.length, lineStart)
  const start = Math.min(from, lineEnd)
  const end = Math.max(start, Math.min(span.end, lineEnd))
  const far = columns * reach
  const parts = cut(
    printable(source.slice(Math.max(lineStart, start - far), start)).trimStart(),
    printable(source.slice(start, Math.min(end, start + far))),
    printable(source.slice(end, Math.min(lineEnd, end + far))).trimEnd(),
    columns,
  )
  return { line: first, lastLine: last, ...parts }
}

/** The marks that stand under the words found: as wide as they are, at least one. */
export function caretsOf(excerpt: Excerpt): string {
  return ' '.repeat(columnsOf(excerpt.before)) + '^'.repeat(Math.max(1, columnsOf(excerpt.found)))
}

function skipBlank(source: string, span: Span): number {
  let offset = span.start
  while (offset < span.end && /\s/.test(source.charAt(offset))) offset++
  return offset < span.end ? offset : span.start
}

function endOfLine(source: string, next: number, lineStart: number): number {
  let end = next
  while (end > lineStart && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--
  return end
}

function cut(before: string, found: string, after: string, columns: number): Omit<Excerpt, 'line' | 'lastLine'> {
  const left = columnsOf(before)
  const right = columnsOf(after)
  const middle = Math.min(columnsOf(found), columns)
  const room = columns - middle
  const half = Math.floor(room / 2)
  const forLeft = Math.max(half, room - right)
  const forRight = Math.max(room - half, room - left)
  return { before: keepEnd(before, forLeft), found: keepStart(found, columns), after: keepStart(after, forRight) }
}

function keepStart(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  const kept = startWithin(text, columns - 1)
  const space = kept.lastIndexOf(' ')
  return `${space >= 0 && kept.length - space <= slack ? kept.slice(0, space + 1) : kept}${columns > 0 ? ellipsis : ''}`
}

function keepEnd(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text
  const kept = endWithin(text, columns - 1)
  const space = kept.indexOf(' ')
  return `${columns > 0 ? ellipsis : ''}${space >= 0 && space < slack ? kept.slice(space) : kept}`
}
