/** What the blocks of a draft hold: their texts in the order of the source, and their tables. */

import type { Span } from './span.ts'
import type { Block, Table } from './specification.ts'
import type { Text } from './text.ts'

/** A text, the stretch of source it was read from, and the name of the footnote it stands in; `shown` when a reader sees it. */
export interface Leaf {
  readonly text: Text
  readonly source: Span
  readonly note: string | null
  readonly shown: boolean
}

/** Every text of the blocks that came from the source, ordered by where it starts there. */
export function leavesOf(blocks: readonly Block[]): readonly Leaf[] {
  const leaves: Leaf[] = []
  for (const home of blocks.flatMap((block) => homesIn(block, null))) {
    const first = home.text.runs[0]
    const last = home.text.runs.at(-1)
    if (first === undefined || last === undefined) continue
    leaves.push({ ...home, source: { start: first.source, end: last.source + last.sourceLength } })
  }
  return leaves.sort((a, b) => a.source.start - b.source.start)
}

/** Every table of the blocks, those within lists and quotes too. */
export function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.flatMap((block): readonly Table[] => {
    if (block.type === 'table') return [block]
    if (block.type === 'list') return block.items.flatMap((item) => tablesOf(item.blocks))
    return block.type === 'quote' || block.type === 'footnote' ? tablesOf(block.blocks) : []
  })
}

type Home = Omit<Leaf, 'source'>

function homesIn(block: Block, note: string | null): readonly Home[] {
  const home = (text: Text): Home => ({ text, note, shown: text.value.trim() !== '' })
  const all = (blocks: readonly Block[], name = note) => blocks.flatMap((one) => homesIn(one, name))
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return [home(block.text)]
    case 'html':
      return [{ ...home(block.text), shown: !block.comment }]
    case 'list':
      return block.items.flatMap((item) => all(item.blocks))
    case 'table':
      return block.rows.flatMap((row) => row.cells.map((cell) => home(cell.text)))
    case 'quote':
      return all(block.blocks)
    case 'footnote':
      return all(block.blocks, block.name)
    case 'divider':
      return []
  }
}
