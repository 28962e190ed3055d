/** The table of contents: written out with numbers and pages, so that no word processor asks to update it. */

import {
  BuilderElement,
  FileChild,
  ImportedXmlComponent,
  InternalHyperlink,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx'
import type { HouseStyle } from '../../model/document.ts'
import { contentsIndent, contentsNumber, textWidth } from '../styles.ts'
import { field, instructionText, mark } from './fields.ts'

/** A heading that the contents list: its level from 1, its number when the document counts it, and its bookmark. */
export interface Entry {
  readonly level: number
  readonly number: string | null
  readonly text: string
  readonly bookmark: string
}

/** Renders the contents down to a level; the pages are filled in when the file is finished. */
export function renderContents(entries: readonly Entry[], levels: number, style: HouseStyle): FileChild[] {
  const listed = entries.filter(({ level }) => level <= levels)
  if (listed.length === 0) return []
  const paragraphs = listed.map(({ level, number, text, bookmark }, index) => {
    const page = field(`PAGEREF ${bookmark} \\h`, [new TextRun(unknownPage)])
    const words = number === null ? [text] : [number, new Tab(), text]
    const link = new InternalHyperlink({
      anchor: bookmark,
      children: [new TextRun({ children: words }), new TextRun({ children: [new Tab()] }), ...page],
    })
    const instruction = instructionText(`TOC \\o "1-${levels}" \\h \\z \\u`)
    const opening = [mark('begin'), new TextRun({ children: [instruction] }), mark('separate')]
    const children = [...(index === 0 ? opening : []), link, ...(index === listed.length - 1 ? [mark('end')] : [])]
    const left = contentsIndent(level) + contentsNumber
    const tabStops = [
      { type: TabStopType.LEFT, position: left },
      { type: TabStopType.RIGHT, position: textWidth(style), leader: LeaderType.DOT },
    ]
    const hanging = number === null ? {} : { indent: { left, hanging: contentsNumber } }
    return new Paragraph({ style: `TOC${level}`, tabStops, ...hanging, children })
  })
  return [new Framed(paragraphs)]
}

/** What stands for a page until the pages are known. */
const unknownPage = '0'

/** A frame by which word processors know contents as such. */
class Framed extends FileChild {
  constructor(paragraphs: readonly Paragraph[]) {
    super('w:sdt')
    const properties =
      '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
    this.root.push(
      ImportedXmlComponent.fromXmlString(properties),
      new BuilderElement({ name: 'w:sdtContent', children: [...paragraphs] }),
    )
  }
}
