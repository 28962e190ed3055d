/** Counts the words people have to read: of a whole draft, of each requirement, and of what edits take away. */

import type { Edit } from '../model/finding.ts'
import { addTo } from '../model/gather.ts'
import { lastAtMost, type Span } from '../model/span.ts'
import type { Requirement, Specification } from '../model/specification.ts'
import type { Text } from '../model/text.ts'

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0
const isWordlike = (code: number) =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7)

/** The number of words in a text: whatever stands between white space and holds a letter or a digit. */
export function countWords(text: string): number {
  let count = 0
  let counted = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) counted = false
    else if (!counted && isWordlike(code)) {
      counted = true
      count++
    }
  }
  return count
}

/** A piece of running text, where it stands in the source, and its words. */
interface Piece extends Span {
  readonly text: Text
  readonly words: number
}

/** Words of a draft. */
export interface Reading {
  readonly all: number
  /** The words that go when a requirement goes, by its id; each word counts with one requirement only. */
  readonly own: ReadonlyMap<string, number>
  /** How many words fewer there are after edits, in order and apart; negative when they add words. */
  readonly lostBy: (edits: readonly Edit[]) => number
}

/** Counts a draft's words once, so that asking what some edits take away costs no more than looking at those edits. */
export function countReading(specification: Specification): Reading {
  // Pushed, not mapped: such a list keeps one form in memory, so what reads it need not be compiled again.
  const pieces: Piece[] = []
  for (const { text } of specification.passages) pieces.push(pieceOf(text))
  pieces.sort((a, b) => a.start - b.start)
  const taken = new Set<Piece>()
  const own = new Map<string, number>()
  for (const { id, extents } of [...specification.requirements].sort(byPlace)) {
    const words = lostFrom(pieces, extents.map(asRemoval), taken)
    own.set(id, (own.get(id) ?? 0) + words)
  }
  return {
    all: pieces.reduce((sum, { words }) => sum + words, 0),
    own,
    lostBy: (edits) => lostFrom(pieces, edits),
  }
}

/** An edit that takes a span away. */
function asRemoval(span: Span): Edit {
  return { span, text: '' }
}

function byPlace(a: Requirement, b: Requirement): number {
  return (a.extents[0]?.start ?? a.span.start) - (b.extents[0]?.start ?? b.span.start)
}

function pieceOf(text: Text): Piece {
  const last = text.runs.at(-1)
  return {
    text,
    start: text.runs[0]?.source ?? 0,
    end: last === undefined ? 0 : last.source + last.sourceLength,
    words: countWords(text.value),
  }
}

function lostFrom(pieces: readonly Piece[], edits: readonly Edit[], taken?: Set<Piece>): number {
  const touched = new Map<Piece, Edit[]>()
  let lost = 0
  for (const edit of edits) {
    const { start, end } = edit.span
    let index = Math.max(
      0,
      lastAtMost(pieces, start, (piece) => piece.start),
    )
    let alone = true
    for (let piece = pieces[index]; piece !== undefined && piece.start <= end; piece = pieces[++index]) {
      if (piece.end < start || (piece.end === start && start < end) || (piece.start === end && start < end)) continue
      // What an edit puts in place of several pieces is read once.
      const own = alone ? edit : asRemoval(edit.span)
      addTo(touched, piece, own)
      alone = false
    }
    if (alone) lost -= countWords(edit.text)
  }
  for (const [piece, own] of touched) {
    if (taken?.has(piece)) continue
    const fewer = wordsLost(piece.text, own)
    if (fewer === piece.words) taken?.add(piece)
    lost += fewer
  }
  return lost
}

/** How many words fewer a text has after edits. Only the words at and between them are counted: a text may be a whole draft. */
function wordsLost(text: Text, edits: readonly Edit[]): number {
  const { value } = text
  let start = offsetOf(text, edits[0]?.span.start ?? 0)
  while (start > 0 && !isSpace(value.charCodeAt(start - 1))) start--
  let left = ''
  let at = start
  for (const { span, text: put } of edits) {
    left += value.slice(at, offsetOf(text, span.start)) + put
    at = Math.max(at, offsetOf(text, span.end))
  }
  let end = at
  while (end < value.length && !isSpace(value.charCodeAt(end))) end++
  return countWords(value.slice(start, end)) - countWords(left + value.slice(at, end))
}

/** Where a place in the source stands in the decoded text; between runs that is where the next one begins. */
function offsetOf({ runs }: Text, source: number): number {
  const run = runs[lastAtMost(runs, source, (each) => each.source)]
  if (run === undefined) return 0
  const inside = source - run.source
  if (inside >= run.sourceLength) return run.at + run.length
  return run.length === run.sourceLength ? run.at + inside : run.at
}
