/** What was changed, requirement by requirement: the old text, the new text, and the findings that asked for it. */

import type { Change, Inline, ParagraphPart, WordStyle } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import { type Leaf, leavesOf } from '../model/leaves.ts'
import type { AppliedEdit } from '../model/result.ts'
import { firstAbove, overlaps, type Span } from '../model/span.ts'
import { ownersOf, type Requirement, type Specification } from '../model/specification.ts'
import { sliceText } from '../model/text.ts'
import { composeInlines, plainWords } from './inlines.ts'
import { paragraphPart } from './parts.ts'
import type { PlaceName } from './places.ts'
import { decodedRange, type PlacedEdits, placeEdits, type Stretch } from './stretches.ts'

/**
 * One requirement that was changed, or outside requirements the changed sentences of one text. In `before` the words
 * that went are struck through unless all went; in `after`, which is empty when all went, the new words are bold.
 */
export interface ChangedPlace {
  readonly place: string
  readonly before: readonly ParagraphPart[]
  readonly after: readonly ParagraphPart[]
  /** One finding of each rule that asked for a change. */
  readonly findings: readonly Finding[]
}

/** Groups the edits of a draft by the requirement they change, in reading order. */
export function changedPlaces(
  specification: Specification,
  edits: readonly AppliedEdit[],
  placeName: PlaceName,
): readonly ChangedPlace[] {
  const reading = readingOf(specification, edits)
  return groupEdits(reading).map((group) => describe(group, reading, placeName))
}

interface Reading {
  readonly leaves: readonly Leaf[]
  readonly sentences: readonly Sentence[]
  readonly placed: PlacedEdits
  readonly language: Language
}

interface Sentence {
  readonly source: Span
  readonly requirement: Requirement | null
}

/** Texts that are told of together, and new paragraphs that come with them. */
interface Group {
  readonly requirement: Requirement | null
  readonly offset: number
  readonly leaves: Leaf[]
  readonly added: string[]
  readonly edits: Set<AppliedEdit>
}

function readingOf(specification: Specification, edits: readonly AppliedEdit[]): Reading {
  const leaves = leavesOf(specification.blocks)
  const owners = ownersOf(specification.requirements)
  const sentences = specification.statements
    .map(({ source }, index) => ({ source, requirement: owners.get(index) ?? null }))
    .sort((a, b) => a.source.start - b.source.start)
  return { leaves, sentences, placed: placeEdits(leaves, edits), language: specification.language }
}

function groupEdits(reading: Reading): readonly Group[] {
  const { leaves, placed } = reading
  const groups = new Map<Requirement | Leaf | AppliedEdit, Group>()
  const groupOf = new Map<AppliedEdit, Group>()
  const groupFor = (key: Requirement | Leaf | AppliedEdit, requirement: Requirement | null, offset: number): Group => {
    const group = groups.get(key) ?? { requirement, offset, leaves: [], added: [], edits: new Set() }
    groups.set(key, group)
    return group
  }
  for (const leaf of leaves) {
    const stretches = placed.stretches.get(leaf.text)
    if (stretches === undefined) continue
    const requirement = ownerOf(leaf, stretches, reading)
    const group = groupFor(requirement ?? leaf, requirement, leaf.source.start)
    group.leaves.push(leaf)
    for (const edit of stretches.flatMap((stretch) => stretch.edits)) {
      group.edits.add(edit)
      groupOf.set(edit, group)
    }
  }
  for (const { edit, offset, value } of placed.loose) {
    const group = groupOf.get(edit) ?? groupFor(edit, null, offset)
    group.added.push(value)
    group.edits.add(edit)
  }
  return [...groups.values()].sort((a, b) => a.offset - b.offset)
}

/** The requirement that the changes of a text are about: that of a changed sentence, else of any. */
function ownerOf(leaf: Leaf, stretches: readonly Stretch[], reading: Reading): Requirement | null {
  const owned = sentencesOf(leaf, reading).filter(({ requirement }) => requirement !== null)
  const changed = owned.find(({ source }) => stretches.some(({ span }) => overlaps(span, source)))
  return (changed ?? owned[0])?.requirement ?? null
}

function sentencesOf({ source }: Leaf, { sentences }: Reading): readonly Sentence[] {
  return within(sentences, source, (sentence) => sentence.source)
}

