/** Statements → requirements: found by id, by table row, by what a YAML draft states, or else by a sentence with a duty. */

import type { LanguageKnowledge } from '../language/language.ts'
import { amounts } from '../language/numbers.ts'
import type { Span } from '../model/span.ts'
import type {
  Addressee,
  EvidenceDemand,
  Modality,
  ParsedDraft,
  Passage,
  Phase,
  Quantity,
  Requirement,
  RequirementKind,
} from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { addresseeOf, asksEvidence, modalityOf, perYearOf, phaseOf } from './facets.ts'
import { isIdCell, kindOfId, leadingId } from './ids.ts'
import type { ReadStatement, SectionContext } from './statements.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The statements of one requirement, before its facets are read. */
interface Group {
  readonly id: string | null
  readonly statements: number[]
  readonly evidence: Set<number>
  extents: Span[]
  /** True when list items below belong to it: its text ends with a colon, or a heading carries its id. */
  open: 'list' | 'section' | null
  readonly passage: Passage
}

/** Finds the requirements of a draft and reads their facets. */
export function findRequirements(
  draft: ParsedDraft,
  statements: readonly ReadStatement[],
  contexts: readonly SectionContext[],
  vocabulary: Vocabulary,
  knowledge: LanguageKnowledge,
): readonly Requirement[] {
  const groups = groupStatements(statements, knowledge)
  const ordinals = new Map<number, number>()
  return groups.flatMap((group) => {
    const requirement = readRequirement(group, draft, statements, contexts, vocabulary, ordinals)
    return requirement === null ? [] : [requirement]
  })
}

const silent = new Set(['contents', 'explanation', 'question', 'definition', 'instruction'])

function groupStatements(statements: readonly ReadStatement[], knowledge: LanguageKnowledge): readonly Group[] {
  const groups: Group[] = []
  let current: Group | null = null
  let rowKey = ''
  let row: Group | null = null
  let pendingId: { id: string; passage: Passage } | null = null
  for (let i = 0; i < statements.length; i++) {
    const statement = statements[i]
    if (statement === undefined) continue
    const { passage } = statement
    const opensPassage = statements[i - 1]?.passageIndex !== statement.passageIndex
    const start = (id: string | null): Group => {
      const group: Group = { id, statements: [i], evidence: new Set(), extents: [passage.extent], open: null, passage }
      groups.push(group)
      return group
    }
    const join = (group: Group) => {
      group.statements.push(i)
      group.extents.push(passage.extent)
    }
    if (passage.stated !== null) {
      if (passage.stated.evidence && current !== null) {
        join(current)
        current.evidence.add(i)
      } else if (opensPassage) current = start(passage.stated.id)
      else if (current !== null) join(current)
      continue
    }
    if (passage.table >= 0) {
      current = null
      if (passage.row === 0 || silent.has(statement.role)) continue
      const key = `${passage.table}/${passage.row}`
      if (rowKey !== key) {
        rowKey = key
        row = rowGroup(statements, i, knowledge)
        if (row !== null) groups.push(row)
      }
      row?.statements.push(i)
      if (isColumn(passage, knowledge.words.evidenceColumns)) row?.evidence.add(i)
      continue
    }
    if (passage.role === 'heading') {
      current = null
      pendingId = null
      const id = leadingId(statement.text.value, false)
      if (id !== null && opensPassage) {
        current = start(id.id)
        current.open = 'section'
      }
      continue
    }
    if (silent.has(statement.role)) continue
    const leading = opensPassage ? leadingId(statement.text.value, true) : null
    if (leading !== null) {
      const alone = leading.rest >= statement.text.value.length
      if (alone && statements[i + 1]?.passageIndex !== statement.passageIndex) {
        pendingId = { id: leading.id, passage }
        continue
      }
      const plainNumber = /^\d/.test(leading.id)
      if (!plainNumber || isDuty(statement) || statements[i + 1]?.passageIndex === statement.passageIndex) {
        current = start(leading.id)
        current.open = passage.text.value.trimEnd().endsWith(':') ? 'list' : null
        pendingId = null
        continue
      }
    }
    if (pendingId !== null && opensPassage) {
      current = start(pendingId.id)
      current.extents.unshift(pendingId.passage.extent)
      pendingId = null
      continue
    }
    const continues =
      current !== null &&
      current.id !== null &&
      (!opensPassage ||
        (current.open === 'section' && addresseeOf(statement) !== 'authority') ||
        (current.open === 'list' && passage.role === 'item'))
    if (continues && current !== null) {
      join(current)
      continue
    }
    if (isDuty(statement)) {
      current = start(null)
      current.open = passage.text.value.trimEnd().endsWith(':') ? 'list' : null
    } else if (current?.open === 'list' && passage.role === 'item') join(current)
    else if (opensPassage) current = null
  }
  return groups
}

