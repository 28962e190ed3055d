/** The duty in one sentence: who must act, and how hard it is. */

import { type Clause, mainClause, opensCondition, wordsAfterCommas } from '../language/clauses.ts'
import { setsDate } from '../language/dates.ts'
import { hasMarker, type MarkerHit } from '../language/language.ts'
import { dutyLists } from '../language/lists.ts'
import { testByForm } from '../language/words.ts'
import { lastAtMost, type Span } from '../model/span.ts'
import type { Addressee, Modality, Word } from '../model/specification.ts'
import type { Text } from '../model/text.ts'
import { isBystander } from './bystanders.ts'
import { beforeNoun, isPreposition } from './nouns.ts'

const userStory = /(?:^|\s)Als [^,.]{2,40} wil ik\b/
const subordinate = /^(?:die|dat|zodat|opdat|hoe|wat|welke|waar.*|which|that)$/

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

const market: ReadonlySet<MarkerHit['marker']> = new Set(['subcontractor', 'bidder', 'contractor', 'staff'])

const addressees: ReadonlyMap<MarkerHit['marker'], Addressee> = new Map([
  ['bothParties', 'both'],
  ['subcontractor', 'subcontractor'],
  ['bidder', 'bidder'],
  ['contractor', 'contractor'],
  ['authority', 'authority'],
  ['staff', 'contractor'],
  ['pronoun', 'contractor'],
  ['bid', 'bidder'],
])

/** What one sentence lays down; `negated` when its main clause says that something need not be done. */
export interface Duty {
  /** True when somebody outside the contract acts: the court, the general practitioner. */
  readonly bystander: boolean
  readonly addressee: Addressee | null
  readonly modality: Modality | null
  readonly negated: boolean
  readonly denied: readonly Span[]
}

/**
 * Who must act and how hard it is, as one sentence tells it; null where it does not. `earlier` acted in the one before.
 * A draft that buys what others do elsewhere, such as protection of children, has no bystanders.
 */
export function readDuty(
  text: Text,
  words: readonly Word[],
  markers: readonly MarkerHit[],
  earlier: Addressee | null,
  hasBystanders: boolean,
): Duty {
  const clause = mainClause(text.value, words)
  const denials = denialsIn(text.value, markers, words)
  const denied = deniedParts(clause, words, denials)
  const negated = isDenied(clause, denials)
  const lays = (addressee: Addressee | null, modality: Modality | null, isNegated = negated): Duty => ({
    bystander: false,
    addressee,
    modality,
    negated: isNegated,
    denied,
  })
  if (text.value.includes('wil ik') && userStory.test(text.value)) return lays('contractor', 'must')
  if (asksBidder(markers)) return lays('bidder', 'must')
  const command = commandIn(text, words, markers)
  if (command !== null) return lays('bidder', command, negated || command === 'may')
  const bearer = burdened(words, markers)
  if (bearer !== null && !negated) return lays(addressees.get(bearer.marker) ?? 'contractor', 'must')
  // "Schrijft u samen in, dan vult elk lid een verklaring in": where nobody else acts, whoever is addressed does.
  const turns = words[clause.start]?.folded === 'dan' && words[0] !== undefined && !opensCondition(words[0])
  const subject = partyOf(words, markers, clause.start) ?? (turns ? partyOf(words, markers, 0) : null)
  if (hasBystanders && isBystander(text.value, words, markers, clause, subject))
    return { bystander: true, addressee: null, modality: null, negated, denied }
  // "Verleent de toezichthouder toegang": in a list, whoever must is named above it.
  if (subject?.marker === 'authority' && opensWithVerb(text.value, words, markers, subject))
    return lays('contractor', 'must')
  // "Jaarlijks ontvangt de gemeente een rapportage": somebody must send it.
  if (subject?.marker === 'authority' && isOwed(text.value, words, markers, subject))
    return lays(hasMarker(markers, 'tender') ? 'bidder' : 'contractor', 'must')
  const party = subject === null ? null : (askedParty(words, markers, subject) ?? subject)
  // "Hij" is whoever had to act in the sentence before.
  const meant = party?.marker === 'pronoun' && earlier !== 'authority' ? earlier : null
  // "De gemeente …. Zij betaalt": she is the municipality still.
  const she = earlier === 'authority' && party === null && isShe(words) ? earlier : null
  const addressee = meant ?? she ?? (party === null ? ownerOf(words, markers) : (addressees.get(party.marker) ?? null))
  // "De gemeente kan verlangen dat de leverancier …" binds the supplier.
  const told =
    party !== subject
      ? 'must'
      : (modalityOf(text.value, clause, words, markers, party) ?? impliedModality(words, party, markers))
  const modality = negated && told !== 'should' ? 'may' : told
  // "De gemeente ziet graag dat de opdrachtnemer …": the wish is the municipality's, the act is not.
  if (modality === 'should' && addressee === 'authority') return lays('contractor', modality)
  return lays(isShared(words, markers, party) ? 'both' : addressee, modality)
}

