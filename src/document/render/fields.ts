/** Fields: words that a word processor can renew, with what they say now. */

import { escapeXml } from '../xml.ts'

/** A field in five runs with its words between them: readers lose the words of one that stands in fewer. */
export function field(instruction: string, words: string): string {
  return `${opening(instruction)}${words}${closing}`
}

/** What begins a field and tells a word processor how to make its words. */
export function opening(instruction: string): string {
  const told = `<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>`
  return `${mark('begin')}${told}${mark('separate')}`
}

const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`

/** What ends a field. */
export const closing = mark('end')
