/** The numbers of a draft that lay something down, each where it stands. */

import { dutchFrequency } from '../language/dutch-frequency.ts'
import { extensionsIn } from '../language/extensions.ts'
import { grades } from '../language/grades.ts'
import { isLevel, levelIn } from '../language/levels.ts'
import { amounts, counts, isTimeUnit } from '../language/numbers.ts'
import { departures, sideColumns, soft } from '../language/roles.ts'
import { isWeekday, type Weekdays, weekdays } from '../language/weekdays.ts'
import { testByForm } from '../language/words.ts'
import { addTo } from '../model/gather.ts'
import { ownersOf, type Requirement, type Specification, type Statement } from '../model/specification.ts'
import { bounded, sameValue, type Token, tokensOf } from './tokens.ts'

/** A number where it stands, with the others of its sentence; what it measures is not yet read. */
export interface Figure {
  readonly token: Token
  readonly beside: readonly Token[]
  readonly week: readonly Weekdays[]
  readonly statement: Statement
  readonly row: readonly Statement[]
  readonly requirement: Requirement | null
  readonly specification: Specification
}

/**
 * The figures of specifications, in reading order; goals, wishes, penalties, exceptions and memories are none. A number
 * is left out when no other of its kind tells another value: nothing can contradict it.
 */
export function figuresOf(specifications: readonly Specification[]): readonly Figure[] {
  return differing(specifications.flatMap(figuresIn))
}

/** The numbers of what lays something down. */
function figuresIn(specification: Specification): readonly Figure[] {
  const { statements, requirements } = specification
  const owners = ownersOf(requirements)
  const rows = rowsOf(statements)
  const found: Figure[] = []
  for (const [index, statement] of statements.entries()) {
    if (!statement.words.some(mayMeasure) || addsUp(statement)) continue
    const requirement = owners.get(index) ?? null
    const row = rows.get(rowKey(statement)) ?? [statement]
    if (row.length > mostCells || !isFirm(row, requirement) || (row.length === 1 && statement.words.length < 3))
      continue
    const week = weekdays(statement.words)
    const beside = numbersOf(statement, index, requirement, week)
    for (const token of beside)
      if (!pointsBack(statement, token)) found.push({ token, beside, week, statement, row, requirement, specification })
  }
  // "Kwartaalrapportage | per kwartaal" tells one thing, best in its last cell.
  const again = (one: Figure, other: Figure | undefined) =>
    other !== undefined && one.row === other.row && isAlike(one.token, other.token) && sameValue(one.token, other.token)
  return found.filter((figure, at) => !again(figure, found[at + 1]) && !again(figure, found[at + 2]))
}

/** True for a sentence that only adds up what others tell: "Samen is dat € 300". */
const addsUp = ({ words: [first, second] }: Statement): boolean =>
  /^(?:samen|opgeteld)$/.test(first?.folded ?? '') && /^(?:is|zijn|bedraagt|bedragen)$/.test(second?.folded ?? '')

/** True for a number told before: "verlengt deze dertig dagen niet". */
function pointsBack({ words: sentence }: Statement, { start }: Token): boolean {
  const at = sentence.findIndex((word) => word.start >= start)
  return /^(?:deze|genoemde)$/.test(sentence[at - 1]?.folded ?? '')
}

/** A sentence with more numbers, or a row with more cells, is a list of figures: what each of them measures is not clear. */
const mostNumbers = 12
const mostCells = 12

/** Those of a kind that has several values. */
function differing(figures: readonly Figure[]): readonly Figure[] {
  const kinds = new Map<string, { readonly first: Token; differ: boolean }>()
  const kindOf = ({ token: { kind, of } }: Figure) => `${kind}|${of}`
  for (const figure of figures) {
    const known = kinds.get(kindOf(figure))
    if (known === undefined) kinds.set(kindOf(figure), { first: figure.token, differ: false })
    else known.differ ||= !sameValue(known.first, figure.token)
  }
  return figures.filter((figure) => kinds.get(kindOf(figure))?.differ)
}

