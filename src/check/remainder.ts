/** What a demand asks beside that of which it would be taken away. */

import { findMarkers, type LanguageKnowledge, type Marker } from '../language/language.ts'
import type { Statement, Word } from '../model/specification.ts'

/** Tells whether a word is of what goes. */
type Goes = (word: Word) => boolean

/**
 * True when a demand, given by its sentences of which one names what goes, also lists another thing there or lays another
 * duty; `concepts` are those that go.
 */
export function asksMore(
  own: readonly Statement[],
  naming: Statement,
  concepts: ReadonlySet<string>,
  knowledge: LanguageKnowledge,
): boolean {
  const goes = goingWords(own, concepts, knowledge)
  return (
    addsThing(naming, goes) ||
    addsItem(naming, knowledge, goes) ||
    addsToTitle(naming, knowledge, goes) ||
    addsDuty(own, knowledge, goes)
  )
}

const joins: ReadonlySet<string> = new Set(['en', 'alsmede', 'and'])
const articles: ReadonlySet<string> = new Set(['een', 'zijn', 'haar', 'uw', 'a', 'an', 'its'])
/** In how many words after its article a thing of a list is named. */
const nameWords = 6

/** True when a list of the sentence names a thing beside what goes: "een scholingsplan, een verzuimbeleid en een klachtenregeling". */
function addsThing({ text, words }: Statement, goes: Goes): boolean {
  return words.some((word, at) => {
    const before = words[at - 1]
    if (before === undefined || !articles.has(word.folded)) return false
    const last = joins.has(before.folded) ? at - 1 : at
    if (last === at && text.value.slice(before.end, word.start).trim() !== ',') return false
    // What is listed before the join, with its article, and what after it.
    const listed = words.slice(Math.max(0, last - nameWords), last)
    const opening = listed.findLastIndex(({ folded }) => articles.has(folded))
    return opening >= 0 && listed.slice(opening).some(goes) !== words.slice(at, at + nameWords).some(goes)
  })
}

/** True when a list without articles names a thing beside what goes: "ISO 27001, BIO, AVG-compliance". */
function addsItem({ text: { value }, words }: Statement, knowledge: LanguageKnowledge, goes: Goes): boolean {
  const parts: Word[][] = [[]]
  words.forEach((word, at) => {
    const before = words[at - 1]
    const isJoin = joins.has(word.folded)
    if (isJoin || (before !== undefined && value.slice(before.end, word.start).includes(','))) parts.push([])
    if (!isJoin) parts.at(-1)?.push(word)
  })
  const items = parts.filter((part) => part.length > 0)
  const isItem = (part: readonly Word[]) =>
    part.length <= itemWords && part.every((word) => knowledge.verbOf(word) === null && !opensAside.test(word.folded))
  // A list that a sentence leads up to takes three things to be known as one.
  const [first = [], ...others] = items
  if (others.length < (isItem(first) ? 1 : 2) || !others.every(isItem)) return false
  const gone = [first.slice(-itemWords), ...others].map((part) => part.some(goes))
  return gone.includes(true) && gone.includes(false)
}

/** Words of a thing in such a list. */
const itemWords = 3
/** What follows a comma to tell more of what stands before it. */
const opensAside =
  /^(?:[dD]ie|dat|waar.*|volgens|conform|inclusief|met|zonder|van|voor|in|op|bij|hij|zij|een|de|het|zoals)$/

/** True when a title or a row names a thing beside what goes: "Beleid medicatie en scholingsplan". */
function addsToTitle({ words, addressee }: Statement, knowledge: LanguageKnowledge, goes: Goes): boolean {
  if (addressee !== null) return false
  const around = (at: number) => [words.slice(Math.max(0, at - nameWords), at), words.slice(at + 1, at + 1 + nameWords)]
  const divides = words.some(({ folded }, at) => {
    if (!joins.has(folded)) return false
    const [before, after] = around(at)
    return before?.some(goes) !== after?.some(goes)
  })
  const says = (marker: Marker) => marker === 'finite' || ownDuties.has(marker) || telling.has(marker)
  return divides && !findMarkers(knowledge, words).some(({ marker }) => says(marker))
}

