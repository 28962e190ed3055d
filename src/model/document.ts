/** A document before it becomes a file: a tree of parts, and the house style it will wear. */

import type { Language } from './facts.ts'
import type { Bilingual } from './problem.ts'
import type { Provenance } from './provenance.ts'
import type { DocumentView } from './view.ts'

/** A tracked change and the rule that asked for it. */
export interface Change {
  readonly kind: 'inserted' | 'deleted'
  readonly rule: string
}

/** `open`: what the author still has to fill in or take out. */
export type WordStyle = 'strong' | 'emphasis' | 'strike' | 'code' | 'open'

/**
 * Where words lead: to an address outside, or to a bookmark in the document. A word processor renews the words of a
 * `reference` from those at its bookmark, and those of a `number` from the number of the bookmark's paragraph.
 */
export interface Link {
  readonly kind: 'address' | 'bookmark' | 'reference' | 'number'
  readonly target: string
}

/** What can carry comments: the numbers of those that speak of it, counted from 1 over the document. */
interface Commented {
  readonly comments?: readonly number[]
}

/** A stretch of words of one look; `bookmark` names it for cross-references. */
export interface Words extends Commented {
  readonly type: 'words'
  readonly value: string
  readonly styles: readonly WordStyle[]
  readonly link: Link | null
  readonly bookmark: string | null
  readonly change: Change | null
}
export interface LineBreak extends Commented {
  readonly type: 'break'
  readonly change: Change | null
}
/** A reference to a footnote, counted from 1 over the document. */
export interface NoteReference extends Commented {
  readonly type: 'note'
  readonly note: number
  readonly change: Change | null
}
/** A picture in the line, with what it tells to who cannot see it. */
export interface FigurePiece extends Commented {
  readonly type: 'figure'
  readonly figure: Figure
  readonly alt: string
  readonly link: Link | null
  readonly change: Change | null
}
export type Inline = Words | LineBreak | NoteReference | FigurePiece

