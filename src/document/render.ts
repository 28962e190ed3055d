/** Renders a document as a DOCX file in a house style. The only room that knows the docx library. */

import {
  AlignmentType,
  Bookmark,
  DeletedTextRun,
  Document as DocxFile,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  SectionType,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { fillSlots } from '../language/slots.ts'
import type {
  Annex,
  Change,
  ChartPart,
  Document,
  HouseStyle,
  Inline,
  ListPart,
  ParagraphPart,
  Part,
  RowPart,
  TablePart,
  Words,
} from '../model/document.ts'
import { canonical } from './canonical.ts'
import { plainWords } from './inlines.ts'
import { drawBars } from './picture.ts'
import {
  bulletList,
  documentNumbering,
  documentStyles,
  headingDepth,
  listDepth,
  listStep,
  orderedList,
  styleNames,
  tableStyles,
  textWidth,
  twips,
} from './styles.ts'
import { columnWidths } from './widths.ts'
import { say } from './words.ts'

/** The bytes of the DOCX file: the same for the same document and style, on any machine and at any time. */
export async function render(document: Document, style: HouseStyle): Promise<Uint8Array> {
  const pen = penFor(document, style)
  const counted = document.body.some((part) => part.type === 'heading' && part.numbered)
  const page = pageOf(style)
  const edges = edgesOf(document, style)
  const body = renderParts(document.body, pen, bodyPlace)
  const annexes = document.annexes.flatMap((annex) => renderAnnex(annex, pen))
  const file = new DocxFile({
    title: document.titlePage.title,
    creator: document.creator,
    lastModifiedBy: document.creator,
    description: document.madeWith,
    revision: 1,
    externalStyles: tableStyles(style),
    styles: documentStyles(style, document.language, counted),
    numbering: { config: documentNumbering() },
    footnotes: Object.fromEntries(
      document.notes.map((parts, index) => [index + 1, { children: renderNote(parts, pen) }]),
    ),
    features: { updateFields: false },
    // Page numbers are worked out here, so that no word processor asks to update fields.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      { ...edges, properties: { page, titlePage: true }, children: renderFront(document, style) },
      {
        ...edges,
        properties: { page, type: SectionType.NEXT_PAGE },
        children: [...body, ...annexes],
      },
    ],
  })
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file))
  const language = document.language === 'nl' ? 'nl-NL' : 'en-GB'
  return canonical(bytes, { date: document.date, language, tables: pen.tables })
}

/** What rendering keeps count of while it writes; parts are rendered in the order in which they stand. */
interface Pen {
  readonly style: HouseStyle
  readonly date: string
  revisions: number
  lists: number
  readonly bookmarks: Set<string>
  readonly tables: { readonly title: string; readonly description: string }[]
}

/** Where a part stands: its paragraph style when not the usual one, how far in, what follows on, and its list marker. */
interface Place {
  readonly style: string | null
  readonly level: number
  readonly afterTable: boolean
  readonly marker: IParagraphOptions['numbering'] | null
}

const tableGap = 160

const bodyPlace: Place = { style: null, level: 0, afterTable: false, marker: null }

function penFor(document: Document, style: HouseStyle): Pen {
  return { style, date: `${document.date}T00:00:00Z`, revisions: 0, lists: 0, bookmarks: new Set(), tables: [] }
}

function renderFront({ titlePage, contents }: Document, style: HouseStyle): ISectionOptions['children'] {
  const facts = titlePage.facts.map(
    ({ label, value }) =>
      new Paragraph({
        style: styleNames.fact,
        children: [
          new TextRun({ text: label, style: styleNames.factLabel }),
          new TextRun({ children: [new Tab(), value] }),
        ],
      }),
  )
  return [
    new Paragraph({ style: styleNames.buyer, text: titlePage.buyer ?? titlePage.status }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: titlePage.title }),
    ...facts,
    new Paragraph({ style: styleNames.contentsTitle, pageBreakBefore: true, text: contents }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: `1-${style.contentsLevels}` }),
  ]
}

function renderAnnex({ title, parts }: Annex, pen: Pen): (Paragraph | Table)[] {
  const heading = { heading: HeadingLevel.HEADING_1, numbering: false, pageBreakBefore: true, text: title } as const
  return [new Paragraph(heading), ...renderParts(parts, pen, bodyPlace)]
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
  return parts.flatMap((part, index) =>
    renderPart(part, pen, { ...place, afterTable: index > 0 ? endsInTable(parts[index - 1]) : place.afterTable }),
  )
}

