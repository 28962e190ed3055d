/** Footnotes, which hold paragraphs only. */

import type { Document, ParagraphPart, Part } from '../../model/document.ts'
import { plainWords } from '../inlines.ts'
import { styleNames } from '../styles.ts'
import { type Pen, trackedMark } from './pen.ts'
import { noteStyle, paragraphOf, renderInlines, run, styled } from './runs.ts'

/** Renders all footnotes. They hold paragraphs only: what stands in lists, quotes and tables follows line by line. */
export function renderNotes({ notes }: Document, pen: Pen): string {
  const written = notes.map((parts, index) => `<w:footnote w:id="${index + 1}">${renderNote(parts, pen)}</w:footnote>`)
  return written.join('')
}

function renderNote(parts: readonly Part[], pen: Pen): string {
  const paragraphs = parts.flatMap(paragraphsOf)
  const shown = paragraphs.length > 0 ? paragraphs : [{ type: 'paragraph', content: [], change: null } as const]
  const written = shown.map(({ content, change }, index) => {
    const runs =
      index === 0 ? ownNumber + renderInlines([plainWords(' '), ...content], pen) : renderInlines(content, pen)
    return paragraphOf(runs, { style: styleNames.note }, trackedMark(change, pen))
  })
  return written.join('')
}

const ownNumber = run('<w:footnoteRef/>', styled(noteStyle))

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
    case 'divider':
      return []
  }
}
