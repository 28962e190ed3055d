/** The parts of a text as paragraphs and tables. */

import type { Annex, HeadingPart, ListPart, ParagraphPart, Part } from '../../model/document.ts'
import { plainWords } from '../inlines.ts'
import { headingDepth, listStep, styleNames } from '../styles.ts'
import { renderChart } from './chart.ts'
import { bullets, listDepth, numbersAfter } from './lists.ts'
import type { Entry, Pen } from './pen.ts'
import { type Look, paragraph } from './runs.ts'
import { renderTable } from './tables.ts'

/** Where a part stands: its paragraph style when not the usual one, how far in, whether a table or a divider stands right above or a table right below, and its list marker. */
interface Place {
  readonly style: string | null
  readonly level: number
  readonly afterTable: boolean
  readonly leadsIn: boolean
  readonly divided: boolean
  readonly marker: Marker | null
}

/** The numbering that marks an item, and its level there. */
interface Marker {
  readonly list: number
  readonly level: number
}

const tableGap = 160

const bodyPlace: Place = { style: null, level: 0, afterTable: false, leadsIn: false, divided: false, marker: null }

/** Renders parts that stand on their own, in the order in which they come. */
export function renderBlocks(parts: readonly Part[], pen: Pen): string {
  return renderParts(parts, pen, bodyPlace)
}

function renderParts(parts: readonly Part[], pen: Pen, place: Place): string {
  const written = parts.map((part, index) => {
    const above = parts[index - 1]
    const afterTable = above === undefined ? place.afterTable : isTable(above)
    const leadsIn = part.type === 'chart' || (isLine(part) && isTable(parts[index + 1]))
    return renderPart(part, pen, { ...place, afterTable, leadsIn, divided: above?.type === 'divider' })
  })
  return written.join('')
}

function renderPart(part: Part, pen: Pen, place: Place): string {
  switch (part.type) {
    case 'heading':
      return renderHeading(part, pen)
    case 'paragraph':
      return paragraph(part, pen, lookOf(definedIn(part, place), pen))
    case 'code':
      return paragraph(part, pen, lookOf({ ...place, style: styleNames.code, marker: null }, pen))
    case 'list':
      return renderList(part, pen, place)
    case 'quote':
      return renderParts(part.parts, pen, { ...place, style: styleNames.quote, level: place.level + 1, marker: null })
    case 'table':
      return renderTable(part, pen)
    case 'chart':
      return renderChart(part, pen, lookOf(place, pen))
    case 'divider':
      return ''
  }
}

/** A heading, with the bookmark by which the contents lead to it. */
function renderHeading({ level, numbered, content, change }: HeadingPart, pen: Pen): string {
  const number = numbered ? pen.number(level) : null
  const stays = content.filter((piece) => piece.change?.kind !== 'deleted')
  const text = stays.map((piece) => (piece.type === 'words' ? piece.value : ' ')).join('')
  const look = { style: `Heading${Math.min(level, headingDepth)}`, own: numbered ? '' : unnumbered }
  return paragraph({ content, change }, pen, look, listInContents({ level, number, text: text.trim() }, pen))
}

/** What a heading without a number has of its own: its style gives it one. */
const unnumbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'

/** Renders an annex: its title on a new page, and its parts. */
export function renderAnnex({ title, parts }: Annex, pen: Pen): string {
  const bookmark = listInContents({ level: 1, number: null, text: title }, pen)
  const look = { style: 'Heading1', own: `<w:pageBreakBefore/>${unnumbered}` }
  return paragraph({ content: [plainWords(title)], change: null }, pen, look, bookmark) + renderBlocks(parts, pen)
}

/** The bookmark of a heading that the contents list; null for one that they do not, as a bare number is. */
function listInContents(entry: Omit<Entry, 'bookmark'>, pen: Pen): string | null {
  if (entry.level > pen.listed || entry.text === '' || isBareNumber(entry.text)) return null
  const bookmark = `_Toc${pen.entries.length + 1}`
  pen.entries.push({ ...entry, bookmark })
  return bookmark
}

/** True for a heading such as "5.01.02" or "E-07", which leads nobody anywhere. */
function isBareNumber(text: string): boolean {
  return /\d/.test(text) && !/[a-zß-ɏ]{3}/i.test(text)
}

/** A definition on its own hangs out by its term. */
function definedIn({ defines }: ParagraphPart, place: Place): Place {
  return defines && place.style === null && place.level === 0 ? { ...place, style: styleNames.definition } : place
}

function isTable(part: Part | undefined): boolean {
  return part?.type === 'table' || part?.type === 'chart'
}

/** True for a paragraph of a few lines at most, that stays with what it announces. */
function isLine(part: Part): boolean {
  if (part.type !== 'paragraph') return false
  const letters = part.content.map((piece) => (piece.type === 'words' ? piece.value.length : 0))
  return letters.reduce((sum, one) => sum + one, 0) <= mostLetters
}

const mostLetters = 600

function lookOf({ style, level, afterTable, leadsIn, divided, marker }: Place, pen: Pen): Look {
  const kept = leadsIn ? '<w:keepNext/>' : ''
  const marked =
    marker === null ? '' : `<w:numPr><w:ilvl w:val="${marker.level}"/><w:numId w:val="${marker.list}"/></w:numPr>`
  const line = divided
    ? `<w:pBdr><w:top w:val="single" w:color="${pen.style.colour.line}" w:sz="6" w:space="8"/></w:pBdr>`
    : ''
  // A table has no room of its own below it.
  const room = afterTable || divided ? `<w:spacing w:before="${tableGap}"/>` : ''
  const indent = level > 0 && marker === null ? `<w:ind w:left="${listStep * level}"/>` : ''
  return { style: style ?? (marker === null ? null : styleNames.item), own: kept + marked + line + room + indent }
}

function renderList(list: ListPart, pen: Pen, place: Place): string {
  const level = Math.min(place.level, listDepth - 1)
  const marker = { list: list.ordered ? numbered(list.start, level, pen) : bullets, level }
  const written = list.items.flatMap(({ parts }, item) =>
    parts.map((part, index) => {
      const first = index === 0
      const before = first ? item === 0 && place.afterTable : parts[index - 1]?.type === 'table'
      const ownMarker = first && part.type !== 'list' ? marker : null
      return renderPart(part, pen, { ...place, level: level + 1, afterTable: before, marker: ownMarker })
    }),
  )
  return written.join('')
}

function numbered(start: number, level: number, { lists }: Pen): number {
  return numbersAfter(lists.push({ level, start }) - 1)
}
