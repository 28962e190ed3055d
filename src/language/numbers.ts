/** Amounts in Dutch notation: money, percentages, durations and counts, each with its place in the text. */

import type { Word } from '../model/specification.ts'

/** An amount found in a text; money in euros, durations in days (a month 30, a year 365). */
export interface Amount {
  readonly kind: 'money' | 'percentage' | 'duration' | 'count'
  readonly value: number
  readonly unit: string
  readonly start: number
  readonly end: number
}

const smallNumbers = new Map(
  Object.entries({
    een: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    veertien: 14,
    vijftien: 15,
    twintig: 20,
    vierentwintig: 24,
    dertig: 30,
    zestig: 60,
    negentig: 90,
  }),
)

const daysIn = new Map(
  Object.entries({
    uur: 1 / 24,
    uren: 1 / 24,
    dag: 1,
    dagen: 1,
    werkdag: 1.4,
    werkdagen: 1.4,
    kalenderdag: 1,
    kalenderdagen: 1,
    week: 7,
    weken: 7,
    maand: 30,
    maanden: 30,
    kalendermaand: 30,
    kalendermaanden: 30,
    kwartaal: 91,
    jaar: 365,
    jaren: 365,
  }),
)

const scales = new Map(Object.entries({ duizend: 1e3, miljoen: 1e6, mln: 1e6, mio: 1e6, miljard: 1e9 }))

const isDigit = (code: number) => code >= 48 && code <= 57

/** The value of a number in Dutch notation: points part thousands, a comma the decimals; small numbers may be words. */
export function dutchNumber(folded: string): number | null {
  if (!isDigit(folded.charCodeAt(0))) return smallNumbers.get(folded) ?? null
  if (!/^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(folded)) return null
  return Number(folded.replaceAll('.', '').replace(',', '.'))
}

/** Every amount in a sentence, in reading order. */
export function amounts(text: string, words: readonly Word[]): readonly Amount[] {
  const found: Amount[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) continue
    const value = dutchNumber(word.folded)
    if (value === null) continue
    const amount = amountAt(text, words, at, word, value)
    if (amount !== null) found.push(amount)
  }
  return found
}

/** What the number at a word measures, by what stands before and after it. */
function amountAt(text: string, words: readonly Word[], at: number, word: Word, value: number): Amount | null {
  const numeral = isDigit(word.folded.charCodeAt(0))
  const scale = scales.get(words[at + 1]?.folded ?? '')
  const last = scale === undefined ? word : (words[at + 1] ?? word)
  const unit = words[scale === undefined ? at + 1 : at + 2]
  const size = value * (scale ?? 1)
  const sign = numeral ? euroSignBefore(text, word.start) : -1
  if (sign >= 0) return { kind: 'money', value: size, unit: 'euro', start: sign, end: last.end }
  if (
    numeral &&
    text
      .slice(word.end, word.end + 2)
      .trim()
      .startsWith('%')
  ) {
    return { kind: 'percentage', value, unit: '%', start: word.start, end: text.indexOf('%', word.end) + 1 }
  }
  if (unit === undefined || !adjoins(text, last, unit)) return null
  const days = daysIn.get(unit.folded)
  if (days !== undefined)
    return { kind: 'duration', value: size * days, unit: unit.folded, start: word.start, end: unit.end }
  if (numeral && unit.folded === 'euro')
    return { kind: 'money', value: size, unit: 'euro', start: word.start, end: unit.end }
  if (numeral && unit.folded === 'procent')
    return { kind: 'percentage', value, unit: '%', start: word.start, end: unit.end }
  return countAt(text, words, at, word, value)
}

/** Where the euro sign or name before a number stands; -1 when there is none. */
function euroSignBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 5), start)
  const sign = /(?:€|EUR|euro)[\s\u00a0]?$/i.exec(before)
  return sign === null ? -1 : start - sign[0].length
}

/** A number before a noun, with at most one adjective between; an id ("E-01 De …") or a law ("Wmo 2015 en …") is none. */
function countAt(text: string, words: readonly Word[], at: number, word: Word, value: number): Amount | null {
  const before = text.charAt(word.start - 1)
  if (word.folded === 'een' && word.written.toLowerCase() === 'een') return null
  if (before !== '' && before !== ' ' && before !== '(' && before !== '\n') return null
  const next = words[at + 1]
  const after = words[at + 2]
  if (next === undefined || !isNoun(next)) return null
  const adjective = next.folded.endsWith('e') && after !== undefined && isNoun(after) && adjoins(text, next, after)
  const unit = adjective ? after : next
  return { kind: 'count', value, unit: unit.folded, start: word.start, end: unit.end }
}

function isNoun({ written }: Word): boolean {
  return written.length >= 4 && written === written.toLowerCase()
}

/** True when only blanks stand between two words. */
function adjoins(text: string, first: Word, second: Word): boolean {
  return text.slice(first.end, second.start).trim() === ''
}
