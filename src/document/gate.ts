/** The gate that every document passes before it is written: what no validator of the format checks, and who cannot see needs. */

import { fillSlots } from '../language/slots.ts'
import type { HouseStyle } from '../model/document.ts'
import { type Bilingual, throwProblems } from '../model/problem.ts'
import { contrast, leastContrast, leastOfLarge } from './house.ts'
import type { Entries } from './package.ts'
import { type TreeOf, treesOf } from './trees.ts'
import { faultWords } from './words.ts'
import { attributeOf, childOf, childrenOf, type Element, switchOf } from './xml.ts'

/** What is wrong with a document; `name` is the style, bookmark or words that it is about. */
export interface Fault {
  readonly kind: FaultKind
  readonly name: string
  readonly what: Bilingual
}

export type FaultKind = keyof typeof faultWords

/** Everything that is wrong with a document, each fault once; nothing for a sound and accessible one. */
export function inspect(entries: Entries): readonly Fault[] {
  return faultsIn(treesOf(entries))
}

function faultsIn(read: TreeOf): readonly Fault[] {
  const styles = stylesIn(read('word/styles.xml'))
  const found = { ...emptyHarvest(), styles }
  for (const path of ['word/document.xml', 'word/footnotes.xml']) {
    const root = read(path)
    if (root !== null) gather(root, { fill: white, table: false }, found)
  }
  const faults = [
    ...fileFaults(read('docProps/core.xml'), read('word/styles.xml')),
    ...nameFaults(found, read('word/numbering.xml')),
    ...found.faults,
  ]
  const unique = new Map(faults.map((fault) => [`${fault[0]} ${fault[1]}`, fault]))
  return [...unique.values()].map(([kind, name]) => {
    const { nl, en } = faultWords[kind]
    return { kind, name, what: { nl: fillSlots(nl, { name }), en: fillSlots(en, { name }) } }
  })
}

/**
 * Lets a sound document through. Faults of an organisation's own styles are its Problem; any other is our bug, but for
 * what the draft itself was refused for before, at its line.
 */
export function pass(tree: TreeOf, { word }: HouseStyle): void {
  const faults = faultsIn(tree).filter(({ kind }) => !ofDraft.has(kind))
  if (word !== undefined && faults.some(({ kind }) => ofStyles.has(kind))) {
    const theirs = faults.filter(({ kind }) => ofStyles.has(kind))
    throwProblems(theirs.map(({ what }) => ({ kind: 'usage' as const, path: word.path, what, help: mendStyle })))
  }
  if (faults.length > 0) throw new Error(`the document is not sound: ${faults.map(({ what }) => what.en).join(' ')}`)
}

const ofDraft: ReadonlySet<FaultKind> = new Set(['link-text', 'picture-text'])
const ofStyles: ReadonlySet<FaultKind> = new Set(['contrast', 'style', 'numbering'])

const mendStyle: Bilingual = {
  nl: 'Verbeter dit in het Word-bestand van de huisstijl, of bouw zonder dat bestand.',
  en: 'Correct this in the Word file of the house style, or build without that file.',
}

type Found = readonly [kind: FaultKind, name: string]

const white = 'FFFFFF'

/** A style: its type, the level of a heading, its colours as far as it has its own, and what it stands on. */
interface Style {
  readonly type: string
  readonly level: number | null
  readonly colour: string | undefined
  readonly fill: string | undefined
  /** In half points. */
  readonly size: number | undefined
  readonly bold: boolean | undefined
  readonly parent: string | undefined
}

type Look = 'colour' | 'fill' | 'size' | 'bold'

