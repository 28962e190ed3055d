/** Walks through a document, and gathers what the gate judges: names, and faults that show where they stand. */

import { contrast, leastContrast, leastOfLarge } from '../house.ts'
import { saysNothing } from '../links.ts'
import type { faultWords } from '../words.ts'
import { attributeOf, childOf, childrenOf, type Element, switchOf } from '../xml.ts'
import { fillOf, lookOf, type Style, stylesIn } from './styles.ts'

export type FaultKind = keyof typeof faultWords

/** A fault, and the style, bookmark or words that it is about. */
export type Found = readonly [kind: FaultKind, name: string]

/** What a walk through a document gathers. */
export interface Harvest {
  readonly styles: ReadonlyMap<string, Style>
  readonly bookmarks: string[]
  readonly leads: Set<string>
  readonly used: Set<string>
  readonly lists: Set<string>
  readonly revisions: string[]
  readonly controls: string[]
  readonly pairs: Set<string>
  readonly faults: Found[]
  level: number
}

/** Nothing gathered yet, from a document with these styles. */
export function emptyHarvest(styles: Element | null): Harvest {
  return {
    styles: stylesIn(styles),
    bookmarks: [],
    leads: new Set(),
    used: new Set(),
    lists: new Set(),
    revisions: [],
    controls: [],
    pairs: new Set(),
    faults: [],
    level: 0,
  }
}

/** Gathers from a piece of the text, or from a footnote; in the order in which they are read. */
export function gatherFrom(piece: Element, found: Harvest): void {
  gather(piece, { fill: white, table: false }, found)
}

const white = 'FFFFFF'

/** Where the walk is: on which colour, and inside a table or not. */
interface Ground {
  readonly fill: string
  readonly table: boolean
}

function gather(element: Element, ground: Ground, found: Harvest): void {
  switch (element.name) {
    case 'w:p':
      gatherParagraph(element, ground, found)
      return
    case 'w:tbl':
      gatherTable(element, ground, found)
      return
    case 'w:bookmarkStart':
      found.bookmarks.push(attributeOf(element, 'w:name') ?? '')
      return
    case 'w:sdt': {
      const id = attributeOf(childOf(childOf(element, 'w:sdtPr'), 'w:id'), 'w:val')
      if (id !== undefined) found.controls.push(id)
    }
  }
  for (const child of element.children) gather(child, ground, found)
}

function gatherParagraph(paragraph: Element, ground: Ground, found: Harvest): void {
  const properties = childOf(paragraph, 'w:pPr')
  const style = attributeOf(childOf(properties, 'w:pStyle'), 'w:val') ?? 'Normal'
  const list = attributeOf(childOf(childOf(properties, 'w:numPr'), 'w:numId'), 'w:val')
  if (list !== undefined && list !== '0') found.lists.add(list)
  const fill = fillOf(childOf(properties, 'w:shd')) ?? found.styles.get(style)?.fill ?? ground.fill
  gatherNames(properties, found)
  const seen = { text: '', pictures: 0 }
  gatherInlines(paragraph, { style, fill, link: false }, seen, found)
  const level = found.styles.get(style)?.level ?? null
  if (level !== null && seen.text.trim() !== '') {
    if (level > found.level + 1) found.faults.push(['heading-jump', seen.text.trim().slice(0, 60)])
    found.level = level
  }
  const mayBeEmpty = ground.table || list !== undefined || childOf(properties, 'w:sectPr') !== undefined
  if (seen.text === '' && seen.pictures === 0 && !mayBeEmpty) found.faults.push(['empty-paragraph', style])
}

interface Line {
  readonly style: string
  readonly fill: string
  readonly link: boolean
}

function gatherInlines(parent: Element, line: Line, seen: { text: string; pictures: number }, found: Harvest): void {
  for (const child of parent.children) {
    switch (child.name) {
      case 'w:r':
        gatherRun(child, line, seen, found)
        break
      case 'w:hyperlink': {
        const from = seen.text.length
        const pictures = seen.pictures
        const anchor = attributeOf(child, 'w:anchor')
        if (anchor !== undefined && attributeOf(child, 'r:id') === undefined) found.leads.add(anchor)
        gatherInlines(child, { ...line, link: true }, seen, found)
        const words = seen.text.slice(from)
        if (seen.pictures === pictures && saysNothing(words)) found.faults.push(['link-text', words.trim()])
        break
      }
      case 'w:bookmarkStart':
        found.bookmarks.push(attributeOf(child, 'w:name') ?? '')
        break
      case 'w:ins':
      case 'w:del':
        found.revisions.push(attributeOf(child, 'w:id') ?? '')
        gatherInlines(child, line, seen, found)
        break
      case 'w:sdt': {
        const id = attributeOf(childOf(childOf(child, 'w:sdtPr'), 'w:id'), 'w:val')
        if (id !== undefined) found.controls.push(id)
        gatherInlines(child, line, seen, found)
        break
      }
      case 'w:sdtContent':
      case 'w:fldSimple':
        gatherInlines(child, line, seen, found)
    }
  }
}

