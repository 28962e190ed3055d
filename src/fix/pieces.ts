/** A text under repair as pieces of the original and new words, so that many passes stay one change of the original. */

import type { Finding } from '../model/finding.ts'
import type { AppliedEdit } from '../model/result.ts'

/** A stretch of the original that stays, a stretch that is taken away, or new words; the last two name who asked. */
export type Piece =
  | { readonly kind: 'kept'; readonly start: number; readonly end: number }
  | { readonly kind: 'removed'; readonly start: number; readonly end: number; readonly finding: Finding }
  | { readonly kind: 'new'; readonly text: string; readonly finding: Finding }

/** A change of the current text, in its offsets. */
export interface Change {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly finding: Finding
}

/** The untouched text of a source of the given length. */
export function untouched(length: number): readonly Piece[] {
  return length === 0 ? [] : [{ kind: 'kept', start: 0, end: length }]
}

/** The current text. */
export function textOf(pieces: readonly Piece[], source: string): string {
  return pieces
    .map((piece) =>
      piece.kind === 'new' ? piece.text : piece.kind === 'kept' ? source.slice(piece.start, piece.end) : '',
    )
    .join('')
}

/** How much of the current text a piece is. */
function lengthOf(piece: Piece): number {
  if (piece.kind === 'new') return piece.text.length
  return piece.kind === 'kept' ? piece.end - piece.start : 0
}

/** Part [from, to) of a piece of the current text. */
function part(piece: Piece, from: number, to: number): readonly Piece[] {
  if (piece.kind === 'removed') return [piece]
  if (to <= from) return []
  if (piece.kind === 'new') return [{ ...piece, text: piece.text.slice(from, to) }]
  return [{ kind: 'kept', start: piece.start + from, end: piece.start + to }]
}

/** What is left of a part that a finding takes away: a removed stretch of the original, or nothing of new words. */
function takeAway(piece: Piece, from: number, to: number, finding: Finding): readonly Piece[] {
  return part(piece, from, to).flatMap((taken): Piece[] => {
    if (taken.kind === 'kept') return [{ ...taken, kind: 'removed', finding }]
    return taken.kind === 'removed' ? [taken] : []
  })
}

/** The pieces after changes of the current text that are disjoint and in order. */
export function change(pieces: readonly Piece[], changes: readonly Change[]): readonly Piece[] {
  const result: Piece[] = []
  let next = 0
  let offset = 0
  const insert = (current: Change) => {
    if (current.text !== '') result.push({ kind: 'new', text: current.text, finding: current.finding })
  }
  for (const piece of pieces) {
    const length = lengthOf(piece)
    let from = 0
    for (
      let current = changes[next];
      current !== undefined && current.start < offset + length;
      current = changes[next]
    ) {
      const start = Math.max(current.start - offset, 0)
      const end = Math.min(current.end - offset, length)
      result.push(...part(piece, from, start), ...takeAway(piece, start, end, current.finding))
      from = end
      if (current.end > offset + length) break
      insert(current)
      next++
    }
    result.push(...part(piece, from, length))
    offset += length
  }
  for (const current of changes.slice(next)) insert(current)
  return result
}

/** The change of the original as ordered, disjoint edits; what different findings asked stays apart. */
export function editsOf(pieces: readonly Piece[]): readonly AppliedEdit[] {
  const edits: AppliedEdit[] = []
  let at = 0
  let open = false
  for (const piece of pieces) {
    const last = edits.at(-1)
    const joins = open && last !== undefined && piece.kind !== 'kept' && last.finding === piece.finding
    if (piece.kind === 'kept') open = false
    else if (piece.kind === 'removed') {
      if (joins) edits[edits.length - 1] = { ...last, span: { start: last.span.start, end: piece.end } }
      else edits.push({ span: { start: piece.start, end: piece.end }, text: '', finding: piece.finding })
      open = true
    } else {
      if (joins) edits[edits.length - 1] = { ...last, text: last.text + piece.text }
      else edits.push({ span: { start: at, end: at }, text: piece.text, finding: piece.finding })
      open = true
    }
    if (piece.kind !== 'new') at = piece.end
  }
  return edits
}
