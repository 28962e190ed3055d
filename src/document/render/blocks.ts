/** The parts of a text as paragraphs and tables. */

import { BorderStyle, HeadingLevel, type IParagraphOptions, type Paragraph, type Table } from 'docx'
import type { Annex, HeadingPart, ListPart, ParagraphPart, Part } from '../../model/document.ts'
import { plainWords } from '../inlines.ts'
import { bulletList, headingDepth, listDepth, listStep, orderedList, styleNames } from '../styles.ts'
import { renderChart } from './chart.ts'
import type { Entry } from './contents.ts'
import type { Pen } from './pen.ts'
import { paragraph } from './runs.ts'
import { renderTable } from './tables.ts'

/** Where a part stands: its paragraph style when not the usual one, how far in, whether a table or a divider stands right above, and its list marker. */
interface Place {
  readonly style: string | null
  readonly level: number
  readonly afterTable: boolean
  readonly divided: boolean
  readonly marker: IParagraphOptions['numbering'] | null
}

const tableGap = 160

const bodyPlace: Place = { style: null, level: 0, afterTable: false, divided: false, marker: null }

/** Renders parts that stand on their own, in the order in which they come. */
export function renderBlocks(parts: readonly Part[], pen: Pen): (Paragraph | Table)[] {
  return renderParts(parts, pen, bodyPlace)
}

const headingLevels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

function renderParts(parts: readonly Part[], pen: Pen, place: Place): (Paragraph | Table)[] {
  return parts.flatMap((part, index) => {
    const above = parts[index - 1]
    const afterTable = above === undefined ? place.afterTable : endsInTable(above)
    return renderPart(part, pen, { ...place, afterTable, divided: above?.type === 'divider' })
  })
}

function renderPart(part: Part, pen: Pen, place: Place): (Paragraph | Table)[] {
  switch (part.type) {
    case 'heading':
      return [renderHeading(part, pen)]
    case 'paragraph':
      return [paragraph(part, pen, lookOf(definedIn(part, place), pen))]
    case 'code':
      return [paragraph(part, pen, { ...lookOf({ ...place, marker: null }, pen), style: styleNames.code })]
    case 'list':
      return renderList(part, pen, place)
    case 'quote':
      return renderParts(part.parts, pen, { ...place, style: styleNames.quote, level: place.level + 1, marker: null })
    case 'table':
      return [renderTable(part, pen)]
    case 'chart':
      return renderChart(part, pen, lookOf(place, pen))
    case 'divider':
      return []
  }
}

/** A heading, with the bookmark by which the contents lead to it. */
function renderHeading({ level, numbered, content, change }: HeadingPart, pen: Pen): Paragraph {
  const heading = headingLevels[Math.min(level, headingDepth) - 1] ?? HeadingLevel.HEADING_6
  const number = numbered ? pen.number(level) : null
  const stays = content.filter((piece) => piece.change?.kind !== 'deleted')
  const text = stays.map((piece) => (piece.type === 'words' ? piece.value : ' ')).join('')
  const look = { heading, ...(numbered ? {} : { numbering: false as const }) }
  const listed = text.trim() !== ''
  return paragraph(
    { content, change },
    pen,
    look,
    listed ? listInContents({ level, number, text: text.trim() }, pen) : null,
  )
}

/** Renders an annex: its title on a new page, and its parts. */
export function renderAnnex({ title, parts }: Annex, pen: Pen): (Paragraph | Table)[] {
  const bookmark = listInContents({ level: 1, number: null, text: title }, pen)
  const look = { heading: HeadingLevel.HEADING_1, numbering: false, pageBreakBefore: true } as const
  return [paragraph({ content: [plainWords(title)], change: null }, pen, look, bookmark), ...renderBlocks(parts, pen)]
}

function listInContents(entry: Omit<Entry, 'bookmark'>, pen: Pen): string {
  const bookmark = `_Toc${pen.entries.length + 1}`
  pen.entries.push({ ...entry, bookmark })
  return bookmark
}

/** A definition on its own hangs out by its term. */
function definedIn({ defines }: ParagraphPart, place: Place): Place {
  return defines && place.style === null && place.level === 0 ? { ...place, style: styleNames.definition } : place
}

/** True for what leaves a table right above the next part. */
function endsInTable(part: Part | undefined): boolean {
  return part?.type === 'table' || part?.type === 'chart'
}

function lookOf({ style, level, afterTable, divided, marker }: Place, pen: Pen): IParagraphOptions {
  return {
    ...(divided
      ? { border: { top: { style: BorderStyle.SINGLE, size: 6, space: 8, color: pen.style.colour.line } } }
      : {}),
    // A table has no room of its own below it.
    ...(afterTable || divided ? { spacing: { before: tableGap } } : {}),
    ...(style === null ? {} : { style }),
    ...(marker === null || marker === undefined ? {} : { numbering: marker }),
    ...(level > 0 && marker === null ? { indent: { left: listStep * level } } : {}),
  }
}

function renderList(list: ListPart, pen: Pen, place: Place): (Paragraph | Table)[] {
  const level = Math.min(place.level, listDepth - 1)
  const instance = ++pen.lists
  const marker = { reference: list.ordered ? orderedList(list.start) : bulletList, level, instance }
  return list.items.flatMap(({ parts }, item) =>
    parts.flatMap((part, index) => {
      const first = index === 0
      const before = first ? item === 0 && place.afterTable : parts[index - 1]?.type === 'table'
      const ownMarker = first && part.type !== 'list' ? marker : null
      return renderPart(part, pen, { ...place, level: level + 1, afterTable: before, marker: ownMarker })
    }),
  )
}
