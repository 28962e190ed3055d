/** The comments beside the text. */

import { type ICommentOptions, Paragraph } from 'docx'
import type { Document } from '../../model/document.ts'
import { styleNames } from '../styles.ts'
import { author, type Pen } from './pen.ts'
import { renderInlines } from './runs.ts'

/** Every comment as the library wants it. */
export function renderComments({ comments, date }: Document, pen: Pen): readonly ICommentOptions[] {
  return comments.map(({ paragraphs }, index) => ({
    id: index + 1,
    author,
    initials: 'TL',
    date: new Date(`${date}T00:00:00Z`),
    children: paragraphs.map(
      (words) => new Paragraph({ style: styleNames.comment, children: renderInlines(words, pen) }),
    ),
  }))
}
