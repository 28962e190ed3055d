/** Estimates as people write them: in few digits, so that they do not look more precise than they are. */

import { writeNumber } from '../language/written.ts'
import type { Language } from '../model/facts.ts'

/** Writes a number with all its decimals, at most six. */
export function formatExact(value: number, language: Language): string {
  const decimals = String(roundTo(Math.abs(value), 6)).split('.')[1]?.length ?? 0
  return writeNumber(value, Math.min(6, decimals), language)
}

/** Writes an estimate: rounded to so many significant digits (two unless told otherwise), never below a tenth. */
export function formatEstimate(value: number, language: Language, digits = 2): string {
  const rounded = Number(value.toPrecision(digits))
  return writeNumber(rounded, Number(rounded.toFixed(1)) % 1 === 0 ? 0 : 1, language)
}

/** Writes an estimate of hours, with its unit; under an hour it is written in minutes. */
export function formatHours(hours: number, language: Language, digits = 2): string {
  if (hours !== 0 && Math.abs(hours) < 0.995) {
    const minutes = formatEstimate(hours * 60, language, digits)
    return language === 'nl' ? `${minutes} ${minutes === '1' ? 'minuut' : 'minuten'}` : `${minutes} min`
  }
  const text = formatEstimate(hours, language, digits)
  return language === 'nl' ? `${text} uur` : `${text} ${text === '1' ? 'hour' : 'hours'}`
}

/** Writes an estimate of euros. */
export function formatEuros(euros: number, language: Language, digits = 2): string {
  return `€${language === 'nl' ? ' ' : ''}${formatEstimate(euros, language, digits)}`
}

/** Writes a share (0..1) as a percentage. */
export function formatShare(share: number, language: Language): string {
  const percent = Math.abs(share) * 100
  return `${writeNumber(percent, percent > 0 && percent < 0.95 ? 1 : 0, language)}%`
}

/** Writes two estimates so that a reader sees they differ: two digits when that is enough, at most four. */
export function formatPair(
  before: number,
  after: number,
  format: (value: number, language: Language, digits: number) => string,
  language: Language,
): readonly [string, string] {
  const written = [2, 3, 4].map(
    (digits) => [format(before, language, digits), format(after, language, digits)] as const,
  )
  return written.find(([left, right]) => left !== right) ?? [format(before, language, 2), format(after, language, 2)]
}

/** Rounds to a number of decimals, for output that must not show the noise of floating point. */
export function roundTo(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals))
  return rounded === 0 ? 0 : rounded
}
