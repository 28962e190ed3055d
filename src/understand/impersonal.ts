/** Sentences without any party that set a norm for the work: "Op een melding wordt binnen twee werkdagen gereageerd". */

import { setsDate } from '../language/dates.ts'
import { hasMarker } from '../language/language.ts'
import type { ReadStatement } from './statements.ts'

/** Words that bound something as a number does. */
const absolute = /^(?:altijd|nooit|niemand|uitsluitend)$/
/** What points back to what was told before, or opens an example. */
const pointsBack = /^(?:dat|dit|daarbij|daarom|zo|zij|ze|hier|hiervan|samen|stel)$/
const past =
  /^(?:werd|werden|was|waren|bleek|bleken|bedroeg|bedroegen|had|hadden|kwam|kwamen|verbleef|verbleven|reden)$/

/** True for a sentence about the work that sets a bound, and tells neither of the procedure, of money nor of how things are. */
export function isNorm(statement: ReadStatement): boolean {
  const { addressee, bystander, negated, historical, context, words, text, markers } = statement
  if (addressee !== null || bystander || negated || historical) return false
  if (context.role !== 'body' || context.kind === 'information' || context.kind === 'award') return false
  if (words.some(({ folded }) => past.test(folded))) return false
  if (words.length < fewest || pointsBack.test(words[0]?.folded ?? '') || /[?€]|\beuro\b/.test(text.value)) return false
  const work = markers.find(({ marker }) => marker === 'work')
  if (
    work === undefined ||
    work.from > latest ||
    markers.some(({ marker, from }) => marker === 'otherSubjects' && from < work.from)
  )
    return false
  const has = (marker: (typeof markers)[number]['marker']) => hasMarker(markers, marker)
  if (has('telling') || has('may') || has('backward') || has('states')) return false
  return has('measures') || setsDate(text.value) || words.some(({ folded }) => absolute.test(folded))
}

/** How late in a sentence the word stands, at most, that tells that it is about the work. */
const latest = 12
/** With how few words nothing is laid down. */
const fewest = 5
