/** Reads a Markdown draft: blocks, passages, sections, facts and allowances, every piece knowing its place. */

import type { Table as MdastTable, Nodes, RootContent } from 'mdast'
import { noFacts } from '../model/facts.ts'
import type { Allowance } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import type { Block, Draft, ParsedDraft, Passage, Section, TableRow } from '../model/specification.ts'
import { joinTexts, sliceText, sourceSpan, type Text, trimText } from '../model/text.ts'
import { type Permission, readComment } from './allowance.ts'
import { collectFaults, type Faults } from './faults.ts'
import { readFrontMatter } from './frontmatter.ts'
import { withHeadings } from './headings.ts'
import { readCode, readHtml, readInline, type Surroundings, spanOf } from './inline.ts'
import { guessLanguage } from './language.ts'
import { lineEnd, linesAndBlank, linesOf } from './lines.ts'
import { numberHeadings } from './outline.ts'
import { mendTables } from './pipes.ts'
import { reflow } from './reflow.ts'
import { treeOf } from './stretches.ts'

/** Reads a Markdown draft; throws a Problem that holds every mistake in its facts and allowances. */
export function parseMarkdown(draft: Draft): ParsedDraft {
  const faults = collectFaults(draft)
  const source = draft.text
  // The Markdown parser passes over a byte-order mark without counting it.
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  let tree = treeOf(source.slice(shift), true)
  const first = tree.children[0]
  let facts = noFacts
  if (first?.type === 'yaml') {
    const matter = readFrontMatter(first.value, { source, base: lineEnd(source, shift), faults })
    if (matter === undefined) tree = treeOf(source.slice(shift), false)
    else facts = matter
  }
  const children = withHeadings(tree.children, source.slice(shift))
  const reading = openReading(source, shift, children, faults)
  const blocks = readBlocks(children, reading, atTop)
  faults.settle()
  const { sections } = reading
  const passages = reflow(mendTables(reading.passages, reading.headers, source), source)
  const language = facts.language ?? guessLanguage(passages)
  return {
    draft,
    facts,
    language,
    blocks,
    sections,
    passages,
    allowances: reading.pending.map(settleAllowance(reading)),
  }
}

/** Everything that grows while the blocks are walked in reading order. */
interface Reading {
  readonly source: string
  readonly shift: number
  readonly faults: Faults
  readonly definitions: ReadonlyMap<string, string>
  readonly sections: Section[]
  readonly passages: Passage[]
  /** The section in which each footnote is first referred to. */
  readonly noted: Map<string, number>
  readonly pending: PendingAllowance[]
  /** Comments met while one text was read; emptied after each. */
  readonly comments: Span[]
  readonly number: (title: string, depth: number) => string
  /** The header cells of every table. */
  readonly headers: (readonly string[])[]
}

/** An allowance for a span, or for the whole section that a heading opens. */
interface PendingAllowance {
  readonly permission: Permission
  readonly span: Span
  readonly covers: Span
  readonly section: number
}

/** Where a block stands: inside which quotes, and which list item or footnote. */
interface Within {
  readonly quotes: number
  /** Its name, inside a footnote. */
  readonly footnote: string | null
  /** The innermost list item or footnote: its span, and what disappears when it is removed. */
  readonly holder: Holder | null
  /** What the block stands in directly. */
  readonly parent: 'item' | 'footnote' | 'other'
}

interface Holder {
  readonly span: Span
  readonly extent: Span
}

const atTop: Within = { quotes: 0, footnote: null, holder: null, parent: 'other' }

function openReading(source: string, shift: number, nodes: readonly RootContent[], faults: Faults): Reading {
  const definitions = new Map<string, string>()
  collectDefinitions(nodes, definitions)
  return {
    source,
    shift,
    faults,
    definitions,
    sections: [],
    passages: [],
    noted: new Map(),
    pending: [],
    comments: [],
    number: numberHeadings(),
    headers: [],
  }
}

/** Finds link definitions wherever blocks may stand; the first of a name counts. */
function collectDefinitions(nodes: readonly Nodes[], found: Map<string, string>): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'definition':
        if (!found.has(node.identifier)) found.set(node.identifier, node.url)
        break
      case 'blockquote':
      case 'list':
      case 'listItem':
      case 'footnoteDefinition':
        collectDefinitions(node.children, found)
    }
  }
}

function readBlocks(nodes: readonly RootContent[], reading: Reading, within: Within): Block[] {
  const blocks: Block[] = []
  for (const [index, node] of nodes.entries()) {
    const block = readBlock(node, index, nodes, reading, within)
    if (block !== undefined) blocks.push(block)
  }
  return blocks
}

