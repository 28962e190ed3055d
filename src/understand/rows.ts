/** Which row of a table is a requirement, and what each of its cells is for. */

import { hasMarker, type LanguageKnowledge } from '../language/language.ts'
import type { Addressee } from '../model/specification.ts'
import { cellId, isEmptyPlace, isNumber } from './ids.ts'
import { isNorm } from './impersonal.ts'
import { isDuty, isFragment } from './norms.ts'
import { lotName } from './scopes.ts'
import { type ReadStatement, silent } from './statements.ts'
import { columnName } from './tables.ts'
import type { Group } from './told.ts'

/** A cell of a row: the name of its column, its first statement, and the indexes of all. */
interface Cell {
  readonly column: string
  readonly first: ReadStatement
  readonly indexes: readonly number[]
}

/** What the columns of a table, and what stands above it, tell of its rows. */
export interface Header {
  /** The table's number. */
  readonly table: number
  /** True when somebody answers questions in it. */
  readonly isForm: boolean
  /** True when its rows name what is handed over. */
  readonly isReport: boolean
  /** Where each side has a column of its own, those columns: "Gemeente doet", "Aanbieder doet". */
  readonly sides: Sides | null
}

/** The columns of a table that parts work between the two sides. */
interface Sides {
  /** The name of the provider's column. */
  readonly provider: ReadStatement
  /** The names of the municipality's columns. */
  readonly authority: readonly string[]
}

/** Whether a cell stands in a column with one of the names. */
type InColumn = (cell: Cell, names: readonly string[]) => boolean

/** The requirement that a row makes: one with an id and a text, or with a cell that lays a duty; null when it makes none. */
export function readRow(
  statements: readonly ReadStatement[],
  first: number,
  leadIn: ReadStatement | null,
  header: Header,
  { words }: LanguageKnowledge,
): Group | null {
  const cells = cellsOf(statements, first).filter(({ first: { role } }) => !silent.has(role))
  const inColumn: InColumn = ({ column }, names) =>
    names.includes(column) || (column.includes('/') && column.split('/').some((part) => names.includes(part.trim())))
  // A number in a later cell counts points or pieces.
  const idCell =
    cells.find((cell) => inColumn(cell, words.idColumns)) ??
    cells.find((cell, at) => {
      const id = cellId(cell.first.text.value)
      // The number of a lot is not that of what is asked for it.
      return id !== null && (!isNumber(id) || (at === 0 && !inColumn(cell, words.lotColumns)))
    })
  const who = cells.find((cell) => inColumn(cell, words.whoColumns))
  const { sides } = header
  const ours = sides === null ? undefined : cells.find(({ column }) => column === columnName(sides.provider.text.value))
  if (sides !== null && (ours === undefined || isEmpty(ours) || isIdle(ours))) return null
  const acts = ours !== undefined && !isCode(ours)
  const told = cells.filter(
    (cell) => cell !== idCell && cell !== who && !sides?.authority.includes(cell.column) && (acts || cell !== ours),
  )
  // "Term: | what it means |"
  if (idCell === undefined && /:$/.test(cells[0]?.first.text.value ?? '') && told.length <= 2) return null
  const isProof = (cell: Cell) => inColumn(cell, words.evidenceColumns)
  const property = isProperty(cells, words)
  const binds = (index: number) => {
    const statement = statements[index]
    return statement !== undefined && (isDuty(statement) || (property && setsNorm(statement, cells, words)))
  }
  const label = property ? cells[0] : undefined
  const duties = told.filter((cell) => cell !== label && cell.indexes.some(binds))
  const asked = header.isForm
    ? told.find(({ first: { text, addressee } }) => text.value.endsWith('?') && addressee !== 'authority')
    : undefined
  const when = told.find((cell) => inColumn(cell, words.whenColumns))
  const what = told.find((cell) => cell !== when)
  const isDue =
    header.isReport && when !== undefined && isLater(when) && !isEmpty(when) && what?.first.addressee !== 'authority'
  const text =
    asked ??
    (acts ? ours : undefined) ??
    told.find((cell) => inColumn(cell, words.textColumns)) ??
    (isProvider(who) ? told.find((cell) => inColumn(cell, words.actColumns)) : undefined) ??
    (isDue ? what : undefined) ??
    (duties.every(isProof) ? told.find(isProof) : undefined) ??
    null
  const norm = told.find((cell) => inColumn(cell, words.normColumns))
  if (text === null && idCell === undefined && norm !== undefined)
    return normRow(
      cells.filter((cell) => !inColumn(cell, words.consequenceColumns)),
      norm,
      leadIn,
    )
  const main = text ?? longest(told)
  if (main === null) return null
  // "Bijlagen bij dit stuk": what comes with the draft, unless it is asked for.
  const isAsked = header.isReport || (leadIn !== null && isDuty(leadIn)) || duties.length > 0
  if (main.column === 'bijlage' && !isAsked) return null
  if (told.every(isEmpty) || (text !== null && isEmpty(text))) return null
  // A number that is all of a later cell refers to something: "Bepaling | 2.1".
  const lead = told.find(({ first }) => first.lead?.alone === false)?.first.lead?.id ?? null
  const id = idCell === undefined ? lead : (cellId(idCell.first.text.value) ?? idCell.first.text.value.trim())
  // "Het tarief staat vast, u hoeft niets in te vullen"
  if (idCell === undefined && duties.length === 0 && told.some(({ first }) => first.negated)) return null
  const leads = leadIn !== null || (who !== undefined && who.first.addressee !== 'authority')
  const isPaper = text !== null && inColumn(text, words.documentColumns)
  const use =
    asked !== undefined ? 'question' : isDue ? 'report' : isScored(cells, inColumn, words) ? 'criterion' : null
  const named =
    use === 'question' ||
    use === 'report' ||
    sides !== null ||
    (id !== null && (text !== null || (!isNumber(id) && main.first.words.length > 2)))
  if (!named && duties.length === 0 && !(text !== null && (isFragment(text.first, leads) || (leads && isPaper))))
    return null
  const evidence = told.filter(isProof).flatMap(({ indexes }) => indexes)
  const lot = told.find((cell) => inColumn(cell, words.lotColumns))
  const telling = text ?? duties[0] ?? main
  return {
    id,
    passage: telling.first.passage,
    statements: (sides === null ? cells : told).flatMap(({ indexes }) => indexes),
    telling: new Set(telling.indexes),
    evidence,
    extents: [telling.first.passage.extent],
    open: null,
    headed: false,
    leadIn,
    actor: sides?.provider ?? who?.first ?? null,
    lot: lot === undefined ? null : lotName(lot.first.text.value),
    row: use,
  }
}