/** True for a sentence without a subject that opens with its verb, and names the municipality as the one it is done for. */
function opensWithVerb(text: string, words: readonly Word[], markers: readonly MarkerHit[], party: MarkerHit): boolean {
  const isVerb = markers.some(({ marker, from }) => from === 0 && duties.has(marker))
  return isVerb && party.from <= 2 && !/[,?]/.test(text) && !/^(?:wordt|worden|is|zijn)$/.test(words[0]?.folded ?? '')
}

/**
 * The one of whom the municipality asks something: "De regio verzoekt de inschrijver om …". Who sets a subcontractor to
 * work is the contractor, so he is meant where that is what is told.
 */
function askedParty(words: readonly Word[], markers: readonly MarkerHit[], subject: MarkerHit): MarkerHit | null {
  if (subject.marker === 'subcontractor')
    return /^(?:wordt|worden)$/.test(words[subject.to]?.folded ?? '') ? { ...subject, marker: 'contractor' } : null
  if (subject.marker !== 'authority') return null
  const obliged = obligedParty(markers, subject) ?? countedOn(words, markers, subject)
  if (obliged !== null) return obliged
  const request = markers.find(
    ({ marker, from }) => marker === 'requests' && from >= subject.to && from - subject.to <= 2,
  )
  if (request === undefined || words.some(isNot)) return null
  return markers.find(({ marker, from }) => market.has(marker) && from >= request.from) ?? null
}

/** The one whom the municipality may make do something: "De gemeente kan opdrachtnemer verplichten om …". */
function obligedParty(markers: readonly MarkerHit[], { to }: MarkerHit): MarkerHit | null {
  const obliges = markers.find(({ marker, from }) => marker === 'obliges' && from > to)
  if (obliges === undefined || !markers.some((hit) => hit.marker === 'may' && hit.from === to)) return null
  return (
    markers.find(
      (hit) => market.has(hit.marker) && hit.from >= to && hit.to <= obliges.from && hit.to >= obliges.from - 1,
    ) ?? null
  )
}

const isNot = testByForm(({ folded }) => folded === 'niet' || folded === 'geen' || folded === 'niets')

/** True for a sentence that opens with "zij" as one body: "zij betaalt". */
function isShe([first, verb]: readonly Word[]): boolean {
  return /^(?:zij|ze)$/.test(first?.folded ?? '') && /(?:t|^is|^kan|^zal|^mag)$/.test(verb?.folded ?? '')
}

