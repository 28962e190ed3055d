/** Makes the entries of a document file depend on its content alone. */

import { strFromU8, strToU8, unzipSync } from 'fflate'
import type { Entries } from './package.ts'
import { escapeXml } from './xml.ts'

/** What the library leaves out of a file, or fills in with the moment and by chance. */
export interface FileFacts {
  /** Date of making and of the last change, YYYY-MM-DD. */
  readonly date: string
  /** BCP 47 tag of the text's language. */
  readonly language: string
  /** Alternative text of each table of the body, in order. */
  readonly tables: readonly { readonly title: string; readonly description: string }[]
}

type Xml = (path: string, xml: string) => string

/**
 * Unpacks a DOCX file so that the same content always gives the same entries: fixed dates, and ids by order of
 * appearance. Also adds the language and the alternative texts of tables.
 */
export function canonical(file: Uint8Array, facts: FileFacts): Entries {
  const parts = Object.entries(unzipSync(file)).sort(([a], [b]) => (a < b ? -1 : 1))
  const relations = new Map(
    parts
      .filter(([path]) => path.endsWith('.rels'))
      .map(([path, bytes]) => [ownerOf(path), relationNames(strFromU8(bytes))] as const),
  )
  const bookmarks = numberer()
  const headings = numberer()
  const pictures = numberer()
  const watermarks = numberer()
  const steps: readonly Xml[] = [
    (path, xml) => renameRelations(xml, relations.get(path)),
    (path, xml) => (path.endsWith('.rels') ? renameOwnIds(xml, relations.get(ownerOf(path))) : xml),
    (_, xml) =>
      xml.replace(/(<w:bookmark(?:Start|End)[^>]*? w:id=")([^"]*)/g, (_all, head, id) => head + bookmarks(id)),
    (_, xml) => xml.replace(/\b_Toc\d+/g, (name) => `_Toc${headings(name)}`),
    (_, xml) => xml.replace(/(<wp:docPr [^>]*?\bid=")([^"]*)/g, (_all, head, id) => head + pictures(id)),
    (_, xml) => xml.replace(/(?<=PowerPlusWaterMarkObject)[\w-]+/g, (name) => String(watermarks(name))),
    (path, xml) => (path === 'word/document.xml' ? describeTables(flattenEnds(xml), facts.tables) : xml),
    (path, xml) => (path === 'docProps/core.xml' ? describeFile(xml, facts) : xml),
  ]
  const entries = parts.map(([path, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes] as const
    const before = strFromU8(bytes)
    const after = steps.reduce((xml, step) => step(path, xml), before)
    return [path, strToU8(after)] as const
  })
  return Object.fromEntries(entries)
}

function ownerOf(relations: string): string {
  return relations.replace('_rels/', '').replace(/\.rels$/, '')
}

/** New names for the relations whose ids were drawn by chance, in order of appearance. */
function relationNames(xml: string): ReadonlyMap<string, string> {
  const random = [...xml.matchAll(/ Id="([^"]+)"/g)].map(([, id = '']) => id).filter((id) => !/^rId\d+$/.test(id))
  return new Map(random.map((id, index) => [id, `rIdLink${index + 1}`]))
}

function renameOwnIds(xml: string, names: ReadonlyMap<string, string> | undefined): string {
  return xml.replace(/ Id="([^"]+)"/g, (all, id: string) => (names?.has(id) ? ` Id="${names.get(id)}"` : all))
}

function renameRelations(xml: string, names: ReadonlyMap<string, string> | undefined): string {
  if (names === undefined || names.size === 0) return xml
  return xml.replace(/ (r:(?:id|embed|link|pict))="([^"]+)"/g, (all, attribute: string, id: string) =>
    names.has(id) ? ` ${attribute}="${names.get(id)}"` : all,
  )
}

function numberer(): (id: string) => number {
  const numbers = new Map<string, number>()
  return (id) => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, numbers.size + 1)
    return numbers.size
  }
}

/** Makes the empty paragraph that ends a section as good as flat: after a full page it would be a page of its own. */
function flattenEnds(xml: string): string {
  const flat = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
  return xml.replace(/<w:p><w:pPr>(?=<w:sectPr[ >])/g, (opening) => opening + flat)
}

function describeTables(xml: string, tables: FileFacts['tables']): string {
  let index = 0
  return xml.replace(/<\/w:tblPr>/g, (end) => {
    const table = tables[index++]
    if (table === undefined) return end
    const attribute = (name: string, value: string) => `<w:${name} w:val="${escapeXml(value)}"/>`
    return attribute('tblCaption', table.title) + attribute('tblDescription', table.description) + end
  })
}

function describeFile(xml: string, { date, language }: FileFacts): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, head: string) => `${head}${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}
