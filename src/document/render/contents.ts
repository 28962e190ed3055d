/** The table of contents: written out with numbers and pages, so that no word processor asks to update it. */

import type { HouseStyle } from '../../model/document.ts'
import { contentsIndent, contentsNumber, textWidth } from '../styles.ts'
import { closing, field, opening } from './fields.ts'
import type { Entry } from './pen.ts'
import { linkWithin, paragraphOf, run, text } from './runs.ts'

/** Renders the contents down to a level; the pages are filled in when the file is finished. */
export function renderContents(entries: readonly Entry[], levels: number, style: HouseStyle): string {
  if (entries.length === 0) return ''
  const paragraphs = entries.map(({ level, number, text: words, bookmark }, index) => {
    const page = field(`PAGEREF ${bookmark} \\h`, run(text(unknownPage)))
    const title = number === null ? text(words) : `${text(number)}${tab}${text(words)}`
    const link = linkWithin(bookmark, `${run(title)}${run(tab)}${page}`)
    const begin = index === 0 ? opening(`TOC \\o "1-${levels}" \\h \\z \\u`) : ''
    const left = contentsIndent(level) + contentsNumber
    const stops =
      `<w:tabs><w:tab w:val="left" w:pos="${left}"/>` +
      `<w:tab w:val="right" w:pos="${textWidth(style)}" w:leader="dot"/></w:tabs>`
    const hanging = number === null ? '' : `<w:ind w:left="${left}" w:hanging="${contentsNumber}"/>`
    const end = index === entries.length - 1 ? closing : ''
    return paragraphOf(`${begin}${link}${end}`, { style: `TOC${level}`, own: stops + hanging })
  })
  return framed(paragraphs.join(''))
}

/** What stands for a page until the pages are known. */
const unknownPage = '0'

const tab = '<w:tab/>'

/** A frame by which word processors know contents as such. */
function framed(paragraphs: string): string {
  const kind = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
  return `<w:sdt><w:sdtPr>${kind}</w:sdtPr><w:sdtContent>${paragraphs}</w:sdtContent></w:sdt>`
}
