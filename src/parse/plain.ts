/**
 * Reads the blocks that need no parser, which are most of a draft: headings, paragraphs, lists and quotes of paragraphs,
 * tables, dividers and comments, of words as phrasing.ts reads them. Where anything else could be meant, the block is not
 * plain. The law in test/parse/stretches.test.ts holds that the parser reads them the same.
 */

import type {
  Blockquote,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  TableRow,
  ThematicBreak,
} from 'mdast'
import { addText, addWords, endOf, firstWord, positionOf, startOf, words } from './phrasing.ts'

/** What begins a paragraph, and no block of another kind. */
const opening = String.raw`(?![ >=~|:+-]|#{1,6}(?:[ \r\n]|$)|\d{1,9}[.)](?:[ \r\n]|$))${firstWord}`
const mark = String.raw`[-+*]|(\d{1,9})[.)]`
const lineEnd = String.raw`(?:\r?\n|$)`

const headingLine = new RegExp(`((#{1,6}) +)(?![ #])(${words})(?<!#)( *)${lineEnd}`, 'y')
const textLine = new RegExp(`( *)(${opening}${words})( *)${lineEnd}`, 'y')
const itemMark = new RegExp(`(${mark}) {1,4}(?=${opening})`, 'y')
const tableRow = new RegExp(String.raw`(\|${words} *\|)${lineEnd}`, 'y')
const delimiters = /^\|(?: *:?-+:? *\|)+\r?\n?$/
const blankLine = new RegExp(String.raw`[ \t]*${lineEnd}`, 'y')
/** What ends a paragraph: an empty line, a heading or an item. */
const closing = new RegExp(String.raw`[ \t]*${lineEnd}|#{1,6} |(?:[-+*]|1[.)]) {1,4}${opening}`, 'y')
const smallIndent = / {1,3}/y
const quoteMark = new RegExp(`> (?=${opening})`, 'y')
const blankQuote = new RegExp(`> ?${lineEnd}`, 'y')
const singleLine = new RegExp(String.raw`(?:(-{3,}|\*{3,}|_{3,})|<!-- (?:(?!-->)[^\0\r\n])*-->)${lineEnd}`, 'y')
/** Not indented, and no item, quote or footnote: nothing that stood above an empty line goes on in it. */
const freshLine = /(?!(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)|>|\[\^)[^ \t\r\n\uFEFF]/y

/** True when a line goes on with nothing that stood above the empty line before it. */
export function isFresh(source: string, at: number): boolean {
  return matchAt(freshLine, source, at) !== undefined
}

/**
 * Reads plain blocks from a line on at which nothing is open, up to a fresh line or the end. Of their places only the
 * offsets are true: nobody asks for lines and columns. No block is plain that has brackets where links are defined.
 */
export function readPlain(
  source: string,
  from: number,
  linked: boolean,
): { readonly blocks: RootContent[]; readonly end: number } {
  const blocks: RootContent[] = []
  let at = skipBlank(source, from)
  while (at < source.length && (blocks.at(-1)?.type !== 'list' || isFresh(source, at))) {
    const block =
      readHeading(source, at) ??
      readParagraph(source, at) ??
      readList(source, at) ??
      readTable(source, at) ??
      readQuote(source, at) ??
      readLine(source, at)
    if (block === undefined || (linked && source.slice(at, block.next).includes('['))) break
    blocks.push(block.node)
    at = skipBlank(source, block.next)
  }
  while (at < source.length && !isFresh(source, at) && blocks.length > 0) at = startOf(blocks.pop())
  return { blocks, end: at }
}

/** A block, and where the line below it starts. */
interface Read<Node> {
  readonly node: Node
  readonly next: number
}

function readHeading(source: string, at: number): Read<Heading> | undefined {
  const line = matchAt(headingLine, source, at)
  if (line === undefined) return undefined
  const [all, opened = '', marks = '', title = '', space = ''] = line
  const start = at + opened.length
  const end = start + title.length
  const children = addWords([], source, start, end)
  const position = positionOf(at, end + space.length)
  return {
    node: { type: 'heading', depth: marks.length as Heading['depth'], children, position },
    next: at + all.length,
  }
}

function readParagraph(source: string, at: number): Read<Paragraph> | undefined {
  const indent = matchAt(smallIndent, source, at)?.[0].length ?? 0
  const paragraph = readLines(source, at + indent)
  return paragraph !== undefined && matchAt(closing, source, paragraph.next) ? paragraph : undefined
}

/** Reads lines of text as a paragraph, whatever follows; `prefix` stands before each line but the first. */
function readLines(source: string, at: number, prefix?: RegExp): Read<Paragraph> | undefined {
  const children: PhrasingContent[] = []
  let line = source.charAt(at) === ' ' ? undefined : matchAt(textLine, source, at)
  let broken = at
  let next = at
  while (line !== undefined) {
    const [all, indent = '', text = '', space = ''] = line
    const start = line.index + indent.length
    const end = start + text.length
    addWords(children, source, start, end)
    broken = end + space.length
    next = line.index + all.length
    const marked = prefix === undefined ? 0 : matchAt(prefix, source, next)?.[0].length
    line = marked === undefined ? undefined : matchAt(textLine, source, next + marked)
    if (line === undefined) break
    // Two spaces part the lines.
    if (space.length > 1) children.push({ type: 'break', position: positionOf(end, next) })
    else addText(children, source, broken, next)
  }
  return next === at ? undefined : { node: { type: 'paragraph', children, position: positionOf(at, broken) }, next }
}

function readQuote(source: string, at: number): Read<Blockquote> | undefined {
  const children: Paragraph[] = []
  let next = at
  let end = at
  let closed = false
  for (let mark = matchAt(quoteMark, source, at); mark !== undefined; mark = matchAt(quoteMark, source, next)) {
    const paragraph = readLines(source, next + mark[0].length, quoteMark)
    if (paragraph === undefined) return undefined
    children.push(paragraph.node)
    next = paragraph.next
    end = endOf(paragraph.node)
    closed = false
    for (let line = matchAt(blankQuote, source, next); line !== undefined; line = matchAt(blankQuote, source, next)) {
      end = next + line[0].replace(/[\r\n]+$/, '').length
      next += line[0].length
      closed = true
    }
  }
  const ended = closed ? source.charAt(next) !== '>' : matchAt(closing, source, next) !== undefined
  return next > at && ended
    ? { node: { type: 'blockquote', children, position: positionOf(at, end) }, next }
    : undefined
}

/** Reads a line that is a block of its own: a divider or a comment. */
function readLine(source: string, at: number): Read<ThematicBreak | Html> | undefined {
  const line = matchAt(singleLine, source, at)
  if (line === undefined) return undefined
  const value = line[0].trimEnd()
  const position = positionOf(at, at + value.length)
  const node =
    line[1] === undefined ? { type: 'html' as const, value, position } : { type: 'thematicBreak' as const, position }
  return { node, next: at + line[0].length }
}

function readList(source: string, at: number): Read<List> | undefined {
  let item = matchAt(itemMark, source, at)
  if (item === undefined) return undefined
  const [, mark = '', number] = item
  const children: ListItem[] = []
  let spread = false
  let next = at
  let above = at
  while (item?.[1]?.endsWith(mark.slice(-1))) {
    const paragraph = readLines(source, next + item[0].length)
    if (paragraph === undefined) return undefined
    const position = positionOf(next, endOf(paragraph.node))
    children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph.node], position })
    if (next > above) spread = true
    above = paragraph.next
    next = skipBlank(source, above)
    item = matchAt(itemMark, source, next)
  }
  if (next === above && next < source.length) return undefined
  const ordered = number !== undefined
  const position = positionOf(at, endOf(children.at(-1)))
  return {
    node: { type: 'list', ordered, start: ordered ? Number(number) : null, spread, children, position },
    next,
  }
}

