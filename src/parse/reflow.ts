/** Puts together what a copy from a PDF or a law database tore apart: wrapped lines, split words, list marks, page marks. */

import { coverage } from '../model/span.ts'
import type { Passage } from '../model/specification.ts'
import { joinTexts, sliceText, sourceSpan, type Text, trimText } from '../model/text.ts'
import { linesOf } from './lines.ts'
import { matterSpans } from './matter.ts'

/** The passages as their author meant them; a text that was pieced together still leads back to its pieces. */
export function reflow(passages: readonly Passage[], source: string): Passage[] {
  const isMatter = coverage(matterSpans(source))
  const own = passages.filter(({ text }) => !isMatter(sourceSpan(text, 0, text.value.length)))
  const listed = withoutPageMarks(own).flatMap((passage) => splitItems(passage, source))
  return joinLines(joinMarks(listed)).map((passage) => ({ ...passage, text: joinWords(passage.text) }))
}

const isLoose = ({ role, table }: Passage) => table < 0 && (role === 'paragraph' || role === 'item')

const pageMark = /^\(?(?:(?:pagina|blz\.?|page)\s+)?\d{1,3}\)?(?:\s+(?:van|of)\s+\d{1,3})?$/i

/** Leaves page numbers out, with the running heads that stand beside them on every page. */
function withoutPageMarks(passages: readonly Passage[]): readonly Passage[] {
  const isMark = (passage: Passage | undefined) =>
    passage !== undefined && passage.role === 'paragraph' && pageMark.test(passage.text.value.trim())
  const marks = passages.filter(isMark).length
  if (marks < 2) return passages
  const beside = new Map<string, number>()
  passages.forEach((passage, at) => {
    if (!isMark(passages[at - 1]) && !isMark(passages[at + 1])) return
    const value = passage.text.value.trim()
    if (passage.role === 'paragraph' && value.length < 80) beside.set(value, (beside.get(value) ?? 0) + 1)
  })
  return passages.filter((passage) => !isMark(passage) && (beside.get(passage.text.value.trim()) ?? 0) < 2)
}

/** A list mark that Markdown does not know, with the space after it. */
const mark = String.raw`(?:[•·▪◦‣–—☐☑☒✓✔□■►➢]|o(?=\s)|[a-z]\)|[ivx]{1,4}[.)]|[a-z]\.(?=\s))`
const itemLine = new RegExp(String.raw`^[ \t]*${mark}[ \t]+(?=\S)`, 'gm')
const opensItem = new RegExp(String.raw`^${mark}\s`)

/** Cuts a paragraph at the list marks that open its lines. */
function splitItems(passage: Passage, source: string): readonly Passage[] {
  const { text } = passage
  if (passage.role !== 'paragraph' || passage.table >= 0 || passage.stated !== null) return [passage]
  const starts = [...text.value.matchAll(itemLine)]
  if (starts.length === 0 || (starts[0]?.index !== 0 && starts.length < 2)) return [passage]
  const cuts = starts.map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
  const lone = cuts.length === 1 && cuts[0]?.from === 0
  const pieces = [{ from: 0, to: 0 }, ...cuts].map(({ to }, at) => {
    const piece = trimText(sliceText(text, to, cuts[at]?.from ?? text.value.length))
    const span = sourceSpan(piece, 0, piece.value.length)
    const extent = lone ? passage.extent : linesOf(source, span)
    return { ...passage, text: piece, extent, role: at === 0 ? passage.role : ('item' as const) }
  })
  return pieces.filter(({ text: { value } }) => value !== '')
}

const loneMark = /^(?:[•·▪◦‣☐☑☒□■►➢–-]\s*)?(?:[a-z]{1,2}|[ivx]{1,4})[.)]$|^[•·▪◦‣]$/

/** A mark that stands alone ("• a.") takes the paragraph below it as its item. */
function joinMarks(passages: readonly Passage[]): readonly Passage[] {
  const result: Passage[] = []
  let waiting: Passage | null = null
  for (const passage of passages) {
    const isMark = isLoose(passage) && loneMark.test(passage.text.value.trim())
    if (waiting !== null && !isMark && isLoose(passage)) {
      result.push({ ...passage, role: 'item', extent: { start: waiting.extent.start, end: passage.extent.end } })
    } else if (!isMark) result.push(passage)
    waiting = isMark ? passage : null
  }
  return result
}

/** How many lines must run on below before a draft counts as one whose every line became a paragraph. */
const enough = 3
const isOpen = (value: string) => !/[.!?:;|]["”’)\]*_]*$/.test(value) && !/\.{4}|…/.test(value)
const runsOn = (value: string) => /^["“(]?[a-zß-ÿ]/u.test(value) && !opensItem.test(value)
/** What opens a paragraph of its own: an id, a number, a list mark, a question. */
const opensAnew = /^(?:\(?\d{1,2}(?:\.\d{1,3})+[a-z]?[.)]?(?:\s|$)|\d{1,2}\s+[A-ZÀ-Þ]|[A-ZÀ-Þ]{1,4}[-.]?\d|\[)/u

/** Joins the lines of a draft in which each line became a paragraph. */
function joinLines(passages: readonly Passage[]): readonly Passage[] {
  const follows = (a: Passage | undefined, b: Passage) =>
    a !== undefined &&
    isLoose(a) &&
    b.role === 'paragraph' &&
    b.table < 0 &&
    a.section === b.section &&
    a.quoted === b.quoted &&
    isOpen(a.text.value.trimEnd())
  const lengths = passages.flatMap((passage, at) => {
    const next = passages[at + 1]
    const { length } = passage.text.value
    return next !== undefined && length >= 40 && follows(passage, next) && runsOn(next.text.value) ? [length] : []
  })
  if (lengths.length < enough) return passages
  const full = 0.75 * Math.max(...lengths.slice(0, 1000))
  const result: Passage[] = []
  let line = 0
  for (const passage of passages) {
    const above = result.at(-1)
    const { value } = passage.text
    if (
      above !== undefined &&
      follows(above, passage) &&
      (line >= 40 || endsInHyphen.test(above.text.value)) &&
      (runsOn(value) || (line >= full && !opensAnew.test(value) && !opensItem.test(value)))
    ) {
      const extent = { start: above.extent.start, end: passage.extent.end }
      result[result.length - 1] = { ...above, text: joinTexts([above.text, passage.text], '\n'), extent }
    } else result.push(passage)
    line = value.length
  }
  return result
}

const endsInHyphen = /[a-zß-ÿ]-$/u
/** A word parted at the end of a line; "in- en uitstroom" is none. */
const partedWord = /([a-zß-ÿ])-[ \n]+(?=[a-zß-ÿ])(?!(?:en|of|dan|tot|als|maar|noch|and|or)\s)/gu

/** Joins the words that were parted at the end of a line. */
function joinWords(text: Text): Text {
  if (!text.value.includes('- ') && !text.value.includes('-\n')) return text
  const pieces: Text[] = []
  let from = 0
  for (const { index, 0: found } of text.value.matchAll(partedWord)) {
    pieces.push(sliceText(text, from, index + 1))
    from = index + found.length
  }
  return from === 0 ? text : joinTexts([...pieces, sliceText(text, from, text.value.length)], '')
}
