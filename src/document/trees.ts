/** The XML in a package as trees. */

import { strFromU8 } from 'fflate'
import type { Entries } from './package.ts'
import { type Element, elementsWithin, readXml } from './xml.ts'

/** Gives the root element of an entry by its path; null when there is no such entry, or it is no XML. */
export type TreeOf = (path: string) => Element | null

/** The trees of a package; each is read when it is first asked for, and only then. */
export function treesOf(entries: Entries): TreeOf {
  const known = new Map<string, Element | null>()
  return (path) => {
    const found = known.get(path)
    if (found !== undefined) return found
    const tree = entries[path] === undefined ? null : readXml(textOf(entries, path))
    known.set(path, tree)
    return tree
  }
}

/** The text of an entry; empty when there is none. */
export function textOf(entries: Entries, path: string): string {
  const bytes = entries[path]
  return bytes === undefined ? '' : strFromU8(bytes)
}

/** Where the text of a document of ours stands. */
export const mainPath = 'word/document.xml'

/** The pieces that a document's text stands in, one at a time: paragraphs, tables and frames. */
export function piecesOf(xml: string): Iterable<Element> {
  return elementsWithin(xml, 'w:body')
}
