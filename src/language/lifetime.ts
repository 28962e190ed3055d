/** How long a contract lasts, where a sentence says just that. */

import type { Word } from '../model/specification.ts'
import { amounts } from './numbers.ts'

/** A duration of a contract in months, at a range of the text. */
export interface Lifetime {
  readonly months: number
  readonly start: number
  readonly end: number
}

const contract = '(?:raam)?(?:overeenkomst|contract)'
/** "De overeenkomst heeft een looptijd van", "De looptijd van het contract is", and nothing before it. */
const opening = new RegExp(
  String.raw`^(?:De|Deze|Het|Dit)\s(?:${contract}\s(?:heeft\seen\s(?:looptijd|duur)\svan|kent\seen\s(?:looptijd|duur)\svan|duurt|loopt|geldt\svoor|(?:wordt|is)\s(?:gesloten|aangegaan)\svoor)|(?:looptijd|contractduur|duur)(?:\svan\s(?:de|deze|het|dit)\s${contract})?\s(?:is|bedraagt))\s(?:(?:een|de)\s(?:periode|duur|termijn|looptijd)\svan\s)?$`,
  'i',
)
/** What makes it a bound, a part of the whole, or the duration of something else. */
const hedged =
  /verleng|optie|maximaal|hoogste|hooguit|minima|minste|eerst|initi|onbepaald|perceel|proef|daarna|clusief|voorlopig/i

/** The lifetime that a sentence states; null when it states none, or with a condition. */
export function statedLifetime(text: string, words: readonly Word[]): Lifetime | null {
  if (!/looptijd|duur|loopt|geldt|gesloten|aangegaan/.test(text) || hedged.test(text)) return null
  const found = amounts(text, words).filter(({ kind }) => kind === 'duration')
  const [only] = found
  if (only === undefined || found.length > 1 || !/^(?:jaar|jaren|maand|maanden)$/.test(only.unit)) return null
  if (!opening.test(text.slice(0, only.start))) return null
  const months = only.unit.startsWith('jaar') ? (only.value / 365) * 12 : only.value / 30
  return { months, start: only.start, end: only.end }
}

/** True for a sentence about a contract that goes on after its first lifetime. */
export function speaksOfExtension(text: string): boolean {
  return /verleng|optiejaar|optieja|optieperiode|(?:^|\s)opties?\s(?:tot|op|om)\s/i.test(text)
}
