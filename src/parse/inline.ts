/** Turns the inline Markdown of one block into text as a reader sees it, with its source map and marks. */

import type { Nodes, Parents, PhrasingContent } from 'mdast'
import type { Span } from '../model/span.ts'
import { type Mark, movedRun, type Run, sliceText, type Text } from '../model/text.ts'
import { align, cellCodeDialect, type Dialect, markdownDialect, plainDialect, wholeRun } from './align.ts'
import { cutHtml } from './html.ts'

/** What is known around a block when its text is read. */
export interface Surroundings {
  readonly source: string
  /** Offset of the parsed text in the source: 1 after a byte-order mark. */
  readonly shift: number
  /** How many block quotes the block stands in. */
  readonly quotes: number
  readonly cell: boolean
  /** Addresses of link definitions by identifier. */
  readonly definitions: ReadonlyMap<string, string>
  /** Receives the span of every comment that is passed over. */
  readonly comments: Span[]
}

/** A text under construction. */
interface Writing {
  value: string
  readonly runs: Run[]
  readonly marks: Mark[]
}

/** The span of a node in the source. */
export function spanOf(node: Nodes, shift: number): Span {
  const { start, end } = node.position ?? { start: {}, end: {} }
  return { start: (start.offset ?? 0) + shift, end: (end.offset ?? 0) + shift }
}

/** Reads the text of a heading, paragraph or table cell; an empty one still knows its place. */
export function readInline(block: Parents, around: Surroundings): Text {
  const writing: Writing = { value: '', runs: [], marks: [] }
  for (const child of block.children) addNode(writing, child as PhrasingContent, around)
  return finish(writing, spanOf(block, around.shift))
}

/** Reads the text of a code block: its lines without fences and indentation. */
export function readCode(value: string, span: Span, around: Surroundings): Text {
  const { source, quotes } = around
  const fenced = /^[ \t]*[`~]/.test(source.slice(span.start, span.start + 10))
  if (!fenced) return { value, runs: align(unifyBreaks(value), source, span, plainDialect(quotes)), marks: [] }
  const line = source.slice(span.start, span.end).search(/[\r\n]/)
  const body = { start: line < 0 ? span.end : span.start + line, end: span.end }
  const held = `\n${unifyBreaks(value)}`
  return sliceText({ value: held, runs: align(held, source, body, plainDialect(quotes)), marks: [] }, 1, held.length)
}

/** Reads the text of a block of raw HTML: what stands between its tags and comments. */
export function readHtml(html: string, span: Span, around: Surroundings): Text {
  const writing: Writing = { value: '', runs: [], marks: [] }
  addHtml(writing, html, span, around)
  return finish(writing, span)
}

function finish(writing: Writing, span: Span): Text {
  if (writing.runs.length === 0) writing.runs.push({ at: 0, length: 0, source: span.start, sourceLength: 0 })
  return writing
}

function addNode(writing: Writing, node: PhrasingContent, around: Surroundings): void {
  const span = spanOf(node, around.shift)
  const start = writing.value.length
  switch (node.type) {
    case 'text':
      addText(writing, node.value, span, around, markdownDialect(around.quotes))
      break
    case 'break':
      addRun(writing, '\n', span)
      mark(writing, 'break', start)
      break
    case 'inlineCode': {
      const dialect = around.cell ? cellCodeDialect(around.quotes) : plainDialect(around.quotes)
      addText(writing, node.value, insideTicks(around.source, span), around, dialect)
      mark(writing, 'code', start)
      break
    }
    case 'html':
      addHtml(writing, node.value, span, around)
      break
    case 'image':
    case 'imageReference': {
      const alt = { start: span.start + 2, end: span.end }
      addText(writing, node.alt ?? '', alt, around, markdownDialect(around.quotes))
      mark(writing, 'image', start, node.type === 'image' ? node.url : around.definitions.get(node.identifier))
      break
    }
    case 'footnoteReference':
      mark(writing, 'footnote', start, node.identifier)
      break
    case 'emphasis':
    case 'strong':
      for (const child of node.children) addNode(writing, child, around)
      mark(writing, node.type, start)
      break
    case 'delete':
      for (const child of node.children) addNode(writing, child, around)
      mark(writing, 'strike', start)
      break
    case 'link':
    case 'linkReference':
      for (const child of node.children) addNode(writing, child, around)
      mark(writing, 'link', start, node.type === 'link' ? node.url : around.definitions.get(node.identifier))
      break
  }
}

function addText(writing: Writing, raw: string, span: Span, around: Surroundings, dialect: Dialect): void {
  if (raw === '') return
  const value = unifyBreaks(raw)
  const at = writing.value.length
  const runs = align(value, around.source, span, dialect)
  for (const run of runs) writing.runs.push(at === 0 ? run : movedRun(run, at))
  writing.value += value
}

function addRun(writing: Writing, value: string, span: Span): void {
  writing.runs.push(movedRun(wholeRun(value, span), writing.value.length))
  writing.value += value
}

/** Adds raw HTML: text stays, comments and the tags of known elements go, and tags that part words leave a line break. */
function addHtml(writing: Writing, raw: string, span: Span, around: Surroundings): void {
  const { source, quotes } = around
  const html = unifyBreaks(raw)
  const whole: Text = { value: html, runs: align(html, source, span, plainDialect(quotes)), marks: [] }
  for (const piece of cutHtml(html)) {
    const part = sliceText(whole, piece.start, piece.end)
    const place = { start: part.runs[0]?.source ?? span.start, end: endOf(part, span.end) }
    const at = writing.value.length
    if (piece.kind === 'comment') around.comments.push(place)
    if (piece.kind === 'parting') {
      addRun(writing, '\n', place)
      mark(writing, 'break', at)
    }
    if (piece.kind === 'text') {
      for (const run of part.runs) writing.runs.push(movedRun(run, at))
      writing.value += part.value
      mark(writing, 'html', at)
    } else mark(writing, 'html', writing.value.length, part.value)
  }
}

function endOf(text: Text, otherwise: number): number {
  const last = text.runs.at(-1)
  return last === undefined ? otherwise : last.source + last.sourceLength
}

function mark(writing: Writing, kind: Mark['kind'], start: number, target?: string): void {
  writing.marks.push({ kind, start, end: writing.value.length, target })
}

/** The content of inline code: without backticks, and without the one space that may pad it. */
function insideTicks(source: string, span: Span): Span {
  let { start, end } = span
  while (start < end && source.charAt(start) === '`' && source.charAt(end - 1) === '`') {
    start++
    end--
  }
  const inner = source.slice(start, end)
  const padded = /^[ \r\n]/.test(inner) && /[ \r\n]$/.test(inner) && /[^ \r\n]/.test(inner)
  return padded ? { start: start + 1, end: end - 1 } : { start, end }
}

function unifyBreaks(value: string): string {
  return value.includes('\r') ? value.replace(/\r\n?/g, '\n') : value
}