function readBlock(
  node: RootContent,
  index: number,
  siblings: readonly RootContent[],
  reading: Reading,
  within: Within,
): Block | undefined {
  const span = spanOf(node, reading.shift)
  const led = within.parent !== 'other' && isFirst(index, siblings) ? within.holder : null
  const role = led !== null && within.parent === 'item' ? 'item' : 'paragraph'
  switch (node.type) {
    case 'heading':
      return readHeading(readInline(node, around(reading, within)), node.depth, span, reading, within)
    case 'paragraph': {
      const inline = readInline(node, around(reading, within))
      const text = role === 'item' ? boxed(inline) : inline
      const hashes = tightHashes.exec(text.value)?.[1]?.length ?? 0
      if (hashes > 0 && within.holder === null)
        return readHeading(sliceText(text, hashes, text.value.length), hashes, span, reading, within)
      addPassage(text, role, led?.extent ?? extentOf(span, reading, within), reading, within)
      allowInline(led?.span ?? span, reading)
      return { type: 'paragraph', text, span }
    }
    case 'list': {
      const items = node.children.map((item, at) => {
        const itemSpan = spanOf(item, reading.shift)
        const next = node.children[at + 1]
        const extent = itemExtent(itemSpan, next && spanOf(next, reading.shift), reading, within)
        const inside: Within = {
          quotes: within.quotes,
          footnote: within.footnote,
          holder: { span: itemSpan, extent },
          parent: 'item',
        }
        return { blocks: readBlocks(item.children, reading, inside), span: itemSpan }
      })
      return { type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items, span }
    }
    case 'table':
      return readTable(node, span, reading, within)
    case 'blockquote': {
      const { footnote, holder } = within
      const inside: Within = { quotes: within.quotes + 1, footnote, holder, parent: 'other' }
      const blocks = readBlocks(node.children, reading, inside)
      return { type: 'quote', blocks, span }
    }
    case 'footnoteDefinition': {
      const extent = linesAndBlank(reading.source, span, within.quotes > 0)
      const inside: Within = {
        quotes: within.quotes,
        footnote: node.identifier,
        holder: { span, extent },
        parent: 'footnote',
      }
      return { type: 'footnote', name: node.identifier, blocks: readBlocks(node.children, reading, inside), span }
    }
    case 'code':
      return { type: 'code', text: readCode(node.value, span, around(reading, within)), span }
    case 'html': {
      const text = readHtml(node.value, span, around(reading, within))
      const comment = text.value.trim() === '' && reading.comments.length > 0
      if (comment) allowNext(index, siblings, span, reading, within)
      else allowInline(span, reading)
      addPassage(text, role, led?.extent ?? extentOf(span, reading, within), reading, within)
      return { type: 'html', text, comment, span }
    }
    case 'thematicBreak':
      return { type: 'divider', span }
    default:
      return undefined
  }
}

/** An item to tick off as readers know it: "[ ] Polis" with a box. */
function boxed(text: Text): Text {
  const [, mark] = /^\[([ xX])\]\s+(?=\S)/.exec(text.value) ?? []
  if (mark === undefined) return text
  const rest = sliceText(text, 3, text.value.length)
  const { start } = sourceSpan(text, 0, 1)
  const { end } = sourceSpan(text, 2, 3)
  const box = {
    value: mark === ' ' ? '☐' : '☒',
    runs: [{ at: 0, length: 1, source: start, sourceLength: end - start }],
    marks: [],
  }
  return joinTexts([box, rest], '')
}

/** True when nothing but comments and HTML stands before a block in its list item or footnote. */
function isFirst(index: number, siblings: readonly RootContent[]): boolean {
  const first = siblings.findIndex(({ type }) => type !== 'html')
  return first < 0 || index <= first
}

