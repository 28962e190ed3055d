/** Kind `structure`: what is wrong with how a draft is built, whatever it is about. */

import type { Blank } from '../language/blanks.ts'
import { statedValue } from '../language/contract-value.ts'
import { fold } from '../language/key.ts'
import { findMarkers, hasMarker, languageKnowledge, type Marker } from '../language/language.ts'
import { speaksOfExtension, statedLifetime } from '../language/lifetime.ts'
import { dutyLists } from '../language/lists.ts'
import { opensAnnex } from '../language/naming.ts'
import type { Slots } from '../language/slots.ts'
import { testByForm } from '../language/words.ts'
import type { Edit, Related } from '../model/finding.ts'
import { once } from '../model/once.ts'
import type { StructureCheck } from '../model/rule.ts'
import { overlaps, type Span } from '../model/span.ts'
import { isDemand, type Passage, type Requirement, type Specification, type Statement } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { bulletsIn, pageMarksIn, type Remains } from './copied.ts'
import { drawnTables } from './drawn.ts'
import { type Ground, statementsOf } from './place.ts'
import { wrongTotals } from './totals.ts'

/** A place where something is wrong, the words it is about, the places that belong to it, and what else its message says. */
export interface Trouble {
  readonly span: Span
  readonly match: string
  readonly requirement: Requirement | null
  readonly related: readonly Related[]
  readonly slots?: Slots
  /** What mends it, and all that belongs to it. */
  readonly edits?: readonly Edit[]
}

/** What does not stand in the text itself, but in the allowances and the language of the whole. */
type Bookkeeping = 'unused-allowance' | 'expired-allowance' | 'other-language'
type Kind = Exclude<StructureCheck['of'], Bookkeeping>

/** True for trouble that is only known once all other rules have spoken, or that concerns the draft as a whole. */
export function isBookkeeping(of: StructureCheck['of']): of is Bookkeeping {
  return of === 'unused-allowance' || of === 'expired-allowance' || of === 'other-language'
}

/** Finds one kind of trouble in a draft, in reading order. */
export function findTrouble(ground: Ground, of: Kind): readonly Trouble[] {
  switch (of) {
    case 'repeated-id':
      return repeatedIds(ground)
    case 'placeholder':
      return placeholders(ground)
    case 'drafting-note':
      return blanksOf(ground, 'note')
    case 'compound-demand':
      return compoundDemands(ground)
    case 'bare-demand':
      return bareDemands(ground)
    case 'other-duration':
      return otherDurations(ground)
    case 'other-value':
      return otherValues(ground)
    case 'other-total':
      return otherTotals(ground)
    case 'drawn-table':
      return drawnTables(ground.specification).map((span) => ({ span, match: '', requirement: null, related: [] }))
    case 'struck-text':
      return struckTexts(ground)
    case 'page-mark':
      return remains(pageMarksIn(ground.specification))
    case 'loose-bullet':
      return remains(bulletsIn(ground.specification))
  }
}

/** The first text that its author struck out and left in place, with the others. */
function struckTexts({ specification: { passages } }: Ground): readonly Trouble[] {
  const [first, ...others] = passages.flatMap(({ text }) =>
    text.marks.flatMap(({ kind, start, end }) =>
      kind === 'strike' ? [{ span: sourceSpan(text, start, end), match: text.value.slice(start, end) }] : [],
    ),
  )
  if (first === undefined) return []
  const related = others.map(({ span, match }) => ({ message: match, requirement: null, span, differences: [] }))
  return [{ ...first, requirement: null, related }]
}

/** What a copy left behind, told once, at its first place. */
function remains({ places: [first], edits }: Remains): readonly Trouble[] {
  return first === undefined ? [] : [{ span: first.span, match: first.text, requirement: null, related: [], edits }]
}

