/** What a sentence takes from those before it: words that point back, and things that were brought up there. */

import { leaning, pointers, selfNames, shells } from '../language/grammar.ts'
import { isVerb } from '../language/meaning.ts'
import type { Statement } from '../model/specification.ts'

/** True when an early word points at what was said before; later ones mostly mean the sentence itself. */
export function pointsBack({ words: sentence, text }: Statement, skip: number): boolean {
  const first = sentence[skip]
  if (first?.folded === 'dat') return true
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
const points = new Set(pointers.flatMap((line) => line.split(' ')))
const itself = new Set(selfNames.flatMap((line) => line.split(' ')))

/** True for a sentence that does not say all it means: it points back, or begins with a thing that stands for what was told. */
export function leans({ words: sentence }: Statement, skip: number): boolean {
  if (opensLeaning.test(sentence[skip]?.folded ?? '')) return true
  const noun = definiteNoun(sentence, skip)
  const { standIns, leaners } = ready()
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
const article = /^(?:de|het)$/
const preposition = /^(?:van|over|voor|bij|in|met|na|op|aan|tijdens|uit)$/

let prepared: { readonly standIns: ReadonlySet<string>; readonly leaners: ReadonlySet<string> } | undefined

/** The word lists made ready when a sentence is first found twice. */
function ready() {
  const all = (lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')))
  prepared ??= { standIns: all(shells), leaners: all(leaning) }
  return prepared
}

/** The place of the noun in "De helpdesk …" or "Van de rapportage …", with which a sentence begins; -1 when it does not. */
function definiteNoun(sentence: Statement['words'], skip: number): number {
  const at = preposition.test(sentence[skip]?.folded ?? '') ? skip + 1 : skip
  return article.test(sentence[at]?.folded ?? '') && sentence[at + 1] !== undefined ? at + 1 : -1
}

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
