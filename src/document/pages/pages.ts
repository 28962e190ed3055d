/** On which page of a document each bookmark stands: estimated as a word processor would lay it out. */

import { strFromU8, strToU8 } from 'fflate'
import type { Entries } from '../package.ts'
import { flow, heightOfNote } from './flow.ts'
import { rulerOf } from './fonts.ts'
import { looksOf } from './looks.ts'
import { attributeOf, childOf, type Element, elementsOf, numberOf, readXml } from './xml.ts'

/** Gives the XML of a part of the document by its path, or undefined when there is none. */
export type PartOf = (path: string) => string | undefined

/** The page of each bookmark of a document, counted from 1. */
export function pagesOf(part: PartOf): ReadonlyMap<string, number> {
  const read = (path: string) => {
    const xml = part(path)
    return xml === undefined ? undefined : readXml(xml)
  }
  const body = childOf(read('word/document.xml'), 'w:body')
  const styles = read('word/styles.xml')
  if (body === undefined || styles === undefined) return new Map()
  const measures = { looks: looksOf(styles, read('word/numbering.xml'), fontOfTheme(part)), ruler: rulerOf() }
  const notes = new Map<string, Element>()
  for (const note of elementsOf(read('word/footnotes.xml') ?? body)) {
    if (note.name === 'w:footnote') notes.set(attributeOf(note, 'w:id') ?? '', note)
  }
  const section = childOf(body, 'w:sectPr')
  const margin = childOf(section, 'w:pgMar')
  const width =
    (numberOf(childOf(section, 'w:pgSz'), 'w:w') ?? 11906) -
    (numberOf(margin, 'w:left') ?? 1440) -
    (numberOf(margin, 'w:right') ?? 1440)
  const heights = new Map<string, number>()
  return flow(body, measures, (id) => {
    const note = notes.get(id)
    let height = heights.get(id)
    if (height === undefined) {
      height = note === undefined ? 0 : heightOfNote(note, width, measures)
      heights.set(id, height)
    }
    return height
  })
}

/** The fonts that styles name by their part in the theme. */
function fontOfTheme(part: PartOf): (name: string) => string {
  let fonts: { readonly major: string; readonly minor: string } | undefined
  return (name) => {
    if (fonts === undefined) {
      const theme = part('word/theme/theme1.xml') ?? ''
      const latin = (kind: string) =>
        new RegExp(`<a:${kind}Font>\\s*<a:latin [^>]*?typeface="([^"]*)"`).exec(theme)?.[1] ?? ''
      fonts = { major: latin('major'), minor: latin('minor') }
    }
    return name.startsWith('major') ? fonts.major : fonts.minor
  }
}

/** The entries of a document with the pages of its bookmarks written into the fields that refer to them. */
export function numberPages(entries: Entries): Entries {
  const part = (path: string) => (entries[path] === undefined ? undefined : strFromU8(entries[path]))
  const main = 'word/document.xml'
  const xml = part(main) ?? ''
  if (!xml.includes(' PAGEREF ')) return entries
  const pages = pagesOf(part)
  const numbered = xml.replace(pageField, (all, before: string, name: string, between: string) => {
    const page = pages.get(name)
    return page === undefined ? all : `${before}${name}${between}${page}`
  })
  return { ...entries, [main]: strToU8(numbered) }
}

/** A field in five runs: its instruction up to the name, the name, all up to its words, and its words. */
const pageField =
  /(<w:instrText[^>]*> PAGEREF )(\w+)( [^<]*<\/w:instrText>(?:(?!<w:t[ >])[\s\S]){0,600}?<w:t(?: [^>]*)?>)[^<]*/g