function isColumn(passage: Passage, names: readonly string[]): boolean {
  return names.includes(passage.column?.toLowerCase().trim() ?? '')
}

/** The group of a table row: a requirement when a cell of it is an id and another holds text, or when its text is a duty. */
function rowGroup(statements: readonly ReadStatement[], first: number, knowledge: LanguageKnowledge): Group | null {
  const head = statements[first]
  if (head === undefined) return null
  const cells: ReadStatement[] = []
  for (let i = first; i < statements.length; i++) {
    const cell = statements[i]
    if (cell?.passage.table !== head.passage.table || cell.passage.row !== head.passage.row) break
    cells.push(cell)
  }
  const idCell = cells.find((cell) => isColumn(cell.passage, knowledge.words.idColumns) || isIdCell(cell.text.value))
  const text = cells.find((cell) => cell !== idCell && isColumn(cell.passage, knowledge.words.textColumns))
  const duty = cells.some(isDuty)
  const id = idCell?.text.value.trim() ?? null
  if (!duty && (id === null || text === undefined)) return null
  return {
    id,
    statements: [],
    evidence: new Set(),
    extents: [head.passage.extent],
    open: null,
    passage: (text ?? head).passage,
  }
}

/** True when a sentence lays a duty on a bidder or provider. */
function isDuty(statement: ReadStatement): boolean {
  const addressee = addresseeOf(statement)
  const modality = modalityOf(statement)
  return addressee !== null && addressee !== 'authority' && modality !== null && modality !== 'may'
}

function readRequirement(
  group: Group,
  draft: ParsedDraft,
  all: readonly ReadStatement[],
  contexts: readonly SectionContext[],
  vocabulary: Vocabulary,
  ordinals: Map<number, number>,
): Requirement | null {
  const own = group.statements.flatMap((index) => {
    const statement = all[index]
    return statement === undefined ? [] : [{ index, statement }]
  })
  const isId = (statement: ReadStatement) => statement.passage.table >= 0 && isIdCell(statement.text.value)
  const telling = own.filter(({ statement }) => !isId(statement))
  const main = telling.find(({ statement }) => statement.role !== 'heading') ?? telling[0]
  if (main === undefined) return null
  const section = group.passage.section
  const context = contexts[section]
  const explicit = group.id !== null
  const ordinal = (ordinals.get(section) ?? 0) + 1
  ordinals.set(section, ordinal)
  const id = group.id ?? `§${draft.sections[section]?.number ?? '0'}-${ordinal}`
  const stated = group.passage.stated
  const addressee =
    firstOf(telling, ({ statement }) => addresseeOf(statement)) ??
    defaultAddressee(stated?.kind ?? context?.kind ?? null)
  const modality: Modality =
    modalityOf(main.statement) ?? firstOf(telling, ({ statement }) => modalityOf(statement)) ?? 'must'
  const kind = stated?.kind ?? kindOfId(id) ?? context?.kind ?? (modality === 'should' ? 'wish' : 'requirement')
  const spans = telling.map(({ statement }) => sourceSpan(statement.text, 0, statement.text.value.length))
  const concepts = [
    ...new Set(telling.flatMap(({ statement }) => statement.mentions.map((mention) => mention.concept))),
  ]
  const evidence = evidenceOf(group, telling, concepts, vocabulary, draft)
  return {
    id,
    explicit,
    text: telling.map(({ statement }) => statement.text.value).join(' '),
    span: hull(spans),
    extents: extentsOf(group, own, all),
    section,
    statements: group.statements,
    kind: kind === 'information' ? 'requirement' : kind,
    modality: kind === 'wish' ? 'should' : modality,
    addressee,
    phase: firstOf(telling, ({ statement }) => phaseOf(statement)) ?? defaultPhase(addressee, kind, group, draft),
    concepts,
    evidence,
    quantities: telling.flatMap(({ index, statement }): Quantity[] =>
      amounts(statement.text.value).map((amount) => ({ ...amount, statement: index })),
    ),
    perYear: firstOf(telling, ({ statement }) => perYearOf(statement)),
    lot: stated?.lot ?? lotOf(telling.map(({ statement }) => statement.text.value)),
    negated: telling.every(({ statement }) => statement.negated || statement.role === 'heading'),
  }
}

function firstOf<T, R>(list: readonly T[], read: (item: T) => R | null): R | null {
  for (const item of list) {
    const value = read(item)
    if (value !== null) return value
  }
  return null
}

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((span) => span.start)), end: Math.max(...spans.map((span) => span.end)) }
}

