/** Kinds `duplicate` and `contradiction`: two requirements that ask the same, or the same otherwise. */

import type { Slots } from '../language/slots.ts'
import { words } from '../language/words.ts'
import type { Edit, Related } from '../model/finding.ts'
import type { Relations, Twin } from '../model/relation.ts'
import type { ContradictionCheck, DuplicateCheck } from '../model/rule.ts'
import { coverage, type Span } from '../model/span.ts'
import type { Requirement, Specification, Statement } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { relatedTo } from './place.ts'

/** A place that another requirement makes a finding, and the edits that would undo it; none when that is not safe. */
export interface Alike {
  readonly span: Span
  readonly requirement: Requirement
  readonly related: Related
  readonly slots: Slots
  readonly edits: readonly Edit[]
}

/** The members of families, other than the best, that are as much alike as the rule asks. */
export function findTwins(
  { families }: Relations,
  check: DuplicateCheck,
  specification: Specification,
): readonly Alike[] {
  return families.flatMap(({ best, twins }) =>
    twins
      .filter(({ likeness }) => check.likeness.includes(likeness))
      .map((twin) => ({
        span: twin.span,
        requirement: twin.requirement,
        related: { ...relatedTo(best), differences: twin.differences },
        slots: { requirement: numberOf(twin.requirement), related: numberOf(best) },
        edits: mergeEdits(best, twin, specification),
      })),
  )
}

/** Contradictions of the kinds the rule asks, each at its later place. */
export function findClashes({ contradictions }: Relations, check: ContradictionCheck): readonly Alike[] {
  return contradictions
    .filter(({ clash }) => check.of.includes(clash))
    .map(({ first, second }) => ({
      span: second.span,
      requirement: second.requirement,
      related: relatedTo(first.requirement),
      slots: {
        match: second.words,
        requirement: numberOf(second.requirement),
        related: numberOf(first.requirement),
        other: first.words,
      },
      edits: [],
    }))
}

/** A requirement's number as a sentence speaks of it: "eis E-01", "eis 4.2". */
function numberOf({ id }: Requirement): string {
  return id.replace(/^Eis\s+/i, '')
}

/**
 * Takes a twin away and lets what refers to it refer to the best member. Nothing when that would lose something: proof or
 * a lot that the best member does not name, a part of the twin that is its own, or a reference that has nowhere to go.
 */
function mergeEdits(best: Requirement, twin: Twin, specification: Specification): readonly Edit[] {
  const { requirement } = twin
  const proofs = new Set(best.evidence.map(({ form, concept }) => `${form}:${concept}`))
  const keepsProof = requirement.evidence.every(({ form, concept }) => proofs.has(`${form}:${concept}`))
  const keepsScope = best.lot === null || best.lot === requirement.lot
  if (!twin.whole || !keepsProof || !keepsScope) return []
  const references = requirement.explicit ? referencesTo(requirement, specification) : []
  if (references.length > 0 && !best.explicit) return []
  const removals = requirement.extents.map((span) => ({ span, text: '' }))
  const redirects = references.map((span) => ({ span, text: best.id }))
  return [...removals, ...redirects].sort((a, b) => a.span.start - b.span.start)
}

/** Where other text names a requirement by its number. */
function referencesTo({ id, extents }: Requirement, { statements }: Specification): readonly Span[] {
  const number = words(id).map(({ folded }) => folded)
  // A bare "3" or "4.2" may number anything.
  if (!/[A-Za-zÀ-ɏ]/u.test(id)) return []
  const own = coverage(extents)
  return statements.flatMap((statement) =>
    placesOf(number, id, statement)
      .map(({ start, end }) => sourceSpan(statement.text, start, end))
      .filter((span) => !own(span)),
  )
}

function placesOf(number: readonly string[], id: string, { words: sentence, text }: Statement): readonly Span[] {
  return sentence.flatMap((first, at) => {
    if (first.folded !== number[0]) return []
    const last = sentence[at + number.length - 1]
    if (last === undefined || text.value.slice(first.start, last.end) !== id) return []
    return [{ start: first.start, end: last.end }]
  })
}
