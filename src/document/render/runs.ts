/** Paragraphs and what stands in them: runs, links, bookmarks and references to notes. */

import {
  Bookmark,
  ExternalHyperlink,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
} from 'docx'
import type { Inline, ParagraphPart, Words } from '../../model/document.ts'
import { styleNames } from '../styles.ts'
import { type Pen, tracked, trackedMark } from './pen.ts'

/** A paragraph of inline pieces that looks as asked. */
export function paragraph(
  { content, change }: Pick<ParagraphPart, 'content' | 'change'>,
  pen: Pen,
  look: IParagraphOptions,
) {
  return new Paragraph({ ...look, ...trackedMark(change, pen), children: renderInlines(content, pen) })
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
