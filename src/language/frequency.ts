/** How often something happens, as a sentence says it: "twee keer per jaar", "om de drie maanden", "in april en oktober". */

import { onceFor } from '../model/once.ts'
import type { Word } from '../model/specification.ts'
import { dutchNumber } from './numbers.ts'
import { testByForm } from './words.ts'

/** The words of a language that tell how often. Numbers are times a year. */
export interface FrequencyWords {
  /** Adverbs and adjectives: "maandelijks". */
  readonly adverbs: ReadonlyMap<string, number>
  /** What is no event though such an adjective stands before it: the "dagelijks bestuur", the "jaarlijkse omzet". */
  readonly standing: readonly string[]
  readonly periods: ReadonlyMap<string, number>
  /** "elke", "per". */
  readonly every: readonly string[]
  /** Of those, the one that also tells a rate: "€ 50 per maand" happens no oftener than something else. */
  readonly rate: readonly string[]
  /** "om de", "eens in de": what stands before a period of several. */
  readonly interval: readonly (readonly [string, string])[]
  /** Of those, the first word of one that needs no number: "om de drie maanden", but not "in de maand". */
  readonly skipping: readonly string[]
  /** "na afloop van een": what makes a single period a returning one. */
  readonly afterEach: readonly (readonly [string, string])[]
  /** What is sent time and again, and stands after "bij de": what goes along with it is sent as often. */
  readonly along: ReadonlyMap<string, number>
  readonly with: string
  /** What stands before a day of each period, and between the two: "laatste werkdag van". */
  readonly places: readonly string[]
  readonly of: string
  readonly articles: readonly string[]
  readonly half: string
  /** "eenmaal", "twice". */
  readonly multiples: ReadonlyMap<string, number>
  /** "keer". */
  readonly times: readonly string[]
  /** What is counted as often as it happens: "vier gesprekken per jaar". */
  readonly events: readonly string[]
  readonly months: readonly string[]
  /** What joins two months, and what makes them a range. */
  readonly and: string
  readonly between: readonly string[]
  /** A late day costs something each day, and happens on none: "per dag dat". */
  readonly late: readonly string[]
}

/** Words with a number each. */
export function numbered(words: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(words))
}

/** How often, in times a year, at a range of the text. */
export interface Frequency {
  readonly value: number
  readonly start: number
  readonly end: number
}

/** A frequency and the words it covers, [from, to). */
interface Found {
  readonly value: number
  readonly from: number
  readonly to: number
}

/** Every frequency a sentence tells, in reading order; months count only where it names no period. */
export function frequencies(sentence: readonly Word[], known: FrequencyWords): readonly Frequency[] {
  const { opens, isMonth } = askedOf(known)
  const first = sentence.findIndex(opens)
  if (first < 0) return none
  const found: Found[] = []
  for (let at = first; at < sentence.length; at++) {
    const word = sentence[at]
    if (word === undefined || !opens(word)) continue
    const here =
      word.folded === known.with
        ? alongAt(sentence, at, known)
        : (adverbAt(sentence, at, known) ?? everyAt(sentence, at, known) ?? intervalAt(sentence, at, known))
    if (here === null) continue
    found.push(here)
    at = here.to - 1
  }
  const months = found.length > 0 ? null : monthsNamed(sentence, isMonth, known)
  return (months === null ? found : [months]).map(({ value, from, to }) => ({
    value,
    start: sentence[from]?.start ?? 0,
    end: sentence[to - 1]?.end ?? 0,
  }))
}

const none: readonly Frequency[] = []

/** What is asked of a word: whether a frequency can begin with it, after what is counted, and whether it is a month. */
const askedOf = onceFor(({ interval, afterEach, adverbs, every, months, ...known }: FrequencyWords) => {
  const pairs = [...interval, ...afterEach].map(([first]) => first)
  const all = new Set([...adverbs.keys(), ...every, ...pairs, ...months, known.with])
  return {
    opens: testByForm(({ folded: word }) => all.has(word)),
    isMonth: testByForm(({ folded: word }) => months.includes(word)),
  }
})

const folded = (sentence: readonly Word[], at: number): string => sentence[at]?.folded ?? ''

function adverbAt(sentence: readonly Word[], at: number, { adverbs, standing }: FrequencyWords): Found | null {
  const value = adverbs.get(folded(sentence, at))
  return value === undefined || standing.includes(folded(sentence, at + 1)) ? null : { value, from: at, to: at + 1 }
}

