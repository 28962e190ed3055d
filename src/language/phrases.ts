/** Phrases: how an author writes them, and how a whole list of them is found in one pass over a sentence. */

import { addTo } from '../model/gather.ts'
import type { Phrase, PhrasePart } from '../model/phrase.ts'
import type { Word } from '../model/specification.ts'
import { fold, inflectionKey } from './key.ts'
import { byForm, testByForm, words } from './words.ts'

/** How many words a gap (`…`) may skip. */
export const gapWords = 4
/** How far from the first group of words that lie together the others may stand, in words. */
const reach = 16

/**
 * Compiles a phrase. `*` in a word stands for the rest of a compound, `…` for a short gap;
 * a word of at most five capitals, or with a capital after its first letter, must stand exactly as written. Between ` + `
 * stand groups that lie together in any order, and between ` | ` the phrases of a group, of which one is enough.
 */
export function compilePhrase(written: string): Phrase {
  return `${compileWords(written)}${writtenAfter}${written}`
}

/** Compiles a phrase without keeping what its author wrote. */
export function compileWords(written: string): Phrase {
  if (!written.includes(groupsBetween)) return compileParts(written)
  const groups = written.split(groupsBetween).map((group) => alternativesOf(group).map(compileParts))
  return groups.map((group) => group.join(alternativesBetween)).join(groupsBetween)
}

const writtenAfter = '\t'
const groupsBetween = ' + '
const alternativesBetween = ' | '

/** What the author of a phrase wrote; undefined when that was not kept. */
export function writtenOf(phrase: Phrase): string | undefined {
  const end = phrase.indexOf(writtenAfter)
  return end < 0 ? undefined : phrase.slice(end + writtenAfter.length)
}

/** A phrase without what its author wrote. */
export function withoutWritten(phrase: Phrase): Phrase {
  const end = phrase.indexOf(writtenAfter)
  return end < 0 ? phrase : phrase.slice(0, end)
}

/** The phrases of a group, of which one is enough. */
export function alternativesOf(group: string): readonly string[] {
  return group.split(alternativesBetween)
}

/** The groups of a phrase that lie together; a phrase whose words follow each other is one group. */
export function groupsOf(phrase: string): readonly string[] {
  return phrase.split(groupsBetween)
}

const compileParts = (written: string): string => written.split(/\s+/).flatMap(partsOf).join(' ')

const gap = '…'

/** The parts of every piece seen: word lists repeat their words. */
const known = new Map<string, readonly PhrasePart[]>()

function partsOf(piece: string): readonly PhrasePart[] {
  let parts = known.get(piece)
  if (parts === undefined) {
    if (piece === gap || piece === '...') parts = [gap]
    else parts = piece.includes('*') ? [compoundPart(piece)] : words(piece).map(wordPart)
    known.set(piece, parts)
  }
  return parts
}

function compoundPart(piece: string): PhrasePart {
  const core = fold(piece.replaceAll('*', ''))
  if (!piece.startsWith('*')) return `${core}*`
  return piece.endsWith('*') ? `*${core}*` : `*${inflectionKey(core)}`
}

function wordPart({ written, folded, key }: Word): PhrasePart {
  return written !== folded && isExact(written) ? `=${written}` : key
}

/** True for an abbreviation, and for a word such as iWmo. */
function isExact(word: string): boolean {
  return /^[A-Z]{1,5}$/.test(word) || (/^.+[A-Z]/.test(word) && !/^[A-Z]+$/.test(word))
}

/**
 * A phrase found in a sentence: which one of the list, and the words it covers, [from, to); `loose` when its words only
 * lie together.
 */
export interface PhraseHit {
  readonly index: number
  readonly from: number
  readonly to: number
  readonly loose: boolean
}

/** A list of phrases made ready for searching. */
export interface PhraseIndex {
  readonly phrases: readonly Phrase[]
  /** What a word can open. */
  readonly openingOf: (word: Word) => Opening
}

