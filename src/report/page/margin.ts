/** The draft itself on a web page: every block of its source, findings marked in it and told beside it. */

import type { Finding, Severity } from '../../model/finding.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { asMarkup, empty, html, type Markup } from '../markup.ts'
import { cellsOf, type SourceBlock, sourceBlocks } from './blocks.ts'

/** A finding on the page, by the anchor of its note. */
export interface Note {
  readonly id: string
  readonly finding: Finding
}

/** What the page knows of a draft: its source, its notes in reading order, and the headings that others lead to. */
export interface Sheet {
  readonly source: string
  readonly format: 'markdown' | 'yaml'
  readonly notes: readonly Note[]
  /** Anchors of places that the contents lead to, by offset in order. */
  readonly anchors: readonly { readonly id: string; readonly start: number }[]
  readonly tell: (note: Note) => Markup
  readonly factsTitle: string
}

/** Writes the draft with its findings beside it. */
export function marginOf(sheet: Sheet): Markup {
  const blocks = sourceBlocks(sheet.source, sheet.format)
  let next = 0
  let passed = 0
  let open: readonly Note[] = []
  const rows = blocks.map((block, at) => {
    const until = blocks[at + 1]?.start ?? sheet.source.length + 1
    const own: Note[] = []
    for (; (sheet.notes[next]?.finding.span.start ?? until) < until; next++) {
      const note = sheet.notes[next]
      if (note !== undefined) own.push(note)
    }
    open = [...open.filter(({ finding }) => finding.span.end > block.start), ...own]
    const told =
      own.length === 0 ? empty : html`<ul class="notes">${own.map((note) => html`<li>${sheet.tell(note)}</li>\n`)}</ul>`
    const anchors: Markup[] = []
    for (; (sheet.anchors[passed]?.start ?? block.end) < block.end; passed++)
      anchors.push(html`<a id="${sheet.anchors[passed]?.id ?? ''}"></a>`)
    return html`${anchors}<div class="block">${textOf(block, open, sheet)}${told}</div>\n`
  })
  return html`${rows}`
}

function textOf(block: SourceBlock, notes: readonly Note[], sheet: Sheet): Markup {
  const { source } = sheet
  const shown = (start: number, end: number) => markedUp(source, start, end, notes, block.kind !== 'code')
  switch (block.kind) {
    case 'facts': {
      const lines = linesIn(source, block)
      return html`<details class="text"><summary>${sheet.factsTitle}</summary><pre>${lines.map(([start, end]) => html`${shown(start, end)}\n`)}</pre></details>`
    }
    case 'heading': {
      const start = block.start + (/^#+\s*/.exec(source.slice(block.start, block.end))?.[0].length ?? 0)
      return html`<h4 class="text depth-${block.depth}">${shown(start, block.end)}</h4>`
    }
    case 'table': {
      const rows = cellsOf(source, block)
      return html`<div class="text scroll"><table>${rows.map((cells) => html`<tr>${cells.map(([start, end]) => html`<td>${shown(start, end)}</td>`)}</tr>\n`)}</table></div>`
    }
    case 'code':
      return html`<pre class="text">${linesIn(source, block).map(([start, end]) => html`${shown(start, end)}\n`)}</pre>`
    case 'item': {
      const [bullet = ''] = /^\s*[-*+]\s+/.exec(source.slice(block.start, block.end)) ?? []
      const look = bullet === '' ? 'text' : 'text bullet'
      return html`<p class="${look}" style="margin-left:${Math.min(block.indent, 12)}ch">${shown(block.start + bullet.length, block.end)}</p>`
    }
    case 'text': {
      const look = source.startsWith('<!--', block.start) ? 'text aside' : 'text'
      return html`<p class="${look}">${shown(block.start, block.end)}</p>`
    }
  }
}

function linesIn(source: string, { start, end }: Span): readonly (readonly [number, number])[] {
  const lines: [number, number][] = []
  let from = start
  for (const { 0: mark, index } of source.slice(start, end).matchAll(/\r\n|\r|\n/g)) {
    lines.push([from, start + index])
    from = start + index + mark.length
  }
  return [...lines, [from, end]]
}

const ranks: readonly Severity[] = ['error', 'warning', 'info']

/** A stretch of source with findings marked in it; marks of bold type are left out when it is `prose`. */
function markedUp(source: string, start: number, end: number, notes: readonly Note[], prose: boolean): Markup {
  const here = notes.filter(({ finding: { span } }) => span.end > span.start && overlaps(span, { start, end }))
  const edges = new Set([start, end])
  for (const { finding } of here) {
    edges.add(Math.max(start, finding.span.start))
    edges.add(Math.min(end, finding.span.end))
  }
  const cuts = [...edges].sort((a, b) => a - b)
  const parts = cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? start
    const raw = source.slice(from, to)
    const words = html`${prose ? raw.replace(/\*\*|__/g, '') : raw}`
    const over = here.filter(({ finding }) => finding.span.start <= from && finding.span.end >= to)
    const [top] = [...over].sort((a, b) => weight(a) - weight(b))
    if (top === undefined) return words
    return html`<a class="found ${classOf(top.finding)}" href="#${top.id}"><mark>${words}</mark></a>`
  })
  return parts.length === 0 ? asMarkup('') : html`${parts}`
}

/** The shortest of the heaviest findings leads where several meet. */
function weight({ finding: { severity, span } }: Note): number {
  return ranks.indexOf(severity) * 1e9 + (span.end - span.start)
}

/** How a finding can be shown and hidden: by its severity and category. */
export function classOf({ severity, category, allowed }: Finding): string {
  return `${allowed === null ? severity : 'allowed'} c-${category}`
}
