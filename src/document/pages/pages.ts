/** On which page of a document each bookmark stands: estimated as a word processor would lay it out. */

import type { TreeOf } from '../trees.ts'
import { attributeOf, childOf, childrenOf, type Element, readElement } from '../xml.ts'
import { geometryOf, heightOfNote, type Layout, layoutOver } from './flow.ts'
import { looksOf } from './looks.ts'

/** The layout of a document of this text, whose other parts are given; it must be shown every piece of the text, in order. */
export function layoutFor(xml: string, tree: TreeOf): Layout {
  const sections = [...xml.matchAll(/<w:sectPr[ >]/g)].flatMap(({ index }) => readElement(xml, index) ?? [])
  const looks = looksOf(tree('word/styles.xml'), tree('word/numbering.xml'), fontOfTheme(tree))
  const notes = new Map<string, Element>()
  for (const note of childrenOf(tree('word/footnotes.xml'), 'w:footnote'))
    notes.set(attributeOf(note, 'w:id') ?? '', note)
  const heights = new Map<string, number>()
  return layoutOver(sections, looks, (id) => {
    const note = notes.get(id)
    let height = heights.get(id)
    if (height === undefined) {
      height = note === undefined ? 0 : heightOfNote(note, geometryOf(sections.at(-1)).width, looks)
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

/** The text of a document with the pages of its bookmarks in the fields that refer to them. */
export function numberPages(xml: string, pages: ReadonlyMap<string, number>): string {
  return xml.replace(pageField, (all, before: string, name: string, between: string) => {
    const page = pages.get(name)
    return page === undefined ? all : `${before}${name}${between}${page}`
  })
}

/** A field in five runs: its instruction up to the name, the name, all up to its words, and its words. */
const pageField =
  /(<w:instrText[^>]*> PAGEREF )(\w+)( [^<]*<\/w:instrText>(?:(?!<w:t[ >])[\s\S]){0,600}?<w:t(?: [^>]*)?>)[^<]*/g
