/** Finds the places that a Dutch sentence points at: articles of acts, and sections, annexes and demands of a document. */

import type { PlaceKind, Reference, Word } from '../model/specification.ts'
import { paragraphsAfter, paragraphsBefore, partEnd } from './paragraphs.ts'
import { testByForm } from './words.ts'

/** An act or other source named in the sentence, at a range of its text. */
export interface NamedSource {
  readonly source: string
  readonly start: number
  readonly end: number
}

/** A place pointed at, before it is known in which statement. */
export type Pointer = Omit<Reference, 'statement'>

const keyword =
  /(?<![A-Za-zÀ-ɏ\d])(?:(artikel(?:en)?|artt?\.?)|(paragra(?:af|fen)|par\.|sectie|hoofdstuk(?:ken)?|hfst\.?|§{1,2})|(bijlagen?|annex|appendix)|([A-Za-zÀ-ɏ]{0,20}(?:eis(?:en)?|wens(?:en)?|criteri(?:um|a))|kerncompetentie)|(perce(?:el|len)|lot)|(tabel(?:len)?))(?![A-Za-zÀ-ɏ\d])\s{0,3}(?:(?:nr\.?|nummer)\s{1,3})?/gi

/** The words with which the keyword can end, and a sentence can point at something. */
const opensPlace = testByForm(({ folded }) =>
  /(?:artikel(?:en)?|artt?|paragra(?:af|fen)|par|sectie|hoofdstuk(?:ken)?|hfst|bijlagen?|annex|appendix|eis(?:en)?|wens(?:en)?|criteri(?:um|a)|kerncompetentie|perce(?:el|len)|lot|tabel(?:len)?)$/.test(
    folded,
  ),
)

const kinds: readonly PlaceKind[] = ['article', 'section', 'annex', 'requirement', 'lot', 'table']

/** The digits of a number that a draft gives: three at most, or four that can be no year. */
export const digits = String.raw`(?:(?!19|20)\d{4}|\d{1,3})`
const after = String.raw`(?![A-Za-zÀ-ɏ\d%]|[.:]\d)`
const dotted = String.raw`\d{1,4}[a-z]{0,2}(?:[.:](?:\d{1,4}[a-z]{0,2}|[a-z]\d?(?![A-Za-zÀ-ɏ\d]))){0,5}`
const numbers: Readonly<Record<PlaceKind, RegExp>> = {
  article: new RegExp(`${dotted}${after}`, 'y'),
  section: new RegExp(`(?:${dotted}|[IVX]{1,5}|[A-Z](?:\\.\\d{1,3}){0,3})${after}`, 'y'),
  annex: new RegExp(`(?:\\d{1,3}[a-z]?(?:\\.\\d{1,3}){0,2}|[IVX]{1,5}|[A-Z]\\d{0,2})${after}`, 'y'),
  requirement: new RegExp(
    `(?:[A-Z]{1,5}\\d?(?:[-.][A-Z]{1,4}){0,2}(?:[-. ]?${digits}|[-.]\\d{4})|${digits})(?:[.-]\\d{1,3}[a-z]?){0,4}[a-z]?${after}`,
    'y',
  ),
  lot: new RegExp(`(?:\\d{1,2}[a-z]?|[A-Z])${after}`, 'y'),
  table: new RegExp(`\\d{1,3}(?:\\.\\d{1,3}){0,2}${after}`, 'y'),
}

const separator =
  /\s{0,3}(,|en|of|t\/m|tot\s{1,3}en\s{1,3}met|jo\.?|juncto|–|-)\s{0,3}((?:artikel(?:en)?|art\.)\s{1,3})?/iy
