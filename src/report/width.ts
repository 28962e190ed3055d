/** How text takes up room on a screen: columns, wrapping, and characters that must not reach a terminal. */

/** Columns of a text for which no screen sets a width, such as one that goes into a file. */
export const usualColumns = 80

/** Lines longer than this tire the eye. */
export const mostColumns = 100

const combining = /^[\p{M}\p{Emoji_Modifier}\p{Default_Ignorable_Code_Point}]$/u
const wide =
  /^(?:(?![\uff61-\uff9f])[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6])$/u
/** Text beside a label takes this many columns at least. */
const leastRoom = 40
const regional = /^[\u{1f1e6}-\u{1f1ff}]$/u
/** Characters of one column each that Dutch and English texts are made of, so that most text needs no closer look. */
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u21ff\u2500-\u257f]*$/

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const unprintable = /[\0-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udfff]/gu
const lineEnd = /\r\n|\r|\n/
const invisible = /[\u200e\u200f\ufeff]/

/** What a reader sees as one character, and the columns it fills. */
interface Cluster {
  readonly text: string
  readonly columns: number
}

/** The text on one line, safe to print: white space becomes a blank, invisible marks go, other controls show as �. */
export function printable(text: string): string {
  if (narrow.test(text)) return text
  return text.replace(unprintable, (control) => {
    if (invisible.test(control)) return ''
    return /\s/.test(control) ? ' ' : '\ufffd'
  })
}

/** Splits text into what a reader sees as characters. */
function clusters(text: string): readonly Cluster[] {
  if (narrow.test(text)) return Array.from(text, (character) => ({ text: character, columns: 1 }))
  const found: { text: string; columns: number }[] = []
  let joining = false
  for (const point of text) {
    const last = found.at(-1)
    const pairs = last !== undefined && regional.test(point) && regional.test(last.text)
    if (last !== undefined && (joining || pairs || combining.test(point))) {
      last.text += point
      if (pairs || point === '\ufe0f') last.columns = 2
    } else {
      found.push({ text: point, columns: combining.test(point) ? 0 : wide.test(point) ? 2 : 1 })
    }
    joining = point === '\u200d'
  }
  return found
}

/** Columns the text fills. */
export function columnsOf(text: string): number {
  if (narrow.test(text)) return text.length
  return clusters(text).reduce((sum, cluster) => sum + cluster.columns, 0)
}

/** As much of the start of a text as so many columns hold. */
export function startWithin(text: string, columns: number): string {
  if (narrow.test(text)) return text.slice(0, Math.max(0, columns))
  return text.slice(0, lengthWithin(clusters(text), columns))
}

/** As much of the end of a text as so many columns hold. */
export function endWithin(text: string, columns: number): string {
  if (narrow.test(text)) return text.slice(Math.max(0, text.length - Math.max(0, columns)))
  return text.slice(text.length - lengthWithin(clusters(text).toReversed(), columns))
}

function lengthWithin(from: readonly Cluster[], columns: number): number {
  let used = 0
  let length = 0
  for (const cluster of from) {
    used += cluster.columns
    if (used > columns) break
    length += cluster.text.length
  }
  return length
}

/** Pads with blanks to a number of columns. */
export function pad(text: string, columns: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, columns - columnsOf(text)))
  return side === 'right' ? text + blanks : blanks + text
}

/** Breaks text into printable lines of at most so many columns, between words; a longer word stays whole. */
export function wrap(text: string, columns: number): readonly string[] {
  if (!lineEnd.test(text)) return wrapLine(printable(text), columns)
  return text.split(lineEnd).flatMap((line) => wrapLine(printable(line), columns))
}

/** The same as one text, of which every line after the first stands two columns to the right. */
export function hang(text: string, columns: number): string {
  return wrap(text, columns - 2).join('\n  ')
}

/** Parts with a dot between them on as few lines as hold them; a line ends after a part, never within one. */
export function flow(parts: readonly string[], columns: number): string {
  const glued = parts.map((part) => part.replaceAll(' ', '\u00a0'))
  return hang(glued.join('\u00a0· '), columns).replaceAll('\u00a0', ' ')
}

/**
 * Labels with what each says: in two columns, or the text under its label where two columns would leave it too little
 * room.
 */
export function labelled(
  rows: readonly (readonly [label: string, text: string])[],
  columns: number,
  indent = '  ',
): readonly string[] {
  const column = indent.length + Math.max(0, ...rows.map(([label]) => columnsOf(label))) + 2
  if (columns - column >= leastRoom) {
    return rows.flatMap(([label, text]) => {
      const [first = '', ...rest] = wrap(text, columns - column)
      return [pad(indent + label, column) + first, ...rest.map((line) => ' '.repeat(column) + line)]
    })
  }
  const under = `${indent}    `
  return rows.flatMap(([label, text]) => [
    indent + label.trimEnd(),
    ...wrap(text, columns - under.length).map((line) => under + line),
  ])
}

function wrapLine(text: string, columns: number): readonly string[] {
  if (narrow.test(text)) return wrapNarrow(text.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''), columns)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(' ')) {
    if (word === '') continue
    const size = columnsOf(word)
    if (used > 0 && used + 1 + size > columns) {
      lines.push(line)
      line = word
      used = size
    } else {
      line = used > 0 ? `${line} ${word}` : word
      used += used > 0 ? size + 1 : size
    }
  }
  return used > 0 ? [...lines, line] : lines
}

/** The same for text of one column a character, with a single blank between words. */
function wrapNarrow(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let start = 0
  while (text.length - start > columns) {
    const last = text.lastIndexOf(' ', start + columns)
    const end = last > start ? last : text.indexOf(' ', start)
    if (end < 0) break
    lines.push(text.slice(start, end))
    start = end + 1
  }
  return start < text.length ? [...lines, text.slice(start)] : lines
}
