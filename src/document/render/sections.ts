/** Sections: where pages turn on their side for a table that is too wide to stand upright. */

import type { Document, HouseStyle, Part } from '../../model/document.ts'
import { sidewaysWidth, textWidth } from '../styles.ts'
import { leastWidth } from '../widths.ts'
import { renderAnnex, renderBlocks } from './blocks.ts'
import { renderContents } from './contents.ts'
import { renderFront } from './front.ts'
import type { Pen } from './pen.ts'

/** Pages that lie one way, the first of them perhaps a title page, and the text on them. */
export interface Section {
  readonly sideways: boolean
  readonly titlePage: boolean
  readonly text: string
}

/** All sections of a document in order: what opens it, the text, and the annexes; those of wide tables lie on their side. */
export function renderSections(document: Document, pen: Pen): readonly Section[] {
  const { contents, titlePage } = document
  const front = renderFront(document, pen)
  const sections = renderText(document, pen)
  // The contents are known when all headings have been met.
  const opening = front + (contents === null ? '' : renderContents(pen.entries, contents.levels, pen.style))
  const [first, ...others] = sections
  return titlePage.apart || first === undefined || first.sideways
    ? [{ sideways: false, titlePage: titlePage.apart, text: opening }, ...sections]
    : [{ ...first, text: opening + first.text }, ...others]
}

/** The text and the annexes, cut where pages turn. */
function renderText(document: Document, pen: Pen): readonly Section[] {
  const { style } = pen
  const sections = stretchesOf(document.body, style).map(({ sideways, parts }): Section => {
    pen.room = sideways ? sidewaysWidth(style) : textWidth(style)
    return { sideways, titlePage: false, text: renderBlocks(parts, pen) }
  })
  pen.room = textWidth(style)
  const annexes = document.annexes.map((annex) => renderAnnex(annex, pen)).join('')
  const last = sections.at(-1)
  if (annexes === '') return sections
  return last === undefined || last.sideways
    ? [...sections, { sideways: false, titlePage: false, text: annexes }]
    : [...sections.slice(0, -1), { ...last, text: last.text + annexes }]
}

interface Stretch {
  readonly sideways: boolean
  readonly parts: readonly Part[]
}

/** Cuts parts into what stands upright and what lies on its side: a wide table with the headings right above it. */
function stretchesOf(parts: readonly Part[], style: HouseStyle): readonly Stretch[] {
  const stretches: { readonly sideways: boolean; readonly parts: Part[] }[] = []
  const into = (sideways: boolean) => {
    const last = stretches.at(-1)
    if (last?.sideways === sideways) return last.parts
    const begun: Part[] = []
    stretches.push({ sideways, parts: begun })
    return begun
  }
  for (const part of parts) {
    const sideways = part.type === 'table' && isTooWide(part, style)
    const above = sideways ? takeHeadings(stretches.at(-1)?.parts ?? []) : []
    into(sideways).push(...above, part)
  }
  return stretches.filter((stretch) => stretch.parts.length > 0)
}

/** A page that is wider than high needs no turning. */
function isTooWide(table: Part & { readonly type: 'table' }, style: HouseStyle): boolean {
  const { width, height } = style.page
  return height > width && leastWidth(table, style.font.body, style.size.table) > textWidth(style)
}

/** Takes the headings off the end of parts, with the one paragraph that may stand between them and a table. */
function takeHeadings(parts: Part[]): readonly Part[] {
  const last = parts.at(-1)
  let from = parts.length
  if (last?.type === 'paragraph' && parts.at(-2)?.type === 'heading') from--
  while (parts[from - 1]?.type === 'heading') from--
  return parts.splice(from)
}
