/** Facets of one sentence: who must act, how hard, when, how often, and whether proof is asked. */

import type { MarkerHit } from '../language/language.ts'
import type { Addressee, Modality, Phase, Word } from '../model/specification.ts'
import type { ReadStatement } from './statements.ts'

const conditional = /^(?:indien|als|wanneer|zodra|nadat|tenzij|mocht|zolang|omdat|if|when|unless)$/
const articles = /^(?:de|het|een|iedere|ieder|elke|elk|alle|deze|die|zijn|haar|uw|onze|the|a|an|every|each|all)$/
const prepositions =
  /^(?:aan|van|voor|met|bij|tegen|naar|namens|over|tussen|tot|onder|per|uit|in|op|dan|to|of|for|with|from|at|on|by|between)$/

const parties = ['bothParties', 'subcontractor', 'bidder', 'contractor', 'authority', 'staff'] as const
type Party = (typeof parties)[number]

const addressees: Readonly<Record<Party, Addressee>> = {
  bothParties: 'both',
  subcontractor: 'subcontractor',
  bidder: 'bidder',
  contractor: 'contractor',
  authority: 'authority',
  staff: 'contractor',
}

/** The word at which the main clause begins: after the comma that closes an opening condition. */
function mainClause(statement: ReadStatement): number {
  const { words, text } = statement
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

/** Who must act: the first party that is a subject or agent of the main clause; null when none is named. */
export function addresseeOf(statement: ReadStatement): Addressee | null {
  const start = mainClause(statement)
  const named = statement.markers
    .filter((hit): hit is MarkerHit & { marker: Party } => parties.some((party) => party === hit.marker))
    .filter((hit) => hit.from >= start && !isObject(statement.words, hit.from))
    .sort((a, b) => a.from - b.from || b.to - a.to || parties.indexOf(a.marker) - parties.indexOf(b.marker))
  const first = named[0]
  return first === undefined ? null : addressees[first.marker]
}

/**
 * How hard it is: a wish, or what the first verb of the main clause says; null when there is no verb of duty at all.
 * Later clauses ("waarmee medewerkers kunnen melden") do not soften a duty.
 */
export function modalityOf(statement: ReadStatement): Modality | null {
  const { markers } = statement
  if (markers.some((hit) => hit.marker === 'should')) return 'should'
  const start = mainClause(statement)
  const verbs = markers.filter((hit) => modalities[hit.marker] !== undefined)
  const first = verbs.find((hit) => hit.from >= start) ?? verbs[0]
  return first === undefined ? null : (modalities[first.marker] ?? null)
}

const modalities: Readonly<Partial<Record<MarkerHit['marker'], Modality>>> = {
  must: 'must',
  dutyVerbs: 'must',
  evidenceVerbs: 'must',
  may: 'may',
}

/** When it must be done, as far as the sentence says. */
export function phaseOf(statement: ReadStatement): Phase | null {
  const order = ['verification', 'tender', 'closing', 'implementation'] as const
  return order.find((phase) => statement.markers.some((hit) => hit.marker === phase)) ?? null
}

/** How many times a year it must be done; null when the sentence names no period. */
export function perYearOf(statement: ReadStatement): number | null {
  return statement.markers.find((hit) => hit.marker === 'perPeriod')?.perYear ?? null
}

/** True when the sentence asks for proof to be shown or handed over. */
export function asksEvidence(statement: ReadStatement): boolean {
  return statement.markers.some((hit) => hit.marker === 'evidenceVerbs')
}
