/** The file round a text: styles, headers, properties. The docx library makes them; only here, in edges.ts and in styles.ts is it known. */

import { Document as DocxFile, Packer } from 'docx'
import { unzipSync } from 'fflate'
import type { Document, HouseStyle } from '../../model/document.ts'
import type { Entries } from '../package.ts'
import { documentNumbering, documentStyles, tableStyles } from '../styles.ts'
import { emptySections } from './edges.ts'
import type { Section } from './sections.ts'

/** The entries of a file without its text: every section is empty, and so is the comment of a document that has any. */
export async function frameOf(sections: readonly Section[], document: Document, style: HouseStyle): Promise<Entries> {
  const counted = document.body.some((part) => part.type === 'heading' && part.numbered)
  const file = new DocxFile({
    title: document.titlePage.title,
    creator: document.creator,
    lastModifiedBy: document.creator,
    description: document.madeWith,
    revision: 1,
    externalStyles: tableStyles(style),
    styles: documentStyles(style, document.language, counted),
    numbering: { config: documentNumbering() },
    footnotes: {},
    ...(document.comments.length > 0 ? { comments: { children: [{ id: 1, children: [] }] } } : {}),
    features: { updateFields: false },
    sections: emptySections(sections, document, style),
  })
  return unzipSync(new Uint8Array(await Packer.toArrayBuffer(file)))
}
