/** Breaks a paragraph into lines. */

import { attributeOf, childOf, type Element, numberOf, unescapeXml } from '../xml.ts'
import { type Font, lineOf, widthOf } from './fonts.ts'
import type { Look, Looks } from './looks.ts'

/** A line: its height in twips, and the footnotes it refers to. */
export interface Line {
  readonly height: number
  readonly notes: readonly string[]
}

/** A piece that no line end can fall in; one can fall behind it when it is loose. */
interface Word {
  readonly kind: 'word'
  readonly width: number
  readonly height: number
  readonly loose: boolean
  readonly note: string | null
}
interface Gap {
  readonly kind: 'space' | 'tab' | 'break'
  readonly width: number
  readonly height: number
}
type Atom = Word | Gap

/** The lines of a paragraph in a column of so many twips; one at least. */
export function linesOf(paragraph: Element, look: Look, column: number, looks: Looks): readonly Line[] {
  const atoms: Atom[] = []
  collect(paragraph, look.font, atoms, looks)
  const { left, right, first, number, rule } = look.paragraph
  const room = Math.max(column - left - right, 1)
  // A number fills what hangs out.
  const start = number !== null && first < 0 ? 0 : first
  const height = (natural: number, picture: boolean) =>
    rule === 'exact'
      ? look.paragraph.line
      : rule === 'atLeast'
        ? Math.max(natural, look.paragraph.line)
        : picture
          ? natural
          : natural * look.paragraph.line
  const lines: Line[] = []
  const own = lineOf(look.font)
  let x = start
  let spaces = 0
  let tall = 0
  let any = false
  let notes: string[] = []
  const end = () => {
    lines.push({ height: height(tall === 0 ? own : tall, tall > own * 3), notes })
    x = 0
    spaces = 0
    tall = 0
    any = false
    notes = []
  }
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at]
    if (atom === undefined) break
    if (atom.kind === 'break') {
      tall = Math.max(tall, atom.height)
      end()
      continue
    }
    if (atom.kind === 'space') {
      spaces += atom.width
      tall = Math.max(tall, any ? 0 : atom.height)
      continue
    }
    if (atom.kind !== 'word') {
      x += spaces
      spaces = 0
      x = nextStop(x, first)
      tall = Math.max(tall, atom.height)
      continue
    }
    let width = atom.width
    let last = at
    let loose = atom.loose
    for (let next = atoms[last + 1]; !loose && next?.kind === 'word'; next = atoms[last + 1]) {
      loose = next.loose
      width += next.width
      last++
    }
    if (any && x + spaces + width > room + slack) end()
    for (let part = at; part <= last; part++) {
      const word = atoms[part]
      if (word?.kind !== 'word') continue
      tall = Math.max(tall, word.height)
      if (word.note !== null) notes.push(word.note)
    }
    x += spaces + width
    spaces = 0
    any = true
    // What is wider than a line is cut wherever the line ends.
    for (; x > room + slack; ) {
      const kept = x - room
      const { height: high } = atom
      end()
      x = kept
      tall = high
      any = true
    }
    at = last
  }
  if (any || tall > 0 || lines.length === 0) end()
  return lines
}

/** What rounding may add to a line before it is full. */
const slack = 1

/** A tab leads to where the other lines begin, and past that to the next half inch. */
function nextStop(x: number, first: number): number {
  return x < 0 && first < 0 ? 0 : Math.floor(x / 720 + 1) * 720
}

function collect(parent: Element, font: Font, atoms: Atom[], looks: Looks): void {
  for (const child of parent.children) {
    switch (child.name) {
      case 'w:r':
        collectRun(child, font, atoms, looks)
        break
      case 'w:hyperlink':
      case 'w:ins':
      case 'w:del':
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:fldSimple':
      case 'w:smartTag':
        collect(child, font, atoms, looks)
    }
  }
}

function collectRun(run: Element, paragraph: Font, atoms: Atom[], looks: Looks): void {
  const font = looks.ofRun(childOf(run, 'w:rPr'), paragraph)
  const height = lineOf(font)
  for (const child of run.children) {
    switch (child.name) {
      case 'w:t':
      case 'w:delText':
        collectText(unescapeXml(child.text), font, height, atoms)
        break
      case 'w:tab':
      case 'w:ptab':
        atoms.push({ kind: 'tab', width: 0, height })
        break
      case 'w:br':
      case 'w:cr':
        atoms.push({ kind: 'break', width: 0, height })
        break
      case 'w:noBreakHyphen':
        atoms.push({ kind: 'word', width: widthOf('-', font), height, loose: false, note: null })
        break
      case 'w:footnoteReference': {
        const note = attributeOf(child, 'w:id') ?? null
        const width = widthOf(note ?? '', font)
        atoms.push({ kind: 'word', width, height, loose: false, note })
        break
      }
      case 'w:footnoteRef':
        // The footnote's own number, mostly of two digits.
        atoms.push({ kind: 'word', width: widthOf('00', font), height, loose: false, note: null })
        break
      case 'w:drawing': {
        const extent = childOf(childOf(child, 'wp:inline'), 'wp:extent')
        const [wide, high] = ['cx', 'cy'].map((name) => (numberOf(extent, name) ?? 0) / emuToTwip)
        if (extent !== undefined)
          atoms.push({ kind: 'word', width: wide ?? 0, height: high ?? 0, loose: true, note: null })
        break
      }
      // The library puts a reference to a footnote in a run of its own when it is tracked.
      case 'w:r':
        collectRun(child, paragraph, atoms, looks)
    }
  }
}

const emuToTwip = 635

const pieces = / +|[^ \-–—/]*[-–—/]+|[^ \-–—/]+/g

function collectText(text: string, font: Font, height: number, atoms: Atom[]): void {
  for (const [piece] of text.matchAll(pieces)) {
    if (piece.charCodeAt(0) === 32) {
      atoms.push({ kind: 'space', width: widthOf(piece, font), height })
      continue
    }
    const lastSign = piece.charAt(piece.length - 1)
    const loose = lastSign === '-' || lastSign === '–' || lastSign === '—' || lastSign === '/'
    atoms.push({ kind: 'word', width: widthOf(piece, font), height, loose, note: null })
  }
}
