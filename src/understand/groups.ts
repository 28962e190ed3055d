/** Which statements make one requirement together: by id, by table row, by what a YAML draft states, else by duty. */

import { hasMarker, type LanguageKnowledge } from '../language/language.ts'
import type { Span } from '../model/span.ts'
import type { Passage } from '../model/specification.ts'
import { isDefinition, isEmptyPlace, isIdCell, type LeadingId, leadingId, soleId } from './ids.ts'
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
  /** The sentence before a list that says who must do what its items name. */
  readonly leadIn: ReadStatement | null
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
  /** The sentence that opens the list being read. */
  leadIn: ReadStatement | null
  /** True in a list of considerations, which asks nothing. */
  recitals: boolean
  /** True below a line that names the columns of a table of which only the cells are left, each its own paragraph. */
  flattened: boolean
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
    leadIn: null,
    recitals: false,
    flattened: false,
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
  reading.current = {
    id,
    passage,
    statements: [at],
    evidence: new Set(),
    extents: [passage.extent],
    open: scope,
    leadIn: passage.role === 'item' ? reading.leadIn : null,
  }
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
  if (reading.current?.open !== 'section') reading.current = null
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
  const told = cells.filter((cell) => cell !== idCell)
  if (told.every((cell) => isEmptyPlace(cell.text.value)) || (text !== undefined && isEmptyPlace(text.text.value)))
    return null
  if (!cells.some(isDuty) && (id === null || text === undefined)) return null
  const { passage } = text ?? head
  return { id, passage, statements: [], evidence: new Set(), extents: [head.passage.extent], open: null, leadIn: null }
}

/** A heading with an id opens a requirement; a heading that is no part of it ends what came before. */
function takeHeading(reading: Reading, statement: ReadStatement, at: number): void {
  const { current } = reading
  const sole = soleId(statement.text.value)
  const id = leadingId(statement.text.value, false)?.id ?? sole
  reading.pending = null
  reading.leadIn = null
  reading.flattened = false
  const below = current?.open === 'section' && isBelow(statement, reading.statements[current.statements[0] ?? -1])
  if (id === null && below) return
  reading.current = null
  if (id !== null && opensPassage(reading, at)) open(reading, id, statement, at, 'section')
}

function isBelow(heading: ReadStatement, above: ReadStatement | undefined): boolean {
  return above !== undefined && heading.context.depth > above.context.depth
}

/** How a list of considerations is opened. */
const recitals = /(?:overwegende|in aanmerking|overwegingen)[^.]*:\s*$/i

function takeText(reading: Reading, statement: ReadStatement, at: number): void {
  const opens = opensPassage(reading, at)
  const isItem = statement.passage.role === 'item'
  if (opens && !isItem) {
    reading.leadIn = null
    reading.recitals = recitals.test(statement.passage.text.value)
  }
  if (reading.recitals) return
  if (namesColumns(statement, reading.knowledge)) {
    reading.flattened = true
    return
  }
  const leading = leadingId(statement.text.value, true)
  if (
    leading !== null &&
    (opens || leading.rest < statement.text.value.length) &&
    takeNumbered(reading, leading, statement, at)
  )
    return
  if (reading.pending !== null && opens) {
    const { id, extent } = reading.pending
    reading.pending = null
    if (isEmptyPlace(statement.text.value)) return
    if (/^\d/.test(id) && (isDefinition(statement.text.value) || !holdsRule(reading, at))) return
    open(reading, id, statement, at, listScope(statement.passage))
    reading.current?.extents.unshift(extent)
    return
  }
  const { current } = reading
  if (reading.flattened && opens && current?.statements.length === 1 && leading === null) {
    join(current, statement, at)
    current.evidence.add(at)
    return
  }
  if (current !== null && continues(current, statement, opens)) join(current, statement, at)
  else if (isLeadIn(reading, statement, at)) {
    reading.leadIn = statement
    reading.current = null
  } else if (isRule(statement) || (isItem && opens && isFragment(reading, statement)) || isBounded(statement)) {
    open(reading, null, statement, at, listScope(statement.passage))
  } else if (current?.id === null && isItem && !opens) join(current, statement, at)
  else if (opens) reading.current = null
}

