/** Paragraphs and what stands in them: runs, links, bookmarks and references to notes. */

import {
  Bookmark,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
} from 'docx'
import type { FigurePiece, Inline, Link, ParagraphPart, Words } from '../../model/document.ts'
import { styleNames, textHeight } from '../styles.ts'
import { field } from './fields.ts'
import { type Pen, tracked, trackedMark } from './pen.ts'

/** A paragraph of inline pieces that looks as asked; a bookmark holds all of it. */
export function paragraph(
  { content, change }: Pick<ParagraphPart, 'content' | 'change'>,
  pen: Pen,
  look: IParagraphOptions,
  bookmark: string | null = null,
) {
  const runs = renderInlines(
    content,
    pen,
    look.style === styleNames.tableHead || look.style === styleNames.tableHeadSmall,
  )
  const children = bookmark === null ? runs : [new Bookmark({ id: bookmark, children: runs })]
  return new Paragraph({ ...look, ...trackedMark(change, pen), children })
}

/** What words are for their look: a requirement's number in a cell or line of its own, or words on a dark ground, which keep its colour. */
type Role = 'number' | 'words' | 'on-dark'

/** Inline pieces with their bookmarks and the marks of their comments. */
export function renderInlines(content: readonly Inline[], pen: Pen, dark = false): ParagraphChild[] {
  const children: ParagraphChild[] = []
  for (let index = 0; index < content.length; ) {
    const name = bookmarkOf(content[index])
    let end = index + 1
    while (name !== null && bookmarkOf(content[end]) === name) end++
    const role = dark ? 'on-dark' : name !== null && index === 0 && end === content.length ? 'number' : 'words'
    const runs = content.slice(index, end).flatMap((piece, at) => {
      const own = [renderInline(piece, pen, role)].flat()
      return withComments(own, piece, content[index + at - 1], content[index + at + 1], pen)
    })
    if (name === null || pen.bookmarks.has(name)) children.push(...runs)
    else {
      pen.bookmarks.add(name)
      children.push(new Bookmark({ id: name, children: runs }))
    }
    index = end
  }
  return children
}

/** The runs of a piece between the marks of the comments that begin and end there; a comment has one place only. */
function withComments(
  runs: readonly ParagraphChild[],
  piece: Inline,
  before: Inline | undefined,
  after: Inline | undefined,
  pen: Pen,
): readonly ParagraphChild[] {
  const { comments = [] } = piece
  const begun = comments.filter((comment) => !before?.comments?.includes(comment) && !pen.told.has(comment))
  for (const comment of begun) {
    pen.told.add(comment)
    pen.open.add(comment)
  }
  const done = comments.filter((comment) => pen.open.has(comment) && !after?.comments?.includes(comment))
  for (const comment of done) pen.open.delete(comment)
  return [
    ...begun.map((comment) => new CommentRangeStart(comment)),
    ...runs,
    ...done.flatMap((comment) => [
      new CommentRangeEnd(comment),
      // It goes with the words it is about when these are accepted or rejected.
      tracked({ children: [new CommentReference(comment)] }, piece.change, pen),
    ]),
  ]
}

function bookmarkOf(piece: Inline | undefined): string | null {
  return piece?.type === 'words' ? piece.bookmark : null
}

function renderInline(piece: Inline, pen: Pen, role: Role): ParagraphChild | readonly ParagraphChild[] {
  switch (piece.type) {
    case 'break':
      return tracked({ break: 1 }, piece.change, pen)
    case 'note':
      return piece.change === null
        ? new FootnoteReferenceRun(piece.note)
        : tracked({ children: [new FootnoteReferenceRun(piece.note)] }, piece.change, pen)
    case 'figure':
      return renderFigure(piece, pen)
    case 'words':
      return renderWords(piece, pen, role)
  }
}

/** A picture, no larger than the text of a page is wide and two thirds of it high. */
function renderFigure({ figure, alt, link }: FigurePiece, { style, room }: Pen): ParagraphChild {
  const [width, height] = [room, (textHeight(style) * 2) / 3].map((side) => side / twipsToPixel)
  const scale = Math.min(1, (width ?? 0) / figure.width, (height ?? 0) / figure.height)
  const transformation = { width: Math.round(figure.width * scale), height: Math.round(figure.height * scale) }
  const altText = { name: alt, title: alt, description: alt }
  const run = new ImageRun({ type: figure.format, data: figure.bytes, transformation, altText })
  return link === null ? run : linked(link, [run])
}

const twipsToPixel = 15

function renderWords(words: Words, pen: Pen, role: Role): ParagraphChild | readonly ParagraphChild[] {
  const { link } = words
  const run = tracked({ text: words.value, ...lookOfWords(words, role) }, words.change, pen)
  if (link === null) return run
  switch (link.kind) {
    case 'reference':
      return field(`REF ${link.target} \\h`, [run])
    case 'number':
      return field(`REF ${link.target} \\r \\h`, [run])
    default:
      return linked(link, [run])
  }
}

function linked(link: Link, children: ParagraphChild[]): ParagraphChild {
  return link.kind === 'address'
    ? new ExternalHyperlink({ link: link.target, children })
    : new InternalHyperlink({ anchor: link.target, children })
}

function lookOfWords({ styles, link }: Words, role: Role): IRunOptions {
  const leads = link?.kind === 'address'
  const style = leads && role !== 'on-dark' ? 'Hyperlink' : role === 'number' ? styleNames.requirement : null
  const named = style ?? (styles.includes('code') ? styleNames.codeWords : null)
  return {
    ...(named === null ? {} : { style: named }),
    ...(leads && role === 'on-dark' ? { underline: {} } : {}),
    ...(styles.includes('strong') ? { bold: true } : {}),
    ...(styles.includes('emphasis') ? { italics: true } : {}),
    ...(styles.includes('strike') ? { strike: true } : {}),
    ...(styles.includes('open') ? { highlight: 'yellow' as const } : {}),
  }
}
