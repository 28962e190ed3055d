/** What of a draft a document of some kind holds, and in which order; what it leaves out is told. */

import type { Finding } from '../model/finding.ts'
import type { AppliedEdit } from '../model/result.ts'
import { lastAtMost } from '../model/span.ts'
import type { Block, Requirement, Specification, Statement } from '../model/specification.ts'
import { chapterParts, neededSubjects, type Subject, subjectOfKind, type Template } from '../model/template.ts'
import { numbersItself, titleOf } from './outline.ts'

/** What there is to choose from: the draft with its findings, the cleaned text with what is still found, and the edits between. */
export interface Whole {
  readonly original: Specification
  readonly findings: readonly Finding[]
  readonly cleaned: Specification
  readonly edits: readonly AppliedEdit[]
  readonly openFindings: readonly Finding[]
}

/** What a document holds of a text. */
export interface Held {
  readonly specification: Specification
  /** Those of the specification's statements that the document holds. */
  readonly statements: readonly Statement[]
  /** The first block of each chapter part of the template; undefined for a part that holds nothing. */
  readonly openings: readonly (Block | undefined)[]
}

/** A chapter that a document does not hold, or the requirements of one kind in a chapter that it does. */
export interface LeftOut {
  readonly title: string
  readonly subject: Subject
  /** The requirements in it, as the draft numbers them. */
  readonly requirements: readonly string[]
  /** How many more have no number in the draft. */
  readonly unnumbered: number
  /** Where it begins in the source. */
  readonly start: number
}

/** What was chosen for a document, and what was not. */
export interface Chosen {
  readonly original: Held
  readonly findings: readonly Finding[]
  readonly cleaned: Held
  readonly edits: readonly AppliedEdit[]
  readonly openFindings: readonly Finding[]
  readonly leftOut: readonly LeftOut[]
  /** Subjects that a document of this kind should not lack, and the draft does not speak of. */
  readonly missing: readonly Subject[]
}

/** A stretch of the original from one heading to the next. */
interface Stretch {
  readonly title: string
  readonly depth: number
  readonly subject: Subject
  readonly start: number
}

/** What comes before all parts: the title, and text above the first heading. */
const front = -1

/** The stretch that an offset lies in, given where each begins. */
function indexAt(starts: readonly number[], offset: number): number {
  const index = lastAtMost(starts, offset, (start) => start)
  return Math.max(0, index)
}

/** Chooses what a template holds; `subjects` are those of the original's sections. */
export function choose(whole: Whole, template: Template, subjects: readonly Subject[]): Chosen {
  const { original, cleaned, edits } = whole
  const parts = chapterParts(template)
  const partOf = (subject: Subject) => parts.findIndex((about) => about.includes(subject))
  const stretches = stretchesOf(original, subjects)
  const starts = stretches.map(({ start }) => start)
  const after = offsetsAfter(starts, edits)
  const places = placesOf(stretches, ownParts(stretches, starts, original, partOf))
  const isHeld = (where: readonly number[], offset: number) => places[indexAt(where, offset)] !== null
  const ordered = !numbersItself(original) && !numbersItself(cleaned)
  const hold = (specification: Specification, where: readonly number[]): Held => {
    const gone = goneIn(specification, partOf)
    const holds = (offset: number) => isHeld(where, offset) && !gone(offset)
    const kept = specification.blocks.flatMap((block): readonly { readonly block: Block; readonly place: number }[] => {
      const place = places[indexAt(where, block.span.start)] ?? null
      // Where a note stands says nothing; it goes with what refers to it.
      if (block.type === 'footnote') return [{ block, place: parts.length }]
      return place === null || gone(block.span.start) ? [] : [{ block, place }]
    })
    const blocks = ordered ? [...kept].sort((a, b) => a.place - b.place) : kept
    return {
      specification: {
        ...specification,
        facts: { ...specification.facts, title: titleOf(specification).title },
        blocks: blocks.map(({ block }) => block),
        requirements: specification.requirements.filter(({ span }) => holds(span.start)),
      },
      statements: specification.statements.filter(({ source }) => holds(source.start)),
      openings: parts.map((_, index) => blocks.find(({ place }) => place === index)?.block),
    }
  }
  const goneFromOriginal = goneIn(original, partOf)
  // What is put in right before a heading ends the chapter above it.
  const offsetOf = ({ span }: AppliedEdit) => (span.start === span.end ? Math.max(0, span.start - 1) : span.start)
  return {
    original: hold(original, starts),
    findings: whole.findings.filter(({ span }) => isHeld(starts, span.start)),
    cleaned: hold(cleaned, after),
    edits: edits.filter((edit) => isHeld(starts, offsetOf(edit)) && !goneFromOriginal(edit.span.start)),
    openFindings: whole.openFindings.filter(({ span }) => isHeld(after, span.start)),
    leftOut: leftOutOf(original, stretches, starts, places, goneFromOriginal),
    missing: neededSubjects(template).filter(
      (subject) =>
        !subjects.includes(subject) && !original.requirements.some(({ kind }) => subjectOfKind(kind) === subject),
    ),
  }
}

