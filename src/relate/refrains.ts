/** Sentences that stand in several requirements of which the rest differs. */

import { leans } from '../language/leaning.ts'
import { addTo } from '../model/gather.ts'
import type { Contradiction, Family, Refrain, Repeated } from '../model/relation.ts'
import type { Specification } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { type Claim, spanOf, wordsOf } from './claim.ts'
import { bringsUp, labelOf } from './context.ts'
import { differencesOf } from './difference.ts'
import { hardness, isShared, type Link, pairKey } from './families.ts'
import { tellingStatements } from './telling.ts'

/**
 * Groups sentences that say the same, almost word for word, round the one in its best place; each in one group at most.
 * Silent about what a family tells already, about requirements that contradict each other, and about a sentence that takes
 * its sense from what stands around it.
 */
export function groupRefrains(
  links: readonly Link[],
  families: readonly Family[],
  contradictions: readonly Contradiction[],
  specification: Specification,
): readonly Refrain[] {
  const told = new Set(families.flatMap(({ twins }) => twins.map(({ requirement }) => requirement)))
  const clashing = new Set(contradictions.map(({ first, second }) => pairKey(first.whole, second.whole)))
  const mates = new Map<Claim, Claim[]>()
  for (const { a, b } of links.filter(isShared)) {
    if (told.has(a.requirement) || told.has(b.requirement)) continue
    if (clashing.has(pairKey(a.requirement.span, b.requirement.span)) || !meansOneThing(a, b, specification)) continue
    addTo(mates, a, b)
    addTo(mates, b, a)
  }
  const worth = new Map([...mates.keys()].map((claim) => [claim, worthOf(claim, specification)]))
  const ranked = [...mates].sort(
    ([a], [b]) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0) || (a.statements[0] ?? 0) - (b.statements[0] ?? 0),
  )
  const placed = new Set<Claim>()
  return ranked.flatMap(([best, alike]): readonly Refrain[] => {
    if (placed.has(best)) return []
    const others = alike.filter((claim) => !placed.has(claim))
    for (const claim of [best, ...others]) placed.add(claim)
    if (others.length === 0) return []
    others.sort((a, b) => (a.statements[0] ?? 0) - (b.statements[0] ?? 0))
    return [
      {
        best: repeated(best, best, specification),
        others: others.map((claim) => repeated(claim, best, specification)),
      },
    ]
  })
}

function repeated(claim: Claim, best: Claim, specification: Specification): Repeated {
  return {
    requirement: claim.requirement,
    statement: claim.statements[0] ?? -1,
    span: spanOf(claim, specification),
    loose: isLoose(claim, specification),
    differences: differencesOf(wordsOf(claim, specification), wordsOf(best, specification)),
  }
}

/** True for a sentence without the requirement's number, beside another duty, on which nothing after it leans. */
function isLoose({ requirement, statements: [index = -1] }: Claim, specification: Specification): boolean {
  const { statements } = specification
  const statement = statements[index]
  if (statement === undefined || /:\s*$/.test(statement.text.value)) return false
  if (statement.source.start !== sourceSpan(statement.text, 0, 1).start) return false
  const telling = tellingStatements(specification, requirement)
  const next = statements[telling[telling.indexOf(index) + 1] ?? -1]
  return telling.length > 1 && (next === undefined || !leans(next, 0))
}

/** True for two equal sentences that also mean the same where they stand; each award criterion has its own closing words. */
function meansOneThing(a: Claim, b: Claim, specification: Specification): boolean {
  if (a.requirement.kind === 'award' || b.requirement.kind === 'award') return false
  if (leansOnRest(a, specification) || leansOnRest(b, specification)) return false
  const [labelA, labelB] = [labelFor(a, specification), labelFor(b, specification)]
  if (labelA.length > 0 && labelA[0] === labelB[0] && labelA.join(' ') !== labelB.join(' ')) return false
  // "De container" of a demand about containers of one kind is another one than that of the next kind.
  return !(isOwnThing(a, specification) && isOwnThing(b, specification))
}

function leansOnRest({ statements: [index = -1], skip }: Claim, { statements }: Specification): boolean {
  const statement = statements[index]
  return statement === undefined || statement.role !== 'duty' || leans(statement, skip)
}

function labelFor({ requirement }: Claim, specification: Specification): readonly string[] {
  const first = specification.statements[tellingStatements(specification, requirement)[0] ?? -1]
  return first === undefined ? [] : labelOf(first)
}

/** True when what a sentence begins with was brought up earlier in its requirement. */
function isOwnThing({ requirement, statements: [index = -1], skip }: Claim, { statements }: Specification): boolean {
  const statement = statements[index]
  return requirement.statements.some((other) => {
    const earlier = other < index ? statements[other] : undefined
    return statement !== undefined && earlier !== undefined && bringsUp(earlier, statement, skip)
  })
}

/** How well a sentence stands in its place: hard before soft, for everyone before for a lot, among what it is about. */
function worthOf({ requirement, statements: [index = -1], keys }: Claim, specification: Specification): number {
  const rest = new Set(
    requirement.statements
      .filter((other) => other !== index)
      .flatMap((other) => specification.statements[other]?.words ?? [])
      .map(({ key }) => key),
  )
  const fitting = new Set(keys.filter((key) => key.length >= telling && rest.has(key))).size
  return hardness(requirement) * 8 + Number(requirement.lot === null) * 16 + Math.min(fitting, 7)
}

/** Letters of a word that mostly tells what is spoken of. */
const telling = 5
