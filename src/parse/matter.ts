/** Finds front matter that stands further down, as in files that were pasted together. */

import type { Span } from '../model/span.ts'
import { lineEnd } from './lines.ts'

const key = /^[\w-]+:(?:\s|$)/
const goesOn = /^(?:[\w-]+:(?:\s.*)?|\s+\S.*|-\s.*|#.*|)$/

/** The spans from `---` to `---` that hold nothing but keys and lists; the rules themselves included. */
export function matterSpans(source: string): readonly Span[] {
  if (!source.includes('\n---')) return []
  const spans: Span[] = []
  let start = -1
  let keys = 0
  for (let at = 0; at < source.length; at = lineEnd(source, at)) {
    const line = source.slice(at, lineEnd(source, at)).trimEnd()
    if (line === '---') {
      if (start >= 0 && keys > 0) spans.push({ start, end: lineEnd(source, at) })
      start = start >= 0 && keys > 0 ? -1 : at
      keys = 0
    } else if (start >= 0) {
      if (key.test(line)) keys++
      else if (!goesOn.test(line)) start = -1
    }
  }
  return spans
}