/** A period from a word on: "twee weken", "half jaar", "kwartaal". */
function periodAt(sentence: readonly Word[], at: number, { periods, half }: FrequencyWords): Found | null {
  const first = folded(sentence, at)
  const single = periods.get(first)
  if (single !== undefined) return { value: single, from: at, to: at + 1 }
  const several = periods.get(folded(sentence, at + 1))
  if (several === undefined) return null
  if (first === half) return { value: several * 2, from: at, to: at + 2 }
  const number = dutchNumber(first)
  return number === null || number === 0 ? null : { value: several / number, from: at, to: at + 2 }
}

function everyAt(sentence: readonly Word[], at: number, known: FrequencyWords): Found | null {
  const word = folded(sentence, at)
  if (!known.every.includes(word)) return null
  const period = periodAt(sentence, at + 1, known) ?? dayOfPeriod(sentence, at + 1, known)
  if (period === null || known.late.includes(folded(sentence, period.to))) return null
  const multiple = multipleBefore(sentence, at, known)
  if (multiple !== null) return { value: multiple.value * period.value, from: multiple.from, to: period.to }
  return known.rate.includes(word) && isRate(sentence, at) ? null : { ...period, from: at }
}

/** A day of each period: "(iedere) laatste werkdag van de maand". */
function dayOfPeriod(sentence: readonly Word[], at: number, known: FrequencyWords): Found | null {
  const placed = known.places.includes(folded(sentence, at)) && known.of === folded(sentence, at + 2)
  return placed && known.periods.has(folded(sentence, at + 1)) && known.articles.includes(folded(sentence, at + 3))
    ? periodAt(sentence, at + 4, known)
    : null
}

/** "tweemaal", "twee keer, "vier gesprekken" just before; null when nothing is counted there. */
function multipleBefore(sentence: readonly Word[], at: number, known: FrequencyWords): Found | null {
  const before = folded(sentence, at - 1)
  const multiple = known.multiples.get(before)
  if (multiple !== undefined) return { value: multiple, from: at - 1, to: at }
  const counted = known.times.includes(before) || known.events.some((event) => before.endsWith(event))
  const value = counted ? dutchNumber(folded(sentence, at - 2)) : null
  return value === null ? null : { value, from: at - 2, to: at }
}

/** True when an amount or another rate stands just before: "drie dagen per week", "per cliënt per dag". */
function isRate(sentence: readonly Word[], at: number): boolean {
  return [at - 1, at - 2, at - 3].some((place) => {
    const word = sentence[place]
    return (
      word !== undefined && (word.folded === 'per' || (word.written !== 'een' && dutchNumber(word.folded) !== null))
    )
  })
}

function intervalAt(sentence: readonly Word[], at: number, known: FrequencyWords): Found | null {
  const word = folded(sentence, at)
  const isPair = ([first, second]: readonly [string, string]) => word === first && folded(sentence, at + 1) === second
  if (known.afterEach.some(isPair)) {
    const value = known.periods.get(folded(sentence, at + 3))
    const named = known.articles.includes(folded(sentence, at + 2))
    return value === undefined || !named ? null : { value, from: at, to: at + 4 }
  }
  if (!known.interval.some(isPair)) return null
  const period = periodAt(sentence, at + 2, known)
  if (period === null) return null
  const multiple = multipleBefore(sentence, at, known)
  if (multiple !== null) return { value: multiple.value * period.value, from: multiple.from, to: period.to }
  if (!known.skipping.includes(folded(sentence, at))) return null
  // "Om de week" passes one over; "om de twee weken" says it in so many words.
  const single = known.periods.has(folded(sentence, at + 2))
  return { value: single ? period.value / 2 : period.value, from: at, to: period.to }
}

/** What goes along with something that returns: "bij de declaratie", "bij elke factuur". */
function alongAt(sentence: readonly Word[], at: number, known: FrequencyWords): Found | null {
  const article = folded(sentence, at + 1)
  if (!known.articles.includes(article) && !known.every.includes(article)) return null
  const value = known.along.get(folded(sentence, at + 2))
  return value === undefined ? null : { value, from: at, to: at + 3 }
}

/** How many months stand in a row, with or without their days: "op 15 april en 15 oktober". */
function monthsNamed(
  sentence: readonly Word[],
  isMonth: (word: Word) => boolean,
  { months, and, between }: FrequencyWords,
): Found | null {
  const first = sentence.findIndex(isMonth)
  const last = sentence.findLastIndex(isMonth)
  if (first === last) return null
  const apart = sentence.slice(first + 1, last)
  const joined = apart.every(({ folded: word }) => word === and || months.includes(word) || /^\d{1,2}$/.test(word))
  const ranged = [first - 1, first - 2].some((at) => between.includes(folded(sentence, at)))
  const dated = /^(?:19|20)\d\d$/.test(folded(sentence, last + 1))
  const count = apart.filter(isMonth).length + 2
  return joined && !ranged && !dated ? { value: count, from: first, to: last + 1 } : null
}
