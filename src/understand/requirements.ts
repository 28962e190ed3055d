/** Groups of statements → requirements with their facets. */

import type { LanguageKnowledge } from '../language/language.ts'
import { amounts } from '../language/numbers.ts'
import { testByForm } from '../language/words.ts'
import type { Span } from '../model/span.ts'
import type { ParsedDraft, Quantity, Requirement, RequirementKind } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { facetsOf } from './facets.ts'
import { groupStatements } from './groups.ts'
import { cellId, isEmptyPlace, kindOfId } from './ids.ts'
import { numberedItems } from './items.ts'
import { countDemands, spreadEvidence } from './parts.ts'
import { lotIn } from './scopes.ts'
import type { ReadStatement, SectionContext } from './statements.ts'
import type { Group, RowUse } from './told.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a requirement is read with. */
export interface Reader {
  readonly draft: ParsedDraft
  readonly statements: readonly ReadStatement[]
  readonly contexts: readonly SectionContext[]
  readonly vocabulary: Vocabulary
  readonly knowledge: LanguageKnowledge
}

/** A statement of a requirement, with its index in the specification. */
interface Own {
  readonly index: number
  readonly statement: ReadStatement
}

/** Finds the requirements of a draft and reads their facets; those without an id are numbered within their section. */
export function findRequirements(reader: Reader): readonly Requirement[] {
  const ordinals = new Map<number, number>()
  const found: Requirement[] = []
  const itemAt = numberedItems(reader.draft)
  for (const group of groupStatements(reader.statements, reader.knowledge)) {
    const { section } = group.passage
    const ordinal = (ordinals.get(section) ?? 0) + 1
    ordinals.set(section, ordinal)
    const id = group.id ?? `§${reader.draft.sections[section]?.number ?? '0'}-${ordinal}`
    const requirement = readRequirement(group, id, itemAt, reader)
    if (requirement !== null) found.push(requirement)
  }
  return withoutOverviews(found)
}

/** How many characters a requirement's title has at most, where a table only lists it. */
const longestTitle = 80

/** Leaves out rows of an overview, which only name what another requirement of the same number asks: "K1 Regie | 400". */
function withoutOverviews(requirements: readonly Requirement[]): readonly Requirement[] {
  const longest = new Map<string, string>()
  for (const { id, explicit, text } of requirements)
    if (explicit && text.length > (longest.get(id)?.length ?? 0)) longest.set(id, text)
  return requirements.filter(({ id, text }) => {
    const told = longest.get(id)
    return told === undefined || told === text || text.length > longestTitle || !told.startsWith(text)
  })
}

/** Reads one requirement; null when its group asks nothing. */
function readRequirement(
  group: Group,
  id: string,
  itemAt: (span: Span) => number | null,
  reader: Reader,
): Requirement | null {
  const shown = group.evidence.length === 0 ? noIndexes : new Set(group.evidence)
  const own: Own[] = []
  for (const index of group.statements) {
    const statement = reader.statements[index]
    if (statement !== undefined) own.push({ index, statement })
  }
  const told: ReadStatement[] = []
  const words: ReadStatement[] = []
  const texts: string[] = []
  const spans: Span[] = []
  const quantities: Quantity[] = []
  for (const { index, statement } of own) {
    // A cell that only holds the id tells nothing.
    if (statement.passage.table >= 0 && cellId(statement.text.value) !== null) continue
    told.push(statement)
    addQuantities(quantities, statement, index)
    const isTitle = statement.role === 'heading' && !(group.headed && index === group.statements[0])
    if (isTitle || statement.lead?.alone === true) continue
    if (!(group.telling?.has(index) ?? !shown.has(index))) continue
    words.push(statement)
    texts.push(statement.text.value)
    spans.push(sourceSpan(statement.text, 0, statement.text.value.length))
  }
  const main = words[0] ?? told.find(({ role }) => role !== 'heading')
  // A number without a text, or one whose text was dropped or moved, asks nothing.
  const asks = ({ role, text, lead }: ReadStatement) =>
    (role !== 'heading' || group.headed) && lead?.alone !== true && !isEmptyPlace(text.value)
  if (main === undefined || !told.some(asks)) return null
  const { stated, section } = group.passage
  const facets = facetsOf({
    statements: told,
    main,
    leadIn: group.leadIn,
    actor: group.actor,
    proofs: proofsIn(own, shown),
    row: group.row,
    stated: stated?.kind ?? kindOfId(id) ?? kindOfRow(group.row, reader.contexts[section]?.kind ?? null),
    chapter: reader.contexts[section]?.kind ?? null,
    phase: reader.contexts[section]?.phase ?? null,
    vocabulary: reader.vocabulary,
    knowledge: reader.knowledge,
  })
  const span = hull(spans)
  return {
    id,
    explicit: group.id !== null,
    item: itemAt(span),
    text: texts.join(' '),
    span,
    extents: extentsOf(group, own, reader.statements),
    section,
    statements: group.statements,
    kind: facets.kind,
    modality: facets.modality,
    addressee: facets.addressee,
    phase: facets.phase,
    perYear: facets.perYear,
    onRequest: facets.onRequest,
    document: facets.document,
    evidence: spreadEvidence(facets.evidence, told),
    concepts: conceptsIn(told),
    quantities,
    lot: stated?.lot ?? group.lot ?? lotNamed(told) ?? main.scope.lot,
    option: main.scope.option,
    demands: countDemands(words),
    negated: told.every(({ negated, role }) => negated || (role === 'heading' && !group.headed)),
  }
}

