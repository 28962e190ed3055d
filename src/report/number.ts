/** Estimates as people write them: in few digits, so that they do not look more precise than they are. */

import { roundEstimate, writeEuros, writeNumber } from '../language/written.ts'
import type { Language } from '../model/facts.ts'

/** Writes a number with all its decimals, at most six. */
export function formatExact(value: number, language: Language): string {
  const decimals = String(roundTo(Math.abs(value), 6)).split('.')[1]?.length ?? 0
  return writeNumber(value, Math.min(6, decimals), language)
}

/** Writes an estimate of euros, with a space that every terminal knows. */
export function formatEuros(euros: number, language: Language): string {
  return writeWholeEuros(roundEstimate(euros), language)
}

/** Writes rounded euros, with a space that every terminal knows. */
export function writeWholeEuros(euros: number, language: Language): string {
  return writeEuros(euros, language).replace('\u00a0', ' ')
}

/** Rounds to a number of decimals, for output that must not show the noise of floating point. */
export function roundTo(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals))
  return rounded === 0 ? 0 : rounded
}
