/** The text of a document once all its changes are accepted, or all are rejected. */

import type { Document, Inline, Part } from '../../src/model/document.ts'

export type Verdict = 'accepted' | 'rejected'

/** The text of the body, a line for each paragraph or table row that stays; footnotes follow their reference. */
export function settle(document: Document, verdict: Verdict): readonly string[] {
  const gone = verdict === 'accepted' ? 'deleted' : 'inserted'
  return document.body.flatMap((part) => lines(part)).filter((line) => line.replace(/\|/g, '').trim() !== '')

  function lines(part: Part): readonly string[] {
    switch (part.type) {
      case 'heading':
        return [`${'#'.repeat(part.level)} ${line(part.content)}`].filter((text) => /[^# ]/.test(text))
      case 'paragraph':
      case 'code':
        return [line(part.content)]
      case 'list':
        return part.items.flatMap((item) => item.parts.flatMap(lines))
      case 'quote':
        return part.parts
          .flatMap(lines)
          .filter((text) => text !== '')
          .map((text) => `> ${text}`)
      case 'chart':
      case 'divider':
        return []
      case 'table':
        return part.rows
          .filter((row) => row.change?.kind !== gone)
          .map((row) => row.cells.map((cell) => cell.paragraphs.map((one) => line(one.content)).join(' ')).join(' | '))
    }
  }

  function line(content: readonly Inline[]): string {
    const kept = content
      .filter((piece) => piece.change?.kind !== gone)
      .map((piece) => {
        if (piece.type === 'words') return piece.value
        if (piece.type === 'break') return ' '
        if (piece.type === 'figure') return piece.alt
        return `[${(document.notes[piece.note - 1] ?? []).flatMap(lines).join(' ')}]`
      })
    return kept.join('').replace(/\s+/g, ' ').trim()
  }
}
