/** The duty in one sentence: who must act, and how hard it is. */

import { hasMarker, type MarkerHit } from '../language/language.ts'
import type { Addressee, Modality, Word } from '../model/specification.ts'
import type { Text } from '../model/text.ts'

const userStory = /(?:^|\s)Als [^,.]{2,40} wil ik\b/
const conditional = /^(?:indien|als|wanneer|zodra|nadat|tenzij|mocht|zolang|omdat|if|when|unless)$/
const articles = /^(?:de|het|een|iedere|ieder|elke|elk|alle|deze|die|zijn|haar|uw|onze|the|a|an|every|each|all)$/
const prepositions =
  /^(?:na|volgens|binnen|buiten|tijdens|sinds|zonder|vanaf|via|wegens|gedurende|inzake|aan|van|voor|met|bij|tegen|naar|namens|over|tussen|tot|onder|per|uit|in|op|dan|to|of|for|with|from|at|on|by|between)$/

/** Parties by rank: where two lists know the same words, the earlier counts. */
const parties: readonly MarkerHit['marker'][] = [
  'bothParties',
  'subcontractor',
  'bidder',
  'contractor',
  'authority',
  'staff',
  'pronoun',
  'bid',
]

const addressees: Readonly<Partial<Record<MarkerHit['marker'], Addressee>>> = {
  bothParties: 'both',
  subcontractor: 'subcontractor',
  bidder: 'bidder',
  contractor: 'contractor',
  authority: 'authority',
  staff: 'contractor',
  pronoun: 'contractor',
  bid: 'bidder',
}

/** Who must act and how hard it is, as one sentence tells it; null where it does not. `earlier` acted in the one before. */
export function readDuty(
  text: Text,
  words: readonly Word[],
  markers: readonly MarkerHit[],
  earlier: Addressee | null,
): { readonly addressee: Addressee | null; readonly modality: Modality | null } {
  if (userStory.test(text.value)) return { addressee: 'contractor', modality: 'must' }
  if (asksBidder(markers)) return { addressee: 'bidder', modality: 'must' }
  const start = mainClause(text, words)
  const party = partyOf(words, markers, start)
  // "Hij" is whoever had to act in the sentence before.
  const meant = party?.marker === 'pronoun' && earlier !== 'authority' ? earlier : null
  const addressee = meant ?? (party === null ? null : (addressees[party.marker] ?? null))
  const modality = modalityOf(words, markers, start) ?? impliedModality(party, markers)
  // "De gemeente ziet graag dat de opdrachtnemer …": the wish is the municipality's, the act is not.
  if (modality === 'should' && addressee === 'authority') return { addressee: 'contractor', modality }
  return { addressee: isShared(words, markers, party) ? 'both' : addressee, modality }
}

/** True when the two sides are one subject: "de gemeente en de opdrachtnemer". */
function isShared(words: readonly Word[], markers: readonly MarkerHit[], party: MarkerHit | null): boolean {
  if (party === null) return false
  const side = (hit: MarkerHit) => (hit.marker === 'authority' ? 'buyer' : addressees[hit.marker] && 'market')
  return markers.some(
    (hit) =>
      side(hit) !== undefined &&
      side(hit) !== side(party) &&
      hit.from > party.to &&
      hit.from - party.to <= 2 &&
      words[party.to]?.folded === 'en',
  )
}

/** True for a question or task put to the bidder: "Beschrijf hoe u …". */
export function asksBidder(markers: readonly MarkerHit[]): boolean {
  return markers.some((hit) => hit.marker === 'asks' && hit.from <= 4)
}

/** "De opdrachtnemer haalt deelnemers op" is a duty though no verb on a list says so; receiving something is none. */
function impliedModality(party: MarkerHit | null, markers: readonly MarkerHit[]): Modality | null {
  if (party === null || party.marker === 'bid') return null
  return hasMarker(markers, 'receives') ? null : 'must'
}

/** The word at which the main clause begins: after the comma that closes an opening condition. */
function mainClause(text: Text, words: readonly Word[]): number {
  if (!conditional.test(words[0]?.folded ?? '')) return 0
  for (let i = 1; i < words.length; i++) {
    const before = text.value.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0)
    if (before.includes(',')) return i
  }
  return 0
}

/** True when a preposition other than "door" stands before the party, so that it is no subject. */
function isObject(words: readonly Word[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && articles.test(words[i]?.folded ?? '')) i--
  return prepositions.test(words[i]?.folded ?? '')
}

/** The first party that is a subject or agent of the main clause; of names at one place the longest, then by rank. */
function partyOf(words: readonly Word[], markers: readonly MarkerHit[], start: number): MarkerHit | null {
  let best: MarkerHit | undefined
  for (const hit of markers) {
    if (addressees[hit.marker] === undefined || hit.from < start || isObject(words, hit.from)) continue
    if (best === undefined || compareParties(hit, best) < 0) best = hit
  }
  return best ?? null
}

function compareParties(a: MarkerHit, b: MarkerHit): number {
  return a.from - b.from || b.to - a.to || parties.indexOf(a.marker) - parties.indexOf(b.marker)
}

/** A wish, or what the first verb of the main clause says; later clauses ("waarmee … kunnen melden") do not soften it. */
function modalityOf(words: readonly Word[], markers: readonly MarkerHit[], start: number): Modality | null {
  let first: MarkerHit | undefined
  for (const hit of markers) {
    if (hit.marker === 'should') return 'should'
    if (modalities[hit.marker] === undefined) continue
    if (first === undefined || (first.from < start && hit.from >= start)) first = hit
  }
  if (hasMarker(markers, 'denial') && !hasMarker(markers, 'sanction')) return 'may'
  if (first?.marker === 'may' && words.some(({ folded }) => folded === 'geen' || folded === 'niet')) return 'must'
  return first === undefined ? null : (modalities[first.marker] ?? null)
}

const modalities: Readonly<Partial<Record<MarkerHit['marker'], Modality>>> = {
  must: 'must',
  dutyVerbs: 'must',
  evidenceVerbs: 'must',
  may: 'may',
}