/** Requirements whose own id an earlier one of the same lot, option and numbering already has. */
function repeatedIds({ specification }: Ground): readonly Trouble[] {
  const seen = new Map<string, Requirement>()
  const annexes = annexesOf(specification.sections)
  return specification.requirements.flatMap((again) => {
    const { id, lot, option, section } = again
    const key = `${id}/${lot ?? ''}/${option ?? ''}/${numberingOf(id, section, annexes[section] ?? null)}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, again)
    if (!again.explicit || first === undefined || isOverview(first, again, specification)) return []
    const related = [{ message: first.id, requirement: first.id, span: first.span, differences: [] }]
    return [{ span: again.span, match: again.id, requirement: again, related }]
  })
}

/**
 * True when one of two is a row that says when the other is met, or what it weighs ("Stuk | Voldoet als"), and for rows of
 * tables with other columns: each tells something else of one thing, such as a product and its rate.
 */
function isOverview(first: Requirement, again: Requirement, { statements }: Specification): boolean {
  const cellsOf = ({ statements: own }: Requirement) => own.flatMap((at) => statements[at]?.passage ?? [])
  const assesses = ({ column }: Passage) => assessing.test(column ?? '')
  const [one, other] = [cellsOf(first), cellsOf(again)]
  if (one[0]?.table === other[0]?.table) return false
  if (one.some(assesses) || other.some(assesses)) return true
  const areRows = [one, other].every((cells) => (cells[0]?.table ?? -1) >= 0)
  return areRows && hasOthers(one, other) && hasOthers(other, one)
}

/** True for cells of which one stands in a column that the others have not. */
const hasOthers = (cells: readonly Passage[], others: readonly Passage[]) =>
  cells.some(({ column }) => others.every((other) => other.column !== column))

const assessing = /\b(?:voldoe[nt]|voldaan|getoetst|toetsing|beoordel\w*|weging|gewicht|punten|controle)\b/i

/** Within what an id is one of a kind: a bare number in its chapter, "2.3" in the body or an annex, a code in the draft. */
function numberingOf(id: string, chapter: number, annex: number | null): string {
  if (/^\d+$/.test(id)) return `chapter ${chapter}`
  return /^\d[\d.]*[a-z]?$/i.test(id) && annex !== null ? `annex ${annex}` : ''
}

/** Of each section the annex that it is part of, as an index; null in the body. */
function annexesOf(sections: Specification['sections']): readonly (number | null)[] {
  let annex: { readonly at: number; readonly depth: number } | null = null
  return sections.map(({ title, depth }, at) => {
    if (annex === null || depth <= annex.depth) annex = opensAnnex(title) ? { at, depth } : null
    return annex?.at ?? null
  })
}

/** What the author left open, with the requirement it stands in. */
function blanksOf({ specification, requirementOf, blanks }: Ground, kind: Blank['kind']): readonly Trouble[] {
  const found = blanks().filter((blank) => blank.kind === kind)
  if (found.length === 0) return []
  const owners = new Map<Passage, Requirement>()
  specification.statements.forEach(({ passage }, at) => {
    const owner = requirementOf[at]
    if (owner !== undefined && !owners.has(passage)) owners.set(passage, owner)
  })
  return found.map(({ passage: { text }, passage, start, end }) => ({
    span: sourceSpan(text, start, end),
    match: text.value.slice(start, end).replace(/\s+/g, ' '),
    requirement: owners.get(passage) ?? null,
    related: [],
  }))
}

/** Each placeholder once, with the other places where it stands. */
function placeholders(ground: Ground): readonly Trouble[] {
  const groups = new Map<string, Trouble[]>()
  for (const trouble of blanksOf(ground, 'placeholder')) {
    const group = groups.get(fold(trouble.match))
    if (group === undefined) groups.set(fold(trouble.match), [trouble])
    else group.push(trouble)
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : {
          ...first,
          related: others.map(({ match, requirement, span }) => ({
            message: match,
            requirement: requirement?.id ?? null,
            span,
            differences: [],
          })),
        },
  )
}

const dutyMarkers: readonly Marker[] = dutyLists
/** A sentence this long, with this many duties beside its first, cannot be checked in one go. */
const longSentence = 35
const moreDuties = 2
const joins: ReadonlySet<string> = new Set(['en', 'alsmede', 'and'])

/** Demands that put several duties beside each other in one long sentence. */
function compoundDemands(ground: Ground): readonly Trouble[] {
  const found: Trouble[] = []
  for (const requirement of ground.specification.requirements) {
    if (!isDemand(requirement)) continue
    for (const statement of statementsOf(ground, requirement))
      if (dutiesBeside(statement, ground) >= moreDuties) found.push(troubleAt(statement, requirement))
  }
  return found
}

/** How many duties a long sentence adds with a comma, a semicolon or "en": "…, maakt een plan en moet dat bespreken". */
function dutiesBeside({ words, text, role, negated }: Statement, { specification }: Ground): number {
  if (words.length < longSentence || role !== 'duty' || negated) return 0
  const added = new Set<number>()
  for (const { marker, from } of findMarkers(languageKnowledge(specification.language), words)) {
    const before = words[from - 1]
    if (before === undefined || !dutyMarkers.includes(marker)) continue
    if (joins.has(before.folded) || /[,;]/.test(text.value.slice(before.end, words[from]?.start))) added.add(from)
  }
  return added.size
}

/** No demand with a number of its own is told in this many words without a verb or a party. */
const fewWords = 7
/** What makes few words a demand after all. */
const telling: readonly Marker[] = [...dutyMarkers, 'may', 'should', 'bounds', 'asks', 'finite', 'passive']

const onlyNumber = /^\s*€?\s*\d[\d.,]*(?:-|\s*%)?\s*$/

/** Numbered demands that only name a subject. */
function bareDemands(ground: Ground): readonly Trouble[] {
  return (
    ground.specification.requirements
      .filter(({ explicit, evidence, quantities }) => explicit && evidence.length === 0 && quantities.length === 0)
      // What is scored is a subject, mostly.
      .filter((requirement) => isDemand(requirement) && requirement.kind !== 'award')
      .flatMap((requirement) => {
        const told = statementsOf(ground, requirement)
        // What has a price or a number of points is named, not demanded.
        if (told.some(({ text }) => onlyNumber.test(text.value) && text.value.trim() !== requirement.id)) return []
        // Cells beside the text, such as where a demand comes from, are no part of what it says.
        const [only, ...others] = told.filter(
          ({ text, source }) => text.value.trim() !== requirement.id && overlaps(source, requirement.span),
        )
        if (only === undefined || others.length > 0) return []
        return isBare(only, requirement, ground) ? [troubleAt(only, requirement)] : []
      })
  )
}

function isBare({ words, text, role, addressee }: Statement, { id }: Requirement, { specification }: Ground): boolean {
  if (role === 'heading' || addressee !== null) return false
  const from = text.value.startsWith(id) ? id.length : 0
  const own = words.filter(({ start }) => start >= from)
  const told = text.value.slice(from)
  const knowledge = languageKnowledge(specification.language)
  if (own.length > fewWords || !own.some(({ folded }) => folded.length > 4) || /[\d:?]/.test(told)) return false
  if (knowledge.words.none.includes(told.trim().toLowerCase())) return false
  if (/^\s*(?:Zie|See|Omdat|Als|Wanneer|Indien|Zolang|Zodra)\s/.test(told) || own.slice(1).some(isVerb)) return false
  const markers = findMarkers(knowledge, own)
  return !telling.some((marker) => hasMarker(markers, marker))
}

/** Sentences that give the contract another lifetime than the draft states as a fact; none where it can be extended. */
function otherDurations(ground: Ground): readonly Trouble[] {
  const { facts, statements } = ground.specification
  const { durationYears } = facts
  if (durationYears === null || facts.inferred.includes('durationYears')) return []
  const found = statedAt(ground, ({ text, words }) => {
    const stated = statedLifetime(text.value, words)
    return stated === null || Math.abs(stated.months - durationYears * 12) < 1 ? null : stated
  })
  // A fact may count the years of an extension.
  return found.length > 0 && statements.some(({ text }) => speaksOfExtension(text.value)) ? [] : found
}

/** How many times as much a value may be as another one that only is rounded otherwise, or that counts an extension. */
const rounded = 1.05
const extended = 3

/** Sentences that give the contract another value than the draft states as a fact; none where that may be a lot's. */
function otherValues(ground: Ground): readonly Trouble[] {
  const { facts, statements, requirements } = ground.specification
  const { contractValue, lots } = facts
  if (contractValue === null || contractValue <= 0 || facts.inferred.includes('contractValue')) return []
  if ((lots ?? 1) > 1 || requirements.some(({ lot }) => lot !== null)) return []
  const times = (euros: number) => Math.max(euros, contractValue) / Math.max(1, Math.min(euros, contractValue))
  const mayExtend = once(() => statements.some(({ text }) => speaksOfExtension(text.value)))
  return statedAt(ground, ({ text, words }) => {
    const stated = statedValue(text.value, words)
    if (stated === null || times(stated.euros) <= rounded) return null
    return times(stated.euros) <= extended && mayExtend() ? null : stated
  })
}

/** Totals of tables that are not the sum of what stands above them. */
function otherTotals({ specification }: Ground): readonly Trouble[] {
  return wrongTotals(specification.blocks).map(({ cell: { text }, sum }) => ({
    span: sourceSpan(text, 0, text.value.length),
    match: text.value.trim(),
    requirement: null,
    related: [],
    slots: { sum },
  }))
}

/** The ranges that are found in statements, as trouble there. */
function statedAt(
  { specification, requirementOf }: Ground,
  find: (statement: Statement) => Span | null,
): readonly Trouble[] {
  return specification.statements.flatMap((statement, at): Trouble[] => {
    const range = find(statement)
    if (range === null) return []
    const { text } = statement
    const match = text.value.slice(range.start, range.end).replace(/\s+/g, ' ')
    const span = sourceSpan(text, range.start, range.end)
    return [{ span, match, requirement: requirementOf[at] ?? null, related: [] }]
  })
}

/** True for the present tense of most Dutch verbs whose vowel is long: "straalt" has one, "beurt" is a noun. */
const isVerb = testByForm(({ written }) => /[a-z](?:aa|ee|oo|uu|ie|oe|eu|ij|ou|ui)[bdfgjklmnpvwz]t$/.test(written))

function troubleAt({ text }: Statement, requirement: Requirement): Trouble {
  const span = sourceSpan(text, 0, text.value.length)
  return { span, match: text.value.replace(/\s+/g, ' '), requirement, related: [] }
}
