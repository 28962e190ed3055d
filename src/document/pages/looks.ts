/** What the styles and numbering of a document make of a paragraph and of the text in it. */

import { attributeOf, childOf, childrenOf, type Element, numberOf, switchOf } from '../xml.ts'
import type { Font } from './fonts.ts'

/** The look of a paragraph, lengths in twips; `line` is a factor of the font's line, or twips when exact or at least. */
export interface ParagraphLook {
  readonly style: string
  readonly before: number
  readonly after: number
  /** What borders above and below the text take. */
  readonly above: number
  readonly below: number
  readonly line: number
  readonly rule: 'auto' | 'exact' | 'atLeast'
  readonly left: number
  readonly right: number
  /** How far the first line stands from the others; less than zero when it hangs out. */
  readonly first: number
  readonly keepNext: boolean
  readonly keepLines: boolean
  readonly breakBefore: boolean
  readonly widows: boolean
  readonly contextual: boolean
  readonly number: { readonly list: string; readonly level: number } | null
}

/** The look of paragraphs and text of a style. */
export interface Look {
  readonly paragraph: ParagraphLook
  readonly font: Font
}

/** Finds looks; it remembers those of styles. */
export interface Looks {
  readonly ofStyle: (style: string | undefined) => Look
  /** The look of a paragraph with its own properties. */
  readonly ofParagraph: (properties: Element | undefined) => Look
  /** The font of a run with its own properties, in a paragraph of a look. */
  readonly ofRun: (properties: Element | undefined, paragraph: Font) => Font
}

const plain: Look = {
  paragraph: {
    style: '',
    before: 0,
    after: 0,
    above: 0,
    below: 0,
    line: 1,
    rule: 'auto',
    left: 0,
    right: 0,
    first: 0,
    keepNext: false,
    keepLines: false,
    breakBefore: false,
    widows: true,
    contextual: false,
    number: null,
  },
  font: { name: 'Times New Roman', size: 10, bold: false, italic: false },
}

/** Reads the styles and numbering of a document. */
export function looksOf(styles: Element | null, numbering: Element | null, theme: (name: string) => string): Looks {
  const byId = new Map<string, Element>()
  let standard = 'Normal'
  for (const style of childrenOf(styles, 'w:style')) {
    const id = attributeOf(style, 'w:styleId') ?? ''
    byId.set(id, style)
    const isDefault = attributeOf(style, 'w:default') === '1' || attributeOf(style, 'w:default') === 'true'
    if (isDefault && attributeOf(style, 'w:type') === 'paragraph') standard = id
  }
  const levels = levelsOf(numbering)
  const defaults = childOf(styles, 'w:docDefaults')
  const base: Look = {
    paragraph: withParagraph(plain.paragraph, childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr'), levels),
    font: withRun(plain.font, childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), theme),
  }
  const known = new Map<string, Look>()
  const ofStyle = (id: string | undefined): Look => {
    const name = id === undefined || !byId.has(id) ? standard : id
    const found = known.get(name)
    if (found !== undefined) return found
    known.set(name, base)
    const style = byId.get(name)
    if (style === undefined) return base
    const parent = attributeOf(childOf(style, 'w:basedOn'), 'w:val')
    const under = parent === undefined || !byId.has(parent) ? base : ofStyle(parent)
    const look = {
      paragraph: { ...withParagraph(under.paragraph, childOf(style, 'w:pPr'), levels), style: name },
      font: withRun(under.font, childOf(style, 'w:rPr'), theme),
    }
    known.set(name, look)
    return look
  }
  return {
    ofStyle,
    ofParagraph(properties) {
      const look = ofStyle(attributeOf(childOf(properties, 'w:pStyle'), 'w:val'))
      if (properties === undefined || properties.children.every(({ name }) => name === 'w:pStyle')) return look
      return { ...look, paragraph: withParagraph(look.paragraph, properties, levels) }
    },
    ofRun(properties, paragraph) {
      if (properties === undefined) return paragraph
      const style = attributeOf(childOf(properties, 'w:rStyle'), 'w:val')
      const ofStyle = style === undefined ? undefined : childOf(byId.get(style), 'w:rPr')
      const font = withRun(withRun(paragraph, ofStyle, theme), properties, theme)
      const raised = attributeOf(childOf(properties, 'w:vertAlign') ?? childOf(ofStyle, 'w:vertAlign'), 'w:val')
      return raised === undefined || raised === 'baseline' ? font : { ...font, size: font.size * raisedSize }
    },
  }
}