/** A phrase that a word may open: its place in the list, its line and first part, and the groups that must stand near it. */
interface Candidate {
  readonly index: number
  readonly line: string
  readonly opening: PhrasePart
  readonly near: readonly string[]
  /** All its parts, once they were asked: most phrases are never met. */
  parts: readonly PhrasePart[] | null
}

function partsOfCandidate(candidate: Candidate): readonly PhrasePart[] {
  candidate.parts ??= candidate.line.split(' ')
  return candidate.parts
}

/** The second part of a candidate; undefined when it has but one. */
function nextOf({ line, opening }: Candidate): PhrasePart | undefined {
  const start = opening.length + 1
  if (start > line.length) return undefined
  const end = line.indexOf(' ', start)
  return end < 0 ? line.slice(start) : line.slice(start, end)
}

/** The phrases of a list, in its order, by how they open. */
interface PhraseLists {
  readonly byKey: ReadonlyMap<string, readonly Candidate[]>
  readonly byExact: ReadonlyMap<string, readonly Candidate[]>
  /** Phrases that open with part of a compound: by its first three letters, by its last three, or anywhere inside. */
  readonly byHead: ReadonlyMap<string, readonly Candidate[]>
  readonly byTail: ReadonlyMap<string, readonly Candidate[]>
  readonly inside: readonly Candidate[]
}

/** The phrases that a word can open: all of them, or by the key of the next word when there are many. */
interface Opening {
  readonly byNext: ReadonlyMap<string, readonly Candidate[]> | null
  /** Those that fit any other next word. */
  readonly others: readonly Candidate[]
}

/** Makes a list of phrases ready for searching; the order of the list is kept in the hits. */
export function indexPhrases(phrases: readonly Phrase[]): PhraseIndex {
  const byKey = new Map<string, Candidate[]>()
  const byExact = new Map<string, Candidate[]>()
  const byHead = new Map<string, Candidate[]>()
  const byTail = new Map<string, Candidate[]>()
  const inside: Candidate[] = []
  const add = (index: number, line: string, near: readonly string[]) => {
    const end = line.indexOf(' ')
    const first = end < 0 ? line : line.slice(0, end)
    if (first === '') return
    const candidate = { index, line, opening: first, near, parts: null }
    const opensWide = first.startsWith('*')
    const endsWide = first.endsWith('*')
    if (first.startsWith('=')) addTo(byExact, first.slice(1), candidate)
    else if (opensWide && endsWide) inside.push(candidate)
    else if (opensWide) addTo(byTail, first.slice(-3), candidate)
    else if (endsWide) addTo(byHead, first.slice(0, 3), candidate)
    else addTo(byKey, first, candidate)
  }
  phrases.forEach((phrase, index) => {
    const line = withoutWritten(phrase)
    if (line.includes(groupsBetween)) {
      const [first = '', ...near] = groupsOf(line)
      for (const one of alternativesOf(first)) add(index, one, near)
    } else add(index, line, alone)
  })
  const lists = { byKey, byExact, byHead, byTail, inside }
  const openingOf = (word: Word) => opening(openedBy(lists, word))
  if (phrases.length > looked) return { phrases, openingOf: byForm(openingOf) }
  const opens = testByForm((word) => openedBy(lists, word).length > 0)
  return { phrases, openingOf: (word) => (opens(word) ? openingOf(word) : opensNothing) }
}

/** Of so many phrases it takes less to remember which words open one than what each word opens. */
const looked = 64

const alone: readonly string[] = []
const none: readonly Candidate[] = []