function readTable(source: string, at: number): Read<Table> | undefined {
  const rows: RegExpExecArray[] = []
  let next = at
  for (let row = matchAt(tableRow, source, at); row !== undefined; row = matchAt(tableRow, source, next)) {
    rows.push(row)
    next += row[0].length
  }
  const [head, dashes] = rows
  const last = rows.at(-1)
  if (head === undefined || dashes === undefined || last === undefined) return undefined
  const align = cellsOf(dashes).map(alignOf)
  const isTable = delimiters.test(dashes[0]) && cellsOf(head).length === align.length
  if (!isTable || matchAt(blankLine, source, next) === undefined) return undefined
  const children = rows.filter((row) => row !== dashes).map((row) => rowOf(source, row))
  const position = positionOf(at, last.index + widthOf(last))
  return { node: { type: 'table', align, children, position }, next }
}

/** The length of a row without its line break. */
const widthOf = ([, row = '']: RegExpExecArray): number => row.length
const cellsOf = ([, row = '']: RegExpExecArray): readonly string[] => row.slice(1, -1).split('|')

function alignOf(dashes: string): 'left' | 'right' | 'center' | null {
  const [left, right] = [/^ *:/.test(dashes), /: *$/.test(dashes)]
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null
}

function rowOf(source: string, row: RegExpExecArray): TableRow {
  const end = row.index + widthOf(row)
  let start = row.index
  const children = cellsOf(row).map((cell): TableCell => {
    const from = start + 1
    const to = from + cell.length
    const words = addWords([], source, from + cell.search(/[^ ]|$/), from + cell.search(/(?<! ) *$/))
    const position = positionOf(start, to === end - 1 ? end : to)
    start = to
    return { type: 'tableCell', children: words, position }
  })
  return { type: 'tableRow', children, position: positionOf(row.index, end) }
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(source) ?? undefined
}

function skipBlank(source: string, at: number): number {
  while (at < source.length) {
    const line = matchAt(blankLine, source, at)
    if (line === undefined) break
    at += line[0].length
  }
  return at
}
