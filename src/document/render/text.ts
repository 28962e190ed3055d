/** The text of a document as it is written, and how it is put into its frame. */

import { strFromU8, strToU8 } from 'fflate'
import type { Document, HouseStyle, WordRelation } from '../../model/document.ts'
import { mergeNumbering } from '../house/numbering.ts'
import { readRelations, relationsPath, writeRelations } from '../house/relations.ts'
import type { Entries } from '../package.ts'
import { renderComments } from './comments.ts'
import { listNumbering, type NumberedList } from './lists.ts'
import { renderNotes } from './notes.ts'
import { type Leads, penFor } from './pen.ts'
import { pictureId } from './pictures.ts'
import { linkId } from './runs.ts'
import { renderSections, type Section } from './sections.ts'

/** What is written in one part of the file, and what it leads to. */
interface Written<Words> {
  readonly words: Words
  readonly leads: Leads
}

/** The text of a document: its sections, footnotes and comments, and the lists with numbers among them. */
export interface Text {
  readonly body: Written<readonly Section[]>
  readonly notes: Written<string>
  readonly comments: Written<string>
  readonly lists: readonly NumberedList[]
}

/** Writes the text of a document. */
export function renderText(document: Document, style: HouseStyle): Text {
  const pen = penFor(document, style)
  const written = <Words>(words: () => Words): Written<Words> => {
    pen.leads = { addresses: [], figures: [] }
    return { words: words(), leads: pen.leads }
  }
  return {
    body: written(() => renderSections(document, pen)),
    notes: written(() => renderNotes(document, pen)),
    comments: written(() => renderComments(document, pen)),
    lists: pen.lists,
  }
}

/** The entries of a file with its text in it. */
export function fill(frame: Entries, { body, notes, comments, lists }: Text): Entries {
  const entries: Record<string, Uint8Array> = { ...frame }
  const pictures = new Map<Uint8Array, string>()
  const change = (path: string, edit: (xml: string) => string) => {
    entries[path] = strToU8(edit(strFromU8(entries[path] ?? new Uint8Array())))
  }
  const lead = (owner: string, { addresses, figures }: Leads) => {
    const links = addresses.map((target, index) => relation(linkId(index + 1), 'hyperlink', target, true))
    const shown = figures.map(({ format, bytes }, index) => {
      const path = pictures.get(bytes) ?? `word/media/picture${pictures.size + 1}.${format}`
      pictures.set(bytes, path)
      entries[path] = bytes
      return relation(pictureId(index + 1), 'image', path, false)
    })
    const own = [...links, ...shown]
    if (own.length === 0) return
    change(relationsPath(owner), (xml) => writeRelations([...(readRelations(xml, owner) ?? []), ...own], owner))
  }
  change(main, (xml) => fillSections(xml, body.words))
  lead(main, body.leads)
  change(notesPath, (xml) => xml.replace('</w:footnotes>', (end) => notes.words + end))
  lead(notesPath, notes.leads)
  if (comments.words !== '') {
    change(commentsPath, (xml) => xml.replace(/<w:comment .*(?=<\/w:comments>)/s, () => comments.words))
    lead(commentsPath, comments.leads)
  }
  change('word/numbering.xml', (xml) => mergeNumbering(xml, listNumbering(lists)))
  return entries
}

const main = 'word/document.xml'
const notesPath = 'word/footnotes.xml'
const commentsPath = 'word/comments.xml'

/** The frame's document with each section's text before what ends the section. */
function fillSections(xml: string, sections: readonly Section[]): string {
  let index = 0
  return xml.replace(/<w:p><w:pPr>(?=<w:sectPr[ >])|(?<!<w:pPr>)<w:sectPr(?=[ >])/g, (end) => {
    const text = sections[index++]?.text ?? ''
    // The empty paragraph that ends a section is as good as flat: after a full page it would be a page of its own.
    return text + (end === lastEnd ? end : `${end}<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>`)
  })
}

const lastEnd = '<w:sectPr'

function relation(id: string, kind: string, target: string, external: boolean): WordRelation {
  const type = `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`
  return { id, kind, type, target, external }
}