/** True for a cell that names a bidder or provider as the one who acts. */
const isProvider = (who: Cell | undefined): boolean =>
  who !== undefined && ['bidder', 'contractor'].includes(who.first.addressee ?? '')

/** True for a row of a table without names of columns: a label and what holds for it ("Bereikbaarheid | van 8 tot 17 uur"). */
function isProperty([label, value, ...others]: readonly Cell[], { topicColumns }: LanguageKnowledge['words']): boolean {
  if (label === undefined || value === undefined || others.length > 0) return false
  const names = label.column === '' ? value.column === '' : topicColumns.includes(label.column)
  return names && label.first.words.length <= 3 && value.first.words.length >= fewest
}

/** True for what sets a bound beside its label: a norm, or words that open with a bound; beside a label of work, for any. */
function setsNorm(
  statement: ReadStatement,
  [label]: readonly Cell[],
  { workLabels }: LanguageKnowledge['words'],
): boolean {
  const { addressee, negated, bystander, historical, markers, words } = statement
  if (addressee !== null || negated || bystander) return false
  if (isNorm(statement) || markers.some(({ marker, from }) => marker === 'bounds' && from === 0)) return true
  const tells = historical || hasMarker(markers, 'states') || hasMarker(markers, 'telling')
  return !tells && words.length >= fewest && workLabels.includes(columnName(label?.first.text.value ?? null))
}

/** True for a row that says how many points it is worth. */
function isScored(cells: readonly Cell[], inColumn: InColumn, { pointColumns }: LanguageKnowledge['words']): boolean {
  return cells.some((cell) => inColumn(cell, pointColumns) && /^\D{0,4}\d/.test(cell.first.text.value))
}

/** True for a cell that tells of no moment before the contract: then it is a document that is handed over, not figures. */
const isLater = ({ first: { markers } }: Cell): boolean =>
  !(['tender', 'verification', 'implementation'] as const).some((phase) => hasMarker(markers, phase))

