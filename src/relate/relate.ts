/** Finds the requirements of a draft that ask the same, and those that contradict one another, without comparing all pairs. */

import type { Contradiction, Relations, Stand } from '../model/relation.ts'
import { sameScope } from '../model/scope.ts'
import type { Requirement, Specification } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { type Claim, spanOf, topicsOf } from './claim.ts'
import { groupFamilies, type Link } from './families.ts'
import { groupRefrains } from './refrains.ts'
import type { Token } from './tokens.ts'
import { verdicts } from './verdicts.ts'

/** Relates the requirements of a specification. */
export function relate(specification: Specification): Relations {
  const topics = specification.requirements.flatMap((requirement) => topicsOf(specification, requirement))
  const links: Link[] = []
  const contradictions: Contradiction[] = []
  for (const { a, b, verdict } of verdicts(topics, (one, other) => sameScope(one.requirement, other.requirement))) {
    if (verdict.kind === 'same') links.push({ a, b, likeness: verdict.likeness, inner: verdict.inner })
    else {
      contradictions.push({
        clash: verdict.clash,
        first: stand(a, verdict.first, specification),
        second: stand(b, verdict.second, specification),
      })
    }
  }
  const families = groupFamilies(links, contradictions, specification)
  const refrains = groupRefrains(links, families, contradictions, specification)
  return { families, refrains, contradictions: oneEach(contradictions) }
}

/** One side of a contradiction: its deciding words, or the claim as a whole. */
export function stand(claim: Claim, token: Token | null, specification: Specification): Stand {
  const { requirement } = claim
  const text = token === null ? undefined : specification.statements[token.statement]?.text
  if (token === null || text === undefined)
    return { requirement, span: spanOf(claim, specification), words: requirement.text }
  const { start, end } = token
  return { requirement, span: sourceSpan(text, start, end), words: text.value.slice(start, end) }
}

/** One contradiction for each two requirements, though a sentence and the whole may both tell of it. */
function oneEach(contradictions: readonly Contradiction[]): readonly Contradiction[] {
  const seen = new Map<Requirement, Set<Requirement>>()
  return contradictions.filter(({ first, second }) => {
    const others = seen.get(first.requirement) ?? new Set()
    if (others.has(second.requirement)) return false
    seen.set(first.requirement, others.add(second.requirement))
    return true
  })
}