function renderPart(part: Part, pen: Pen, place: Place): (Paragraph | Table)[] {
  switch (part.type) {
    case 'heading': {
      const heading = headingLevels[Math.min(part.level, headingDepth) - 1] ?? HeadingLevel.HEADING_6
      return [paragraph(part, pen, { heading, ...(part.numbered ? {} : { numbering: false }) })]
    }
    case 'paragraph':
      return [paragraph(part, pen, lookOf(place))]
    case 'code':
      return [paragraph(part, pen, { ...lookOf({ ...place, marker: null }), style: styleNames.code })]
    case 'list':
      return renderList(part, pen, place)
    case 'quote':
      return renderParts(part.parts, pen, { ...place, style: styleNames.quote, level: place.level + 1, marker: null })
    case 'table':
      return [renderTable(part, pen)]
    case 'chart':
      return renderChart(part, pen, place)
  }
}

/** True for what leaves a table right above the next part. */
function endsInTable(part: Part | undefined): boolean {
  return part?.type === 'table' || part?.type === 'chart'
}

function lookOf({ style, level, afterTable, marker }: Place): IParagraphOptions {
  return {
    // A table has no room of its own below it.
    ...(afterTable ? { spacing: { before: tableGap } } : {}),
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

const chartShares = [36, 38, 26] as const
/** Room that a cell keeps free at either side, in twips. */
const cellSides = 240

/** A key, and a table in which every row has its bars as a picture between its name and its numbers. */
function renderChart(chart: ChartPart, pen: Pen, place: Place): (Paragraph | Table)[] {
  const { style } = pen
  const width = textWidth(style)
  const widths = chartShares.map((share) => Math.floor((width * share) / 100))
  const most = Math.max(...chart.rows.flatMap(({ before, after }) => [before, after]), Number.MIN_VALUE)
  // Twips to pixels of 96 to the inch.
  const room = Math.floor(((widths[1] ?? 0) - cellSides) / 15)
  const key = (colour: string, text: string) => [new TextRun({ text: '■ ', color: colour }), new TextRun(text)]
  const { muted, accent, tableHead } = style.colour
  pen.tables.push({ title: chart.title, description: chart.description })
  const rowOf = (head: boolean, cells: readonly ParagraphChild[]) =>
    new TableRow({
      cantSplit: true,
      ...(head ? { tableHeader: true } : {}),
      children: cells.map((cell, index) => {
        const look = {
          style: head ? styleNames.tableHead : styleNames.tableText,
          ...(index === 2 ? { alignment: AlignmentType.END } : {}),
        }
        return new TableCell({
          width: { size: widths[index] ?? 0, type: WidthType.DXA },
          ...(head ? { shading: { fill: tableHead, color: 'auto', type: 'clear' as const } } : {}),
          children: [new Paragraph({ ...look, children: [cell] })],
        })
      }),
    })
  const rows = chart.rows.map(({ name, said, before, after }) => {
    const bars = [
      { part: before / most, colour: muted },
      { part: after / most, colour: accent },
    ]
    const { png, ...transformation } = drawBars(bars, room)
    const altText = { name, title: name, description: `${name}: ${said}` }
    return rowOf(false, [
      new TextRun(name),
      new ImageRun({ type: 'png', data: png, transformation, altText }),
      new TextRun(said),
    ])
  })
  return [
    new Paragraph({ ...lookOf(place), children: [...key(muted, `${chart.before}   `), ...key(accent, chart.after)] }),
    new Table({
      style: styleNames.table,
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      rows: [
        rowOf(
          true,
          chart.columns.map((name) => new TextRun(name)),
        ),
        ...rows,
      ],
    }),
  ]
}

function renderTable(table: TablePart, pen: Pen): Table {
  const { style } = pen
  const width = textWidth(style)
  const widths = columnWidths(table, width, style.size.table)
  pen.tables.push({ title: table.title, description: table.description })
  return new Table({
    style: styleNames.table,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: table.rows.map((row, index) => renderRow(row, table, widths, index === 0, pen)),
  })
}

function renderRow(row: RowPart, table: TablePart, widths: readonly number[], head: boolean, pen: Pen): TableRow {
  const cells = row.cells.map((cell, index) => {
    const look = {
      style: head ? styleNames.tableHead : styleNames.tableText,
      ...(table.columns[index]?.align === 'end' ? { alignment: AlignmentType.END } : {}),
    }
    const { tableHead } = pen.style.colour
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      ...(head ? { shading: { fill: tableHead, color: 'auto', type: 'clear' as const } } : {}),
      children: cell.paragraphs.map((part) => paragraph(part, pen, look)),
    })
  })
  const header = head ? { tableHeader: true } : {}
  return new TableRow({ cantSplit: true, ...header, children: cells, ...trackedRow(row.change, pen) })
}

function trackedRow(change: Change | null, pen: Pen) {
  if (change === null) return {}
  return change.kind === 'deleted' ? { deletion: revision(pen) } : { insertion: revision(pen) }
}

/** Footnotes hold paragraphs only: what stands in lists, quotes and tables follows line by line. */
function renderNote(parts: readonly Part[], pen: Pen): Paragraph[] {
  const paragraphs = parts.flatMap(paragraphsOf)
  const shown = paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph', content: [], change: null } as const]
  return shown.map((part, index) => {
    const content = index === 0 ? [plainWords(' '), ...part.content] : part.content
    return paragraph({ ...part, content }, pen, { style: styleNames.note })
  })
}