/** The one who, as the municipality says, will do something: "Wij spreken af dat iedere aanbieder …". */
function countedOn(words: readonly Word[], markers: readonly MarkerHit[], { to }: MarkerHit): MarkerHit | null {
  const says = markers.find(({ marker, from }) => marker === 'agrees' && from <= to + 1)
  if (says === undefined) return null
  const that = words.findIndex(({ folded }, at) => at >= says.from && (folded === 'dat' || folded === 'that'))
  if (that < 0 || that < says.to - 1 || words.slice(says.from, that).some(isNot)) return null
  const acts = ({ marker }: MarkerHit) => market.has(marker) || marker === 'pronoun'
  return markers.find((hit) => acts(hit) && hit.from > that && hit.from <= that + 3) ?? null
}

/** The provider to whom something falls: "Het is aan de aanbieder om …". */
function burdened(words: readonly Word[], markers: readonly MarkerHit[]): MarkerHit | null {
  const falls = markers.find(({ marker }) => marker === 'fallsTo')
  if (falls !== undefined)
    return markers.find((hit) => market.has(hit.marker) && hit.from >= falls.to && hit.from <= falls.to + 2) ?? null
  // "Aan de aanbieder is het om …"
  const [opens] = words
  if (opens?.folded !== 'aan') return null
  const named = markers.find((hit) => market.has(hit.marker) && hit.from <= 2)
  const isIts = named !== undefined && words[named.to]?.folded === 'is' && words[named.to + 1]?.folded === 'het'
  return isIts ? named : null
}

/** What a sentence in the imperative lays on whoever bids: "Stuur een uittreksel mee", or "Stuur geen jaarrekening mee". */
function commandIn({ value }: Text, words: readonly Word[], markers: readonly MarkerHit[]): Modality | null {
  if (value.endsWith('?') || !markers.some(({ marker, from }) => marker === 'commands' && from === 0)) return null
  const later = words.findIndex(({ folded }) => subordinate.test(folded))
  return words.slice(0, later < 0 ? words.length : later).some(isNot) ? 'may' : 'must'
}

/** True for a sentence about the municipality that says what somebody else owes it: to send, to tell, or to hand over. */
function isOwed(text: string, words: readonly Word[], markers: readonly MarkerHit[], subject: MarkerHit): boolean {
  return awaits(text, words, markers, subject) || isInformed(words, markers) || requestsPaper(words, markers, subject)
}

/** True when the municipality receives something by a set time, time and again, or from a provider. */
function awaits(text: string, words: readonly Word[], markers: readonly MarkerHit[], { from, to }: MarkerHit): boolean {
  const receives = markers.some(
    (hit) => hit.marker === 'awaits' && (hit.from === to || hit.to >= from - 1) && hit.from <= to,
  )
  // "Daarnaast ontvangen wij van de aanbieder een duiding."
  const isSent = markers.some((hit) => market.has(hit.marker) && words[beforeNoun(words, hit.from)]?.folded === 'van')
  if (!receives) return false
  if (isSent && !words.some(isNot)) return true
  return hasMarker(markers, 'measures') || hasMarker(markers, 'bounds') || setsDate(text)
}

/** True when the municipality asks for a document, or asks something of "u": "Wij vragen u het formulier terug te sturen". */
function requestsPaper(words: readonly Word[], markers: readonly MarkerHit[], { from, to }: MarkerHit): boolean {
  const request = markers.find((hit) => hit.marker === 'requests' && hit.to >= from && hit.from - to <= 1)
  if (request === undefined || words.some(isNot)) return false
  const after = Math.max(to, request.to)
  // "Wij vragen ons af": a reflexive verb asks nobody.
  if (words[after]?.folded === 'ons' || words[after]?.folded === 'zich') return false
  return markers.some(
    (hit) =>
      hit.from >= after &&
      (hit.marker === 'documents' || hit.marker === 'proof' || (hit.marker === 'pronoun' && hit.from === after)),
  )
}

/** True for what is told the municipality, by nobody that is named or by a provider: "De gemeente wordt ingelicht". */
function isInformed(words: readonly Word[], markers: readonly MarkerHit[]): boolean {
  const isPassive = hasMarker(markers, 'passive') || words.some(({ folded }) => folded === 'is' || folded === 'zijn')
  return isPassive && hasMarker(markers, 'informed') && !words.some(isNot)
}

