/** Words without a verb: the name of a document in a list or a table. */

import type { MarkerHit } from '../language/language.ts'
import type { ReadStatement } from './statements.ts'

/** Markers of verbs that do not show or hand over. */
export const acts: readonly MarkerHit['marker'][] = ['dutyVerbs', 'holds', 'reports', 'describes', 'finite']

/** Opens with a preposition, after its id if it has one: a thing is not named so. */
const opensElsewhere = /^(?:\S*\d\S*[\s:.)–-]+)?(?:bij|met|na|voor|op|in|aan|van|door|tot|uit|with|at|on)\s/i

/** True for words without a verb of their own, such as the name of a document, up to the first clause about it. */
export function isFragment({ markers, words, text }: ReadStatement): boolean {
  if (opensElsewhere.test(text.value)) return false
  const end = words.findIndex(
    (word, at) => /^(?:die|dat|als|waar.*)$/.test(word.folded) || word.start - (words[at - 1]?.end ?? word.start) > 1,
  )
  return !markers.some(({ marker, from }) => acts.includes(marker) && (end < 0 || from < end))
}
