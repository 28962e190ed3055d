/** Phrases: how an author writes them, and how a whole list of them is found in one pass over a sentence. */

import { addTo } from '../model/gather.ts'
import type { Phrase, PhrasePart } from '../model/phrase.ts'
import type { Word } from '../model/specification.ts'
import { fold, inflectionKey } from './key.ts'
import { words } from './words.ts'

/** How many words a gap (`…`) may skip. */
export const gapWords = 4

/**
 * Compiles a phrase. `*` in a word stands for the rest of a compound, `…` for a short gap;
 * a word of at most five capitals, or with a capital after its first letter, must stand exactly as written.
 */
export function compilePhrase(written: string): Phrase {
  const parts = written.split(/\s+/).flatMap((piece): readonly PhrasePart[] => {
    if (piece === gap || piece === '...') return [gap]
    return piece.includes('*') ? [compoundPart(piece)] : words(piece).map((word) => wordPart(word.written))
  })
  return { written, parts }
}

const gap = '…'

function compoundPart(piece: string): PhrasePart {
  const core = fold(piece.replaceAll('*', ''))
  if (!piece.startsWith('*')) return `${core}*`
  return piece.endsWith('*') ? `*${core}*` : `*${inflectionKey(core)}`
}

function wordPart(word: string): PhrasePart {
  const acronym = /^[A-Z]{1,5}$/.test(word)
  const mixed = /^.+[A-Z]/.test(word) && !/^[A-Z]+$/.test(word)
  return acronym || mixed ? `=${word}` : inflectionKey(fold(word))
}

/** A phrase found in a sentence: which one of the list, and the words it covers, [from, to). */
export interface PhraseHit {
  readonly index: number
  readonly from: number
  readonly to: number
}

/** A list of phrases made ready for searching: by how they open. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[]
  readonly byKey: ReadonlyMap<string, readonly number[]>
  readonly byExact: ReadonlyMap<string, readonly number[]>
  /** Phrases that open with part of a compound: by its first three letters, by its last three, or anywhere inside. */
  readonly byHead: ReadonlyMap<string, readonly number[]>
  readonly byTail: ReadonlyMap<string, readonly number[]>
  readonly inside: readonly number[]
  /** What each word seen so far can open. */
  readonly openings: Map<string, readonly number[]>
}

/** Makes a list of phrases ready for searching; the order of the list is kept in the hits. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const byKey = new Map<string, number[]>()
  const byExact = new Map<string, number[]>()
  const byHead = new Map<string, number[]>()
  const byTail = new Map<string, number[]>()
  const inside: number[] = []
  phrases.forEach((phrase, index) => {
    const first = phrase.parts[0]
    if (first === undefined) return
    const opensWide = first.startsWith('*')
    const endsWide = first.endsWith('*')
    if (first.startsWith('=')) addTo(byExact, first.slice(1), index)
    else if (opensWide && endsWide) inside.push(index)
    else if (opensWide) addTo(byTail, first.slice(-3), index)
    else if (endsWide) addTo(byHead, first.slice(0, 3), index)
    else addTo(byKey, first, index)
  })
  return { phrases, byKey, byExact, byHead, byTail, inside, openings: new Map() }
}

const none: readonly number[] = []

function openingsOf(index: PhraseIndex, word: Word): readonly number[] {
  const known = index.openings.get(word.written)
  if (known !== undefined) return known
  let found = index.byKey.get(word.key) ?? none
  const exact = index.byExact.get(word.written)
  if (exact !== undefined) found = [...found, ...exact]
  const heads = index.byHead.get(word.folded.slice(0, 3))
  if (heads !== undefined) found = withCompounds(index, heads, word, found)
  const tails = index.byTail.get(word.key.slice(-3))
  if (tails !== undefined) found = withCompounds(index, tails, word, found)
  if (index.inside.length > 0) found = withCompounds(index, index.inside, word, found)
  index.openings.set(word.written, found)
  return found
}

function withCompounds(
  { phrases }: PhraseIndex,
  candidates: readonly number[],
  word: Word,
  found: readonly number[],
): readonly number[] {
  const fitting = candidates.filter((i) => {
    const part = phrases[i]?.parts[0]
    return part !== undefined && fits(part, word)
  })
  return fitting.length === 0 ? found : [...found, ...fitting]
}

const equalsSign = 61
const star = 42

function fits(part: PhrasePart, word: Word): boolean {
  const first = part.charCodeAt(0)
  if (first === equalsSign) return word.written.length === part.length - 1 && part.endsWith(word.written)
  const endsWide = part.charCodeAt(part.length - 1) === star
  if (first === star) return endsWide ? word.folded.includes(part.slice(1, -1)) : word.key.endsWith(part.slice(1))
  return endsWide ? word.folded.startsWith(part.slice(0, -1)) : word.key === part
}

/** Where the phrase ends when its parts from `part` on stand at word `at`; -1 when they do not. */
function endOf(parts: readonly PhrasePart[], part: number, sentence: readonly Word[], at: number): number {
  let p = part
  let w = at
  for (; p < parts.length; p++, w++) {
    const wanted = parts[p]
    if (wanted === undefined) return -1
    if (wanted === gap) {
      for (let skip = 0; skip <= gapWords; skip++) {
        const end = endOf(parts, p + 1, sentence, w + skip)
        if (end >= 0) return end
      }
      return -1
    }
    const word = sentence[w]
    if (word === undefined || !fits(wanted, word)) return -1
  }
  return w
}

/** Every phrase of the list that stands in the sentence, in reading order. */
export function findPhrases(index: PhraseIndex, sentence: readonly Word[]): readonly PhraseHit[] {
  const hits: PhraseHit[] = []
  for (let from = 0; from < sentence.length; from++) {
    const word = sentence[from]
    if (word === undefined) continue
    for (const i of openingsOf(index, word)) {
      const parts = index.phrases[i]?.parts ?? []
      const to = endOf(parts, 1, sentence, from + 1)
      if (to >= 0) hits.push({ index: i, from, to })
    }
  }
  return hits
}

/** True when any phrase of the list stands in the sentence. */
export function holdsPhrase(index: PhraseIndex, sentence: readonly Word[]): boolean {
  for (let from = 0; from < sentence.length; from++) {
    const word = sentence[from]
    if (word === undefined) continue
    for (const i of openingsOf(index, word)) {
      if (endOf(index.phrases[i]?.parts ?? [], 1, sentence, from + 1) >= 0) return true
    }
  }
  return false
}

/** Of hits that cover the same words, only the longest; ties go to the earlier phrase of the list. */
export function longestHits(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  if (hits.length < 2) return hits
  const byLength = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.index - b.index)
  const kept: PhraseHit[] = []
  for (const hit of byLength) {
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** The range of the text that a hit covers; a bracket opened inside it is closed too. */
export function rangeOf(
  hit: PhraseHit,
  sentence: readonly Word[],
  text: string,
): { readonly start: number; readonly end: number } {
  const start = sentence[hit.from]?.start ?? 0
  const end = sentence[hit.to - 1]?.end ?? start
  const opens = text.slice(start, end).split('(').length - text.slice(start, end).split(')').length
  return { start, end: opens > 0 && text.charAt(end) === ')' ? end + 1 : end }
}
