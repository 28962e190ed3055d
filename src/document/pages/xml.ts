/** Reads the XML of a document's parts as a tree: enough for what we and word processors write, fast enough for books. */

import { unescapeXml } from '../xml.ts'

/** An element: its name, its attributes as written, and what stands in it. */
export interface Element {
  readonly name: string
  readonly attributes: string
  readonly children: (Element | string)[]
}

/** Reads well-formed XML without a document type; gives the outermost element. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: '', children: [] }
  const open: Element[] = [root]
  let top = root
  let at = 0
  while (at < xml.length) {
    const tag = xml.indexOf('<', at)
    if (tag < 0) break
    if (tag > at) top.children.push(xml.slice(at, tag))
    const end = xml.indexOf('>', tag)
    if (end < 0) break
    const first = xml.charCodeAt(tag + 1)
    at = end + 1
    if (first === slash) {
      if (open.length > 1) open.pop()
      top = open[open.length - 1] ?? root
    } else if (first !== question && first !== exclamation) {
      const empty = xml.charCodeAt(end - 1) === slash
      const inside = xml.slice(tag + 1, empty ? end - 1 : end)
      const space = inside.search(/\s/)
      const element: Element = {
        name: space < 0 ? inside : inside.slice(0, space),
        attributes: space < 0 ? '' : inside.slice(space),
        children: [],
      }
      top.children.push(element)
      if (!empty) {
        open.push(element)
        top = element
      }
    }
  }
  return elementsOf(root)[0] ?? root
}

const slash = 47
const question = 63
const exclamation = 33

/** The elements that stand directly in one. */
export function elementsOf({ children }: Element): readonly Element[] {
  return children.filter((child): child is Element => typeof child !== 'string')
}

/** The first element of a name that stands directly in one. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  if (element === undefined) return undefined
  for (const child of element.children) if (typeof child !== 'string' && child.name === name) return child
  return undefined
}

/** The value of an attribute, or undefined. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  if (element === undefined) return undefined
  const at = element.attributes.indexOf(` ${name}="`)
  if (at < 0) return undefined
  const start = at + name.length + 3
  return unescapeXml(element.attributes.slice(start, element.attributes.indexOf('"', start)))
}

/** The value of an attribute as a number, or undefined. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const value = Number.parseFloat(attributeOf(element, name) ?? '')
  return Number.isNaN(value) ? undefined : value
}

/** True when an element that switches something on stands in another, and does not switch it off; undefined when it is not there. */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  if (found === undefined) return undefined
  return !['0', 'false', 'off', 'none'].includes(attributeOf(found, 'w:val') ?? '1')
}