/** Markers of a duty that need not be about what stands before it, and of one that mostly is. */
const ownDuties: ReadonlySet<Marker> = new Set<Marker>(['must', 'dutyVerbs', 'holds'])
const telling: ReadonlySet<Marker> = new Set<Marker>(['shows', 'presents', 'handsOver', 'reports', 'describes'])
/** Words that speak of what stands before them. */
const backward =
  /^(?:daar|hier|er[a-z]{2}|die$|dat$|deze$|dit$|hem$|ze$|beide$|dezelfde$|ook$|that$|this$|these$|it$|them$)/

/** True when a sentence, or a part of it after "en", lays a duty that is not about what goes. */
function addsDuty(own: readonly Statement[], knowledge: LanguageKnowledge, goes: Goes): boolean {
  return own.some((statement, first) => {
    // "De vertrouwenspersoon wordt toegelaten en heeft toegang": what goes also does the second.
    const clauses = statement.words.slice(0, 2).some(goes) ? [] : clausesOf(statement, knowledge)
    return clauses.some(({ words, duty }, at) => {
      const isLater = first > 0 || at > 0
      return duty && !words.some((word) => goes(word) || (isLater && backward.test(word.folded)))
    })
  })
}

/** A part of a sentence, and whether it lays a duty of its own. */
interface Clause {
  readonly words: readonly Word[]
  readonly duty: boolean
}

/** The parts of a sentence between the joins that a duty, or another verb, follows. */
function clausesOf({ words, role, negated }: Statement, knowledge: LanguageKnowledge): readonly Clause[] {
  if (role !== 'duty' || negated) return []
  const markers = findMarkers(knowledge, words)
  const duties = new Set(markers.filter(({ marker }) => ownDuties.has(marker)).map(({ from }) => from))
  const acts = (at: number) => duties.has(at) || isActing(words[at], words[at + 1])
  const cuts = words.flatMap(({ folded }, at) => (joins.has(folded) && acts(at + 1) ? [at + 1] : []))
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? words.length
    // "… en deelt het verslag": whoever hands over or tells does so of what stands before.
    const tells = i > 0 && markers.some((hit) => hit.from === from && telling.has(hit.marker))
    const binds = i > 0 || [...duties].some((at) => at < to)
    return { words: words.slice(from, to), duty: !tells && binds }
  })
}

/** True for a verb that a party or an article follows: "en betrekt hij …", "en belt de cliënt". */
function isActing(word: Word | undefined, next: Word | undefined): boolean {
  return /^[a-z]{3,}t$/.test(word?.written ?? '') && /^(?:hij|zij|u|de|het|een|zijn|haar)$/.test(next?.folded ?? '')
}

/** By how many of their first letters words are of one family: "klachtenregeling", "klachten". */
const familyLetters = 5

/** The words of the concepts that go, verbs aside, and those of their families that name no other concept. */
function goingWords(own: readonly Statement[], concepts: ReadonlySet<string>, knowledge: LanguageKnowledge): Goes {
  const going = new Set<Word>()
  const other = new Set<Word>()
  for (const { words, mentions } of own) {
    for (const { concept, start, end } of mentions) {
      for (const word of words)
        if (word.start >= start && word.end <= end) (concepts.has(concept) ? going : other).add(word)
    }
  }
  const telling = [...going].filter(
    (word) =>
      knowledge.verbOf(word) === null && (word.folded.length >= familyLetters || /^[A-Z]{2}/.test(word.written)),
  )
  const families = new Set(telling.map(familyOf))
  return (word) => going.has(word) || (families.has(familyOf(word)) && !other.has(word))
}

const familyOf = ({ folded }: Word) => folded.slice(0, familyLetters)
