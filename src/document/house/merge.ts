/** Puts the styles that our document needs into a house's own sheet: the house's styles win, those it lacks are added. */

import type { Colour, DarkenedStyle } from '../../model/document.ts'
import { childOf, type Element, escapeXml, readXml, splice, valueBelow, type XmlEdit } from '../xml.ts'
import { shiftNumbers } from './numbering.ts'
import { defaultStyle, lineage, type Sheet, type Style, sheetOf, styleNamed } from './sheet.ts'

/** What a house's styles become: their text, and the house's id for each of ours. */
export interface Merged {
  readonly xml: string
  readonly ids: ReadonlyMap<string, string>
}

/** What the merging needs to know of our document: its styles, those it uses, its language (BCP 47), and how far its numberings moved. */
export interface Ours {
  readonly sheet: Sheet
  readonly used: Iterable<string>
  readonly language: string
  readonly shift: number
  readonly darkened: readonly DarkenedStyle[]
}

/** Merges our styles into the house's. */
export function mergeStyles(house: Sheet, { sheet, used, language, shift, darkened }: Ours): Merged {
  const ids = new Map<string, string>()
  const added: Style[] = []
  const adopt = (style: Style | undefined): void => {
    if (style === undefined || ids.has(style.id)) return
    const own =
      style.isDefault && style.kind === 'paragraph' ? defaultStyle(house) : styleNamed(house, style.kind, style.name)
    if (own !== undefined) {
      ids.set(style.id, own.id)
      return
    }
    ids.set(style.id, house.byId.has(style.id) ? `${style.id}Own` : style.id)
    added.push(style)
    for (const name of followed) {
      const next = valueBelow(style.element, name)
      if (next !== null) adopt(sheet.byId.get(next))
    }
  }
  adopt(defaultStyle(sheet))
  for (const id of used) adopt(sheet.byId.get(id))
  const numbered = new Map(
    sheet.styles.flatMap((style) => {
      const own = /^heading \d$/.test(style.name) ? numberingOf(style, sheet) : null
      const id = ids.get(style.id) ?? styleNamed(house, 'paragraph', style.name)?.id
      return own === null || id === undefined ? [] : [[id, shiftNumbers(own, shift)] as const]
    }),
  )
  const kept = new Set([...ids.values()])
  const edits = house.styles.flatMap((style) => dress(style, house, { numbered, kept, language, darkened }))
  const end = { start: house.root.innerEnd, end: house.root.innerEnd }
  const newcomers = added.map((style) => shiftNumbers(renamed(style, sheet, ids), shift)).join('')
  const edited = splice(house.xml, [...edits, { ...end, text: newcomers }])
  return { xml: speak(edited, language), ids }
}

const followed = ['w:basedOn', 'w:next', 'w:link']

function numberingOf({ element }: Style, { xml }: Sheet): string | null {
  const found = childOf(childOf(element, 'w:pPr'), 'w:numPr')
  return found === undefined ? null : xml.slice(found.start, found.end)
}

/** One of our styles under the ids that its house knows. */
function renamed({ id, element }: Style, { xml }: Sheet, ids: ReadonlyMap<string, string>): string {
  const own = xml.slice(element.start, element.end)
  return own
    .replace(/ w:default="[^"]*"/, '')
    .replace(/w:styleId="[^"]*"/, `w:styleId="${escapeXml(ids.get(id) ?? id)}"`)
    .replace(
      /(<w:(?:basedOn|next|link) w:val=")([^"]*)/g,
      (_, head: string, one: string) => head + escapeXml(ids.get(one) ?? one),
    )
}

interface Wanted {
  readonly numbered: ReadonlyMap<string, string>
  readonly kept: ReadonlySet<string>
  readonly language: string
  readonly darkened: readonly DarkenedStyle[]
}

const noNumber = '<w:numPr><w:numId w:val="0"/></w:numPr>'

/** What changes in one of the house's own styles: the number of a heading, its name to readers, and the language. */
function dress(style: Style, house: Sheet, { numbered, kept, language, darkened }: Wanted): readonly XmlEdit[] {
  const edits: XmlEdit[] = []
  if (style === defaultStyle(house) && !style.isDefault) {
    // LibreOffice writes the name only; a paragraph without a style would then have none.
    const at = style.element.start + '<w:style'.length
    edits.push({ start: at, end: at, text: ' w:default="1"' })
  }
  const number = numbered.get(style.id)
  if (number !== undefined) edits.push(numberEdit(style, number))
  else if (kept.has(style.id) && !isHeading(style) && lineage(house, style).some(({ id }) => numbered.has(id)))
    edits.push(numberEdit(style, noNumber))
  const level = /^kop (?=[1-9]$)/.exec(style.name)
  const name = childOf(style.element, 'w:name')
  // A reader knows a heading by its English name, whatever the language of the file.
  if (level !== null && name !== undefined && kept.has(style.id))
    edits.push({ start: name.start, end: name.end, text: `<w:name w:val="${style.name.replace('kop', 'heading')}"/>` })
  const colour = darkened.find(({ id }) => id === style.id)?.to
  if (colour !== undefined) edits.push(colourEdit(style, colour))
  const spoken = childOf(childOf(style.element, 'w:rPr'), 'w:lang')
  if (spoken?.attributes.has('w:val') && (kept.has(style.id) || style.isDefault))
    edits.push({ start: spoken.start, end: spoken.end, text: inLanguage(spoken, language) })
  return edits
}

