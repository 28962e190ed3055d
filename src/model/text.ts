/** Decoded text that remembers its source, so that a finding never searches for its place. */

import { firstAbove, lastAtMost, type Span } from './span.ts'

/**
 * A stretch of decoded text and the source it came from.
 * Equal lengths stand character for character; unequal lengths (an entity, an escape, a folded line) stand as a whole.
 */
export interface Run {
  readonly at: number
  readonly length: number
  readonly source: number
  readonly sourceLength: number
}

/**
 * What the markup says of a range of the decoded text; `target` is a link's or image's address, a footnote's name, or the
 * tag or comment of raw HTML that was left out at an empty range.
 */
export interface Mark {
  readonly kind: 'strong' | 'emphasis' | 'strike' | 'code' | 'link' | 'image' | 'footnote' | 'html' | 'break'
  readonly start: number
  readonly end: number
  readonly target?: string | undefined
}

/** Text as a reader sees it, with the runs that lead back to the source (ordered, gapless in `value`) and its markup. */
export interface Text {
  readonly value: string
  readonly runs: readonly Run[]
  readonly marks: readonly Mark[]
}

const emptyText: Text = { value: '', runs: [], marks: [] }

/** The run of a text as part of a longer one, in which that text begins at `offset`. */
export function movedRun({ at, length, source, sourceLength }: Run, offset: number): Run {
  return { at: at + offset, length, source, sourceLength }
}

function movedMark({ kind, target }: Mark, start: number, end: number): Mark {
  return { kind, start, end, target }
}

function runAt(text: Text, offset: number): Run | undefined {
  return text.runs[
    Math.max(
      0,
      lastAtMost(text.runs, offset, (run) => run.at),
    )
  ]
}

/** The source span of the decoded range [start, end); an empty range gives an empty span. */
export function sourceSpan(text: Text, start: number, end: number): Span {
  const first = runAt(text, start)
  if (first === undefined) return { start: 0, end: 0 }
  const exactStart = first.length === first.sourceLength
  const from = exactStart ? first.source + Math.min(start - first.at, first.length) : first.source
  if (end <= start) return { start: from, end: from }
  const last = runAt(text, end - 1) ?? first
  const exactEnd = last.length === last.sourceLength
  const to = exactEnd ? last.source + (end - last.at) : last.source + last.sourceLength
  return { start: from, end: to }
}

function partOfRun(run: Run, { start, end }: Span): Run | null {
  const from = Math.max(run.at, start)
  const to = Math.min(run.at + run.length, end)
  if (from >= to) return null
  const exact = run.length === run.sourceLength
  return {
    at: from - start,
    length: to - from,
    source: exact ? run.source + (from - run.at) : run.source,
    sourceLength: exact ? to - from : run.sourceLength,
  }
}

function partOfMark(mark: Mark, { start, end }: Span): Mark | null {
  const from = Math.max(mark.start, start)
  const to = Math.min(mark.end, end)
  const stands = mark.start === mark.end ? mark.start >= start && mark.start < end : from < to
  return stands ? movedMark(mark, from - start, to - start) : null
}

/** The decoded range [start, end) as a text of its own, still leading to the same source. */
export function sliceText(text: Text, start: number, end: number): Text {
  if (start === 0 && end >= text.value.length) return text
  const range = { start, end }
  const runs: Run[] = []
  const first = lastAtMost(text.runs, start, ({ at }) => at)
  for (let i = Math.max(0, first), run = text.runs[i]; run !== undefined && run.at < end; run = text.runs[++i]) {
    const part = partOfRun(run, range)
    if (part !== null) runs.push(part)
  }
  const marks: Mark[] = []
  for (const mark of text.marks) {
    const part = partOfMark(mark, range)
    if (part !== null) marks.push(part)
  }
  return { value: text.value.slice(start, end), runs, marks }
}

/** Ranges of a text, in order and apart, as texts of their own; one walk through its markup, however many they are. */
export function sliceTexts(text: Text, ranges: readonly Span[]): readonly Text[] {
  const unmarked: Text = { value: text.value, runs: text.runs, marks: [] }
  const marks = ranges.map((): Mark[] => [])
  for (const mark of text.marks) {
    const first = firstAbove(ranges, mark.start, ({ end }) => end)
    for (let i = first, range = ranges[i]; range !== undefined && range.start <= mark.end; range = ranges[++i]) {
      const part = partOfMark(mark, range)
      if (part !== null) marks[i]?.push(part)
    }
  }
  return ranges.map(({ start, end }, i) => {
    const { value, runs } = sliceText(unmarked, start, end)
    return { value, runs, marks: marks[i] ?? [] }
  })
}

/** The decoded range [start, end), by default all of the text, with the white space at both its ends left off. */
export function trimText(text: Text, start = 0, end = text.value.length): Text {
  const range = trimRange(text, start, end)
  return range.start >= range.end ? emptyText : sliceText(text, range.start, range.end)
}

/** The decoded range [start, end) without the white space at both its ends. */
export function trimRange(text: Text, start: number, end: number): Span {
  const value = start === 0 && end === text.value.length ? text.value : text.value.slice(start, end)
  return { start: start + value.length - value.trimStart().length, end: start + value.trimEnd().length }
}

/** Several texts as one, with the separator between them; it stands for all the source between its neighbours. */
export function joinTexts(texts: readonly Text[], separator: string): Text {
  const runs: Run[] = []
  const marks: Mark[] = []
  let value = ''
  for (const text of texts) {
    const last = runs.at(-1)
    const first = text.runs[0]
    if (last !== undefined && first !== undefined && separator !== '') {
      const source = last.source + last.sourceLength
      runs.push({
        at: value.length,
        length: separator.length,
        source,
        sourceLength: Math.max(0, first.source - source),
      })
      value += separator
    }
    const at = value.length
    for (const run of text.runs) runs.push(movedRun(run, at))
    for (const mark of text.marks) marks.push(movedMark(mark, mark.start + at, mark.end + at))
    value += text.value
  }
  return { value, runs, marks }
}
