/** Which statements make one requirement together: by id, by table row, by what a YAML draft states, else by duty. */

import { hasMarker, type LanguageKnowledge } from '../language/language.ts'
import type { Span } from '../model/span.ts'
import type { Passage } from '../model/specification.ts'
import { askingSections } from './asking.ts'
import { isDefinition, isEmptyPlace, isNumber, soleId } from './ids.ts'
import { isDone } from './impersonal.ts'
import { isAwardQuestion, isBounded, isClause, isDuty, isFragment, isRule, isTask } from './norms.ts'
import { type Header, readHeader, readRow } from './rows.ts'
import { asksForList, opensList, type ReadStatement, silent } from './statements.ts'
import type { Group } from './told.ts'

/** What is known while a draft is read from top to bottom. */
interface Reading {
  readonly statements: readonly ReadStatement[]
  readonly knowledge: LanguageKnowledge
  readonly groups: Group[]
  /** True for a YAML draft, which says itself where a requirement begins: its titles are none. */
  readonly states: boolean
  /** Tells of a section whether most of it asks something. */
  readonly asking: (section: number) => boolean
  /** The requirement that text may still belong to. */
  current: Group | null
  /** The table row being read. */
  row: { readonly table: number; readonly row: number }
  /** The table being read, and the title above it. */
  header: Header
  title: ReadStatement | null
  /** An id that stood alone, waiting for its text. */
  pending: { readonly id: string; readonly extent: Span } | null
  /** The sentence that opens the list being read. */
  leadIn: ReadStatement | null
  /** True in a list of considerations, which asks nothing. */
  recitals: boolean
  /** True below a line that names the columns of a table of which only the cells are left, each its own paragraph. */
  flattened: boolean
  /** True below a line that says of what type the clauses after it are. */
  typed: boolean
  /** True below a title within the text that asks: "**Wat we vragen.**" */
  asks: boolean
  /** True below "De gemeente:", until somebody else is named. */
  theirs: boolean
  /** The last list item that makes a requirement: its passage. */
  item: number
}

/** Groups the statements of a draft into requirements, in reading order. */
export function groupStatements(statements: readonly ReadStatement[], knowledge: LanguageKnowledge): readonly Group[] {
  const reading: Reading = {
    statements,
    knowledge,
    groups: [],
    states: statements.some(({ passage }) => passage.stated !== null),
    asking: askingSections(statements),
    current: null,
    row: { table: -1, row: -1 },
    header: { table: -1, isForm: false, isReport: false, sides: null },
    title: null,
    pending: null,
    leadIn: null,
    recitals: false,
    flattened: false,
    typed: false,
    asks: false,
    theirs: false,
    item: -1,
  }
  statements.forEach((statement, at) => {
    if (statement.passage.stated !== null) takeStated(reading, statement, at)
    else if (statement.passage.table >= 0) takeCell(reading, statement, at)
    else if (statement.passage.role === 'heading') takeHeading(reading, statement, at)
    else if (namesColumns(statement, knowledge)) takeColumns(reading)
    else if (statement.role === 'heading') takeTitleLine(reading, statement, at)
    else if (!silent.has(statement.role)) takeText(reading, statement, at)
    else takeAside(reading, statement)
  })
  return reading.groups
}

