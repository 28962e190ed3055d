/** The comments beside the text. */

import type { Document } from '../../model/document.ts'
import { styleNames } from '../styles.ts'
import { author, type Pen } from './pen.ts'
import { paragraphOf, renderInlines } from './runs.ts'

/** Renders every comment. */
export function renderComments({ comments }: Document, pen: Pen): string {
  const written = comments.map(({ paragraphs }, index) => {
    const said = paragraphs.map((words) => paragraphOf(renderInlines(words, pen), { style: styleNames.comment }))
    return `<w:comment w:id="${index + 1}" w:initials="TL" w:author="${author}" w:date="${pen.date}">${said.join('')}</w:comment>`
  })
  return written.join('')
}
