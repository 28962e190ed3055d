/** Styles of a house whose text is hard to read, and the colour nearest to theirs that is not. */

import type { Colour, DarkenedStyle } from '../../model/document.ts'
import { contrast, leastContrast, leastOfLarge } from '../house.ts'
import { dutchName, property, type Sheet, type Style, styleNamed } from './sheet.ts'

/** The styles that documents of ours write text in, by the names that every Word file knows them by. */
const written = [
  'normal',
  'title',
  'quote',
  'list paragraph',
  'footnote text',
  'toc heading',
  'header',
  'footer',
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => [`heading ${level}`, `toc ${level}`]),
]

/** The faint ones among a house's styles, each with a colour that can be read on white paper. */
export function darkenedStyles(sheet: Sheet, colourOf: (style: Style) => Colour | undefined): readonly DarkenedStyle[] {
  const styles = [
    ...written.flatMap((name) => styleNamed(sheet, 'paragraph', name) ?? []),
    ...[styleNamed(sheet, 'character', 'hyperlink') ?? []].flat(),
  ]
  return styles.flatMap((style) => {
    const from = colourOf(style)
    // What stands on a colour of its own is another matter.
    if (from === undefined || property(sheet, style, 'w:pPr', 'w:shd') !== undefined) return []
    const to = darkened(from, isLarge(sheet, style) ? leastOfLarge : leastContrast)
    return to === from
      ? []
      : [{ id: style.id, name: { nl: titled(dutchName(style.name)), en: titled(style.name) }, from, to }]
  })
}

function titled(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

function isLarge(sheet: Sheet, style: Style): boolean {
  const size = Number(property(sheet, style, 'w:rPr', 'w:sz')?.attributes.get('w:val') ?? 0)
  const bold = property(sheet, style, 'w:rPr', 'w:b')
  const isBold = bold !== undefined && !/^(?:0|false|off)$/.test(bold.attributes.get('w:val') ?? '')
  return size >= (isBold ? 28 : 36)
}

/** The colour itself, or as little darker as it takes. */
function darkened(colour: Colour, least: number): Colour {
  const channels = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
  for (let share = 100; share > 0; share--) {
    const darker = channels
      .map((value) =>
        Math.floor((value * share) / 100)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')
    if (contrast(darker, 'FFFFFF') >= least) return share === 100 ? colour : darker.toUpperCase()
  }
  return '000000'
}
