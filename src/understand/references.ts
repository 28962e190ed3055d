/** Which places the statements refer to: in the acts that a pack knows, in the draft itself, or elsewhere. */

import { type NamedSource, type Pointer, pointers, readLink } from '../language/citations.ts'
import { findPhrases, indexPhrases, longestHits, type PhraseIndex } from '../language/phrases.ts'
import type { Source } from '../model/rule.ts'
import type { Reference, Word } from '../model/specification.ts'
import type { Text } from '../model/text.ts'

/** The sources of a pack by what drafts call them, and by their number in the national register. */
export interface Register {
  readonly names: PhraseIndex
  /** Source id of each phrase of the index. */
  readonly owners: readonly string[]
  readonly byAct: ReadonlyMap<string, string>
}

/** Makes the names of a pack's sources ready for searching. */
export function registerOf(sources: readonly Source[]): Register {
  const names = sources.flatMap(({ id, names }) => names.map((phrase) => ({ phrase, id })))
  return {
    names: indexPhrases(names.map(({ phrase }) => phrase)),
    owners: names.map(({ id }) => id),
    byAct: new Map(
      sources.flatMap(({ id, url }): (readonly [string, string])[] => {
        const act = readLink(url)?.act
        return act === undefined ? [] : [[act, id]]
      }),
    ),
  }
}

/** Everything the statements refer to, in reading order. */
export function findReferences(
  statements: readonly { readonly text: Text; readonly words: readonly Word[] }[],
  register: () => Register,
): readonly Reference[] {
  const found: Reference[] = []
  statements.forEach(({ text, words }, statement) => {
    let named: readonly NamedSource[] | undefined
    const written = pointers(text.value, words, () => {
      named ??= namedSources(words, register())
      return named
    })
    const linked = text.marks.length === 0 ? written : withLinks(written, text, register)
    for (const { number, paragraph, start, end, kind, source, elsewhere } of linked)
      found.push({ number, paragraph, start, end, kind, source, elsewhere, statement })
  })
  return found
}

/** A municipality's by-law, decree or policy is named after the act it rests on: "Verordening Jeugdwet". */
const ownRules = /(?:verordening|besluit|regels?|regeling|reglement|standaard|beleid|visie|toelichting|handreiking)$/

function namedSources(words: readonly Word[], { names, owners }: Register): readonly NamedSource[] {
  const isOwnRules = (word: Word | undefined) => word !== undefined && ownRules.test(word.folded)
  return longestHits(findPhrases(names, words)).flatMap(({ index, from, to }) => {
    const source = owners[index]
    const start = words[from]?.start
    const end = words[to - 1]?.end
    if (source === undefined || start === undefined || end === undefined) return []
    return isOwnRules(words[from - 1]) || isOwnRules(words[to]) ? [] : [{ source, start, end }]
  })
}

/** A link tells which act is meant where its words do not, and is a reference itself where its words are none. */
function withLinks(written: readonly Pointer[], text: Text, register: () => Register): readonly Pointer[] {
  let found = written
  for (const { kind, target = '', start, end } of text.marks) {
    const place = kind === 'link' ? readLink(target) : null
    const source = place === null ? undefined : register().byAct.get(place.act)
    if (place === null || source === undefined) continue
    const within = found.filter((pointer) => pointer.start < end && start < pointer.end)
    if (within.length > 0) {
      found = found.map((pointer) =>
        within.includes(pointer) && pointer.source === null && pointer.number === place.article
          ? { ...pointer, source, elsewhere: false }
          : pointer,
      )
    } else if (place.article !== null) {
      const own = {
        kind: 'article',
        number: place.article,
        paragraph: null,
        source,
        elsewhere: false,
        start,
        end,
      } as const
      found = [...found, own].sort((a, b) => a.start - b.start)
    }
  }
  return found
}
