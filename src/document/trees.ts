/** The XML in a package as trees. */

import { strFromU8 } from 'fflate'
import type { Entries } from './package.ts'
import { type Element, readXml } from './xml.ts'

/** Gives the root element of an entry by its path; null when there is no such entry, or it is no XML. */
export type TreeOf = (path: string) => Element | null

/** The trees of a package; each is read when it is first asked for, and only then. */
export function treesOf(entries: Entries): TreeOf {
  const known = new Map<string, Element | null>()
  return (path) => {
    const found = known.get(path)
    if (found !== undefined) return found
    const bytes = entries[path]
    const tree = bytes === undefined ? null : readXml(strFromU8(bytes))
    known.set(path, tree)
    return tree
  }
}
