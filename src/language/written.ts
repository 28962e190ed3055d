/** Numbers, money and dates as people write them, by hand so that no locale of the machine can change them. */

import type { Language } from '../model/facts.ts'

const months = {
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
}

/** A number with at most so many decimals: `1.234,5` in Dutch, `1,234.5` in English. */
export function writeNumber(value: number, decimals: number, language: Language): string {
  const [group, point] = language === 'nl' ? ['.', ','] : [',', '.']
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  const rest = fraction.replace(/0+$/, '')
  const written = rest === '' ? grouped : `${grouped}${point}${rest}`
  return value < 0 && written !== '0' ? `\u2212${written}` : written
}

/** An estimate rounded to so many significant digits, never below a tenth, so that it looks no more precise than it is. */
export function roundEstimate(value: number, digits = 2): number {
  const rounded = Number(Number(value.toPrecision(digits)).toFixed(1))
  return rounded === 0 ? 0 : rounded
}

/**
 * Two estimates rounded so that a reader sees by how much they differ: in two digits when those tell the difference to a
 * quarter, else in three or four.
 */
export function roundPair(
  before: number,
  after: number,
  round: (value: number, digits: number) => number = roundEstimate,
): readonly [before: number, after: number] {
  const difference = before - after
  const pairs = [2, 3, 4].map((digits) => [round(before, digits), round(after, digits)] as const)
  const tells = pairs.find(([left, right]) => Math.abs(left - right - difference) <= Math.abs(difference) / 4)
  return tells ?? pairs.findLast(([left, right]) => left !== right) ?? [round(before, 2), round(after, 2)]
}

/** Writes what an estimate was rounded to, or the difference of two of them: `1.200`, `7,7`. */
export function writeRounded(value: number, language: Language): string {
  return writeNumber(value, 1, language)
}

/** Whole euros: `€ 12.300` in Dutch, `€12,300` in English; the sign holds on to its number. */
export function writeEuros(euros: number, language: Language): string {
  const amount = writeNumber(Math.abs(euros), 0, language)
  const sign = euros < 0 && amount !== '0' ? '\u2212' : ''
  return language === 'nl' ? `€\u00a0${sign}${amount}` : `${sign}€${amount}`
}

/** A share of 0 to 1 as a whole percentage. */
export function writeShare(share: number, language: Language): string {
  return `${writeNumber(share * 100, 0, language)}%`
}

/** A date from YYYY-MM-DD: `22 november 2026`; anything else stays as it is. */
export function writeDate(date: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  const name = months[language][Number(month) - 1]
  return name === undefined ? date : `${Number(day)} ${name} ${year}`
}

const durations = [
  { days: 365, nl: ['jaar', 'jaar'], en: ['year', 'years'] },
  { days: 30, nl: ['maand', 'maanden'], en: ['month', 'months'] },
  // Of half a year or a quarter.
  { days: 365 / 12, nl: ['maand', 'maanden'], en: ['month', 'months'] },
  { days: 7, nl: ['week', 'weken'], en: ['week', 'weeks'] },
  { days: 1, nl: ['dag', 'dagen'], en: ['day', 'days'] },
] as const

/** A duration in the largest unit it is a whole number of. */
export function writeDuration(days: number, language: Language): string {
  const unit = durations.find((candidate) => Number.isInteger(days / candidate.days)) ?? durations[4]
  const count = days / unit.days
  return `${writeNumber(count, 2, language)} ${unit[language][count === 1 ? 0 : 1]}`
}
