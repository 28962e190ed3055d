/** A text with its markup, edits and bookmarks as inline pieces. */

import { type Blank, findBlanks } from '../language/blanks.ts'
import type { Change, Figure, Inline, Link, ParagraphPart, WordStyle, Words } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import { coverage, type Span } from '../model/span.ts'
import type { Mark, Text } from '../model/text.ts'
import type { CommentRange } from './anchors.ts'
import type { Bookmark } from './bookmarks.ts'
import type { Crossing } from './crossings.ts'
import type { Stretch } from './stretches.ts'

/**
 * Which line ends of the source a reader should see: all of them (code), only those before an item or a blank line
 * (structured text), or none (running text).
 */
export type LineEnds = 'all' | 'items' | 'none'

/** What a text is composed with; `from` leaves its beginning out. */
export interface InlineSetting {
  readonly stretches: readonly Stretch[]
  readonly comments: readonly CommentRange[]
  readonly bookmarks: readonly Bookmark[]
  readonly crossings: readonly Crossing[]
  /** What the author left open. */
  readonly blanks: readonly Blank[]
  readonly language: Language
  /** Turns a reference to a footnote into pieces. */
  readonly note: (name: string, change: Change | null) => readonly Inline[]
  /** The pictures at hand, by their address. */
  readonly figures: ReadonlyMap<string, Figure>
  readonly from: number
  readonly lines: LineEnds
}

/** Cuts a text at every border of markup, edits and bookmarks, and gives the pieces in reading order. */
export function composeInlines(text: Text, setting: InlineSetting): readonly Inline[] {
  const { value } = text
  const from = Math.min(setting.from, value.length)
  const marks = [...text.marks].sort((a, b) => a.start - b.start || b.end - a.end)
  const bookmarks = setting.bookmarks.map((bookmark) => notBefore(bookmark, from, value.length))
  const comments = setting.comments
    .map((one) => aroundCharacters(notBefore(one, from, value.length), value))
    .sort((a, b) => a.start - b.start)
  const ranges = [marks, setting.stretches, bookmarks, setting.crossings, comments, setting.blanks]
  const cuts = cutsOf(ranges, from, value.length)
  const blankAt = coverage(setting.blanks)
  const pieces: Inline[] = []
  let open: Mark[] = []
  let spoken: CommentRange[] = []
  let nextMark = 0
  let nextStretch = 0
  let nextComment = 0
  for (const [index, at] of cuts.entries()) {
    const end = cuts[index + 1] ?? at
    open = open.filter((mark) => mark.end > at)
    for (let stretch = setting.stretches[nextStretch]; stretch !== undefined && stretch.end <= at; ) {
      pieces.push(...replacement(stretch, marks, comments, setting.language))
      stretch = setting.stretches[++nextStretch]
    }
    for (let mark = marks[nextMark]; mark !== undefined && mark.start <= at; mark = marks[++nextMark]) {
      if (mark.end > at) open.push(mark)
      else if (mark.start === mark.end) pieces.push(...pointPieces(mark, deletionAround(mark, text, setting), setting))
    }
    if (end === at) continue
    spoken = spoken.filter((one) => one.end > at)
    for (let one = comments[nextComment]; one !== undefined && one.start <= at; one = comments[++nextComment]) {
      if (one.end > at) spoken.push(one)
    }
    const current = setting.stretches[nextStretch]
    const change: Change | null =
      current !== undefined && current.start <= at ? { kind: 'deleted', rule: current.rule } : null
    const bookmark = bookmarks.find((one) => one.start <= at && at < one.end)?.name ?? null
    const left = blankAt({ start: at, end })
    const shown = rangePieces(value, { at, end, open, change, bookmark, left }, setting)
    pieces.push(...spokenOf(shown, spoken))
  }
  return pieces
}

/** How words look and what they belong to. */
type WordLook = Partial<Omit<Words, 'type' | 'value'>>

/** Plain words without markup: what the tool itself writes. */
export function plainWords(value: string, look: WordLook = {}): Words {
  return { type: 'words', value: legible(value), styles: [], link: null, bookmark: null, change: null, ...look }
}

