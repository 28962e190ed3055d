/**
 * Reads Markdown as a tree. Plain blocks need no parser; the rest it reads one stretch of text after another, as it needs
 * almost twice as long for the whole at once. A stretch ends where nothing can be left open, so that the tree is the same.
 */

import type { Nodes, Root, RootContent } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import type { Span } from '../model/span.ts'
import { startOf } from './phrasing.ts'
import { isFresh, readPlain } from './plain.ts'
import { extendTables } from './tables.ts'

type Extension = ReturnType<typeof gfmFootnote>
type Construct = Extract<NonNullable<Extension['text']>[91], { readonly tokenize: unknown }>

/** Text that is parsed at once: pieces of the source, which only plain blocks stand between. */
interface Stretch {
  readonly text: string
  readonly pieces: readonly Span[]
}

/** Footnotes and links that are defined, each as kind and name in capitals, as the parser compares them. */
type Names = ReadonlySet<string>

const note = 'footnoteDefinition:'
const link = 'definition:'

/**
 * Reads Markdown with tables, footnotes and, when asked, front matter. Nodes know their offsets in the source; their lines
 * and columns mean nothing. Stretches shorter than 4000 characters save less than they cost.
 */
export function treeOf(source: string, frontMatter: boolean, shortest = 4000): Root {
  const { plain, stretches } = takeApart(source, frontMatter ? bodyStart(source) : 0, shortest)
  const parse = (stretch: Stretch, names: Names) =>
    parseStretch(stretch.text, frontMatter && stretch.pieces[0]?.start === 0, names)
  // A bracket is a reference only to what is defined, wherever that is; definitions themselves depend on nothing.
  const defining = stretches.map((stretch) => (definition.test(stretch.text) ? parse(stretch, new Set()) : undefined))
  const own = defining.map((tree) => (tree === undefined ? new Set<string>() : namesIn(tree)))
  const names = new Set(own.flatMap((some) => [...some]))
  const children = stretches.flatMap((stretch, index) => {
    const known = own[index] ?? new Set()
    const read = defining[index]
    const tree = read === undefined || mentions(stretch.text, names, known) ? parse(stretch, names) : read
    return putBack(tree.children, stretch.pieces)
  })
  return { type: 'root', children: [...plain, ...children].sort((a, b) => startOf(a) - startOf(b)) }
}

function parseStretch(text: string, frontMatter: boolean, names: Names): Root {
  return unified()
    .use(remarkParse)
    .use(function (this: Processor) {
      const data = this.data()
      data.micromarkExtensions = [extendTables(text), gfmFootnote(), gfmStrikethrough({ singleTilde: false })]
      data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown(), gfmStrikethroughFromMarkdown()]
      if (names.size > 0) data.micromarkExtensions.push(tellNames(names))
      if (!frontMatter) return
      data.micromarkExtensions.push(frontmatter('yaml'))
      data.fromMarkdownExtensions.push(frontmatterFromMarkdown('yaml'))
    })
    .parse(text)
}

/** Tells the parser, before the first bracket of a text, what is defined elsewhere. */
function tellNames(names: Names): Extension {
  const of = (kind: string) => [...names].flatMap((name) => (name.startsWith(kind) ? [name.slice(kind.length)] : []))
  let told = false
  const construct: Construct = {
    name: 'definedElsewhere',
    tokenize(_effects, _ok, nok) {
      if (told) return nok
      told = true
      const parser: { defined: string[]; gfmFootnotes?: string[] } = this.parser
      parser.defined.push(...of(link))
      parser.gfmFootnotes = [...(parser.gfmFootnotes ?? []), ...of(note)]
      return nok
    },
  }
  return { text: { 33: construct, 91: construct } }
}

function namesIn(node: Nodes, found = new Set<string>()): Set<string> {
  if (node.type === 'definition' || node.type === 'footnoteDefinition')
    found.add(`${node.type}:${node.identifier.toUpperCase()}`)
  if ('children' in node) for (const child of node.children) namesIn(child, found)
  return found
}

