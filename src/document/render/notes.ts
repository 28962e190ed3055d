/** Footnotes, which hold paragraphs only. */

import type { Paragraph } from 'docx'
import type { ParagraphPart, Part } from '../../model/document.ts'
import { plainWords } from '../inlines.ts'
import { styleNames } from '../styles.ts'
import type { Pen } from './pen.ts'
import { paragraph } from './runs.ts'

/** Footnotes hold paragraphs only: what stands in lists, quotes and tables follows line by line. */
export function renderNote(parts: readonly Part[], pen: Pen): Paragraph[] {
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
    case 'divider':
      return []
  }
}
