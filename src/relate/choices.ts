/** Choices that a demand leaves: "ISO 9001 of HKZ" asks less than "HKZ" alone, however much of it is the same. */

import { denials, prepositions } from '../language/grammar.ts'
import { partyOf } from '../language/parties.ts'
import type { Statement, Word } from '../model/specification.ts'

/** A word that names one of the things to choose from: its key, and the terms of it. */
export interface Alternative {
  readonly key: string
  readonly terms: readonly string[]
}

/** Things of which one will do. */
export type Choice = readonly Alternative[]

const none: readonly Choice[] = []

/** The choices that a sentence leaves to whoever it binds, given the terms of its words. */
export function choicesIn(statement: Statement, termsAt: ReadonlyMap<number, readonly string[]>): readonly Choice[] {
  const { words: sentence } = statement
  if (!sentence.some(({ folded }) => mayChoose(folded))) return none
  const names = (word: Word, at: number) => termsAt.has(at) || partyOf(word) !== null
  return sentence.flatMap((_, at) => {
    const after = afterChoice(sentence, at)
    if (after < 0 || widens(statement, at)) return []
    const next = sentence.findIndex((word, place) => place >= after && names(word, place))
    const alternatives = [...itemsBefore(statement, at, names), next].flatMap((place) => {
      const word = sentence[place]
      if (word === undefined || equals.test(word.folded)) return []
      return [{ key: partyOf(word) ?? word.key, terms: termsAt.get(place) ?? [] }]
    })
    return alternatives.length > 1 ? [alternatives] : []
  })
}

/** The place after "of", "ofwel" or "dan wel" at a place; -1 for any other word, and for "of meer", "of gelijkwaardig". */
function afterChoice(sentence: readonly Word[], at: number): number {
  const folded = sentence[at]?.folded ?? ''
  if (!mayChoose(folded)) return -1
  if (folded === 'dan' && sentence[at + 1]?.folded !== 'wel') return -1
  const after = folded === 'dan' ? at + 2 : at + 1
  return bounds.test(sentence[after]?.folded ?? '') ? -1 : after
}

/** True for a word that may open the last thing to choose from. */
export const mayChoose = (folded: string) => choosers.has(folded)

const choosers = new Set(['of', 'ofwel', 'danwel', 'dan'])

/** What after "of" only sets a bound. */
const bounds = /^(?:meer|minder|langer|korter|hoger|lager|eerder|later|ouder|jonger|zoveel|zo)$/

/** What may stand in the place of anything leaves no choice between things. */
const equals = /^gelijkwaardige?$/

/** The last telling word of each item of an enumeration that ends before a place: "ISO 9001, HKZ" of …. */
function itemsBefore(
  { words: sentence, text: { value } }: Statement,
  until: number,
  names: (word: Word, at: number) => boolean,
): readonly number[] {
  const items: number[] = []
  let end = until
  let named = false
  for (let at = until - 1; at >= 0 && end - at <= longestItem; at--) {
    const word = sentence[at] as Word
    const parted = at < until - 1 && value.slice(word.end, sentence[at + 1]?.start).includes(',')
    if (parted) [end, named] = [at + 1, false]
    if (named || !names(word, at)) continue
    items.push(at)
    named = true
  }
  return items
}

/** Words of an item between commas; what is longer is a clause. */
const longestItem = 5

/** True where what is named beside makes the demand wider: "bij ziekte of verlof", "geen alcohol of drugs". */
function widens({ words: sentence, text: { value } }: Statement, at: number): boolean {
  let near = true
  for (let place = at - 1; place >= 0; place--) {
    const { folded, end } = sentence[place] as Word
    if (value.slice(end, sentence[place + 1]?.start).includes(',')) return false
    if (
      denials.includes(folded) ||
      /^(?:zonder|als|indien|wanneer|zodra|zolang|tenzij|elke?|iedere?|alle)$/.test(folded)
    )
      return true
    if (near && prepositions.includes(folded) && folded !== 'van') {
      if (occasions.test(folded)) return true
      near = false
    }
  }
  return false
}

/** What names the occasions, purposes or subjects of a duty, each of which counts. */
const occasions = /^(?:bij|na|tijdens|voor|over|tegen|omtrent|inzake)$/
