/** All comments of a document with their places: on every finding, or at every change. */

import type { Comment, Part } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { Leaf } from '../model/leaves.ts'
import type { AppliedEdit } from '../model/result.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Specification } from '../model/specification.ts'
import { type Anchors, anchorsOf, noAnchors, type Spot, spotOf } from './anchors.ts'
import { type CommentSetting, commentOnEdit, commentOnFinding, type Quotation } from './comments.ts'
import type { Outline } from './outline.ts'
import { inlinesOf } from './parts.ts'
import type { PlacedEdits } from './stretches.ts'

/** Comments by number from 1, and where they stand. */
export interface Commentary {
  readonly comments: readonly Comment[]
  readonly anchors: Anchors
}

export const noCommentary: Commentary = { comments: [], anchors: noAnchors }

/** Every finding as a comment: at its words, and at the title when it is about what the draft lacks. */
export function commentaryOnFindings(
  findings: readonly Finding[],
  { draft }: Specification,
  leaves: readonly Leaf[],
  outline: Outline,
  setting: CommentSetting,
): Commentary {
  const starts = lineStarts(draft.text)
  const { anchors, put } = anchorsOf(outline.titleHeading?.text ?? null)
  const comments = findings.map((finding, index) => {
    const ofWhole = setting.rules.get(finding.rule)?.check.kind === 'missing'
    const spot = ofWhole ? null : spotOf(leaves, finding.span)
    put(index + 1, spot)
    const { line } = placeAt(starts, finding.span.start)
    const words = draft.text.slice(finding.span.start, finding.span.end)
    return commentOnFinding(finding, ofWhole ? null : quotationOf(spot, line, words), setting)
  })
  return { comments, anchors }
}

const longestQuotation = 120

/** What to quote of words that the comment does not stand beside. */
function quotationOf(spot: Spot | null, line: number, source: string): Quotation | null {
  const kind = spot?.kind ?? 'elsewhere'
  const words = source.replace(/\s+/g, ' ').trim()
  if (kind === 'words' || words === '') return null
  return { kind, line, words: words.length > longestQuotation ? `${words.slice(0, longestQuotation)}…` : words }
}

/** A comment at every change: the first words that each edit takes away or adds. */
export function commentaryOnEdits(leaves: readonly Leaf[], edits: PlacedEdits, setting: CommentSetting): Commentary {
  const { anchors, put, putLoose } = anchorsOf(null)
  const comments: Comment[] = []
  const told = new Set<AppliedEdit>()
  for (const leaf of leaves.filter(({ shown }) => shown)) {
    for (const stretch of edits.stretches.get(leaf.text) ?? []) {
      if (leaf.text.value.slice(stretch.start, stretch.end).trim() === '' && stretch.inserted.trim() === '') continue
      for (const edit of stretch.edits.filter((one) => !told.has(one))) {
        told.add(edit)
        put(comments.push(commentOnEdit(edit, setting)), { leaf, start: stretch.start, end: stretch.end })
      }
    }
  }
  for (const { edit } of edits.loose) {
    if (told.has(edit)) continue
    told.add(edit)
    putLoose(comments.push(commentOnEdit(edit, setting)), edit)
  }
  return { comments, anchors }
}

/** The numbers of the comments that no piece of the body carries, so that none goes unsaid. */
export function unsaid(comments: readonly Comment[], body: readonly Part[]): readonly number[] {
  const said = new Set(body.flatMap(inlinesOf).flatMap((piece) => piece.comments ?? []))
  return comments.map((_, index) => index + 1).filter((number) => !said.has(number))
}
