/** On which page of a document each bookmark stands: estimated as a word processor would lay it out. */

import { strFromU8, strToU8 } from 'fflate'
import type { Entries } from '../package.ts'
import type { TreeOf } from '../trees.ts'
import { attributeOf, childOf, childrenOf, type Element, numberOf } from '../xml.ts'
import { flow, heightOfNote } from './flow.ts'
import { looksOf } from './looks.ts'

/** The page of each bookmark of a document, counted from 1. */
export function pagesOf(tree: TreeOf): ReadonlyMap<string, number> {
  const body = childOf(tree('word/document.xml'), 'w:body')
  const styles = tree('word/styles.xml')
  if (body === undefined || styles === null) return new Map()
  const looks = looksOf(styles, tree('word/numbering.xml'), fontOfTheme(tree))
  const notes = new Map<string, Element>()
  for (const note of childrenOf(tree('word/footnotes.xml'), 'w:footnote'))
    notes.set(attributeOf(note, 'w:id') ?? '', note)
  const section = childOf(body, 'w:sectPr')
  const margin = childOf(section, 'w:pgMar')
  const width =
    (numberOf(childOf(section, 'w:pgSz'), 'w:w') ?? 11906) -
    (numberOf(margin, 'w:left') ?? 1440) -
    (numberOf(margin, 'w:right') ?? 1440)
  const heights = new Map<string, number>()
  return flow(body, looks, (id) => {
    const note = notes.get(id)
    let height = heights.get(id)
    if (height === undefined) {
      height = note === undefined ? 0 : heightOfNote(note, width, looks)
      heights.set(id, height)
    }
    return height
  })
}

/** The fonts that styles name by their part in the theme. */
function fontOfTheme(tree: TreeOf): (name: string) => string {
  return (name) => {
    const scheme = childOf(childOf(tree('word/theme/theme1.xml'), 'a:themeElements'), 'a:fontScheme')
    const fonts = childOf(scheme, name.startsWith('major') ? 'a:majorFont' : 'a:minorFont')
    return attributeOf(childOf(fonts, 'a:latin'), 'typeface') ?? ''
  }
}

/** The entries of a document, whose trees are given, with the pages of its bookmarks in the fields that refer to them. */
export function numberPages(entries: Entries, tree: TreeOf): Entries {
  const main = 'word/document.xml'
  const xml = strFromU8(entries[main] ?? new Uint8Array())
  if (!xml.includes(' PAGEREF ')) return entries
  const pages = pagesOf(tree)
  const numbered = xml.replace(pageField, (all, before: string, name: string, between: string) => {
    const page = pages.get(name)
    return page === undefined ? all : `${before}${name}${between}${page}`
  })
  return { ...entries, [main]: strToU8(numbered) }
}

/** A field in five runs: its instruction up to the name, the name, all up to its words, and its words. */
const pageField =
  /(<w:instrText[^>]*> PAGEREF )(\w+)( [^<]*<\/w:instrText>(?:(?!<w:t[ >])[\s\S]){0,600}?<w:t(?: [^>]*)?>)[^<]*/g