const connective =
  /[.,]?\s{0,3}(\()?(?:(van|uit|in|bij|behorende?\s+bij)\s{1,3})?(?:(de|het|deze|dit|onderhavige|die|dat|dezelfde|een|onze|haar|zijn|uw)\s{1,3})?/iy
const attached = /\s{1,3}(?:(?:is|zijn|wordt|worden)\s{1,3})?(?:los\s{1,3})?(?:bijgevoegd|toegevoegd|meegestuurd)/iy
const titled = /\s{0,3}[:–—("“‘']\s{0,3}[A-Za-zÀ-ɏ]|\s{1,3}-\s{1,3}[A-Za-zÀ-ɏ]/y
const innerPlace = /(?:bijlage|artikel|paragraaf|hoofdstuk|boek|deel|afdeling|titel)(?![A-Za-zÀ-ɏ\d])/iy
const wordBefore = /([^\s(),;:]+),?\s\(?$/
const between = /^\)?[\s,:]*\(?(?:(?:in het bijzonder|met name|meer specifiek)\s+)?$/i

/**
 * Everything the text points at, in reading order. `named` gives the sources that the text names, and is asked only
 * when there is something to point at.
 */
export function pointers(
  text: string,
  words: readonly Word[],
  named: () => readonly NamedSource[],
): readonly Pointer[] {
  if (!words.some(opensPlace) && !text.includes('§')) return none
  keyword.lastIndex = 0
  const found: Pointer[] = []
  for (let match = keyword.exec(text); match !== null; match = keyword.exec(text)) {
    const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)] ?? 'article'
    const own = readPointers(text, match.index, keyword.lastIndex, kind, named)
    if (own.length === 0) continue
    found.push(...own)
    keyword.lastIndex = own.at(-1)?.end ?? keyword.lastIndex
  }
  return found
}

const none: readonly Pointer[] = []

/** A number with its paragraph, at a range of the text. */
interface Item {
  readonly number: string
  readonly paragraph: number | null
  readonly start: number
  readonly end: number
}

/** The pointers that one word such as "artikelen" opens: a number, or several that share what follows them. */
function readPointers(
  text: string,
  start: number,
  from: number,
  kind: PlaceKind,
  named: () => readonly NamedSource[],
): Pointer[] {
  const items = readItems(text, start, from, kind)
  const last = items.at(-1)
  if (last === undefined) return []
  const owner = ownerAfter(text, last.end, kind, named) ?? ownerBefore(text, start, named)
  // "artikel 4.1.1 Jeugdwet, tweede lid": the paragraph may follow the act.
  const late = last.paragraph === null && owner?.source ? paragraphsAfter(text, owner.end) : null
  // Pushed, not mapped: such a list keeps one form in memory, so what reads it need not be compiled again.
  const found: Pointer[] = []
  items.forEach((item, index) => {
    found.push({
      number: item.number,
      paragraph: item === last && late !== null ? late.highest : item.paragraph,
      start: index === 0 ? Math.min(owner?.start ?? item.start, item.start) : item.start,
      end: item === last ? Math.max(owner?.end ?? item.end, item.end) : item.end,
      kind,
      source: owner?.source ?? null,
      elsewhere: owner === foreign,
    })
  })
  return found
}

function readItems(text: string, start: number, from: number, kind: PlaceKind): readonly Item[] {
  const first = readItem(text, start, from, kind)
  if (first === null) return []
  const plural = /(?:en|a|art{2}\.?|§§)\s*$/i.test(text.slice(start, from))
  const items: Item[] = [{ ...first, paragraph: first.paragraph ?? paragraphAhead(text, start) }]
  for (let at = first.end; items.length < 50; ) {
    const gap = take(separator, text, at)
    const next = gap === null ? null : readItem(text, at + gap[0].length, at + gap[0].length, kind)
    // "artikel 4 en 5 dagen": a bare number after one article need not be another.
    if (gap === null || next === null || !(plural || gap[2] !== undefined || sameShape(first.number, next.number)))
      break
    items.push(next)
    at = next.end
  }
  return items
}

function sameShape(a: string, b: string): boolean {
  const shape = (number: string) => number.replace(/\d+/g, '0').replace(/[a-z]/g, '')
  return /[.:-]/.test(a) && shape(a) === shape(b)
}

function readItem(text: string, start: number, from: number, kind: PlaceKind): Item | null {
  const number = take(numbers[kind], text, from)?.[0]
  if (number === undefined) return null
  const named = paragraphsAfter(text, from + number.length)
  const end = partEnd(text, named?.end ?? from + number.length)
  return { number, paragraph: named?.highest ?? null, start, end }
}

/** "het eerste en het derde lid van artikel 3": the paragraph stands before the article. */
function paragraphAhead(text: string, start: number): number | null {
  return paragraphsBefore(text.slice(Math.max(0, start - 80), start))?.highest ?? null
}

/** What numbers belong to, null when that is no known source, and the range of the words that say so. */
interface Owner {
  readonly source: string | null
  readonly start: number
  readonly end: number
}

/** What the numbers belong to by the words after them; null when these do not say. */
function ownerAfter(text: string, end: number, kind: PlaceKind, named: () => readonly NamedSource[]): Owner | null {
  // "bijlage 4 (prijzenblad)", "bijlage 4 is bijgevoegd": an annex that is introduced may be a file of its own.
  if (kind === 'annex' && (take(titled, text, end) ?? take(attached, text, end)) !== null) return foreign
  const joint = take(connective, text, end)
  if (joint === null) return null
  const at = end + joint[0].length
  const [, bracket, preposition, determiner] = joint
  if (/^(?:deze|dit|onderhavige)$/i.test(determiner ?? '')) return itself
  const letter = /[A-Za-zÀ-ɏ\d]/.test(text.charAt(at))
  const source = letter ? named().find((name) => name.start === at) : undefined
  if (source !== undefined) return { source: source.source, start: source.start, end: closed(text, source, named) }
  if (bracket !== undefined || !letter) return null
  const capital = /[A-ZÀ-Þ]/.test(text.charAt(at))
  if (preposition === undefined) return capital && determiner === undefined && !/[.,]/.test(joint[0]) ? foreign : null
  return determiner !== undefined || capital || take(innerPlace, text, at) !== null ? foreign : null
}

/** Something that no pack knows, and this document itself. */
const foreign: Owner = { source: null, start: Number.POSITIVE_INFINITY, end: 0 }
const itself: Owner = { ...foreign }

/** "Wet maatschappelijke ondersteuning 2015 (Wmo 2015)": the short name in brackets belongs to the name. */
function closed(text: string, source: NamedSource, named: () => readonly NamedSource[]): number {
  const short = named().find((name) => name.start > source.end && /^\s\($/.test(text.slice(source.end, name.start)))
  return short !== undefined && text.charAt(short.end) === ')' ? short.end + 1 : source.end
}

/** What the numbers belong to by the word before them: "Jeugdwet, artikel 4.1.1", "ARVODI artikel 24". */
function ownerBefore(text: string, start: number, named: () => readonly NamedSource[]): Owner | null {
  const source = named().findLast((name) => name.end <= start)
  if (source !== undefined && between.test(text.slice(source.end, start))) return source
  const lead = text.slice(Math.max(0, start - 60), start)
  const word = wordBefore.exec(lead)
  if (word === null) return null
  // A capital means a name, except where it only opens a sentence: "Zie artikel 5".
  const opens = /(?:^|[.:;(])$/.test(lead.slice(0, word.index).trimEnd())
  return (opens ? /^[A-ZÀ-Þ]\S*[A-ZÀ-Þ\d]/ : /^[A-ZÀ-Þ]/).test(word[1] ?? '') ? foreign : null
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** An act, and where it is linked an article, that an address on wetten.overheid.nl or a Juriconnect reference leads to. */
export interface LinkedPlace {
  /** The act's number in the national register (BWB…). */
  readonly act: string
  readonly article: string | null
}

/** Reads `https://wetten.overheid.nl/BWBR0035362/2026-07-01#…Artikel2.6.6` and `jci1.3:c:BWBR0035362&artikel=2.6.6`. */
export function readLink(address: string): LinkedPlace | null {
  const act = /\bBWB[RV]\d{7}\b/.exec(address)?.[0]
  if (act === undefined || !/wetten\.overheid\.nl|jci1/i.test(address)) return null
  const article = /(?:[&?]artikel=|#\S{0,200}Artikel)(\d[\da-z.:]*)/i.exec(address)?.[1]?.replace(/[.:]$/, '')
  return { act, article: article ?? null }
}
