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

/** Hours, to the tenth below ten and whole above: the estimate is no more precise than that. */
export function writeHours(hours: number, language: Language): string {
  return writeNumber(hours, Math.abs(hours) < 10 ? 1 : 0, language)
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
