/** Lets the blocks of a document flow over pages. */

import { attributeOf, childOf, childrenOf, type Element, numberOf, switchOf } from '../xml.ts'
import { type Line, linesOf } from './lines.ts'
import type { Look, Looks } from './looks.ts'

/** The height of a footnote by its id, in twips. */
export type NoteHeight = (id: string) => number

/** What may not be parted: a line of text, or a row of a table that stays whole. */
interface Strip {
  readonly height: number
  readonly notes: readonly string[]
}

interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly look: Look['paragraph']
  readonly lines: readonly Line[]
  readonly names: readonly string[]
  /** True for the last of a section. */
  readonly ends: boolean
}
interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly TableRow[]
  /** How many rows are repeated on every page. */
  readonly headers: number
}
/** A row: one strip when it stays whole, else the lines of its tallest cell. */
interface TableRow {
  readonly strips: readonly Strip[]
  readonly names: readonly string[]
}
type Block = ParagraphBlock | TableBlock

/** Takes the blocks of a document one by one, and lets them flow when all are there. */
export interface Layout {
  readonly see: (piece: Element) => void
  /** The page on which each bookmark stands, counted from 1. */
  readonly pages: () => ReadonlyMap<string, number>
}

/** A layout over the pages of sections, whose properties are given. */
export function layoutOver(sections: readonly Element[], looks: Looks, noteHeight: NoteHeight): Layout {
  const blocks: Block[] = []
  let section = 0
  let { width } = geometryOf(sections[0])
  return {
    see(piece) {
      for (const element of blocksOf(piece)) {
        const block = read(element, width, looks)
        blocks.push(block)
        if (block.kind === 'paragraph' && block.ends) width = geometryOf(sections[++section]).width
      }
    },
    pages: () => flow(blocks, sections, noteHeight),
  }
}

function flow(
  blocks: readonly Block[],
  sections: readonly Element[],
  noteHeight: NoteHeight,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  let section = 0
  let geometry = geometryOf(sections[0])
  let page = 1
  let y = 0
  let below = 0
  let notes = 0
  let lastStyle = ''
  /** What footnotes that found no room take of the next page. */
  let carried = 0
  /** True at the top of a page that was asked for: there the room above a paragraph stays. */
  let opened = true

  const turn = (asked = false) => {
    opened = asked
    page++
    y = 0
    below = 0
    notes = carried
    carried = 0
    lastStyle = ''
  }
  const notesOf = (strips: readonly Strip[]) => {
    const ids = strips.flatMap((strip) => strip.notes)
    return ids.reduce((sum, id) => sum + noteHeight(id), ids.length > 0 && notes === 0 ? noteLine : 0)
  }
  const fits = (height: number, more: number) => y + height + notes + more <= geometry.height + slack
  const put = (strips: readonly Strip[], height: number) => {
    notes += notesOf(strips)
    y += height
  }

  const putParagraph = (block: ParagraphBlock) => {
    const { look } = block
    const gap = gapBefore(look)
    for (let at = 0; at < block.lines.length; ) {
      const above = at === 0 ? (y > 0 ? gap : opened ? look.before : 0) : 0
      const rest = block.lines.slice(at)
      let count = 0
      let height = above
      for (const line of rest) {
        const own = notesOf([...rest.slice(0, count), line])
        if (!fits(height + line.height, own)) break
        height += line.height
        count++
      }
      if (count < rest.length) count = allowed(count, rest.length, at === 0, look)
      if (count === 0 && y === 0) count = 1
      const all = above + rest.reduce((sum, line) => sum + line.height, 0)
      if (count === 0 && at === 0 && look.widows && rest.length === 2 && fits(all, 0)) {
        // A paragraph of two lines stays whole, and its footnotes go to the next page.
        for (const name of block.names) found.set(name, page)
        carried += notesOf(rest)
        y += all
        break
      }
      if (count === 0) {
        turn()
        continue
      }
      if (at === 0) for (const name of block.names) found.set(name, page)
      const strips = rest.slice(0, count)
      put(strips, above + strips.reduce((sum, line) => sum + line.height, 0))
      at += count
      if (at < block.lines.length) turn()
    }
    below = look.after
    lastStyle = look.style
  }

  const gapBefore = (look: Look['paragraph']) =>
    look.contextual && look.style === lastStyle ? 0 : Math.max(below, look.before)

  const putTable = (block: TableBlock) => {
    y += (y === 0 ? 0 : below) + ruleWidth
    below = 0
    const head = block.rows.slice(0, block.headers).flatMap(({ strips }) => strips)
    const headHeight = heightOf(head)
    const opening = openingOf(block)
    if (y > 0 && !fits(heightOf(opening), notesOf(opening))) turn()
    put(head, headHeight)
    for (const row of block.rows.slice(0, block.headers)) for (const name of row.names) found.set(name, page)
    for (const row of block.rows.slice(block.headers)) putRow(row, head, headHeight + ruleWidth)
    lastStyle = ''
  }

  const putRow = ({ strips, names }: TableRow, head: readonly Strip[], headHeight: number) => {
    for (let at = 0; at < strips.length; ) {
      const rest = strips.slice(at)
      let count = 0
      while (count < rest.length && fits(heightOf(rest.slice(0, count + 1)), notesOf(rest.slice(0, count + 1)))) count++
      // No first or last line of a row stands alone.
      if (count < rest.length) count = rest.length - count < 2 ? rest.length - 2 : count
      if (count < Math.min(2, rest.length) && y > headHeight) {
        turn()
        put(head, headHeight)
        continue
      }
      if (at === 0) for (const name of names) found.set(name, page)
      const placed = rest.slice(0, Math.max(count, 1))
      put(placed, heightOf(placed))
      at += placed.length
    }
  }

  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) break
    if (block.kind === 'paragraph' && block.look.breakBefore && y > 0) turn(true)
    if (y > 0 && !chainFits(at)) turn()
    if (block.kind === 'paragraph') putParagraph(block)
    else putTable(block)
    if (block.kind === 'paragraph' && block.ends) {
      const next = sections[++section]
      if (attributeOf(childOf(next, 'w:type'), 'w:val') !== 'continuous') turn(true)
      geometry = geometryOf(next)
    }
  }
  return found

  /** True when a block fits with all that must stay with it, as far as anything of it may stand here. */
  function chainFits(from: number): boolean {
    let height = 0
    let gap = below
    let style = lastStyle
    const strips: Strip[] = []
    for (let at = from; ; at++) {
      const block = blocks[at]
      if (block === undefined) return true
      if (block.kind === 'table') {
        if (at === from) return true
        const opening = openingOf(block)
        strips.push(...opening)
        height += gap + heightOf(opening)
        break
      }
      const { look, lines } = block
      if (at > from && look.breakBefore) return true
      height += look.contextual && look.style === style ? 0 : Math.max(gap, look.before)
      gap = look.after
      style = look.style
      if (!look.keepNext) {
        if (at === from) return true
        const least = look.keepLines || lines.length <= 3 ? lines : lines.slice(0, 2)
        strips.push(...least)
        height += least.reduce((sum, line) => sum + line.height, 0)
        break
      }
      strips.push(...lines)
      height += lines.reduce((sum, line) => sum + line.height, 0)
      if (height > geometry.height) return true
    }
    return fits(height, notesOf(strips))
  }
}