/** The text with what no document file can hold made visible as a replacement character, and white space as spaces. */
export function legible(value: string): string {
  return (
    value
      .replace(/\t/g, '    ')
      .replace(/[\r\n]+/g, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML 1.0 forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
  )
}

/** True when a reader would see nothing. */
export function isBlank(content: readonly Inline[]): boolean {
  return content.every((piece) => piece.type === 'break' || (piece.type === 'words' && piece.value.trim() === ''))
}

interface Range {
  readonly at: number
  readonly end: number
  readonly open: readonly Mark[]
  readonly change: Change | null
  readonly bookmark: string | null
  /** True for what the author left open. */
  readonly left: boolean
}

/** The pieces with the comments that speak of them, beside any of their own. */
function spokenOf(pieces: readonly Inline[], ranges: readonly CommentRange[]): readonly Inline[] {
  if (ranges.length === 0) return pieces
  const numbers = ranges.map(({ comment }) => comment)
  return pieces.map((piece) => ({ ...piece, comments: [...numbers, ...(piece.comments ?? [])] }))
}

function rangePieces(text: string, range: Range, setting: InlineSetting): readonly Inline[] {
  const { at, end, open, change, bookmark, left } = range
  const value = text.slice(at, end)
  const starts = (mark: Mark) => mark.start === at
  const note = open.find((mark) => mark.kind === 'footnote')
  if (note !== undefined) return starts(note) ? setting.note(note.target ?? value, change) : []
  const lineBreak = open.find((mark) => mark.kind === 'break')
  if (lineBreak !== undefined) return starts(lineBreak) ? [{ type: 'break', change }] : []
  const image = open.find((mark) => mark.kind === 'image')
  const figure = change === null ? setting.figures.get(image?.target ?? '') : undefined
  // A picture that is not at hand leads to where it is, in words.
  const link = open.find((mark) => mark.kind === 'link') ?? (figure === undefined ? image : undefined)
  const address = link?.target === undefined ? null : addressOf(link.target)
  if (image !== undefined && figure !== undefined) {
    const alt = legible(text.slice(image.start, image.end))
    return starts(image) ? [{ type: 'figure', figure, alt, link: address, change }] : []
  }
  // Part of a reference is none: a word processor would write the whole in place of each part.
  const crossing = setting.crossings.find((one) => one.start === at && end === one.end)
  const inside = crossing === undefined || change !== null || bookmark !== null ? null : crossing.link
  const styles = [...stylesOf(open), ...(left ? (['open'] as const) : [])]
  const look = { styles, link: link === undefined ? inside : address, bookmark, change }
  const pieces = linesOf(value, setting.lines).map((line, index): readonly Inline[] => [
    ...(index > 0 ? [{ type: 'break', change } as const] : []),
    ...(line === '' ? [] : [plainWords(line, look)]),
  ])
  return pieces.flat()
}

function pointPieces(mark: Mark, change: Change | null, setting: InlineSetting): readonly Inline[] {
  if (mark.kind === 'footnote') return setting.note(mark.target ?? '', change)
  return mark.kind === 'break' ? [{ type: 'break', change }] : []
}

/** The new words of a stretch, with the comments on it. */
function replacement(
  stretch: Stretch,
  marks: readonly Mark[],
  comments: readonly CommentRange[],
  language: Language,
): readonly Inline[] {
  if (stretch.inserted === '') return []
  const around = marks.filter(
    (mark) => stretch.start < stretch.end && mark.start <= stretch.start && stretch.end <= mark.end,
  )
  const change: Change = { kind: 'inserted', rule: stretch.rule }
  const numbers = comments
    .filter(({ start, end }) => start <= stretch.start && stretch.end <= end)
    .map(({ comment }) => comment)
  return insertedWords(stretch.inserted, { styles: stylesOf(around), change, comments: numbers }, language)
}

/** New words, with what they leave open marked. */
export function insertedWords(value: string, look: WordLook, language: Language): readonly Words[] {
  const blanks = findBlanks(value, language)
  const isOpen = coverage(blanks)
  const cuts = cutsOf([blanks], 0, value.length)
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? value.length
    const styles = [...(look.styles ?? []), ...(isOpen({ start, end }) ? (['open'] as const) : [])]
    return plainWords(value.slice(start, end), { ...look, styles })
  })
}

