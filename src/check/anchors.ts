/** What a draft numbers itself: its sections, articles, annexes, demands, lots and tables, so that references can lead there. */

import { digits } from '../language/citations.ts'
import type { PlaceKind, Specification, Table } from '../model/specification.ts'
import type { Text } from '../model/text.ts'

/** The numbers a draft carries, each in one spelling (see `oneSpelling`). */
export interface Anchors {
  /** Every number, whatever carries it, and every number above it: 3 and 3.2 of 3.2.1. A reference to one leads somewhere. */
  readonly all: ReadonlySet<string>
  /** The numbers that have others below them. */
  readonly above: ReadonlySet<string>
  /** Numbers that surely number a place of that kind; they tell how the draft numbers it. */
  readonly own: Readonly<Record<PlaceKind, ReadonlySet<string>>>
  /** How many of those have a shape (see `shapeOf`). */
  readonly shapes: Readonly<Record<PlaceKind, ReadonlyMap<string, number>>>
  /** Codes such as `E-03` by their letters and what stands between those and the number. */
  readonly codes: ReadonlyMap<string, number>
  /** How many numbered paragraphs each article has, where the draft numbers them. */
  readonly paragraphs: ReadonlyMap<string, number>
}

const labels: Readonly<Record<string, PlaceKind>> = {
  artikel: 'article',
  paragraaf: 'section',
  hoofdstuk: 'section',
  deel: 'section',
  bijlage: 'annex',
  annex: 'annex',
  appendix: 'annex',
  tabel: 'table',
  perceel: 'lot',
  lot: 'lot',
  eis: 'requirement',
  wens: 'requirement',
}

const number = String.raw`(?:[A-Z]{1,5}\d?(?:[-.][A-Z]{1,4}){0,2}[-. ]?)?${digits}[a-z]?(?:[.:-]\d{1,3}[a-z]?){0,5}|[IVX]{1,5}|[A-Z]`
const opening = new RegExp(
  String.raw`^[^A-Za-zÀ-ɏ\d]{0,4}(?:(${Object.keys(labels).join('|')})\s{1,3})?(${number})(?=[.):,\s–—|-]|$)`,
  'iu',
)
/** In text that lost its layout a number may stand where the sentence before it ends. */
const stranded = /[.;:]\s{1,3}\d{1,2}(?:\.\d{1,3}){1,4}(?=\s{0,3}(?:\n|$))/g

/** How many places of a kind a draft must number itself before it is taken to number all of them. */
export const enough = 3

/** `E-03` and `E 3` are one number, and so are `3.02` and `3.2`. */
export function oneSpelling(written: string): string {
  return written
    .toUpperCase()
    .replace(/[\s-]+/g, '')
    .replace(/(^|\D)0+(?=\d)/g, '$1')
    .replace(/(?<=[A-Z])\.(?=\d)/g, '')
}

/** The letters that a code opens with, and its separator: `E-` of `E-03`; empty when it has none. */
export function codeOf(written: string): string {
  return /^[A-Z]{1,5}(?:\d(?=[-. ]))?(?:[-.][A-Z]{1,4}){0,2}[-. ]?(?=\d)/.exec(written)?.[0] ?? ''
}

/** `4.2` and `12.3` have one shape: two numbers. `B` and `K` have one too; a number of four digits has its own. */
export function shapeOf(number: string): string {
  return number.replace(/\d+[A-Z]?/g, (digits) => (/^\d{4}/.test(digits) ? '0000' : '0')).replace(/^[A-Z]$/, 'A')
}

const perKind = <T>(make: (kind: PlaceKind) => T): Record<PlaceKind, T> => ({
  article: make('article'),
  section: make('section'),
  annex: make('annex'),
  requirement: make('requirement'),
  lot: make('lot'),
  table: make('table'),
})

