/** What of a document goes on paper. */

import { strFromU8, strToU8, unzipSync } from 'fflate'
import { writePackage } from './package.ts'

/**
 * A document of ours without its comments, for LibreOffice to print. Those do not show on paper, and LibreOffice 7.4
 * gives footnotes the text of the next one when a comment stands between the first two.
 */
export function forPrint(file: Uint8Array): Uint8Array {
  const entries = unzipSync(file)
  const body = entries['word/document.xml']
  if (body === undefined) return file
  const bare = strFromU8(body).replace(/<w:comment(?:RangeStart|RangeEnd|Reference)[^>]*\/>/g, '')
  return writePackage({ ...entries, 'word/document.xml': strToU8(bare) })
}