/** The phrases whose first part a word fits. */
function openedBy({ byKey, byExact, byHead, byTail, inside }: PhraseLists, word: Word): readonly Candidate[] {
  let found = byKey.get(word.key) ?? none
  const exact = byExact.size > 0 ? byExact.get(word.written) : undefined
  if (exact !== undefined) found = [...found, ...exact]
  const heads = byHead.size > 0 ? byHead.get(word.folded.slice(0, 3)) : undefined
  if (heads !== undefined) found = withCompounds(heads, word, found)
  const tails = byTail.size > 0 ? byTail.get(word.key.slice(-3)) : undefined
  if (tails !== undefined) found = withCompounds(tails, word, found)
  return inside.length > 0 ? withCompounds(inside, word, found) : found
}

function withCompounds(
  candidates: readonly Candidate[],
  word: Word,
  found: readonly Candidate[],
): readonly Candidate[] {
  const fitting = candidates.filter(({ opening }) => fits(opening, word))
  return fitting.length === 0 ? found : [...found, ...fitting]
}

const opensNothing: Opening = { byNext: null, others: none }
/** So many are tried one by one in less time than it takes to sort them. */
const few = 2

/** Sorts phrases by the word that must come second, so that a common first word does not try them all. */
function opening(candidates: readonly Candidate[]): Opening {
  if (candidates.length === 0) return opensNothing
  if (candidates.length <= few) return { byNext: null, others: candidates }
  const byNext = new Map<string, Candidate[]>()
  const others: Candidate[] = []
  for (const candidate of candidates) {
    const next = nextOf(candidate)
    if (next === undefined || !isKey(next)) {
      others.push(candidate)
      for (const list of byNext.values()) list.push(candidate)
    } else {
      const list = byNext.get(next)
      if (list === undefined) byNext.set(next, [...others, candidate])
      else list.push(candidate)
    }
  }
  return { byNext, others }
}