/** A heading whose author left out the space that Markdown wants: "###Garantie". */
const tightHashes = /^(#{2,6}(?=[^#\s])|#(?=[A-ZÀ-Þ]))[^\n]{0,120}$/

/** What pandoc and others write behind a title to lead to it: "Eisen {#eisen}". */
const anchor = /\s+\{#[\w:.-]+(?:\s[^{}]*)?\}\s*$/

function readHeading(whole: Text, depth: number, span: Span, reading: Reading, within: Within): Block {
  const named = anchor.exec(whole.value)
  const text = named === null ? whole : sliceText(whole, 0, named.index)
  const opens = within.quotes === 0 && within.holder === null
  if (opens) {
    const title = text.value.replace(/\s+/g, ' ').trim()
    reading.sections.push({ number: reading.number(title, depth), title, depth: depth, span })
  }
  addPassage(text, 'heading', extentOf(span, reading, within), reading, within)
  allowInline(span, reading, opens ? reading.sections.length - 1 : -1)
  return { type: 'heading', depth: depth, text, span }
}

function readTable(node: MdastTable, span: Span, reading: Reading, within: Within): Block {
  const headers: string[] = []
  const table = reading.headers.push(headers) - 1
  const rows: TableRow[] = node.children.map((row, at) => {
    const rowSpan = spanOf(row, reading.shift)
    const extent = extentOf(at === 0 ? span : rowSpan, reading, within, false)
    const cells = row.children.map((cell, column) => {
      const text = readInline(cell, around(reading, within, true))
      if (at === 0) headers.push(text.value.trim())
      addPassage(text, 'cell', extent, reading, within, { column: headers[column] || null, table, row: at })
      allowInline(rowSpan, reading)
      return { text, span: spanOf(cell, reading.shift) }
    })
    return { cells, span: rowSpan }
  })
  return { type: 'table', rows, span }
}

function around({ source, shift, definitions, comments }: Reading, { quotes }: Within, cell = false): Surroundings {
  return { source, shift, quotes, cell, definitions, comments }
}

const noTable = { column: null, table: -1, row: -1 } as const

function addPassage(
  text: Text,
  role: Passage['role'],
  extent: Span,
  reading: Reading,
  within: Within,
  place: Pick<Passage, 'column' | 'table' | 'row'> = noTable,
): void {
  if (trimText(text).value === '') return
  const here = reading.sections.length - 1
  for (const { kind, target } of text.marks) {
    if (kind === 'footnote' && target !== undefined && !reading.noted.has(target)) reading.noted.set(target, here)
  }
  const { footnote } = within
  reading.passages.push({
    text,
    role: footnote !== null && role !== 'cell' ? 'footnote' : role,
    extent,
    // A footnote is read where the text refers to it, wherever it is written.
    section: footnote === null ? here : (reading.noted.get(footnote) ?? here),
    column: place.column,
    table: place.table,
    row: place.row,
    quoted: within.quotes > 0,
    stated: null,
  })
}

/** What disappears with a block: its lines and the blank line after it; the list item, when it shares its first line. */
function extentOf(span: Span, { source }: Reading, { quotes, holder }: Within, blank = true): Span {
  const lines = blank ? linesAndBlank(source, span, quotes > 0) : linesOf(source, span)
  return holder !== null && !opensLine(source, lines.start, span.start) ? holder.extent : lines
}

/** What disappears with a list item; one that shares its first line with an outer item gives way to the next item. */
function itemExtent(span: Span, next: Span | undefined, { source }: Reading, { holder }: Within): Span {
  const lines = linesOf(source, span)
  if (holder === null || opensLine(source, lines.start, span.start)) return lines
  return next === undefined ? holder.extent : { start: span.start, end: next.start }
}

function opensLine(source: string, start: number, at: number): boolean {
  return /^[\uFEFF \t>]*$/.test(source.slice(start, at))
}

/** Takes the allowances out of the comments just met. */
function takePermissions({ source, comments, faults }: Reading) {
  const found = comments.flatMap((span) => {
    const permission = readComment(source.slice(span.start, span.end), span.start, faults)
    return permission === undefined ? [] : [{ permission, span }]
  })
  comments.length = 0
  return found
}

/** Lets the allowances inside a text cover a span, or the section that its heading opens. */
function allowInline(covers: Span, reading: Reading, section = -1): void {
  if (reading.comments.length === 0) return
  for (const found of takePermissions(reading)) reading.pending.push({ ...found, covers, section })
}

/** The block that follows a comment; other comments and link definitions do not count. */
function nextBlock(index: number, siblings: readonly RootContent[]): RootContent | undefined {
  for (let at = index + 1; at < siblings.length; at++) {
    const node = siblings[at]
    if (node?.type !== 'html' && node?.type !== 'definition') return node
  }
  return undefined
}

/** Lets the allowances in a comment that stands alone cover the next block, or else the item around it. */
function allowNext(
  index: number,
  siblings: readonly RootContent[],
  span: Span,
  reading: Reading,
  within: Within,
): void {
  const found = takePermissions(reading)
  if (found.length === 0) return
  const next = nextBlock(index, siblings)
  const amidItems = siblings[index - 1]?.type === 'list' && next?.type === 'list'
  const target = amidItems ? (next.children[0] ?? next) : next
  const covers = target === undefined ? (within.holder?.span ?? span) : spanOf(target, reading.shift)
  const opens = next?.type === 'heading' && within.quotes === 0 && within.holder === null
  const section = opens ? reading.sections.length : -1
  for (const one of found) reading.pending.push({ ...one, covers, section })
}

/** Stretches an allowance for a heading over its whole section. */
function settleAllowance({ sections, source }: Reading): (pending: PendingAllowance) => Allowance {
  return ({ permission, span, covers, section }) => {
    const opened = sections[section]
    if (opened === undefined) return { ...permission, span, covers }
    let next = section + 1
    while ((sections[next]?.depth ?? 0) > opened.depth) next++
    return { ...permission, span, covers: { start: covers.start, end: sections[next]?.span.start ?? source.length } }
  }
}