/** True when the two sides are one subject: "de gemeente en de opdrachtnemer". */
function isShared(words: readonly Word[], markers: readonly MarkerHit[], party: MarkerHit | null): boolean {
  if (party === null) return false
  if (words[party.to]?.folded !== 'en') return false
  const side = (hit: MarkerHit) =>
    hit.marker === 'authority' ? 'buyer' : addressees.has(hit.marker) ? 'market' : undefined
  return markers.some(
    (hit) => side(hit) !== undefined && side(hit) !== side(party) && hit.from > party.to && hit.from - party.to <= 2,
  )
}

/** True for a question or task put to the bidder: "Beschrijf hoe u …". */
export function asksBidder(markers: readonly MarkerHit[]): boolean {
  return markers.some((hit) => hit.marker === 'asks' && hit.from <= 4)
}

/** "De opdrachtnemer haalt deelnemers op" is a duty though no verb on a list says so; receiving something is none. */
function impliedModality(
  words: readonly Word[],
  party: MarkerHit | null,
  markers: readonly MarkerHit[],
): Modality | null {
  if (party === null || party.marker === 'bid') return null
  // "Pleegouders worden door de aanbieder gescreend en krijgen een verklaring."
  if (words[beforeNoun(words, party.from)]?.folded === 'door') return 'must'
  return hasMarker(markers, 'receives') ? null : 'must'
}

/** True when a preposition other than "door" stands before the party, so that it is no subject. */
function isObject(words: readonly Word[], at: number, start = 0): boolean {
  const i = beforeNoun(words, at)
  const word = words[i]
  // "Dan" opens a main clause, and governs nothing there.
  if (word === undefined || (i === start && word.folded === 'dan')) return false
  // "De door de gemeente verleende toestemming": who acts there is not who acts in the sentence.
  if (word.folded === 'door' && /^(?:de|het|een|alle)$/.test(words[i - 1]?.folded ?? '')) return true
  return isPreposition(word)
}

/** The first party that is a subject or agent of the main clause; of names at one place the longest, then by rank. */
function partyOf(words: readonly Word[], markers: readonly MarkerHit[], start: number): MarkerHit | null {
  let best: MarkerHit | undefined
  for (const hit of markers) {
    if (!addressees.has(hit.marker) || hit.from < start || isObject(words, hit.from, start)) continue
    if (explains(markers, hit) || isCounted(words, hit) || words[hit.from - 1]?.folded === 'welke') continue
    if (hit.marker === 'authority' && isListed(words, hit.from, start)) continue
    // "…, zodra de gemeente daarom vraagt", "taken die de gemeente bedenkt": who asks is not who acts.
    const before = hit.marker === 'authority' && hit.from > start ? words[beforeNoun(words, hit.from)] : undefined
    if (before !== undefined && (opensCondition(before) || isRelative(words, hit.from))) continue
    if (best === undefined || compareParties(hit, best) < 0) best = hit
  }
  return best ?? null
}

/** True for a name in a list of those to whom something goes: "melden aan de inspectie, de regio en de voogd". */
function isListed(words: readonly Word[], at: number, start: number): boolean {
  const before = words[beforeNoun(words, at)]
  const joins = /^(?:en|of)$/.test(before?.folded ?? '')
  if (!joins) return false
  return words.slice(Math.max(start, at - 5), at).some(({ folded }) => /^(?:aan|naar|bij)$/.test(folded))
}

/** True for parties that are counted, and so are not the two of the contract: "drie partijen". */
function isCounted(words: readonly Word[], { marker, from }: MarkerHit): boolean {
  if (marker !== 'bothParties') return false
  const before = words[from - 1]?.folded ?? ''
  return /^(?:\d+|drie|vier|vijf|zes|zeven|acht|negen|tien)$/.test(before) || words[from - 2]?.folded === 'drie'
}

