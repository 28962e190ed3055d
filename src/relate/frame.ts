/** What the words of a sentence are to it: what it is about, when it holds, and to whom or with whom it is done. */

import { isVerb, type Meaning, roleOf } from '../language/meaning.ts'
import { partyOf } from '../language/parties.ts'
import {
  asides,
  companions,
  determiners,
  means,
  meetings,
  moments,
  personNames,
  relatives,
  spans,
  triggerClauses,
  triggerPhrases,
} from '../language/roles.ts'
import { testByForm } from '../language/words.ts'
import { onceInARow } from '../model/once.ts'
import type { Statement, Word } from '../model/specification.ts'
import { namedMeanings } from './reading.ts'

/** The terms of a sentence by what they are to it. */
export interface Frame {
  /** What it is about, each with its weight. */
  readonly topic: ReadonlyMap<string, number>
  /** When, or in which case. */
  readonly trigger: ReadonlyMap<string, number>
  /** To whom, with whom. */
  readonly persons: ReadonlySet<string>
  /** Who acts: a side of the contract, or a person that the sentence opens with; null when it names none, or several. */
  readonly actor: string | null
}

/** What a word is to its sentence, and whether it stands in a clause about a noun. */
interface Place {
  readonly part: 'topic' | 'trigger' | 'person' | 'aside'
  readonly relative: boolean
}

/** Reads a sentence as it stands around one of its words; words that `skips` takes tell nothing of it. */
export function frameOf(statement: Statement, around: number, skips: (word: Word, term: string) => boolean): Frame {
  const { words: sentence } = statement
  const places = placesOf(statement)
  const within = places[around]?.relative === true
  const topic = new Map<string, number>()
  const trigger = new Map<string, number>()
  const persons = new Set<string>()
  for (const { term, weight, word } of withFirsts(plainHeads(namedMeanings(statement), sentence), sentence)) {
    const here = sentence[word]
    const place = places[word]
    if (here === undefined || place === undefined || place.part === 'aside' || skips(here, term)) continue
    if ((place.relative && !within) || runsBetween(sentence, word + 1)) continue
    if (place.part === 'person' || (place.part === 'topic' && weight < 1 && roleOf(term) === 'person')) {
      if (place.part === 'person' || term !== 'authority') persons.add(term)
    } else if (term !== 'authority') {
      if (place.part !== 'trigger') addTerm(topic, term, weight)
      // "Na afsluiting" is after the end.
      else addTerm(trigger, term === 'afsluiten' ? 'eindigen' : term, weight)
    }
  }
  if (sentence.some(({ folded }) => folded === 'buiten')) topic.set('buiten', 1)
  if (persons.size > 0 && topic.delete('spreken')) topic.set('bespreken', 0.6)
  const actor = openingPerson(sentence) ?? actorOf(sentence, places) ?? actorBefore(sentence, places)
  // What the municipality gets or has is the work of another.
  const receives = actor === 'authority' && (topic.has('ontvangen') || topic.has('bezitten'))
  return {
    topic,
    // Most sentences name no case and nobody; thousands of empty lists are one.
    trigger: trigger.size === 0 ? noTrigger : trigger,
    persons: persons.size === 0 ? noPersons : persons,
    actor: receives ? null : actor,
  }
}

function addTerm(terms: Map<string, number>, term: string, weight: number): void {
  if (!terms.has(term)) terms.set(term, weight)
}

const noTrigger: Frame['trigger'] = new Map()
const noPersons: Frame['persons'] = new Set()

/** The word with which a sentence opens, when it is who acts: "De aanbieder betaalt …", not "De aanbieder wordt betaald". */
function openingActor(sentence: readonly Word[]): Word | null {
  const at = determiners.has(sentence[0]?.folded ?? '') ? 1 : 0
  const verb = sentence[at + 1]
  const acts = verb !== undefined && isVerbOfMain(sentence, at + 1) && !auxiliaries.test(verb.folded)
  return acts ? (sentence[at] ?? null) : null
}

/** The person who is served, when a sentence opens with him: "De cliënt zegt een afspraak …". */
function openingPerson(sentence: readonly Word[]): string | null {
  const actor = openingActor(sentence)
  return actor !== null && served.test(actor.folded) ? 'person' : null
}

const served = /^(?:client|inwoner|jeugdige|ouder|deelnemer|bewoner|reiziger|cursist)s?(?:en)?$/

/** The side that stands as subject or owner; of two the one that opens the sentence, null when neither does. */
function actorOf(sentence: readonly Word[], places: readonly Place[]): Frame['actor'] {
  let actor: Frame['actor'] = null
  for (const [at, word] of sentence.entries()) {
    const party = places[at]?.part === 'topic' ? partyOf(word) : null
    if (party === null) continue
    if (actor !== null && actor !== party) {
      const opening = openingActor(sentence)
      return opening === null ? null : partyOf(opening)
    }
    actor = party
  }
  return actor
}

