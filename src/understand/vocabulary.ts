/** The concepts of a pack made ready for searching, and what is found in a sentence. */

import {
  findPhrases,
  indexPhrases,
  longestHits,
  type PhraseHit,
  type PhraseIndex,
  rangeOf,
} from '../language/phrases.ts'
import type { Concept } from '../model/concept.ts'
import type { Mention, Word } from '../model/specification.ts'

/** Concepts by id, and one index over all their labels. */
export interface Vocabulary {
  readonly concepts: ReadonlyMap<string, Concept>
  readonly index: PhraseIndex
  /** Concept id of each phrase of the index. */
  readonly owners: readonly string[]
}

/** Makes the concepts of a pack ready for searching. */
export function vocabularyOf(concepts: readonly Concept[]): Vocabulary {
  const labels = concepts.flatMap((concept) => concept.phrases.map((phrase) => ({ phrase, concept: concept.id })))
  return {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    index: indexPhrases(labels.map((label) => label.phrase)),
    owners: labels.map((label) => label.concept),
  }
}

/** The concepts a sentence names; where labels overlap the longest one counts, beside words that only lie together. */
export function findMentions(vocabulary: Vocabulary, words: readonly Word[], text: string): readonly Mention[] {
  const hits = findPhrases(vocabulary.index, words)
  if (hits.length === 0) return none
  const mentionOf = (hit: PhraseHit): Mention => {
    const { start, end } = rangeOf(hit, words, text)
    return { concept: vocabulary.owners[hit.index] ?? '', start, end }
  }
  const loose = hits.filter((hit) => hit.loose)
  if (loose.length === 0) return longestHits(hits).map(mentionOf)
  const named = longestHits(hits.filter((hit) => !hit.loose)).map(mentionOf)
  const isNamed = ({ concept, start, end }: Mention) =>
    named.some((mention) => mention.concept === concept && mention.start < end && start < mention.end)
  const gathered = longestHits(loose).map(mentionOf)
  return [...named, ...gathered.filter((mention) => !isNamed(mention))].sort((a, b) => a.start - b.start)
}

const none: readonly Mention[] = []
