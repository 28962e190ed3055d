/** Kind `contradiction`: two places that cannot both hold. */

import { ownName, whereabouts } from '../language/naming.ts'
import type { Echo } from '../model/dossier.ts'
import type { Language } from '../model/facts.ts'
import type { Related } from '../model/finding.ts'
import type { Relations, Stand } from '../model/relation.ts'
import type { ContradictionCheck } from '../model/rule.ts'
import type { Specification } from '../model/specification.ts'
import { type Alike, pathFrom, relatedElsewhere } from './alike.ts'

/** Contradictions of the kinds the rule asks, each at its later place. */
export function findClashes(
  { contradictions }: Relations,
  check: ContradictionCheck,
  specification: Specification,
  language: Language,
): readonly Alike[] {
  return contradictions
    .filter(({ clash }) => check.of.includes(clash))
    .map(({ first, second }) => clashAt(second, first, specification, null, language))
}

/** Contradictions with other drafts of the tender. */
export function findDissents(
  echoes: readonly Echo[],
  check: ContradictionCheck,
  specification: Specification,
  language: Language,
): readonly Alike[] {
  return echoes.flatMap((echo) => {
    if (echo.kind !== 'clash' || !check.of.includes(echo.clash)) return []
    return [clashAt(echo.own, echo.other, specification, echo.beside, language)]
  })
}

/** One place that cannot hold with another, which stands in the same draft or in one `beside` it. */
export function clashAt(
  own: Stand,
  other: Stand,
  specification: Specification,
  beside: Specification | null,
  language: Language,
): Alike {
  const related = relatedOf(other)
  const place = whereabouts(other, beside ?? specification, language)
  return {
    span: own.span,
    requirement: own.requirement,
    related: [beside === null ? related : relatedElsewhere(related, beside)],
    slots: {
      match: own.words,
      requirement: ownName(own.requirement, language),
      place: beside === null ? place : `${place} (${pathFrom(specification, beside)})`,
      other: other.words,
    },
    edits: [],
  }
}

function relatedOf({ requirement, text, whole }: Stand): Related {
  return { message: text, requirement: requirement?.id ?? null, span: whole, differences: [] }
}
