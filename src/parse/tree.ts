/** Opens YAML text as a tree that knows its places, and notes in plain words what is wrong with it. */

import { type Document, isMap, isScalar, type Node, parseDocument, type Scalar, visit, type YAMLMap } from 'yaml'
import { type Bilingual, helpWith } from '../model/problem.ts'
import type { Span } from '../model/span.ts'
import { sliceText, type Text } from '../model/text.ts'
import { align, type Decoded, type Dialect } from './align.ts'
import type { Faults } from './faults.ts'

/** Where YAML text stands in its draft, and where its mistakes are noted. */
export interface Place {
  readonly source: string
  /** Offset in the draft of the first character of the YAML text. */
  readonly base: number
  readonly faults: Faults
}

/** Parses YAML text; numbers and dates keep the notation they were written in. */
export function openTree(text: string): Document {
  return parseDocument(text, {
    schema: 'core',
    strict: true,
    uniqueKeys: true,
    keepSourceTokens: true,
    prettyErrors: false,
  })
}

/** Notes every syntax error and every alias; true when there were none. */
export function checkTree(document: Document, place: Place): boolean {
  // Of nesting that is too deep every level complains; the first says it all.
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  for (const { code, message, pos } of exhausted === undefined ? document.errors : [exhausted]) {
    const reason = reasons[code] ?? { nl: 'de opbouw klopt niet', en: message }
    place.faults.note(
      place.base + pos[0],
      { nl: `Dit is geen geldige YAML: ${reason.nl}.`, en: `This is not valid YAML: ${reason.en}.` },
      {
        nl: 'Controleer inspringing, dubbele punten en aanhalingstekens; zet tekst met leestekens tussen aanhalingstekens.',
        en: 'Check indentation, colons and quotes; put text with punctuation between quotes.',
      },
    )
  }
  let aliases = 0
  visit(document, {
    Alias(_, alias) {
      aliases++
      place.faults.note(
        spanOfNode(alias, place).start,
        {
          nl: `De verwijzing '*${alias.source}' kan hier niet.`,
          en: `The alias '*${alias.source}' is not allowed here.`,
        },
        { nl: 'Schrijf de waarde uit.', en: 'Write the value in full.' },
      )
    },
  })
  return document.errors.length + aliases === 0
}

const reasons: Readonly<Record<string, Bilingual>> = {
  BAD_INDENT: { nl: 'de inspringing klopt niet', en: 'the indentation is wrong' },
  BAD_SCALAR_START: {
    nl: 'een waarde begint met een teken dat tussen aanhalingstekens moet',
    en: 'a value begins with a character that must be quoted',
  },
  BLOCK_AS_IMPLICIT_KEY: { nl: 'er staan twee dubbele punten in één regel', en: 'there are two colons on one line' },
  DUPLICATE_KEY: { nl: 'deze sleutel staat er twee keer', en: 'this key stands there twice' },
  MISSING_CHAR: {
    nl: 'er ontbreekt een teken, zoals een aanhalingsteken of haakje',
    en: 'a character is missing, such as a quote or bracket',
  },
  MULTIPLE_DOCS: { nl: 'het bestand bevat meer dan één document', en: 'the file holds more than one document' },
  RESOURCE_EXHAUSTION: { nl: 'de lagen zijn te diep genest', en: 'the levels are nested too deeply' },
  TAB_AS_INDENT: {
    nl: 'er is ingesprongen met een tab; gebruik spaties',
    en: 'a tab is used for indentation; use spaces',
  },
}

/** The span of a node in the draft, without the white space after it. */
export function spanOfNode(node: Node, { source, base }: Place): Span {
  const [from, to] = node.range ?? [0, 0]
  const start = base + from
  let end = base + to
  while (end > start && /\s/.test(source.charAt(end - 1))) end--
  return { start, end }
}

/** A key of a mapping with its value; a value left out is null. */
export interface Entry {
  readonly key: string
  readonly keySpan: Span
  readonly value: Node | null
}

/** Lists the entries of a mapping. */
export function entriesOf(map: YAMLMap, place: Place): Entry[] {
  return map.items.map(({ key, value }) => {
    const keyNode = key as Node
    const empty = value === null || (isScalar(value) && value.value === null)
    return {
      key: isScalar(keyNode) ? writtenAs(keyNode) : '',
      keySpan: spanOfNode(keyNode, place),
      value: empty ? null : (value as Node),
    }
  })
}

