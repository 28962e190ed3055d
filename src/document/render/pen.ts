/** What rendering keeps count of, and tracked changes. */

import type { Change, Document, Figure, HouseStyle } from '../../model/document.ts'
import type { Language } from '../../model/facts.ts'
import { headingCounter } from '../outline.ts'
import { textWidth } from '../styles.ts'
import type { NumberedList } from './lists.ts'

/** What a part of the file leads to, in order of appearance: addresses outside, and pictures. */
export interface Leads {
  readonly addresses: string[]
  readonly figures: Pick<Figure, 'format' | 'bytes'>[]
}

/** A heading that the contents list: its level from 1, its number when the document counts it, and its bookmark. */
export interface Entry {
  readonly level: number
  readonly number: string | null
  readonly text: string
  readonly bookmark: string
}

/** What rendering keeps count of while it writes; parts are rendered in the order in which they stand. */
export interface Pen {
  readonly style: HouseStyle
  readonly date: string
  revisions: number
  /** Lists with numbers, each with a count of its own. */
  readonly lists: NumberedList[]
  fillIns: number
  figures: number
  marks: number
  readonly language: Language
  /** How wide tables and pictures may be here, in twips. */
  room: number
  /** The deepest level of headings that the contents list. */
  readonly listed: number
  readonly bookmarks: Set<string>
  /** Comments that have their place already, and those that still run on. */
  readonly told: Set<number>
  readonly open: Set<number>
  readonly entries: Entry[]
  /** The number of the next heading of a level. */
  readonly number: (level: number) => string
  /** What the part of the file leads to that is written now. */
  leads: Leads
}

/** A pen that has written nothing yet. */
export function penFor(document: Document, style: HouseStyle): Pen {
  return {
    style,
    date: `${document.date}T00:00:00Z`,
    revisions: 0,
    lists: [],
    fillIns: 0,
    figures: 0,
    marks: 0,
    language: document.language,
    room: textWidth(style),
    listed: document.contents?.levels ?? 0,
    bookmarks: new Set(),
    told: new Set(),
    open: new Set(),
    entries: [],
    number: headingCounter(),
    leads: { addresses: [], figures: [] },
  }
}

/** Runs, as a tracked change when they are one. */
export function tracked(runs: string, change: Change | null, pen: Pen): string {
  if (change === null) return runs
  const name = nameOf(change)
  return `<${name} ${revision(pen)}>${runs}</${name}>`
}

/** What tracks the end of a paragraph, or a row of a table, among its properties. */
export function trackedMark(change: Change | null, pen: Pen): string {
  return change === null ? '' : `<${nameOf(change)} ${revision(pen)}/>`
}

function nameOf({ kind }: Change): string {
  return kind === 'deleted' ? 'w:del' : 'w:ins'
}

/** Who tracks and comments. */
export const author = 'tenderlint'

function revision(pen: Pen): string {
  return `w:id="${++pen.revisions}" w:author="${author}" w:date="${pen.date}"`
}
