/** The document's title, and the level and number of each of its headings. */

import { opensAnnex } from '../language/naming.ts'
import type { Block, Heading, Specification } from '../model/specification.ts'
import type { Bookmarks } from './bookmarks.ts'
import type { PlacedEdits } from './stretches.ts'

/** A heading's place: its level without jumps, whether the document counts it, and how much of its text is its own number. */
export interface HeadingPlace {
  readonly level: number
  readonly numbered: boolean
  readonly ownNumber: number
}

/** The title, the heading that says it (and is not repeated as a chapter), and the place of all others. */
export interface Outline {
  readonly title: string | null
  readonly titleHeading: Heading | null
  readonly places: ReadonlyMap<Heading, HeadingPlace>
}

const deepest = 6
const ownNumber =
  /^(?:(hoofdstuk|artikel|paragraaf|deel|perceel|chapter|article|section|part|lot)\s+)?(\d{1,3}(?:\.\d{1,3})*)(?:[.):]?\s+|[.):]?$)/i

/**
 * Lays out the headings of a draft. One way of numbering holds for the whole document: `counted` lets the document
 * number every heading and drops numbers that the draft wrote itself; otherwise headings keep their text as written and
 * nothing is counted. Annexes and headings that carry a requirement's id are never counted.
 * A title that edits change stays in the text, so that the change can be seen.
 */
export function outlineOf(
  specification: Specification,
  bookmarks: Bookmarks,
  edits: PlacedEdits,
  counted: boolean,
): Outline {
  const { heading, title } = titleOf(specification)
  const titleHeading = heading !== null && edits.stretches.has(heading.text) ? null : heading
  const places = new Map<Heading, HeadingPlace>()
  for (const { heading: one, level, exempt, own } of laidOut(specification.blocks, titleHeading, bookmarks)) {
    const numbered = counted && !exempt
    places.set(one, { level, numbered, ownNumber: numbered ? (own?.written.length ?? 0) : 0 })
  }
  return { title, titleHeading, places }
}

/**
 * True when the document may count the draft's headings itself: none of them carries a number of its own,
 * or each of them does and it is the number that counting would give.
 */
export function canCount(specification: Specification, bookmarks: Bookmarks): boolean {
  const { heading } = titleOf(specification)
  const headings = laidOut(specification.blocks, heading, bookmarks).filter((one) => !one.exempt)
  if (headings.every(({ own }) => own === null)) return true
  const next = headingCounter()
  return headings.every(({ level, own }) => own?.number === next(level))
}

/** True when a draft gives its headings numbers of its own, which text may refer to. */
export function numbersItself(specification: Specification): boolean {
  const { heading } = titleOf(specification)
  const none: Bookmarks = { names: new Map(), ranges: new Map() }
  return laidOut(specification.blocks, heading, none).some(({ own, exempt }) => own !== null && !exempt)
}

/** Counts headings of given levels in order: 1, 1.1, 1.2, 2. */
export function headingCounter(): (level: number) => string {
  const counts: number[] = []
  return (level) => {
    counts.length = Math.min(counts.length, level)
    while (counts.length < level) counts.push(0)
    counts[level - 1] = (counts[level - 1] ?? 0) + 1
    return counts.join('.')
  }
}

interface LaidOut {
  readonly heading: Heading
  readonly level: number
  readonly exempt: boolean
  readonly own: OwnNumber | null
}

/** The number that a heading itself opens with. */
interface OwnNumber {
  /** As counting would give it; "Artikel 3" is a name, not a count: it never equals one. */
  readonly number: string
  /** Without a label or full stop: `3` of "Artikel 3. ". */
  readonly digits: string
  /** All that it takes of the heading, white space included. */
  readonly written: string
}

function laidOut(blocks: readonly Block[], titleHeading: Heading | null, bookmarks: Bookmarks): readonly LaidOut[] {
  const above: number[] = []
  const headings: LaidOut[] = []
  for (const heading of blocks) {
    if (heading.type !== 'heading' || heading === titleHeading) continue
    while ((above.at(-1) ?? 0) >= heading.depth) above.pop()
    above.push(heading.depth)
    const { value } = heading.text
    const own = ownNumberOf(value)
    const carriesId = own === null && bookmarks.ranges.has(heading.text)
    const level = Math.min(above.length, deepest)
    headings.push({ heading, level, exempt: carriesId || opensAnnex(value), own })
  }
  return headings
}

/** Reads the number that a heading opens with; null when it has none. */
export function ownNumberOf(value: string): OwnNumber | null {
  const [written = '', label, digits = ''] = ownNumber.exec(value) ?? []
  return digits === '' ? null : { number: label === undefined ? digits : written.trim(), digits, written }
}

/** A draft's title, and the heading that says it. */
export function titleOf({ facts, blocks }: Specification): {
  readonly title: string | null
  readonly heading: Heading | null
} {
  const headings = blocks.filter((block) => block.type === 'heading')
  const first = headings[0]
  if (first === undefined || first.depth !== 1) return { title: facts.title, heading: null }
  if (facts.title !== null) {
    return { title: facts.title, heading: alike(first.text.value, facts.title) ? first : null }
  }
  const alone = headings.every((heading) => heading === first || heading.depth > 1)
  const named = first.text.value.trim()
  if (ownNumber.test(named)) return { title: null, heading: null }
  if (alone) return { title: named, heading: first }
  // Of several chapters the first may say what the draft is called when it stands on top; one word is no name.
  const opens = blocks.find((block) => block.type !== 'html') === first && /[\s-]/.test(named)
  return { title: opens ? named : null, heading: null }
}

function alike(a: string, b: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()
  return plain(a) === plain(b)
}
