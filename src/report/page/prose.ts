/** A draft's words as a reader sees them: with what its markup says of them, and without the signs of that markup. */

import type { Leaf } from '../../model/leaves.ts'
import { firstAbove, type Span } from '../../model/span.ts'
import type { Mark, Run, Text } from '../../model/text.ts'

/** Words of one look, or a footnote's name; `source` is where they stand. */
export interface Piece {
  readonly value: string
  readonly source: Span
  readonly looks: readonly Look[]
  /** The address that they lead to, when it is one of the web. */
  readonly address: string | null
}

export type Look = 'strong' | 'emphasis' | 'strike' | 'code' | 'break' | 'footnote'

/**
 * The pieces of the texts in a stretch of source, cut at the given offsets too; null when the stretch holds no text.
 * Texts that stand under one another are parted by a break.
 */
export function piecesIn(leaves: readonly Leaf[], within: Span, cuts: readonly number[]): readonly Piece[] | null {
  const pieces: Piece[] = []
  let found = false
  const first = firstAbove(leaves, within.start, ({ source }) => source.end)
  for (let at = first, leaf = leaves[at]; leaf !== undefined && leaf.source.start < within.end; leaf = leaves[++at]) {
    if (pieces.length > 0) pieces.push(breakAt(leaf.source.start))
    found = true
    addPieces(pieces, leaf.text, within, cuts)
  }
  return found ? pieces : null
}

function breakAt(offset: number): Piece {
  return { value: '', source: { start: offset, end: offset }, looks: ['break'], address: null }
}

function addPieces(pieces: Piece[], text: Text, within: Span, cuts: readonly number[]): void {
  const { marks, runs, value } = text
  const notes = marks.filter(({ kind }) => kind === 'footnote')
  const opening = [...marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  let opened = 0
  let open: readonly Mark[] = []
  let told = 0
  const addNotes = (until: number, offset: number) => {
    for (; (notes[told]?.start ?? Number.POSITIVE_INFINITY) <= until; told++) {
      const source = { start: offset, end: offset }
      pieces.push({ value: notes[told]?.target ?? '', source, looks: ['footnote'], address: null })
    }
  }
  for (const run of runs) {
    for (const { at, length, source, sourceLength } of partsOf(run, edges, cuts)) {
      const span = { start: source, end: source + sourceLength }
      if (span.end <= within.start || span.start >= within.end) continue
      addNotes(at, span.start)
      const first = opened
      while ((opening[opened]?.start ?? Number.POSITIVE_INFINITY) <= at) opened++
      open = [...open, ...opening.slice(first, opened)].filter(({ end }) => end >= at + length)
      pieces.push({
        value: value.slice(at, at + length),
        source: span,
        looks: open.flatMap(({ kind }) => (isLook(kind) ? [kind] : [])),
        address: open.map(webAddress).find((address) => address !== null) ?? null,
      })
    }
  }
  const last = runs.at(-1)
  const end = last === undefined ? within.start : last.source + last.sourceLength
  if (end <= within.end) addNotes(value.length, end)
}

/** A run that stands character for character, cut where marks begin and end and at offsets of the source. */
function partsOf(run: Run, edges: readonly number[], cuts: readonly number[]): readonly Run[] {
  const { at, length, source, sourceLength } = run
  if (length !== sourceLength || length < 2) return [run]
  const inside = between(edges, at, at + length).map((edge) => edge - at)
  const cut = between(cuts, source, source + length).map((offset) => offset - source)
  const bounds = [...new Set([0, ...inside, ...cut, length])].sort((a, b) => a - b)
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? 0
    return { at: at + start, length: end - start, source: source + start, sourceLength: end - start }
  })
}

/** Of numbers in rising order those between two others. */
function between(numbers: readonly number[], low: number, high: number): readonly number[] {
  const first = firstAbove(numbers, low, (number) => number)
  let last = first
  while ((numbers[last] ?? high) < high) last++
  return numbers.slice(first, last)
}

function isLook(kind: Mark['kind']): kind is Look & Mark['kind'] {
  return ['strong', 'emphasis', 'strike', 'code', 'break'].includes(kind)
}

/** Of links only those of the web are followed from a page; any other address could be a program. */
function webAddress({ kind, target }: Mark): string | null {
  return kind === 'link' && target !== undefined && /^https?:\/\//i.test(target) ? target : null
}
