/** The pictures of a draft: found in its text, read from beside it, and looked at for their format and size. */

import type { Figure } from '../model/document.ts'
import { leavesOf } from '../model/leaves.ts'
import { type ProblemDetails, throwProblems } from '../model/problem.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Specification } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { kindOfTarget } from './inlines.ts'

/** Gives the bytes of a file that the draft names, relative to its own place; undefined when it is not there. */
export type ReadPicture = (path: string) => Uint8Array | undefined

/** A picture as the draft names it; `alt` is what it tells to who cannot see it. */
export interface NamedPicture {
  readonly target: string
  readonly alt: string
  /** Offset in the source. */
  readonly at: number
}

/** Every picture a draft names, in reading order. */
function picturesIn({ blocks }: Specification): readonly NamedPicture[] {
  return leavesOf(blocks).flatMap(({ text }) =>
    text.marks
      .filter(({ kind }) => kind === 'image')
      .map(({ start, end, target = '' }) => ({
        target,
        alt: text.value.slice(start, end).trim(),
        at: sourceSpan(text, start, end).start,
      })),
  )
}

/**
 * The pictures that stand in files, by their address in the draft; throws a Problem that names each that is not there,
 * cannot be shown, or tells nothing to who cannot see it. What stands on the internet is never fetched.
 */
export function readFigures(specification: Specification, read: ReadPicture): ReadonlyMap<string, Figure> {
  const figures = new Map<string, Figure>()
  const faults: ProblemDetails[] = []
  const pictures = picturesIn(specification)
  const starts = pictures.length === 0 ? [] : lineStarts(specification.draft.text)
  for (const { target, alt, at } of pictures) {
    const { line } = placeAt(starts, at)
    const place = { kind: 'draft', path: specification.draft.path, line } as const
    if (alt === '') faults.push({ ...place, ...silent(target) })
    if (kindOfTarget(target) !== 'file' || figures.has(target)) continue
    const bytes = read(pathOf(target))
    if (bytes === undefined) faults.push({ ...place, ...absent(target) })
    else {
      const figure = figureOf(bytes)
      if (figure === null) faults.push({ ...place, ...strange(target) })
      else figures.set(target, figure)
    }
  }
  throwProblems(faults)
  return figures
}

/** The path of a file in an address: without `?` or `#`, and with `%20` as a space. */
function pathOf(target: string): string {
  const path = target.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Looks at the first bytes of a picture for its format and size; null when they are of no format that Word shows everywhere. */
export function figureOf(bytes: Uint8Array): Figure | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = pngSize(bytes, view) ?? gifSize(bytes, view) ?? jpgSize(bytes, view)
  return size === null || size.width === 0 || size.height === 0 ? null : { ...size, bytes }
}

type Sized = Omit<Figure, 'bytes'> | null

function opensWith(bytes: Uint8Array, ...opening: readonly number[]): boolean {
  return opening.every((byte, index) => bytes[index] === byte)
}

function pngSize(bytes: Uint8Array, view: DataView): Sized {
  if (!opensWith(bytes, 0x89, 0x50, 0x4e, 0x47) || bytes.length < 24) return null
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

function gifSize(bytes: Uint8Array, view: DataView): Sized {
  if (!opensWith(bytes, 0x47, 0x49, 0x46) || bytes.length < 10) return null
  return { format: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) }
}

/** A JPEG is a row of segments, one of which (SOF) holds the size. */
function jpgSize(bytes: Uint8Array, view: DataView): Sized {
  if (!opensWith(bytes, 0xff, 0xd8)) return null
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (frame) return { format: 'jpg', width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
  }
  return null
}

type Told = Pick<ProblemDetails, 'what' | 'why' | 'help'>

function silent(target: string): Told {
  return {
    what: {
      nl: `De afbeelding '${target}' heeft geen beschrijving.`,
      en: `The picture '${target}' has no description.`,
    },
    why: {
      nl: 'Wie haar niet kan zien, moet horen wat erop staat; dat vraagt de wet van een toegankelijk document.',
      en: 'Who cannot see it must hear what it shows; the law asks this of an accessible document.',
    },
    help: {
      nl: `Schrijf wat erop staat tussen de haken: ![beschrijving](${target}).`,
      en: `Write what it shows between the brackets: ![description](${target}).`,
    },
  }
}

function absent(target: string): Told {
  return {
    what: { nl: `De afbeelding '${target}' is er niet.`, en: `The picture '${target}' is not there.` },
    why: {
      nl: 'Zij wordt gezocht vanaf de map waarin het stuk staat.',
      en: 'It is looked for from the folder that holds the draft.',
    },
    help: {
      nl: 'Zet de afbeelding daar neer, verbeter de naam, of haal haar uit de tekst.',
      en: 'Put the picture there, correct its name, or take it out of the text.',
    },
  }
}

function strange(target: string): Told {
  return {
    what: {
      nl: `De afbeelding '${target}' is geen PNG, JPEG of GIF.`,
      en: `The picture '${target}' is no PNG, JPEG or GIF.`,
    },
    why: { nl: 'Andere soorten toont Word niet overal.', en: 'Word does not show other formats everywhere.' },
    help: { nl: 'Sla de afbeelding op als PNG.', en: 'Save the picture as PNG.' },
  }
}
