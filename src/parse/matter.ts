/** Finds front matter that stands further down, as in files that were pasted together. */

import type { Span } from '../model/span.ts'
import { lineEnd } from './lines.ts'

const key = /^[\w-]+:(?:\s|$)/
const goesOn = /^(?:[\w-]+:(?:\s.*)?|\s+\S.*|-\s.*|#.*|)$/

/**
 * The spans from `---` to `---` that hold nothing but keys and lists, the rules themselves included. Below an empty line
 * they are a chapter between two dividers, which may hold only titles and lists too.
 */
export function matterSpans(source: string): readonly Span[] {
  if (!source.includes('\n---')) return []
  const spans: Span[] = []
  let start = -1
  let keys = 0
  let at = nextRule(source, 0)
  while (at < source.length) {
    const end = lineEnd(source, at)
    const line = source.slice(at, end).trimEnd()
    if (line === '---') {
      if (start >= 0 && keys > 0) spans.push({ start, end })
      start = start >= 0 && keys > 0 ? -1 : at
      keys = 0
    } else if (start >= 0) {
      if (line === '' && at === lineEnd(source, start)) start = -1
      else if (key.test(line)) keys++
      else if (!goesOn.test(line)) start = -1
    }
    at = start < 0 ? nextRule(source, end) : end
  }
  return spans
}

const rule = /---(?<=(?:^|[\r\n])---)/g

/** Where the next line starts that begins as a rule; the end when none does. */
function nextRule(source: string, from: number): number {
  rule.lastIndex = from
  return rule.exec(source)?.index ?? source.length
}
