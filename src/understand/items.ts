/** The numbers of numbered lists, by which readers find what stands in them. */

import { contains, lastAtMost, type Span } from '../model/span.ts'
import type { ParsedDraft } from '../model/specification.ts'

/** Makes a question of which number stands before what is in a span; null outside numbered lists, and where no number stands as it counts. */
export function numberedItems({ blocks, draft }: Pick<ParsedDraft, 'blocks' | 'draft'>): (span: Span) => number | null {
  const items = blocks.flatMap((block) => {
    if (block.type !== 'list' || !block.ordered) return []
    return block.items.map(({ span }, at) => ({ span, number: block.start + at }))
  })
  return (span) => {
    const item = items[lastAtMost(items, span.start, (each) => each.span.start)]
    if (item === undefined || !contains(item.span, span)) return null
    // An author may write "1." before every item; then the number in his text is not the one that counts.
    return draft.text.startsWith(`${item.number}`, item.span.start) ? item.number : null
  }
}
