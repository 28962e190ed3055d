/** Estimates as people write them: in few digits, so that they do not look more precise than they are. */

import { roundEstimate, writeEuros, writeNumber, writeRounded } from '../language/written.ts'
import type { Language } from '../model/facts.ts'

/** Writes a number with all its decimals, at most six. */
export function formatExact(value: number, language: Language): string {
  const decimals = String(roundTo(Math.abs(value), 6)).split('.')[1]?.length ?? 0
  return writeNumber(value, Math.min(6, decimals), language)
}

/** Rounds an estimate of hours to what is shown of it; under an hour that is minutes. */
export function roundHours(hours: number, digits = 2): number {
  return inMinutes(hours) ? roundEstimate(hours * 60, digits) / 60 : roundEstimate(hours, digits)
}

/** Writes rounded hours, or the difference of two of them, with the unit. */
export function writeHours(hours: number, language: Language): string {
  if (inMinutes(hours)) {
    const minutes = writeRounded(hours * 60, language)
    return language === 'nl' ? `${minutes} ${minutes === '1' ? 'minuut' : 'minuten'}` : `${minutes} min`
  }
  const text = writeRounded(hours, language)
  return language === 'nl' ? `${text} uur` : `${text} ${text === '1' ? 'hour' : 'hours'}`
}

/** Writes an estimate of hours, with its unit. */
export function formatHours(hours: number, language: Language): string {
  return writeHours(roundHours(hours), language)
}

/** Writes an estimate of euros, with a space that every terminal knows. */
export function formatEuros(euros: number, language: Language): string {
  return writeWholeEuros(roundEstimate(euros), language)
}

/** Writes rounded euros, with a space that every terminal knows. */
export function writeWholeEuros(euros: number, language: Language): string {
  return writeEuros(euros, language).replace('\u00a0', ' ')
}

/** Rounds working days to the nearest half. */
export function roundDays(days: number): number {
  return Math.round(days * 2) / 2
}

function inMinutes(hours: number): boolean {
  return hours !== 0 && Math.abs(hours) < 0.995
}

/** Writes a share (0..1) as a percentage. */
export function formatShare(share: number, language: Language): string {
  const percent = Math.abs(share) * 100
  return `${writeNumber(percent, percent > 0 && percent < 0.95 ? 1 : 0, language)}%`
}

/** Rounds to a number of decimals, for output that must not show the noise of floating point. */
export function roundTo(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals))
  return rounded === 0 ? 0 : rounded
}
