/** Words without a verb: the name of a document in a list or a table. */

import type { MarkerHit } from '../language/language.ts'
import { testByForm } from '../language/words.ts'
import type { Word } from '../model/specification.ts'
import type { ReadStatement } from './statements.ts'

/** Markers of verbs that do not show or hand over. */
export const acts: readonly MarkerHit['marker'][] = ['dutyVerbs', 'holds', 'reports', 'describes', 'finite']

/** Opens with a preposition, after its id if it has one: a thing is not named so. */
const opensElsewhere = /^(?:\S*\d\S*[\s:.)–-]+)?(?:bij|met|na|voor|op|in|aan|van|door|tot|uit|with|at|on)\s/i

/** True for a word that opens a clause about what stands before it, or that a mark parts from the word before. */
function opensClause(word: Word, before: Word | undefined): boolean {
  return isRelative(word) || word.start - (before?.end ?? word.start) > 1
}

const isRelative = testByForm(({ folded }) => /^(?:die|dat|als|waar.*)$/.test(folded))

/** True for words without a verb of their own, such as the name of a document, up to the first clause about it. */
export function isFragment({ markers, words, text }: ReadStatement): boolean {
  if (opensElsewhere.test(text.value)) return false
  const act = markers.find(({ marker }) => acts.includes(marker))
  return act === undefined || words.some((word, at) => at <= act.from && opensClause(word, words[at - 1]))
}
