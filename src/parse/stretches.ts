/**
 * Reads Markdown as a tree, one stretch of text after another: the parser needs almost twice as long for the whole at
 * once. A stretch ends before a heading or a paragraph at which nothing can be left open, so that the tree is the same.
 */

import type { Nodes, Root } from 'mdast'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { extendTables } from './tables.ts'

type Extension = ReturnType<typeof gfmFootnote>
type Construct = Extract<NonNullable<Extension['text']>[91], { readonly tokenize: unknown }>

/** A piece of the source, and where it starts there. */
interface Stretch {
  readonly text: string
  readonly start: number
}

/** Footnotes and links that are defined, each as kind and name in capitals, as the parser compares them. */
type Names = ReadonlySet<string>

const note = 'footnoteDefinition:'
const link = 'definition:'

/**
 * Reads Markdown with tables, footnotes and, when asked, front matter. Nodes know their offset in the source; their
 * lines and columns are those of a stretch. Stretches shorter than 4000 characters save less than they cost.
 */
export function treeOf(source: string, frontMatter: boolean, shortest = 4000): Root {
  const stretches = cutStretches(source, shortest)
  const parse = ({ text, start }: Stretch, names: Names) => parseStretch(text, frontMatter && start === 0, names)
  // A bracket is a reference only to what is defined, wherever that is; definitions themselves depend on nothing.
  const defining = stretches.map((stretch) => (definition.test(stretch.text) ? parse(stretch, new Set()) : undefined))
  const own = defining.map((tree) => (tree === undefined ? new Set<string>() : namesIn(tree)))
  const names = new Set(own.flatMap((some) => [...some]))
  const children = stretches.flatMap((stretch, index) => {
    const known = own[index] ?? new Set()
    const read = defining[index]
    const tree = read === undefined || mentions(stretch.text, names, known) ? parse(stretch, names) : read
    moveNode(tree, stretch.start)
    return tree.children
  })
  return { type: 'root', children }
}

function parseStretch(text: string, frontMatter: boolean, names: Names): Root {
  return unified()
    .use(remarkParse)
    .use(function (this: Processor) {
      const data = this.data()
      data.micromarkExtensions = [extendTables(text), gfmFootnote()]
      data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]
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

const definition = /^[ \t>*+\d.)-]*\[[^\]]+\]:/m
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

function moveNode(node: Nodes, by: number): void {
  if (node.position !== undefined) {
    node.position.start.offset = (node.position.start.offset ?? 0) + by
    node.position.end.offset = (node.position.end.offset ?? 0) + by
  }
  if ('children' in node) for (const child of node.children) moveNode(child, by)
}

const blank = /^[ \t]*$/
/** A heading, or text that is not indented: after an empty line nothing that stood above goes on in it. */
const fresh = /^(?:#{1,6}[ \t]|[A-Za-zÀ-ɏ])/
const comment = /<!--.*?-->/g
/** Code, and HTML of the kinds that an empty line does not end: what looks like a heading or a paragraph may be part of them. */
const keepsOpen = /```|~~~|<(?:[!?]|script|pre|style|textarea)/i

/** Cuts a source before headings and paragraphs, into stretches of at least so many characters; not where front matter, code or HTML may still be open. */
function cutStretches(source: string, shortest: number): Stretch[] {
  const stretches: Stretch[] = []
  let start = 0
  let afterBlank = false
  for (let at = bodyStart(source); at < source.length; ) {
    const end = source.indexOf('\n', at) + 1 || source.length
    const line = source.slice(at, end).replace(/[\r\n]+$/, '')
    if (afterBlank && at - start >= shortest && fresh.test(line)) {
      stretches.push({ text: source.slice(start, at), start })
      start = at
    }
    if (keepsOpen.test(line.replace(comment, ''))) break
    afterBlank = blank.test(line)
    at = end
  }
  stretches.push({ text: source.slice(start), start })
  return stretches
}

/** Where the text after possible front matter starts; the end of a source whose front matter stays open. */
function bodyStart(source: string): number {
  if (!/^---[ \t]*\r?\n/.test(source)) return 0
  const close = /\n---[ \t]*(?:\r?\n|$)/.exec(source)
  return close === null ? source.length : close.index + close[0].length
}
