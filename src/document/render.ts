/** Renders a document as a DOCX file in a house style. Only here and in the folder of the same name is the docx library known. */

import { Document as DocxFile, Packer, SectionType } from 'docx'
import type { Document, HouseStyle } from '../model/document.ts'
import { canonical } from './canonical.ts'
import { pass } from './gate.ts'
import { transplant } from './house/transplant.ts'
import { writePackage } from './package.ts'
import { numberPages } from './pages/pages.ts'
import { renderAnnex, renderBlocks } from './render/blocks.ts'
import { renderComments } from './render/comments.ts'
import { renderContents } from './render/contents.ts'
import { edgesOf, pageOf, renderFront } from './render/front.ts'
import { renderNote } from './render/notes.ts'
import { penFor } from './render/pen.ts'
import { seal } from './seal.ts'
import { documentNumbering, documentStyles, tableStyles } from './styles.ts'

/** The bytes of the DOCX file: the same for the same document and style, on any machine and at any time. */
export async function render(document: Document, style: HouseStyle): Promise<Uint8Array> {
  const pen = penFor(document, style)
  const counted = document.body.some((part) => part.type === 'heading' && part.numbered)
  const page = pageOf(style)
  const edges = edgesOf(document, style)
  const front = renderFront(document, pen)
  const body = renderBlocks(document.body, pen)
  const annexes = document.annexes.flatMap((annex) => renderAnnex(annex, pen))
  const { contents } = document
  const opening = [...front, ...(contents === null ? [] : renderContents(pen.entries, contents.levels, style))]
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
    sections: document.titlePage.apart
      ? [
          { ...edges, properties: { page, titlePage: true }, children: opening },
          { ...edges, properties: { page, type: SectionType.NEXT_PAGE }, children: [...body, ...annexes] },
        ]
      : [{ ...edges, properties: { page }, children: [...opening, ...body, ...annexes] }],
  })
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file))
  const language = document.language === 'nl' ? 'nl-NL' : 'en-GB'
  const own = canonical(bytes, { date: document.date, language, tables: pen.tables })
  const dressed = style.word === undefined ? own : transplant(own, style.word, language)
  const numbered = numberPages(dressed)
  pass(numbered, style)
  return writePackage(await seal(numbered, document.provenance))
}
