/**
 * Reads the words of a line that need no parser: those that Markdown leaves as they are, bold and italic ones, links, line
 * breaks in HTML, and places to fill in between brackets.
 */

import type { Nodes, PhrasingContent, Text } from 'mdast'

/** A character that stands for itself in any text. */
const plain = String.raw`[^\0\t\r\n*_[\]<&~\\${'`'}\uFEFF]`
const inCell = String.raw`(?:(?!\|)${plain})+`
/** Bold or italic words, after white space or nothing, and before that too or before what ends a clause. */
const marked =
  String.raw`(?<![^ \n])(?:\*\*_\*\*|\*_\*)(?:(?![^ \r\n])|(?<=[\dA-Za-zÀ-ÖØ-öø-ɏ]\*+)(?=[.,:;)]))`.replaceAll(
    '_',
    String.raw`(?!\s)${inCell}(?<!\s)`,
  )
const bracketed = String.raw`(?<!!)\[(?!\^)${inCell}\]`
/** A place to fill in: brackets that refer to nothing, as long as nothing is defined. */
const place = `${bracketed}(?![[(:])`
const address = String.raw`\([^\s()<>[\]\\&*_|${'`'}]+\)`
const lineBreak = '<br ?/?>'
/** A sign that has no meaning before what stands there. */
const idle = '&(?![#A-Za-z])|<(?![A-Za-z/!?])|(?<!~)~(?!~)'

/** Words, of a line or of as much of it as can be read, without a space at their end. */
export const words = `${plain}*(?:(?:${marked}|${place}|${bracketed}${address}|${lineBreak}|${idle})${plain}*)*(?<! )`
/** What words can begin with. */
export const firstWord = `(?=${plain}|${marked}|${place}|${bracketed}${address})`

const node = new RegExp(`${marked}|(${bracketed})${address}|${lineBreak}`, 'g')

/** What any other kind of words holds; few lines do. */
const sign = /[*[<]/

/** Adds the words of a line, each kind as such. */
export function addWords(nodes: PhrasingContent[], source: string, start: number, end: number): PhrasingContent[] {
  const line = source.slice(start, end)
  if (!sign.test(line)) return addText(nodes, source, start, end)
  let from = start
  for (const { index, 0: all, 1: label } of line.matchAll(node)) {
    addText(nodes, source, from, start + index)
    from = start + index + all.length
    nodes.push(nodeOf(all, label, source, start + index))
  }
  return addText(nodes, source, from, end)
}

function nodeOf(all: string, label: string | undefined, source: string, start: number): PhrasingContent {
  const end = start + all.length
  const position = positionOf(start, end)
  if (label !== undefined) {
    const children = addText([], source, start + 1, start + label.length - 1)
    return { type: 'link', title: null, url: all.slice(label.length + 1, -1), children, position }
  }
  if (all.startsWith('<')) return { type: 'html', value: all, position }
  const width = all.startsWith('**') ? 2 : 1
  const children = addText([], source, start + width, end - width)
  return { type: width === 2 ? 'strong' : 'emphasis', children, position }
}

/** Adds text, to the text before it if there is any. */
export function addText<Content extends Nodes>(
  nodes: (Content | Text)[],
  source: string,
  start: number,
  end: number,
): (Content | Text)[] {
  const last = nodes.at(-1)
  const value = source.slice(start, end)
  if (value === '') return nodes
  if (last?.type === 'text') {
    last.value += value
    last.position = positionOf(startOf(last), end)
  } else nodes.push({ type: 'text', value, position: positionOf(start, end) })
  return nodes
}

/** Where a node starts and ends in the source. */
export const startOf = (node: Nodes | undefined): number => node?.position?.start.offset ?? 0
export const endOf = (node: Nodes | undefined): number => node?.position?.end.offset ?? 0

/** A place of which only the offsets are true. */
export const positionOf = (start: number, end: number) => ({ start: pointOf(start), end: pointOf(end) })
const pointOf = (offset: number) => ({ line: 1, column: 1, offset })
