/** The pages that are made from the product itself, or quote it. `npm run docs` writes them; a test holds them to this. */

import { ownPath, readDraft, readText } from '../disk.ts'
import type { Language } from '../model/facts.ts'
import { lint } from '../pipeline.ts'
import { reference, type Scores } from '../report/reference.ts'
import { report } from '../report/report.ts'
import { refreshExcerpts } from './excerpts.ts'
import { shippedPack } from './pack.ts'

export { writeFile } from '../disk.ts'
export { Problem } from '../model/problem.ts'

/** A page: its path from the product's folder, and its text. */
export interface Page {
  readonly path: string
  readonly text: string
}

/** The rules reference in both languages, with what was measured of each category. */
export function referencePages(scores: Scores): readonly Page[] {
  const pack = shippedPack()
  return [
    { path: 'docs/regels.md', text: reference(pack, scores, 'nl') },
    { path: 'docs/rules.md', text: reference(pack, scores, 'en') },
  ]
}

const quoting: readonly (readonly [path: string, language: Language])[] = [
  ['README.md', 'en'],
  ['docs/handleiding.md', 'nl'],
]

/** The pages that quote the report on the example draft, with what it says now. Throws a Problem where it no longer does. */
export function quotingPages(): readonly Page[] {
  const pack = shippedPack()
  const draft = readDraft(ownPath('examples', 'begeleiding-wmo.md'))
  const tool = { name: 'tenderlint', version: pack.version }
  return quoting.map(([path, language]) => {
    const shown = report({ results: [lint(draft, pack, { language })], pack, language, tool }, 'text')
    return { path, text: refreshExcerpts(readText(ownPath(path)), path, shown) }
  })
}
