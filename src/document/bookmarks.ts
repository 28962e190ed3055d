/** Bookmarks at the requirements' ids, so that a reference can lead to each of them. */

import type { Leaf } from '../model/leaves.ts'
import { firstAbove } from '../model/span.ts'
import type { Requirement } from '../model/specification.ts'
import type { Text } from '../model/text.ts'

/** A named range of a text. */
export interface Bookmark {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Where each requirement is bookmarked: by id its name, and by text the ranges to name. */
export interface Bookmarks {
  readonly names: ReadonlyMap<string, string>
  readonly ranges: ReadonlyMap<Text, readonly Bookmark[]>
}

const longestName = 40

/** Bookmarks every requirement that carries its own id, at the id as the draft writes it. */
export function bookmarkRequirements(leaves: readonly Leaf[], requirements: readonly Requirement[]): Bookmarks {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  const ranges = new Map<Text, Bookmark[]>()
  for (const requirement of requirements) {
    if (!requirement.explicit) continue
    const place = placeOf(requirement, leaves)
    // Not every word processor finds its way into a footnote.
    if (place !== null && place.note !== null) continue
    const name = bookmarkName('eis', requirement.id, taken)
    if (!names.has(requirement.id)) names.set(requirement.id, name)
    if (place === null) continue
    const list = ranges.get(place.text)
    if (list === undefined) ranges.set(place.text, [{ name, start: place.start, end: place.end }])
    else if (list.every((other) => other.end <= place.start || place.end <= other.start)) {
      list.push({ name, start: place.start, end: place.end })
    }
  }
  for (const list of ranges.values()) list.sort((a, b) => a.start - b.start)
  return { names, ranges }
}

interface Place {
  readonly text: Text
  readonly note: string | null
  readonly start: number
  readonly end: number
}

function placeOf({ extents, id }: Requirement, leaves: readonly Leaf[]): Place | null {
  for (const extent of extents) {
    for (let i = firstAbove(leaves, extent.start, (leaf) => leaf.source.end); ; i++) {
      const leaf = leaves[i]
      if (leaf === undefined || leaf.source.start >= extent.end) break
      const { value } = leaf.text
      const at = value.indexOf(id)
      if (at >= 0 && !isWordPart(value[at - 1]) && !isWordPart(value[at + id.length])) {
        return { text: leaf.text, note: leaf.note, start: at, end: at + id.length }
      }
    }
  }
  return null
}

function isWordPart(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}

/** A bookmark name as word processors take it: letters, digits and underscores, at most 40, unlike any other in any case. */
export function bookmarkName(kind: string, id: string, taken: Set<string>): string {
  const safe = `${kind}_${id
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')}`
  for (let count = 1; ; count++) {
    const tail = count === 1 ? '' : `_${count}`
    const name = safe.slice(0, longestName - tail.length) + tail
    if (taken.has(name.toLowerCase())) continue
    taken.add(name.toLowerCase())
    return name
  }
}
