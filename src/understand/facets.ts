/** The facets of a requirement: what kind it is, how hard, for whom, when, proved by what, how often. */

import { hasMarker } from '../language/language.ts'
import type { Requirement } from '../model/specification.ts'
import { type Asked, askedIn, evidenceOf } from './evidence.ts'
import { isFragment } from './fragment.ts'
import { perYearOf } from './frequency.ts'
import { isTenderKind, kindOf } from './kind.ts'
import { phaseOf } from './phase.ts'
import type { ReadStatement } from './statements.ts'
import { isOnRequest, type Told } from './told.ts'

export type Facets = Pick<
  Requirement,
  'kind' | 'modality' | 'addressee' | 'phase' | 'evidence' | 'document' | 'perYear' | 'onRequest'
>

/** True unless a statement stands in another column and only names the municipality, as where the demand comes from. */
function speaksFor({ passage }: ReadStatement, other: ReadStatement): boolean {
  return passage.table < 0 || other.passage.column === passage.column || other.addressee !== 'authority'
}

/** True for what the municipality does after a sentence that names nobody and sets a bound: the bound is not its own. */
function follows(main: ReadStatement, other: ReadStatement): boolean {
  return (
    other !== main && other.addressee === 'authority' && main.addressee === null && hasMarker(main.markers, 'bounds')
  )
}

/** True for a sentence that lays a duty on a bidder or provider. */
function bindsMarket({ addressee, modality, negated }: ReadStatement): boolean {
  return (addressee === 'contractor' || addressee === 'bidder') && modality === 'must' && !negated
}

/** Reads every facet of one requirement. */
export function facetsOf(told: Told): Facets {
  const { statements, main, leadIn } = told
  const first = <R>(read: (statement: ReadStatement, at: number) => R | null): R | null => {
    for (let at = 0; at < statements.length; at++) {
      const statement = statements[at]
      const value = statement === undefined ? null : read(statement, at)
      if (value !== null) return value
    }
    return null
  }
  const modality = main.modality ?? first((statement) => statement.modality) ?? leadIn?.modality ?? 'must'
  const kind = kindOf(told, modality)
  const named =
    told.actor?.addressee ??
    first((statement) => (speaksFor(main, statement) && !follows(main, statement) ? statement.addressee : null)) ??
    leadIn?.addressee ??
    (isTenderKind(kind) ? 'bidder' : 'contractor')
  const phase = phaseOf(told, named, kind)
  // Before the award there is no contractor yet, whatever the sentence calls him.
  const early = isTenderKind(kind) || phase === 'tender' || phase === 'verification'
  const side = named === 'authority' && statements.some(bindsMarket) ? 'both' : named
  const addressee = side === 'contractor' && early ? 'bidder' : side
  // Where something must be handed over, how often that happens counts; how often something else does, does not.
  const askedOf = (statement: ReadStatement): Asked => {
    if (told.proofs.has(statement) || told.row === 'question') return null
    return told.row === 'report' && statement === main ? 'figures' : askedIn(statement, told.vocabulary)
  }
  const asked: Asked[] = []
  for (const statement of statements) asked.push(askedOf(statement))
  const isGiving = told.row !== 'report' && asked.some((one) => one !== null)
  const evidence = evidenceOf(told, asked, kind, addressee)
  return {
    kind,
    modality: kind === 'wish' ? 'should' : modality,
    addressee,
    phase,
    evidence,
    document: evidence.length > 0 && isFragment(main),
    perYear: first((statement, at) => (isGiving && asked[at] === null ? null : perYearOf(statement, told.knowledge))),
    onRequest: statements.some(isOnRequest) || (leadIn !== null && isOnRequest(leadIn)),
  }
}
