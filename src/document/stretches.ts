/** Where edits of the source touch the texts read from it. */

import type { Leaf } from '../model/leaves.ts'
import type { AppliedEdit } from '../model/result.ts'
import { coverage, firstAbove, type Span } from '../model/span.ts'
import type { Text } from '../model/text.ts'

/**
 * What edits that follow on one another do to one text: the decoded range [start, end) goes, and new words come in its
 * place. `span` is the source they change together; `rule` is the rule that asked first.
 */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly inserted: string
  readonly span: Span
  readonly rule: string
  readonly edits: readonly AppliedEdit[]
}

/** New words that stand in no text of the draft: paragraphs of their own after what ends at or before the offset. */
export interface LooseParagraph {
  readonly offset: number
  readonly value: string
  readonly edit: AppliedEdit
}

/** Every edit, at the texts it touches. Stretches of a text are ordered and apart: some text stays between them. */
export interface PlacedEdits {
  readonly stretches: ReadonlyMap<Text, readonly Stretch[]>
  readonly loose: readonly LooseParagraph[]
  /** Tells whether the edits together change all of a stretch of source. */
  readonly cover: (span: Span) => boolean
}

export const noEdits: PlacedEdits = { stretches: new Map(), loose: [], cover: () => false }

/** Finds for each of the ordered, disjoint edits the texts it cuts into and the one that receives its new words. */
export function placeEdits(leaves: readonly Leaf[], edits: readonly AppliedEdit[]): PlacedEdits {
  const stretches = new Map<Text, Stretch[]>()
  const loose: LooseParagraph[] = []
  for (const edit of edits) {
    const [first = '', ...others] = edit.text.split(/\r?\n[ \t]*\r?\n/)
    const touched = touchedBy(leaves, edit.span)
    const places = touched.length > 0 || first.trim() === '' ? touched : besides(leaves, edit.span)
    const apart = places.length === 0 ? [first, ...others] : others
    for (const [index, { text, start, end }] of places.entries()) {
      const inserted = index === 0 ? asInserted(first, start === 0, end === text.value.length) : ''
      const list = stretches.get(text)
      const last = list?.at(-1)
      // Two edits may each hold a part of one entity; the first has taken it whole.
      const from = Math.max(start, last?.end ?? 0)
      const stretch: Stretch = {
        start: from,
        end: Math.max(from, end),
        inserted,
        span: edit.span,
        rule: edit.finding.rule,
        edits: [edit],
      }
      if (list === undefined) stretches.set(text, [stretch])
      else if (last?.end === from && last.span.end === edit.span.start) list[list.length - 1] = joined(last, stretch)
      else list.push(stretch)
    }
    for (const value of apart.map((part) => asInserted(part, true, true))) {
      if (value !== '') loose.push({ offset: edit.span.start, value, edit })
    }
  }
  return { stretches, loose, cover: coverage(joinedSpans(edits)) }
}

/** Two stretches that meet as one: first all that goes, then all that comes. */
function joined(first: Stretch, second: Stretch): Stretch {
  return {
    ...first,
    end: second.end,
    inserted: first.inserted + second.inserted,
    span: { start: first.span.start, end: second.span.end },
    edits: [...first.edits, ...second.edits],
  }
}

function joinedSpans(edits: readonly AppliedEdit[]): readonly Span[] {
  const spans: Span[] = []
  for (const { span } of edits) {
    const last = spans.at(-1)
    if (last?.end === span.start) spans[spans.length - 1] = { start: last.start, end: span.end }
    else spans.push(span)
  }
  return spans
}

/** The decoded range that a source span covers in a text; a run that does not stand character for character counts whole. */
export function decodedRange(text: Text, span: Span): { readonly start: number; readonly end: number } | null {
  let start = -1
  let end = -1
  for (let i = firstAbove(text.runs, span.start, (run) => run.source + run.sourceLength); ; i++) {
    const run = text.runs[i]
    if (run === undefined || run.source >= span.end) break
    if (run.length === 0) continue
    const exact = run.length === run.sourceLength
    if (start < 0) start = run.at + (exact ? Math.max(0, span.start - run.source) : 0)
    end = run.at + (exact ? Math.min(run.length, span.end - run.source) : run.length)
  }
  return start < 0 || end <= start ? null : { start, end }
}

interface Touched {
  readonly text: Text
  readonly start: number
  readonly end: number
}

function touchedBy(leaves: readonly Leaf[], span: Span): readonly Touched[] {
  const touched: Touched[] = []
  for (let i = firstAbove(leaves, span.start, (leaf) => leaf.source.end); ; i++) {
    const leaf = leaves[i]
    if (leaf === undefined || leaf.source.start >= span.end) return touched
    const range = decodedRange(leaf.text, span)
    if (range !== null) touched.push({ text: leaf.text, ...range })
  }
}

/** The text that an edit without words of its own stands in or right beside. */
function besides(leaves: readonly Leaf[], span: Span): readonly Touched[] {
  const next = firstAbove(leaves, span.start, (leaf) => leaf.source.end)
  const after = leaves[next]
  if (after !== undefined && after.source.start <= span.end) {
    const at = offsetAt(after.text, span.start)
    return [{ text: after.text, start: at, end: at }]
  }
  const before = leaves[next - 1]
  if (before === undefined || before.source.end < span.start) return []
  const at = before.text.value.length
  return [{ text: before.text, start: at, end: at }]
}

function offsetAt(text: Text, offset: number): number {
  const run = text.runs[firstAbove(text.runs, offset, (one) => one.source + one.sourceLength)]
  if (run === undefined) return text.value.length
  return run.length === run.sourceLength ? run.at + Math.max(0, offset - run.source) : run.at
}

function asInserted(written: string, atStart: boolean, atEnd: boolean): string {
  const line = written.replace(/\s*\r?\n\s*/g, ' ')
  const begun = atStart ? line.trimStart() : line
  return atEnd ? begun.trimEnd() : begun
}
