/** When a requirement is due. */

import { hasMarker, type MarkerHit } from '../language/language.ts'
import type { Addressee, Phase, RequirementKind, Word } from '../model/specification.ts'
import { asksEvidence } from './evidence.ts'
import { acts, isFragment } from './fragment.ts'
import { isTenderKind } from './kind.ts'
import type { ReadStatement } from './statements.ts'
import { isOnRequest, type Told } from './told.ts'

const order = ['verification', 'tender', 'performance', 'closing', 'implementation'] as const

/** When it must be done, as far as a sentence says. */
function phaseSaid({ markers, words }: ReadStatement): Phase | null {
  const said = order.find((phase) => hasMarker(markers, phase))
  if (said !== undefined) return said
  // "Na afloop" is after the contract, "na afloop van een kwartaal" is not.
  const ends = markers.some(
    ({ marker, to }) => marker === 'afterwards' && !/^(?:van|of)$/.test(words[to]?.folded ?? ''),
  )
  return ends ? 'closing' : null
}

function firstSaid(statements: readonly ReadStatement[]): Phase | null {
  for (const statement of statements) {
    const said = phaseSaid(statement)
    if (said !== null) return said
  }
  return null
}

/** When it is due. Proof asked at another moment does not move the demand, unless the demand is that proof. */
export function phaseOf(told: Told, addressee: Addressee, kind: RequirementKind): Phase {
  const { statements, main, leadIn, proofs, vocabulary } = told
  const fallback = addressee === 'bidder' || isTenderKind(kind) ? 'tender' : (told.phase ?? 'performance')
  // Whatever is scored stands in the bid.
  if (kind === 'award') return 'tender'
  const isProof = asksFirst(main) || (leadIn !== null && asksFirst(leadIn)) || isFragment(main)
  const telling = isProof || proofs.size === 0 ? statements : statements.filter((statement) => !proofs.has(statement))
  const around = leadIn === null ? telling : [...telling, leadIn]
  const said = firstSaid(around)
  if (isTenderKind(kind) && said !== 'verification' && !(said === null && isProof)) return 'tender'
  const onRequest = around.some(isOnRequest)
  // A demand on the bidder himself holds from the bid on, whenever its proof is looked at.
  const waits = isProof || (!isTenderKind(kind) && asksEvidence(main, vocabulary))
  if (said === 'verification') return waits ? 'verification' : fallback
  if (said === null && onRequest && fallback === 'tender') return isProof ? 'verification' : fallback
  // What must lie with the bid must be there by then.
  if (said === null && [...proofs].some(({ markers }) => hasMarker(markers, 'tender'))) return 'tender'
  return said ?? fallback
}

const shows: readonly MarkerHit['marker'][] = ['shows', 'presents', 'handsOver', 'proof', 'requests']

/** True when a sentence is about showing or handing over from its first verb on, and not by the way. */
function asksFirst({ markers, words }: ReadStatement): boolean {
  const first = markers.find(
    ({ marker, from }) => shows.includes(marker) || (acts.includes(marker) && !isRelative(words, from)),
  )
  if (first === undefined) return false
  return markers.some(({ marker, from }) => from === first.from && shows.includes(marker))
}

/** True for a verb in a clause that tells who is meant: "de inschrijver aan wie de opdracht wordt gegund". */
function isRelative(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    if (/^(?:die|wie|welke)$/.test(words[i]?.folded ?? '')) return true
    if ((words[i + 1]?.start ?? 0) - (words[i]?.end ?? 0) > 1) return false
  }
  return false
}
