/** Finds the requirements of a draft that ask the same, and those that contradict one another, without comparing all pairs. */

import type { Asked, Contradiction, Relations, Stand } from '../model/relation.ts'
import { sameScope } from '../model/scope.ts'
import { contains } from '../model/span.ts'
import type { Specification } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { type Claim, spanOf, type Topic, topicsOf } from './claim.ts'
import { groupFamilies, type Link } from './families.ts'
import { type Measure, measuresOf } from './measure.ts'
import { groupRefrains } from './refrains.ts'
import { rivalries } from './rivals.ts'
import { apart, settingsOf } from './setting.ts'
import { clashOf, type Token } from './tokens.ts'
import { verdicts } from './verdicts.ts'
import { weightClashes, weightsIn } from './weights.ts'

/** Relates the requirements of a specification. */
export function relate(specification: Specification): Relations {
  // What is measured is done with, and takes no more room, before the claims are read.
  const measured = clashesOf(measuresOf([specification]))
  const topics = specification.requirements.flatMap((requirement) => topicsOf(specification, requirement))
  const settingOf = settingsOf(specification)
  const links: Link[] = []
  const contradictions: Contradiction[] = []
  for (const { a, b, verdict } of verdicts(topics, inOneScope)) {
    if (verdict.kind === 'same') links.push({ a, b, likeness: verdict.likeness, inner: verdict.inner })
    else if (!apart(settingOf(a.requirement.section), settingOf(b.requirement.section))) {
      contradictions.push({
        clash: verdict.clash,
        first: stand(a, verdict.first, specification),
        second: stand(b, verdict.second, specification),
      })
    }
  }
  for (const clash of measured) contradictions.push(clash)
  for (const { a, b } of weightClashes(weightsIn(specification), all))
    contradictions.push({ clash: 'amount', first: a.stand, second: b.stand })
  const families = groupFamilies(links, contradictions, specification)
  const refrains = groupRefrains(links, families, contradictions, specification)
  return { families, refrains, contradictions: oneEach(contradictions) }
}

const inOneScope = (one: Topic, other: Topic) => sameScope(one.requirement, other.requirement)

const all = () => true

/** The contradictions between measures of one draft. */
function clashesOf(measures: readonly Measure[]): readonly Contradiction[] {
  const found: Contradiction[] = []
  for (const { a, b } of rivalries(measures, all))
    found.push({ clash: clashOf[b.token.kind], first: standOf(a), second: standOf(b) })
  return found
}

/** One side of a contradiction: its deciding words, or the claim as a whole. */
export function stand(claim: Claim, token: Token | null, specification: Specification): Asked {
  const { requirement } = claim
  const text = token === null ? undefined : specification.statements[token.statement]?.text
  return {
    requirement,
    text: requirement.text,
    whole: requirement.span,
    section: requirement.section,
    span:
      token === null || text === undefined ? spanOf(claim, specification) : sourceSpan(text, token.start, token.end),
    words: token === null || text === undefined ? requirement.text : text.value.slice(token.start, token.end),
  }
}

/** One side of a contradiction between two measures. */
export function standOf({ requirement, statement, row, token: { start, end } }: Measure): Stand {
  const { text, source, passage } = statement
  const span = sourceSpan(text, start, end)
  const own = requirement !== null && contains(requirement.span, span)
  return {
    requirement,
    text: own ? requirement.text : row.map((cell) => cell.text.value).join(' | '),
    whole: own ? requirement.span : source,
    section: passage.section,
    span,
    words: text.value.slice(start, end),
  }
}

/** One contradiction for each two places, though a sentence and the whole may both tell of it. */
function oneEach(contradictions: readonly Contradiction[]): readonly Contradiction[] {
  const seen = new Set<string>()
  return contradictions.filter(({ first, second }) => {
    const key = [first, second]
      .map(({ requirement, whole }) => (requirement?.span ?? whole).start)
      .sort((a, b) => a - b)
      .join(':')
    return !seen.has(key) && seen.add(key)
  })
}