function open(reading: Reading, id: string | null, statement: ReadStatement, at: number, scope: Group['open']): Group {
  const { passage } = statement
  const group: Group = {
    id,
    passage,
    statements: [at],
    telling: null,
    evidence: [],
    extents: [passage.extent],
    open: scope,
    headed: scope === 'section' && isHeaded(reading, statement, at),
    leadIn: passage.role === 'item' ? reading.leadIn : null,
    actor: null,
    lot: null,
    row: null,
  }
  if (passage.role === 'item') reading.item = statement.passageIndex
  reading.current = group
  reading.groups.push(group)
  return group
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

const listScope = (passage: Passage): Group['open'] => (opensList(passage) ? 'list' : null)

/** What explains a heading that asks something stands and falls with it. */
function takeAside({ current }: Reading, { passage }: ReadStatement): void {
  if (current?.headed === true && current.extents.at(-1) !== passage.extent) current.extents.push(passage.extent)
}

/** A YAML draft says itself where a requirement begins and which text is its proof. */
function takeStated(reading: Reading, statement: ReadStatement, at: number): void {
  const { stated } = statement.passage
  const { current } = reading
  if (stated === null) return
  if (current !== null && (stated.evidence || !opensPassage(reading, at))) {
    join(current, statement, at)
    if (stated.evidence) current.evidence.push(at)
  } else open(reading, stated.id ?? statement.lead?.id ?? null, statement, at, null)
}

function takeCell(reading: Reading, statement: ReadStatement, at: number): void {
  const { passage } = statement
  if (reading.header.table !== passage.table)
    reading.header = readHeader(reading.statements, at, reading.title, reading.knowledge)
  // What opens a list before it does not open the table too.
  if (reading.statements[at - 1]?.passage.role === 'item') reading.leadIn = null
  if (reading.current?.open !== 'section') reading.current = null
  if (statement.role === 'heading' || silent.has(statement.role)) return
  if (reading.row.table === passage.table && reading.row.row === passage.row) return
  reading.row = passage
  const group = readRow(reading.statements, at, reading.leadIn, reading.header, reading.knowledge)
  if (group !== null) reading.groups.push(group)
  else takeProperty(reading, at)
}

/** A row of properties under a heading with an id ("Bewijs | Kopie van het keurmerk") names its proof. */
function takeProperty({ statements, knowledge, current }: Reading, at: number): void {
  const label = statements[at]
  const value = statements[at + 1]
  if (current?.open !== 'section' || label === undefined || value === undefined) return
  if (value.passage.table !== label.passage.table || value.passage.row !== label.passage.row) return
  if (!knowledge.words.evidenceColumns.includes(label.text.value.toLowerCase().replace(/\W+$/, ''))) return
  join(current, value, at + 1)
  current.evidence.push(at + 1)
}

/** A heading with an id opens a requirement; a heading that is no part of it ends what came before. */
function takeHeading(reading: Reading, statement: ReadStatement, at: number): void {
  const { current } = reading
  // "E8. Melden" is read as two sentences.
  if (!opensPassage(reading, at) && current?.open === 'section') {
    join(current, statement, at)
    return
  }
  const id = statement.lead?.id ?? soleId(statement.text.value)
  takeTitle(reading)
  reading.title = statement
  reading.typed = false
  const below = current?.open === 'section' && isBelow(statement, reading.statements[current.statements[0] ?? -1])
  if (id === null && below) {
    reading.current = current
    return
  }
  const isGone = statement.lead !== null && isEmptyPlace(statement.text.value)
  if (id !== null && !isGone && opensPassage(reading, at) && !reading.states)
    open(reading, id, statement, at, 'section')
  else if (asksForList(statement))
    reading.leadIn = { ...statement, role: 'plain', addressee: 'bidder', modality: 'must' }
}

/** True for a heading that asks itself: it lays a duty that nothing below it does, or all below it explains or proves it. */
function isHeaded({ statements }: Reading, heading: ReadStatement, at: number): boolean {
  const { lead, passageIndex, words } = heading
  if (lead === null || lead.alone || isNumber(lead.id) || isEmptyPlace(heading.text.value)) return false
  const binds = isDuty(heading) && isClause(heading)
  let asides = 0
  let proves = false
  for (let next = at + 1; ; next++) {
    const statement = statements[next]
    if (statement === undefined) break
    if (statement.passage.role === 'heading') {
      if (statement.passageIndex === passageIndex) return false
      if (!binds || statement.lead !== null || !isBelow(statement, heading)) break
      continue
    }
    if (statement.namesProof) proves = true
    else if (statement.passageIndex !== statements[next - 1]?.passageIndex) proves = false
    const isAside = proves || statement.role === 'explanation'
    if (!isAside && (!binds || isRule(statement))) return false
    asides++
  }
  return binds || (words.length > 2 && (asides > 0 || hasMarker(heading.markers, 'bounds')))
}

/** A title between an id and its text is part of what the id opens: "**E4. Melden.** De aanbieder meldt …" */
function takeTitleLine(reading: Reading, statement: ReadStatement, at: number): void {
  const { current, statements } = reading
  const isOwn = !opensPassage(reading, at) && statements[at - 1]?.lead?.alone === true
  if (isOwn && reading.pending !== null) return
  if (isOwn && current !== null) join(current, statement, at)
  else {
    takeTitle(reading)
    const { markers, words } = statement
    reading.asks = markers.some(
      ({ marker, from, to }) => marker === 'demandChapters' && from === 0 && to === words.length,
    )
  }
}

/** A title ends what came before it. */
function takeTitle(reading: Reading): void {
  reading.pending = null
  reading.leadIn = null
  reading.flattened = false
  reading.recitals = false
  reading.asks = false
  reading.theirs = false
  reading.current = null
}

/** Below the names of columns stand the cells of a table that was lost, each its own paragraph. */
function takeColumns(reading: Reading): void {
  takeTitle(reading)
  reading.flattened = true
}

function isBelow(heading: ReadStatement, above: ReadStatement | undefined): boolean {
  return above !== undefined && heading.context.depth > above.context.depth
}

/** How a list of considerations is opened. */
const recitals = /(?:overwegende|in aanmerking|overwegingen|whereas)[^.]*:$/i
/** A line that says of what type the clauses below it are. */
const typeLine = /^(?:eistype|soort eis|type eis)\s*:/i

function takeText(reading: Reading, statement: ReadStatement, at: number): void {
  const opens = opensPassage(reading, at)
  const isItem = statement.passage.role === 'item'
  if (opens && !isItem) {
    reading.leadIn = null
    const whole = statement.passage.text.value.trimEnd()
    reading.recitals = whole.endsWith(':') && recitals.test(whole)
  }
  if (reading.recitals) return
  if (typeLine.test(statement.text.value)) {
    reading.typed = true
    return
  }
  if (opens && !isItem && statement.lead === null)
    reading.theirs = isCall(statement) && statement.addressee === 'authority'
  if (reading.theirs && statement.lead !== null && statement.addressee === null) {
    reading.current = null
    return
  }
  if (statement.lead !== null && takeNumbered(reading, statement.lead.id, statement, at)) return
  if (opens && takePending(reading, statement, at)) return
  const { current } = reading
  if (statement.namesProof && current !== null && current.id !== null) {
    join(current, statement, at)
    current.evidence.push(at)
    return
  }
  if (reading.flattened && opens && current?.statements.length === 1 && statement.lead === null) {
    join(current, statement, at)
    current.evidence.push(at)
  } else if (current !== null && continues(current, statement, opens)) join(current, statement, at)
  else if (isLeadIn(reading, statement, at)) {
    // What the municipality may ask for, the bidder must hand over.
    const asked = statement.addressee === 'authority'
    reading.leadIn = asked ? { ...statement, addressee: 'bidder', modality: 'must' } : statement
    reading.current = null
  } else if (isDemand(reading, statement, opens)) open(reading, null, statement, at, listScope(statement.passage))
  else if (current?.id === null && isItem && !opens) join(current, statement, at)
  else if (opens) reading.current = null
}

/** Text below an id that stood alone is its text. */
function takePending(reading: Reading, statement: ReadStatement, at: number): boolean {
  if (reading.pending === null) return false
  const { id, extent } = reading.pending
  reading.pending = null
  if (isEmptyPlace(statement.text.value)) return true
  if (isNumber(id) && !holdsClause(reading, at)) return true
  open(reading, id, statement, at, listScope(statement.passage)).extents.unshift(extent)
  return true
}

/** True when a statement without an id makes a requirement by itself. */
function isDemand(reading: Reading, statement: ReadStatement, opens: boolean): boolean {
  if (isCall(statement)) return false
  if (isRule(statement) || isBounded(statement) || isAwardQuestion(statement)) return true
  if (isDone(statement) && reading.asking(statement.passage.section)) return true
  const isAsked = reading.asks && statement.context.role === 'body' && statement.addressee !== 'authority'
  if (isAsked && isClause(statement)) return true
  if (statement.passage.role !== 'item' || !opens || leadOf(reading, statement)?.negated) return false
  if (tells(leadOf(reading, statement)) && (reading.leadIn === null || reading.leadIn.addressee === null)) return false
  if (statement.context.article && statement.addressee !== 'authority') return isClause(statement)
  if (statement.boxed && isToTick(reading, statement)) return true
  // What a list lets somebody choose from is not demanded.
  const led = isAsked || (reading.leadIn !== null && reading.leadIn.modality !== 'may')
  return isFragment(statement, led) || (isNext(reading, statement) && isClause(statement))
}

/** True for words that only say who is spoken to: "De aanbieder:". */
const isCall = ({ words, text }: ReadStatement): boolean => words.length <= 3 && text.value.endsWith(':')

/** True for "De inwoner:", below which stands what he does. */
const callsClient = (opening: ReadStatement): boolean =>
  isCall(opening) && opening.addressee === null && hasMarker(opening.markers, 'clients')

/** True for what opens a list that asks nothing: "De gemeente:" of what the municipality does, "Planning:" of its dates. */
function tells(opening: ReadStatement | undefined): boolean {
  return (
    opening !== undefined &&
    (opening.addressee === 'authority' || callsClient(opening) || /^(?:planning|tijdpad)\b/i.test(opening.text.value))
  )
}

/** What opens a list of which one is ticked, and what such a list lets choose. */
const choice = /\b(?:kruis|aankruisen|aanvinken|kies|keuze|een van|één van|tick|choose|one of)\b/i
const answer = /^(?:ja|nee|wel|niet|geen|perceel|product|optie|variant|yes|no|lot|option)\b/i

/** True for an item of a list to tick off that is a demand, and no answer to choose. */
function isToTick(reading: Reading, statement: ReadStatement): boolean {
  const { text, context, addressee } = statement
  // What stands between brackets names a place: "polisblad (T3)".
  const told = text.value.replace(/\([^)]*\)/g, '').trim()
  if (context.role !== 'body' || addressee === 'authority' || told.split(/\s+/).length < 3) return false
  return !answer.test(told) && !choice.test(leadOf(reading, statement)?.text.value ?? '') && !statement.negated
}

