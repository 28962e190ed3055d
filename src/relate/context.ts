/** What a sentence takes from those before it: words that point back, and things that were brought up there. */

import { article, definiteNoun, leaningWords } from '../language/leaning.ts'
import { isVerb } from '../language/meaning.ts'
import type { Statement } from '../model/specification.ts'

/** True when an early word points at what was said before; later ones mostly mean the sentence itself. */
export function pointsBack({ words: sentence, text }: Statement, skip: number): boolean {
  const first = sentence[skip]
  if (first?.folded === 'dat') return true
  const { points, itself } = leaningWords()
  const from = first?.start ?? 0
  const stop = text.value.slice(from).search(/[,;]/)
  return sentence.some(({ folded, start }, at) => {
    if (!points.has(folded) || itself.has(sentence[at + 1]?.folded ?? '') || (stop >= 0 && start > from + stop))
      return false
    return at === skip || anywhere.has(folded)
  })
}

/** The key of the noun after "deze", "dit" or "voorgaande"; null when there is none. */
export function pointedAt({ words: sentence }: Statement): string | null {
  const at = sentence.findIndex(({ folded }) => names.has(folded))
  return at < 0 ? null : (sentence[at + 1]?.key ?? null)
}

const names = new Set(['deze', 'dit', 'voorgaande'])
const anywhere = new Set(['deze', 'dit', 'voorgaande', 'daar', 'hier'])

/** True when an earlier sentence brings up the thing that a later one begins with: "een exitplan. Het plan …". */
export function bringsUp({ words: earlier }: Statement, { words: later }: Statement, skip: number): boolean {
  const noun = later[definiteNoun(later, skip)]
  if (noun === undefined) return false
  return earlier.some(({ key }, at) => {
    if (!key.endsWith(noun.key)) return false
    // What has the article there too, or opens the sentence as a name, is known to all.
    return key !== noun.key || (at > 0 && !article.test(earlier[at - 1]?.folded ?? ''))
  })
}

/** The words before a colon with which a sentence opens, when they only name what follows: "Groep begeleiding: …". */
export function labelOf({ text: { value }, words: sentence }: Statement): readonly string[] {
  const colon = value.indexOf(':')
  const named = sentence.filter(({ end }) => end <= colon).map(({ folded }) => folded)
  return named.length > 4 || named.some(isVerb) ? [] : named
}