function stretchesOf({ blocks, sections }: Specification, subjects: readonly Subject[]): readonly Stretch[] {
  const known = new Map(sections.map(({ span }, index) => [span.start, subjects[index] ?? 'general']))
  const headings = blocks.flatMap((block): readonly Stretch[] =>
    block.type === 'heading'
      ? [
          {
            title: block.text.value.trim(),
            depth: block.depth,
            subject: known.get(block.span.start) ?? 'general',
            start: block.span.start,
          },
        ]
      : [],
  )
  return [{ title: '', depth: 0, subject: 'general', start: 0 }, ...headings]
}

/** Where each stretch stands in the document: with the chapter it belongs to; null for one of which nothing is held. */
function placesOf(stretches: readonly Stretch[], own: readonly number[]): readonly (number | null)[] {
  const places: (number | null)[] = stretches.map(() => null)
  const single = stretches.filter(({ depth }) => depth === stretches[1]?.depth).length === 1
  const path: number[] = []
  stretches.forEach(({ depth }, index) => {
    while (depth <= (stretches[path.at(-1) ?? -1]?.depth ?? -1)) path.pop()
    const isTitle = index === 1 && single && stretches.every((one) => one.depth === 0 || one.depth >= depth)
    if (index === 0 || isTitle) {
      places[index] = front
      return
    }
    path.push(index)
    const part = own[index] ?? -1
    if (part < 0) return
    // A chapter is not torn apart: what is held of it stands where its own subject stands, or else the first that is held.
    const chapter = path[0] ?? index
    const home = own[chapter] ?? -1
    const place = places[chapter] ?? (home >= 0 ? home : part)
    for (const above of path) places[above] ??= place
  })
  return places
}

/** The part that holds each stretch by its own subject, or by a kind that it states outright of a requirement; -1 for none. */
function ownParts(
  stretches: readonly Stretch[],
  starts: readonly number[],
  { passages }: Specification,
  partOf: (subject: Subject) => number,
): readonly number[] {
  const own = stretches.map(({ subject }) => partOf(subject))
  for (const { stated, extent } of passages) {
    const kind = stated?.kind ?? null
    if (kind === null) continue
    const at = indexAt(starts, extent.start)
    own[at] = Math.max(own[at] ?? -1, partOf(subjectOfKind(kind)))
  }
  return own
}

/** Tells of an offset whether a requirement stands there of a kind, stated outright, that no part holds. */
function goneIn({ passages }: Specification, partOf: (subject: Subject) => number): (offset: number) => boolean {
  const known: { readonly start: number; readonly end: number; readonly gone: boolean }[] = []
  let gone = false
  for (const { stated, text } of passages) {
    if (stated === null) continue
    // Its evidence goes along.
    if (!stated.evidence) gone = stated.kind !== null && partOf(subjectOfKind(stated.kind)) < 0
    const first = text.runs[0]
    const last = text.runs.at(-1)
    if (first !== undefined && last !== undefined)
      known.push({ start: first.source, end: last.source + last.sourceLength, gone })
  }
  if (!known.some((one) => one.gone)) return () => false
  return (offset) => {
    const found = known[lastAtMost(known, offset, ({ start }) => start)]
    return found !== undefined && offset <= found.end && found.gone
  }
}

/** Where offsets of the original stand in the cleaned text; offsets and edits are in order. */
function offsetsAfter(offsets: readonly number[], edits: readonly AppliedEdit[]): readonly number[] {
  let moved = 0
  let next = 0
  return offsets.map((offset) => {
    for (let edit = edits[next]; edit !== undefined && edit.span.end <= offset; edit = edits[++next])
      moved += edit.text.length - (edit.span.end - edit.span.start)
    const start = edits[next]?.span.start ?? offset
    return Math.min(offset, start) + moved
  })
}

function leftOutOf(
  { requirements }: Specification,
  stretches: readonly Stretch[],
  starts: readonly number[],
  places: readonly (number | null)[],
  gone: (offset: number) => boolean,
): readonly LeftOut[] {
  const inside = stretches.map((): Requirement[] => [])
  for (const requirement of requirements) inside[indexAt(starts, requirement.span.start)]?.push(requirement)
  return stretches.flatMap(({ title, subject, start }, index): readonly LeftOut[] => {
    const here = inside[index] ?? []
    if (places[index] === null) return [{ title, subject, ...numbersOf(here), start }]
    const kinds = new Map<Subject, Requirement[]>()
    for (const requirement of here) {
      if (!gone(requirement.span.start)) continue
      const own = subjectOfKind(requirement.kind)
      const known = kinds.get(own) ?? []
      known.push(requirement)
      kinds.set(own, known)
    }
    return [...kinds].map(([own, those]) => ({ title, subject: own, ...numbersOf(those), start }))
  })
}

function numbersOf(requirements: readonly Requirement[]): Pick<LeftOut, 'requirements' | 'unnumbered'> {
  const numbered = requirements.filter(({ explicit }) => explicit)
  return { requirements: numbered.map(({ id }) => id), unnumbered: requirements.length - numbered.length }
}