/** The header of a table with as much of its first row as must stand below it. */
function openingOf({ rows, headers }: TableBlock): readonly Strip[] {
  return rows.slice(0, headers + 1).flatMap(({ strips }, index) => (index < headers ? strips : strips.slice(0, 2)))
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.height, 0)
}

const slack = 2
/** What the line above the footnotes of a page takes, less the room below the last of them. */
const noteLine = 57

/** How many of the lines that fit may stand: no first or last line of a paragraph stands alone. */
function allowed(fitting: number, all: number, opens: boolean, look: Look['paragraph']): number {
  if (look.keepLines && opens) return 0
  if (!look.widows) return fitting
  const count = all - fitting < 2 ? all - 2 : fitting
  return opens && count < 2 ? 0 : Math.max(count, 0)
}

/** The paragraphs and tables that an element is, or holds in a frame. */
function blocksOf(element: Element): readonly Element[] {
  if (element.name === 'w:p' || element.name === 'w:tbl') return [element]
  return element.name === 'w:sdt' || element.name === 'w:sdtContent' ? element.children.flatMap(blocksOf) : []
}

/** Width and height between the margins of a section's pages. */
export function geometryOf(section: Element | undefined): { readonly width: number; readonly height: number } {
  const size = childOf(section, 'w:pgSz')
  const margin = childOf(section, 'w:pgMar')
  const side = (name: string) => Math.abs(numberOf(margin, `w:${name}`) ?? 1440)
  return {
    width: (numberOf(size, 'w:w') ?? 11906) - side('left') - side('right'),
    height: (numberOf(size, 'w:h') ?? 16838) - side('top') - side('bottom'),
  }
}

function read(element: Element, width: number, looks: Looks): Block {
  return element.name === 'w:p' ? readParagraph(element, width, looks) : readTable(element, width, looks)
}

