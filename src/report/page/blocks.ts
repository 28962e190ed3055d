/** Cuts the source of a draft into what a reader sees as pieces: headings, paragraphs, items, tables. */

/** A piece of the source, [start, end) without the line end; `depth` is of a heading, `indent` of an item in columns. */
export interface SourceBlock {
  readonly kind: 'facts' | 'heading' | 'text' | 'item' | 'table' | 'code'
  readonly start: number
  readonly end: number
  readonly depth: number
  readonly indent: number
}

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The blocks of a source in order; white space between them belongs to none. */
export function sourceBlocks(source: string, format: 'markdown' | 'yaml'): readonly SourceBlock[] {
  const blocks: SourceBlock[] = []
  let open: { kind: SourceBlock['kind']; start: number; end: number; depth: number; indent: number } | undefined
  const close = () => {
    if (open !== undefined) blocks.push(open)
    open = undefined
  }
  const lines = linesOf(source)
  let at = 0
  if (format === 'markdown' && lines[0]?.text.replace('\ufeff', '') === '---') {
    const last = lines.findIndex(({ text }, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(text))
    const [first, end] = [lines[0], lines[last]]
    if (end !== undefined) {
      blocks.push({ kind: 'facts', start: first.start, end: end.end, depth: 0, indent: 0 })
      at = last + 1
    }
  }
  for (const { start, end, text } of lines.slice(at)) {
    const kind = kindOf(text, format, open?.kind)
    if (kind === 'underline' && open !== undefined) {
      open.kind = 'heading'
      open.depth = text.trim().startsWith('=') ? 1 : 2
      close()
    } else if (kind === null || kind === 'underline') close()
    else if (open !== undefined && kind === 'more') open.end = end
    else {
      close()
      const shown = kind === 'more' ? (format === 'yaml' ? 'code' : 'text') : kind
      open = { kind: shown, start, end, depth: /^#*/.exec(text)?.[0].length ?? 0, indent: indentOf(text) }
      if (shown === 'heading') close()
    }
  }
  close()
  return blocks
}

/** What a line opens; `more` goes on with what is open, `underline` makes it a heading; null is blank, or a mere line across. */
function kindOf(
  line: string,
  format: 'markdown' | 'yaml',
  open: SourceBlock['kind'] | undefined,
): SourceBlock['kind'] | 'more' | 'underline' | null {
  if (line.trim() === '') return null
  if (format === 'yaml') return /^\s*- /.test(line) ? 'code' : 'more'
  if (/^#{1,6}\s/.test(line)) return 'heading'
  if (open === 'text' && /^ {0,3}(?:=+|-+)\s*$/.test(line)) return 'underline'
  if (/^ {0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/.test(line)) return null
  if (/^\s*\|/.test(line)) return open === 'table' ? 'more' : 'table'
  if (/^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)) return 'item'
  return open === 'table' ? 'text' : 'more'
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0
}

function linesOf(source: string): readonly Line[] {
  const lines: Line[] = []
  for (const match of source.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)) {
    const [whole, text = ''] = match
    if (whole === '' && match.index === source.length) break
    lines.push({ start: match.index, end: match.index + text.length, text })
  }
  return lines
}

/** A row of a table as its cells, [start, end) in the source; null for the line under the head. */
export function cellsOf(
  source: string,
  { start, end }: SourceBlock,
): readonly (readonly (readonly [number, number])[])[] {
  const rows: (readonly (readonly [number, number])[])[] = []
  for (const line of linesOf(source.slice(start, end))) {
    if (/^\s*\|?[\s:|-]+$/.test(line.text) && line.text.includes('-')) continue
    const cells: (readonly [number, number])[] = []
    let from = line.text.indexOf('|') + 1
    for (const { index } of [...line.text.matchAll(/(?<!\\)\|/g)].slice(1)) {
      cells.push([start + line.start + from, start + line.start + index])
      from = index + 1
    }
    const rest = line.text.slice(from)
    if (rest.trim() !== '') cells.push([start + line.start + from, start + line.end])
    rows.push(cells)
  }
  return rows
}
