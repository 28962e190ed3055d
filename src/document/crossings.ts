/** Cross-references: where the text names a requirement or a chapter of its own, and what a reader is led to there. */

import type { Annex, Link, Part, Words } from '../model/document.ts'
import type { Leaf } from '../model/leaves.ts'
import { firstAbove } from '../model/span.ts'
import type { Heading, Reference, Specification } from '../model/specification.ts'
import { sourceSpan, type Text } from '../model/text.ts'
import { type Bookmark, type Bookmarks, bookmarkName } from './bookmarks.ts'
import { headingCounter, type Outline, ownNumberOf } from './outline.ts'
import { decodedRange } from './stretches.ts'

/** Words of a text that lead elsewhere in the document. */
export interface Crossing {
  readonly start: number
  readonly end: number
  readonly link: Link
}

/** The cross-references by the text they stand in, and the bookmarks of all that can be referred to. */
export interface Crossings {
  readonly byText: ReadonlyMap<Text, readonly Crossing[]>
  readonly ranges: ReadonlyMap<Text, readonly Bookmark[]>
}

/** A place that can be referred to: its number as the document shows it, its bookmark, and how Word renews a reference. */
interface Target {
  readonly number: string
  readonly link: Link
  /** The bookmark that is added when something refers to a heading; null when there is one already. */
  readonly bookmark: { readonly text: Text; readonly range: Bookmark } | null
}

/** Finds every reference of a draft to its own requirements, chapters, articles and annexes. */
export function crossingsOf(
  { references, statements, requirements }: Specification,
  leaves: readonly Leaf[],
  bookmarks: Bookmarks,
  outline: Outline,
): Crossings {
  const headings = headingTargets(outline, bookmarks)
  const ids = new Map<string, Target>()
  for (const { id } of requirements) {
    const target = requirementTarget(id, bookmarks, headings)
    if (target !== null && !ids.has(spelled(id))) ids.set(spelled(id), target)
  }
  const byText = new Map<Text, Crossing[]>()
  const ranges = new Map<Text, readonly Bookmark[]>(bookmarks.ranges)
  for (const reference of references) {
    const target = targetOf(reference, ids, headings)
    const statement = statements[reference.statement]
    if (target === null || statement === undefined) continue
    const span = sourceSpan(statement.text, reference.start, reference.end)
    const leaf = leaves[firstAbove(leaves, span.start, ({ source }) => source.end)]
    const range = leaf === undefined ? null : decodedRange(leaf.text, span)
    if (leaf === undefined || range === null || leaf.text === target.bookmark?.text) continue
    const at = leaf.text.value.slice(range.start, range.end).lastIndexOf(reference.number)
    if (at < 0) continue
    const start = range.start + at
    const same = reference.number === target.number
    const link: Link = same ? target.link : { kind: 'bookmark', target: target.link.target }
    const list = byText.get(leaf.text) ?? []
    byText.set(leaf.text, list)
    if (list.every((other) => other.end <= start || start + reference.number.length <= other.start)) {
      list.push({ start, end: start + reference.number.length, link })
    }
    if (target.bookmark !== null) ranges.set(target.bookmark.text, [target.bookmark.range])
  }
  return { byText, ranges }
}

/** The annexes with every cell that names requirements, in a column that does, leading to them. */
export function referFrom(annexes: readonly Annex[], { names, ranges }: Bookmarks): readonly Annex[] {
  const placed = new Set([...ranges.values()].flat().map(({ name }) => name))
  const leading = (piece: Words): readonly Words[] => {
    const ids = piece.value.split(', ')
    const targets = ids.map((id) => names.get(id))
    if (piece.link !== null || !targets.every((name) => name !== undefined && placed.has(name))) return [piece]
    return ids.flatMap((value, index) => {
      const link = { kind: 'reference', target: targets[index] ?? '' } as const
      return [...(index > 0 ? [{ ...piece, value: ', ' }] : []), { ...piece, value, link }]
    })
  }
  const refer = (part: Part): Part => {
    if (part.type !== 'table') return part
    const rows = part.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell, column) => {
        if (part.columns[column]?.leads !== true) return cell
        const paragraphs = cell.paragraphs.map((paragraph) => {
          const [only, ...others] = paragraph.content
          const alone = only?.type === 'words' && others.length === 0
          return alone ? { ...paragraph, content: leading(only) } : paragraph
        })
        return { ...cell, paragraphs }
      }),
    }))
    return { ...part, rows }
  }
  return annexes.map((annex) => ({ ...annex, parts: annex.parts.map(refer) }))
}

