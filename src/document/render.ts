/** Renders a document as a DOCX file in a house style. Only here and in the folder of the same name is the docx library known. */

import { Document as DocxFile, Packer } from 'docx'
import type { Document, HouseStyle } from '../model/document.ts'
import { canonical } from './canonical.ts'
import { pass } from './gate.ts'
import { transplant } from './house/transplant.ts'
import { writePackage } from './package.ts'
import { numberPages } from './pages/pages.ts'
import { renderComments } from './render/comments.ts'
import { renderNote } from './render/notes.ts'
import { penFor } from './render/pen.ts'
import { renderSections } from './render/sections.ts'
import { seal } from './seal.ts'
import { documentNumbering, documentStyles, tableStyles } from './styles.ts'
import { treesOf } from './trees.ts'

/** The bytes of the DOCX file: the same for the same document and style, on any machine and at any time. */
export async function render(document: Document, style: HouseStyle): Promise<Uint8Array> {
  const pen = penFor(document, style)
  const counted = document.body.some((part) => part.type === 'heading' && part.numbered)
  const sections = renderSections(document, pen)
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
    ...(document.comments.length > 0 ? { comments: { children: renderComments(document, pen) } } : {}),
    features: { updateFields: false },
    sections,
  })
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file))
  const language = document.language === 'nl' ? 'nl-NL' : 'en-GB'
  const own = canonical(bytes, { date: document.date, language, tables: pen.tables })
  const dressed = style.word === undefined ? own : transplant(own, style.word, language)
  const tree = treesOf(dressed)
  pass(tree, style)
  return writePackage(await seal(numberPages(dressed, tree), document.provenance))
}
