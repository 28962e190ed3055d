/** Kind `duplicate`: a sentence that stands in several requirements of which the rest differs. */

import { otherName, ownName } from '../language/naming.ts'
import type { Language } from '../model/facts.ts'
import type { Edit, Related } from '../model/finding.ts'
import type { Refrain, Relations, Repeated } from '../model/relation.ts'
import type { DuplicateCheck } from '../model/rule.ts'
import { coversScope } from '../model/scope.ts'
import { contains } from '../model/span.ts'
import type { Specification } from '../model/specification.ts'
import { type Alike, keepsProof } from './alike.ts'
import type { Ground } from './place.ts'
import { withoutSentence } from './removal.ts'

/** In so many requirements a sentence is the draft's way of writing, and worth one remark. */
const aRefrain = 4

/** Repeated sentences: at each place but the best, and those of a refrain only where they stand first. */
export function findRefrains(
  { refrains }: Relations,
  { likeness }: DuplicateCheck,
  ground: Ground,
  language: Language,
): readonly Alike[] {
  const { specification } = ground
  return refrains.flatMap((refrain) => {
    const { best, others } = refrain
    if (others.length + 1 >= aRefrain)
      return likeness.includes('refrain') ? [asWhole(refrain, specification, language)] : []
    if (!likeness.includes('sentence')) return []
    return others.map((other) => ({
      span: other.span,
      requirement: other.requirement,
      related: [placeOf(best, specification, other.differences)],
      slots: {
        requirement: ownName(other.requirement, language),
        related: otherName(best.requirement, specification, language),
      },
      edits: without(other, best, ground),
    }))
  })
}

function asWhole({ best, others }: Refrain, specification: Specification, language: Language): Alike {
  const [first = best, ...rest] = [best, ...others].sort((a, b) => a.statement - b.statement)
  return {
    span: first.span,
    requirement: first.requirement,
    related: rest.map((each) => placeOf(each, specification, [])),
    slots: { requirement: ownName(first.requirement, language), count: String(rest.length + 1) },
    edits: [],
  }
}

/** A sentence as another place that matters. */
function placeOf(
  { requirement, statement, span }: Repeated,
  { statements }: Specification,
  differences: Related['differences'],
): Related {
  const message = statements[statement]?.text.value ?? requirement.text
  return { message, requirement: requirement.id, span, differences }
}

/**
 * Takes a repeated sentence away. Nothing when that would lose something: a lot, an option, a hard duty or proof that the
 * best place does not have, the requirement's number, what the rest of it needs, or what others mean who refer to it.
 */
function without(
  { requirement, statement: index, loose }: Repeated,
  { requirement: best }: Repeated,
  { specification, numbers }: Ground,
): readonly Edit[] {
  const statement = specification.statements[index]
  if (statement === undefined || !loose || numbers().get(requirement.id)?.length) return []
  const harder = requirement.modality !== best.modality && best.modality !== 'must'
  const proof = requirement.evidence.filter(({ span }) => contains(statement.source, span))
  if (harder || !coversScope(best, requirement) || !keepsProof(best, proof)) return []
  return withoutSentence(statement, specification)
}
