/** When a requirement is due, and to whom it speaks when it names nobody. */

import { hasMarker } from '../language/language.ts'
import type { Addressee, Phase, RequirementKind } from '../model/specification.ts'
import { asksEvidence } from './evidence.ts'
import type { ReadStatement } from './statements.ts'

const order = ['verification', 'tender', 'closing', 'implementation'] as const

/** When it must be done, as far as a sentence says. */
function phaseSaid({ markers }: ReadStatement): Phase | null {
  return order.find((phase) => hasMarker(markers, phase)) ?? null
}

/** When it is due. Proof asked at another moment does not move the demand, unless the demand is that proof. */
export function phaseOf(
  told: readonly ReadStatement[],
  main: ReadStatement,
  leadIn: ReadStatement | null,
  addressee: Addressee,
  kind: RequirementKind,
): Phase {
  const fallback = addressee === 'bidder' || isTenderKind(kind) ? 'tender' : 'performance'
  const around = leadIn === null ? told : [...told, leadIn]
  const said = around.map(phaseSaid).find((phase) => phase !== null) ?? null
  const onRequest = around.some(({ markers }) => hasMarker(markers, 'onRequest'))
  const isProof = asksEvidence(main) || (leadIn !== null && asksEvidence(leadIn)) || main.modality === null
  if (said === 'verification' || (said === null && onRequest && fallback === 'tender'))
    return isProof ? 'verification' : fallback
  return said ?? fallback
}

/** True for kinds that are judged before there is a contract. */
export function isTenderKind(kind: RequirementKind): boolean {
  return kind === 'selection' || kind === 'exclusion' || kind === 'award'
}

/** Who must act when no sentence says so. */
export function defaultAddressee(kind: RequirementKind): Addressee {
  return isTenderKind(kind) ? 'bidder' : 'contractor'
}
