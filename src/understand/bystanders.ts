/** Those who stand outside the contract: the court, the general practitioner, the school. */

import type { Clause } from '../language/clauses.ts'
import { hasMarker, type MarkerHit } from '../language/language.ts'
import type { Word } from '../model/specification.ts'
import { beforeNoun, isPreposition } from './nouns.ts'

/** True when somebody outside the contract is the subject of the main clause, before any party to it. */
export function isBystander(
  text: string,
  words: readonly Word[],
  markers: readonly MarkerHit[],
  { start }: Clause,
  party: MarkerHit | null,
): boolean {
  if (!hasMarker(markers, 'bystander')) return false
  // "Een eigen bijdrage wordt door het CAK geïnd."
  const byOther = ({ marker, from }: MarkerHit) =>
    marker === 'bystander' && words[beforeNoun(words, from)]?.folded === 'door'
  if (party === null && markers.some(byOther)) return true
  const hit = markers.find(
    ({ marker, from, to }) => marker === 'bystander' && from >= start && acts(words, from, to, start),
  )
  if (hit === undefined || (party !== null && party.from < hit.from)) return false
  if (party === null) return true
  // "De school wordt door de aanbieder ingelicht", "Het CAK int de bijdrage; de aanbieder vraagt niets".
  if (words[beforeNoun(words, party.from)]?.folded === 'door') return false
  if (text.slice(words[hit.to - 1]?.end, words[party.from]?.start).includes(';')) return false
  // "De verwijzer en de aanbieder": both act.
  return !(words[hit.to]?.folded === 'en' && party.from - hit.to <= 2)
}

/** True for a noun that a verb follows, or that follows one: "De school meldt", "Bij een maatregel bepaalt de rechter". */
function acts(words: readonly Word[], from: number, to: number, start: number): boolean {
  const before = beforeNoun(words, from)
  const next = words[to]
  // "Een vertrouwenspersoon voor jongeren" is what must be there.
  if (before < start) return next !== undefined && !isPreposition(next)
  const word = words[before]
  return (
    word !== undefined &&
    before > start &&
    before <= start + furthest &&
    word.folded.endsWith('t') &&
    !isPreposition(word)
  )
}

/** How many words into its clause its verb stands at most. */
const furthest = 5
