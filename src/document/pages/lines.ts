/** Breaks a paragraph into lines. */

import { attributeOf, childOf, type Element, numberOf, unescapeXml } from '../xml.ts'
import { type Font, type Ruler, rulerOf } from './fonts.ts'
import type { Look, Looks } from './looks.ts'

/** A line: its height in twips, and the footnotes it refers to. */
export interface Line {
  readonly height: number
  readonly notes: readonly string[]
}

/** The lines of a paragraph in a column of so many twips; one at least. */
export function linesOf(paragraph: Element, look: Look, column: number, looks: Looks): readonly Line[] {
  const setter = setterOf(look, column)
  set(paragraph, look.font, setter, looks)
  return setter.lines()
}

/** Sets text piece by piece; widths and heights in twips. */
interface Setter {
  /** A piece that no line end can fall in; one can fall behind it when it is loose. */
  readonly word: (width: number, height: number, loose: boolean, note?: string) => void
  readonly space: (width: number, height: number) => void
  readonly tab: (height: number) => void
  readonly newLine: (height: number) => void
  /** Ends the text, and gives its lines. */
  readonly lines: () => readonly Line[]
}

function setterOf({ paragraph, font }: Look, column: number): Setter {
  const { left, right, first, number, rule, line } = paragraph
  const room = Math.max(column - left - right, 1)
  const own = rulerOf(font).line
  const heightOf = (natural: number) => {
    if (rule === 'exact') return line
    if (rule === 'atLeast') return Math.max(natural, line)
    // A picture is as high as it is.
    return natural > own * 3 ? natural : natural * line
  }
  const lines: Line[] = []
  // A number fills what hangs out.
  let x = number !== null && first < 0 ? 0 : first
  let spaces = 0
  let tall = 0
  let any = false
  let notes: readonly string[] = noNotes
  /** Pieces that stay together, until the line can end behind them. */
  const held = { width: 0, height: 0, first: 0, notes: [] as string[] }
  let holds = false

  const end = () => {
    lines.push({ height: heightOf(tall === 0 ? own : tall), notes })
    x = 0
    spaces = 0
    tall = 0
    any = false
    notes = noNotes
  }
  const release = () => {
    if (!holds) return
    holds = false
    if (any && x + spaces + held.width > room + slack) end()
    tall = Math.max(tall, held.height)
    if (held.notes.length > 0) {
      notes = [...notes, ...held.notes]
      held.notes = []
    }
    x += spaces + held.width
    spaces = 0
    any = true
    // What is wider than a line is cut wherever the line ends.
    while (x > room + slack) {
      const kept = x - room
      end()
      x = kept
      tall = held.first
      any = true
    }
  }
  return {
    word(width, height, loose, note) {
      if (holds) {
        held.width += width
        held.height = Math.max(held.height, height)
      } else {
        holds = true
        held.width = width
        held.height = height
        held.first = height
      }
      if (note !== undefined) held.notes.push(note)
      if (loose) release()
    },
    space(width, height) {
      release()
      spaces += width
      if (!any) tall = Math.max(tall, height)
    },
    tab(height) {
      release()
      x = nextStop(x + spaces, first)
      spaces = 0
      tall = Math.max(tall, height)
    },
    newLine(height) {
      release()
      tall = Math.max(tall, height)
      end()
    },
    lines() {
      release()
      if (any || tall > 0 || lines.length === 0) end()
      return lines
    },
  }
}

const noNotes: readonly string[] = []

/** What rounding may add to a line before it is full. */
const slack = 1

/** A tab leads to where the other lines begin, and past that to the next half inch. */
function nextStop(x: number, first: number): number {
  return x < 0 && first < 0 ? 0 : Math.floor(x / 720 + 1) * 720
}

function set(parent: Element, font: Font, setter: Setter, looks: Looks): void {
  for (const child of parent.children) {
    switch (child.name) {
      case 'w:r':
        setRun(child, font, setter, looks)
        break
      case 'w:hyperlink':
      case 'w:ins':
      case 'w:del':
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:fldSimple':
      case 'w:smartTag':
        set(child, font, setter, looks)
    }
  }
}

function setRun(run: Element, paragraph: Font, setter: Setter, looks: Looks): void {
  const ruler = rulerOf(looks.ofRun(childOf(run, 'w:rPr'), paragraph))
  const height = ruler.line
  for (const child of run.children) {
    switch (child.name) {
      case 'w:t':
      case 'w:delText':
        setText(unescapeXml(child.text), ruler, setter)
        break
      case 'w:tab':
      case 'w:ptab':
        setter.tab(height)
        break
      case 'w:br':
      case 'w:cr':
        setter.newLine(height)
        break
      case 'w:noBreakHyphen':
        setter.word(ruler.widthOf('-'), height, false)
        break
      case 'w:footnoteReference': {
        const note = attributeOf(child, 'w:id')
        setter.word(ruler.widthOf(note ?? ''), height, false, note)
        break
      }
      case 'w:footnoteRef':
        // The footnote's own number, mostly of two digits.
        setter.word(ruler.widthOf('00'), height, false)
        break
      case 'w:drawing': {
        const extent = childOf(childOf(child, 'wp:inline'), 'wp:extent')
        const [wide = 0, high = 0] = ['cx', 'cy'].map((name) => (numberOf(extent, name) ?? 0) / emuToTwip)
        if (extent !== undefined) setter.word(wide, high, true)
      }
    }
  }
}

const emuToTwip = 635

/** Sets text: a line can end at a space, and behind a hyphen, a dash or a slash. */
function setText(text: string, ruler: Ruler, setter: Setter): void {
  for (let at = 0; at < text.length; ) {
    const from = at
    while (text.charCodeAt(at) === space) at++
    if (at > from) {
      setter.space(ruler.widthOf(text, from, at), ruler.line)
      continue
    }
    while (at < text.length && text.charCodeAt(at) !== space && !endsPiece(text.charCodeAt(at))) at++
    const sign = at
    while (endsPiece(text.charCodeAt(at))) at++
    setter.word(ruler.widthOf(text, from, at), ruler.line, at > sign)
  }
}

const space = 0x20

/** True for a hyphen, a slash, and the dashes. */
function endsPiece(code: number): boolean {
  return code === 0x2d || code === 0x2f || code === 0x2013 || code === 0x2014
}