/** True for an item right below one that makes a requirement: "Het plan is binnen zes weken klaar." */
function isNext({ item }: Reading, { passageIndex, context, addressee }: ReadStatement): boolean {
  return item >= 0 && passageIndex === item + 1 && context.role === 'body' && addressee !== 'authority'
}

/** The sentence that opens the list a statement stands in. */
function leadOf({ statements }: Reading, { leadIn }: ReadStatement): ReadStatement | undefined {
  return leadIn === null ? undefined : statements[leadIn]
}

/** True for a line that is nothing but the names of columns: "Nr. Eis Bewijsmiddel". */
function namesColumns({ words, text }: ReadStatement, { words: known }: LanguageKnowledge): boolean {
  if (words.length < 2 || words.length > 6 || text.value.length > 60) return false
  const holds = (columns: readonly string[]) => words.some(({ folded }) => columns.includes(folded))
  return holds(known.idColumns) && (holds(known.evidenceColumns) || holds(known.textColumns))
}

/** True for a sentence that only opens a list: its items are the requirements. */
function isLeadIn(reading: Reading, statement: ReadStatement, at: number): boolean {
  if (!opensList(statement.passage) || !closesPassage(reading, at)) return false
  const next = reading.statements[at + 1]
  if ((next?.passage.role !== 'item' && next?.passage.role !== 'cell') || statement.negated) return false
  return (
    statement.addressee !== 'authority' ||
    ['requests' as const, 'receives' as const].some((marker) => hasMarker(statement.markers, marker))
  )
}

