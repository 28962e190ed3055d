/** What a document must carry at the edges of its pages, also in a house's own header and footer: a watermark, and page numbers. */

import { elementsBelow, readXml, splice } from '../xml.ts'

/** What our header and footer carry that no house has of its own, as runs; null when there is none. */
export interface Marks {
  readonly watermark: string | null
  readonly pages: string | null
}

/** Finds them in the texts of our headers and footers. */
export function marksIn(headers: readonly string[], footers: readonly string[]): Marks {
  return {
    watermark: headers.map(watermarkIn).find((one) => one !== null) ?? null,
    pages: footers.map(pagesIn).find((one) => one !== null) ?? null,
  }
}

/** A picture in words needs these names, which a header of another program may not know. */
const names =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'xmlns:w10="urn:schemas-microsoft-com:office:word"'

function watermarkIn(header: string): string | null {
  const root = readXml(header)
  const run =
    root === null ? undefined : elementsBelow(root, 'w:r').find(({ children }) => children[0]?.name === 'w:pict')
  return run === undefined ? null : header.slice(run.start, run.end).replace('<w:pict', `<w:pict ${names}`)
}

/** What stands behind the tab: "Pagina 2 van 30". */
function pagesIn(footer: string): string | null {
  const root = readXml(footer)
  const [line] = root === null ? [] : elementsBelow(root, 'w:p')
  const tab = line === undefined ? undefined : elementsBelow(line, 'w:tab').at(-1)
  return line === undefined || tab === undefined ? null : `<w:r>${footer.slice(tab.end, line.innerEnd)}`
}

/** A house's header with a watermark behind the text. */
export function withWatermark(header: string, watermark: string): string {
  const root = readXml(header)
  const line = root === null ? undefined : elementsBelow(root, 'w:p')[0]
  // A house that is an earlier document of ours says it already.
  const said = / string="[^"]*"/.exec(watermark)?.[0]
  if (line === undefined || (said !== undefined && header.includes(said))) return header
  if (line.children.length === 0)
    return splice(header, [{ start: line.start, end: line.end, text: `<w:p>${watermark}</w:p>` }])
  const properties = line.children.find(({ name }) => name === 'w:pPr')
  const at = properties?.end ?? line.inner
  return splice(header, [{ start: at, end: at, text: watermark }])
}

/** True when a header or footer counts pages. */
export function countsPages(edge: string): boolean {
  const root = readXml(edge)
  if (root === null) return false
  const written = elementsBelow(root, 'w:instrText').map(({ inner, innerEnd }) => edge.slice(inner, innerEnd))
  const fields = elementsBelow(root, 'w:fldSimple').map(({ attributes }) => attributes.get('w:instr') ?? '')
  return /\bPAGE\b/.test([written.join(''), ...fields].join(' ')) || elementsBelow(root, 'w:pgNum').length > 0
}

/** A house's footer with the page number on a line of its own below it. */
export function withPages(footer: string, pages: string, style: string | undefined): string {
  const root = readXml(footer)
  if (root === null) return footer
  const look = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`
  const line = `<w:p><w:pPr>${look}<w:jc w:val="right"/></w:pPr>${pages}</w:p>`
  return splice(footer, [{ start: root.innerEnd, end: root.innerEnd, text: line }])
}
