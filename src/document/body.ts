/** The draft's blocks as parts of a document, with its edits as tracked changes. */

import { answerAsked } from '../language/answers.ts'
import { findBlanks } from '../language/blanks.ts'
import { fillSlots } from '../language/slots.ts'
import type {
  CellPart,
  Change,
  Column,
  Figure,
  Inline,
  ListEntry,
  ParagraphPart,
  Part,
  RowPart,
  TablePart,
} from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import { lastAtMost } from '../model/span.ts'
import type { Block, Heading, List, Paragraph, Specification, Stated, Table, TableRow } from '../model/specification.ts'
import type { Text } from '../model/text.ts'
import type { Anchors } from './anchors.ts'
import type { Bookmarks } from './bookmarks.ts'
import type { Crossings } from './crossings.ts'
import { composeInlines, insertedWords, isBlank, type LineEnds, legible, plainWords } from './inlines.ts'
import { footnotesIn } from './notices.ts'
import type { Outline } from './outline.ts'
import { inlinesOf } from './parts.ts'
import type { PlacedEdits } from './stretches.ts'
import type { Between } from './texts.ts'
import { bodyWords, say } from './words.ts'

/** What the blocks are composed with. */
export interface BodySetting {
  readonly specification: Specification
  readonly edits: PlacedEdits
  readonly anchors: Anchors
  readonly bookmarks: Bookmarks
  readonly crossings: Crossings
  readonly outline: Outline
  /** Ids of the requirements whose table has a column for evidence, the same in every view of the draft. */
  readonly besideEvidence: ReadonlySet<string>
  /** The pictures at hand, by their address. */
  readonly figures: ReadonlyMap<string, Figure>
  readonly language: Language
  /** Texts that are no part of the draft. */
  readonly between: Between
}

/** The parts of the text, and the footnotes it refers to in order of first reference. */
export interface Body {
  readonly parts: readonly Part[]
  readonly notes: readonly (readonly Part[])[]
}

/** Composes all blocks of a draft. */
export function composeBody(setting: BodySetting): Body {
  const { specification, between } = setting
  const { composer, notes } = composerOf(setting)
  const parts: Part[] = []
  const groups = groupRequirements(specification.blocks, composer.stated)
  const loose = besideGroups(groups, setting)
  for (const group of groups) {
    for (const block of group.blocks) parts.push(...(between.before.get(block) ?? []))
    parts.push(
      ...(group.requirements ? requirementTable(group.blocks, composer) : group.blocks.flatMap(composer.block)),
      ...(loose.get(group) ?? []),
    )
  }
  parts.unshift(...(loose.get(null) ?? []))
  parts.push(...between.behind)
  return { parts, notes }
}

/** Paragraphs that edits put between blocks, by the group of blocks they stand behind; null for those before all. */
function besideGroups(groups: readonly Group[], setting: BodySetting): ReadonlyMap<Group | null, readonly Part[]> {
  const beside = new Map<Group | null, Part[]>()
  const inSource = [...groups].sort((a, b) => a.start - b.start)
  setting.edits.loose.forEach(({ offset }, index) => {
    const group = inSource[lastAtMost(inSource, offset, ({ start }) => start)] ?? null
    const known = beside.get(group) ?? []
    known.push(...looseParagraph(setting, index))
    beside.set(group, known)
  })
  return beside
}

/** The ids of the requirements that stand in one table with evidence. */
export function idsBesideEvidence(specification: Specification): ReadonlySet<string> {
  const stated = statedTexts(specification)
  const tables = groupRequirements(specification.blocks, stated).map(({ blocks }) => entriesOf(blocks, stated))
  const withEvidence = tables.filter((entries) => entries.some((entry) => entry.evidence.length > 0))
  return new Set(withEvidence.flat().flatMap((entry) => entry.stated.id ?? []))
}

/** What a structured draft states of each text. */
function statedTexts(specification: Specification): ReadonlyMap<Text, Stated> {
  const stated = new Map<Text, Stated>()
  for (const passage of specification.passages) {
    if (passage.stated !== null) stated.set(passage.text, passage.stated)
  }
  return stated
}