function readParagraph(element: Element, width: number, looks: Looks): ParagraphBlock {
  const properties = childOf(element, 'w:pPr')
  const look = looks.ofParagraph(properties)
  return {
    kind: 'paragraph',
    look: look.paragraph,
    lines: isEnd(element) ? [{ height: 0, notes: [] }] : bordered(linesOf(element, look, width, looks), look.paragraph),
    names: namesIn(element),
    ends: childOf(properties, 'w:sectPr') !== undefined,
  }
}

/** True for an empty paragraph that only ends a section: word processors give it no page of its own. */
function isEnd(paragraph: Element): boolean {
  const [properties, ...others] = paragraph.children
  return others.length === 0 && childOf(properties, 'w:sectPr') !== undefined
}

/** Lines with the room that borders take above the first and below the last. */
function bordered(lines: readonly Line[], { above, below }: Look['paragraph']): readonly Line[] {
  if (above === 0 && below === 0) return lines
  const last = lines.length - 1
  return lines.map((line, index) => ({
    ...line,
    height: line.height + (index === 0 ? above : 0) + (index === last ? below : 0),
  }))
}

/** The bookmarks that begin in an element. */
function namesIn(element: Element): readonly string[] {
  const names: string[] = []
  for (const child of element.children) {
    if (child.name === 'w:bookmarkStart') names.push(attributeOf(child, 'w:name') ?? '')
    else if (child.name !== 'w:r' && child.name !== 'w:pPr') names.push(...namesIn(child))
  }
  return names
}

function readTable(table: Element, width: number, looks: Looks): TableBlock {
  const grid = (childOf(table, 'w:tblGrid') ?? table).children.map((column) => numberOf(column, 'w:w') ?? 0)
  const margins = childOf(childOf(table, 'w:tblPr'), 'w:tblCellMar')
  const rows = childrenOf(table, 'w:tr')
  const headers = rows.findIndex((row) => switchOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== true)
  return {
    kind: 'table',
    headers: headers < 0 ? rows.length : headers,
    rows: rows.map((row) => {
      let column = 0
      const cells = childrenOf(row, 'w:tc').map((cell): readonly Strip[] => {
        const properties = childOf(cell, 'w:tcPr')
        const span = numberOf(childOf(properties, 'w:gridSpan'), 'w:val') ?? 1
        const wide = grid.slice(column, column + span).reduce((sum, one) => sum + one, 0) || width
        column += span
        const own = childOf(properties, 'w:tcMar') ?? margins
        const side = (name: string, otherwise: number) => numberOf(childOf(own, `w:${name}`), 'w:w') ?? otherwise
        const inner = wide - side('left', cellSide) - side('right', cellSide)
        const strips = stripsOf(cell.children.flatMap(blocksOf).map((block) => read(block, inner, looks)))
        const around = side('top', cellEnd) + side('bottom', cellEnd) + ruleWidth
        return strips.map((strip, at) => (at === 0 ? { ...strip, height: strip.height + around } : strip))
      })
      const properties = childOf(row, 'w:trPr')
      const names = namesIn(row)
      const tallest = cells.reduce((most, cell) => (heightOf(cell) > heightOf(most) ? cell : most), [])
      const notes = cells.flatMap((cell) => cell.flatMap((strip) => strip.notes))
      if (switchOf(properties, 'w:cantSplit') !== true)
        return { strips: tallest.map(({ height }, at) => ({ height, notes: at === 0 ? notes : noNotes })), names }
      const least = numberOf(childOf(properties, 'w:trHeight'), 'w:val') ?? 0
      return { strips: [{ height: Math.max(least, heightOf(tallest)), notes }], names }
    }),
  }
}

const noNotes: readonly string[] = []

/** Room inside the cells of the house's tables, and the lines between their rows. */
const cellSide = 100
const cellEnd = 20
const ruleWidth = 10

/** The strips of blocks under one another in a cell, each with the room above it. */
function stripsOf(blocks: readonly Block[]): readonly Strip[] {
  const strips: Strip[] = []
  let below = 0
  for (const block of blocks) {
    const own = block.kind === 'table' ? block.rows.flatMap((row) => row.strips) : block.lines
    // Of the room below one paragraph and that above the next, the larger counts.
    const above = block.kind === 'paragraph' ? Math.max(below, block.look.before) : below
    for (const [at, strip] of own.entries()) strips.push(at === 0 ? { ...strip, height: strip.height + above } : strip)
    below = block.kind === 'paragraph' ? block.look.after : 0
  }
  return strips.map((strip, at) => (at === strips.length - 1 ? { ...strip, height: strip.height + below } : strip))
}

/** The height of a footnote's paragraphs. */
export function heightOfNote(note: Element, width: number, looks: Looks): number {
  return heightOf(stripsOf(note.children.flatMap(blocksOf).map((block) => read(block, width, looks))))
}
