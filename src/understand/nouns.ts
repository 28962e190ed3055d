/** Where a noun begins, and what stands before it. */

import { testByForm } from '../language/words.ts'
import type { Word } from '../model/specification.ts'

const isArticle = testByForm(({ folded }) =>
  /^(?:de|het|een|iedere|ieder|elke|elk|alle|deze|die|zijn|haar|hun|uw|onze|the|a|an|every|each|all)$/.test(folded),
)
/** True for a word that governs the noun after it. */
export const isPreposition = testByForm(({ folded }) =>
  /^(?:na|volgens|binnen|buiten|tijdens|sinds|zonder|vanaf|via|naast|wegens|gedurende|inzake|aan|van|voor|met|bij|tegen|naar|namens|over|tussen|tot|onder|ongeacht|behoudens|per|uit|in|op|dan|to|of|for|with|from|at|on|by|between)$/.test(
    folded,
  ),
)

const isInflected = ({ folded }: Word) => folded.length > 4 && (folded.endsWith('e') || folded.endsWith('en'))

const isCount = testByForm(({ folded }) => /^(?:beide|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)$/.test(folded))
const isDefinite = testByForm(({ folded }) => /^(?:de|alle|onze|deze)$/.test(folded))

/** True for the number in "de drie gemeenten". */
function isCountOf(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  return word !== undefined && before !== undefined && isCount(word) && isDefinite(before)
}

/** The word before a noun and the articles and adjectives that belong to it. */
export function beforeNoun(words: readonly Word[], at: number): number {
  let i = at - 1
  for (let inflected = 0; i >= 0; i--) {
    const word = words[i]
    if (word === undefined) break
    if (isArticle(word) || isCountOf(words, i)) continue
    if (inflected++ < 1 && isInflected(word) && !isPreposition(word)) continue
    break
  }
  return i
}
