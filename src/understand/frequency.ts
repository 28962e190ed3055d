/** How often a requirement must be met. */

import type { ReadStatement } from './statements.ts'

/** How many times a year it must be done; null when the sentence names no period. */
export function perYearOf({ markers }: ReadStatement): number | null {
  return markers.find((hit) => hit.marker === 'perPeriod')?.perYear ?? null
}
