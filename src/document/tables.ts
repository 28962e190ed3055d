/** Tables: those that a draft draws, and those that the requirements of a structured draft are put in. */

import { answerAsked } from '../language/answers.ts'
import { fillSlots } from '../language/slots.ts'
import type { CellPart, Change, Column, Inline, Part, RowPart, TablePart } from '../model/document.ts'
import type { Block, Specification, Stated, Table, TableRow } from '../model/specification.ts'
import type { Text } from '../model/text.ts'
import type { Composer } from './composer.ts'
import { isBlank, legible, plainWords, wholeDeletion } from './inlines.ts'
import { bodyWords, say } from './words.ts'

/** A table of the draft, with places to fill in where it leaves a column for answers empty. */
export function composeTable(table: Table, composer: Composer): readonly Part[] {
  const [header] = table.rows
  if (header === undefined) return []
  const rows = withNames(
    withFillIns(
      table.rows.map((row) => composeRow(row, composer)),
      header,
    ),
    composer,
  )
  const columns = header.cells.map((cell) => cell.text.value.trim()).filter((name) => name !== '')
  return [tablePart(rows, bodyWords.table, bodyWords.tableUnder, columns, composer)]
}

/** The rows with names for the columns of a table of properties that has none: who hears it read needs them. */
function withNames([head, ...rows]: readonly RowPart[], { setting: { language } }: Composer): readonly RowPart[] {
  if (head === undefined) return []
  const isEmpty = ({ paragraphs }: CellPart) => paragraphs.every(({ content }) => isBlank(content))
  if (head.change !== null || head.cells.length !== 2 || !head.cells.every(isEmpty)) return [head, ...rows]
  const names = [bodyWords.property, bodyWords.content].map((name) => cellOf([plainWords(say(name, language))], null))
  return [{ ...head, cells: names }, ...rows]
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

/** Requirements of a structured draft as one table: number, text and, where any states them, its lot and its proof. */
export function requirementTable(blocks: readonly Block[], composer: Composer): readonly Part[] {
  const { language, besideEvidence } = composer.setting
  const entries = entriesOf(blocks, composer.stated)
  const evidence = entries.some((entry) => entry.evidence.length > 0 || besideEvidence.has(entry.stated.id ?? ''))
  const lots = entries.some((entry) => entry.stated.lot !== null)
  const columns = [
    bodyWords.number,
    ...(lots ? [bodyWords.lot] : []),
    bodyWords.requirement,
    ...(evidence ? [bodyWords.evidence] : []),
  ]
  const names = columns.map((words) => say(words, language))
  const rows = entries.map((entry) => requirementRow(entry, { lots, evidence }, composer))
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
  has: { readonly lots: boolean; readonly evidence: boolean },
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
  const lot = cellOf(stated.lot === null ? [] : [plainWords(stated.lot)], gone)
  const cells = [
    cellOf([number], gone),
    ...(has.lots ? [lot] : []),
    cellOf(asked, gone),
    ...(has.evidence ? [proofCell] : []),
  ]
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

/** Blocks that are shown together. */
export interface Group {
  readonly requirements: boolean
  readonly start: number
  readonly blocks: Block[]
}

/** Puts consecutive requirements of a structured draft together; every other block stands alone. */
export function groupRequirements(blocks: readonly Block[], stated: ReadonlyMap<Text, Stated>): readonly Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    const requirements = block.type === 'paragraph' && stated.has(block.text)
    const last = groups.at(-1)
    if (requirements && last?.requirements === true) last.blocks.push(block)
    else groups.push({ requirements, start: block.span.start, blocks: [block] })
  }
  return groups
}

/** The ids of the requirements that stand in one table with evidence. */
export function idsBesideEvidence(specification: Specification): ReadonlySet<string> {
  const stated = statedTexts(specification)
  const tables = groupRequirements(specification.blocks, stated).map(({ blocks }) => entriesOf(blocks, stated))
  const withEvidence = tables.filter((entries) => entries.some((entry) => entry.evidence.length > 0))
  return new Set(withEvidence.flat().flatMap((entry) => entry.stated.id ?? []))
}

/** What a structured draft states of each text. */
export function statedTexts(specification: Specification): ReadonlyMap<Text, Stated> {
  const stated = new Map<Text, Stated>()
  for (const passage of specification.passages) {
    if (passage.stated !== null) stated.set(passage.text, passage.stated)
  }
  return stated
}
