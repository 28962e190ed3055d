/** Amounts in Dutch notation: money, percentages, durations, scores and counts, each with its place in the text. */

import type { Quantity, Word } from '../model/specification.ts'
import { testByForm } from './words.ts'

/** An amount found in a text; money in euros, durations in days (a month 30, a year 365). */
export interface Amount {
  readonly kind: Quantity['kind']
  readonly value: number
  readonly unit: string
  readonly start: number
  readonly end: number
}

const smallNumbers = new Map(
  Object.entries({
    half: 0.5,
    halve: 0.5,
    een: 1,
    anderhalf: 1.5,
    anderhalve: 1.5,
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
    dertien: 13,
    veertien: 14,
    vijftien: 15,
    zestien: 16,
    zeventien: 17,
    achttien: 18,
    negentien: 19,
    twintig: 20,
    dertig: 30,
    veertig: 40,
    vijftig: 50,
    zestig: 60,
    zeventig: 70,
    tachtig: 80,
    negentig: 90,
    honderd: 100,
    duizend: 1000,
  }),
)

/** Shares that go by a name, in percents. */
const shares = new Map(Object.entries({ helft: 50, kwart: 25, driekwart: 75 }))

/** "vijfentwintig" is five and twenty; "tweehonderdvijftig" two hundred and fifty. */
function longNumber(folded: string): number | null {
  for (const [name, size] of [
    ['duizend', 1000],
    ['honderd', 100],
  ] as const) {
    const at = folded.indexOf(name)
    if (at < 0) continue
    const before = at === 0 ? 1 : numberWord(folded.slice(0, at))
    const after = at + name.length === folded.length ? 0 : numberWord(folded.slice(at + name.length))
    return before === null || after === null ? null : before * size + after
  }
  const and = folded.indexOf('en', 2)
  if (and < 0 || !folded.endsWith('tig')) return null
  const units = smallNumbers.get(folded.slice(0, and))
  const tens = smallNumbers.get(folded.slice(and + 2))
  return units === undefined || tens === undefined ? null : units + tens
}

function numberWord(folded: string): number | null {
  const known = smallNumbers.get(folded)
  if (known !== undefined) return known
  const isLong =
    folded.length > 8 && (folded.endsWith('tig') || folded.includes('honderd') || folded.includes('duizend'))
  return isLong ? longNumber(folded) : null
}

const daysIn = new Map(
  Object.entries({
    minuut: 1 / 1440,
    minuten: 1 / 1440,
    kwartier: 1 / 96,
    uur: 1 / 24,
    uren: 1 / 24,
    etmaal: 1,
    etmalen: 1,
    dag: 1,
    dagen: 1,
    werkdag: 1.4,
    werkdagen: 1.4,
    kalenderdag: 1,
    kalenderdagen: 1,
    week: 7,
    weken: 7,
    werkweek: 7,
    werkweken: 7,
    maand: 30,
    maanden: 30,
    kalendermaand: 30,
    kalendermaanden: 30,
    kwartaal: 91,
    kwartalen: 91,
    halfjaar: 182,
    jaar: 365,
    jaren: 365,
  }),
)

/** True for a unit of time: "werkdagen", "jaar". */
export const isTimeUnit = (folded: string) => daysIn.has(folded)

const scales = new Map(Object.entries({ duizend: 1e3, miljoen: 1e6, mln: 1e6, mio: 1e6, miljard: 1e9 }))

const points = new Set(['punt', 'punten', 'pt'])

const isDigit = (code: number) => code >= 48 && code <= 57

/** The value of a number in Dutch notation: points part thousands, a comma the decimals; small numbers may be words. */
export function dutchNumber(folded: string): number | null {
  if (!isDigit(folded.charCodeAt(0))) return numberWord(folded)
  if (!/^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(folded)) return null
  return Number(folded.replaceAll('.', '').replace(',', '.'))
}

/** True for a word that tells how much. */
export const counts = testByForm(({ folded }) => shares.has(folded) || dutchNumber(folded) !== null)

/** Every amount in a sentence, in reading order. */
export function amounts(text: string, words: readonly Word[]): readonly Amount[] {
  const found: Amount[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    // The thousand of "50 duizend euro" is told already.
    if (word === undefined || !counts(word) || word.start < (found.at(-1)?.end ?? 0)) continue
    const share = shares.get(word.folded)
    if (share !== undefined)
      found.push({ kind: 'percentage', value: share, unit: '%', start: word.start, end: word.end })
    const value = dutchNumber(word.folded)
    if (value === null || (value === 0.5 && words[at - 2]?.folded === 'en')) continue
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
  if (unit.folded === 'euro') return { kind: 'money', value: size, unit: 'euro', start: word.start, end: unit.end }
  if (points.has(unit.folded)) return { kind: 'score', value, unit: 'punt', start: word.start, end: unit.end }
  if (unit.folded === 'procent') return { kind: 'percentage', value, unit: '%', start: word.start, end: unit.end }
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
  if (value === 0.5) return null
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

/** True when only blanks stand between two words, or the bracket of a number written twice: "tien (10) dagen". */
function adjoins(text: string, first: Word, second: Word): boolean {
  const between = text.slice(first.end, second.start).trim()
  return between === '' || between === ')'
}