/** The side that an opening case names and "hij" takes up: "Wil de aanbieder …, dan zegt hij …". */
function actorBefore(sentence: readonly Word[], places: readonly Place[]): Frame['actor'] {
  const goesOn = sentence.some(({ folded }, at) => folded === 'hij' && places[at]?.part === 'topic')
  const party = goesOn && places[0]?.part === 'trigger' ? sentence.find((word) => partyOf(word) !== null) : undefined
  return party === undefined ? null : partyOf(party)
}

/** What each word of a sentence is to it: a clause runs to its comma, a phrase to the next preposition or verb. */
const placesOf = onceInARow(({ words: sentence, text: { value } }: Statement): readonly Place[] => {
  const places: Place[] = []
  const main: Place = { part: 'topic', relative: false }
  const opening = caseEnd(sentence, value)
  let place = main
  let clause = false
  let named = false
  for (const [at, word] of sentence.entries()) {
    const gap = value.slice(sentence[at - 1]?.end ?? 0, word.start)
    if (at < opening) place = { part: 'trigger', relative: false }
    else if (at === opening || /[,;:)]/.test(gap)) {
      place = main
      clause = false
    }
    const opened: Opening | null = at < opening || clause ? null : opens(sentence, at, gap)
    if (opened !== null) {
      clause = opened.clause
      place = { part: opened.part, relative: place.relative || opened.describes }
      named = false
    } else if (clause && place.part === 'trigger' && at > opening && closesClause(sentence, at)) clause = false
    else if (!clause && at >= opening && place.part !== 'topic') {
      // After the person who is named, and at a verb, the sentence goes on.
      const closed = place.part === 'trigger' && closesClause(sentence, at - 1)
      const goesOn = place.part === 'person' && named && !/^(?:en|of|van|de|het)$/.test(word.folded)
      // "Na plaatsing | een plan": a noun follows on the one that was named.
      const next = place.part === 'trigger' && named && determiners.has(word.folded) && isNoun(sentence[at - 1])
      const parted = place.part === 'trigger' && word.folded === 'en' && opensBetween(sentence, at)
      if (goesOn || next || parted || closed || isVerbOfMain(sentence, at))
        place = { part: 'topic', relative: place.relative }
      named =
        !/^(?:en|of)$/.test(word.folded) &&
        (named || isPerson(word) || /^[A-Z][a-z]/.test(word.written) || (place.part === 'trigger' && isNoun(word)))
    }
    places.push(place)
  }
  return places
})

/** True after the verbs that close a clause: "nadat hij de toewijzing heeft ontvangen | met …". */
function closesClause(sentence: readonly Word[], at: number): boolean {
  return (
    /^(?:is|heeft|hebben|wordt|worden|zijn)$/.test(sentence[at - 1]?.folded ?? '') &&
    /(?:d|t|en)$/.test(sentence[at]?.folded ?? '')
  )
}

/** True for the "en" of "tussen de aanmelding en de start". */
function opensBetween(sentence: readonly Word[], at: number): boolean {
  return sentence.slice(Math.max(0, at - 8), at).some(({ folded }) => folded === 'tussen')
}

/** What a word opens: a phrase, which ends at the next one, or a clause, which goes on to its comma. */
interface Opening {
  readonly part: Place['part']
  readonly clause: boolean
  /** True for what opens a clause about a noun. */
  readonly describes: boolean
}

const phraseOf = (part: Place['part']): Opening => ({ part, clause: false, describes: false })
const clauseOf = (part: Place['part']): Opening => ({ part, clause: true, describes: false })

/** What a word opens; null when it goes on with what is open. */
function opens(sentence: readonly Word[], at: number, gap: string): Opening | null {
  const word = sentence[at]
  if (gap.includes('(')) return clauseOf('aside')
  if (word === undefined || !mayOpen(word)) return null
  const { folded } = word
  const next = sentence[at + 1]?.folded ?? ''
  if (folded === 'als') return opensSubject.test(next) ? clauseOf('trigger') : null
  if (folded === 'wie' && at === 0) return clauseOf('aside')
  if (triggerClauses.has(folded)) return clauseOf('trigger')
  if (asides.has(folded)) return clauseOf('aside')
  if (relatives.has(folded) && at > 0 && !/[:;]/.test(gap) && isNoun(sentence[at - 1]))
    return { part: 'topic', clause: false, describes: true }
  if (companions.has(folded) && namesPerson(sentence, at + 1)) return phraseOf('person')
  if (triggerPhrases.has(folded)) return phraseOf('trigger')
  if (folded === 'voor')
    return phraseOf(moments.has(determiners.has(next) ? (sentence[at + 2]?.folded ?? '') : next) ? 'trigger' : 'topic')
  if (means.has(folded)) return phraseOf('aside')
  if (
    folded === 'tussen' &&
    (runsBetween(sentence, at) || sentence.some((other) => /^(?:ligt|liggen|zit|zitten)$/.test(other.folded)))
  )
    return phraseOf('trigger')
  return prepositions.test(folded) ? phraseOf('topic') : null
}

