/** How wide text is, and how high a line of it. */

import { measured, widths } from './widths.ts'

/** A font as text is set in it; `size` in points. */
export interface Font {
  readonly name: string
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

type Face = keyof typeof widths

/** A family: its faces (plain, bold, italic, both), how high a line is for its size, and how wide it is against the measured one. */
interface Family {
  readonly faces: readonly [Face, Face, Face, Face]
  readonly line: number
  readonly wide: number
}

const calibri: Family = {
  faces: ['calibri', 'calibriBold', 'calibriItalic', 'calibriBoldItalic'],
  line: 2500 / 2048,
  wide: 1,
}
const arial: Family = { faces: ['arial', 'arialBold', 'arial', 'arialBold'], line: 2355 / 2048, wide: 1 }
const times: Family = {
  faces: ['times', 'timesBold', 'timesItalic', 'timesBoldItalic'],
  line: 2355 / 2048,
  wide: 1,
}

/** Families that were not measured go by a measured one, wider or narrower. */
const families: Readonly<Record<string, Family>> = {
  calibri,
  carlito: calibri,
  'calibri light': calibri,
  arial,
  helvetica: arial,
  'liberation sans': arial,
  'times new roman': times,
  'liberation serif': times,
  'arial narrow': { ...arial, wide: 0.82 },
  'liberation sans narrow': { ...arial, wide: 0.82 },
  verdana: { ...arial, line: 1.215, wide: 1.16 },
  tahoma: { ...arial, line: 1.207, wide: 0.98 },
  'segoe ui': { ...arial, line: 1.33, wide: 1 },
  'trebuchet ms': { ...arial, line: 1.161, wide: 0.98 },
  'open sans': { ...arial, line: 1.362, wide: 1.04 },
  aptos: { ...arial, line: 1.28, wide: 0.98 },
  georgia: { ...times, line: 1.136, wide: 1.12 },
  cambria: { ...times, line: 1.172, wide: 1.06 },
  garamond: { ...times, line: 1.125, wide: 0.93 },
}

/** Families whose characters are all of one width, in parts of the size. */
const evenWidths: Readonly<Record<string, { readonly width: number; readonly line: number }>> = {
  consolas: { width: 0.5498, line: 1.1709 },
  'courier new': { width: 0.6001, line: 1.1328 },
  'dejavu sans mono': { width: 0.6021, line: 1.1641 },
}

const otherWidth = 1400

/** Widths of the characters of a face by their code, in 2048ths of the size; made once. */
const tables = new Map<Face, Uint16Array>()

function tableOf(face: Face): Uint16Array {
  const known = tables.get(face)
  if (known !== undefined) return known
  const characters = [
    ...measured.stretches.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index)),
    ...[...measured.signs].map((sign) => sign.charCodeAt(0)),
  ]
  const table = new Uint16Array(Math.max(...characters) + 1).fill(otherWidth)
  const code = widths[face]
  for (const [index, character] of characters.entries())
    table[character] = Number.parseInt(code.slice(index * 3, index * 3 + 3), 36)
  tables.set(face, table)
  return table
}

/** Measures text of one font, in twips. */
export interface Ruler {
  /** How high a line is. */
  readonly line: number
  /** How wide text is, or a part of it. */
  readonly widthOf: (text: string, from?: number, to?: number) => number
}

const rulers = new Map<string, Ruler>()

/** The ruler of a font; made once. */
export function rulerOf(font: Font): Ruler {
  const key = `${font.name}/${font.size}/${font.bold}/${font.italic}`
  const known = rulers.get(key)
  if (known !== undefined) return known
  const ruler = makeRuler(font)
  rulers.set(key, ruler)
  return ruler
}

function makeRuler({ name, size, bold, italic }: Font): Ruler {
  const even = evenWidths[name.toLowerCase()]
  if (even !== undefined) {
    const width = even.width * size * 20
    return { line: even.line * size * 20, widthOf: (text, from = 0, to = text.length) => (to - from) * width }
  }
  const { faces, wide, line } = families[name.toLowerCase()] ?? arial
  const table = tableOf(faces[(bold ? 1 : 0) + (italic ? 2 : 0)] ?? faces[0])
  const widthOf = (text: string, from = 0, to = text.length) => {
    let units = 0
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      // A sign outside the tables is about as wide as a wide letter; of a pair, the first half counts.
      units += table[code] ?? (code >= 0xdc00 && code <= 0xdfff ? 0 : otherWidth)
    }
    return (units * wide * size * 20) / 2048
  }
  return { line: line * size * 20, widthOf }
}
