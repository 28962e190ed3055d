/** What the styles of a document make of its text, as far as the gate asks. */

import { attributeOf, childOf, childrenOf, type Element, switchOf } from '../xml.ts'

/** How words look, as far as that is said of them. */
export interface Look {
  readonly colour: string | undefined
  /** In half points. */
  readonly size: number | undefined
  readonly bold: boolean | undefined
}

/** A style: the level of a heading, and how it looks by itself or by what it stands on. */
export interface Style extends Look {
  readonly level: number | null
  readonly fill: string | undefined
}

/** The styles of a document by their id. */
export function stylesIn(styles: Element | null): ReadonlyMap<string, Style> {
  const elements = childrenOf(styles, 'w:style')
  const byId = new Map(elements.map((style) => [attributeOf(style, 'w:styleId') ?? '', style]))
  const found = new Map<string, Style>()
  for (const [id, element] of byId) {
    const style = styleOf(element, byId)
    found.set(id, style)
    // A house may call the style of ordinary paragraphs otherwise.
    const isDefault = attributeOf(element, 'w:default') !== undefined
    if (isDefault && attributeOf(element, 'w:type') === 'paragraph') found.set('Normal', style)
  }
  return found
}

/** A style with what it takes from those it stands on; a chain that bites its tail ends somewhere. */
function styleOf(element: Element, byId: ReadonlyMap<string, Element>, depth = 0): Style {
  const parent = byId.get(attributeOf(childOf(element, 'w:basedOn'), 'w:val') ?? '')
  const under = parent === undefined || depth > 20 ? undefined : styleOf(parent, byId, depth + 1)
  const own = lookOf(childOf(element, 'w:rPr'))
  const level = /^(?:heading|kop) (\d)$/i.exec(attributeOf(childOf(element, 'w:name'), 'w:val') ?? '')?.[1]
  return {
    level: level === undefined ? null : Number(level),
    colour: own.colour ?? under?.colour,
    size: own.size ?? under?.size,
    bold: own.bold ?? under?.bold,
    fill: fillOf(childOf(childOf(element, 'w:pPr'), 'w:shd')) ?? under?.fill,
  }
}

/** The colour behind what stands in an element; undefined when the shading leaves it to others. */
export function fillOf(shading: Element | undefined): string | undefined {
  const fill = attributeOf(shading, 'w:fill')
  return fill === undefined || fill === 'auto' ? undefined : fill
}

/** What properties of words say of how they look. */
export function lookOf(properties: Element | undefined): Look {
  if (properties === undefined) return unsaid
  const size = attributeOf(childOf(properties, 'w:sz'), 'w:val')
  return {
    colour: attributeOf(childOf(properties, 'w:color'), 'w:val'),
    size: size === undefined ? undefined : Number(size),
    bold: switchOf(properties, 'w:b'),
  }
}

const unsaid: Look = { colour: undefined, size: undefined, bold: undefined }
