/** Paragraphs and what stands in them: runs, links, bookmarks and references to notes. */

import type { FigurePiece, Inline, Link, ParagraphPart, Words } from '../../model/document.ts'
import { styleNames, textHeight } from '../styles.ts'
import { escapeXml } from '../xml.ts'
import { field } from './fields.ts'
import { type Pen, tracked, trackedMark } from './pen.ts'
import { picture } from './pictures.ts'

/** How a paragraph looks: its style when not the usual one, and what it has of its own as XML, in the order of the format. */
export interface Look {
  readonly style?: string | null
  readonly own?: string
}

/** A paragraph of inline pieces that looks as asked; a bookmark holds all of it. */
export function paragraph(
  { content, change }: Pick<ParagraphPart, 'content' | 'change'>,
  pen: Pen,
  look: Look,
  bookmark: string | null = null,
): string {
  const dark = look.style === styleNames.tableHead || look.style === styleNames.tableHeadSmall
  const write = () => renderInlines(content, pen, dark)
  const runs = bookmark === null ? write() : bookmarked(bookmark, write, pen)
  return paragraphOf(runs, look, trackedMark(change, pen))
}

/** A paragraph of runs; `mark` tracks its end. */
export function paragraphOf(runs: string, { style = null, own = '' }: Look, mark = ''): string {
  const named = style === null ? '' : `<w:pStyle w:val="${style}"/>`
  const tracking = mark === '' ? '' : `<w:rPr>${mark}</w:rPr>`
  const properties = named + own + tracking
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** A run of words that looks as its properties say; tabs and other signs are given as XML. */
export function run(content: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`
}

/** Words of a run. */
export function text(value: string): string {
  return `<w:t xml:space="preserve">${escapeXml(value)}</w:t>`
}

/** What gives a run a style. */
export function styled(style: string): string {
  return `<w:rStyle w:val="${style}"/>`
}

/** What words are for their look: a requirement's number in a cell or line of its own, or words on a dark ground, which keep its colour. */
type Role = 'number' | 'words' | 'on-dark'

/** Inline pieces with their bookmarks and the marks of their comments. */
export function renderInlines(content: readonly Inline[], pen: Pen, dark = false): string {
  let written = ''
  for (let index = 0; index < content.length; ) {
    const name = bookmarkOf(content[index])
    let end = index + 1
    while (name !== null && bookmarkOf(content[end]) === name) end++
    const role = dark ? 'on-dark' : name !== null && index === 0 && end === content.length ? 'number' : 'words'
    const from = index
    const runs = () => {
      let some = ''
      for (let at = from; at < end; at++) some += renderCommented(content, at, role, pen)
      return some
    }
    if (name === null || pen.bookmarks.has(name)) written += runs()
    else {
      pen.bookmarks.add(name)
      written += bookmarked(name, runs, pen)
    }
    index = end
  }
  return written
}

function bookmarked(name: string, runs: () => string, pen: Pen): string {
  const id = ++pen.marks
  return `<w:bookmarkStart w:name="${name}" w:id="${id}"/>${runs()}<w:bookmarkEnd w:id="${id}"/>`
}

/** A piece between the marks of the comments that begin and end there; a comment has one place only. */
function renderCommented(content: readonly Inline[], at: number, role: Role, pen: Pen): string {
  const piece = content[at]
  if (piece === undefined) return ''
  const { comments } = piece
  if (comments === undefined || comments.length === 0) return renderInline(piece, pen, role)
  let written = ''
  for (const comment of comments) {
    if (content[at - 1]?.comments?.includes(comment) || pen.told.has(comment)) continue
    pen.told.add(comment)
    pen.open.add(comment)
    written += `<w:commentRangeStart w:id="${comment}"/>`
  }
  written += renderInline(piece, pen, role)
  for (const comment of comments) {
    if (content[at + 1]?.comments?.includes(comment) || !pen.open.delete(comment)) continue
    // It goes with the words it is about when these are accepted or rejected.
    const reference = tracked(`<w:r><w:commentReference w:id="${comment}"/></w:r>`, piece.change, pen)
    written += `<w:commentRangeEnd w:id="${comment}"/>${reference}`
  }
  return written
}

function bookmarkOf(piece: Inline | undefined): string | null {
  return piece?.type === 'words' ? piece.bookmark : null
}

function renderInline(piece: Inline, pen: Pen, role: Role): string {
  switch (piece.type) {
    case 'break':
      return tracked('<w:r><w:br/></w:r>', piece.change, pen)
    case 'note': {
      const reference = `<w:footnoteReference w:id="${piece.note}"/>`
      return tracked(run(reference, styled(noteStyle)), piece.change, pen)
    }
    case 'figure':
      return renderFigure(piece, pen)
    case 'words':
      return renderWords(piece, pen, role)
  }
}

/** The style of a footnote's number. */
export const noteStyle = 'FootnoteReference'

/** A picture, no larger than the text of a page is wide and two thirds of it high. */
function renderFigure({ figure, alt, link }: FigurePiece, pen: Pen): string {
  const [width = 0, height = 0] = [pen.room, (textHeight(pen.style) * 2) / 3].map((side) => side / twipsToPixel)
  const scale = Math.min(1, width / figure.width, height / figure.height)
  const size = { width: Math.round(figure.width * scale), height: Math.round(figure.height * scale) }
  const shown = picture(figure, size, { name: alt, description: alt }, pen)
  return link === null ? shown : linked(link, shown, pen)
}

const twipsToPixel = 15

function renderWords(words: Words, pen: Pen, role: Role): string {
  const { link, change, value } = words
  const said = change?.kind === 'deleted' ? deletedText(value) : text(value)
  const shown = tracked(run(said, lookOfWords(words, role)), change, pen)
  if (link === null) return shown
  switch (link.kind) {
    case 'reference':
      return field(`REF ${link.target} \\h`, shown)
    case 'number':
      return field(`REF ${link.target} \\r \\h`, shown)
    default:
      return linked(link, shown, pen)
  }
}

function deletedText(value: string): string {
  return `<w:delText xml:space="preserve">${escapeXml(value)}</w:delText>`
}

function linked({ kind, target }: Link, runs: string, { leads }: Pen): string {
  if (kind !== 'address') return linkWithin(target, runs)
  const id = linkId(leads.addresses.push(target))
  return `<w:hyperlink w:history="1" r:id="${id}">${runs}</w:hyperlink>`
}

/** The name by which a part knows the addresses it leads to, counted from 1. */
export function linkId(number: number): string {
  return `rIdLink${number}`
}

/** Runs that lead to a bookmark. */
export function linkWithin(bookmark: string, runs: string): string {
  return `<w:hyperlink w:history="1" w:anchor="${bookmark}">${runs}</w:hyperlink>`
}

function lookOfWords({ styles, link }: Words, role: Role): string {
  const leads = link?.kind === 'address'
  if (styles.length === 0 && !leads && role !== 'number') return ''
  const style = leads && role !== 'on-dark' ? 'Hyperlink' : role === 'number' ? styleNames.requirement : null
  const named = style ?? (styles.includes('code') ? styleNames.codeWords : null)
  return (
    (named === null ? '' : styled(named)) +
    (styles.includes('strong') ? '<w:b/><w:bCs/>' : '') +
    (styles.includes('emphasis') ? '<w:i/><w:iCs/>' : '') +
    (styles.includes('strike') ? '<w:strike/>' : '') +
    (styles.includes('open') ? '<w:highlight w:val="yellow"/>' : '') +
    (leads && role === 'on-dark' ? '<w:u w:val="single"/>' : '')
  )
}
