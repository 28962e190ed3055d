/** Sentences without any party: a norm for the work ("Op een melding wordt binnen een dag gereageerd"), or what is done. */

import { setsDate } from '../language/dates.ts'
import { hasMarker } from '../language/language.ts'
import type { ReadStatement } from './statements.ts'

/** Words that bound something as a number does. */
const absolute = /^(?:altijd|nooit|niemand|uitsluitend)$/
/** What points back to what was told before, or opens an example. */
const pointsBack = /^(?:dat|dit|daarbij|daarom|zo|zij|ze|hier\w*|samen|stel)$/
const past =
  /^(?:werd|werden|was|waren|bleek|bleken|bedroeg|bedroegen|had|hadden|kwam|kwamen|verbleef|verbleven|reden)$/

/** True for a sentence about the work that sets a bound, and tells neither of the procedure, of money nor of how things are. */
export function isNorm(statement: ReadStatement): boolean {
  if (!isNobodys(statement)) return false
  const { words, text, markers } = statement
  const work = markers.find(({ marker }) => marker === 'work')
  if (
    work === undefined ||
    work.from > latest ||
    markers.some(({ marker, from }) => marker === 'otherSubjects' && from < work.from)
  )
    return false
  if (onlyTells(statement)) return false
  return hasMarker(markers, 'measures') || setsDate(text.value) || words.some(({ folded }) => absolute.test(folded))
}

/** True for what is done by nobody that is named ("Sleutels worden gecodeerd bewaard"): where most is asked, it is asked too. */
export function isDone(statement: ReadStatement): boolean {
  if (!isNobodys(statement) || onlyTells(statement)) return false
  const { words, markers } = statement
  const verb = words.findIndex(({ folded }) => folded === 'wordt' || folded === 'worden')
  if (verb < 0 || hasMarker(markers, 'authority') || hasMarker(markers, 'procedural')) return false
  return !markers.some(({ marker, from }) => marker === 'otherSubjects' && from < verb)
}

/** True for a whole sentence of the draft's own text, neither about money nor the past, in which nobody acts. */
function isNobodys({ addressee, bystander, negated, historical, context, words, text }: ReadStatement): boolean {
  if (addressee !== null || bystander || negated || historical) return false
  if (context.role !== 'body' || context.kind === 'information' || context.kind === 'award') return false
  if (words.some(({ folded }) => past.test(folded))) return false
  return words.length >= fewest && !pointsBack.test(words[0]?.folded ?? '') && !/[?€]|\beuro\b/.test(text.value)
}

/** True for what tells how things are, lets somebody choose, or points back. */
function onlyTells({ markers }: ReadStatement): boolean {
  const has = (marker: (typeof markers)[number]['marker']) => hasMarker(markers, marker)
  return has('telling') || has('may') || has('backward') || has('states')
}

/** How late in a sentence the word stands, at most, that tells that it is about the work. */
const latest = 12
/** With how few words nothing is laid down. */
const fewest = 5
