/** Where a finding stands, as a reader of the document would say it. */

import { fillSlots } from '../language/slots.ts'
import type { Language } from '../model/facts.ts'
import { leavesOf } from '../model/leaves.ts'
import { firstAbove, lastAtMost, type Span } from '../model/span.ts'
import { type Block, numbersOf, type Specification } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { headingCounter, type Outline } from './outline.ts'
import { annexWords, say } from './words.ts'

/** Names a place of a draft from the requirement that stands there, or null, and the offset in the source. */
export type PlaceName = (requirement: string | null, offset: number) => string

/**
 * Names places: the requirement's number when the draft gives it, else the heading with the number of the list item, else
 * the draft as a whole.
 */
export function placeNames(
  { requirements, blocks }: Specification,
  headings: readonly NamedHeading[],
  language: Language,
): PlaceName {
  const numbers = new Set(numbersOf(requirements))
  const items = blocks.flatMap(numberedItems)
  const readAt = readingPlaces(blocks)
  return (requirement, written) => {
    const own = requirement !== null && numbers.has(requirement) ? requirement : null
    if (own !== null && !isCount(own)) return own
    const offset = readAt(written)
    const heading = headings[lastAtMost(headings, offset, ({ start }) => start)]
    // Every table may count its rows from 1: the number alone does not say which is meant.
    if (own !== null)
      return heading === undefined
        ? own
        : `${shortName(heading.name)}, ${fillSlots(say(annexWords.item, language), { number: own })}`
    const item = items[firstAbove(items, offset, ({ span }) => span.end)]
    if (item === undefined || item.span.start > offset) return heading?.name ?? say(annexWords.wholeDraft, language)
    const within = heading === undefined ? [] : [heading.name]
    return [...within, fillSlots(say(annexWords.item, language), { number: String(item.number) })].join(', ')
  }
}

/** True for a number that merely counts, such as `3` or `3.`; `3.2` says where it stands. */
function isCount(number: string): boolean {
  return /^\d{1,3}\.?$/.test(number)
}

/** What a heading is called in passing: "Bijlage B" of "Bijlage B. Bewijsmiddelen", "3.2" of "3.2 Bewijs", else all of it. */
function shortName(name: string): string {
  return /^(?:(?:bijlage|annex|appendix)\s+[\da-z]+|\d[\d.]*)(?=[\s.:)]|$)/i.exec(name)?.[0].replace(/\.$/, '') ?? name
}

/** Leads from where something is written to where it is read: what stands in a footnote, where the text first refers to it. */
function readingPlaces(blocks: readonly Block[]): (offset: number) => number {
  const leaves = leavesOf(blocks)
  const references = new Map<string, number>()
  for (const { text, source } of leaves) {
    for (const { kind, target } of text.marks)
      if (kind === 'footnote' && target !== undefined && !references.has(target)) references.set(target, source.start)
  }
  return (offset) => {
    const leaf = leaves[firstAbove(leaves, offset, ({ source }) => source.end)]
    if (leaf === undefined || leaf.note === null || leaf.source.start > offset) return offset
    return references.get(leaf.note) ?? offset
  }
}

/** The items of numbered lists, in order and apart, with their numbers; what stands inside one belongs to it. */
function numberedItems(block: Block): readonly { readonly number: number; readonly span: Span }[] {
  if (block.type === 'quote') return block.blocks.flatMap(numberedItems)
  if (block.type !== 'list') return []
  return block.items.flatMap(({ blocks, span }, index) =>
    block.ordered ? [{ number: block.start + index, span }] : blocks.flatMap(numberedItems),
  )
}

/** A heading as the document shows it: the number that the document counts, empty when it counts none, and its whole text. */
export interface NamedHeading {
  readonly start: number
  /** Where its words stand in the source. */
  readonly words: Span
  readonly number: string
  readonly name: string
}

/** The headings of a draft as its document shows them. */
export function namedHeadings({ places }: Outline): readonly NamedHeading[] {
  const next = headingCounter()
  return [...places].map(([heading, { level, numbered, ownNumber }]) => {
    const { span, text } = heading
    const written = text.value.slice(ownNumber).trim()
    const number = numbered ? next(level) : ''
    const words = sourceSpan(text, 0, text.value.length)
    return { start: span.start, words, number, name: `${number} ${written}`.trimStart() }
  })
}
