/**
 * Reads the paragraph and part of an article: "eerste en tweede lid, aanhef en onder a". Step by step, because one
 * pattern for all of it takes longer to prepare than a draft to read.
 */

import { ordinalNumber } from './ordinal.ts'

const ordinal = /(?:het\s{1,3})?([a-z]{5,8}|\d{1,2}(?:e|de|ste)(?![a-z]))/iy
const paragraphWord = /(?:lid|leden)(?![a-z])/iy
const paragraphNumber = /(?:lid\s{1,3})?\d{1,2}/iy
const partWord = /(?:aanhef\s{1,3}en\s{1,3})?(?:onder(?:deel|delen)?|sub|letter)\s{1,3}/iy
const firstPart = /[a-z]\d?|\d{1,2}/iy
const nextPart = /(?:onder(?:deel)?\s{1,3})?[a-z]/iy
const joint = /\s{0,3},\s{0,3}|\s{1,3}(?:en|of|tot\s{1,3}en\s{1,3}met|t\/m)\s{1,3}/iy
const space = /\s{1,3}/y
const comma = /\s{0,3},?\s{0,3}/y
const ofArticle = /\s{0,3},?\s{1,3}van\s{1,3}$/iy
const letter = /[A-Za-zÀ-ɏ\d]/

/** The highest of the paragraphs named, and where the words that name them end. */
export interface Paragraphs {
  readonly highest: number
  readonly end: number
}

/** The paragraphs named from a place on, after a comma or not: "tweede lid", ", lid 1 en 2"; null when none is. */
export function paragraphsAfter(text: string, at: number): Paragraphs | null {
  const start = endOf(comma, text, at)
  return ordinalParagraphs(text, start) ?? numberedParagraphs(text, start)
}

/** Where the part named from a place on ends: ", aanhef en onder a"; the place itself when none is named. */
export function partEnd(text: string, at: number): number {
  const opened = endOf(partWord, text, endOf(comma, text, at))
  if (opened < 0) return at
  const end = listEnd(text, endOf(firstPart, text, opened), (from) => endOf(nextPart, text, from))
  return end < 0 ? at : end
}

/** The paragraphs named before an article, at the end of a text: "het eerste lid, onder a, van "; null when none is. */
export function paragraphsBefore(text: string): Paragraphs | null {
  if (!/van\s{1,3}$/i.test(text)) return null
  for (let at = 0; at < text.length; at++) {
    if (at > 0 && letter.test(text.charAt(at - 1))) continue
    const found = ordinalParagraphs(text, at) ?? numberedParagraphs(text, at)
    if (found !== null && endOf(ofArticle, text, partEnd(text, found.end)) === text.length) return found
  }
  return null
}

function ordinalParagraphs(text: string, start: number): Paragraphs | null {
  let highest = 0
  const item = (from: number) => {
    if (from < 0) return -1
    ordinal.lastIndex = from
    const word = ordinal.exec(text)?.[1]
    const value = word === undefined ? 0 : ordinalValue(word)
    highest = Math.max(highest, value)
    return value === 0 ? -1 : ordinal.lastIndex
  }
  const end = endOf(paragraphWord, text, endOf(space, text, listEnd(text, item(start), item)))
  return isWordEnd(text, end) ? { highest, end } : null
}

function numberedParagraphs(text: string, start: number): Paragraphs | null {
  const opened = endOf(space, text, endOf(paragraphWord, text, start))
  const item = (from: number) => endOf(paragraphNumber, text, from)
  const end = listEnd(text, item(opened), item)
  if (!isWordEnd(text, end)) return null
  return { highest: Math.max(...(text.slice(opened, end).match(/\d+/g) ?? []).map(Number)), end }
}

function ordinalValue(word: string): number {
  return Number.parseInt(word, 10) || (ordinalNumber(word.toLowerCase()) ?? 0)
}

/** Where a list ends whose first item ends at a place: after the last item that ends with a whole word; -1 for none. */
function listEnd(text: string, first: number, itemEnd: (from: number) => number): number {
  let end = isWordEnd(text, first) ? first : -1
  for (let next = end; next >= 0; ) {
    next = itemEnd(endOf(joint, text, next))
    if (!isWordEnd(text, next)) break
    end = next
  }
  return end
}

function isWordEnd(text: string, at: number): boolean {
  return at >= 0 && !letter.test(text.charAt(at))
}

/** Where a sticky pattern ends that matches from a place on; -1 when it does not, or when there is no such place. */
function endOf(pattern: RegExp, text: string, at: number): number {
  if (at < 0) return -1
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