function gatherRun(run: Element, line: Line, seen: { text: string; pictures: number }, found: Harvest): void {
  const properties = childOf(run, 'w:rPr')
  gatherNames(properties, found)
  for (const child of run.children) {
    switch (child.name) {
      case 'w:t':
      case 'w:delText': {
        const text = child.text
        seen.text += text
        if (text.trim() === '') break
        const character = found.styles.get(attributeOf(childOf(properties, 'w:rStyle'), 'w:val') ?? '')
        const style = found.styles.get(line.style)
        const own = lookOf(properties)
        const colour = own.colour ?? character?.colour ?? style?.colour ?? 'auto'
        const size = own.size ?? character?.size ?? style?.size ?? 0
        const bold = own.bold ?? character?.bold ?? style?.bold ?? false
        gatherContrast(colour, isLarge(size, bold), line, found)
        break
      }
      case 'w:instrText': {
        const target = /^\s*(?:REF|PAGEREF|NOTEREF)\s+(\S+)/.exec(child.text)?.[1]
        if (target !== undefined) found.leads.add(target)
        break
      }
      case 'w:fldChar':
        if (['1', 'true', 'on'].includes(attributeOf(child, 'w:dirty') ?? '')) found.faults.push(['update', ''])
        break
      case 'w:drawing':
      case 'w:pict':
        seen.pictures++
        gatherPicture(child, found)
        break
      case 'w:footnoteReference':
      case 'w:footnoteRef':
      case 'w:tab':
      case 'w:separator':
      case 'w:continuationSeparator':
      case 'w:fldSimple':
        seen.pictures++
    }
  }
}

function isLarge(halfPoints: number, bold: boolean): boolean {
  return halfPoints >= (bold ? 28 : 36)
}

function gatherContrast(colour: string, large: boolean, { fill, style }: Line, found: Harvest): void {
  const pair = `${colour} ${fill} ${large}`
  if (colour === 'auto' || found.pairs.has(pair)) return
  found.pairs.add(pair)
  const colours = [colour, fill].every((one) => /^[\dA-F]{6}$/i.test(one))
  if (colours && contrast(colour, fill) < (large ? leastOfLarge : leastContrast))
    found.faults.push(['contrast', `${style}: ${colour}, ${fill}`])
}

function gatherPicture(picture: Element, found: Harvest): void {
  for (const child of picture.children) {
    if (child.name === 'wp:docPr') {
      if ((attributeOf(child, 'descr') ?? '').trim() === '')
        found.faults.push(['picture-text', attributeOf(child, 'name') ?? ''])
    } else if (child.name === 'wp:inline' || child.name === 'wp:anchor') gatherPicture(child, found)
  }
}

function gatherTable(table: Element, ground: Ground, found: Harvest): void {
  const properties = childOf(table, 'w:tblPr')
  gatherNames(properties, found)
  const title = titleOf(properties)
  if (title.trim() === '') found.faults.push(['table-title', ''])
  const columns = childrenOf(childOf(table, 'w:tblGrid'), 'w:gridCol').length
  const rows = childrenOf(table, 'w:tr')
  const [first] = rows
  if (first === undefined || switchOf(childOf(first, 'w:trPr'), 'w:tblHeader') !== true)
    found.faults.push(['table-header', title])
  for (const row of rows) {
    let width = 0
    gatherNames(childOf(row, 'w:trPr'), found)
    for (const cell of row.children) {
      if (cell.name !== 'w:tc') continue
      const look = childOf(cell, 'w:tcPr')
      width += Number(attributeOf(childOf(look, 'w:gridSpan'), 'w:val') ?? 1)
      const blocks = cell.children.filter(({ name }) => name === 'w:p' || name === 'w:tbl' || name === 'w:sdt')
      if (blocks.at(-1)?.name !== 'w:p' && blocks.at(-1)?.name !== 'w:sdt') found.faults.push(['cell', title])
      const inside = { fill: fillOf(childOf(look, 'w:shd')) ?? ground.fill, table: true }
      for (const block of blocks) gather(block, inside, found)
    }
    if (width !== columns) found.faults.push(['grid', title])
  }
}

/** The title of a table, which may stand where older versions of Word do not look. */
function titleOf(properties: Element | undefined): string {
  const newer = childOf(childOf(properties, 'mc:AlternateContent'), 'mc:Choice')
  return attributeOf(childOf(properties, 'w:tblCaption') ?? childOf(newer, 'w:tblCaption'), 'w:val') ?? ''
}

/** Styles, lists and changes that properties name. */
function gatherNames(properties: Element | undefined, found: Harvest): void {
  if (properties === undefined) return
  for (const child of properties.children) {
    switch (child.name) {
      case 'w:pStyle':
      case 'w:rStyle':
      case 'w:tblStyle':
        found.used.add(attributeOf(child, 'w:val') ?? '')
        break
      case 'w:ins':
      case 'w:del':
        found.revisions.push(attributeOf(child, 'w:id') ?? '')
        break
      case 'w:rPr':
        gatherNames(child, found)
    }
  }
}
