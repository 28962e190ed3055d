/** Lets the blocks of a document flow over pages. */

import { attributeOf, childOf, childrenOf, type Element, numberOf, switchOf } from '../xml.ts'
import { type Line, linesOf } from './lines.ts'
import type { Look, Looks } from './looks.ts'

/** The height of a footnote by its id, in twips. */
export type NoteHeight = (id: string) => number

/** What may not be parted: a line of text, or a row of a table. */
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
  readonly rows: readonly (Strip & { readonly names: readonly string[] })[]
  /** How many rows are repeated on every page. */
  readonly headers: number
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
    const head = block.rows.slice(0, block.headers)
    const headHeight = head.reduce((sum, row) => sum + row.height, 0)
    for (const [index, row] of block.rows.entries()) {
      // A header does not stand at the foot of a page without a row.
      const together = index === 0 ? block.rows.slice(0, block.headers + 1) : [row]
      const height = together.reduce((sum, one) => sum + one.height, 0)
      if (index < Math.max(1, block.headers)) {
        if (index === 0 && y > 0 && !fits(height, notesOf(together))) turn()
      } else if (y > headHeight + ruleWidth && !fits(row.height, notesOf([row]))) {
        turn()
        put(head, headHeight + ruleWidth)
      }
      for (const name of row.names) found.set(name, page)
      if (row.height > geometry.height) {
        // A row higher than a page is parted after all.
        const left = y + row.height
        page += Math.floor(left / geometry.height)
        y = left % geometry.height
      } else put([row], row.height)
    }
    lastStyle = ''
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
        const first = block.rows.slice(0, block.headers + 1)
        strips.push(...first)
        height += gap + first.reduce((sum, row) => sum + row.height, 0)
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
      const notes: string[] = []
      let column = 0
      const heights = childrenOf(row, 'w:tc').map((cell) => {
        const properties = childOf(cell, 'w:tcPr')
        const span = numberOf(childOf(properties, 'w:gridSpan'), 'w:val') ?? 1
        const wide = grid.slice(column, column + span).reduce((sum, one) => sum + one, 0) || width
        column += span
        const own = childOf(properties, 'w:tcMar') ?? margins
        const side = (name: string, otherwise: number) => numberOf(childOf(own, `w:${name}`), 'w:w') ?? otherwise
        const inner = wide - side('left', cellSide) - side('right', cellSide)
        const height = heightOf(
          cell.children.flatMap(blocksOf).map((block) => read(block, inner, looks)),
          notes,
        )
        return height + side('top', cellEnd) + side('bottom', cellEnd) + ruleWidth
      })
      const least = numberOf(childOf(childOf(row, 'w:trPr'), 'w:trHeight'), 'w:val') ?? 0
      return { height: Math.max(least, ...heights), notes, names: namesIn(row) }
    }),
  }
}

/** Room inside the cells of the house's tables, and the lines between their rows. */
const cellSide = 100
const cellEnd = 20
const ruleWidth = 10

/** The height of blocks under one another in a cell; collects the footnotes they refer to. */
function heightOf(blocks: readonly Block[], notes: string[]): number {
  let height = 0
  let below = 0
  for (const block of blocks) {
    const strips = block.kind === 'table' ? block.rows : block.lines
    for (const strip of strips) {
      height += strip.height
      notes.push(...strip.notes)
    }
    // Of the room below one paragraph and that above the next, the larger counts.
    height += block.kind === 'paragraph' ? Math.max(below, block.look.before) : below
    below = block.kind === 'paragraph' ? block.look.after : 0
  }
  return height + below
}

/** The height of a footnote's paragraphs. */
export function heightOfNote(note: Element, width: number, looks: Looks): number {
  return heightOf(
    note.children.flatMap(blocksOf).map((block) => read(block, width, looks)),
    [],
  )
}
