/** What turns the sense of a sentence: denials, exceptions, and words that point at what was said before. */

import { denials, pointers } from '../language/synonyms.ts'
import type { Statement } from '../model/specification.ts'

/** The words of a clause that makes an exception, from its conjunction to the comma that closes it. */
export function exception({ words: sentence, text }: Statement): { readonly from: number; readonly to: number } {
  const from = sentence.findIndex(({ folded }) => folded === 'tenzij' || folded === 'behalve')
  const opening = sentence[from]
  if (opening === undefined) return { from: 0, to: 0 }
  const comma = text.value.indexOf(',', opening.end)
  const to = comma < 0 ? sentence.length : sentence.findIndex(({ start }) => start > comma)
  return { from, to: to < 0 ? sentence.length : to }
}

/** How many times a sentence denies; "niet ouder dan" and "niet later dan" set a bound. */
export function denialsIn({ words: sentence }: Statement): number {
  return sentence.filter(
    ({ folded }, at) =>
      denials.includes(folded) && !(sentence[at + 2]?.folded === 'dan' || sentence[at + 3]?.folded === 'dan'),
  ).length
}

/** True when an early word points at what was said before; later ones mostly mean the sentence itself. */
export function pointsBack({ words: sentence, text }: Statement, skip: number): boolean {
  const first = sentence[skip]
  if (first?.folded === 'dat') return true
  const comma = text.value.indexOf(',', first?.start ?? 0)
  return sentence.some(({ folded, start }, at) => {
    if (!points.has(folded) || (comma >= 0 && start > comma)) return false
    return at === skip || folded === 'deze' || folded === 'dit' || folded === 'daar' || folded === 'hier'
  })
}

const points = new Set(pointers.flatMap((line) => line.split(' ')))
