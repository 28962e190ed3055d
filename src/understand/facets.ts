/** The facets of a requirement: what kind it is, how hard, for whom, when, proved by what, how often. */

import { hasMarker } from '../language/language.ts'
import type { Requirement } from '../model/specification.ts'
import { asksEvidence, evidenceOf } from './evidence.ts'
import { perYearOf } from './frequency.ts'
import { defaultAddressee, isTenderKind, phaseOf } from './phase.ts'
import type { ReadStatement } from './statements.ts'
import type { Told } from './told.ts'

export type Facets = Pick<
  Requirement,
  'kind' | 'modality' | 'addressee' | 'phase' | 'evidence' | 'perYear' | 'onRequest'
>

/** Reads every facet of one requirement. */
export function facetsOf(told: Told): Facets {
  const { statements, main, leadIn } = told
  const first = <R>(read: (statement: ReadStatement) => R | null): R | null => {
    for (const statement of statements) {
      const value = read(statement)
      if (value !== null) return value
    }
    return null
  }
  const modality = main.modality ?? first((statement) => statement.modality) ?? leadIn?.modality ?? 'must'
  const kind = told.kind ?? (modality === 'should' ? 'wish' : 'requirement')
  const named =
    told.actor?.addressee ?? first((statement) => statement.addressee) ?? leadIn?.addressee ?? defaultAddressee(kind)
  // Before the award there is no contractor yet, whatever the sentence calls him.
  const addressee = named === 'contractor' && isTenderKind(kind) ? 'bidder' : named
  // Where proof is asked, how often that happens counts; how often something else does, such as a meeting, does not.
  const proving = statements.filter((statement) => asksEvidence(statement) && !statement.negated)
  const tellsHowOften = (statement: ReadStatement) => proving.length === 0 || proving.includes(statement)
  return {
    kind: kind === 'information' ? 'requirement' : kind,
    modality: kind === 'wish' ? 'should' : modality,
    addressee,
    phase: phaseOf(statements, main, leadIn, addressee, kind),
    evidence: evidenceOf(told),
    perYear: first((statement) => (tellsHowOften(statement) ? perYearOf(statement) : null)),
    onRequest: statements.some(({ markers }) => hasMarker(markers, 'onRequest')),
  }
}
