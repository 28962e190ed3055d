/** Puts our document into a municipality's own Word file: its styles, theme, header and footer stay, its text makes way. */

import { strFromU8, strToU8 } from 'fflate'
import type { WordFile, WordPart, WordRelation } from '../../model/document.ts'
import type { Entries } from '../package.ts'
import { childOf, readXml, splice } from '../xml.ts'
import { countsPages, marksIn, withPages, withWatermark } from './edges.ts'
import { partOf, sheetIn, textOf } from './look.ts'
import { mergeStyles, ownSheet } from './merge.ts'
import { mergeNumbering, shiftFor, shiftNumbers } from './numbering.ts'
import { readContentTypes, readRelations, relationsPath, writeContentTypes, writeRelations } from './relations.ts'
import { dressSections, houseId, readSections, type Sections } from './sections.ts'

/** What of the house's document stays: how it looks, not what it says. */
const keptKinds: ReadonlySet<string> = new Set([
  'styles',
  'theme',
  'settings',
  'webSettings',
  'fontTable',
  'numbering',
  'header',
  'footer',
  'customXml',
])

/** What of our document the house has its own of. */
const leftKinds: ReadonlySet<string> = new Set(['styles', 'theme', 'settings', 'webSettings', 'fontTable', 'numbering'])

/** Puts the document of a file of ours into a house's; `language` is the tag of its text. */
export function transplant(entries: Entries, house: WordFile, language: string): Entries {
  const own = read(entries)
  const sections = readSections(textOf(house, house.main))
  const sheet = sheetIn(house)
  if (sheet === null) throw new Error('A house style without styles was let through.')
  const houseNumbering = textOf(house, partOf(house, 'numbering'))
  const shift = shiftFor(houseNumbering)
  const written = [...own.parts].filter(([path]) => /^word\/[^/]+\.xml$/.test(path) && path !== partOf(own, 'styles'))
  const used = new Set(
    written.flatMap(([, { bytes }]) =>
      [...strFromU8(bytes).matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g)].map(([, id = '']) => id),
    ),
  )
  const styles = mergeStyles(sheet, {
    sheet: ownSheet(textOf(own, partOf(own, 'styles'))),
    used,
    language,
    shift,
    darkened: house.darkened,
  })
  const fitted = (xml: string) =>
    shiftNumbers(xml, shift).replace(
      /(<w:(?:p|r|tbl)Style w:val=")([^"]+)/g,
      (_, head: string, id: string) => head + (styles.ids.get(id) ?? id),
    )
  const parts = new Map<string, WordPart>()
  const changed = (path: string | undefined, xml: string) => {
    const part = path === undefined ? undefined : house.parts.get(path)
    if (path !== undefined && part !== undefined) parts.set(path, { ...part, bytes: strToU8(xml) })
  }
  const kept = keptRelations(house, sections)
  for (const path of reached(kept, house)) {
    const part = house.parts.get(path)
    if (part !== undefined) parts.set(path, { ...part, bytes: numberedApart(path, part) })
  }
  changed(partOf(house, 'styles'), styles.xml)
  const ourNumbering = fitted(textOf(own, partOf(own, 'numbering')))
  changed(partOf(house, 'numbering'), mergeNumbering(houseNumbering, ourNumbering))
  changed(partOf(house, 'settings'), withoutNotes(textOf(house, partOf(house, 'settings'))))
  markEdges(parts, kept, sections, own, styles.ids.get('Footer'))
  const names = new Map<string, string>()
  const body = dressSections(fitted(textOf(own, own.main)), sections)
  const ours = ourRelations(own, house, body)
  for (const path of ourParts(own, ours)) names.set(path, parts.has(path) ? besides(path, parts) : path)
  for (const [path, name] of names) {
    const part = own.parts.get(path)
    if (part === undefined) continue
    const isMain = path === own.main
    const isText = /^word\/[^/]+\.xml$/.test(path)
    parts.set(name, {
      ...part,
      bytes: isText ? strToU8(isMain ? body : fitted(strFromU8(part.bytes))) : part.bytes,
      relations: [...(isMain ? ours : part.relations).map((one) => moved(one, names)), ...(isMain ? kept : [])],
    })
  }
  const home = own.home.map((one) => moved(one, names))
  return Object.fromEntries(entriesOf(parts, home))
}

/** Puts into the house's headers and footers what a document of ours must carry and they do not. */
function markEdges(
  parts: Map<string, WordPart>,
  kept: readonly WordRelation[],
  { others }: Sections,
  own: OwnFile,
  style: string | undefined,
): void {
  const texts = (file: WordFile, kind: string) =>
    (file.parts.get(file.main)?.relations ?? [])
      .filter((one) => one.kind === kind)
      .map(({ target }) => textOf(file, target))
  const { watermark, pages } = marksIn(texts(own, 'header'), texts(own, 'footer'))
  const change = (path: string, edit: (xml: string) => string) => {
    const part = parts.get(path)
    if (part !== undefined) parts.set(path, { ...part, bytes: strToU8(edit(strFromU8(part.bytes))) })
  }
  const textAt = (path: string) => strFromU8(parts.get(path)?.bytes ?? new Uint8Array())
  const usual = new Set([...others.values()].map(houseId))
  const edges = kept.filter(({ kind, id }) => (kind === 'header' || kind === 'footer') && usual.has(id))
  const counted = edges.some(({ target }) => countsPages(textAt(target)))
  for (const { kind, target } of kept) {
    if (kind === 'header' && watermark !== null) change(target, (xml) => withWatermark(xml, watermark))
  }
  for (const { kind, target } of edges) {
    if (kind === 'footer' && pages !== null && !counted) change(target, (xml) => withPages(xml, pages, style))
  }
}

