/** Renders a document as a DOCX file in a house style. */

import type { Document, HouseStyle } from '../model/document.ts'
import { canonical } from './canonical.ts'
import { pass } from './gate.ts'
import { transplant } from './house/transplant.ts'
import { writePackage } from './package.ts'
import { numberPages } from './pages/pages.ts'
import { frameOf } from './render/frame.ts'
import { fill, renderText } from './render/text.ts'
import { seal } from './seal.ts'
import { treesOf } from './trees.ts'

/** The bytes of the DOCX file: the same for the same document and style, on any machine and at any time. */
export async function render(document: Document, style: HouseStyle): Promise<Uint8Array> {
  const text = renderText(document, style)
  const frame = await frameOf(text.body.words, document, style)
  const language = document.language === 'nl' ? 'nl-NL' : 'en-GB'
  const own = fill(canonical(frame, { date: document.date, language }), text)
  const dressed = style.word === undefined ? own : transplant(own, style.word, language)
  const tree = treesOf(dressed)
  pass(tree, style)
  return writePackage(await seal(numberPages(dressed, tree), document.provenance))
}