/** Whether an edit takes away a mark that holds no characters: it does when its span reaches over the mark's own source. */
function deletionAround(mark: Mark, text: Text, { stretches }: InlineSetting): Change | null {
  const written = mark.kind === 'footnote' ? (mark.target ?? '').length + '[^]'.length : 1
  const hit = stretches.find(({ start, end, span }) => {
    if (start < mark.start && mark.start < end) return true
    if (start === end) return false
    if (mark.start === end) {
      const before = text.runs.findLast((run) => run.at < mark.start)
      return before !== undefined && span.end >= before.source + before.sourceLength + written
    }
    const after = mark.start === start ? text.runs.find((run) => run.at >= mark.start) : undefined
    return after !== undefined && span.start <= after.source - written
  })
  return hit === undefined ? null : { kind: 'deleted', rule: hit.rule }
}

function cutsOf(
  kinds: readonly (readonly { readonly start: number; readonly end: number }[])[],
  from: number,
  to: number,
): readonly number[] {
  const cuts = new Set([from, to])
  for (const { start, end } of kinds.flat()) {
    for (const cut of [start, end]) if (cut > from && cut < to) cuts.add(cut)
  }
  return [...cuts].sort((a, b) => a - b)
}

/** The range within what is shown of a text, at least a character long; one between words stays empty. */
function notBefore<T extends Span>(range: T, from: number, length: number): T {
  if (range.start === range.end) return range
  const start = Math.min(Math.max(range.start, from), Math.max(from, length - 1))
  return { ...range, start, end: Math.max(range.end, start + 1) }
}

/** The range with the whole of every character that it cuts into: some take two units. */
function aroundCharacters<T extends Span>(range: T, value: string): T {
  const cuts = (at: number) => /^[\ud800-\udbff][\udc00-\udfff]/.test(value.slice(at - 1, at + 1))
  return { ...range, start: range.start - (cuts(range.start) ? 1 : 0), end: range.end + (cuts(range.end) ? 1 : 0) }
}

function stylesOf(marks: readonly Mark[]): readonly WordStyle[] {
  const styles: WordStyle[] = ['strong', 'emphasis', 'strike', 'code']
  return styles.filter((style) => marks.some((mark) => mark.kind === style))
}

/** The link a reader can follow: to the web, to a mailbox, or to a file that goes along with the document. */
function addressOf(target: string): Link | null {
  switch (kindOfTarget(target)) {
    case 'web':
      return { kind: 'address', target: new URL(target).href }
    case 'file':
      return { kind: 'address', target: encodeURI(target.replace(/\\/g, '/')).replace(/%25(?=[\da-f]{2})/gi, '%') }
    default:
      return null
  }
}

/** What the address of a link or picture leads to; `other` is a scheme that says nothing on paper, or nothing at all. */
export function kindOfTarget(target: string): 'web' | 'file' | 'place' | 'other' {
  if (/^(?:https?|mailto):/i.test(target)) return URL.canParse(target) ? 'web' : 'other'
  if (target.startsWith('#')) return 'place'
  return target === '' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(target) ? 'other' : 'file'
}

const itemStart = /\r?\n(?=[ \t]*(?:\r?\n|(?:[-*•]|\p{L}[.)]|\d{1,2}[.)])\s))/u

function linesOf(value: string, lines: LineEnds): readonly string[] {
  if (lines === 'none') return [value]
  return lines === 'all' ? value.split(/\r?\n/) : value.split(itemStart).map((line) => line.replace(/^\s*\n/, ''))
}

/** The content, and the change that takes its paragraph along when nothing of it stays. */
export function wholly(content: readonly Inline[]): Pick<ParagraphPart, 'content' | 'change'> {
  const change = wholeDeletion(content)
  return change === null
    ? { content, change: null }
    : { content: content.map((piece) => ({ ...piece, change })), change }
}

/** The deletion that leaves nothing of the content; null when something stays. */
export function wholeDeletion(content: readonly Inline[]): Change | null {
  const deletion = content.find((piece) => piece.change?.kind === 'deleted')?.change ?? null
  const stays = (piece: Inline) => piece.change?.kind !== 'deleted' && !isBlank([piece])
  return deletion === null || content.some(stays) ? null : deletion
}
