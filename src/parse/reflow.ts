/** Puts together what a copy from a PDF or a law database tore apart: wrapped lines, split words, list marks, page marks. */

import { pageMarks } from '../language/page-marks.ts'
import { coverage, type Span } from '../model/span.ts'
import type { Passage } from '../model/specification.ts'
import { joinTexts, sliceTexts, sourceSpan, type Text, trimRange } from '../model/text.ts'
import { linesOf } from './lines.ts'
import { matterSpans } from './matter.ts'
import { withText } from './passage.ts'

/** The passages as their author meant them; a text that was pieced together still leads back to its pieces. */
export function reflow(passages: readonly Passage[], source: string): Passage[] {
  const listed: Passage[] = []
  for (const passage of withoutPageMarks(withoutMatter(passages, source))) addItems(listed, passage, source)
  const result: Passage[] = []
  for (const passage of joinLines(joinMarks(listed))) {
    const text = joinWords(passage.text)
    result.push(text === passage.text ? passage : withText(passage, text))
  }
  return result
}

function withoutMatter(passages: readonly Passage[], source: string): readonly Passage[] {
  const matter = matterSpans(source)
  if (matter.length === 0) return passages
  const isMatter = coverage(matter)
  return passages.filter(({ text }) => !isMatter(sourceSpan(text, 0, text.value.length)))
}

const isLoose = ({ role, table }: Passage) => table < 0 && (role === 'paragraph' || role === 'item')

/** Leaves page numbers out, with the running heads that stand on every page. */
function withoutPageMarks(passages: readonly Passage[]): readonly Passage[] {
  const marks = pageMarks(passages.map(({ role, text }) => (role === 'paragraph' ? text.value : null)))
  return marks.size === 0 ? passages : passages.filter((_, at) => !marks.has(at))
}

/** A list mark that Markdown does not know, with the space after it. */
const mark = String.raw`(?:[•·▪◦‣–—☐☑☒✓✔□■►➢]|o(?=\s)|[a-z]\)|[ivx]{1,4}[.)]|[a-z]\.(?=\s))`
const itemLine = new RegExp(String.raw`^[ \t]*${mark}[ \t]+(?=\S)`, 'gm')
const opensItem = new RegExp(String.raw`^${mark}\s`)

/** Adds a passage; a paragraph cut at the list marks that open its lines. */
function addItems(found: Passage[], passage: Passage, source: string): void {
  const { text } = passage
  const cuts = passage.role === 'paragraph' && passage.table < 0 && passage.stated === null ? marksIn(text.value) : []
  if (cuts.length === 0 || (cuts[0]?.from !== 0 && cuts.length < 2)) {
    found.push(passage)
    return
  }
  const lone = cuts.length === 1
  const ends = [...cuts.map(({ from }) => from), text.value.length]
  const ranges = ends.map((end, at) => trimRange(text, cuts[at - 1]?.to ?? 0, end))
  sliceTexts(text, ranges).forEach((piece, at) => {
    if (piece.value === '') return
    const extent = lone ? passage.extent : linesOf(source, sourceSpan(piece, 0, piece.value.length))
    found.push(withText(passage, piece, extent, at === 0 ? passage.role : 'item'))
  })
}

/** Where the list marks stand that open lines. */
function marksIn(value: string): readonly { readonly from: number; readonly to: number }[] {
  const found: { readonly from: number; readonly to: number }[] = []
  itemLine.lastIndex = 0
  for (let match = itemLine.exec(value); match !== null; match = itemLine.exec(value))
    found.push({ from: match.index, to: itemLine.lastIndex })
  return found
}

const loneMark = /^(?:[•·▪◦‣☐☑☒□■►➢–-]\s*)?(?:[a-z]{1,2}|[ivx]{1,4})[.)]$|^[•·▪◦‣]$/

/** A mark that stands alone ("• a.") takes the paragraph below it as its item. */
function joinMarks(passages: readonly Passage[]): readonly Passage[] {
  const result: Passage[] = []
  let waiting: Passage | null = null
  for (const passage of passages) {
    const isMark = isLoose(passage) && loneMark.test(passage.text.value.trim())
    if (waiting !== null && !isMark && isLoose(passage)) {
      const extent = { start: waiting.extent.start, end: passage.extent.end }
      result.push(withText(passage, passage.text, extent, 'item'))
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
  const lengths: number[] = []
  for (let at = 1; at < passages.length; at++) {
    const [above, passage] = [passages[at - 1], passages[at]]
    const length = above?.text.value.length ?? 0
    if (passage !== undefined && length >= 40 && follows(above, passage) && runsOn(passage.text.value))
      lengths.push(length)
  }
  if (lengths.length < enough) return passages
  const full = 0.75 * Math.max(...lengths.slice(0, 1000))
  const groups: [Passage, ...Passage[]][] = []
  for (const passage of passages) {
    const group = groups.at(-1)
    const above = group?.at(-1)
    const line = above?.text.value ?? ''
    const { value } = passage.text
    if (
      follows(above, passage) &&
      (line.length >= 40 || endsInHyphen.test(line)) &&
      (runsOn(value) || (line.length >= full && !opensAnew.test(value) && !opensItem.test(value)))
    )
      group?.push(passage)
    else groups.push([passage])
  }
  return groups.map(asOne)
}

/** Lines as one passage, which is of the kind of the first. */
function asOne(lines: readonly [Passage, ...Passage[]]): Passage {
  const [first] = lines
  if (lines.length === 1) return first
  const extent = { start: first.extent.start, end: lines.at(-1)?.extent.end ?? first.extent.end }
  const texts = lines.map(({ text }) => text)
  return withText(first, joinTexts(texts, '\n'), extent)
}

const endsInHyphen = /[a-zß-ÿ]-$/u
/** A word parted at the end of a line; "in- en uitstroom" is none. */
const partedWord = /([a-zß-ÿ])-[ \n]+(?=[a-zß-ÿ])(?!(?:en|of|dan|tot|als|maar|noch|and|or)\s)/gu

/** Joins the words that were parted at the end of a line. */
function joinWords(text: Text): Text {
  if (!text.value.includes('- ') && !text.value.includes('-\n')) return text
  const pieces: Span[] = []
  let start = 0
  for (const { index, 0: found } of text.value.matchAll(partedWord)) {
    pieces.push({ start, end: index + 1 })
    start = index + found.length
  }
  return start === 0 ? text : joinTexts(sliceTexts(text, [...pieces, { start, end: text.value.length }]), '')
}