/** Reads a mapping with known keys only; notes a node that is no mapping, and every key that is not known. */
export function readMapping(node: Node, known: readonly string[], place: Place): Map<string, Entry> {
  const found = new Map<string, Entry>()
  if (!isMap(node)) {
    noteKind(node, { nl: `sleutels zoals '${known[0]}:'`, en: `keys such as '${known[0]}:'` }, place)
    return found
  }
  for (const entry of entriesOf(node, place)) {
    if (known.includes(entry.key)) found.set(entry.key, entry)
    else noteUnknown(entry, known, place)
  }
  return found
}

/** Notes a key that does not exist, with the one that was probably meant, or else those that do. */
export function noteUnknown(
  { key, keySpan }: Entry,
  known: readonly string[],
  { faults }: Place,
  choice: Bilingual = { nl: known.join(', '), en: known.join(', ') },
): void {
  faults.note(
    keySpan.start,
    { nl: `De sleutel '${key}' bestaat niet.`, en: `The key '${key}' does not exist.` },
    helpWith(key, known, { nl: `Kies uit: ${choice.nl}.`, en: `Choose from: ${choice.en}.` }, "'"),
  )
}

/** Notes a value of the wrong kind. */
export function noteKind(node: Node, expected: Bilingual, place: Place): void {
  place.faults.note(
    spanOfNode(node, place).start,
    { nl: `Hier wordt iets anders verwacht: ${expected.nl}.`, en: `Expected ${expected.en} here.` },
    {
      nl: 'Zet tekst met haken of dubbele punten tussen aanhalingstekens.',
      en: 'Put text with brackets or colons between quotes.',
    },
  )
}

/** A scalar as its author wrote it: `3.10` stays "3.10". */
export function writtenAs(scalar: Scalar): string {
  return scalar.type === 'PLAIN' ? (scalar.source ?? '') : String(scalar.value)
}

/** The text of a scalar, led back through quotes, escapes and folded lines to its source. */
export function readScalar(scalar: Scalar, place: Place): Text {
  const { source, base } = place
  const [from, to] = scalar.range ?? [0, 0]
  const span = { start: base + from, end: base + to }
  const value = writtenAs(scalar)
  switch (scalar.type) {
    case 'QUOTE_SINGLE':
    case 'QUOTE_DOUBLE': {
      const inner = { start: span.start + 1, end: span.end - 1 }
      const dialect = scalar.type === 'QUOTE_SINGLE' ? singleQuoted : doubleQuoted
      return { value, runs: align(value, source, inner, dialect), marks: [] }
    }
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      // The line break after the header is taken along, so that the first line is indented like any other.
      const header = source.slice(span.start, span.end).search(/[\r\n]/)
      const body = { start: header < 0 ? span.end : span.start + header, end: span.end }
      const held = `\n${value}`
      return sliceText({ value: held, runs: align(held, source, body, unquoted), marks: [] }, 1, held.length)
    }
    default:
      return { value, runs: align(value, source, span, unquoted), marks: [] }
  }
}

const unquoted: Dialect = { introducers: '', decode: () => undefined, quotes: 0 }

const singleQuoted: Dialect = {
  introducers: "'",
  decode: (source, at) => (source.charAt(at + 1) === "'" ? { value: "'", length: 2 } : undefined),
  quotes: 0,
}

const doubleQuoted: Dialect = { introducers: '\\', decode: decodeEscape, quotes: 0 }

const simpleEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  '\t': '\t',
  v: '\v',
  N: '\x85',
  _: '\xA0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
}
const numberedEscape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/y
const lineEscape = /\\\r?\n[ \t]*/y

function decodeEscape(source: string, at: number): Decoded | undefined {
  const simple = simpleEscapes[source.charAt(at + 1)]
  if (simple !== undefined) return { value: simple, length: 2 }
  numberedEscape.lastIndex = at
  const match = numberedEscape.exec(source)
  if (match !== null) {
    const code = Number.parseInt(match[1] ?? match[2] ?? match[3] ?? '', 16)
    return code > 0x10ffff ? undefined : { value: String.fromCodePoint(code), length: match[0].length }
  }
  lineEscape.lastIndex = at
  const fold = lineEscape.exec(source)
  return fold === null ? undefined : { value: '', length: fold[0].length }
}
