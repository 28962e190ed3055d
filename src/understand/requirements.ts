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
import { asksBidder, asksEvidence, isOnRequest, onlyTransmits, perYearOf, phaseOf } from './facets.ts'
import { type Group, groupStatements } from './groups.ts'
import { isEmptyPlace, isIdCell, kindOfId } from './ids.ts'
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
  // A number without a text, or one whose text was dropped or moved, asks nothing.
  if (
    main === undefined ||
    main.statement.role === 'heading' ||
    telling.every(({ statement }) => statement.role === 'heading' || isEmptyPlace(statement.text.value))
  )
    return []
  const { stated, section } = group.passage
  const first = <R>(read: (statement: ReadStatement) => R | null) =>
    firstOf(telling, ({ statement }) => read(statement))
  const modality = main.statement.modality ?? first(({ modality }) => modality) ?? group.leadIn?.modality ?? 'must'
  const givenKind = stated?.kind ?? kindOfId(id) ?? reader.contexts[section]?.kind ?? null
  const kind = givenKind ?? (modality === 'should' ? 'wish' : 'requirement')
  const named = first(({ addressee }) => addressee) ?? group.leadIn?.addressee ?? defaultAddressee(kind)
  // Before the award there is no contractor yet, whatever the sentence calls him.
  const addressee = named === 'contractor' && isTenderKind(kind) ? 'bidder' : named
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
    phase: phaseOfRequirement(telling, main, group.leadIn, addressee, kind),
    concepts,
    evidence: evidenceOf(group, telling, reader),
    quantities: telling.flatMap(({ index, statement }): Quantity[] =>
      amounts(statement.text.value, statement.words).map((amount) => ({ ...amount, statement: index })),
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

function isTenderKind(kind: RequirementKind): boolean {
  return kind === 'selection' || kind === 'exclusion' || kind === 'award'
}

function defaultAddressee(kind: RequirementKind): Addressee {
  return isTenderKind(kind) ? 'bidder' : 'contractor'
}

/** When it is due. Proof asked at another moment does not move the demand, unless the demand is that proof. */
function phaseOfRequirement(
  telling: readonly Own[],
  main: Own,
  leadIn: ReadStatement | null,
  addressee: Addressee,
  kind: RequirementKind,
): Phase {
  const fallback = defaultPhase(addressee, kind)
  const said = firstOf(telling, ({ statement }) => phaseOf(statement)) ?? (leadIn === null ? null : phaseOf(leadIn))
  const onRequest = telling.some(({ statement }) => isOnRequest(statement)) || (leadIn !== null && isOnRequest(leadIn))
  const isProof =
    asksEvidence(main.statement) || (leadIn !== null && asksEvidence(leadIn)) || main.statement.modality === null
  if (said === 'verification' || (said === null && onRequest && fallback === 'tender'))
    return isProof ? 'verification' : fallback
  return said ?? fallback
}

function defaultPhase(addressee: Addressee, kind: RequirementKind): Phase {
  return addressee === 'bidder' || isTenderKind(kind) ? 'tender' : 'performance'
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

/** Presets of which the evidence is a document that exists by itself. */
const documents = new Set([
  'uea',
  'self-declaration',
  'register-extract',
  'conduct-statement',
  'certificate-of-conduct',
  'certificate',
  'reference-project',
  'audited-account',
  'cv',
])

const isDocument = (preset: string | null): boolean => preset !== null && documents.has(preset)

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
      // Figures that are sent now and then are a report; sending in the bid itself is no proof of anything.
      const sent = onlyTransmits(statement)
      if (sent && perYearOf(statement) === null) return
      const written = asksBidder(statement.markers) ? 'plan-small' : 'policy-document'
      const form = sent ? 'report-standard' : (firstOf(candidates, presetOf) ?? written)
      demands.set('', { concept: null, form, span })
    }
    for (const concept of proved) {
      const form = presetOf(concept)
      if (form !== null && !demands.has(concept)) demands.set(concept, { concept, form, span })
    }
  }
  // A list item that opens with the name of a document asks for that document.
  const namesProof = ({ passage, mentions, addressee }: ReadStatement) =>
    passage.role === 'item' &&
    addressee === null &&
    mentions.some(({ concept, start }) => start < 25 && isDocument(presetOf(concept)))
  const askedBefore = group.leadIn !== null && asksEvidence(group.leadIn)
  for (const { index, statement } of telling) {
    const mentioned = statement.mentions.map(({ concept }) => concept)
    if (group.evidence.has(index)) {
      const asksNothing = knowledge.words.none.includes(statement.text.value.trim().toLowerCase())
      if (!asksNothing) add(statement, [...mentioned, ...concepts])
    } else if (
      (askedBefore || asksEvidence(statement) || namesProof(statement)) &&
      !statement.negated &&
      statement.role !== 'heading'
    ) {
      add(statement, mentioned.length > 0 ? mentioned : concepts)
    }
  }
  return [...demands.values()]
}
