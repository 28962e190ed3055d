/** Which statements make one requirement together: by id, by table row, by what a YAML draft states, else by duty. */

import type { LanguageKnowledge } from '../language/language.ts'
import type { Span } from '../model/span.ts'
import type { Passage } from '../model/specification.ts'
import { isIdCell, type LeadingId, leadingId } from './ids.ts'
import type { ReadStatement } from './statements.ts'

/** The statements of one requirement, by index, before its facets are read. */
export interface Group {
  readonly id: string | null
  /** The passage that tells what is asked. */
  readonly passage: Passage
  readonly statements: number[]
  /** Those of its statements that stand where proof is named. */
  readonly evidence: Set<number>
  readonly extents: Span[]
  /** What still belongs to it: the list its colon opens, or all that stands under its heading. */
  readonly open: 'list' | 'section' | null
}

/** What is known while a draft is read from top to bottom. */
interface Reading {
  readonly statements: readonly ReadStatement[]
  readonly knowledge: LanguageKnowledge
  readonly groups: Group[]
  /** The requirement that text may still belong to. */
  current: Group | null
  /** The table row being read: its place, and its group when it is a requirement. */
  row: { readonly place: string; readonly group: Group | null }
  /** An id that stood alone, waiting for its text. */
  pending: { readonly id: string; readonly extent: Span } | null
}

const silent: ReadonlySet<ReadStatement['role']> = new Set([
  'contents',
  'explanation',
  'question',
  'definition',
  'instruction',
])

/** Groups the statements of a draft into requirements, in reading order. */
export function groupStatements(statements: readonly ReadStatement[], knowledge: LanguageKnowledge): readonly Group[] {
  const reading: Reading = {
    statements,
    knowledge,
    groups: [],
    current: null,
    row: { place: '', group: null },
    pending: null,
  }
  statements.forEach((statement, at) => {
    if (statement.passage.stated !== null) takeStated(reading, statement, at)
    else if (statement.passage.table >= 0) takeCell(reading, statement, at)
    else if (statement.passage.role === 'heading') takeHeading(reading, statement, at)
    else if (!silent.has(statement.role)) takeText(reading, statement, at)
  })
  return reading.groups
}

function open(reading: Reading, id: string | null, statement: ReadStatement, at: number, scope: Group['open']): void {
  const { passage } = statement
  reading.current = { id, passage, statements: [at], evidence: new Set(), extents: [passage.extent], open: scope }
  reading.groups.push(reading.current)
}

function join(group: Group, statement: ReadStatement, at: number): void {
  group.statements.push(at)
  group.extents.push(statement.passage.extent)
}

/** True for the first statement of a passage. */
function opensPassage({ statements }: Reading, at: number): boolean {
  return statements[at - 1]?.passageIndex !== statements[at]?.passageIndex
}

/** True for the last statement of a passage. */
function closesPassage({ statements }: Reading, at: number): boolean {
  return statements[at + 1]?.passageIndex !== statements[at]?.passageIndex
}

function listScope(passage: Passage): Group['open'] {
  return passage.text.value.trimEnd().endsWith(':') ? 'list' : null
}

/** A YAML draft says itself where a requirement begins and which text is its proof. */
function takeStated(reading: Reading, statement: ReadStatement, at: number): void {
  const { stated } = statement.passage
  const { current } = reading
  if (stated === null) return
  if (current !== null && (stated.evidence || !opensPassage(reading, at))) {
    join(current, statement, at)
    if (stated.evidence) current.evidence.add(at)
  } else open(reading, stated.id, statement, at, null)
}

function takeCell(reading: Reading, statement: ReadStatement, at: number): void {
  const { passage } = statement
  reading.current = null
  if (passage.row === 0 || silent.has(statement.role)) return
  const place = `${passage.table}/${passage.row}`
  if (reading.row.place !== place) {
    const group = rowGroup(reading, at)
    reading.row = { place, group }
    if (group !== null) reading.groups.push(group)
  }
  const { group } = reading.row
  if (group === null) return
  group.statements.push(at)
  if (isColumn(passage, reading.knowledge.words.evidenceColumns)) group.evidence.add(at)
}

function isColumn(passage: Passage, names: readonly string[]): boolean {
  return names.includes(passage.column?.toLowerCase().trim() ?? '')
}

/** A table row is a requirement when one cell is an id and another holds its text, or when a cell lays a duty. */
function rowGroup({ statements, knowledge }: Reading, first: number): Group | null {
  const head = statements[first]
  if (head === undefined) return null
  const cells: ReadStatement[] = []
  for (let at = first; ; at++) {
    const cell = statements[at]
    if (cell?.passage.table !== head.passage.table || cell.passage.row !== head.passage.row) break
    cells.push(cell)
  }
  const { idColumns, textColumns } = knowledge.words
  const idCell = cells.find((cell) => isColumn(cell.passage, idColumns) || isIdCell(cell.text.value))
  const text = cells.find((cell) => cell !== idCell && isColumn(cell.passage, textColumns))
  const id = idCell?.text.value.trim() ?? null
  if (!cells.some(isDuty) && (id === null || text === undefined)) return null
  const { passage } = text ?? head
  return { id, passage, statements: [], evidence: new Set(), extents: [head.passage.extent], open: null }
}

/** A heading with an id opens a requirement; any heading ends what came before. */
function takeHeading(reading: Reading, statement: ReadStatement, at: number): void {
  reading.current = null
  reading.pending = null
  const id = leadingId(statement.text.value, false)
  if (id !== null && opensPassage(reading, at)) open(reading, id.id, statement, at, 'section')
}

function takeText(reading: Reading, statement: ReadStatement, at: number): void {
  const opens = opensPassage(reading, at)
  const leading = opens ? leadingId(statement.text.value, true) : null
  if (leading !== null && takeNumbered(reading, leading, statement, at)) return
  if (reading.pending !== null && opens) {
    const { id, extent } = reading.pending
    reading.pending = null
    open(reading, id, statement, at, listScope(statement.passage))
    reading.current?.extents.unshift(extent)
    return
  }
  const { current } = reading
  if (current !== null && continues(current, statement, opens)) join(current, statement, at)
  else if (isDuty(statement)) open(reading, null, statement, at, listScope(statement.passage))
  else if (current?.open === 'list' && statement.passage.role === 'item') join(current, statement, at)
  else if (opens) reading.current = null
}

/** Text that begins with an id opens a requirement; a bare number does so only before a duty, or before a sentence. */
function takeNumbered(reading: Reading, leading: LeadingId, statement: ReadStatement, at: number): boolean {
  const { passage, text } = statement
  const last = closesPassage(reading, at)
  if (leading.rest >= text.value.length && last) {
    reading.pending = { id: leading.id, extent: passage.extent }
    return true
  }
  if (/^\d/.test(leading.id) && last && !isDuty(statement)) return false
  reading.pending = null
  open(reading, leading.id, statement, at, listScope(passage))
  return true
}

/** True when a statement still belongs to a requirement with an id. */
function continues(current: Group, statement: ReadStatement, opens: boolean): boolean {
  if (current.id === null) return false
  if (!opens) return true
  if (current.open === 'section') return statement.addressee !== 'authority'
  return current.open === 'list' && statement.passage.role === 'item'
}

/** True when a sentence lays a duty on a bidder or provider. */
export function isDuty({ addressee, modality }: ReadStatement): boolean {
  return addressee !== null && addressee !== 'authority' && modality !== null && modality !== 'may'
}