/** The texts that open with a term in bold and say what it means. */
function definitionTexts({ statements }: Specification): ReadonlySet<Text> {
  const texts = statements.filter(({ role }) => role === 'definition').map(({ passage }) => passage.text)
  return new Set(texts.filter(({ marks }) => marks.some(({ kind, start }) => kind === 'strong' && start === 0)))
}

interface Composer {
  readonly setting: BodySetting
  readonly stated: ReadonlyMap<Text, Stated>
  /** Texts that say what a term means. */
  readonly definitions: ReadonlySet<Text>
  readonly inlines: (text: Text, look?: { readonly from?: number; readonly lines?: LineEnds }) => readonly Inline[]
  readonly block: (block: Block) => readonly Part[]
  /** Text of the heading last met, for the alternative text of tables. */
  heading: string
}

function composerOf(setting: BodySetting): { readonly composer: Composer; readonly notes: (readonly Part[])[] } {
  const { specification, edits, anchors, crossings, language } = setting
  const footnotes = new Map(footnotesIn(specification.blocks).map((footnote) => [footnote.name, footnote]))
  const notes: (readonly Part[])[] = []
  const within: string[] = []
  const told = new Set<string>()
  const composer: Composer = {
    setting,
    stated: statedTexts(specification),
    definitions: definitionTexts(specification),
    heading: '',
    inlines: (text, look) =>
      composeInlines(text, {
        stretches: edits.stretches.get(text) ?? [],
        comments: anchors.ranges.get(text) ?? [],
        bookmarks: crossings.ranges.get(text) ?? [],
        crossings: crossings.byText.get(text) ?? [],
        blanks: look?.lines === 'all' ? [] : findBlanks(text.value, language),
        language,
        note,
        figures: setting.figures,
        from: look?.from ?? 0,
        lines: look?.lines ?? 'none',
      }),
    block: (block) => composeBlock(block, composer),
  }

  function note(name: string, change: Change | null): readonly Inline[] {
    const footnote = footnotes.get(name)
    if (footnote === undefined || within.includes(name)) return [plainWords(`[^${name}]`, { change })]
    const nested = within.length > 0
    within.push(name)
    const parts = footnote.blocks.flatMap(composer.block)
    within.pop()
    // Word allows no footnote inside a footnote: its text follows in brackets.
    if (nested) return [plainWords(' ('), ...parts.flatMap(inlinesOf), plainWords(')')]
    notes.push(parts)
    const comments = told.has(name) ? [] : (anchors.notes.get(name) ?? [])
    told.add(name)
    return [{ type: 'note', note: notes.length, change, comments }]
  }
  return { composer, notes }
}

function composeBlock(block: Block, composer: Composer): readonly Part[] {
  switch (block.type) {
    case 'heading':
      return composeHeading(block, composer)
    case 'paragraph':
      return composeParagraph(block, composer)
    case 'list':
      return composeList(block, composer)
    case 'table':
      return composeTable(block, composer)
    case 'quote': {
      const parts = block.blocks.flatMap(composer.block)
      return parts.length === 0 ? [] : [{ type: 'quote', parts }]
    }
    case 'code':
      return asParts(composer.inlines(block.text, { lines: 'all' }), 'code')
    case 'html':
      return block.comment ? [] : asParts(composer.inlines(block.text), 'paragraph')
    case 'divider':
      return [{ type: 'divider' }]
    case 'footnote':
      return []
  }
}

function composeHeading(heading: Heading, composer: Composer): readonly Part[] {
  const { outline } = composer.setting
  if (heading === outline.titleHeading) return []
  const place = outline.places.get(heading)
  // A heading inside a quote or list is no part of the outline.
  if (place === undefined) return asParts(composer.inlines(heading.text), 'paragraph').map(inBold)
  const content = composer.inlines(heading.text, { from: place.ownNumber })
  composer.heading = heading.text.value.slice(place.ownNumber).trim()
  const { level, numbered } = place
  return isBlank(content) ? [] : [{ type: 'heading', level, numbered, ...wholly(content) }]
}

function composeParagraph(paragraph: Paragraph, composer: Composer): readonly Part[] {
  const parts = asParts(composer.inlines(paragraph.text), 'paragraph')
  return composer.definitions.has(paragraph.text)
    ? parts.map((part) => (part.type === 'paragraph' ? { ...part, defines: true } : part))
    : parts
}