/** True for who only says what is meant: "… begrijpelijk; daarmee bedoelen we …". */
function explains(markers: readonly MarkerHit[], { marker, from, to }: MarkerHit): boolean {
  return (
    marker === 'authority' && markers.some((hit) => hit.marker === 'definitionMarks' && hit.from < from && hit.to >= to)
  )
}

/** True for the subject of a relative clause: "taken die de gemeente bedenkt", "taken die Opdrachtgever bedenkt". */
function isRelative(words: readonly Word[], at: number): boolean {
  const opens = words[at - 1]?.folded === 'de' ? at - 2 : at - 1
  return opens > 0 && words[opens]?.folded === 'die'
}

/** Whose thing the sentence is about when nobody acts in it: "de omzet van de inschrijver". */
function ownerOf(words: readonly Word[], markers: readonly MarkerHit[]): Addressee | null {
  const owner = markers.find(
    ({ marker, from }) =>
      (marker === 'bidder' || marker === 'contractor') && words[beforeNoun(words, from)]?.folded === 'van',
  )
  return owner === undefined ? null : (addressees.get(owner.marker) ?? null)
}

function compareParties(a: MarkerHit, b: MarkerHit): number {
  return a.from - b.from || b.to - a.to || parties.indexOf(a.marker) - parties.indexOf(b.marker)
}

/** A wish, or what the first verb of the main clause says; later clauses ("waarmee … kunnen melden") do not soften it. */
function modalityOf(
  text: string,
  clause: Clause,
  words: readonly Word[],
  markers: readonly MarkerHit[],
  party: MarkerHit | null,
): Modality | null {
  const { start, end } = clause
  let first: MarkerHit | undefined
  let joints: Joints | undefined
  for (const hit of markers) {
    if (hit.marker === 'should') return 'should'
    if (!modals.has(hit.marker)) continue
    if (hit.marker === 'may') {
      if (isAside(text, words, hit)) continue
      if (party === null || hit.from < start || hit.from >= end) continue
      joints ??= jointsOf(text, words)
      if (!permits(clause, joints, hit, party)) continue
    }
    if (isPurpose(words, hit)) continue
    const sooner = first !== undefined && first.from < start && hit.from >= start
    const longer = first !== undefined && first.from === hit.from && hit.to > first.to
    if (first === undefined || sooner || longer) first = hit
  }
  if (first?.marker === 'may' && forbids(words, first.from, end)) return 'must'
  if (first === undefined) return null
  return first.marker === 'may' ? 'may' : 'must'
}

/** Where the clauses of a sentence may begin: after a comma, at a subordinating word, at its first "of"; as indexes of its words, in order. */
interface Joints {
  readonly commas: readonly number[]
  readonly openers: readonly number[]
  /** -1 when there is none. */
  readonly whether: number
}

function jointsOf(text: string, words: readonly Word[]): Joints {
  return {
    commas: wordsAfterCommas(text, words),
    openers: words.flatMap(({ folded }, index) => (subordinate.test(folded) ? [index] : [])),
    whether: words.findIndex(({ folded }) => folded === 'of'),
  }
}

/** True when "kan" or "mag" lets a party do something: not in a later clause, nor where a client or a thing is its subject. */
function permits({ start, end }: Clause, joints: Joints, hit: MarkerHit, party: MarkerHit): boolean {
  const lastOf = (places: readonly number[], most: number) => lastAtMost(places, most, (place) => place)
  const { commas, openers, whether } = joints
  const comma = lastOf(commas, hit.from)
  const from = Math.max(start, commas[comma] ?? start)
  const to = Math.min(end, commas[comma + 1] ?? end)
  // "Gaat na of de deelnemer met minder toe kan": at the end of a clause that "of" opens.
  if (to - hit.to <= 1 && whether >= 0 && whether < hit.from) return false
  return (openers[lastOf(openers, hit.from - 1)] ?? -1) < from && party.from < to
}