/** Reads what the draft numbers. */
export function anchorsOf(specification: Specification): Anchors {
  const all = new Set<string>()
  const own = perKind(() => new Set<string>())
  const codes = new Map<string, number>()
  const add = (written: string): string => {
    const spelled = oneSpelling(written)
    const code = codeOf(written)
    if (code !== '' && !all.has(spelled)) codes.set(code, (codes.get(code) ?? 0) + 1)
    all.add(spelled)
    return spelled
  }
  for (const { text, role, column } of specification.passages) {
    const [, label, written] = opening.exec(text.value) ?? []
    for (const found of text.value.match(stranded) ?? []) all.add(oneSpelling(found.slice(1)))
    if (written === undefined) continue
    const spelled = add(written)
    const kind = label === undefined ? labels[column?.toLowerCase().trim() ?? ''] : labels[label.toLowerCase()]
    const titled = role === 'heading' || isTitle(text.value) || opensWithTitle(text)
    // A list of annexes is a list of what there is; a list of articles mostly speaks of another document's.
    if (kind !== undefined && (titled || (kind !== 'article' && kind !== 'section'))) own[kind].add(spelled)
    else if (kind === undefined && titled) own.section.add(spelled)
  }
  for (const listed of annexesListed(specification)) own.annex.add(add(listed))
  // What the draft does not number is counted, but not among what it does.
  const numbered = countShapes(own.section)
  for (const { number: counted, title } of specification.sections)
    if (title.includes(counted) || (numbered.get(shapeOf(counted)) ?? 0) < enough) all.add(oneSpelling(counted))
  for (const { id, explicit } of specification.requirements) {
    if (!explicit) continue
    const written = id.replace(/^[A-Za-zÀ-ɏ]{3,}[\s-]+(?=[A-Z\d])/u, '')
    own.requirement.add(add(written))
  }
  for (const reference of specification.references)
    if (reference.kind === 'annex' && reference.elsewhere) all.add(`BIJLAGE ${oneSpelling(reference.number)}`)
  const above = new Set([...all].flatMap(numbersAbove))
  for (const number of above) all.add(number)
  const shapes = perKind((kind) => countShapes(own[kind]))
  return { all, above, own, shapes, codes, paragraphs: paragraphsOf(specification) }
}

const annexesTitle =
  /^\W*(?:(?:(?:deel|hoofdstuk|paragraaf)\s+)?(?:\d[\d.]*|[A-Z])[.):]?\s+(?:[–—-]\s+)?)?(?:(?:overzicht|lijst)\s+(?:van\s+)?(?:de\s+)?)?bijlagen(?:\s+(?:bij|van|in)\s+(?:dit|deze|het|de)\s+\S+)?\W*$/i

/** What numbers the annexes below the title "Bijlagen", when a list or the first column of a table does. */
function annexesListed({ blocks }: Specification): readonly string[] {
  const listed: string[] = []
  let below = false
  for (const block of blocks) {
    if (block.type === 'heading' || block.type === 'paragraph') below = annexesTitle.test(block.text.value)
    else if (below && block.type === 'list' && block.ordered)
      for (let at = 0; at < block.items.length; at++) listed.push(String(block.start + at))
    else if (block.type === 'table' && (below || listsAnnexes(block)))
      for (const { cells } of block.rows.slice(1)) {
        const first = cells[0]?.text.value.trim() ?? ''
        if (/^(?:\d{1,2}|[A-Z])$/.test(first)) listed.push(first)
      }
  }
  return listed
}

/** True for a table that has a number and an annex in each row. */
function listsAnnexes({ rows: [header] }: Table): boolean {
  const [first, second] = header?.cells ?? []
  return /^(?:nr|nummer|no)\b/i.test(first?.text.value ?? '') && /^bijlagen?$/i.test(second?.text.value.trim() ?? '')
}

/** 3 and 3.2 for 3.2.1. */
function numbersAbove(number: string): readonly string[] {
  const above: string[] = []
  for (let at = number.indexOf('.'); at >= 0; at = number.indexOf('.', at + 1)) above.push(number.slice(0, at))
  return above
}

function countShapes(numbers: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const number of numbers) counts.set(shapeOf(number), (counts.get(shapeOf(number)) ?? 0) + 1)
  return counts
}

/** A short line that no full stop ends may be a title whose layout was lost. */
function isTitle(text: string): boolean {
  return (
    text.length < 80 && /^(?:\d[\d.]*|(?:Artikel|Hoofdstuk)\s\S{1,8})\s+[A-ZÀ-Þ]/u.test(text) && !/[.;:,|]$/.test(text)
  )
}

/** True for text that opens with a number and a title in bold: "**4.2 Pleegouders begeleiden.** In het eerste halfjaar …" */
function opensWithTitle({ value, marks }: Text): boolean {
  return marks.some(
    ({ kind, start, end }) =>
      kind === 'strong' &&
      start === 0 &&
      end < value.length &&
      /^(?:Artikel\s)?\d[\d.]*\s+[A-ZÀ-Þ].*[.:]?$/u.test(value.slice(0, end)),
  )
}

/** The paragraphs of each article: a numbered list under its title, or lines that open with a number. */
function paragraphsOf({ blocks }: Specification): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let article: string | null = null
  const count = (last: number) => {
    if (article !== null) counts.set(article, Math.max(counts.get(article) ?? 0, last))
  }
  for (const block of blocks) {
    if (block.type === 'heading') {
      const title = /^\s*artikel\s+(\d{1,3}[a-z]?)(?![A-Za-zÀ-ɏ\d])/iu.exec(block.text.value)?.[1]
      article = title === undefined ? null : oneSpelling(title)
    } else if (block.type === 'list' && block.ordered) count(block.start + block.items.length - 1)
    else if (block.type === 'paragraph') {
      const lid = /^(?:\d{1,3}\.)?(\d{1,2})[.)]?\s/.exec(block.text.value)?.[1]
      if (lid !== undefined) count(Number(lid))
    }
  }
  return counts
}
