/** The pages of a Word file: paper, margins, and which header and footer stand on them. */

import type { HouseStyle } from '../../model/document.ts'
import { childOf, childrenOf, type Element, elementsBelow, readXml, splice } from '../xml.ts'

/** What a page carries: the ids of the relations to its headers and footers, by their place (`header default`). */
type Edges = ReadonlyMap<string, string>

/** The pages of a file, as a document of ours takes them over. */
export interface Sections {
  /** Paper and margins in millimetres. */
  readonly page: HouseStyle['page']
  /** The element that says how far text stands from the edges. */
  readonly margins: string | null
  readonly borders: string | null
  /** What stands on the first page when that differs; null when it is like the others. */
  readonly first: Edges | null
  readonly others: Edges
}

const a4 = { width: 210, height: 297, margin: { top: 25, right: 25, bottom: 25, left: 25 } }

/** Reads the pages of a document from its text. */
export function readSections(xml: string): Sections {
  const root = readXml(xml)
  const found = root === null ? [] : elementsBelow(root, 'w:sectPr')
  const last = found.at(-1)
  const own = (element: Element | undefined) => (element === undefined ? null : xml.slice(element.start, element.end))
  const edges = effectiveEdges(found)
  const others = edges.at(-1) ?? new Map<string, string>()
  const cover = edges[0] ?? others
  const differs = isOn(childOf(found[0], 'w:titlePg'))
  return {
    page: last === undefined ? a4 : pageOf(last),
    margins: own(childOf(last, 'w:pgMar')),
    borders: own(childOf(last, 'w:pgBorders')),
    first: differs ? onPage(cover, 'first') : found.length > 1 ? onPage(cover, 'default') : null,
    others,
  }
}

/** What every section carries: what a section does not say, it has from the one before. */
function effectiveEdges(sections: readonly Element[]): readonly Edges[] {
  let now: Edges = new Map()
  return sections.map((section) => {
    const own = ['header', 'footer'].flatMap((edge) =>
      childrenOf(section, `w:${edge}Reference`).map(
        ({ attributes }) => [`${edge} ${attributes.get('w:type') ?? 'default'}`, attributes.get('r:id') ?? ''] as const,
      ),
    )
    now = new Map([...now, ...own])
    return now
  })
}

/** What stands on pages of one kind, as what stands on a first page. */
function onPage(edges: Edges, kind: string): Edges {
  const found = ['header', 'footer'].flatMap((edge) => {
    const id = edges.get(`${edge} ${kind}`)
    return id === undefined ? [] : [[`${edge} first`, id] as const]
  })
  return new Map(found)
}

function pageOf(section: Element): HouseStyle['page'] {
  const size = childOf(section, 'w:pgSz')?.attributes
  const margins = childOf(section, 'w:pgMar')?.attributes
  const measure = (value: string | undefined, otherwise: number) => {
    const twips = Math.abs(Number(value))
    return value !== undefined && Number.isFinite(twips) ? (twips * 25.4) / 1440 : otherwise
  }
  const gutter = measure(margins?.get('w:gutter'), 0)
  return {
    width: measure(size?.get('w:w'), a4.width),
    height: measure(size?.get('w:h'), a4.height),
    margin: {
      top: measure(margins?.get('w:top'), a4.margin.top),
      right: measure(margins?.get('w:right'), a4.margin.right),
      bottom: measure(margins?.get('w:bottom'), a4.margin.bottom),
      left: measure(margins?.get('w:left'), a4.margin.left) + gutter,
    },
  }
}

function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off)$/.test(element.attributes.get('w:val') ?? '')
}

/** The id that a relation of the house has in our document, where it meets none of ours. */
export function houseId(id: string): string {
  return `house${id}`
}

/** Gives every section of our document the house's header, footer and margins; a page turned sideways keeps its own size. */
export function dressSections(xml: string, house: Sections): string {
  // Of a long text of our own only the sections need be read.
  const last = xml.lastIndexOf('<w:sectPr')
  const upright = wayOf(readXml(xml.slice(last, xml.indexOf('</w:sectPr>', last) + '</w:sectPr>'.length)))
  let next = 0
  return xml.replace(/<w:sectPr[ >].*?<\/w:sectPr>/gs, (text) => {
    const section = readXml(text)
    const opens = next++ === 0
    if (section === null) return text
    const margins = wayOf(section) === upright ? house.margins : null
    const inside = dressed(section, text, { ...house, margins }, opens)
    return splice(text, [{ start: section.inner, end: section.innerEnd, text: inside }])
  })
}

function wayOf(section: Element | null): string {
  return childOf(section, 'w:pgSz')?.attributes.get('w:orient') ?? 'portrait'
}

function dressed(section: Element, xml: string, { margins, borders, first, others }: Sections, opens: boolean): string {
  const cover = opens && first !== null
  const bare = first === null && others.size === 0
  const edges = [...others, ...(cover ? first : [])].filter(([place]) => place.endsWith(' first') === false || cover)
  const references = new Map(edges)
  const pieces = section.children
    .filter((element) => (bare || element.name !== 'w:titlePg') && !replaced(element, references, cover || bare))
    .map((element) => ({
      order: order.indexOf(element.name),
      text:
        element.name === 'w:pgMar' && margins !== null
          ? withRoom(margins, element, references)
          : xml.slice(element.start, element.end),
    }))
  for (const [place, id] of references) {
    const [edge = '', type = ''] = place.split(' ')
    pieces.push({ order: -1, text: `<w:${edge}Reference w:type="${type}" r:id="${houseId(id)}"/>` })
  }
  if (borders !== null) pieces.push({ order: order.indexOf('w:pgBorders'), text: borders })
  if (cover) pieces.push({ order: order.indexOf('w:titlePg'), text: '<w:titlePg/>' })
  return pieces
    .sort((a, b) => a.order - b.order)
    .map(({ text }) => text)
    .join('')
}

/** The house's margins, with our distance to the edge for a header or footer that the house has none of. */
function withRoom(margins: string, { attributes }: Element, house: Edges): string {
  const lacks = (edge: string) => ![...house.keys()].some((place) => place.startsWith(edge))
  return ['header', 'footer']
    .filter(lacks)
    .reduce(
      (text, edge) =>
        text.replace(new RegExp(` w:${edge}="[^"]*"`), ` w:${edge}="${attributes.get(`w:${edge}`) ?? '708'}"`),
      margins,
    )
}

/** What a section says, in the order in which the format wants it. */
const order = [
  'headerReference',
  'footerReference',
  'footnotePr',
  'endnotePr',
  'type',
  'pgSz',
  'pgMar',
  'paperSrc',
  'pgBorders',
  'lnNumType',
  'pgNumType',
  'cols',
  'formProt',
  'vAlign',
  'noEndnote',
  'titlePg',
  'textDirection',
  'bidi',
  'rtlGutter',
  'docGrid',
].map((name) => `w:${name}`)

/** True for a reference of ours that the house has one of its own for, or to what stands on no page. */
function replaced({ name, attributes }: Element, house: Edges, cover: boolean): boolean {
  const edge = /^w:(header|footer)Reference$/.exec(name)?.[1]
  if (edge === undefined) return false
  const type = attributes.get('w:type') ?? 'default'
  return house.has(`${edge} ${type}`) || (type === 'first' && !cover)
}
