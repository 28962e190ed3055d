/** The draft itself on a web page: every block of its source, findings marked in it and told beside it. */

import type { Finding, Severity } from '../../model/finding.ts'
import type { Leaf } from '../../model/leaves.ts'
import type { Span } from '../../model/span.ts'
import { asMarkup, empty, html, type Markup } from '../markup.ts'
import { cellsOf, type SourceBlock, sourceBlocks } from './blocks.ts'
import { type Piece, piecesIn } from './prose.ts'

/** A finding on the page, by the anchor of its note. */
export interface Note {
  readonly id: string
  readonly finding: Finding
}

/** What the page knows of a draft: its source, its notes in reading order, and the headings that others lead to. */
export interface Sheet {
  readonly source: string
  /** Its texts in the order of the source. */
  readonly leaves: readonly Leaf[]
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
  const shown = (start: number, end: number) => proseIn({ start, end }, notes, sheet)
  const raw = (start: number, end: number) => html`${markedUp(rawPieces({ start, end }, notes, source), notes)}`
  const lines = () => linesIn(source, block).map(([start, end]) => html`${raw(start, end)}\n`)
  switch (block.kind) {
    case 'facts':
      return html`<details class="text"><summary>${sheet.factsTitle}</summary><pre>${lines()}</pre></details>`
    case 'heading': {
      const start = block.start + (/^#+\s*/.exec(source.slice(block.start, block.end))?.[0].length ?? 0)
      return html`<h4 class="text depth-${block.depth}">${shown(start, block.end)}</h4>`
    }
    case 'table': {
      const rows = cellsOf(source, block)
      // A number such as "GE-1" is not broken at its hyphen.
      const look = (start: number, end: number) =>
        /^\s*\S{1,12}\s*$/.test(source.slice(start, end)) ? ' class="whole"' : ''
      const cell = (tag: string, start: number, end: number) =>
        html`<${asMarkup(tag + look(start, end))}>${shown(start, end)}</${tag.split(' ')[0] ?? tag}>`
      const [head = [], ...others] = rows.map((cells, at) =>
        cells.map(([start, end]) => cell(at === 0 ? 'th scope="col"' : 'td', start, end)),
      )
      return html`<div class="text scroll"><table><tr>${head}</tr>\n${others.map((cells) => html`<tr>${cells}</tr>\n`)}</table></div>`
    }
    case 'code':
      return html`<pre class="text">${lines()}</pre>`
    case 'item': {
      const [mark = ''] = /^\s*(?:[-*+]|\d{1,9}[.)])\s+/.exec(source.slice(block.start, block.end)) ?? []
      const counted = /\d/.test(mark)
      return html`<p class="${counted ? 'text' : 'text bullet'}" style="margin-left:${Math.min(block.indent, 12)}ch">${counted ? mark.trimStart() : ''}${shown(block.start + mark.length, block.end)}</p>`
    }
    case 'text': {
      const [, aside] = /^<!--\s*(.*?)\s*-->\s*$/s.exec(source.slice(block.start, block.end)) ?? []
      if (aside !== undefined) return html`<p class="text aside">${aside}</p>`
      const [note = '', name] = /^\s*\[\^([^\]\s]+)\]:\s*/.exec(source.slice(block.start, block.end)) ?? []
      const named = name === undefined ? empty : html`<sup>${name}</sup> `
      return html`<p class="text">${named}${shown(block.start + note.length, block.end)}</p>`
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

/** A stretch of source as its texts read, with findings marked in it; what is no text stands as it is written. */
function proseIn(span: Span, notes: readonly Note[], { source, leaves }: Sheet): Markup {
  const pieces = piecesIn(leaves, span, edgesOf(notes, span)) ?? rawPieces(span, notes, source)
  return html`${markedUp(pieces, notes)}`
}

/** Where findings begin and end in a stretch of source, in order. */
function edgesOf(notes: readonly Note[], { start, end }: Span): readonly number[] {
  const edges = notes.flatMap(({ finding: { span } }) => [span.start, span.end])
  return [...new Set(edges.filter((edge) => edge > start && edge < end))].sort((a, b) => a - b)
}

function rawPieces(span: Span, notes: readonly Note[], source: string): readonly Piece[] {
  const bounds = [span.start, ...edgesOf(notes, span), span.end]
  return bounds.slice(1).map((end, at): Piece => {
    const start = bounds[at] ?? span.start
    return { value: source.slice(start, end), source: { start, end }, looks: [], address: null }
  })
}

/** The pieces with what they look like; those of one finding in a row are one mark. */
function markedUp(pieces: readonly Piece[], notes: readonly Note[]): readonly Markup[] {
  const tops = topsOf(pieces, notes)
  const shown: Markup[] = []
  for (let at = 0; at < pieces.length; ) {
    const top = tops[at]
    let end = at + 1
    while (end < pieces.length && tops[end] === top) end++
    const words = pieces.slice(at, end).map((piece) => lookOf(piece, top !== undefined))
    shown.push(
      top === undefined
        ? html`${words}`
        : html`<a class="found ${classOf(top.finding)}" href="#${top.id}"><mark>${words}</mark></a>`,
    )
    at = end
  }
  return shown
}

/** The finding that each piece leads to: the shortest of the heaviest where several meet. */
function topsOf(pieces: readonly Piece[], notes: readonly Note[]): readonly (Note | undefined)[] {
  const coming = notes.filter(({ finding: { span } }) => span.end > span.start)
  let next = 0
  let open: readonly Note[] = []
  return pieces.map(({ source: { start, end } }) => {
    if (start === end) return undefined
    const first = next
    while ((coming[next]?.finding.span.start ?? end) < end) next++
    open = [...open, ...coming.slice(first, next)].filter(({ finding: { span } }) => span.end > start)
    return open.reduce<Note | undefined>(
      (top, note) => (top === undefined || weight(note) < weight(top) ? note : top),
      undefined,
    )
  })
}

const tags = { strong: 'strong', emphasis: 'em', strike: 's', code: 'code', footnote: 'sup', break: 'br' } as const

/** Words as they look; within a mark, which leads to its finding, they lead nowhere else. */
function lookOf({ value, looks, address }: Piece, marked: boolean): Markup {
  if (looks.includes('break')) return html`<br>`
  const words = looks.reduceRight((inner, look) => html`<${tags[look]}>${inner}</${tags[look]}>`, html`${value}`)
  return address === null || marked ? words : html`<a href="${address}">${words}</a>`
}

function weight({ finding: { severity, span } }: Note): number {
  return ranks.indexOf(severity) * 1e9 + (span.end - span.start)
}

/** How a finding can be shown and hidden: by its severity and category. */
export function classOf({ severity, category, allowed }: Finding): string {
  return `${allowed === null ? severity : 'allowed'} c-${category}`
}
