/** Cuts a text into sentences, knowing Dutch and English abbreviations, numbering and line breaks. */

import type { Mark, Text } from '../model/text.ts'
import { trimText } from '../model/text.ts'

/** Abbreviations after which a full stop does not end a sentence. */
const abbreviations = new Set(
  (
    'art artt lid nr nrs blz pag par bijl bijv bv o.a m.b.t i.v.m d.w.z d.d e.d e.v ev jo incl excl max min ca resp ' +
    'mr drs dr ir ing prof dhr mw st tel t.a.v t.b.v t.o.v m.u.v o.g.v i.c.m n.a.v n.v.t i.p.v vs no e.g i.e etc zgn evt'
  ).split(' '),
)

const boundary = /[.!?]+["'”’)\]]*(?=\s)|\n\s*\n|\n(?=\s*(?:[-•–*]|\d{1,2}[.)]|[a-z][.)])\s)/g

/** True when the full stop at `at` belongs to an abbreviation, an initial or a number at the start of the text. */
function isInside(value: string, at: number, next: number): boolean {
  if (value.charAt(at) !== '.') return false
  const following = /\S/.exec(value.slice(next, next + 20))?.[0] ?? ''
  if (following !== following.toUpperCase()) return true
  const before = value.slice(
    Math.max(value.lastIndexOf(' ', at), value.lastIndexOf('\n', at), value.lastIndexOf('(', at)) + 1,
    at,
  )
  if (abbreviations.has(before.toLowerCase())) return true
  if (/^[A-Za-z](?:\.[A-Za-z])*$/.test(before)) return true
  // A number that opens a line numbers it.
  return /^[\d.]+[a-z]?$/.test(before) && value.slice(value.lastIndexOf('\n', at) + 1, at).trim() === before
}

/** True for words in bold or italics that are a whole line and no sentence: a title above the lines below. */
function isLine({ kind, start, end }: Mark, value: string): boolean {
  if (kind !== 'strong' && kind !== 'emphasis') return false
  const opens = start === 0 || value.charAt(start - 1) === '\n'
  return opens && value.charAt(end) === '\n' && /^\s*[A-ZÀ-Þ]/u.test(value.slice(end, end + 10))
}

/** Where the sentences of a text end, in no order. */
function cutsIn({ value, marks }: Text): number[] {
  const cuts = [value.length]
  boundary.lastIndex = 0
  for (let match = boundary.exec(value); match !== null; match = boundary.exec(value)) {
    if (!isInside(value, match.index, boundary.lastIndex)) cuts.push(boundary.lastIndex)
  }
  for (const mark of marks) if (mark.kind === 'break' || isLine(mark, value)) cuts.push(mark.end)
  return cuts
}

/** The sentences of a text, trimmed; a hard line break, a blank line and a list mark also end one. */
export function sentences(text: Text): readonly Text[] {
  const cuts = cutsIn(text)
  if (cuts.length === 1) return [trimText(text)].filter(({ value }) => value !== '')
  cuts.sort((a, b) => a - b)
  const found: Text[] = []
  let start = 0
  for (const end of cuts) {
    if (end <= start) continue
    const sentence = trimText(text, start, end)
    if (sentence.value !== '') found.push(sentence)
    start = end
  }
  return found
}
