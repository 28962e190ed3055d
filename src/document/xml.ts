/** Reads XML as a tree that knows where everything stands, so that what is changed in it leaves all else as it was. */

/** An element and where it stands in the text: whole from `start` to `end`, what it holds from `inner` to `innerEnd`. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly Element[]
  /** What it holds as it is written, when that is no other element; else empty. */
  readonly text: string
  readonly start: number
  readonly end: number
  readonly inner: number
  readonly innerEnd: number
}

/** A piece of text that takes the place of what stood from `start` to `end`. */
export interface XmlEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

type Tag = Pick<Element, 'name' | 'attributes'>

/** An element whose end is still to come. */
interface Open extends Tag {
  children: Element[]
  text: string
  start: number
  end: number
  inner: number
  innerEnd: number
}

/** A document writes the same few tags over and over: each is read once. */
type Tags = Map<string, Tag>

/**
 * The root element of a text; null when it is not well-formed, or declares a document type: Office writes none, and
 * its entities can grow without end.
 */
export function readXml(xml: string): Element | null {
  const root = readElement(xml, nextTag(xml, 0), new Map())
  return root === null || nextTag(xml, root.end) !== xml.length ? null : root
}

/**
 * The elements that the first element of a name holds, one at a time: a large text need never stand in memory as a whole.
 * They end where the text is no longer well-formed.
 */
export function* elementsWithin(xml: string, name: string): Generator<Element> {
  const tags: Tags = new Map()
  const opening = new RegExp(`<${name}(?=[\\s>])[^>]*>`).exec(xml)
  if (opening === null) return
  for (let at = opening.index + opening[0].length; ; ) {
    const element = readElement(xml, nextTag(xml, at), tags)
    if (element === null) return
    yield element
    at = element.end
  }
}

/** The element whose tag stands at a place; null when none does, or it is not well-formed. */
export function readElement(xml: string, from: number, tags: Tags = new Map()): Element | null {
  const open: Open[] = []
  for (let at = from; at >= 0 && at < xml.length; at = nextTag(xml, at)) {
    let end = xml.indexOf('>', at)
    if (end < 0) return null
    if (xml[at + 1] === '/') {
      const last = open.pop()
      if (last === undefined || last.name !== xml.slice(at + 2, end).trim()) return null
      last.innerEnd = at
      last.end = end + 1
      if (last.children.length === 0) last.text = xml.slice(last.inner, at)
      if (open.length === 0) return last
    } else {
      let tag = tags.get(xml.slice(at + 1, end))
      if (tag === undefined) {
        end = endOfTag(xml, at)
        if (end < 0) return null
        tag = readTag(xml.slice(at + 1, xml[end - 1] === '/' ? end - 1 : end)) ?? undefined
        if (tag === undefined) return null
        tags.set(xml.slice(at + 1, end), tag)
      }
      const { name, attributes } = tag
      const inner = end + 1
      const element = { name, attributes, children: [], text: '', start: at, end: inner, inner, innerEnd: inner }
      open.at(-1)?.children.push(element)
      if (xml[end - 1] !== '/') open.push(element)
      else if (open.length === 0) return element
    }
    at = end + 1
  }
  return null
}

/** Where the next tag begins, past remarks; the end of the text when there is none, -1 when what stands there may not. */
function nextTag(xml: string, from: number): number {
  for (let at = xml.indexOf('<', from); at >= 0; at = xml.indexOf('<', at)) {
    const past = pastRemark(xml, at)
    if (past === null || past < 0) return past ?? at
    at = past
  }
  return xml.length
}

/** Where a remark, instruction or literal piece ends; null when none begins here, -1 when it may not stand here. */
function pastRemark(xml: string, at: number): number | null {
  if (xml[at + 1] !== '!' && xml[at + 1] !== '?') return null
  for (const [opening, closing] of remarks) {
    if (!xml.startsWith(opening, at)) continue
    const end = xml.indexOf(closing, at + opening.length)
    return end < 0 ? -1 : end + closing.length
  }
  return -1
}

const remarks = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<![CDATA[', ']]>'],
] as const

/** Where the `>` of a tag stands; one between quotes does not end it. */
function endOfTag(xml: string, at: number): number {
  let quote = ''
  for (let i = at + 1; i < xml.length; i++) {
    const character = xml[i] ?? ''
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '>') return i
    else if (character === '<') return -1
  }
  return -1
}

const space = /\s/

function readTag(tag: string): Tag | null {
  const attributes = new Map<string, string>()
  let at = 0
  const skip = (wanted: boolean) => {
    while (at < tag.length && space.test(tag[at] ?? '') === wanted && (wanted || tag[at] !== '=')) at++
  }
  skip(false)
  const name = tag.slice(0, at)
  for (skip(true); at < tag.length; skip(true)) {
    const from = at
    skip(false)
    const key = tag.slice(from, at)
    skip(true)
    if (tag[at] !== '=') return null
    at++
    skip(true)
    const quote = tag[at] ?? ''
    const until = quote === '"' || quote === "'" ? tag.indexOf(quote, at + 1) : -1
    if (until < 0) return null
    attributes.set(key, unescapeXml(tag.slice(at + 1, until)))
    at = until + 1
  }
  return name === '' ? null : { name, attributes }
}

/** The children of that name, in order; of no element none. */
export function childrenOf(element: Element | null | undefined, name: string): readonly Element[] {
  return element?.children.filter((child) => child.name === name) ?? []
}

/** The first child of that name, or undefined. */
export function childOf(element: Element | null | undefined, name: string): Element | undefined {
  if (element) for (const child of element.children) if (child.name === name) return child
  return undefined
}

/** Every element of that name below another, in order, those inside one another too. */
export function elementsBelow(element: Element, name: string): readonly Element[] {
  const found: Element[] = []
  const waiting = [...element.children].reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.name === name) found.push(next)
    waiting.push(...[...next.children].reverse())
  }
  return found
}

/** The value of an attribute, or undefined. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attributes.get(name)
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

/** The value of the element of that name, as Office writes it: `<w:name w:val="…"/>`. */
export function valueBelow(element: Element | null | undefined, name: string): string | null {
  return attributeOf(childOf(element, name), 'w:val') ?? null
}

/** The text with pieces replaced; they must not overlap. */
export function splice(xml: string, edits: readonly XmlEdit[]): string {
  let text = ''
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    text += xml.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + xml.slice(at)
}

/** Text as it may stand between tags and in attributes. */
export function escapeXml(value: string): string {
  if (!/[&<>"]/.test(value)) return value
  return value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

/** The text that escaped text stands for. */
export function unescapeXml(value: string): string {
  if (!value.includes('&')) return value
  return value.replace(/&(lt|gt|quot|apos|amp|#\d{1,7}|#x[\da-fA-F]{1,6});/g, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole
    const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
