/** What a contract is worth, where a sentence says just that. */

import type { Word } from '../model/specification.ts'
import { amounts } from './numbers.ts'

/** The value of a contract in euros, at a range of the text. */
export interface ContractValue {
  readonly euros: number
  readonly start: number
  readonly end: number
}

const whole = '(?:opdracht|raamovereenkomst|overeenkomst|aanbesteding)'
const estimated = '(?:geraamde|geschatte)'
const named = String.raw`(?:${estimated}\s)?(?:totale\s)?(?:opdrachtwaarde|contractwaarde|waarde\svan\s(?:de|deze)\s${whole})`
/** "De geraamde waarde van de opdracht bedraagt", "De opdrachtwaarde is geraamd op", and nothing before it. */
const opening = new RegExp(
  String.raw`^De\s(?:totale\s)?(?:${named}|${estimated}\swaarde)\s(?:is|bedraagt|(?:is|wordt)\s(?:geraamd|geschat)\sop)\s(?:(?:ongeveer|circa|ca\.|ruim)\s)?$`,
)
/** What may follow without changing what is told. */
const closing =
  /^(?:,?\s\(?(?:exclusief|excl\.)\s(?:btw|BTW)\)?)?(?:,?\s(?:over|voor|gedurende|gerekend\sover)\sde\s(?:gehele|hele|totale|volledige)\slooptijd)?[.;]?\s*$/

/** The value that a sentence states for the whole term; null when it states none, or of a part or a year of it. */
export function statedValue(text: string, words: readonly Word[]): ContractValue | null {
  if (!text.includes('waarde')) return null
  const [only, ...others] = amounts(text, words)
  if (only?.kind !== 'money' || others.length > 0) return null
  const { start, end, value } = only
  return opening.test(text.slice(0, start)) && closing.test(text.slice(end)) ? { euros: value, start, end } : null
}
