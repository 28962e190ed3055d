/** What became of numbers: where an old one is found now, or that it is gone. */

import { fillSlots } from '../language/slots.ts'
import { termsIn } from '../language/terms.ts'
import type { Part } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import { leavesOf } from '../model/leaves.ts'
import type { AppliedEdit } from '../model/result.ts'
import type { Requirement, Specification } from '../model/specification.ts'
import { headingPart, leadingColumn, ownTable, paragraphPart } from './parts.ts'
import type { NamedHeading, PlaceName } from './places.ts'
import { placeEdits } from './stretches.ts'
import { numberWords } from './words.ts'

/** An old number and what it is now. */
export interface Renumbered {
  readonly old: string
  readonly now: { readonly kind: 'gone' } | { readonly kind: 'merged' | 'renumbered'; readonly into: string }
}

/** The numbers that changed, in reading order, and how many requirements keep theirs. */
export interface Numbers {
  readonly changed: readonly Renumbered[]
  readonly kept: number
}

/** Follows every number of the original through the edits: of requirements, and of headings that the document counts. */
export function numbersOf(
  { blocks, requirements }: Specification,
  edits: readonly AppliedEdit[],
  headings: { readonly original: readonly NamedHeading[]; readonly cleaned: readonly NamedHeading[] },
  placeName: PlaceName,
): Numbers {
  const { cover } = placeEdits(leavesOf(blocks), edits)
  const merges = mergesIn(edits)
  const numbered = requirements.filter(({ explicit }) => explicit)
  const gone = numbered.filter(({ extents }) => extents.every(cover))
  const ofRequirements = gone.map(({ id, span }: Requirement) => {
    const into = merges.get(id)
    const now = into === undefined ? ({ kind: 'gone' } as const) : ({ kind: 'merged', into } as const)
    return { start: span.start, old: placeName(id, span.start), now }
  })
  const moved = followed(edits)
  const now = new Map(headings.cleaned.map((heading) => [heading.start, heading]))
  const ofHeadings = headings.original.flatMap(({ start, words, number, name }) => {
    const heading = cover(words) ? undefined : now.get(moved(start))
    if (number === '' || heading?.number === number) return []
    return heading === undefined
      ? { start, old: name, now: { kind: 'gone' } as const }
      : { start, old: name, now: { kind: 'renumbered', into: heading.name } as const }
  })
  return {
    changed: [...ofRequirements, ...ofHeadings].sort((a, b) => a.start - b.start),
    kept: numbered.length - gone.length,
  }
}

/** Requirements that were merged with another one: the number of each, and of the one that it is found in. */
function mergesIn(edits: readonly AppliedEdit[]): ReadonlyMap<string, string> {
  const merges = new Map<string, string>()
  for (const { finding } of edits) {
    const kept = finding.related[0]?.requirement ?? null
    if (finding.category === 'duplicate' && finding.requirement !== null && kept !== null)
      merges.set(finding.requirement, kept)
  }
  return merges
}

/** Leads offsets of the original, asked in rising order, to those of the edited text. */
function followed(edits: readonly AppliedEdit[]): (offset: number) => number {
  let next = 0
  let shift = 0
  return (offset) => {
    for (let edit = edits[next]; edit !== undefined && edit.span.end <= offset; edit = edits[++next]) {
      shift += edit.text.length - (edit.span.end - edit.span.start)
    }
    return offset + shift
  }
}

/** The table of old and new numbers, or nothing when every number stayed. */
export function numbersPart({ changed, kept }: Numbers, language: Language): readonly Part[] {
  if (changed.length === 0) return []
  const word = termsIn(numberWords, language)
  const rows = changed.map(({ old, now }) => [
    old,
    now.kind === 'gone' ? word.gone : now.kind === 'merged' ? fillSlots(word.merged, { into: now.into }) : now.into,
  ])
  const columns = [leadingColumn(word.old, 50), leadingColumn(word.now, 50)]
  const others = fillSlots(kept === 1 ? word.oneKept : word.kept, { kept: String(kept) })
  return [
    headingPart(word.title),
    paragraphPart(word.intro),
    ownTable(word.title, word.intro, columns, rows),
    ...(kept === 0 ? [] : [paragraphPart(others)]),
  ]
}