/** A picture file and its size in pixels, 96 to the inch. */
export interface Figure {
  readonly format: 'png' | 'jpg' | 'gif'
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

/** A heading of level 1 to 6; `numbered` when the document counts it. A change here and below includes the end of the paragraph. */
export interface HeadingPart {
  readonly type: 'heading'
  readonly level: number
  readonly numbered: boolean
  readonly content: readonly Inline[]
  readonly change: Change | null
}
export interface ParagraphPart {
  readonly type: 'paragraph'
  readonly content: readonly Inline[]
  readonly change: Change | null
  /** True for what says what a term means. */
  readonly defines?: boolean
}
export interface CodePart {
  readonly type: 'code'
  readonly content: readonly Inline[]
  readonly change: Change | null
}
export interface ListPart {
  readonly type: 'list'
  readonly ordered: boolean
  readonly start: number
  readonly items: readonly ListEntry[]
}
export interface ListEntry {
  readonly parts: readonly Part[]
}
export interface QuotePart {
  readonly type: 'quote'
  readonly parts: readonly Part[]
}
/** A table; its first row is the header, repeated on every page. `title` and `description` are its alternative text. */
export interface TablePart {
  readonly type: 'table'
  readonly title: string
  readonly description: string
  readonly columns: readonly Column[]
  readonly rows: readonly RowPart[]
}
/** A column: its share of the width, or null to go by its content; whether its cells name requirements, and lead there. */
export interface Column {
  readonly share: number | null
  readonly align: 'start' | 'end'
  readonly leads?: true
}
export interface RowPart {
  readonly cells: readonly CellPart[]
  readonly change: Change | null
}
export interface CellPart {
  readonly paragraphs: readonly ParagraphPart[]
  /** Over how many columns it runs, when over more than one: it then explains the row above. */
  readonly span?: number
  /** What a reader fills in here, in place of words. */
  readonly fillIn?: FillIn
}
/** A place to fill in: yes or no, a few words, or a box to tick. `name` tells a reader who cannot see it what it asks. */
export interface FillIn {
  readonly kind: 'yes-no' | 'words' | 'tick'
  readonly name: string
}
/** A bar chart of what was and what is; `description` is its alternative text. */
export interface ChartPart {
  readonly type: 'chart'
  readonly title: string
  readonly description: string
  /** What the two bars of every row are called. */
  readonly before: string
  readonly after: string
  /** What stands over the names, the bars and the numbers. */
  readonly columns: readonly [name: string, bars: string, said: string]
  readonly rows: readonly ChartRow[]
}
/** Two bars with a name before them, and their numbers as they are said behind them. */
export interface ChartRow {
  readonly name: string
  readonly said: string
  readonly before: number
  readonly after: number
}
/** A line between what stands above and below it. */
export interface DividerPart {
  readonly type: 'divider'
}
export type Part = HeadingPart | ParagraphPart | CodePart | ListPart | QuotePart | TablePart | ChartPart | DividerPart

/** A remark beside the text. */
export interface Comment {
  readonly paragraphs: readonly (readonly Words[])[]
}

/**
 * What the title page says: the title with the comments on the whole, who buys, and labelled facts such as the date at
 * which the law is read.
 */
export interface TitlePage extends Commented {
  /** False when it is no page of its own, but stands above the text. */
  readonly apart: boolean
  /** What kind of document it is, such as "Inschrijvingsleidraad". */
  readonly kind: string
  readonly title: string
  readonly buyer: string | null
  readonly status: string
  readonly facts: readonly { readonly label: string; readonly value: string }[]
}

/** An annex that the tool adds after the draft's own text. */
export interface Annex {
  readonly title: string
  readonly parts: readonly Part[]
}

/** Everything a document shows, in reading order. */
export interface Document {
  readonly view: DocumentView
  readonly language: Language
  readonly titlePage: TitlePage
  /** Heading and depth of the table of contents; null when there is none. */
  readonly contents: { readonly title: string; readonly levels: number } | null
  readonly body: readonly Part[]
  /** Footnotes in order of first reference; reference n is `notes[n - 1]`. */
  readonly notes: readonly (readonly Part[])[]
  /** Comment n is `comments[n - 1]`. */
  readonly comments: readonly Comment[]
  readonly annexes: readonly Annex[]
  /** Said across every page; null for a final document. */
  readonly watermark: string | null
  readonly provenance: Provenance
  /** For the file's properties: who made it, what with, and its date as YYYY-MM-DD. */
  readonly creator: string
  readonly madeWith: string
  readonly date: string
}

/** A colour as six hexadecimal digits, e.g. `154273`. */
export type Colour = string

/**
 * What documents of one organisation look like. Sizes in points, lengths in millimetres.
 * Header and footer may hold `{title}`, `{buyer}`, `{status}`, `{page}` and `{pages}`.
 */
export interface HouseStyle {
  readonly name: Bilingual
  readonly font: { readonly body: string; readonly heading: string; readonly code: string }
  readonly size: {
    readonly body: number
    readonly table: number
    readonly small: number
    readonly title: number
    /** From the first level down; deeper levels take the last. */
    readonly headings: readonly number[]
  }
  readonly colour: {
    readonly text: Colour
    readonly heading: Colour
    readonly accent: Colour
    readonly muted: Colour
    readonly link: Colour
    readonly line: Colour
    readonly tableHead: Colour
    readonly tableHeadText: Colour
    readonly shade: Colour
  }
  readonly page: {
    readonly width: number
    readonly height: number
    readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
  }
  readonly header: { readonly left: Bilingual; readonly right: Bilingual }
  readonly footer: { readonly left: Bilingual; readonly right: Bilingual }
  /** The organisation's own Word file, whose styles, header and footer the document takes over. */
  readonly word?: WordFile
}

/** A Word file that was opened and found safe: the path of its document, and its parts by their path. */
export interface WordFile {
  /** Where it stands on disk, for messages. */
  readonly path: string
  readonly main: string
  readonly parts: ReadonlyMap<string, WordPart>
  /** Its styles whose text is hard to read on white paper. */
  readonly darkened: readonly DarkenedStyle[]
}
/** A style and its colour, with the nearest one that can be read. */
export interface DarkenedStyle {
  readonly id: string
  readonly name: Bilingual
  readonly from: Colour
  readonly to: Colour
}
/** A part of a Word file: its content, what kind of thing it is, and what it leads to. */
export interface WordPart {
  readonly bytes: Uint8Array
  readonly type: string
  readonly relations: readonly WordRelation[]
}
/** A relation between parts; `target` is a path from the top of the file, or an address outside. */
export interface WordRelation {
  readonly id: string
  /** The last word of its type, such as `header`. */
  readonly kind: string
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** Something of the draft that the document shows otherwise than its author may expect, and the lines where it stands. */
export interface Notice {
  readonly lines: readonly number[]
  readonly what: Bilingual
}
