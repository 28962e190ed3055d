/** Finds what the requirements of one draft have to do with those of the other drafts of its tender. */

import type { Dossier, Echo } from '../model/dossier.ts'
import type { Clash, Likeness, Stand } from '../model/relation.ts'
import { sameScope } from '../model/scope.ts'
import type { Requirement, Specification } from '../model/specification.ts'
import { type Claim, type Topic, topicsOf, wordsOf } from './claim.ts'
import { differencesOf } from './difference.ts'
import type { Verdict } from './judge.ts'
import { type Measure, measuresOf } from './measure.ts'
import { stand, standOf } from './relate.ts'
import { rivalries } from './rivals.ts'
import { clashOf } from './tokens.ts'
import { verdicts } from './verdicts.ts'
import { weightClashes, weightsIn } from './weights.ts'

/** A claim and the draft that makes it. */
interface Placed {
  readonly claim: Claim
  readonly specification: Specification
}

/** A place and the draft it stands in. */
interface Stood {
  readonly stand: Stand
  readonly specification: Specification
}

const strength: readonly Likeness[] = ['exact', 'near', 'paraphrase', 'contained', 'overlap']

/**
 * Relates all drafts of a dossier in one pass. Each draft gets the echoes of its own requirements, in reading order, so
 * that two drafts that say the same each hear of the other; of a requirement the nearest echo counts.
 */
export function relateDossier({ specifications }: Dossier): ReadonlyMap<Specification, readonly Echo[]> {
  const draftOf = new Map<Requirement, Specification>()
  const topics = specifications.flatMap((specification) =>
    specification.requirements.flatMap((requirement) => {
      draftOf.set(requirement, specification)
      return topicsOf(specification, requirement)
    }),
  )
  const echoes = new Map(specifications.map((specification) => [specification, new Map<number, Echo>()]))
  const add = (specification: Specification, echo: Echo | null) => {
    const own = echoes.get(specification)
    if (echo === null || own === undefined) return
    const before = own.get(echo.own.whole.start)
    if (before === undefined || rank(echo) < rank(before)) own.set(echo.own.whole.start, echo)
  }
  const addClash = (clash: Clash, a: Stood, b: Stood) => {
    add(a.specification, { kind: 'clash', clash, own: a.stand, other: b.stand, beside: b.specification })
    add(b.specification, { kind: 'clash', clash, own: b.stand, other: a.stand, beside: a.specification })
  }
  const comparable = ({ requirement: one }: Topic, { requirement: other }: Topic) =>
    draftOf.get(one) !== draftOf.get(other) && sameScope(one, other)
  for (const { a, b, verdict } of verdicts(topics, comparable)) {
    const [first, second] = [draftOf.get(a.requirement), draftOf.get(b.requirement)]
    if (first === undefined || second === undefined) continue
    const here = { claim: a, specification: first }
    const there = { claim: b, specification: second }
    add(first, echoOf(here, there, verdict, 'first'))
    add(second, echoOf(there, here, verdict, 'second'))
  }
  for (const { a, b } of rivalries(
    measuresOf(specifications),
    (one, other) => one.specification !== other.specification,
  )) {
    addClash(clashOf[b.token.kind], stood(a), stood(b))
  }
  for (const { a, b } of weightClashes(
    specifications.flatMap(weightsIn),
    (one, other) => one.specification !== other.specification,
  )) {
    addClash('amount', a, b)
  }
  return new Map(
    [...echoes].map(([specification, own]) => [
      specification,
      [...own.values()].sort((a, b) => a.own.span.start - b.own.span.start),
    ]),
  )
}

const stood = (measure: Measure): Stood => ({ stand: standOf(measure), specification: measure.specification })

/** A contradiction goes before all likeness. */
function rank(echo: Echo): number {
  return echo.kind === 'clash' ? -1 : strength.indexOf(echo.likeness)
}

/** What one side of a pair hears; null when the other side does not say all of it. */
function echoOf(own: Placed, other: Placed, verdict: Verdict, side: 'first' | 'second'): Echo | null {
  const otherSide = side === 'first' ? 'second' : 'first'
  const tokens = verdict.kind === 'clash' ? verdict : { first: null, second: null }
  const told = {
    own: stand(own.claim, tokens[side], own.specification),
    other: stand(other.claim, tokens[otherSide], other.specification),
    beside: other.specification,
  }
  if (verdict.kind === 'clash') return { ...told, kind: 'clash', clash: verdict.clash }
  if (verdict.inner === otherSide || (verdict.inner === null && !own.claim.whole)) return null
  return {
    ...told,
    kind: 'same',
    likeness: own.claim.whole && other.claim.whole ? verdict.likeness : 'contained',
    differences: differencesOf(wordsOf(own.claim, own.specification), wordsOf(other.claim, other.specification)),
  }
}