function paragraphsOf(part: Part): readonly ParagraphPart[] {
  switch (part.type) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return [{ ...part, type: 'paragraph' }]
    case 'list':
      return part.items.flatMap((item) => item.parts.flatMap(paragraphsOf))
    case 'quote':
      return part.parts.flatMap(paragraphsOf)
    case 'table':
      return part.rows.flatMap((row) => row.cells.flatMap((cell) => cell.paragraphs))
    case 'chart':
      return []
  }
}

function paragraph({ content, change }: Pick<ParagraphPart, 'content' | 'change'>, pen: Pen, look: IParagraphOptions) {
  return new Paragraph({ ...look, ...trackedMark(change, pen), children: renderInlines(content, pen) })
}

function trackedMark(change: Change | null, pen: Pen): IParagraphOptions {
  if (change === null) return {}
  return { run: change.kind === 'deleted' ? { deletion: revision(pen) } : { insertion: revision(pen) } }
}

function renderInlines(content: readonly Inline[], pen: Pen): ParagraphChild[] {
  const children: ParagraphChild[] = []
  for (let index = 0; index < content.length; ) {
    const name = bookmarkOf(content[index])
    let end = index + 1
    while (name !== null && bookmarkOf(content[end]) === name) end++
    const alone = name !== null && index === 0 && end === content.length
    const runs = content.slice(index, end).map((piece) => renderInline(piece, pen, alone))
    if (name === null || pen.bookmarks.has(name)) children.push(...runs)
    else {
      pen.bookmarks.add(name)
      children.push(new Bookmark({ id: name, children: runs }))
    }
    index = end
  }
  return children
}

function bookmarkOf(piece: Inline | undefined): string | null {
  return piece?.type === 'words' ? piece.bookmark : null
}

/** `number` when the piece is a requirement's number in a cell or line of its own. */
function renderInline(piece: Inline, pen: Pen, number: boolean): ParagraphChild {
  switch (piece.type) {
    case 'break':
      return tracked({ break: 1 }, piece.change, pen)
    case 'note':
      return piece.change === null
        ? new FootnoteReferenceRun(piece.note)
        : tracked({ children: [new FootnoteReferenceRun(piece.note)] }, piece.change, pen)
    case 'words':
      return renderWords(piece, pen, number)
  }
}

function renderWords(words: Words, pen: Pen, number: boolean): ParagraphChild {
  const { link } = words
  const run = tracked({ text: words.value, ...lookOfWords(words, number) }, words.change, pen)
  if (link === null) return run
  return link.kind === 'address'
    ? new ExternalHyperlink({ link: link.target, children: [run] })
    : new InternalHyperlink({ anchor: link.target, children: [run] })
}

function lookOfWords({ styles, link }: Words, number: boolean): IRunOptions {
  const style =
    link !== null
      ? 'Hyperlink'
      : styles.includes('code')
        ? styleNames.codeWords
        : number
          ? styleNames.requirement
          : null
  return {
    ...(style === null ? {} : { style }),
    ...(styles.includes('strong') ? { bold: true } : {}),
    ...(styles.includes('emphasis') ? { italics: true } : {}),
    ...(styles.includes('strike') ? { strike: true } : {}),
  }
}

function tracked(options: IRunOptions, change: Change | null, pen: Pen): ParagraphChild {
  if (change === null) return new TextRun(options)
  const trackedOptions = { ...options, ...revision(pen) }
  return change.kind === 'deleted' ? new DeletedTextRun(trackedOptions) : new InsertedTextRun(trackedOptions)
}

function revision(pen: Pen) {
  return { id: ++pen.revisions, author: 'tenderlint', date: pen.date }
}

function pageOf({ page }: HouseStyle) {
  const { margin } = page
  return {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(margin.top),
      right: twips(margin.right),
      bottom: twips(margin.bottom),
      left: twips(margin.left),
      header: twips(12),
      footer: twips(10),
    },
  }
}

function edgesOf({ titlePage, language }: Document, { header, footer }: HouseStyle) {
  const known = { title: titlePage.title, buyer: titlePage.buyer ?? '', status: titlePage.status }
  const line = (style: string, edge: HouseStyle['header']) => {
    const [left, right] = [edge.left, edge.right].map((words) => edgeRuns(fillSlots(say(words, language), known)))
    return new Paragraph({
      style,
      children: [new TextRun({ children: [...(left ?? []), new Tab(), ...(right ?? [])] })],
    })
  }
  return {
    headers: { default: new Header({ children: [line(styleNames.header, header)] }) },
    footers: { default: new Footer({ children: [line(styleNames.footer, footer)] }) },
  }
}

function edgeRuns(words: string) {
  return words
    .split(/(\{pages?\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece === '{page}' ? PageNumber.CURRENT : piece === '{pages}' ? PageNumber.TOTAL_PAGES : piece))
}