const definition = /^[ \t>*+\d.)-]*\[(?:\\.|[^[\]\\])+\]:/ms
/** What may define a link; a footnote does not. */
const linkDefinition = /\[(?!\^)(?:\\.|[^[\]\\])+\]:/s
const bracket = /\[((?:\\.|[^[\]\\])+)\]/gs

/** True when a text has, between brackets, a name that is defined, but not in that text. */
function mentions(text: string, names: Names, own: Names): boolean {
  const elsewhere = (name: string) => names.has(name) && !own.has(name)
  for (const [, label = ''] of text.matchAll(bracket)) {
    const name = label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
    if (elsewhere(link + name) || (name.startsWith('^') && elsewhere(note + name.slice(1)))) return true
  }
  return false
}

/** Gives nodes of a stretch the offsets that they have in the source. */
function putBack(nodes: readonly RootContent[], pieces: readonly Span[]): readonly RootContent[] {
  let next = 0
  let end = 0
  let by = 0
  for (const node of nodes) {
    while (startOf(node) >= end) {
      const { start = 0, end: stop = Number.POSITIVE_INFINITY } = pieces[next++] ?? {}
      by = start - end
      end += stop - start
    }
    moveNode(node, by)
  }
  return nodes
}

function moveNode(node: Nodes, by: number): void {
  if (node.position !== undefined) {
    node.position.start.offset = (node.position.start.offset ?? 0) + by
    node.position.end.offset = (node.position.end.offset ?? 0) + by
  }
  if ('children' in node) for (const child of node.children) moveNode(child, by)
}

const blank = /^[ \t]*$/
const comment = /<!--.*?-->/g
/** Code, and HTML of the kinds that an empty line does not end: what looks like a heading or a paragraph may be part of them. */
const keepsOpen = /```|~~~|<(?:[!?]|script|pre|style|textarea)/i

/** Looks no further than the last comment that is closed: from each that stays open, a search would read the whole line. */
function withoutComments(line: string): string {
  const closed = line.lastIndexOf('-->') + 3
  return line.slice(0, closed).replace(comment, '') + line.slice(closed)
}

/** A source, taken apart. */
interface Parts {
  readonly plain: readonly RootContent[]
  readonly stretches: readonly Stretch[]
}

/**
 * Takes the plain blocks out of a source and cuts the rest, at fresh lines, into stretches of at least so many characters;
 * not in the front matter that ends at `from`, nor where code or HTML may still be open.
 */
function takeApart(source: string, from: number, shortest: number): Parts {
  const plain: RootContent[] = []
  const stretches: Stretch[] = []
  let pieces: Span[] = []
  let length = 0
  let start = 0
  const endPiece = (end: number) => {
    if (end > start) pieces.push({ start, end })
    length += end - start
  }
  const endStretch = () => {
    if (length > 0) stretches.push({ text: pieces.map(({ start, end }) => source.slice(start, end)).join(''), pieces })
    pieces = []
    length = 0
  }
  const linked = linkDefinition.test(source)
  let at = from
  let fresh = true
  while (at < source.length) {
    if (fresh) {
      endPiece(at)
      if (length >= shortest) endStretch()
      const run = readPlain(source, at, linked)
      for (const block of run.blocks) plain.push(block)
      start = run.end
      at = run.end
    }
    const end = source.indexOf('\n', at) + 1 || source.length
    const line = source.slice(at, end).replace(/[\r\n]+$/, '')
    if (keepsOpen.test(line) && keepsOpen.test(withoutComments(line))) break
    at = end
    fresh = blank.test(line) && isFresh(source, at)
  }
  endPiece(source.length)
  endStretch()
  return { plain, stretches }
}

/** Where the text after possible front matter starts; the end of a source whose front matter stays open. */
function bodyStart(source: string): number {
  if (!/^---[ \t]*[\r\n]/.test(source)) return 0
  const close = /[\r\n]---[ \t]*(?:\r\n?|\n|$)/.exec(source)
  return close === null ? source.length : close.index + close[0].length
}
