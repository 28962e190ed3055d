/** Makes the entries of a file depend on its content alone. */

import { strFromU8, strToU8 } from 'fflate'
import type { Entries } from './package.ts'

/** What the library leaves out of a file, or fills in with the moment and by chance. */
export interface FileFacts {
  /** Date of making and of the last change, YYYY-MM-DD. */
  readonly date: string
  /** BCP 47 tag of the text's language. */
  readonly language: string
}

/** The entries of a file with its date, its language, and the ids of watermarks by order of appearance. */
export function canonical(entries: Entries, facts: FileFacts): Entries {
  let marks = 0
  const written = Object.entries(entries).map(([path, bytes]) => {
    if (path === 'docProps/core.xml') return [path, strToU8(describeFile(strFromU8(bytes), facts))] as const
    if (!/^word\/header\d+\.xml$/.test(path)) return [path, bytes] as const
    const xml = strFromU8(bytes).replace(/(?<=PowerPlusWaterMarkObject)[\w-]+/g, () => String(++marks))
    return [path, strToU8(xml)] as const
  })
  return Object.fromEntries(written)
}

function describeFile(xml: string, { date, language }: FileFacts): string {
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_, head: string) => `${head}${date}T00:00:00Z`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`)
}
