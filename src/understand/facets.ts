/** Facets of one sentence: who must act, how hard, when, how often, and whether proof is asked. */

import type { MarkerHit } from '../language/language.ts'
import type { Addressee, Modality, Phase, Word } from '../model/specification.ts'
import type { Text } from '../model/text.ts'

const conditional = /^(?:indien|als|wanneer|zodra|nadat|tenzij|mocht|zolang|omdat|if|when|unless)$/
const articles = /^(?:de|het|een|iedere|ieder|elke|elk|alle|deze|die|zijn|haar|uw|onze|the|a|an|every|each|all)$/
const prepositions =
  /^(?:aan|van|voor|met|bij|tegen|naar|namens|over|tussen|tot|onder|per|uit|in|op|dan|to|of|for|with|from|at|on|by|between)$/

/** Parties by rank: where two lists know the same words, the earlier counts. */
const parties: readonly MarkerHit['marker'][] = [
  'bothParties',
  'subcontractor',
  'bidder',
  'contractor',
  'authority',
  'staff',
]

const addressees: Readonly<Partial<Record<MarkerHit['marker'], Addressee>>> = {
  bothParties: 'both',
  subcontractor: 'subcontractor',
  bidder: 'bidder',
  contractor: 'contractor',
  authority: 'authority',
  staff: 'contractor',
}

/** Who must act and how hard it is, as one sentence tells it; null where it does not. */
export function readDuty(
  text: Text,
  words: readonly Word[],
  markers: readonly MarkerHit[],
): { readonly addressee: Addressee | null; readonly modality: Modality | null } {
  const start = mainClause(text, words)
  return { addressee: addresseeOf(words, markers, start), modality: modalityOf(markers, start) }
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
function addresseeOf(words: readonly Word[], markers: readonly MarkerHit[], start: number): Addressee | null {
  let best: MarkerHit | undefined
  for (const hit of markers) {
    if (addressees[hit.marker] === undefined || hit.from < start || isObject(words, hit.from)) continue
    if (best === undefined || compareParties(hit, best) < 0) best = hit
  }
  return best === undefined ? null : (addressees[best.marker] ?? null)
}

function compareParties(a: MarkerHit, b: MarkerHit): number {
  return a.from - b.from || b.to - a.to || parties.indexOf(a.marker) - parties.indexOf(b.marker)
}

/** A wish, or what the first verb of the main clause says; later clauses ("waarmee … kunnen melden") do not soften it. */
function modalityOf(markers: readonly MarkerHit[], start: number): Modality | null {
  let first: MarkerHit | undefined
  for (const hit of markers) {
    if (hit.marker === 'should') return 'should'
    if (modalities[hit.marker] === undefined) continue
    if (first === undefined || (first.from < start && hit.from >= start)) first = hit
  }
  return first === undefined ? null : (modalities[first.marker] ?? null)
}

const modalities: Readonly<Partial<Record<MarkerHit['marker'], Modality>>> = {
  must: 'must',
  dutyVerbs: 'must',
  evidenceVerbs: 'must',
  may: 'may',
}

/** A sentence with its markers. */
export interface Marked {
  readonly markers: readonly MarkerHit[]
}

/** When it must be done, as far as the sentence says. */
export function phaseOf({ markers }: Marked): Phase | null {
  const order = ['verification', 'tender', 'closing', 'implementation'] as const
  return order.find((phase) => markers.some((hit) => hit.marker === phase)) ?? null
}

/** How many times a year it must be done; null when the sentence names no period. */
export function perYearOf({ markers }: Marked): number | null {
  return markers.find((hit) => hit.marker === 'perPeriod')?.perYear ?? null
}

/** True when the sentence asks for proof to be shown or handed over. */
export function asksEvidence({ markers }: Marked): boolean {
  const consults = markers.filter((hit) => hit.marker === 'consults').map((hit) => hit.from)
  return markers.some((hit) => hit.marker === 'evidenceVerbs' && !consults.includes(hit.from))
}