/** Text that begins with an id opens a requirement; a bare number does so only where its passage holds a clause. */
function takeNumbered(reading: Reading, id: string, statement: ReadStatement, at: number): boolean {
  const { passage, text } = statement
  if (isTitled(reading, statement, at)) {
    reading.pending = { id, extent: passage.extent }
    reading.current = null
    return true
  }
  if (isEmptyPlace(text.value)) {
    reading.current = null
    return true
  }
  if (isNumber(id) && (isBranch(reading, id, at) || !holdsClause(reading, at))) {
    reading.current = null
    return isDefinition(text.value)
  }
  reading.pending = null
  open(reading, id, statement, at, listScope(passage))
  return true
}

/** True for an id that has its text in the paragraph below, whether it stands alone or with a title: "**E4. Melden**". */
function isTitled(reading: Reading, statement: ReadStatement, at: number): boolean {
  const { statements } = reading
  if (statement.lead?.alone === true) {
    const title = statements[at + 1]
    return (
      closesPassage(reading, at) ||
      (title?.role === 'heading' && closesPassage(reading, at + 1) && !isNumber(statement.lead.id))
    )
  }
  const below = statements[at + 1]
  return (
    below !== undefined &&
    statement.passage.role === 'paragraph' &&
    opensPassage(reading, at) &&
    closesPassage(reading, at) &&
    isShortTitle(statement) &&
    below.passage.role === 'paragraph' &&
    below.passage.section === statement.passage.section &&
    below.lead === null &&
    below.role !== 'heading' &&
    isClause(below)
  )
}

