/** Bars as a picture: pixels, because some word processors do not show drawings. */

import { strToU8, zlibSync } from 'fflate'
import type { Colour } from '../model/document.ts'

/** A picture of so many pixels, 96 to the inch. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly png: Uint8Array
}

/** A bar: the part of the width that it fills (0..1), and its colour. */
export interface Bar {
  readonly part: number
  readonly colour: Colour
}

const thick = 9
const gap = 1
/** Pixels of the file for each of the picture, so that it is sharp on paper. */
const fine = 3

/** Draws bars under one another on white; the same bytes every time. One of anything at all can be seen. */
export function drawBars(bars: readonly Bar[], width: number): Picture {
  const height = bars.length * (thick + gap)
  const boxes = bars.map(({ part, colour }, index): Box => {
    const filled = part > 0 ? Math.max(1, part * width) : 0
    return { x: 0, y: index * (thick + gap), width: filled, height: thick, colour }
  })
  return { width, height, png: pngOf(boxes, width, height) }
}

/** A filled rectangle. */
interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: Colour
}

/** Boxes on white, as a PNG with a palette. */
function pngOf(boxes: readonly Box[], width: number, height: number): Uint8Array {
  const palette = ['FFFFFF', ...new Set(boxes.map(({ colour }) => colour))]
  const [wide, high] = [width * fine, height * fine]
  // Every line of pixels begins with its filter, which is none.
  const pixels = new Uint8Array((wide + 1) * high)
  for (const box of boxes) {
    const [from, to] = [box.x, box.x + box.width].map((x) => Math.round(x * fine))
    const [top, bottom] = [box.y, box.y + box.height].map((y) => Math.round(y * fine))
    for (let y = top ?? 0; y < (bottom ?? 0); y++) {
      const line = y * (wide + 1) + 1
      pixels.fill(palette.indexOf(box.colour), line + (from ?? 0), line + (to ?? 0))
    }
  }
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, wide)
  view.setUint32(4, high)
  // Eight bits a pixel, by palette.
  header.set([8, 3, 0, 0, 0], 8)
  const colours = palette.flatMap((colour) => [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)))
  return joined([
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', new Uint8Array(colours)),
    chunk('IDAT', zlibSync(pixels, { level: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joined([strToU8(type), data])
  const [length, check] = [data.length, crc(body)].map((number) => {
    const bytes = new Uint8Array(4)
    new DataView(bytes.buffer).setUint32(0, number)
    return bytes
  })
  return joined([length ?? new Uint8Array(), body, check ?? new Uint8Array()])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The cyclic redundancy check of the PNG standard. */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return (sum ^ 0xffffffff) >>> 0
}
