/** What a schema cannot say of a house style: that its texts can be read. */

import type { Colour, HouseStyle } from '../model/document.ts'
import { type ProblemDetails, throwProblems } from '../model/problem.ts'

/** The least contrast of text with what it stands on (WCAG 2.2, success criterion 1.4.3). */
export const leastContrast = 4.5

/** The least contrast of large text: from 18 points, or 14 when bold. */
export const leastOfLarge = 3

const white = 'FFFFFF'

/** Gives the house style back when every text in it has enough contrast; throws a Problem that names each that has not. */
export function checkHouseStyle(style: HouseStyle, path: string): HouseStyle {
  const { colour } = style
  const pairs: readonly (readonly [name: keyof HouseStyle['colour'], on: Colour])[] = [
    ['text', white],
    ['text', colour.shade],
    ['heading', white],
    ['muted', white],
    ['link', white],
    ['tableHeadText', colour.tableHead],
    ['tableHeadText', colour.accent],
  ]
  const faults = pairs
    .filter(([name, on], index) => pairs.findIndex((pair) => pair[0] === name && pair[1] === on) === index)
    .filter(([name, on]) => contrast(colour[name], on) < leastContrast)
    .map(([name, on]) => faint(path, name, colour[name], on))
  throwProblems(faults)
  return style
}

/** The contrast ratio of two colours after WCAG 2.2: 1 for equal ones, 21 for black on white. */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function faint(path: string, name: string, colour: Colour, on: Colour): ProblemDetails {
  const ratio = contrast(colour, on).toFixed(1)
  return {
    kind: 'usage',
    path,
    what: {
      nl: `Kleur ${name} (${colour}) is slecht leesbaar op ${on}: contrast ${ratio}.`,
      en: `Colour ${name} (${colour}) is hard to read on ${on}: contrast ${ratio}.`,
    },
    why: {
      nl: `Toegankelijke documenten hebben een contrast van ten minste ${leastContrast}.`,
      en: `Accessible documents have a contrast of at least ${leastContrast}.`,
    },
    help: { nl: 'Kies een donkerdere of lichtere kleur.', en: 'Choose a darker or lighter colour.' },
  }
}