/** True for a part that stands for the words with one key. */
function isKey(part: PhrasePart): boolean {
  const first = part.charCodeAt(0)
  return first !== equalsSign && first !== star && part !== gap && part.charCodeAt(part.length - 1) !== star
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

/** The phrases that the word at a place can open, as far as it and the next word tell. */
export function candidatesAt(
  { openingOf }: PhraseIndex,
  sentence: readonly Word[],
  from: number,
): readonly Candidate[] {
  const word = sentence[from]
  if (word === undefined) return opensNothing.others
  const { byNext, others } = openingOf(word)
  const next = byNext === null ? undefined : sentence[from + 1]
  return next === undefined ? others : (byNext?.get(next.key) ?? others)
}

/** Where a candidate ends that opens at a place, as the word after its last; -1 when its other parts do not stand there. */
export function candidateEnd(candidate: Candidate, sentence: readonly Word[], from: number): number {
  return endOf(partsOfCandidate(candidate), 1, sentence, from + 1)
}

/** The hit of a candidate that opens at a place, with all that must stand near it; null when something does not. */
function hitAt(candidate: Candidate, sentence: readonly Word[], from: number): PhraseHit | null {
  const to = candidateEnd(candidate, sentence, from)
  if (to < 0) return null
  const { index, near } = candidate
  const hit = { index, from, to, loose: near.length > 0 }
  return hit.loose ? joinNear(hit, near, sentence) : hit
}

/** Groups made ready for searching; phrases share them. */
const ready = new Map<string, PhraseIndex>()

function readyGroup(group: string): PhraseIndex {
  let index = ready.get(group)
  if (index === undefined) {
    index = indexPhrases(alternativesOf(group))
    ready.set(group, index)
  }
  return index
}

/** A hit stretched over the nearest words of every group. */
function joinNear(hit: PhraseHit, near: readonly string[], sentence: readonly Word[]): PhraseHit | null {
  const first = Math.max(0, hit.from - reach)
  const around = sentence.slice(first, hit.to + reach)
  let { from, to } = hit
  for (const group of near) {
    let nearest: { readonly from: number; readonly to: number } | null = null
    let least = Number.POSITIVE_INFINITY
    for (const found of findPhrases(readyGroup(group), around)) {
      const other = { from: found.from + first, to: found.to + first }
      const away = other.from >= hit.to ? other.from - hit.to : hit.from - other.to
      if (away < 0 || away >= least) continue
      least = away
      nearest = other
    }
    if (nearest === null) return null
    from = Math.min(from, nearest.from)
    to = Math.max(to, nearest.to)
  }
  return { index: hit.index, from, to, loose: hit.loose }
}

const keysOf = (listed: readonly string[]): ReadonlySet<PhrasePart> => new Set(listed.map(inflectionKey))
/** Words with which a sentence denies, and those that deny as much in a group. */
const denials = keysOf(['niet', 'niets', 'geen', 'nooit', 'niemand', 'evenmin'])
const refusals = keysOf(['zonder', 'uitgesloten', 'onmogelijk', 'verboden'])

const denies = (part: PhrasePart) => denials.has(part) || refusals.has(part)

/** True for words that lie together of which a whole group denies: what they say is a denial, and not denied. */
export function deniesItself(phrase: Phrase): boolean {
  const groups = groupsOf(withoutWritten(phrase))
  return groups.length > 1 && groups.some((group) => alternativesOf(group).every((one) => one.split(' ').some(denies)))
}

/** True for a phrase that holds a denial: where it stands, nothing else denies it. */
export function saysDenial(phrase: Phrase): boolean {
  return withoutWritten(phrase).split(' ').some(denies)
}

/** How many words after those found a denial may stand: "goedkeuring is niet nodig". */
const after = 2

/** How many times the sentence denies between the words found, or right after them: "goedkeuring is niet nodig". */
export function denialsBetween(sentence: readonly Word[], { from, to }: PhraseHit): number {
  let found = 0
  for (let at = from; at < to + after; at++) if (denials.has(sentence[at]?.key ?? '')) found++
  return found
}

/** Every phrase of the list that stands in the sentence, in the order of the words that give them away. */
export function findPhrases(index: PhraseIndex, sentence: readonly Word[]): readonly PhraseHit[] {
  let hits: PhraseHit[] | undefined
  for (let from = 0; from < sentence.length; from++) {
    for (const candidate of candidatesAt(index, sentence, from)) {
      const hit = hitAt(candidate, sentence, from)
      if (hit === null) continue
      if (hits === undefined) hits = [hit]
      else hits.push(hit)
    }
  }
  return hits ?? noHits
}

const noHits: readonly PhraseHit[] = []

/** True when any phrase of the list stands in the sentence. */
export function holdsPhrase(index: PhraseIndex, sentence: readonly Word[]): boolean {
  for (let from = 0; from < sentence.length; from++) {
    for (const candidate of candidatesAt(index, sentence, from)) {
      if (hitAt(candidate, sentence, from) !== null) return true
    }
  }
  return false
}

/** Of hits that cover the same words, only the longest; ties go to the earlier phrase of the list. */
export function longestHits(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  if (areApart(hits)) return hits
  const byLength = [...hits].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || a.index - b.index)
  const kept: PhraseHit[] = []
  for (const hit of byLength) {
    if (!kept.some((other) => hit.from < other.to && other.from < hit.to)) kept.push(hit)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** True when each hit begins where the one before it has ended. */
function areApart(hits: readonly PhraseHit[]): boolean {
  let end = 0
  for (const { from, to } of hits) {
    if (from < end) return false
    end = to
  }
  return true
}

/** The range of the text that a hit covers; a bracket opened inside it is closed too. */
export function rangeOf(
  hit: PhraseHit,
  sentence: readonly Word[],
  text: string,
): { readonly start: number; readonly end: number } {
  const start = sentence[hit.from]?.start ?? 0
  const end = sentence[hit.to - 1]?.end ?? start
  return { start, end: text.charAt(end) === ')' && leavesOpen(text.slice(start, end)) ? end + 1 : end }
}

/** True when more brackets open than close. */
function leavesOpen(text: string): boolean {
  return text.split('(').length > text.split(')').length
}
