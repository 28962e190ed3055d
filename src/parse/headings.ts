/** Titles of a text that marks none: numbered lines of their own, as a copy from a PDF or a word processor leaves them. */

import type { Heading, Paragraph, RootContent } from 'mdast'
import { endOf, startOf } from './phrasing.ts'

/** A line that may be a title, with its number as one or more counts: "3.2 Personeel". */
interface Candidate {
  readonly at: number
  readonly counts: readonly number[]
  readonly children: Paragraph['children']
}

/** "3.2 Personeel", "Artikel 4. Looptijd": a number, and words of which the first has a capital. */
const numberedLine =
  /^(?:(?:Hoofdstuk|Artikel|Paragraaf|Deel|Chapter|Article|Section)\s+)?(\d{1,2}(?:\.\d{1,2}){0,3})[.:]?\s+(\p{Lu}.*)$/u
/** Titles without which a text is a list of numbers at most. */
const fewest = 3
const longest = 80
const mostWords = 9

/**
 * The blocks with headings made of its numbered lines, where a draft has no heading at all and the numbers count on; a
 * first line without a stop is then the title of the whole.
 */
export function withHeadings(blocks: readonly RootContent[], source: string): readonly RootContent[] {
  if (blocks.some(({ type }) => type === 'heading')) return blocks
  const candidates = blocks.flatMap((block, at) => candidateOf(block, at, source))
  const titles = countingOn(
    candidates.filter((candidate, i) => opensText(candidate, candidates[i + 1], blocks, source)),
  )
  if (titles.length < fewest) return blocks
  const title = titleOf(blocks, titles[0]?.at ?? 0, source)
  const result = [...blocks]
  const place = (at: number, depth: number, children: Paragraph['children']): void => {
    const block = blocks[at]
    if (block === undefined) return
    const level = Math.min(depth, 6) as Heading['depth']
    result[at] = { type: 'heading', depth: level, children, ...(block.position && { position: block.position }) }
  }
  if (title !== null) place(title.at, 1, title.children)
  for (const { at, counts, children } of titles) place(at, counts.length + (title === null ? 0 : 1), children)
  return result
}

/** True when text stands below a line, or a title of a lower level; lines that follow each other are a list. */
function opensText(
  { at, counts }: Candidate,
  next: Candidate | undefined,
  blocks: readonly RootContent[],
  source: string,
): boolean {
  const below = blocks[at + 1]
  if (below === undefined) return false
  if (next?.at === at + 1) return next.counts.length > counts.length
  // Words that go on below are a line that was broken off.
  return !/^(?:\d+ )?\p{Ll}/u.test(source.slice(startOf(below), endOf(below)))
}

function candidateOf(block: RootContent, at: number, source: string): readonly Candidate[] {
  const line = oneLine(block, source)
  if (line !== null && block.type === 'paragraph') {
    const [, number = '', words = ''] = numberedLine.exec(line) ?? []
    return isTitle(words) ? [{ at, counts: number.split('.').map(Number), children: block.children }] : []
  }
  // "1. Inleiding" is the only item of a list, as Markdown reads it.
  if (block.type !== 'list' || block.ordered !== true || block.children.length !== 1) return []
  const [only, ...others] = block.children[0]?.children ?? []
  const item = only?.type === 'paragraph' && others.length === 0 ? oneLine(only, source) : null
  if (item === null || only?.type !== 'paragraph' || !isTitle(item)) return []
  return [{ at, counts: [block.start ?? 1], children: only.children }]
}

/** The first line above the first numbered title, when it stands alone and is no sentence. */
function titleOf(blocks: readonly RootContent[], first: number, source: string) {
  const at = blocks.findIndex(({ type }) => type !== 'yaml')
  const block = blocks[at]
  if (at >= first || block?.type !== 'paragraph') return null
  const line = oneLine(block, source)
  return line !== null && /^\p{Lu}/u.test(line) && isTitle(line) ? { at, children: block.children } : null
}

/** The text of a block of a single line of plain or dressed words, without its stars; null for any other. */
function oneLine(block: RootContent, source: string): string | null {
  if (block.type !== 'paragraph') return null
  if (block.children.some(({ type }) => type !== 'text' && type !== 'strong' && type !== 'emphasis')) return null
  const text = source
    .slice(startOf(block), endOf(block))
    .replace(/[*_]{1,3}/g, '')
    .trim()
  return text === '' || text.includes('\n') ? null : text
}

/** True for a few words that are no sentence. */
function isTitle(words: string): boolean {
  if (words.length <= 2 || words.length > longest || words.split(/\s+/).length > mostWords) return false
  // Dots lead to the number of a page.
  return !/[.;:,?!-]$|\.{4}|…/.test(words)
}

/** Those whose numbers count on from the one before: 2, 2.1, 2.1.1, 2.2, 3. */
function countingOn(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of candidates) if (follows(kept.at(-1)?.counts ?? [0], candidate.counts)) kept.push(candidate)
  return kept
}

/** True when a number is the next after another at its own level or one above it, or opens a level below it. */
function follows(before: readonly number[], counts: readonly number[]): boolean {
  const last = counts.length - 1
  if (counts.slice(0, last).some((count, level) => count !== before[level])) return false
  const next = (counts[last] ?? 0) - (before[last] ?? 0)
  return last <= before.length && next >= 1 && next <= 2
}
