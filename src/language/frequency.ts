/** How often something is done, as a sentence says it: "maandelijks", "twee keer per jaar", "elke drie maanden". */

import type { Word } from '../model/specification.ts'
import { dutchNumber } from './numbers.ts'

/** Times a year, at a range of the text. */
export interface Frequency {
  readonly value: number
  readonly start: number
  readonly end: number
}

const perYear: ReadonlyMap<string, number> = new Map([
  ['dag', 250],
  ['werkdag', 250],
  ['week', 52],
  ['maand', 12],
  ['kalendermaand', 12],
  ['kwartaal', 4],
  ['halfjaar', 2],
  ['jaar', 1],
  ['kalenderjaar', 1],
])
const plurals: ReadonlyMap<string, string> = new Map([
  ['dagen', 'dag'],
  ['weken', 'week'],
  ['maanden', 'maand'],
  ['jaren', 'jaar'],
  ['kwartalen', 'kwartaal'],
])
const adverbs: ReadonlyMap<string, number> = new Map([
  ['dagelijks', 250],
  ['wekelijks', 52],
  ['tweewekelijks', 26],
  ['maandelijks', 12],
  ['tweemaandelijks', 6],
  ['driemaandelijks', 4],
  ['halfjaarlijks', 2],
  ['jaarlijks', 1],
  ['tweejaarlijks', 0.5],
])
const times: ReadonlyMap<string, number> = new Map([
  ['eenmaal', 1],
  ['eens', 1],
  ['tweemaal', 2],
  ['driemaal', 3],
  ['viermaal', 4],
  ['vijfmaal', 5],
  ['zesmaal', 6],
])
const each = new Set(['per', 'elk', 'elke', 'ieder', 'iedere', 'om'])

/** The frequencies of a sentence, in reading order. */
export function frequencies(sentence: readonly Word[]): readonly Frequency[] {
  const found: Frequency[] = []
  for (let at = 0; at < sentence.length; at++) {
    const word = sentence[at]
    if (word === undefined) continue
    const adverb = adverbs.get(word.folded) ?? adverbs.get(word.folded.replace(/e$/, ''))
    if (adverb !== undefined) found.push({ value: adverb, start: word.start, end: word.end })
    if (!each.has(word.folded)) continue
    const period = periodAt(sentence, at + 1)
    if (period === null) continue
    const count = timesBefore(sentence, at)
    found.push({ value: period.value * (count?.value ?? 1), start: (count?.from ?? word).start, end: period.to.end })
  }
  return found
}

/** A period, or so many of them ("twee weken", "half jaar"): how many of it go in a year. */
function periodAt(sentence: readonly Word[], at: number): { readonly value: number; readonly to: Word } | null {
  const first = sentence[at]
  const second = sentence[at + 1]
  if (first === undefined) return null
  const single = perYear.get(first.folded)
  if (single !== undefined) return { value: single, to: first }
  if (second === undefined) return null
  if (first.folded === 'half' && second.folded === 'jaar') return { value: 2, to: second }
  const count = dutchNumber(first.folded)
  const many = perYear.get(plurals.get(second.folded) ?? second.folded)
  return count === null || many === undefined || count === 0 ? null : { value: many / count, to: second }
}

/** "twee keer", "4 maal", "tweemaal" just before a word. */
function timesBefore(sentence: readonly Word[], at: number): { readonly value: number; readonly from: Word } | null {
  const last = sentence[at - 1]
  const before = sentence[at - 2]
  if (last === undefined) return null
  const once = times.get(last.folded)
  if (once !== undefined) return { value: once, from: last }
  if (before === undefined || !/^(?:keer|maal|x)$/.test(last.folded)) return null
  const count = dutchNumber(before.folded)
  return count === null ? null : { value: count, from: before }
}
