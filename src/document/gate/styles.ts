/** What the styles of a document make of its text, as far as the gate asks. */

import { attributeOf, childOf, childrenOf, type Element, switchOf } from '../xml.ts'

/** A style: its type, the level of a heading, its colours as far as it has its own, and what it stands on. */
export interface Style {
  readonly type: string
  readonly level: number | null
  readonly colour: string | undefined
  readonly fill: string | undefined
  /** In half points. */
  readonly size: number | undefined
  readonly bold: boolean | undefined
  readonly parent: string | undefined
}

export type Look = 'colour' | 'fill' | 'size' | 'bold'

/** The styles of a document by their id. */
export function stylesIn(styles: Element | null): ReadonlyMap<string, Style> {
  const found = new Map<string, Style>()
  for (const style of childrenOf(styles, 'w:style')) {
    const properties = childOf(style, 'w:pPr')
    const name = attributeOf(childOf(style, 'w:name'), 'w:val') ?? ''
    const level = /^(?:heading|kop) (\d)$/i.exec(name)?.[1]
    const id = attributeOf(style, 'w:styleId') ?? ''
    const looks: Style = {
      type: attributeOf(style, 'w:type') ?? '',
      level: level === undefined ? null : Number(level),
      ...lookOf(childOf(style, 'w:rPr')),
      fill: fillOf(childOf(properties, 'w:shd')),
      parent: attributeOf(childOf(style, 'w:basedOn'), 'w:val'),
    }
    found.set(id, looks)
    // A house may call the style of ordinary paragraphs otherwise.
    if (looks.type === 'paragraph' && attributeOf(style, 'w:default') !== undefined) found.set('Normal', looks)
  }
  return found
}

/** The colour behind what stands in an element; undefined when the shading leaves it to others. */
export function fillOf(shading: Element | undefined): string | undefined {
  const fill = attributeOf(shading, 'w:fill')
  return fill === undefined || fill === 'auto' ? undefined : fill
}

/** What properties of words say of how they look. */
export function lookOf(properties: Element | undefined): Pick<Style, 'colour' | 'size' | 'bold'> {
  const size = attributeOf(childOf(properties, 'w:sz'), 'w:val')
  return {
    colour: attributeOf(childOf(properties, 'w:color'), 'w:val'),
    size: size === undefined ? undefined : Number(size),
    bold: switchOf(properties, 'w:b'),
  }
}

/** How a style looks, or what it stands on; a chain that bites its tail gives none. */
export function resolved<Kind extends Look>(
  id: string,
  styles: ReadonlyMap<string, Style>,
  kind: Kind,
): Style[Kind] | undefined {
  let style = styles.get(id)
  for (let depth = 0; style !== undefined && depth < 20; depth++) {
    if (style[kind] !== undefined) return style[kind]
    style = style.parent === undefined ? undefined : styles.get(style.parent)
  }
  return undefined
}

/** The level of a style of headings; null for any other. */
export function levelOf(id: string, styles: ReadonlyMap<string, Style>): number | null {
  return styles.get(id)?.level ?? null
}