function composeList(list: List, composer: Composer): readonly Part[] {
  // An item without words keeps its number.
  const blank: Part = { type: 'paragraph', content: [], change: null }
  const items = list.items.map((item): ListEntry => {
    const parts = item.blocks.flatMap(composer.block)
    return { parts: parts.length === 0 ? [blank] : parts }
  })
  return [{ type: 'list', ordered: list.ordered, start: list.start, items }]
}

function composeTable(table: Table, composer: Composer): readonly Part[] {
  const [header] = table.rows
  if (header === undefined) return []
  const rows = withFillIns(
    table.rows.map((row) => composeRow(row, composer)),
    header,
  )
  const columns = header.cells.map((cell) => cell.text.value.trim()).filter((name) => name !== '')
  return [tablePart(rows, bodyWords.table, bodyWords.tableUnder, columns, composer)]
}

/** The rows with places to fill in where a column for answers is empty from top to bottom. */
function withFillIns(rows: readonly RowPart[], header: TableRow): readonly RowPart[] {
  const isEmpty = ({ cells }: RowPart, column: number) =>
    isBlank(cells[column]?.paragraphs.flatMap((one) => one.content) ?? [])
  const asked = header.cells.map(({ text }, column) => {
    const kind = answerAsked(text.value)
    return rows.length > 1 && rows.slice(1).every((row) => isEmpty(row, column)) ? kind : null
  })
  if (asked.every((kind) => kind === null)) return rows
  return rows.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      const kind = asked[column] ?? null
      if (index === 0 || kind === null) return cell
      const first = row.cells[0]?.paragraphs.flatMap((one) => one.content) ?? []
      const about = first
        .map((piece) => (piece.type === 'words' ? piece.value : ''))
        .join('')
        .trim()
      const name = `${header.cells[column]?.text.value.trim()}: ${about === '' ? index : about}`
      return { ...cell, fillIn: { kind, name: legible(name) } }
    }),
  }))
}

function composeRow(row: TableRow, composer: Composer): RowPart {
  const contents = row.cells.map((cell) => composer.inlines(cell.text))
  const gone = composer.setting.edits.cover(row.span) ? goneAtOnce(contents) : null
  return { cells: contents.map((content) => cellOf(content, gone)), change: gone }
}

/** The change that takes a whole row: none of its words stay. */
function goneAtOnce(contents: readonly (readonly Inline[])[]): Change | null {
  const deletion = contents.map(wholeDeletion).find((change) => change !== null) ?? null
  const stays = (content: readonly Inline[]) => !isBlank(content) && wholeDeletion(content) === null
  return contents.some(stays) ? null : deletion
}

function cellOf(content: readonly Inline[], gone: Change | null): CellPart {
  const shown = gone === null ? content : content.map((piece) => ({ ...piece, change: gone }))
  return { paragraphs: [{ type: 'paragraph', content: isBlank(content) ? [] : shown, change: gone }] }
}

interface Group {
  readonly requirements: boolean
  readonly start: number
  readonly blocks: Block[]
}

/** Puts consecutive requirements of a structured draft together; every other block stands alone. */
function groupRequirements(blocks: readonly Block[], stated: ReadonlyMap<Text, Stated>): readonly Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    const requirements = block.type === 'paragraph' && stated.has(block.text)
    const last = groups.at(-1)
    if (requirements && last?.requirements === true) last.blocks.push(block)
    else groups.push({ requirements, start: block.span.start, blocks: [block] })
  }
  return groups
}

function requirementTable(blocks: readonly Block[], composer: Composer): readonly Part[] {
  const { language, besideEvidence } = composer.setting
  const entries = entriesOf(blocks, composer.stated)
  const evidence = entries.some((entry) => entry.evidence.length > 0 || besideEvidence.has(entry.stated.id ?? ''))
  const names = [bodyWords.number, bodyWords.requirement, ...(evidence ? [bodyWords.evidence] : [])].map((words) =>
    say(words, language),
  )
  const rows = entries.map((entry) => requirementRow(entry, evidence, composer))
  const shown = rows.filter((row) => row !== null)
  if (shown.length === 0) return []
  const header: RowPart = { cells: names.map((name) => cellOf([plainWords(name)], null)), change: null }
  return [tablePart([header, ...shown], bodyWords.requirementTable, bodyWords.requirementTableUnder, names, composer)]
}

