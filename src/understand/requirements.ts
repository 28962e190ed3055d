/** Groups of statements → requirements with their facets. */

import type { LanguageKnowledge } from '../language/language.ts'
import { amounts } from '../language/numbers.ts'
import type { Span } from '../model/span.ts'
import type {
  Addressee,
  EvidenceDemand,
  ParsedDraft,
  Phase,
  Quantity,
  Requirement,
  RequirementKind,
} from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { asksEvidence, perYearOf, phaseOf } from './facets.ts'
import { type Group, groupStatements } from './groups.ts'
import { isIdCell, kindOfId } from './ids.ts'
import type { ReadStatement, SectionContext } from './statements.ts'
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
  return groupStatements(reader.statements, reader.knowledge).flatMap((group) => {
    const { section } = group.passage
    const ordinal = (ordinals.get(section) ?? 0) + 1
    ordinals.set(section, ordinal)
    const id = group.id ?? `§${reader.draft.sections[section]?.number ?? '0'}-${ordinal}`
    return readRequirement(group, id, reader)
  })
}

function readRequirement(group: Group, id: string, reader: Reader): readonly Requirement[] {
  const own = group.statements.flatMap((index): Own[] => {
    const statement = reader.statements[index]
    return statement === undefined ? [] : [{ index, statement }]
  })
  const telling = own.filter(({ statement }) => statement.passage.table < 0 || !isIdCell(statement.text.value))
  const main = telling.find(({ statement }) => statement.role !== 'heading') ?? telling[0]
  if (main === undefined) return []
  const { stated, section } = group.passage
  const first = <R>(read: (statement: ReadStatement) => R | null) =>
    firstOf(telling, ({ statement }) => read(statement))
  const modality = main.statement.modality ?? first(({ modality }) => modality) ?? 'must'
  const givenKind = stated?.kind ?? kindOfId(id) ?? reader.contexts[section]?.kind ?? null
  const kind = givenKind ?? (modality === 'should' ? 'wish' : 'requirement')
  const addressee = first(({ addressee }) => addressee) ?? defaultAddressee(kind)
  // Where proof is asked, how often that happens counts; how often something else does, such as a meeting, does not.
  const proofs = telling.filter(({ statement }) => asksEvidence(statement) && !statement.negated)
  const asksProof = (statement: ReadStatement) =>
    proofs.length === 0 || proofs.some((own) => own.statement === statement)
  const concepts = [...new Set(telling.flatMap(({ statement }) => statement.mentions.map(({ concept }) => concept)))]
  const requirement: Requirement = {
    id,
    explicit: group.id !== null,
    text: telling.map(({ statement }) => statement.text.value).join(' '),
    span: hull(telling.map(({ statement }) => sourceSpan(statement.text, 0, statement.text.value.length))),
    extents: extentsOf(group, own, reader.statements),
    section,
    statements: group.statements,
    kind: kind === 'information' ? 'requirement' : kind,
    modality: kind === 'wish' ? 'should' : modality,
    addressee,
    phase: first(phaseOf) ?? defaultPhase(addressee, kind),
    concepts,
    evidence: evidenceOf(group, telling, reader),
    quantities: telling.flatMap(({ index, statement }): Quantity[] =>
      amounts(statement.text.value).map((amount) => ({ ...amount, statement: index })),
    ),
    perYear: first((statement) => (asksProof(statement) ? perYearOf(statement) : null)),
    lot: stated?.lot ?? lotOf(telling.map(({ statement }) => statement.text.value)),
    negated: telling.every(({ statement }) => statement.negated || statement.role === 'heading'),
  }
  return [requirement]
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
function extentsOf(group: Group, own: readonly Own[], all: readonly ReadStatement[]): readonly Span[] {
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

function defaultAddressee(kind: RequirementKind): Addressee {
  return kind === 'selection' || kind === 'exclusion' || kind === 'award' ? 'bidder' : 'contractor'
}

function defaultPhase(addressee: Addressee, kind: RequirementKind): Phase {
  return addressee === 'bidder' || kind === 'selection' || kind === 'exclusion' || kind === 'award'
    ? 'tender'
    : 'performance'
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
  telling: readonly Own[],
  { vocabulary, knowledge }: Reader,
): readonly EvidenceDemand[] {
  const demands = new Map<string, EvidenceDemand>()
  const concepts = telling
    .filter(({ statement }) => !statement.negated)
    .flatMap(({ statement }) => statement.mentions.map(({ concept }) => concept))
  const presetOf = (concept: string) => vocabulary.concepts.get(concept)?.evidence ?? null
  const add = (statement: ReadStatement, candidates: readonly string[]) => {
    const span = sourceSpan(statement.text, 0, statement.text.value.length)
    const proved = specific(candidates, vocabulary).filter((concept) => presetOf(concept) !== null)
    if (proved.length === 0) {
      const form = firstOf(candidates, presetOf) ?? 'policy-document'
      demands.set('', { concept: null, form, span })
    }
    for (const concept of proved) {
      const form = presetOf(concept)
      if (form !== null && !demands.has(concept)) demands.set(concept, { concept, form, span })
    }
  }
  for (const { index, statement } of telling) {
    const mentioned = statement.mentions.map(({ concept }) => concept)
    if (group.evidence.has(index)) {
      const asksNothing = knowledge.words.none.includes(statement.text.value.trim().toLowerCase())
      if (!asksNothing) add(statement, [...mentioned, ...concepts])
    } else if (asksEvidence(statement) && !statement.negated && statement.role !== 'heading') {
      add(statement, mentioned.length > 0 ? mentioned : concepts)
    }
  }
  return [...demands.values()]
}
