/** Tables drawn with dashes, as pandoc writes them unless told otherwise: no Markdown reader takes them for tables. */

import type { Span } from '../model/span.ts'
import type { Block, Specification } from '../model/specification.ts'

/** A rule of a grid ("+----+-----+"), or the line that parts columns by blanks ("----- --------"). */
const drawn = /^[ \t]*(?:\+(?:[-=:]{2,}\+){2,}|-{3,}(?:[ ]+-{3,})+)[ \t]*\r?$/gm

/** The first ruled line of each table that a draft draws, in reading order; what stands as code is only shown. */
export function drawnTables({ draft, blocks }: Specification): readonly Span[] {
  if (draft.format !== 'markdown' || !/\+--|-- +--/.test(draft.text)) return []
  const code = blocks.filter(({ type }) => type === 'code')
  const found: { readonly span: Span; readonly mark: string; until: number }[] = []
  for (const { index, 0: line } of draft.text.matchAll(drawn)) {
    if (code.some((block: Block) => block.span.start <= index && index < block.span.end)) continue
    const last = found.at(-1)
    const end = index + line.trimEnd().length
    const mark = line.trimStart().charAt(0)
    if (last?.mark === mark && !isApart(draft.text.slice(last.until, index))) last.until = end
    else found.push({ span: { start: index + (line.length - line.trimStart().length), end }, mark, until: end })
  }
  return found.map(({ span }) => span)
}

/** True for what no table holds between its rules: a title, or two empty lines. */
function isApart(between: string): boolean {
  return /^#{1,6}\s/m.test(between) || /\n[ \t]*\r?\n[ \t]*\r?\n/.test(between)
}