/** How many words a title has at most. */
const titleWords = 6

function isShortTitle(statement: ReadStatement): boolean {
  const { words, text, lead } = statement
  if (lead === null || isNumber(lead.id) || words.length > titleWords) return false
  return !/[.;:,?!]\s*$/.test(text.value) && !isEmptyPlace(text.value) && !isClause(statement)
}

/** True when the next number lies below this one: "(2.1) Gezinsbegeleiding" before "(2.1.1) …". */
function isBranch({ statements }: Reading, id: string, at: number): boolean {
  return statements[at + 1]?.lead?.id.startsWith(`${id}.`) === true && !/\.$/.test(statements[at]?.text.value ?? '')
}

/** True when a sentence of the passage that starts here, up to the next number, lays something down. */
function holdsClause({ statements, typed }: Reading, first: number): boolean {
  const passage = statements[first]?.passageIndex
  for (let at = first; statements[at]?.passageIndex === passage; at++) {
    const statement = statements[at]
    if (statement === undefined || (at > first && statement.lead !== null)) return false
    const denied = statement.negated && statement.addressee !== null
    if (isClause(statement) || denied || (typed && !isEmptyPlace(statement.text.value)) || isTask(statement))
      return true
  }
  return false
}

/** True when a statement still belongs to a requirement with an id. */
function continues(current: Group, statement: ReadStatement, opens: boolean): boolean {
  if (current.id === null) return false
  // "Gevolg: wij leggen de offerte terzijde."
  if (!opens) return !(statement.labelled && statement.addressee === 'authority')
  // Under a criterion stands much that only tells: figures of the region, a case.
  const asks = statement.modality !== null || isAwardQuestion(statement)
  if (current.open === 'section' && statement.context.kind === 'award' && !asks) return current.statements.length === 1
  // What the municipality does belongs to it only when nothing else stands under its heading.
  if (current.open === 'section') return statement.addressee !== 'authority' || current.statements.length === 1
  return current.open === 'list' && statement.passage.role === 'item'
}
