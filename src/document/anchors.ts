/** Where comments stand: at words of the text, at the reference to a footnote, or at the title. */

import { addTo } from '../model/gather.ts'
import type { Leaf } from '../model/leaves.ts'
import type { AppliedEdit } from '../model/result.ts'
import { firstAbove, type Span } from '../model/span.ts'
import type { Text } from '../model/text.ts'
import { decodedRange } from './stretches.ts'

/** A decoded range of a text, [start, end), that a comment speaks of; an empty one is a place between words. */
export interface CommentRange {
  readonly start: number
  readonly end: number
  readonly comment: number
}

/** Where each comment stands, by its number. Word processors take none inside a footnote: those stand at its reference. */
export interface Anchors {
  readonly ranges: ReadonlyMap<Text, readonly CommentRange[]>
  /** By the footnote's name. */
  readonly notes: ReadonlyMap<string, readonly number[]>
  /** On new paragraphs that stand in no text of the draft. */
  readonly loose: ReadonlyMap<AppliedEdit, readonly number[]>
  readonly title: readonly number[]
}

export const noAnchors: Anchors = { ranges: new Map(), notes: new Map(), loose: new Map(), title: [] }

/** The place of some words: where a reader sees them, or else the shown words that follow; null when there are none. */
export interface Spot {
  readonly kind: 'words' | 'note' | 'elsewhere'
  readonly leaf: Leaf
  readonly start: number
  readonly end: number
}

/** Finds the place of a stretch of source among texts in the order of their source. */
export function spotOf(leaves: readonly Leaf[], span: Span): Spot | null {
  const first = firstAbove(leaves, span.start, (leaf) => leaf.source.end)
  for (let i = first; i < leaves.length; i++) {
    const leaf = leaves[i]
    if (leaf === undefined || leaf.source.start >= span.end) break
    const range = decodedRange(leaf.text, span)
    if (range === null || !leaf.shown || leaf.text.value.slice(range.start, range.end).trim() === '') continue
    return { kind: leaf.note === null ? 'words' : 'note', leaf, ...range }
  }
  let next = first
  while (leaves[next]?.shown === false || (leaves[next]?.note ?? null) !== null) next++
  const leaf = leaves[next]
  const word = leaf === undefined ? null : /\S+/.exec(leaf.text.value)
  if (leaf === undefined || word === null) return null
  return { kind: 'elsewhere', leaf, start: word.index, end: word.index + word[0].length }
}

/** Gathers comments at their places; `title` is the text that stands on the title page instead of in the body. */
export function anchorsOf(title: Text | null) {
  const ranges = new Map<Text, CommentRange[]>()
  const notes = new Map<string, number[]>()
  const loose = new Map<AppliedEdit, number[]>()
  const onTitle: number[] = []
  return {
    anchors: { ranges, notes, loose, title: onTitle } satisfies Anchors,
    /** Puts a comment at a range of a text, or at the title when there is no place for it. */
    put(comment: number, spot: Pick<Spot, 'leaf' | 'start' | 'end'> | null): void {
      if (spot === null || spot.leaf.text === title) onTitle.push(comment)
      else if (spot.leaf.note !== null) addTo(notes, spot.leaf.note, comment)
      else addTo(ranges, spot.leaf.text, { start: spot.start, end: spot.end, comment })
    },
    /** Puts a comment at the paragraphs that an edit adds. */
    putLoose: (comment: number, edit: AppliedEdit) => addTo(loose, edit, comment),
  }
}