/**
 * A requirement takes its whole passages away, unless it shares one with other statements; then only its own sentences.
 * A heading that carries its id goes along only when nothing else stands under it.
 */
function extentsOf(
  group: Group,
  own: readonly { index: number; statement: ReadStatement }[],
  all: readonly ReadStatement[],
): readonly Span[] {
  const first = own[0]
  const last = own.at(-1)
  if (first === undefined || last === undefined || group.passage.table >= 0) return [hull(group.extents)]
  const shared =
    all[first.index - 1]?.passageIndex === first.statement.passageIndex ||
    all[last.index + 1]?.passageIndex === last.statement.passageIndex
  if (shared) return joined(own.map(({ statement }) => sourceSpan(statement.text, 0, statement.text.value.length)))
  const keepsHeading = group.open === 'section' && sharesSection(first.index, group, all)
  return joined(keepsHeading ? group.extents.slice(1) : group.extents)
}

/** True when something stands under the group's heading that is not the group's. */
function sharesSection(heading: number, group: Group, all: readonly ReadStatement[]): boolean {
  const own = new Set(group.statements)
  for (let i = heading + 1; i < all.length && all[i]?.passage.role !== 'heading'; i++) if (!own.has(i)) return true
  return false
}

/** Spans in order, those that touch joined. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end) result[result.length - 1] = hull([last, span])
    else result.push(span)
  }
  return result
}

function defaultAddressee(kind: RequirementKind | null): Addressee {
  return kind === 'selection' || kind === 'exclusion' || kind === 'award' ? 'bidder' : 'contractor'
}

function defaultPhase(addressee: Addressee, kind: RequirementKind, group: Group, draft: ParsedDraft): Phase {
  const column = draft.passages.find(
    (p) => p.table === group.passage.table && p.row === group.passage.row && p.column?.toLowerCase() === 'wanneer',
  )
  if (group.passage.table >= 0 && column !== undefined && /verzoek|gunning|winna/i.test(column.text.value))
    return 'verification'
  if (addressee === 'bidder' || kind === 'selection' || kind === 'exclusion' || kind === 'award') return 'tender'
  return 'performance'
}

function lotOf(texts: readonly string[]): string | null {
  for (const text of texts) {
    const match = /\b(?:sub)?perceel\s+(\d+[a-z]?|[A-Z])\b|\blot\s+(\d+[a-z]?)\b/i.exec(text)
    if (match !== null) return match[1] ?? match[2] ?? null
  }
  return null
}

/** Concepts that only name a form of proof ("certificaat", "verklaring") stand aside when the subject itself is named. */
function specific(concepts: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const named = concepts.filter((id) => vocabulary.concepts.get(id)?.broader.includes('evidence') !== true)
  return named.length > 0 ? named : concepts
}

/** The proof a requirement asks: in a sentence that asks for it, or in a column for proof. */
function evidenceOf(
  group: Group,
  telling: readonly { index: number; statement: ReadStatement }[],
  concepts: readonly string[],
  vocabulary: Vocabulary,
  draft: ParsedDraft,
): readonly EvidenceDemand[] {
  const demands = new Map<string, EvidenceDemand>()
  const add = (statement: ReadStatement, candidates: readonly string[]) => {
    const span = sourceSpan(statement.text, 0, statement.text.value.length)
    const proved = specific(candidates, vocabulary).filter((id) => vocabulary.concepts.get(id)?.evidence !== null)
    if (proved.length === 0) {
      const form = candidates.map((id) => vocabulary.concepts.get(id)?.evidence).find((preset) => preset != null)
      demands.set(`${group.id}`, { concept: null, form: form ?? 'policy-document', span })
    }
    for (const id of proved) {
      const form = vocabulary.concepts.get(id)?.evidence
      if (form != null && !demands.has(id)) demands.set(id, { concept: id, form, span })
    }
  }
  const none = new Set(
    draft.language === 'nl'
      ? ['-', '–', '—', 'n.v.t.', 'nvt', 'geen', 'niet van toepassing', 'akkoord']
      : ['-', 'none', 'n/a'],
  )
  for (const { index, statement } of telling) {
    const mentioned = statement.mentions.map((mention) => mention.concept)
    if (group.evidence.has(index)) {
      if (!none.has(statement.text.value.trim().toLowerCase())) add(statement, [...mentioned, ...concepts])
    } else if (asksEvidence(statement) && !statement.negated && statement.role !== 'heading') {
      add(statement, mentioned.length > 0 ? mentioned : concepts)
    }
  }
  return [...demands.values()]
}
