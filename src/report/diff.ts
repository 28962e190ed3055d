/** What a fix changes, as a unified diff of whole lines. */

import type { Fixed } from '../model/result.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Draft } from '../model/specification.ts'

const context = 2

/** Old lines [from, to) and the text that stands in their place. */
interface Hunk {
  readonly from: number
  to: number
  text: string
}

/** The change as a unified diff; empty when nothing changes. */
export function diffOf(draft: Draft, fixed: Fixed): string {
  if (fixed.edits.length === 0) return ''
  const starts = [...lineStarts(draft.text), draft.text.length]
  const startOf = (line: number) => starts[line] ?? draft.text.length
  const hunks: Hunk[] = []
  for (const { span, text } of fixed.edits) {
    const first = placeAt(starts, span.start).line - 1
    const last = Math.max(first + 1, placeAt(starts, Math.max(span.start, span.end - 1)).line)
    const open = hunks.at(-1)
    if (open !== undefined && first < open.to) {
      const tail = startOf(open.to) - span.start
      open.text =
        open.text.slice(0, open.text.length - tail) +
        text +
        draft.text.slice(span.end, startOf(Math.max(open.to, last)))
      open.to = Math.max(open.to, last)
    } else {
      hunks.push({
        from: first,
        to: last,
        text: draft.text.slice(startOf(first), span.start) + text + draft.text.slice(span.end, startOf(last)),
      })
    }
  }
  let shift = 0
  const blocks = hunks.map((hunk) => {
    const before = Math.max(0, hunk.from - context)
    const after = Math.min(starts.length - 1, hunk.to + context)
    const lines = (from: number, to: number) => linesOf(draft.text.slice(startOf(from), startOf(to)))
    const added = linesOf(hunk.text)
    const body = [
      ...lines(before, hunk.from).map((line) => ` ${line}`),
      ...lines(hunk.from, hunk.to).map((line) => `-${line}`),
      ...added.map((line) => `+${line}`),
      ...lines(hunk.to, after).map((line) => ` ${line}`),
    ]
    const oldCount = after - before
    const newCount = oldCount - (hunk.to - hunk.from) + added.length
    const head = `@@ -${before + 1},${oldCount} +${before + 1 + shift},${newCount} @@`
    shift += newCount - oldCount
    return [head, ...body].join('\n')
  })
  return `--- ${draft.path}\n+++ ${draft.path}\n${blocks.join('\n')}\n`
}

function linesOf(text: string): readonly string[] {
  if (text === '') return []
  const lines = text.split(/\r\n|\r|\n/)
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines
}
