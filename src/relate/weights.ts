/** Award criteria of which a draft tells the points twice, and otherwise: in a table, and where it names the criterion. */

import { type Amount, amounts, dutchNumber } from '../language/numbers.ts'
import { addTo } from '../model/gather.ts'
import type { Stand } from '../model/relation.ts'
import { type Scope, sameScope } from '../model/scope.ts'
import { ownersOf, type Requirement, type Specification, type Statement } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'

/** How much a criterion weighs, at a place that says so; `unit` is null where a table only says "gewicht". */
export interface Weight {
  readonly criterion: string
  readonly value: number
  readonly unit: 'score' | 'percentage' | null
  /** True for a row of the table that lists the criteria. */
  readonly listed: boolean
  readonly scope: Scope
  readonly stand: Stand
  readonly specification: Specification
}

/** Two places of which only one can hold, the earlier first. */
export interface WeightClash {
  readonly a: Weight
  readonly b: Weight
}

type Owners = ReturnType<typeof ownersOf>

/** What numbers a criterion, at the start of its row. */
const code = /^[A-Z]{1,3}[-.]?\d{1,2}(?:\.\d)?(?=\s|$)/
/** The same within a sentence. */
const codeWithin = /(?<![\w-])[A-Z]{1,3}[-.]?\d{1,2}(?:\.\d)?(?![\w-]|[.,]\d)/g
const weighs = /\b(?:punten|weging|gewicht|wegingsfactor|maximale score)\b/i
const onlyNumber = /^(?:max(?:imaal|\.)?\s)?(\d[\d.]*(?:,\d+)?)\s*(%|procent|punten)?$/i
/** A least, a scale, or points for one thing more: no weight of the criterion. */
const otherwise =
  /\b(?:minimaal|minstens|minder|lager|hoger|meer|onder|boven|bovenop|drempel|ondergrens|grens|per|elke?|iedere?|krijgt|krijgen|behaalt|behalen|scoort|aftrek)\b/i
/** "Voor dit onderdeel zijn 300 punten te behalen", and not what one bidder has to reach. */
const obtainable = /\b(?:te\s(?:behalen|verdienen|halen)|telt\b.{0,40}\bmee|weegt)\b/i

/** The weights that a draft gives to criteria with a code, in reading order. */
export function weightsIn(specification: Specification): readonly Weight[] {
  const { requirements, statements } = specification
  if (!statements.some(({ passage }) => weighs.test(passage.column ?? ''))) return []
  const owners = ownersOf(requirements)
  const listed = listedIn(specification, owners)
  if (listed.length < 2) return []
  const codes = new Set(listed.map(({ criterion }) => criterion))
  const told = statements.flatMap((statement, at) => toldIn(statement, owners.get(at) ?? null, codes, specification))
  return [...listed, ...told].sort((a, b) => a.stand.span.start - b.stand.span.start)
}

/** The weights of one criterion that differ: the first that is told otherwise than its list says, for each criterion. */
export function* weightClashes(
  weights: readonly Weight[],
  comparable: (a: Weight, b: Weight) => boolean,
): Generator<WeightClash, void> {
  const earlier = new Map<string, Weight[]>()
  const found = new Set<string>()
  for (const b of weights) {
    const a = found.has(b.criterion)
      ? undefined
      : earlier.get(b.criterion)?.find((each) => differ(each, b) && comparable(each, b))
    addTo(earlier, b.criterion, b)
    if (a === undefined) continue
    found.add(b.criterion)
    yield { a, b }
  }
}

function differ(a: Weight, b: Weight): boolean {
  const alike = a.unit === b.unit || a.unit === null || b.unit === null
  return alike && a.value !== b.value && (a.listed || b.listed) && sameScope(a.scope, b.scope)
}

/** The weights in the rows of criteria: "G2 Personeel | hoe u hulpen werft | 35". */
function listedIn(specification: Specification, owners: Owners): readonly Weight[] {
  const rows = new Map<string, Weight[]>()
  let criterion: string | undefined
  for (const [at, statement] of specification.statements.entries()) {
    const { passage, text, scope } = statement
    if (passage.table < 0 || passage.row === 0) continue
    const opens = specification.statements[at - 1]?.passage
    if (opens?.table !== passage.table || opens.row !== passage.row) criterion = code.exec(passage.text.value)?.[0]
    const [, written = '', behind = ''] = onlyNumber.exec(text.value.trim()) ?? []
    const value = dutchNumber(written)
    if (criterion === undefined || value === null || !weighs.test(passage.column ?? '')) continue
    const column = `${passage.column} ${behind}`
    const unit = /%|procent/i.test(column) ? 'percentage' : /punten|score/i.test(column) ? 'score' : null
    const stand = standAt(statement, 0, text.value.trimEnd().length, owners.get(at) ?? null)
    addTo(rows, `${passage.table}:${passage.row}`, {
      criterion,
      value,
      unit,
      listed: true,
      scope,
      stand,
      specification,
    })
  }
  // Two numbers in one row may be the least and the most.
  return [...rows.values()].flatMap((found) => (found.length === 1 ? found : []))
}

/** The weight that a sentence gives to the one criterion it names, or that its paragraph opens with. */
function toldIn(
  statement: Statement,
  requirement: Requirement | null,
  codes: ReadonlySet<string>,
  specification: Specification,
): readonly Weight[] {
  const { text, passage, words, scope } = statement
  const { value } = text
  if (passage.table >= 0 || !/punt|%|procent/.test(value)) return []
  const named = new Set((value.match(codeWithin) ?? []).filter((written) => codes.has(written)))
  const opening = code.exec(passage.text.value)?.[0] ?? ''
  const opens = named.size === 0 && codes.has(opening)
  const [criterion, ...others] = opens ? [opening] : named
  const [amount, ...more] = amounts(value, words).filter(isWeight)
  if (criterion === undefined || others.length > 0 || amount === undefined || more.length > 0) return []
  const isObtainable = obtainable.test(value)
  if ((otherwise.test(value) || opens) && !isObtainable) return []
  const stand = standAt(statement, amount.start, amount.end, requirement)
  return [{ criterion, value: amount.value, unit: amount.kind, listed: false, scope, stand, specification }]
}

const isWeight = (amount: Amount): amount is Amount & { readonly kind: 'score' | 'percentage' } =>
  amount.kind === 'score' || amount.kind === 'percentage'

function standAt(
  { text, source, passage }: Statement,
  start: number,
  end: number,
  requirement: Requirement | null,
): Stand {
  return {
    requirement,
    text: text.value,
    whole: source,
    section: passage.section,
    span: sourceSpan(text, start, end),
    words: text.value.slice(start, end),
  }
}