/** Reads the names of the columns of a table that begins at a statement, below a title. */
export function readHeader(
  statements: readonly ReadStatement[],
  first: number,
  title: ReadStatement | null,
  { words }: LanguageKnowledge,
): Header {
  const tells = ({ markers }: ReadStatement) => hasMarker(markers, 'reports') || hasMarker(markers, 'handsOver')
  const names: ReadStatement[] = []
  const table = statements[first]?.passage.table ?? -1
  let isSent = false
  for (let at = first; ; at++) {
    const statement = statements[at]
    if (statement === undefined || statement.passage.table !== table) break
    const { row, column } = statement.passage
    if (row === 0) names.push(statement)
    else if (words.howColumns.includes(columnName(column)))
      isSent ||= statement.words.some(({ folded }) => words.media.includes(folded))
  }
  const above = statements[first - 1]
  const reports = title !== null && hasMarker(title.markers, 'reportTitles')
  const around = [...names, ...(above === undefined ? [] : [above]), ...(title === null ? [] : [title])]
  const holds = (known: readonly string[]) => names.some(({ text }) => known.includes(columnName(text.value)))
  return {
    table,
    isForm: holds(words.answerColumns),
    isReport: isSent || reports || around.some(tells),
    sides: sidesOf(names),
  }
}

/** The columns that say by their names what each side does; null unless both sides have one. */
function sidesOf(names: readonly ReadStatement[]): Sides | null {
  const nameOf = (party: Addressee[]) => (name: ReadStatement) =>
    name.words.length <= 3 && name.addressee !== null && party.includes(name.addressee) && !takesAnswers(name)
  const provider = names.find(nameOf(['bidder', 'contractor']))
  const authority = names.filter(nameOf(['authority'])).map(({ text }) => columnName(text.value))
  return provider === undefined || authority.length === 0 ? null : { provider, authority }
}

/** True for a column in which somebody answers, judges or is named: "Akkoord inschrijver", "Naam gemeente". */
const takesAnswers = ({ text }: ReadStatement): boolean =>
  /akkoord|antwoord|reactie|naam|oordeel|score|toelichting|voorstel|tekst|agree|answer|response|name/i.test(text.value)

/** A letter or mark that says what part somebody takes: "R/A", "x". */
const isCode = ({ first: { text } }: Cell): boolean =>
  /^(?:[A-Z](?:\s*[/,+]\s*[A-Z])*|x|✓|✔|ja|yes|\W)$/i.test(text.value)

/** True for a code that says that somebody only hears of it, is asked, or takes no part. */
const isIdle = (cell: Cell): boolean => isCode(cell) && !/[RAVx✓✔UE]|ja|yes/i.test(cell.first.text.value)

/** What only leads to another place: "Zie de bijlage". */
const pointsElsewhere = /^(?:zie|see)\b/i
/** With how few words a norm says something, though it sets no bound: "aangesloten en actief signalerend". */
const fewest = 3

/** A row of a table of service levels: what is measured, and the norm it must meet. */
function normRow(cells: readonly Cell[], norm: Cell, leadIn: ReadStatement | null): Group | null {
  const [topic] = cells
  const { first } = norm
  const sets =
    hasMarker(first.markers, 'bounds') ||
    /\d/.test(first.text.value) ||
    (first.words.length >= fewest && !pointsElsewhere.test(first.text.value))
  if (topic === undefined || topic === norm || norm.first.addressee === 'authority') return null
  // "KPI 4 Klachten | Zo min mogelijk": a number says that it is one, however vague its norm.
  if (isEmpty(norm) || !(sets || topic.first.lead !== null)) return null
  return {
    id: topic.first.lead?.id ?? null,
    passage: norm.first.passage,
    statements: cells.flatMap(({ indexes }) => indexes),
    telling: new Set([...topic.indexes, ...norm.indexes]),
    evidence: [],
    extents: [norm.first.passage.extent],
    open: null,
    headed: false,
    leadIn,
    actor: null,
    lot: null,
    row: null,
  }
}

function cellsOf(statements: readonly ReadStatement[], first: number): readonly Cell[] {
  const cells: { column: string; first: ReadStatement; indexes: number[] }[] = []
  const head = statements[first]
  const inRow = (at: number) => {
    const passage = statements[at]?.passage
    return passage?.table === head?.passage.table && passage?.row === head?.passage.row
  }
  let start = first
  while (inRow(start - 1)) start--
  for (let at = start; ; at++) {
    const statement = statements[at]
    if (statement === undefined || !inRow(at)) return cells
    const { column } = statement.passage
    const last = cells.at(-1)
    const same = last?.first.passageIndex === statement.passageIndex
    if (last !== undefined && (same || (column !== null && last.first.passage.column === column))) last.indexes.push(at)
    else cells.push({ column: columnName(column), first: statement, indexes: [at] })
  }
}

const isEmpty = ({ first }: Cell): boolean => isEmptyPlace(first.text.value)

function longest(cells: readonly Cell[]): Cell | null {
  return cells.reduce<Cell | null>(
    (best, cell) => (best === null || cell.first.words.length > best.first.words.length ? cell : best),
    null,
  )
}
