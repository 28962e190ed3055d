/** Fields: words that a word processor can renew, with what they say now. */

import { BuilderElement, type ParagraphChild, TextRun } from 'docx'

/**
 * A field in five runs with its words between them. The library's own fields stand in fewer, and other readers lose
 * their words.
 */
export function field(instruction: string, words: readonly ParagraphChild[]): readonly ParagraphChild[] {
  return [
    mark('begin'),
    new TextRun({ children: [instructionText(instruction)] }),
    mark('separate'),
    ...words,
    mark('end'),
  ]
}

/** The run that begins, parts or ends a field. */
export function mark(kind: 'begin' | 'separate' | 'end'): TextRun {
  const attributes = { type: { key: 'w:fldCharType', value: kind } }
  return new TextRun({ children: [new BuilderElement({ name: 'w:fldChar', attributes })] })
}

/** What tells a word processor how to make a field's words. */
export function instructionText(instruction: string): BuilderElement<{ readonly space: string }> {
  const attributes = { space: { key: 'xml:space', value: 'preserve' } }
  const element = new BuilderElement({ name: 'w:instrText', attributes })
  // The library has no words for an element with text of its own.
  ;(element as unknown as { readonly root: unknown[] }).root.push(` ${instruction} `)
  return element
}
