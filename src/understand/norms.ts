/** Whether a sentence lays something down for bidders or providers, or only tells. */

import { hasMarker, type MarkerHit } from '../language/language.ts'
import { dutyLists } from '../language/lists.ts'
import type { Word } from '../model/specification.ts'
import { asksBidder } from './duty.ts'
import { isDefinition } from './ids.ts'
import { isNorm } from './impersonal.ts'
import type { ReadStatement } from './statements.ts'

/** True when a sentence lays a duty on a bidder or provider. */
export function isDuty({ addressee, modality }: ReadStatement): boolean {
  return addressee !== null && addressee !== 'authority' && modality !== null && modality !== 'may'
}

/** True for a definition; "Bij de inschrijving voegt u toe: een …" looks like one but says what must be done. */
function defines({ text, words, markers }: ReadStatement): boolean {
  if (!isDefinition(text.value)) return false
  const colon = text.value.indexOf(':')
  const acts = markers.some(({ marker, from }) => duties.includes(marker) && (words[from]?.start ?? 0) < colon)
  return !(acts && markers.some(({ marker, from }) => market.includes(marker) && (words[from]?.start ?? 0) < colon))
}

/** True when a sentence tells what a bidder or provider must, should or may do now. */
export function isRule(statement: ReadStatement): boolean {
  return binds(statement) && !defines(statement)
}

/** True when a sentence, unless it is a definition, tells what must, should or may be done. */
function binds(statement: ReadStatement): boolean {
  const { addressee, modality, negated, bystander } = statement
  if (negated || bystander || isPast(statement) || states(statement)) return false
  if (addressee === null) return isImpersonal(statement)
  if (addressee === 'authority' || isRight(statement) || isToldOf(statement)) return false
  // An introduction tells a good deal that binds nobody.
  if (statement.context.role === 'introduction')
    return hasMarker(statement.markers, 'must') || hasMarker(statement.markers, 'bounds')
  return modality !== null || hasMarker(statement.markers, 'sanction')
}

/** The first word at which one of the markers stands; infinite when none does. */
function firstOf({ markers }: ReadStatement, names: readonly MarkerHit['marker'][]): number {
  return markers.reduce((least, { marker, from }) => (names.includes(marker) ? Math.min(least, from) : least), Infinity)
}

const market: readonly MarkerHit['marker'][] = [
  'bidder',
  'contractor',
  'subcontractor',
  'staff',
  'bothParties',
  'pronoun',
]
const duties: readonly MarkerHit['marker'][] = [...dutyLists, 'should']

/** True when a sentence speaks of the past before it says what must be done, if it does. */
function isPast(statement: ReadStatement): boolean {
  return statement.historical && firstOf(statement, ['history']) <= firstOf(statement, ['must'])
}

/** "Dossiers moeten vijf jaar worden bewaard" binds the provider though it names nobody. */
function isImpersonal(statement: ReadStatement): boolean {
  const { markers, context, words } = statement
  if (context.role !== 'body') return false
  if (isOwned(statement) || isNorm(statement)) return true
  // "Een calamiteit wordt binnen één werkdag gemeld": who else would?
  const isPassive = hasMarker(markers, 'passive') && hasMarker(markers, 'delivered')
  if (isPassive && hasMarker(markers, 'measures'))
    return !hasMarker(markers, 'backward') && !hasMarker(markers, 'telling')
  // "Zij moeten …": somebody named before, who may be anybody.
  if (!hasMarker(markers, 'must') || /^(?:zij|ze|they)$/.test(words[0]?.folded ?? '')) return false
  return !hasMarker(markers, 'authority') && !hasMarker(markers, 'backward')
}

/** "De meldkamer van de inschrijver voldoet aan …": a duty of whoever owns the subject. */
function isOwned({ markers, words, modality }: ReadStatement): boolean {
  const owner = markers.find(({ marker }) => marker === 'bidder' || marker === 'contractor')
  if (owner === undefined || modality === null || modality === 'may' || owner.from > 5) return false
  const verb = markers.find(({ marker, from }) => duties.includes(marker) && from >= owner.to)
  const isOf = words
    .slice(Math.max(1, owner.from - 2), owner.from)
    .some(({ folded }) => folded === 'van' || folded === 'of')
  return isOf && verb !== undefined && verb.from - owner.to <= 1
}