const rowKey = ({ passage: { table, row } }: Statement) => (table < 0 || row === 0 ? '' : `${table}:${row}`)

/** The statements of each row of a table, but for columns that only explain, prove or number. */
function rowsOf(statements: readonly Statement[]): ReadonlyMap<string, readonly Statement[]> {
  const rows = new Map<string, Statement[]>()
  for (const statement of statements) {
    const key = rowKey(statement)
    if (key !== '' && !sideColumns.test(statement.passage.column?.toLowerCase() ?? '')) addTo(rows, key, statement)
  }
  return rows
}

const said: ReadonlySet<Statement['role']> = new Set(['duty', 'plain', 'definition', 'explanation'])

/** True for a sentence, or a row of a table, that lays something down for all it speaks of. */
function isFirm(row: readonly Statement[], owner: Requirement | null): boolean {
  if (owner !== null && (owner.kind === 'award' || owner.kind === 'wish' || owner.modality === 'should')) return false
  return row.every(
    ({ role, historical, words: sentence, text: { value } }) =>
      said.has(role) &&
      !historical &&
      !value.endsWith('?') &&
      // A mark that many give is always a mean.
      !sentence.some(
        ({ folded }) =>
          (soft.has(folded) && !(isMean(folded) && grades(sentence, value).length > 0)) || departures.has(folded),
      ),
  )
}

const isMean = (folded: string) => folded === 'gemiddeld' || folded === 'gemiddelde'

/** True for a word that tells of a number, a day or a frequency. */
const mayMeasure = testByForm((word) => {
  const { adverbs, periods } = dutchFrequency
  // "Een" counts only before a unit of time, which is enough by itself.
  if (word.folded === 'een') return word.written.toLowerCase() !== 'een'
  return (
    counts(word) ||
    adverbs.has(word.folded) ||
    periods.has(word.folded) ||
    isTimeUnit(word.folded) ||
    isWeekday(word) ||
    isLevel(word)
  )
})

/** What the number of times counts that a contract may be extended. */
export const extension = 'verlenging'

/** The numbers of a statement, each value once. */
export function numbersOf(
  statement: Statement,
  index: number,
  owner: Requirement | null,
  week: readonly Weekdays[],
): readonly Token[] {
  const { words: sentence, text } = statement
  const quantities =
    owner?.quantities ?? amounts(text.value, sentence).map((amount) => ({ ...amount, statement: index }))
  const tokens = tokensOf(statement, index, quantities)
  const days = tokens.filter(({ kind }) => kind === 'date')
  const marks = grades(sentence, text.value)
  const level = levelIn(sentence)
  const others = [...days, ...marks, ...(level === null ? [] : [level])]
  if (quantities.length + days.length > mostNumbers) return []
  const found: Token[] = []
  for (const token of tokens) {
    const { kind, start, of } = token
    const isOther = of === 'zijn' || others.some((other) => start >= other.start && start < other.end)
    if (kind === 'date' || !isOther) found.push(token)
  }
  const hasClock = found.some(({ kind }) => kind === 'clock')
  const add = (kind: Token['kind'], value: number, start: number, end: number) =>
    found.push(bounded({ kind, value, of: '', statement: index, start, end, numberEnd: end }, statement))
  for (const { value, start, end } of marks) add('grade', value, start, end)
  const times = extensionsIn(sentence)
  if (times !== null)
    found.push(bounded({ ...times, kind: 'count', of: extension, statement: index, numberEnd: times.end }, statement))
  // Of a share of the people a level tells nothing of the others.
  if (level !== null && found.length === 0) add('level', level.value, level.start, level.end)
  if (!hasClock) for (const { value, range, start, end } of week) if (range) add('days', value, start, end)
  if (found.length < 2) return found
  found.sort((a, b) => a.start - b.start)
  return found.filter(
    (token, at) => !found.slice(0, at).some((other) => isAlike(token, other) && sameValue(token, other)),
  )
}

/** True for numbers of one kind. */
export const isAlike = (a: Token, b: Token) => a.kind === b.kind && a.of === b.of