/** `E-03` and `e 3` are one number. */
function spelled(number: string): string {
  return number
    .toUpperCase()
    .replace(/[\s-]+/g, '')
    .replace(/(^|\D)0+(?=\d)/g, '$1')
}

function targetOf(
  { kind, number, source, elsewhere }: Reference,
  ids: ReadonlyMap<string, Target>,
  headings: Headings,
): Target | null {
  if (elsewhere || source !== null) return null
  const key = spelled(number)
  switch (kind) {
    case 'requirement':
      return ids.get(key) ?? headings.sections.get(key) ?? null
    case 'section':
    case 'article':
      return headings.sections.get(key) ?? ids.get(key) ?? null
    case 'annex':
      return headings.annexes.get(key) ?? null
    default:
      return null
  }
}

function requirementTarget(id: string, { names, ranges }: Bookmarks, headings: Headings): Target | null {
  const name = names.get(id)
  if (name === undefined) return null
  for (const [text, list] of ranges) {
    if (!list.some((range) => range.name === name)) continue
    const kind = headings.counted.has(text) ? 'number' : 'reference'
    return { number: id, link: { kind, target: name }, bookmark: null }
  }
  return null
}

interface Headings {
  readonly sections: ReadonlyMap<string, Target>
  readonly annexes: ReadonlyMap<string, Target>
  /** The texts of headings whose number the document counts. */
  readonly counted: ReadonlySet<Text>
}

const annexTitle = /^(?:bijlage|annex|appendix)\s+([A-Z]|\d{1,3}[a-z]?|[IVX]{1,5})(?![\p{L}\p{N}])/iu

function headingTargets({ places }: Outline, bookmarks: Bookmarks): Headings {
  const sections = new Map<string, Target>()
  const annexes = new Map<string, Target>()
  const counted = new Set<Text>()
  const taken = new Set([...bookmarks.names.values()].map((name) => name.toLowerCase()))
  const next = headingCounter()
  for (const [heading, { level, numbered, ownNumber }] of places) {
    if (numbered) {
      counted.add(heading.text)
      const number = next(level)
      const range = { start: ownNumber, end: heading.text.value.length }
      add(sections, heading, number, range, 'number')
      continue
    }
    const annex = annexTitle.exec(heading.text.value)
    if (annex !== null) add(annexes, heading, annex[1] ?? '', lastOf(annex[0], annex[1] ?? ''), 'reference')
    const own = annex === null ? ownNumberOf(heading.text.value) : null
    if (own !== null) add(sections, heading, own.digits, lastOf(own.written, own.digits), 'reference')
  }
  return { sections, annexes, counted }

  function add(
    found: Map<string, Target>,
    { text }: Heading,
    number: string,
    { start, end }: { readonly start: number; readonly end: number },
    kind: 'number' | 'reference',
  ): void {
    if (found.has(spelled(number)) || start >= end) return
    const known = bookmarks.ranges.get(text)?.[0]
    const name = known?.name ?? bookmarkName(found === annexes ? 'bijlage' : 'par', number, taken)
    const bookmark = known === undefined ? { text, range: { name, start, end } } : null
    found.set(spelled(number), { number, link: { kind, target: name }, bookmark })
  }
}

function lastOf(whole: string, part: string): { readonly start: number; readonly end: number } {
  const start = whole.lastIndexOf(part)
  return { start, end: start + part.length }
}