interface OwnFile extends WordFile {
  readonly home: readonly WordRelation[]
}

function read(entries: Entries): OwnFile {
  const text = (path: string) => strFromU8(entries[path] ?? new Uint8Array())
  const types = readContentTypes(text('[Content_Types].xml'))
  const parts = new Map<string, WordPart>()
  for (const [path, bytes] of Object.entries(entries)) {
    if (path.endsWith('.rels') || path === '[Content_Types].xml') continue
    const relations = readRelations(text(relationsPath(path)), path) ?? []
    parts.set(path, { bytes, type: types?.of(path) ?? '', relations })
  }
  return {
    path: '',
    main: 'word/document.xml',
    parts,
    darkened: [],
    home: readRelations(text('_rels/.rels'), '') ?? [],
  }
}

/** The relations of the house's document that stay, of headers and footers only those that stand on a page. */
function keptRelations({ parts, main }: WordFile, { first, others }: Sections): readonly WordRelation[] {
  const edges = new Set([...(first?.values() ?? []), ...others.values()])
  const stays = ({ kind, id }: WordRelation) =>
    keptKinds.has(kind) && ((kind !== 'header' && kind !== 'footer') || edges.has(id))
  return (parts.get(main)?.relations ?? []).filter(stays).map((one) => ({ ...one, id: houseId(one.id) }))
}

/** The paths of all parts that relations lead to, also by way of one another. */
function reached(relations: readonly WordRelation[], { parts }: WordFile): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [...relations]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.external || found.has(next.target)) continue
    found.add(next.target)
    waiting.push(...(parts.get(next.target)?.relations ?? []))
  }
  return found
}

/** The relations of our document that come along: all but what the house has its own of. */
function ourRelations(own: OwnFile, house: WordFile, body: string): readonly WordRelation[] {
  return (own.parts.get(own.main)?.relations ?? []).filter(({ kind, id }) => {
    if (kind === 'header' || kind === 'footer') return body.includes(`r:id="${id}"`)
    return !(leftKinds.has(kind) && partOf(house, kind) !== undefined)
  })
}

function ourParts(own: OwnFile, relations: readonly WordRelation[]): ReadonlySet<string> {
  const others = own.home.filter(({ kind }) => kind !== 'officeDocument')
  return new Set([own.main, ...reached([...relations, ...others], own)])
}

function moved(relation: WordRelation, names: ReadonlyMap<string, string>): WordRelation {
  return relation.external ? relation : { ...relation, target: names.get(relation.target) ?? relation.target }
}

/** A name for a part of ours beside one of the house's. */
function besides(path: string, parts: ReadonlyMap<string, WordPart>): string {
  const at = path.lastIndexOf('/') + 1
  for (let number = 1; ; number++) {
    const name = `${path.slice(0, at)}own${number}-${path.slice(at)}`
    if (!parts.has(name)) return name
  }
}

/** Pictures and bookmarks in a header get numbers far above those of our text. */
function numberedApart(path: string, { bytes }: WordPart): Uint8Array {
  if (!/\.xml$/.test(path)) return bytes
  const xml = strFromU8(bytes)
  if (!/<w:(?:hdr|ftr)\b/.test(xml)) return bytes
  return strToU8(
    xml.replace(
      /(<wp:docPr [^>]*?\bid="|<w:bookmark(?:Start|End) [^>]*?w:id=")(\d{1,6})"/g,
      (_, head: string, id: string) => `${head}${Number(id) + 1_000_000}"`,
    ),
  )
}

/** Settings without what they say of the house's own notes, changes and questions to the reader. */
function withoutNotes(xml: string): string {
  const root = readXml(xml)
  const dropped = [
    'footnotePr',
    'endnotePr',
    'updateFields',
    'documentProtection',
    'writeProtection',
    'trackRevisions',
    'mailMerge',
  ]
  return splice(
    xml,
    dropped.flatMap((name) => {
      const element = childOf(root, `w:${name}`)
      return element === undefined ? [] : [{ start: element.start, end: element.end, text: '' }]
    }),
  )
}

function entriesOf(
  parts: ReadonlyMap<string, WordPart>,
  home: readonly WordRelation[],
): readonly (readonly [path: string, bytes: Uint8Array])[] {
  const types = new Map([...parts].map(([path, { type }]) => [path, type]))
  const entries: (readonly [string, Uint8Array])[] = [
    ['[Content_Types].xml', strToU8(writeContentTypes(types))],
    ['_rels/.rels', strToU8(writeRelations(home, ''))],
  ]
  for (const [path, { bytes, relations }] of parts) {
    entries.push([path, bytes])
    if (relations.length > 0) entries.push([relationsPath(path), strToU8(writeRelations(relations, path))])
  }
  return entries
}