/** What a walk through a document gathers. */
interface Harvest {
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

function emptyHarvest(): Omit<Harvest, 'styles'> {
  return {
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
  const fill = fillOf(childOf(properties, 'w:shd')) ?? resolved(style, found.styles, 'fill') ?? ground.fill
  gatherNames(properties, found)
  const seen = { text: '', pictures: 0 }
  gatherInlines(paragraph, { style, fill, link: false }, seen, found)
  const level = levelOf(style, found.styles)
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
        const character = attributeOf(childOf(properties, 'w:rStyle'), 'w:val') ?? ''
        const ofStyle = <Kind extends Look>(kind: Kind) =>
          resolved(character, found.styles, kind) ?? resolved(line.style, found.styles, kind)
        const own = lookOf(properties)
        const colour = own.colour ?? ofStyle('colour') ?? 'auto'
        const large = isLarge(own.size ?? ofStyle('size') ?? 0, own.bold ?? ofStyle('bold') ?? false)
        gatherContrast(colour, large, line, found)
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
        break
      case 'w:r':
        gatherRun(child, line, seen, found)
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
  const title = attributeOf(childOf(properties, 'w:tblCaption'), 'w:val') ?? ''
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

/** Styles, lists and changes that properties name. */
function gatherNames(properties: Element | undefined, found: Harvest): void {
  for (const child of properties?.children ?? []) {
    if (/^w:(?:p|r|tbl)Style$/.test(child.name)) found.used.add(attributeOf(child, 'w:val') ?? '')
    else if (child.name === 'w:ins' || child.name === 'w:del') found.revisions.push(attributeOf(child, 'w:id') ?? '')
    else if (child.name === 'w:rPr') gatherNames(child, found)
  }
}

function fileFaults(core: Element | null, styles: Element | null): readonly Found[] {
  const defaults = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const filled = (name: string) => (childOf(core, name)?.text.trim() ?? '') !== ''
  const faults: Found[] = []
  if (!filled('dc:title')) faults.push(['title', ''])
  if (!filled('dc:language')) faults.push(['language', ''])
  if (attributeOf(childOf(defaults, 'w:lang'), 'w:val') === undefined) faults.push(['text-language', ''])
  return faults
}

function nameFaults(found: Harvest, numbering: Element | null): readonly Found[] {
  const lists = new Set(childrenOf(numbering, 'w:num').flatMap((one) => attributeOf(one, 'w:numId') ?? []))
  const bookmarks = new Set(found.bookmarks)
  const missing = (names: Iterable<string>, known: { has(name: string): boolean }, kind: FaultKind) =>
    [...names].filter((name) => !known.has(name)).map((name): Found => [kind, name])
  return [
    ...twice(found.bookmarks).map((name): Found => ['bookmark-twice', name]),
    ...twice(found.revisions).map((name): Found => ['revision-twice', name]),
    ...twice(found.controls).map((name): Found => ['control-twice', name]),
    ...missing(found.leads, bookmarks, 'bookmark'),
    ...missing(found.used, found.styles, 'style'),
    ...missing(found.lists, lists, 'numbering'),
  ]
}

function twice(names: readonly string[]): readonly string[] {
  const once = new Set<string>()
  return names.filter((name) => once.size === once.add(name.toLowerCase()).size)
}

/** Words of a link that say nothing of where it leads when they are heard alone. */
export function saysNothing(words: string): boolean {
  const said = words
    .toLowerCase()
    .replace(/[\s.:!]+/g, ' ')
    .trim()
  return said === '' || empty.has(said)
}

const empty = new Set(
  'hier|klik hier|lees meer|meer|link|deze link|zie hier|via deze link|here|click here|read more|more|this link'.split(
    '|',
  ),
)

function stylesIn(styles: Element | null): ReadonlyMap<string, Style> {
  const found = new Map<string, Style>()
  for (const style of childrenOf(styles, 'w:style')) {
    const properties = childOf(style, 'w:pPr')
    const name = attributeOf(childOf(style, 'w:name'), 'w:val') ?? ''
    const level = /^(?:heading|kop) (\d)$/i.exec(name)?.[1]
    const id = attributeOf(style, 'w:styleId') ?? ''
    const looks: Style = {
      type: attributeOf(style, 'w:type') ?? '',
      level: level === undefined ? null : Number(level),
      ...lookOf(childOf(style, 'w:rPr')),
      fill: fillOf(childOf(properties, 'w:shd')),
      parent: attributeOf(childOf(style, 'w:basedOn'), 'w:val'),
    }
    found.set(id, looks)
    // A house may call the style of ordinary paragraphs otherwise.
    if (looks.type === 'paragraph' && attributeOf(style, 'w:default') !== undefined) found.set('Normal', looks)
  }
  return found
}

function fillOf(shading: Element | undefined): string | undefined {
  const fill = attributeOf(shading, 'w:fill')
  return fill === undefined || fill === 'auto' ? undefined : fill
}

/** What properties of words say of how they look. */
function lookOf(properties: Element | undefined): Pick<Style, 'colour' | 'size' | 'bold'> {
  const size = attributeOf(childOf(properties, 'w:sz'), 'w:val')
  return {
    colour: attributeOf(childOf(properties, 'w:color'), 'w:val'),
    size: size === undefined ? undefined : Number(size),
    bold: switchOf(properties, 'w:b'),
  }
}

/** How a style looks, or what it stands on; a chain that bites its tail gives none. */
function resolved<Kind extends Look>(
  id: string,
  styles: ReadonlyMap<string, Style>,
  kind: Kind,
): Style[Kind] | undefined {
  let style = styles.get(id)
  for (let depth = 0; style !== undefined && depth < 20; depth++) {
    if (style[kind] !== undefined) return style[kind]
    style = style.parent === undefined ? undefined : styles.get(style.parent)
  }
  return undefined
}

function levelOf(id: string, styles: ReadonlyMap<string, Style>): number | null {
  return styles.get(id)?.level ?? null
}