function isHeading({ name }: Style): boolean {
  return /^(?:heading|kop) \d$/.test(name)
}

/** What stands before a numbering among the properties of a paragraph, and before those properties in a style. */
const beforeNumber: ReadonlySet<string> = new Set(
  ['pStyle', 'keepNext', 'keepLines', 'pageBreakBefore', 'framePr', 'widowControl'].map((name) => `w:${name}`),
)
const behindParagraph: ReadonlySet<string> = new Set(
  ['rPr', 'tblPr', 'trPr', 'tcPr', 'tblStylePr'].map((name) => `w:${name}`),
)

function numberEdit({ element }: Style, number: string): XmlEdit {
  const properties = childOf(element, 'w:pPr')
  if (properties === undefined) {
    const at = element.children.find(({ name }) => behindParagraph.has(name))?.start ?? element.innerEnd
    return { start: at, end: at, text: `<w:pPr>${number}</w:pPr>` }
  }
  const own = childOf(properties, 'w:numPr')
  if (own !== undefined) return { start: own.start, end: own.end, text: number }
  // An element that holds nothing may be written as one tag, which has no inside to write in.
  if (properties.children.length === 0)
    return { start: properties.start, end: properties.end, text: `<w:pPr>${number}</w:pPr>` }
  const at = properties.children.filter(({ name }) => beforeNumber.has(name)).at(-1)?.end ?? properties.inner
  return { start: at, end: at, text: number }
}

/** What stands behind a colour among the properties of words. */
const behindColour: ReadonlySet<string> = new Set(
  [
    'spacing',
    'w',
    'kern',
    'position',
    'sz',
    'szCs',
    'highlight',
    'u',
    'effect',
    'bdr',
    'shd',
    'fitText',
    'vertAlign',
    'rtl',
    'cs',
    'em',
    'lang',
    'eastAsianLayout',
    'specVanish',
    'oMath',
  ].map((name) => `w:${name}`),
)

function colourEdit({ element }: Style, colour: Colour): XmlEdit {
  const text = `<w:color w:val="${colour}"/>`
  const properties = childOf(element, 'w:rPr')
  if (properties === undefined || properties.children.length === 0) {
    const at = element.children.find(({ name }) => name !== 'w:rPr' && behindParagraph.has(name))?.start
    const end = at ?? element.innerEnd
    const whole = `<w:rPr>${text}</w:rPr>`
    return properties === undefined
      ? { start: end, end, text: whole }
      : { start: properties.start, end: properties.end, text: whole }
  }
  const own = childOf(properties, 'w:color')
  if (own !== undefined) return { start: own.start, end: own.end, text }
  const at = properties.children.find(({ name }) => behindColour.has(name))?.start ?? properties.innerEnd
  return { start: at, end: at, text }
}

function inLanguage({ attributes }: Element, language: string): string {
  const others = [...attributes]
    .filter(([name]) => name !== 'w:val')
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
  return `<w:lang w:val="${language}"${others.join('')}/>`
}

/** Makes the language of the text the one that all styles start from. */
function speak(xml: string, language: string): string {
  const root = readXml(xml)
  const defaults = childOf(root, 'w:docDefaults')
  const run = childOf(defaults, 'w:rPrDefault')
  const properties = childOf(run, 'w:rPr')
  const lang = childOf(properties, 'w:lang')
  const put = (element: Element | undefined, text: string) =>
    element === undefined ? xml : splice(xml, [{ start: element.start, end: element.end, text }])
  const within = (element: Element) => xml.slice(element.inner, Math.max(element.inner, element.innerEnd))
  if (lang !== undefined) return put(lang, inLanguage(lang, language))
  const spoken = `<w:lang w:val="${language}"/>`
  if (properties !== undefined) return put(properties, `<w:rPr>${inside(properties, within)}${spoken}</w:rPr>`)
  const whole = `<w:rPrDefault><w:rPr>${spoken}</w:rPr></w:rPrDefault>`
  if (run !== undefined) return put(run, whole)
  if (defaults !== undefined) return put(defaults, `<w:docDefaults>${whole}${inside(defaults, within)}</w:docDefaults>`)
  const at = root?.inner ?? 0
  return splice(xml, [{ start: at, end: at, text: `<w:docDefaults>${whole}</w:docDefaults>` }])
}

function inside(element: Element, within: (element: Element) => string): string {
  return element.children.length === 0 ? '' : within(element)
}

/** The sheet of a text that we wrote ourselves. */
export function ownSheet(xml: string): Sheet {
  const root = readXml(xml)
  if (root === null) throw new Error('Our own styles are no XML.')
  return sheetOf(xml, root)
}