/** True for a line that is nothing but the names of columns: "Nr. Eis Bewijsmiddel". */
function namesColumns({ words, text }: ReadStatement, { words: known }: LanguageKnowledge): boolean {
  if (words.length < 2 || words.length > 6 || text.value.length > 60) return false
  const names = words.map((word) => word.folded)
  const holds = (columns: readonly string[]) => names.some((name) => columns.includes(name))
  return holds(known.idColumns) && holds(known.evidenceColumns)
}

/** True for a sentence that only opens a list: its items are the requirements. */
function isLeadIn(reading: Reading, statement: ReadStatement, at: number): boolean {
  if (listScope(statement.passage) === null || !closesPassage(reading, at)) return false
  const next = reading.statements[at + 1]
  return next?.passage.role === 'item' && statement.addressee !== 'authority' && !statement.negated
}

/** True for a list item that names a demand without saying so: under a lead-in, or under a title that announces demands. */
function isFragment(reading: Reading, statement: ReadStatement): boolean {
  if (statement.addressee === 'authority' || statement.negated || statement.words.length < 2) return false
  if (isDefinition(statement.text.value) || isLink(statement)) return false
  return reading.leadIn !== null || statement.context.demands
}

/** True when the whole of a sentence leads elsewhere: an entry of a menu. */
function isLink({ text }: ReadStatement): boolean {
  return text.marks.some((mark) => mark.kind === 'link' && mark.end - mark.start >= text.value.length - 2)
}

/** True for a sentence without any party that sets a bound, under a title that announces demands. */
function isBounded(statement: ReadStatement): boolean {
  const { context, addressee, negated } = statement
  return (
    context.demands &&
    addressee === null &&
    !negated &&
    hasMarker(statement.markers, 'bounds') &&
    !hasMarker(statement.markers, 'authority')
  )
}

/** Text that begins with an id opens a requirement; a bare number does so only where its passage holds a rule. */
function takeNumbered(reading: Reading, leading: LeadingId, statement: ReadStatement, at: number): boolean {
  const { passage, text } = statement
  const told = text.value.slice(leading.rest)
  if (told === '' && closesPassage(reading, at)) {
    reading.pending = { id: leading.id, extent: passage.extent }
    return true
  }
  if (isEmptyPlace(told)) {
    reading.current = null
    return true
  }
  if (/^\d/.test(leading.id) && (isDefinition(told) || !holdsRule(reading, at))) return false
  reading.pending = null
  open(reading, leading.id, statement, at, listScope(passage))
  return true
}

/** True when a sentence of the passage that starts here lays down what someone must, should or may do. */
function holdsRule({ statements }: Reading, first: number): boolean {
  const passage = statements[first]?.passageIndex
  for (let at = first; statements[at]?.passageIndex === passage; at++) {
    const statement = statements[at]
    if (statement === undefined) return false
    const { addressee, modality } = statement
    if (
      hasMarker(statement.markers, 'bounds') ||
      (modality !== null && (addressee !== null || hasMarker(statement.markers, 'must')))
    )
      return true
  }
  return false
}

/** True when a statement still belongs to a requirement with an id. */
function continues(current: Group, statement: ReadStatement, opens: boolean): boolean {
  if (current.id === null) return false
  if (!opens) return true
  if (current.open === 'section') return statement.addressee !== 'authority'
  return current.open === 'list' && statement.passage.role === 'item'
}

/** True when a sentence lays a duty on a bidder or provider. */
function isDuty({ addressee, modality }: ReadStatement): boolean {
  return addressee !== null && addressee !== 'authority' && modality !== null && modality !== 'may'
}

/** True when a sentence tells what a bidder or provider must, should or may do now. */
function isRule(statement: ReadStatement): boolean {
  const { addressee, modality, negated, historical } = statement
  if (isDefinition(statement.text.value)) return false
  return addressee !== null && addressee !== 'authority' && modality !== null && !negated && !historical
}
