/** The texts of a draft in the order of its source. */

import { lastAtMost, type Span } from '../model/span.ts'
import type { Block } from '../model/specification.ts'
import type { Text } from '../model/text.ts'

/** A text and the stretch of source it was read from. */
export interface Leaf {
  readonly text: Text
  readonly source: Span
}

/** Every text of the blocks that came from the source, ordered by where it starts there. */
export function leavesOf(blocks: readonly Block[]): readonly Leaf[] {
  const leaves: Leaf[] = []
  for (const text of blocks.flatMap(textsOf)) {
    const first = text.runs[0]
    const last = text.runs.at(-1)
    if (first === undefined || last === undefined) continue
    leaves.push({ text, source: { start: first.source, end: last.source + last.sourceLength } })
  }
  return leaves.sort((a, b) => a.source.start - b.source.start)
}

/** The index of the first of the ordered items whose end lies beyond the offset; `items.length` when none does. */
export function firstEndingAfter<T>(items: readonly T[], offset: number, endOf: (item: T) => number): number {
  return lastAtMost(items, offset, endOf) + 1
}

function textsOf(block: Block): readonly Text[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'code':
    case 'html':
      return [block.text]
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(textsOf))
    case 'table':
      return block.rows.flatMap((row) => row.cells.map((cell) => cell.text))
    case 'quote':
    case 'footnote':
      return block.blocks.flatMap(textsOf)
    case 'divider':
      return []
  }
}
