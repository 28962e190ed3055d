/** Sentences that do not say all they mean: they point back, or begin with a thing that was told of before. */

import { once } from '../model/once.ts'
import type { Statement } from '../model/specification.ts'
import { leaning, pointers, selfNames, shells } from './grammar.ts'

/** True for a sentence that does not say all it means: it points back, or begins with a thing that stands for what was told. */
export function leans({ words: sentence }: Pick<Statement, 'words'>, skip: number): boolean {
  const opening = sentence[skip]?.folded ?? ''
  if (opensLeaning.test(opening)) return true
  if (opening === 'beide' && sentence[skip + 1]?.folded !== 'partijen') return true
  const noun = definiteNoun(sentence, skip)
  const { points, itself, standIns, leaners } = leaningWords()
  if (noun >= 0 && standIns.has(sentence[noun]?.folded ?? '') && !specifies.test(sentence[noun + 1]?.folded ?? ''))
    return true
  return sentence.some(({ folded }, at) => {
    if (at < skip) return false
    const next = sentence[at + 1]?.folded ?? ''
    if (points.has(folded) || pointingWord.test(folded)) return !itself.has(next)
    return leaners.has(folded) || (folded === 'een' && /^andere?$/.test(next))
  })
}

const opensLeaning = /^(?:hij|zij|ze|dat|die|zie|dan|zo|vergelijk)$/
const pointingWord = /^(?:hier|daar)(?:van|over|mee|bij|voor|toe|aan|in|uit|op|na|tegen|onder|door|om)$/
const specifies = /^(?:van|over|voor|bij|in|met|tussen|uit|op|aan|tot|om|naar|per|die|dat|waar.*)$/
export const article = /^(?:de|het)$/
const preposition = /^(?:van|over|voor|bij|in|met|na|op|aan|tijdens|uit)$/

/** The words that point back, those after which they mean the text itself, and what takes its sense from a sentence before it. */
export const leaningWords = once(() => {
  const all = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')))
  return { points: all(pointers), itself: all(selfNames), standIns: all(shells), leaners: all(leaning) }
})

/** The place of the noun in "De helpdesk …" or "Van de rapportage …", with which a sentence begins; -1 when it does not. */
export function definiteNoun(sentence: Statement['words'], skip: number): number {
  const at = preposition.test(sentence[skip]?.folded ?? '') ? skip + 1 : skip
  return article.test(sentence[at]?.folded ?? '') && sentence[at + 1] !== undefined ? at + 1 : -1
}
