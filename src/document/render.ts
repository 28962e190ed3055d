/** Renders a document as a DOCX file in a house style. */

import { strToU8 } from 'fflate'
import type { Document, HouseStyle } from '../model/document.ts'
import { canonical } from './canonical.ts'
import { gateFor, pass } from './gate.ts'
import { transplant } from './house/transplant.ts'
import { type Entries, writePackage } from './package.ts'
import { layoutFor, numberPages } from './pages/pages.ts'
import { frameOf } from './render/frame.ts'
import { fill, renderText } from './render/text.ts'
import { seal } from './seal.ts'
import { mainPath, piecesOf, textOf, treesOf } from './trees.ts'

/** The bytes of the DOCX file: the same for the same document and style, on any machine and at any time. */
export async function render(document: Document, style: HouseStyle): Promise<Uint8Array> {
  const text = renderText(document, style)
  const frame = await frameOf(text.body.words, document, style)
  const language = document.language === 'nl' ? 'nl-NL' : 'en-GB'
  const own = fill(canonical(frame, { date: document.date, language }), text)
  const dressed = style.word === undefined ? own : transplant(own, style.word, language)
  return writePackage(await seal(proofread(dressed, style), document.provenance))
}

/** Reads a document once, for the gate that it must pass and for the pages of its contents, which are filled in. */
function proofread(entries: Entries, style: HouseStyle): Entries {
  const tree = treesOf(entries)
  const xml = textOf(entries, mainPath)
  const gate = gateFor(tree)
  const layout = layoutFor(xml, tree)
  for (const piece of piecesOf(xml)) {
    gate.see(piece)
    layout.see(piece)
  }
  pass(gate.faults(), style)
  return { ...entries, [mainPath]: strToU8(numberPages(xml, layout.pages())) }
}