/** True for the "tussen" of "de wachttijd tussen aanmelding en start", before which the noun says nothing. */
function runsBetween(sentence: readonly Word[], at: number): boolean {
  return sentence[at]?.folded === 'tussen' && spans.has(sentence[at - 1]?.folded ?? '')
}

const mayOpen = testByForm(
  ({ folded }) =>
    /^(?:als|wie|voor)$/.test(folded) ||
    prepositions.test(folded) ||
    [triggerClauses, asides, relatives, companions, triggerPhrases, means].some((words) => words.has(folded)),
)

const opensSubject = /^(?:de|het|een|hij|zij|u|er|dit|dat|deze)$/
const prepositions = /^(?:aan|met|naar|richting|door|over|binnen|uiterlijk|per|in|op|uit|tussen|onder|om)$/

/** True for a verb of the main clause, not the noun that is written the same: "de start". */
function isVerbOfMain(sentence: readonly Word[], at: number): boolean {
  const { folded } = sentence[at] ?? { folded: '' }
  const before = sentence[at - 1]?.folded ?? ''
  if (determiners.has(before) || triggerPhrases.has(before) || /(?:en|ing|e)$/.test(folded)) return false
  return auxiliaries.test(folded) || (folded.endsWith('t') && isVerb(folded))
}

const auxiliaries =
  /^(?:is|heeft|hebben|wordt|worden|wil|kan|moet|mag|zal|dient|raakt|krijgt|komt|gaat|blijkt|neemt|geeft|doet|ligt|staat|vindt|volgt|zit)$/

const isNoun = (word: Word | undefined) =>
  word !== undefined && /^[a-zà-ÿ]{4,}$/.test(word.written) && !isVerb(word.folded)

const isPerson = testByForm((word) => partyOf(word) !== null || personNames.test(word.folded))

/** True when the first noun from a word on is somebody. */
function namesPerson(sentence: readonly Word[], from: number): boolean {
  for (const word of sentence.slice(from, from + 3)) {
    if (isPerson(word) || /^[A-Z][a-z]/.test(word.written)) return true
    if (!determiners.has(word.folded)) return false
  }
  return false
}

/** How many words at the start put the case: "Is de hulp geëindigd, dan …"; 0 when none do. */
function caseEnd(sentence: readonly Word[], value: string): number {
  const first = sentence[0]
  if (first === undefined || !isVerbOfMain(sentence, 0)) return 0
  const comma = value.indexOf(',', first.end)
  return comma < 0
    ? 0
    : Math.max(
        0,
        sentence.findIndex(({ start }) => start > comma),
      )
}

/** In a compound the last part is a thing, and tells of no act: a "declaratiebericht" reports nothing. */
function plainHeads(found: readonly Meaning[], sentence: readonly Word[]): readonly Meaning[] {
  if (!found.some(({ word }, at) => found[at - 1]?.word === word)) return found
  return found.flatMap((meaning, at) => {
    const { term, word } = meaning
    const [before, after] = [found[at - 1], found[at + 1]]
    if (before?.word === word) {
      if (ends.has(before.term)) return []
      return roleOf(term) === 'action' ? [{ ...meaning, weight: 0.35 }] : [meaning]
    }
    // A "startbericht" is a thing by itself.
    return after?.word === word && ends.has(term) ? [{ term: sentence[word]?.key ?? term, weight: 1, word }] : [meaning]
  })
}

const ends: ReadonlySet<string> = new Set(['starten', 'eindigen'])

/** "Het eerste gesprek" is getting to know somebody, "de eerste hulp" is beginning; both go by what they are. */
function withFirsts(found: readonly Meaning[], sentence: readonly Word[]): readonly Meaning[] {
  const at = sentence.findIndex(({ folded }) => folded === 'eerste' || folded === 'eerst')
  if (at < 0 || counted.test(sentence[at + 1]?.folded ?? '')) return found
  const alone = sentence[at]?.folded === 'eerst'
  if (alone && sentence[at - 2]?.folded !== 'voor') return found
  const meeting = ({ term, word }: Meaning) => meetings.has(term) && (alone || (word > at && word <= at + 2))
  const meets = found.some(meeting)
  return [
    ...found.filter((meaning) => meaning.word !== at && !(meets && meeting(meaning))),
    { term: meets ? 'kennismaken' : 'starten', weight: 0.6, word: at },
  ]
}

const counted = /^(?:lid|keer|kwartaal|half|halfjaar|jaar|maand|week|dag|werkdag|instantie|plaats)$/
