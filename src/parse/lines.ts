/** Which whole lines of the source a piece of text takes up. */

import type { Span } from '../model/span.ts'

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

/** The offset at which the line of an offset starts. */
export function lineStart(source: string, offset: number): number {
  while (offset > 0 && !isBreak(source.charCodeAt(offset - 1))) offset--
  return offset
}

/** The offset just after the line break that ends the line of an offset, or the end of the file. */
export function lineEnd(source: string, offset: number): number {
  while (offset < source.length && !isBreak(source.charCodeAt(offset))) offset++
  return source.startsWith('\r\n', offset) ? offset + 2 : Math.min(offset + 1, source.length)
}

/** The whole lines of a span, the last line break included. */
export function linesOf(source: string, span: Span): Span {
  const ended = span.end > span.start && isBreak(source.charCodeAt(span.end - 1))
  return { start: lineStart(source, span.start), end: ended ? span.end : lineEnd(source, span.end) }
}

/** The same lines and the blank line after them, when there is one; within quotes that line must be quoted too. */
export function linesAndBlank(source: string, span: Span, quoted: boolean): Span {
  const { start, end } = linesOf(source, span)
  const after = lineEnd(source, end)
  const blank = quoted ? /^[ \t]*>[ \t>]*[\r\n]*$/ : /^[ \t]*[\r\n]*$/
  return { start, end: blank.test(source.slice(end, after)) ? after : end }
}
