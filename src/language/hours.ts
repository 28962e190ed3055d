/** Hours of an estimate as people write them: in few digits, and in minutes when there is less than one. */

import type { Language } from '../model/facts.ts'
import { roundEstimate, writeNumber, writeRounded } from './written.ts'

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

/** Rounds working days to the nearest half. */
export function roundDays(days: number): number {
  return Math.round(days * 2) / 2
}

/** Writes a share (0..1) as a percentage; a small one with a decimal, so that it does not look like none. */
export function formatShare(share: number, language: Language): string {
  const percent = Math.abs(share) * 100
  return `${writeNumber(percent, percent > 0 && percent < 0.95 ? 1 : 0, language)}%`
}

function inMinutes(hours: number): boolean {
  return hours !== 0 && Math.abs(hours) < 0.995
}