/** True for "om haar aan te vullen": what for, not what must be done. */
function isPurpose(words: readonly Word[], { from, to }: MarkerHit): boolean {
  const isInfinitive = words.slice(Math.max(0, from - 1), to).some(({ folded }) => folded === 'te')
  return isInfinitive && words.slice(Math.max(0, from - 10), from).some(({ folded }) => folded === 'om')
}

/** "Mag geen" forbids; "mag niet meer dan" only bounds. */
function forbids(words: readonly Word[], from: number, end: number): boolean {
  return words
    .slice(from, end)
    .some(({ folded }, i, clause) => folded === 'geen' || (folded === 'niet' && clause[i + 2]?.folded !== 'dan'))
}

/** The denials of a sentence that does not say what happens otherwise. */
function denialsIn(text: string, markers: readonly MarkerHit[], words: readonly Word[]): readonly MarkerHit[] {
  if (!hasMarker(markers, 'denial') || hasMarker(markers, 'sanction')) return none
  return markers.filter(
    (hit) =>
      hit.marker === 'denial' &&
      !stresses(hit, words) &&
      !restricts(hit, words) &&
      !suffices(hit, text, words) &&
      !bounds(hit, words),
  )
}

/** True for what only stresses a ban: "De vervoerder weigert geen reiziger, ook niet bij agressie." */
function stresses({ from, to }: MarkerHit, words: readonly Word[]): boolean {
  const next = words[to]
  return (
    words[from]?.folded === 'ook' &&
    to - from === 2 &&
    next !== undefined &&
    (isPreposition(next) || opensCondition(next))
  )
}

/** True for what allows on a condition: "Invalkrachten worden niet ingezet dan nadat de gemeente instemt." */
function restricts({ to }: MarkerHit, words: readonly Word[]): boolean {
  const opens = (at: number) => /^(?:na|nadat|met|als|indien|wanneer)$/.test(words[at]?.folded ?? '')
  return [to, to + 1, to + 2].some((at) => words[at]?.folded === 'dan' && opens(at + 1))
}

/** True for words between round brackets: "… (mag met een onderaannemer)". */
function isAside(text: string, words: readonly Word[], { from }: MarkerHit): boolean {
  const before = text.slice(0, words[from]?.start ?? 0)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** True for "niet langer dan", which bounds and denies nothing. */
const bounds = ({ to }: MarkerHit, words: readonly Word[]): boolean =>
  /^(?:langer|meer)$/.test(words[to - 1]?.folded ?? '') && words[to]?.folded === 'dan'

/** True for what tells between brackets what is enough: "Toon dat aan (een overzicht volstaat)". */
function suffices(hit: MarkerHit, text: string, words: readonly Word[]): boolean {
  return /^volsta/.test(words[hit.from]?.folded ?? '') && isAside(text, words, hit)
}

const none: readonly never[] = []

/** True when the main clause says that something need not be done. */
function isDenied({ start, end }: Clause, denials: readonly MarkerHit[]): boolean {
  return denials.some(({ from }) => from >= start && from < end)
}

/** What need not be: the parts of the sentence, before, in and after its main clause, in which a denial stands. */
function deniedParts({ start, end }: Clause, words: readonly Word[], denials: readonly MarkerHit[]): readonly Span[] {
  if (denials.length === 0) return none
  return denials.map(({ from }) => {
    const [first, next] = from < start ? [0, start] : from < end ? [start, end] : [end, words.length]
    return { start: words[first]?.start ?? 0, end: words[next - 1]?.end ?? 0 }
  })
}

const duties: ReadonlySet<MarkerHit['marker']> = new Set(dutyLists)
/** Lays a duty, or leaves one free. */
const modals: ReadonlySet<MarkerHit['marker']> = new Set([...dutyLists, 'may'])