interface RequirementEntry {
  readonly stated: Stated
  readonly text: Text
  readonly evidence: Text[]
}

function entriesOf(blocks: readonly Block[], stated: ReadonlyMap<Text, Stated>): readonly RequirementEntry[] {
  const entries: RequirementEntry[] = []
  for (const block of blocks) {
    const about = block.type === 'paragraph' ? stated.get(block.text) : undefined
    if (block.type !== 'paragraph' || about === undefined) continue
    const last = entries.at(-1)
    if (about.evidence && last !== undefined) last.evidence.push(block.text)
    else entries.push({ stated: about, text: block.text, evidence: [] })
  }
  return entries
}

function requirementRow(
  { stated, text, evidence }: RequirementEntry,
  proved: boolean,
  composer: Composer,
): RowPart | null {
  const asked = composer.inlines(text, { lines: 'items' })
  const proofs = evidence.map((one) => composer.inlines(one, { lines: 'items' })).filter((proof) => !isBlank(proof))
  if (isBlank(asked) && proofs.length === 0) return null
  const gone = goneAtOnce([asked, ...proofs])
  const bookmark = stated.id === null ? null : (composer.setting.bookmarks.names.get(stated.id) ?? null)
  const number = plainWords(stated.id ?? '\u2013', { bookmark })
  const proofCell: CellPart = {
    paragraphs: (proofs.length === 0 ? [[]] : proofs).flatMap((one) => cellOf(one, gone).paragraphs),
  }
  const cells = [cellOf([number], gone), cellOf(asked, gone), ...(proved ? [proofCell] : [])]
  return { cells, change: gone }
}

function tablePart(
  rows: readonly RowPart[],
  name: { readonly nl: string; readonly en: string },
  nameUnder: { readonly nl: string; readonly en: string },
  columns: readonly string[],
  { heading, setting }: Composer,
): TablePart {
  const { language } = setting
  const width = Math.max(...rows.map((row) => row.cells.length))
  const blankCell: CellPart = { paragraphs: [{ type: 'paragraph', content: [], change: null }] }
  return {
    type: 'table',
    title: legible(heading === '' ? say(name, language) : fillSlots(say(nameUnder, language), { heading })),
    description: legible(fillSlots(say(bodyWords.columns, language), { columns: columns.join(', ') })),
    columns: Array.from({ length: width }, (): Column => ({ share: null, align: 'start' })),
    rows: rows.map((row) => ({
      ...row,
      cells: [...row.cells, ...Array.from({ length: width - row.cells.length }, () => blankCell)],
    })),
  }
}

function looseParagraph({ edits, anchors, language }: BodySetting, index: number): readonly Part[] {
  const paragraph = edits.loose[index]
  if (paragraph === undefined) return []
  const change: Change = { kind: 'inserted', rule: paragraph.edit.finding.rule }
  const comments = anchors.loose.get(paragraph.edit) ?? []
  return [{ type: 'paragraph', content: insertedWords(paragraph.value, { change, comments }, language), change }]
}

function asParts(content: readonly Inline[], type: 'paragraph' | 'code'): readonly Part[] {
  return isBlank(content) ? [] : [{ type, ...wholly(content) }]
}

/** The content, and the change that takes its paragraph along when nothing of it stays. */
function wholly(content: readonly Inline[]): Pick<ParagraphPart, 'content' | 'change'> {
  const change = wholeDeletion(content)
  return change === null
    ? { content, change: null }
    : { content: content.map((piece) => ({ ...piece, change })), change }
}

function wholeDeletion(content: readonly Inline[]): Change | null {
  const deletion = content.find((piece) => piece.change?.kind === 'deleted')?.change ?? null
  const stays = (piece: Inline) => piece.change?.kind !== 'deleted' && !isBlank([piece])
  return deletion === null || content.some(stays) ? null : deletion
}

function inBold(part: Part): Part {
  if (part.type !== 'paragraph') return part
  const content = part.content.map((piece) =>
    piece.type === 'words'
      ? { ...piece, styles: ['strong' as const, ...piece.styles.filter((s) => s !== 'strong')] }
      : piece,
  )
  return { ...part, content }
}
