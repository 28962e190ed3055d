/** Looks inside a DOCX file: what the Open XML validator does not check. */

import { strFromU8, unzipSync } from 'fflate'

/** The text of one entry of the package, empty when it is not there. */
export function entry(file: Uint8Array, path: string): string {
  const bytes = unzipSync(file)[path]
  return bytes === undefined ? '' : strFromU8(bytes)
}

/** Faults of integrity and accessibility, in words; an empty list for a sound document. */
export function faultsOf(file: Uint8Array): readonly string[] {
  const body = entry(file, 'word/document.xml')
  const styles = entry(file, 'word/styles.xml')
  const numbering = entry(file, 'word/numbering.xml')
  const core = entry(file, 'docProps/core.xml')
  const styleIds = new Set(all(styles, /w:styleId="([^"]+)"/g))
  const numbers = new Set(['0', ...all(numbering, /<w:num w:numId="(\d+)"/g)])
  const bookmarks = all(body, /<w:bookmarkStart [^>]*w:name="([^"]+)"/g)
  const revisions = all(body, /<w:(?:ins|del) [^>]*w:id="(\d+)"/g)
  const levels = all(body, /<w:pStyle w:val="Heading(\d)"\/>/g).map(Number)
  const tables = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table)
  const outside = body.replace(/<w:tbl>.*?<\/w:tbl>/gs, '')
  const used = [body, entry(file, 'word/footnotes.xml')].flatMap((xml) =>
    all(xml, /<w:(?:p|r|tbl)Style w:val="([^"]+)"/g),
  )
  return [
    ...(/<dc:title>[^<]+/.test(core) ? [] : ['no title']),
    ...(/<dc:language>(?:nl-NL|en-GB)</.test(core) ? [] : ['no language']),
    ...(/<w:docDefaults>.*<w:lang w:val="(?:nl-NL|en-GB)"/s.test(styles) ? [] : ['no language of the text']),
    ...levels.flatMap((level, index) => (level > (levels[index - 1] ?? 0) + 1 ? [`heading jumps to ${level}`] : [])),
    ...tables.flatMap((table) => (/<w:tblHeader/.test(table) ? [] : ['table without header row'])),
    ...tables.flatMap((table) => (/<w:tblCaption w:val="[^"]+/.test(table) ? [] : ['table without title'])),
    ...(/<w:p>(?:<w:pPr>(?:(?!<w:sectPr|<\/w:p>).)*?<\/w:pPr>)?<\/w:p>/s.test(outside) ? ['empty paragraph'] : []),
    ...(new Set(bookmarks).size === bookmarks.length ? [] : ['bookmark name used twice']),
    ...(new Set(revisions).size === revisions.length ? [] : ['revision id used twice']),
    ...used.filter((style) => !styleIds.has(style)).map((style) => `no style ${style}`),
    ...all(body, /<w:numId w:val="(\d+)"/g)
      .filter((id) => !numbers.has(id))
      .map((id) => `no numbering ${id}`),
    ...all(body, /<w:hyperlink (?![^>]*r:id)[^>]*w:anchor="([^"]+)"/g)
      .filter((name) => !bookmarks.includes(name))
      .map((name) => `no bookmark ${name}`),
    ...(/w:dirty="(?:true|1)"/.test(body) ? ['a field that asks to be updated'] : []),
  ]
}

function all(xml: string, pattern: RegExp): readonly string[] {
  return [...xml.matchAll(pattern)].map(([, found = '']) => found)
}
