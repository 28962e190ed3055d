/** Links between claims → families with a best member. */

import type { Contradiction, Family, Likeness, Twin } from '../model/relation.ts'
import type { Span } from '../model/span.ts'
import type { Requirement, Specification } from '../model/specification.ts'
import { type Claim, spanOf, wordsOf } from './claim.ts'
import { differencesOf } from './difference.ts'

/** Two claims that ask the same; `inner` is the one that the other says wholly. */
export interface Link {
  readonly a: Claim
  readonly b: Claim
  readonly likeness: Likeness
  readonly inner: 'first' | 'second' | null
}

/** A link seen from one of its ends. */
interface Reach {
  readonly own: Claim
  readonly other: Claim
  readonly likeness: Likeness
  /** True when the other end says all that this end says. */
  readonly within: boolean
}

const strength: readonly Likeness[] = ['exact', 'near', 'paraphrase', 'contained', 'overlap']

/**
 * Groups linked requirements around their best member; requirements that contradict it stay out. A requirement is in
 * one family at most.
 */
export function groupFamilies(
  links: readonly Link[],
  contradictions: readonly Contradiction[],
  specification: Specification,
): readonly Family[] {
  const firm = familiesOf(
    links.filter(({ likeness }) => likeness !== 'overlap'),
    contradictions,
    specification,
  )
  const told = new Set(firm.flatMap(({ twins }) => twins.map(({ requirement }) => requirement)))
  // A sentence that two requirements share is told by itself.
  const sharing = new Set(links.filter(isShared).map(({ a, b }) => pairKey(a.requirement.span, b.requirement.span)))
  const loose = links.filter(
    (link) =>
      overlaps(link) &&
      !told.has(link.a.requirement) &&
      !told.has(link.b.requirement) &&
      !sharing.has(pairKey(link.a.requirement.span, link.b.requirement.span)),
  )
  return [
    ...firm,
    ...familiesOf(
      loose.map((link) => ({ ...link, likeness: 'overlap' })),
      contradictions,
      specification,
    ),
  ]
}

/** True for what is the same for the greater part, or begins with the same in other words. */
function overlaps({ a, b, likeness, inner }: Link): boolean {
  return likeness === 'overlap' || (a.lead && b.lead && likeness === 'paraphrase' && inner === null)
}

/** True for a sentence of the one that is, almost word for word, a sentence of the other. */
export function isShared({ a, b, likeness, inner }: Link): boolean {
  return a.sentence && b.sentence && inner === null && (likeness === 'exact' || likeness === 'near')
}

function familiesOf(
  links: readonly Link[],
  contradictions: readonly Contradiction[],
  specification: Specification,
): readonly Family[] {
  const reaches = reachesOf(links)
  const clashing = new Set(
    contradictions.flatMap(({ first, second }) => [
      pairKey(first.whole, second.whole),
      pairKey(second.whole, first.whole),
    ]),
  )
  const order = new Map(specification.requirements.map((requirement, index) => [requirement, index]))
  const ranked = [...reaches.keys()].sort(
    (a, b) => worth(b, reaches) - worth(a, reaches) || (order.get(a) ?? 0) - (order.get(b) ?? 0),
  )
  const placed = new Set<Requirement>()
  const families: Family[] = []
  for (const best of ranked) {
    if (placed.has(best)) continue
    const twins = (reaches.get(best) ?? [])
      .filter(
        ({ other, own }) =>
          !placed.has(other.requirement) && !clashing.has(pairKey(own.requirement.span, other.requirement.span)),
      )
      .map((reach) => twinOf(reach, specification))
      .filter((twin) => twin !== null)
    if (twins.length === 0) continue
    placed.add(best)
    for (const { requirement } of twins) placed.add(requirement)
    families.push({
      best,
      twins: twins.sort((a, b) => (order.get(a.requirement) ?? 0) - (order.get(b.requirement) ?? 0)),
    })
  }
  return families
}

/** One text for two places, in order. */
export const pairKey = (a: Span, b: Span) => `${a.start}:${b.start}`

/** The strongest link of each requirement with each other one. */
function reachesOf(links: readonly Link[]): ReadonlyMap<Requirement, readonly Reach[]> {
  const found = new Map<Requirement, Map<Requirement, Reach>>()
  const add = (reach: Reach) => {
    const known = found.get(reach.own.requirement) ?? new Map<Requirement, Reach>()
    found.set(reach.own.requirement, known)
    const before = known.get(reach.other.requirement)
    if (before === undefined || rank(reach) < rank(before)) known.set(reach.other.requirement, reach)
  }
  for (const { a, b, likeness, inner } of links) {
    // A sentence that says all of the other requirement holds it, however alike the two are.
    const loose = likeness === 'overlap'
    const holdsB = loose || inner === 'second' || (inner === null && b.whole)
    const holdsA = loose || inner === 'first' || (inner === null && a.whole)
    const told = loose || (a.whole && b.whole) ? likeness : 'contained'
    add({ own: a, other: b, likeness: told, within: holdsB })
    add({ own: b, other: a, likeness: told, within: holdsA })
  }
  return new Map([...found].map(([requirement, reaches]) => [requirement, [...reaches.values()]]))
}

function rank({ likeness, within, other }: Reach): number {
  return strength.indexOf(likeness) * 2 + Number(!(within && other.whole))
}

/** How good a requirement is to keep: hard before soft, for everyone before for a lot, saying most, and numbered. */
function worth(requirement: Requirement, reaches: ReadonlyMap<Requirement, readonly Reach[]>): number {
  const { lot, explicit } = requirement
  const saysMore = reaches.get(requirement)?.some(({ likeness, within }) => likeness === 'contained' && within) ?? false
  return hardness(requirement) * 8 + Number(lot === null) * 4 + Number(saysMore) * 2 + Number(explicit)
}

/** How hard a requirement is, from 0 to 2. */
export function hardness({ modality }: Requirement): number {
  return { must: 2, should: 1, may: 0 }[modality]
}

/** The other end of a reach as a twin; null when the best member does not say all of it. */
function twinOf({ own, other, likeness, within }: Reach, specification: Specification): Twin | null {
  if (!within) return null
  return {
    requirement: other.requirement,
    likeness,
    differences: differencesOf(wordsOf(other, specification), wordsOf(own, specification)),
    span: spanOf(other, specification),
    whole: other.whole,
  }
}
