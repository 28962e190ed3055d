/** Kind `duplicate`: two requirements that ask the same. */

import { findBlanks } from '../language/blanks.ts'
import { otherName, ownName } from '../language/naming.ts'
import type { Slots } from '../language/slots.ts'
import type { Agreement, Echo } from '../model/dossier.ts'
import type { Language } from '../model/facts.ts'
import type { Edit, Related } from '../model/finding.ts'
import type { Relations, Twin } from '../model/relation.ts'
import type { DuplicateCheck } from '../model/rule.ts'
import { coversScope } from '../model/scope.ts'
import { contains, coverage, lineStarts, placeAt, type Span } from '../model/span.ts'
import type { Requirement, Specification } from '../model/specification.ts'
import { type Ground, relatedTo } from './place.ts'
import { withoutRequirement, withoutSentence } from './removal.ts'

/** A place that another requirement makes a finding, and the edits that would undo it; none when that is not safe. */
export interface Alike {
  readonly span: Span
  readonly requirement: Requirement | null
  readonly related: readonly Related[]
  readonly slots: Slots
  readonly edits: readonly Edit[]
}

/** The members of families, other than the best, that are as much alike as the rule asks. */
export function findTwins(
  { families }: Relations,
  check: DuplicateCheck,
  ground: Ground,
  language: Language,
): readonly Alike[] {
  return families.flatMap(({ best, twins }) =>
    twins
      .filter(({ likeness }) => check.likeness.includes(likeness))
      .map((twin) => ({
        span: twin.span,
        requirement: twin.requirement,
        related: [{ ...relatedTo(best), differences: twin.differences }],
        slots: {
          requirement: ownName(twin.requirement, language),
          related: otherName(best, ground.specification, language),
        },
        edits: mergeEdits(best, twin, ground),
      })),
  )
}

/**
 * Requirements that another draft of the tender asks too, as much alike as the rule asks; those that are told to be a
 * twin in their own draft are told so once.
 */
export function findEchoes(
  echoes: readonly Echo[],
  check: DuplicateCheck,
  { families }: Relations,
  specification: Specification,
  language: Language,
): readonly Alike[] {
  const told = new Set(families.flatMap(({ twins }) => twins.map(({ requirement }) => requirement)))
  return echoes.flatMap((echo) => {
    if (echo.kind !== 'same' || !check.likeness.includes(echo.likeness) || told.has(echo.own.requirement)) return []
    return [alikeElsewhere(echo, specification, language)]
  })
}

/** What another draft says may be pointed at; changing either is for who knows both. */
function alikeElsewhere(
  { own, other, beside, differences }: Agreement,
  specification: Specification,
  language: Language,
): Alike {
  return {
    span: own.span,
    requirement: own.requirement,
    related: [{ ...relatedElsewhere(relatedTo(other.requirement), beside), differences }],
    slots: {
      requirement: ownName(own.requirement, language),
      related: nameElsewhere(other.requirement, beside, specification, language),
    },
    edits: [],
  }
}

/** The name of a requirement in another draft, with the path of that draft as seen from the folder of this one. */
export function nameElsewhere(
  requirement: Requirement,
  beside: Specification,
  here: Specification,
  language: Language,
): string {
  return `${otherName(requirement, beside, language)} in ${pathFrom(here, beside)}`
}

/** The path of another draft as seen from the folder of this one. */
export function pathFrom(here: Specification, { draft }: Specification): string {
  const folders = here.draft.path.split('/').slice(0, -1)
  const parts = draft.path.split('/')
  const shared = parts.findIndex((part, at) => part !== folders[at])
  // A draft of another branch is named from where the program runs.
  return shared === folders.length ? parts.slice(shared).join('/') : draft.path
}

/** A place of another draft as another place that matters. */
export function relatedElsewhere(related: Related, { draft }: Specification): Related {
  const starts = lineStarts(draft.text)
  const { start, end } = related.span
  return { ...related, elsewhere: { path: draft.path, start: placeAt(starts, start), end: placeAt(starts, end) } }
}

/**
 * Takes a twin away and lets what refers to it refer to the best member; a sentence of the best member that only points at
 * the twin goes along. Nothing when that would lose something: proof, a lot or an option that the best member does not name,
 * a part of the twin that is its own, or a reference that has nowhere to go or would point at the place it stands in; nor
 * while something is still to be filled in, which may make them differ.
 */
function mergeEdits(best: Requirement, twin: Twin, { specification, numbers }: Ground): readonly Edit[] {
  const { requirement } = twin
  if (!twin.whole || !keepsProof(best, requirement.evidence) || !coversScope(best, requirement)) return []
  if ([best, requirement].some(({ text }) => findBlanks(text, specification.language).length > 0)) return []
  const own = coverage(requirement.extents)
  const references = (numbers().get(requirement.id) ?? []).filter(({ span }) => !own(span))
  if (references.length > 0 && !best.explicit) return []
  const { statements } = specification
  const home = new Set(best.statements.map((index) => statements[index]?.passage))
  const edits = [...withoutRequirement(requirement, specification)]
  if (edits.length === 0) return edits
  for (const { span, statement, alone } of references) {
    if (!home.has(statement.passage)) {
      edits.push({ span, text: best.id })
      continue
    }
    const removals = alone ? withoutSentence(statement, specification) : []
    // A sentence that fills its cell or item would take the best member along.
    const safe = removals.filter((edit) => !contains(edit.span, best.span))
    if (safe.length === 0) return []
    edits.push(...safe)
  }
  return edits.sort((a, b) => a.span.start - b.span.start)
}

/** True when a requirement asks all of this proof too. */
export function keepsProof({ evidence }: Requirement, asked: Requirement['evidence']): boolean {
  const proofs = new Set(evidence.map(({ form, concept }) => `${form}:${concept}`))
  return asked.every(({ form, concept }) => proofs.has(`${form}:${concept}`))
}
