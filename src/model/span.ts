/** Where something stands in the source of a draft. */

import { addTo } from './gather.ts'

/** A half-open range of UTF-16 offsets from the start of the file, byte-order mark included. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A point in the source as people count it: line and column from 1, offset from 0. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Lists the offset at which each line starts; CR, LF and CRLF all end a line. */
export function lineStarts(source: string): readonly number[] {
  const starts = [0]
  if (!source.includes('\r')) {
    for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
    return starts
  }
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i)
    if (code === 10 || (code === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1)
  }
  return starts
}

/** Turns an offset into a line and column, given the line starts of the same source. */
export function placeAt(starts: readonly number[], offset: number): Place {
  const line = Math.max(
    0,
    lastAtMost(starts, offset, (start) => start),
  )
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
}

/** True when the spans share at least one character, or when an empty one lies inside the other. */
export function overlaps(a: Span, b: Span): boolean {
  if (a.start === a.end || b.start === b.end) return a.start <= b.end && b.start <= a.end
  return a.start < b.end && b.start < a.end
}

/** The index of the last item whose number is at most `value`, of items ordered by it; -1 when all are greater. */
export function lastAtMost<T>(items: readonly T[], value: number, numberOf: (item: T) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && numberOf(item) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The index of the first item whose number is above `value`, of items ordered by it; `items.length` when none is. */
export function firstAbove<T>(items: readonly T[], value: number, numberOf: (item: T) => number): number {
  return lastAtMost(items, value, numberOf) + 1
}

/** Makes a test of whether a span lies wholly inside one of some spans that are in order and apart. */
export function coverage(spans: readonly Span[]): (span: Span) => boolean {
  return (span) => {
    const candidate = spans[lastAtMost(spans, span.start, ({ start }) => start)]
    return candidate !== undefined && contains(candidate, span)
  }
}

/** True when the inner span lies wholly inside the outer one. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Spans gathered one by one, that tell in a time which does not grow with their number whether another meets one. */
export interface GatheredSpans {
  add(span: Span): void
  meets(span: Span): boolean
}

/** Starts gathering spans. */
export function gatherSpans(): GatheredSpans {
  const byStretch = new Map<number, Span[]>()
  const stretches = ({ start, end }: Span) => {
    const first = start >> 10
    return Array.from({ length: (end >> 10) - first + 1 }, (_, index) => first + index)
  }
  return {
    add(span) {
      for (const stretch of stretches(span)) addTo(byStretch, stretch, span)
    },
    meets: (span) =>
      stretches(span).some((stretch) => byStretch.get(stretch)?.some((other) => overlaps(span, other)) === true),
  }
}