const raisedSize = 0.58

type Levels = ReadonlyMap<string, Element>

/** The levels of every list, by its number and level. */
function levelsOf(numbering: Element | null): Levels {
  const levels = new Map<string, Element>()
  const abstract = new Map<string, Element>()
  for (const one of childrenOf(numbering, 'w:abstractNum')) abstract.set(attributeOf(one, 'w:abstractNumId') ?? '', one)
  for (const one of childrenOf(numbering, 'w:num')) {
    const from = abstract.get(attributeOf(childOf(one, 'w:abstractNumId'), 'w:val') ?? '')
    for (const level of childrenOf(from, 'w:lvl'))
      levels.set(`${attributeOf(one, 'w:numId')}/${attributeOf(level, 'w:ilvl')}`, level)
  }
  return levels
}

function withParagraph(look: ParagraphLook, properties: Element | undefined, levels: Levels): ParagraphLook {
  if (properties === undefined) return look
  const spacing = childOf(properties, 'w:spacing')
  const numbered = childOf(properties, 'w:numPr')
  const list = attributeOf(childOf(numbered, 'w:numId'), 'w:val') ?? look.number?.list
  const level = numberOf(childOf(numbered, 'w:ilvl'), 'w:val') ?? look.number?.level ?? 0
  const number = numbered === undefined ? look.number : list === undefined || list === '0' ? null : { list, level }
  const indented =
    numbered === undefined || number === null
      ? numbered !== undefined && look.number !== null
        ? { ...look, left: 0, first: 0 }
        : look
      : withIndent(look, childOf(childOf(levels.get(`${number.list}/${number.level}`), 'w:pPr'), 'w:ind'))
  const borders = childOf(properties, 'w:pBdr')
  const rule = attributeOf(spacing, 'w:lineRule') ?? (spacing === undefined ? look.rule : 'auto')
  const line = numberOf(spacing, 'w:line')
  return {
    ...withIndent(indented, childOf(properties, 'w:ind')),
    before: numberOf(spacing, 'w:before') ?? look.before,
    after: numberOf(spacing, 'w:after') ?? look.after,
    rule: line === undefined ? look.rule : rule === 'exact' || rule === 'atLeast' ? rule : 'auto',
    line: line === undefined ? look.line : rule === 'exact' || rule === 'atLeast' ? line : line / 240,
    above: borders === undefined ? look.above : borderRoom(childOf(borders, 'w:top')),
    below: borders === undefined ? look.below : borderRoom(childOf(borders, 'w:bottom')),
    keepNext: switchOf(properties, 'w:keepNext') ?? look.keepNext,
    keepLines: switchOf(properties, 'w:keepLines') ?? look.keepLines,
    breakBefore: switchOf(properties, 'w:pageBreakBefore') ?? look.breakBefore,
    widows: switchOf(properties, 'w:widowControl') ?? look.widows,
    contextual: switchOf(properties, 'w:contextualSpacing') ?? look.contextual,
    number,
  }
}

/** The width of a border and its distance to the text, in twips. */
function borderRoom(border: Element | undefined): number {
  if (border === undefined || attributeOf(border, 'w:val') === 'none') return 0
  return (numberOf(border, 'w:space') ?? 0) * 20 + (numberOf(border, 'w:sz') ?? 0) * 2.5
}

function withIndent(look: ParagraphLook, indent: Element | undefined): ParagraphLook {
  if (indent === undefined) return look
  const hanging = numberOf(indent, 'w:hanging')
  return {
    ...look,
    left: numberOf(indent, 'w:left') ?? numberOf(indent, 'w:start') ?? look.left,
    right: numberOf(indent, 'w:right') ?? numberOf(indent, 'w:end') ?? look.right,
    first: hanging === undefined ? (numberOf(indent, 'w:firstLine') ?? look.first) : -hanging,
  }
}

function withRun(font: Font, properties: Element | undefined, theme: (name: string) => string): Font {
  if (properties === undefined) return font
  const fonts = childOf(properties, 'w:rFonts')
  const themed = attributeOf(fonts, 'w:asciiTheme')
  const size = numberOf(childOf(properties, 'w:sz'), 'w:val')
  return {
    name: themed === undefined ? (attributeOf(fonts, 'w:ascii') ?? font.name) : theme(themed) || font.name,
    size: size === undefined ? font.size : size / 2,
    bold: switchOf(properties, 'w:b') ?? font.bold,
    italic: switchOf(properties, 'w:i') ?? font.italic,
  }
}
