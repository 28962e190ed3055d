/**
 * Reads the blocks that need no parser, which are most of a draft: headings, paragraphs, lists of paragraphs, and tables,
 * whose words Markdown leaves as they are or only makes bold or italic. Where anything else could be meant, the block is
 * not plain. The law in test/parse/stretches.test.ts holds that the parser reads them the same.
 */

import type {
  Heading,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
  TableRow,
} from 'mdast'

/** A character that stands for itself in any text. */
const plain = String.raw`[^\0\t\r\n*_[\]<&\\${'`'}\uFEFF]`
/** Bold or italic words, with white space or nothing on both sides. */
const marked = String.raw`(?<![^ \n])(?:\*\*_\*\*|\*_\*)(?![^ \r\n])`.replaceAll(
  '_',
  String.raw`(?!\s)(?:(?!\|)${plain})+(?<!\s)`,
)
const words = `${plain}*(?:${marked}${plain}*)*(?<! )`
/** What begins a paragraph, and no block of another kind. */
const opening = String.raw`(?![ #>=~|:+-]|\d{1,9}[.)](?:[ \r\n]|$))(?=${plain}|${marked})`
const mark = String.raw`[-+*]|(\d{1,9})[.)]`
const lineEnd = String.raw`(?:\r?\n|$)`

const markedWords = new RegExp(marked, 'g')
const headingLine = new RegExp(`((#{1,6}) +)(?![ #])(${words})(?<!#)( *)${lineEnd}`, 'y')
const textLine = new RegExp(`( *)(${opening}${words})( *)${lineEnd}`, 'y')
const itemMark = new RegExp(`(${mark}) {1,4}(?=${opening})`, 'y')
const tableRow = new RegExp(String.raw`(\|${words} *\|)${lineEnd}`, 'y')
const delimiters = /^\|(?: *:?-+:? *\|)+\r?\n?$/
const blankLine = new RegExp(String.raw`[ \t]*${lineEnd}`, 'y')
/** What ends a paragraph: an empty line, a heading or an item. */
const closing = new RegExp(String.raw`[ \t]*${lineEnd}|#{1,6} |[-+*] {1,4}${opening}`, 'y')
/** Not indented, and no item, quote or footnote: nothing that stood above an empty line goes on in it. */
const freshLine = /(?!(?:[-+*]|\d{1,9}[.)])(?:[ \t\r\n]|$)|>|\[\^)[^ \t\r\n\uFEFF]/y

/** Where a node starts and ends in the source. */
export const startOf = (node: Nodes | undefined): number => node?.position?.start.offset ?? 0
const endOf = (node: Nodes | undefined): number => node?.position?.end.offset ?? 0

/** True when a line goes on with nothing that stood above the empty line before it. */
export function isFresh(source: string, at: number): boolean {
  return matchAt(freshLine, source, at) !== undefined
}

/**
 * Reads plain blocks from a line on at which nothing is open, up to a fresh line or the end. Of their places only the
 * offsets are true: nobody asks for lines and columns.
 */
export function readPlain(source: string, from: number): { readonly blocks: RootContent[]; readonly end: number } {
  const blocks: RootContent[] = []
  let at = from
  while (at < source.length && (blocks.at(-1)?.type !== 'list' || isFresh(source, at))) {
    const block = readHeading(source, at) ?? readParagraph(source, at) ?? readList(source, at) ?? readTable(source, at)
    if (block === undefined) break
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
  const paragraph = readLines(source, at)
  return paragraph !== undefined && matchAt(closing, source, paragraph.next) ? paragraph : undefined
}

/** Reads lines of text as a paragraph, whatever follows. */
function readLines(source: string, at: number): Read<Paragraph> | undefined {
  const children: PhrasingContent[] = []
  let line = source.charAt(at) === ' ' ? undefined : matchAt(textLine, source, at)
  let broken = at
  let next = at
  while (line !== undefined) {
    const [all, indent = '', text = '', space = ''] = line
    if (next > at) addText(children, source, broken, next)
    const start = next + indent.length
    const end = start + text.length
    addWords(children, source, start, end)
    broken = end + space.length
    next = next + all.length
    line = matchAt(textLine, source, next)
    // Two spaces would part the lines.
    if (line !== undefined && space.length > 1) return undefined
  }
  return next === at ? undefined : { node: { type: 'paragraph', children, position: positionOf(at, broken) }, next }
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

/** Adds the words of one line, the bold and italic ones as such. */
function addWords(nodes: PhrasingContent[], source: string, start: number, end: number): PhrasingContent[] {
  let from = start
  for (const { index, 0: all } of source.slice(start, end).matchAll(markedWords)) {
    const at = start + index
    const width = all.startsWith('**') ? 2 : 1
    addText(nodes, source, from, at)
    from = at + all.length
    nodes.push({
      type: width === 2 ? 'strong' : 'emphasis',
      children: addText([], source, at + width, from - width),
      position: positionOf(at, from),
    })
  }
  return addText(nodes, source, from, end)
}

/** Adds text, to the text before it if there is any. */
function addText(nodes: PhrasingContent[], source: string, start: number, end: number): PhrasingContent[] {
  const last = nodes.at(-1)
  const value = source.slice(start, end)
  if (value === '') return nodes
  if (last?.type === 'text') {
    last.value += value
    last.position = positionOf(startOf(last), end)
  } else nodes.push({ type: 'text', value, position: positionOf(start, end) })
  return nodes
}

const positionOf = (start: number, end: number) => ({ start: pointOf(start), end: pointOf(end) })
const pointOf = (offset: number) => ({ line: 1, column: 1, offset })

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