/** What a form asks of a bidder selects him, and what is worth points is scored, unless the chapter says otherwise. */
function kindOfRow(row: RowUse, chapter: RequirementKind | null): RequirementKind | null {
  if (row === 'question') return chapter ?? 'selection'
  return row === 'criterion' && chapter === null ? 'award' : null
}

const noProofs: ReadonlySet<ReadStatement> = new Set()
const noIndexes: ReadonlySet<number> = new Set()

/** Those of its statements that stand where proof is named. */
function proofsIn(own: readonly Own[], shown: ReadonlySet<number>): ReadonlySet<ReadStatement> {
  if (shown.size === 0) return noProofs
  return new Set(own.filter(({ index }) => shown.has(index)).map(({ statement }) => statement))
}

function conceptsIn(statements: readonly ReadStatement[]): readonly string[] {
  const found: string[] = []
  for (const { mentions } of statements) {
    for (const { concept } of mentions) if (!found.includes(concept)) found.push(concept)
  }
  return found
}

function addQuantities(found: Quantity[], { text, words }: ReadStatement, statement: number): void {
  for (const { kind, value, unit, start, end } of amounts(text.value, words))
    found.push({ kind, value, unit, start, end, statement })
}

/** The words with which a lot can be named. */
const opensLot = testByForm(({ folded }) => /(?:perceel|lot)$/.test(folded))

/** The lot that the sentences name. */
function lotNamed(statements: readonly ReadStatement[]): string | null {
  const names = ({ words }: ReadStatement) => words.some(opensLot)
  return statements.some(names) ? lotIn(statements.map(({ text }) => text.value).join('\n')) : null
}

function hull(spans: readonly Span[]): Span {
  let start = Number.POSITIVE_INFINITY
  let end = Number.NEGATIVE_INFINITY
  for (const span of spans) {
    start = Math.min(start, span.start)
    end = Math.max(end, span.end)
  }
  return { start, end }
}

/**
 * A requirement takes its whole passages away, unless it shares one with other statements; then only its own sentences.
 * A heading that carries its id goes along when nothing else stands under it, or when it asks itself.
 */
function extentsOf(group: Group, own: readonly Own[], all: readonly ReadStatement[]): readonly Span[] {
  const first = own[0]
  const last = own.at(-1)
  if (first === undefined || last === undefined || group.passage.table >= 0) return [hull(group.extents)]
  if (group.headed) return joined(group.extents)
  const shared =
    all[first.index - 1]?.passageIndex === first.statement.passageIndex ||
    all[last.index + 1]?.passageIndex === last.statement.passageIndex
  if (shared) return joined(own.map(({ statement }) => statement.source))
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
  if (spans.length < 2) return spans
  const result: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last !== undefined && span.start <= last.end) result[result.length - 1] = hull([last, span])
    else result.push(span)
  }
  return result
}
