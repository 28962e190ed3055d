/** What a Word file looks like, as a house style: for what is measured, and for the styles that it lacks. */

import { strFromU8 } from 'fflate'
import type { Colour, DarkenedStyle, HouseStyle, WordFile } from '../../model/document.ts'
import { type ProblemDetails, throwProblems } from '../../model/problem.ts'
import { contrast, leastContrast } from '../house.ts'
import { childOf, elementsBelow, readXml } from '../xml.ts'
import { darkenedStyles } from './faint.ts'
import { openWordFile } from './open.ts'
import { readSections } from './sections.ts'
import { defaultStyle, property, type Sheet, type Style, sheetOf, styleNamed } from './sheet.ts'

/**
 * Reads a municipality's own Word file as a house style; `base` fills in what no Word file says.
 * Throws a Problem when the file is not safe, or lacks a style that every document needs.
 */
export function readHouseStyle(
  file: { readonly path: string; readonly bytes: Uint8Array },
  base: HouseStyle,
): HouseStyle {
  const opened = openWordFile(file)
  const sheet = sheetIn(opened)
  throwProblems(
    needed.filter(({ find }) => find(sheet) === undefined).map(({ nl, en }) => lacking(opened.path, nl, en)),
  )
  if (sheet === null) throw new Error('A house style without styles was let through.')
  const theme = themeOf(opened)
  const { page } = readSections(textOf(opened, opened.main))
  const darkened = darkenedStyles(sheet, (style) => colourOf(sheet, style, theme))
  return { ...base, ...lookOf(sheet, theme, base, darkened), page, word: { ...opened, darkened } }
}

const needed = [
  { nl: 'Standaard', en: 'Normal', find: (sheet: Sheet | null) => (sheet === null ? undefined : defaultStyle(sheet)) },
  {
    nl: 'Kop 1',
    en: 'Heading 1',
    find: (sheet: Sheet | null) => (sheet === null ? undefined : styleNamed(sheet, 'paragraph', 'heading 1')),
  },
]

function lacking(path: string, nl: string, en: string): ProblemDetails {
  return {
    kind: 'usage',
    path,
    what: { nl: `Deze huisstijl mist de stijl "${nl}".`, en: `This house style lacks the style "${en}".` },
    why: {
      nl: 'Zonder die stijl is niet te zien hoe uw documenten eruitzien.',
      en: 'Without that style there is no telling what your documents look like.',
    },
    help: {
      nl: `Zet in Word een alinea in de stijl "${nl}" en bewaar opnieuw: Word bewaart alleen stijlen die zijn gebruikt.`,
      en: `In Word give a paragraph the style "${en}" and save again: Word only saves styles that were used.`,
    },
  }
}

type Opened = Omit<WordFile, 'darkened'>

/** The text of a part; empty when there is none. */
export function textOf({ parts }: Opened, path: string | undefined): string {
  const part = path === undefined ? undefined : parts.get(path)
  return part === undefined ? '' : strFromU8(part.bytes)
}

/** The path of the first part that the document leads to in this way. */
export function partOf({ parts, main }: Opened, kind: string): string | undefined {
  return parts.get(main)?.relations.find((relation) => relation.kind === kind)?.target
}

/** The styles of a Word file; null when it has none. */
export function sheetIn(word: Opened): Sheet | null {
  const xml = textOf(word, partOf(word, 'styles'))
  const root = readXml(xml)
  return root === null ? null : sheetOf(xml, root)
}

/** The fonts and colours that styles take from the theme, by the names they use. */
type Theme = ReadonlyMap<string, string>

function themeOf(word: Opened): Theme {
  const root = readXml(textOf(word, partOf(word, 'theme')))
  const theme = new Map<string, string>()
  if (root === null) return theme
  for (const kind of ['major', 'minor']) {
    const font = childOf(elementsBelow(root, `a:${kind}Font`)[0], 'a:latin')?.attributes.get('typeface')
    if (font) for (const script of ['HAnsi', 'Ascii']) theme.set(`${kind}${script}`, font)
  }
  for (const colour of elementsBelow(root, 'a:clrScheme')[0]?.children ?? []) {
    const { attributes } = colour.children[0] ?? {}
    const value = attributes?.get('lastClr') ?? attributes?.get('val')
    if (value !== undefined && /^[\dA-F]{6}$/i.test(value)) theme.set(colour.name.slice(2), value.toUpperCase())
  }
  return theme
}

function lookOf(
  sheet: Sheet,
  theme: Theme,
  base: HouseStyle,
  mended: readonly DarkenedStyle[],
): Pick<HouseStyle, 'font' | 'size' | 'colour'> {
  const body = defaultStyle(sheet)
  const headings = Array.from({ length: 6 }, (_, level) => styleNamed(sheet, 'paragraph', `heading ${level + 1}`))
  const font = (style: Style | undefined) => fontOf(sheet, style, theme)
  const size = (style: Style | undefined) => sizeOf(sheet, style)
  const colour = (style: Style | undefined) =>
    legible(mended.find(({ id }) => id === style?.id)?.to ?? colourOf(sheet, style, theme))
  const bodySize = size(body) ?? 10
  const heading = colour(headings[0]) ?? base.colour.text
  const accent = [heading, theme.get('accent1'), theme.get('dk2')].find((one) => legible(one) !== null && one !== black)
  const tableHead = accent ?? '404040'
  const sizes: number[] = []
  for (const style of headings) {
    // A level that the house lacks is a step smaller than the one above it.
    const step = Math.max(bodySize, Math.round((sizes.at(-1) ?? bodySize) * 0.85))
    sizes.push(style === undefined ? step : (size(style) ?? bodySize))
  }
  const title = styleNamed(sheet, 'paragraph', 'title')
  return {
    font: {
      ...base.font,
      body: font(body) ?? base.font.body,
      heading: font(headings[0]) ?? font(body) ?? base.font.heading,
    },
    size: {
      body: bodySize,
      table: Math.max(8, bodySize - 1),
      small: Math.max(8, bodySize - 2),
      title: title === undefined ? 28 : (size(title) ?? 28),
      headings: sizes,
    },
    colour: {
      ...base.colour,
      text: colour(body) ?? black,
      heading,
      accent: accent ?? heading,
      tableHead,
      tableHeadText: 'FFFFFF',
      link: legible(theme.get('hlink')) ?? base.colour.link,
    },
  }
}

const black = '000000'

function fontOf(sheet: Sheet, style: Style | undefined, theme: Theme): string | null {
  const fonts = property(sheet, style, 'w:rPr', 'w:rFonts')?.attributes
  const named = theme.get(fonts?.get('w:asciiTheme') ?? fonts?.get('w:hAnsiTheme') ?? '')
  return named ?? fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi') ?? null
}

function sizeOf(sheet: Sheet, style: Style | undefined): number | null {
  const half = Number(property(sheet, style, 'w:rPr', 'w:sz')?.attributes.get('w:val'))
  return half > 0 ? half / 2 : null
}

function colourOf(sheet: Sheet, style: Style | undefined, theme: Theme): Colour | undefined {
  const colour = property(sheet, style, 'w:rPr', 'w:color')?.attributes
  const value = colour?.get('w:val')
  return value !== undefined && /^[\dA-F]{6}$/i.test(value)
    ? value.toUpperCase()
    : theme.get(colour?.get('w:themeColor') ?? '')
}

/** The colour when it can be read on white paper, and white words on it; else null. */
function legible(colour: Colour | undefined): Colour | null {
  return colour !== undefined && contrast(colour, 'FFFFFF') >= leastContrast ? colour : null
}
