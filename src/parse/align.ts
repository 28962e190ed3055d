/** Leads decoded text back to its source: the one place where escapes, entities and folded lines are walked again. */

import { decodeNamedCharacterReference } from 'decode-named-character-reference'
import type { Span } from '../model/span.ts'
import type { Run } from '../model/text.ts'

/** What one piece of source notation stands for: the characters it yields and the length it is written with. */
export interface Decoded {
  readonly value: string
  readonly length: number
}

/** How a notation differs from the plain text it stands for. */
export interface Dialect {
  /** Characters that may begin a notation that `decode` knows. */
  readonly introducers: string
  /** Reads the notation at an offset; undefined when the character there stands for itself. */
  readonly decode: (source: string, at: number) => Decoded | undefined
  /** Block quote markers that may precede the text on every further line. */
  readonly quotes: number
}

/**
 * Lists the runs that lead from a decoded value to the span of source it was written in.
 * It never guesses: from the first place that cannot be explained, the rest of the value stands for the rest of the span.
 */
export function align(value: string, source: string, span: Span, dialect: Dialect): Run[] {
  const { start, end } = span
  if (value.length === end - start && source.startsWith(value, start)) return [wholeRun(value, span)]
  const runs: Run[] = []
  let at = 0
  let from = !isSpace(value.charCodeAt(0)) ? skipGap(source, start, end, dialect.quotes) : start
  let plain = 0
  const push = (length: number, sourceLength: number) => {
    if (plain > 0) runs.push({ at: at - plain, length: plain, source: from - plain, sourceLength: plain })
    if (length > 0) runs.push({ at, length, source: from, sourceLength })
    plain = 0
    at += length
    from += sourceLength
  }
  while (at < value.length && from < end) {
    const code = value.charCodeAt(at)
    const decoded = dialect.introducers.includes(source.charAt(from)) ? dialect.decode(source, from) : undefined
    if (decoded !== undefined && value.startsWith(decoded.value, at)) {
      push(decoded.value.length, decoded.length)
    } else if (isSpace(code) && !goesOn(value, at, source, from)) {
      const gapEnd = skipGap(source, from, end, dialect.quotes)
      if (gapEnd === from) break
      const gap = source.slice(from, gapEnd)
      if (!gap.includes('>') && value.startsWith(gap, at)) {
        plain += gapEnd - from
        at += gapEnd - from
        from = gapEnd
      } else push(skipSpace(value, at) - at, gapEnd - from)
    } else if (code === source.charCodeAt(from)) {
      plain++
      at++
      from++
    } else break
  }
  push(value.length - at, Math.max(end - from, 0))
  return runs
}

/** One run that stands for the whole span. */
export function wholeRun(value: string, span: Span): Run {
  return { at: 0, length: value.length, source: span.start, sourceLength: span.end - span.start }
}

/** Text that is written as it reads: code and raw HTML. */
export function plainDialect(quotes: number): Dialect {
  return { introducers: '', decode: () => undefined, quotes }
}

/** Markdown text: backslash escapes and character references. */
export function markdownDialect(quotes: number): Dialect {
  return { introducers: '\\&', decode: decodeMarkdown, quotes }
}

/** Inline code in a table cell, where only a pipe is escaped. */
export function cellCodeDialect(quotes: number): Dialect {
  const pipe = { value: '|', length: 2 }
  return { introducers: '\\', decode: (source, at) => (source.charAt(at + 1) === '|' ? pipe : undefined), quotes }
}

const punctuation = /[!-/:-@[-`{-~]/
const reference = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z][\dA-Za-z]{0,30}));/y

function decodeMarkdown(source: string, at: number): Decoded | undefined {
  if (source.charAt(at) === '\\') {
    const next = source.charAt(at + 1)
    return punctuation.test(next) ? { value: next, length: 2 } : undefined
  }
  reference.lastIndex = at
  const match = reference.exec(source)
  if (match === null) return undefined
  const [written, decimal, hexadecimal, name] = match
  const value =
    name === undefined
      ? characterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal))
      : decodeNamedCharacterReference(name)
  return value === false ? undefined : { value, length: written.length }
}

/** The character of a number; what stands for none is the replacement character, as in Markdown. */
function characterOf(code: number): string {
  const none = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)
  return none ? '\uFFFD' : String.fromCodePoint(code)
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

/** True when this white space and what follows it read the same in value and source, and it is no quote marker. */
function goesOn(value: string, at: number, source: string, from: number): boolean {
  const next = value.charCodeAt(at + 1)
  return value.charCodeAt(at) === source.charCodeAt(from) && next === source.charCodeAt(from + 1) && next !== 62
}

function skipSpace(text: string, at: number): number {
  while (isSpace(text.charCodeAt(at))) at++
  return at
}

/** Skips white space and, after a line break, the markers of the block quotes around. */
function skipGap(source: string, from: number, end: number, quotes: number): number {
  let markers = 0
  for (; from < end; from++) {
    const code = source.charCodeAt(from)
    if (code === 10 || code === 13) markers = quotes
    else if (code === 62 && markers > 0) markers--
    else if (!isSpace(code)) break
  }
  return from
}