/** True when a sentence only says what holds, begins or stands somewhere, before it names anybody or any duty. */
function states(statement: ReadStatement): boolean {
  if (!hasMarker(statement.markers, 'states') || hasMarker(statement.markers, 'must')) return false
  return firstOf(statement, ['states']) <= firstOf(statement, [...market, ...duties, 'may'])
}

/** True for what a bidder may do against the procedure: ask, complain, go to court. */
function isRight({ markers }: ReadStatement): boolean {
  return hasMarker(markers, 'may') && hasMarker(markers, 'rights')
}

/** True when the party is the one to whom something is done, or when the sentence only points back to demands made before. */
function isToldOf(statement: ReadStatement): boolean {
  const { markers, words, text } = statement
  if (hasMarker(markers, 'sanction')) return hasMarker(markers, 'backward')
  const passive = markers.find(({ marker }) => marker === 'passive')
  if (passive === undefined || firstOf(statement, duties) < Infinity) return false
  // "Aanmelders worden door de gemeente uitgenodigd."
  if (markers.some(({ marker, from }) => marker === 'authority' && isAgent(words, from))) return true
  const party = markers.find(({ marker, from }) => market.includes(marker) && !isAgent(words, from))
  if (party === undefined) return false
  const gap = text.value.slice(words[passive.from - 1]?.end ?? 0, words[passive.from]?.start ?? 0)
  return party.to === passive.from || (party.from < passive.from && gap.includes(','))
}

const isAgent = (words: readonly Word[], at: number): boolean =>
  words.slice(Math.max(0, at - 2), at).some(({ folded }) => folded === 'door' || folded === 'by')

/** True for a numbered or lettered clause that lays something down; a fact, an exception or a mere title does not. */
export function isClause(statement: ReadStatement): boolean {
  const { negated, addressee, markers, context } = statement
  if (isTitle(statement) || defines(statement)) return false
  if (statement.bystander) return statement.context.article
  if (binds(statement)) return true
  // An introduction tells, and who may complain is told his right.
  if (context.role === 'introduction' || isRight(statement)) return false
  if (addressee === 'authority') return true
  // What somebody receives from the municipality is its duty.
  const isReceived = hasMarker(markers, 'receives') && hasMarker(markers, 'authority')
  return !negated && !states(statement) && !isReceived
}

/** True for a few words without a stop, a verb of duty or a bound: the title of what follows. */
function isTitle({ text, words, markers, modality }: ReadStatement): boolean {
  if (/[.;:,!?]["”’)\]]?$/.test(text.value)) return false
  return words.length <= 12 && (modality === null || words.length <= 3) && !hasMarker(markers, 'bounds')
}

/** True for a sentence without any party that sets a bound, under a title that announces demands. */
export function isBounded({ context, addressee, negated, bystander, markers }: ReadStatement): boolean {
  return !bystander && context.demands && addressee === null && !negated && hasMarker(markers, 'bounds')
}

/** True for a list item that names a demand without saying so: under a lead-in, or under a title that announces demands. */
export function isFragment(statement: ReadStatement, led: boolean): boolean {
  const { addressee, negated, bystander, words, context } = statement
  if (addressee === 'authority' || negated || bystander || words.length < 2) return false
  return (led || context.demands) && !isLink(statement) && !defines(statement)
}

/** True when the whole of a sentence leads elsewhere: an entry of a menu. */
function isLink({ text }: ReadStatement): boolean {
  return text.marks.some((mark) => mark.kind === 'link' && mark.end - mark.start >= text.value.length - 2)
}

/** True for a question or task that the bidder must answer, even when it ends in a question mark. */
export const isTask = ({ markers }: ReadStatement): boolean => asksBidder(markers)

/** True for a question or task in a chapter on how bids are judged. */
export function isAwardQuestion({ context, text, words, markers }: ReadStatement): boolean {
  if (context.kind !== 'award') return false
  return (
    asksBidder(markers) || (text.value.endsWith('?') && words.some(({ folded }) => folded === 'u' || folded === 'you'))
  )
}