/** Of items in the order of their source, those that stand at least partly in a stretch of it. */
function within<T>(items: readonly T[], span: Span, spanOf: (item: T) => Span): readonly T[] {
  const first = firstAbove(items, span.start, (item) => spanOf(item).end)
  let next = first
  for (let item = items[next]; item !== undefined && spanOf(item).start < span.end; item = items[next]) next++
  return items.slice(first, next)
}

function describe(group: Group, reading: Reading, placeName: PlaceName): ChangedPlace {
  const { requirement, offset, edits } = group
  const place = placeName(requirement?.id ?? null, offset)
  const quoteAll = (leaves: readonly Leaf[]) => {
    const quotes = leaves.map((leaf) => quote(leaf, group, reading))
    // A number that stands in a cell of its own is the place's name already.
    const telling = (pieces: readonly Inline[]) => !['', place, requirement?.id].includes(wordsOf(pieces))
    return {
      before: quotes.map((one) => one.before).filter(telling),
      after: quotes.map((one) => one.after).filter(telling),
    }
  }
  const changed = quoteAll(group.leaves)
  const told =
    changed.after.length > 0 || requirement === null ? changed : quoteAll(leavesOfRequirement(requirement, reading))
  const added = group.added.map((value) => [plainWords(value, { styles: ['strong'] })])
  const after = [...told.after, ...added]
  const byRule = new Map([...edits].map(({ finding }) => [finding.rule, finding]))
  return {
    place,
    before: told.before.map((pieces) => paragraphPart(after.length === 0 ? pieces.map(bare) : pieces)),
    after: after.map((pieces) => paragraphPart(pieces)),
    findings: [...byRule.values()],
  }
}

function leavesOfRequirement({ extents }: Requirement, { leaves }: Reading): readonly Leaf[] {
  return extents.flatMap((extent) => within(leaves, extent, (leaf) => leaf.source))
}

/** The old and the new words of a text, as far as they belong to what was changed. */
function quote(leaf: Leaf, { requirement }: Group, reading: Reading) {
  const stretches = reading.placed.stretches.get(leaf.text) ?? []
  const { start, end } = rangeToQuote(leaf, stretches, requirement, reading)
  const pieces = composeInlines(sliceText(leaf.text, start, end), {
    stretches: stretches.map((stretch) => ({ ...stretch, start: stretch.start - start, end: stretch.end - start })),
    comments: [],
    bookmarks: [],
    crossings: [],
    blanks: [],
    language: reading.language,
    note: () => [],
    figures: new Map(),
    from: 0,
    lines: 'none',
  })
  return {
    before: withoutIndent(settle(pieces, 'inserted', 'strike')),
    after: withoutIndent(settle(pieces, 'deleted', 'strong')),
  }
}

/** The pieces without the blank that stood between the first of them and what is not quoted. */
function withoutIndent(pieces: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = pieces
  if (first?.type !== 'words') return pieces
  const value = first.value.trimStart()
  return value === '' ? others : [{ ...first, value }, ...others]
}

/** From the first to the last sentence that is changed or the requirement's own; all of a text without sentences. */
function rangeToQuote(
  leaf: Leaf,
  stretches: readonly Stretch[],
  requirement: Requirement | null,
  reading: Reading,
): { readonly start: number; readonly end: number } {
  const whole = { start: 0, end: leaf.text.value.length }
  const quoted = sentencesOf(leaf, reading).filter(
    (sentence) =>
      (requirement !== null && sentence.requirement === requirement) ||
      stretches.some(({ span }) => overlaps(span, sentence.source)),
  )
  if (quoted.length === 0) return whole
  const ranges = [...quoted.map(({ source }) => decodedRange(leaf.text, source) ?? whole), ...stretches]
  return {
    start: Math.min(...ranges.map((range) => range.start)),
    end: Math.max(...ranges.map((range) => range.end)),
  }
}

/** The pieces less one kind of change, with the other kind in a style. */
function settle(pieces: readonly Inline[], without: Change['kind'], style: WordStyle): readonly Inline[] {
  return pieces
    .filter((piece) => piece.change?.kind !== without)
    .map((piece) =>
      piece.type === 'words' && piece.change !== null ? plainWords(piece.value, { styles: [style] }) : bare(piece),
    )
}

function bare(piece: Inline): Inline {
  return piece.type === 'words' ? plainWords(piece.value) : { ...piece, change: null }
}

function wordsOf(pieces: readonly Inline[]): string {
  return pieces
    .map((piece) => (piece.type === 'words' ? piece.value : ''))
    .join('')
    .trim()
}
