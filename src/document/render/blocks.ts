/** The parts of a text as paragraphs and tables. */

import { BorderStyle, HeadingLevel, type IParagraphOptions, type Paragraph, type Table } from 'docx'
import type { ListPart, Part } from '../../model/document.ts'
import { bulletList, headingDepth, listDepth, listStep, orderedList, styleNames } from '../styles.ts'
import { renderChart } from './chart.ts'
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
    case 'heading': {
      const heading = headingLevels[Math.min(part.level, headingDepth) - 1] ?? HeadingLevel.HEADING_6
      return [paragraph(part, pen, { heading, ...(part.numbered ? {} : { numbering: false }) })]
    }
    case 'paragraph':
      return [paragraph(part, pen, lookOf(place, pen))]
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
