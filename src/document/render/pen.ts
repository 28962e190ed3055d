/** What rendering keeps count of, and tracked changes as the library wants them. */

import {
  DeletedTextRun,
  InsertedTextRun,
  type IParagraphOptions,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Change, Document, HouseStyle } from '../../model/document.ts'
import type { Language } from '../../model/facts.ts'
import { headingCounter } from '../outline.ts'
import { textWidth } from '../styles.ts'
import type { Entry } from './contents.ts'

/** What rendering keeps count of while it writes; parts are rendered in the order in which they stand. */
export interface Pen {
  readonly style: HouseStyle
  readonly date: string
  revisions: number
  lists: number
  fillIns: number
  readonly language: Language
  /** How wide tables and pictures may be here, in twips. */
  room: number
  readonly bookmarks: Set<string>
  /** Comments that have their place already, and those that still run on. */
  readonly told: Set<number>
  readonly open: Set<number>
  readonly entries: Entry[]
  /** The number of the next heading of a level. */
  readonly number: (level: number) => string
  readonly tables: { readonly title: string; readonly description: string }[]
}

/** A pen that has written nothing yet. */
export function penFor(document: Document, style: HouseStyle): Pen {
  return {
    style,
    date: `${document.date}T00:00:00Z`,
    revisions: 0,
    lists: 0,
    fillIns: 0,
    language: document.language,
    room: textWidth(style),
    bookmarks: new Set(),
    told: new Set(),
    open: new Set(),
    entries: [],
    number: headingCounter(),
    tables: [],
  }
}

/** A run, as a tracked change when it is one. */
export function tracked(options: IRunOptions, change: Change | null, pen: Pen): ParagraphChild {
  if (change === null) return new TextRun(options)
  const trackedOptions = { ...options, ...revision(pen) }
  return change.kind === 'deleted' ? new DeletedTextRun(trackedOptions) : new InsertedTextRun(trackedOptions)
}

/** What tracks the end of a paragraph. */
export function trackedMark(change: Change | null, pen: Pen): IParagraphOptions {
  if (change === null) return {}
  return { run: change.kind === 'deleted' ? { deletion: revision(pen) } : { insertion: revision(pen) } }
}

/** What tracks a row of a table. */
export function trackedRow(change: Change | null, pen: Pen) {
  if (change === null) return {}
  return change.kind === 'deleted' ? { deletion: revision(pen) } : { insertion: revision(pen) }
}

/** Who tracks and comments. */
export const author = 'tenderlint'

function revision(pen: Pen) {
  return { id: ++pen.revisions, author, date: pen.date }
}
