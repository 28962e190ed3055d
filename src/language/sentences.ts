/** Cuts a text into sentences, knowing Dutch and English abbreviations, numbering and line breaks. */

import type { Span } from '../model/span.ts'
import { type Mark, sliceTexts, type Text, trimRange, trimText } from '../model/text.ts'

/** Abbreviations after which a full stop does not end a sentence. */
const abbreviations = new Set(
  (
    'opm art artt lid nr nrs blz pag par bijl bijv bv o.a m.b.t i.v.m d.w.z d.d e.d e.v ev jo incl excl max min ca resp ' +
    'mr drs dr ir ing prof dhr mw st tel t.a.v t.b.v t.o.v m.u.v o.g.v i.c.m n.a.v n.v.t i.p.v vs no e.g i.e etc zgn evt'
  ).split(' '),
)

const boundary =
  /[.!?]+["'”’)\]=]*(?=\s)|\n\s*\n|\n(?=\s*(?:[-•–*]|\d{1,2}[.)]|[a-z][.)])\s)|[;:][ \t]*\n(?=[A-Z]{1,4}\d{0,2}[-.]?\d{1,3}(?:[.-]\d{1,3})*\s)/g

/** True when the full stop at `at` belongs to an abbreviation, an initial or a number at the start of the text. */
function isInside(value: string, at: number, next: number): boolean {
  if (value.charAt(at) !== '.') return false
  const following = /\S/.exec(value.slice(next, next + 20))?.[0] ?? ''
  if (following !== following.toUpperCase()) return true
  let from = at
  while (isPartOfWord(value.charCodeAt(from - 1))) from--
  if (from > 0 && !' \n(['.includes(value.charAt(from - 1))) return false
  const before = value.slice(from, at)
  if (abbreviations.has(before.toLowerCase())) return true
  if (/^[A-Za-z](?:\.[A-Za-z])*$/.test(before)) return true
  // A number that opens a line numbers it.
  return /^[\d.]+[a-z]?$/.test(before) && opensLine(value, from)
}

/** True for a letter, a digit or a full stop: what abbreviations and numbers are made of. */
function isPartOfWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 46
}

/** True when nothing but white space stands before a place on its line. */
function opensLine(value: string, at: number): boolean {
  while (at > 0 && value.charAt(at - 1) !== '\n' && value.charAt(at - 1).trim() === '') at--
  return at === 0 || value.charAt(at - 1) === '\n'
}

/** True for words in bold or italics that are a whole line and no sentence: a title above the lines below. */
function isLine({ kind, start, end }: Mark, value: string): boolean {
  if (kind !== 'strong' && kind !== 'emphasis') return false
  const opens = start === 0 || value.charAt(start - 1) === '\n'
  return opens && value.charAt(end) === '\n' && /^\s*[A-ZÀ-Þ]/u.test(value.slice(end, end + 10))
}

/** True for bold words that open a line and end in a colon: a label, such as "**Bewijs:**". */
function isLabel({ kind, start, end }: Mark, value: string): boolean {
  if (kind !== 'strong' || value.charAt(start - 1) !== '\n') return false
  return value.charAt(end - 1) === ':' || value.charAt(end) === ':'
}

/** Where the sentences of a text end, in no order. */
function cutsIn({ value, marks }: Text): number[] {
  const cuts = [value.length]
  boundary.lastIndex = 0
  for (let match = boundary.exec(value); match !== null; match = boundary.exec(value)) {
    if (!isInside(value, match.index, boundary.lastIndex)) cuts.push(boundary.lastIndex)
  }
  for (const mark of marks) {
    if (mark.kind === 'break' || isLine(mark, value)) cuts.push(mark.end)
    else if (isLabel(mark, value)) cuts.push(mark.start)
  }
  return cuts
}

/** The sentences of a text, trimmed; a hard line break, a blank line and a list mark also end one. */
export function sentences(text: Text): readonly Text[] {
  const cuts = cutsIn(text)
  if (cuts.length === 1) return [trimText(text)].filter(({ value }) => value !== '')
  cuts.sort((a, b) => a - b)
  const ranges: Span[] = []
  let start = 0
  for (const end of cuts) {
    if (end <= start) continue
    const range = trimRange(text, start, end)
    if (range.start < range.end) ranges.push(range)
    start = end
  }
  return ranges.length === 1 ? [trimText(text)] : sliceTexts(text, ranges)
}
