/** Kinds `demand`, `covered` and `limit`: what a requirement about a concept asks. */

import { otherName } from '../language/naming.ts'
import type { Slots } from '../language/slots.ts'
import { writeDuration, writeEuros, writeNumber } from '../language/written.ts'
import type { Facts, Language } from '../model/facts.ts'
import type { Bound, CoveredCheck, DemandCheck, LimitCheck } from '../model/rule.ts'
import { sameScope } from '../model/scope.ts'
import {
  isDemand,
  type Quantity,
  type Requirement,
  type Specification,
  type Statement,
} from '../model/specification.ts'
import { nameElsewhere } from './alike.ts'
import { areListed } from './company.ts'
import {
  firstAsking,
  firstMention,
  type Ground,
  type Hit,
  hasFacets,
  isExcusedAfter,
  isLive,
  passes,
  passesBeside,
  standsBefore,
  statementsOf,
} from './place.ts'

/** A hit with the covering requirement, the draft it stands in when that is another, and the slots of this kind. */
export interface DemandHit {
  readonly hit: Hit
  readonly related: Requirement | null
  readonly beside?: Specification
  readonly slots: Slots
}

/** The requirements about the concepts, or all when none is named, each once, in reading order. */
function about(ground: Ground, concepts: readonly string[]): readonly Requirement[] {
  if (concepts.length === 0) return ground.specification.requirements.filter(isDemand)
  const found = new Set(concepts.flatMap((concept) => ground.demanding.get(concept) ?? []))
  return found.size < 2 ? [...found] : [...found].sort((a, b) => a.span.start - b.span.start)
}

/** Requirements about a concept that have the given facets; `each` asks for every one of a list, not only its first. */
export function findDemands(ground: Ground, check: DemandCheck, each: boolean): readonly DemandHit[] {
  return about(ground, check.concept).flatMap((requirement) => {
    if (!hasFacets(requirement, check.facets) || !passes(check, statementsOf(ground, requirement), ground)) return []
    if (isExcusedAfter(check, requirement, ground)) return []
    if (check.together.length > 0 && !check.together.some((concept) => requirement.concepts.includes(concept)))
      return []
    if (check.without.some((concept) => requirement.concepts.includes(concept))) return []
    const hit =
      check.concept.length === 0
        ? firstAsking(ground, requirement, check)
        : firstMention(ground, requirement, check.concept, check)
    if (hit === null) return []
    return (each ? listedWith(hit, check) : [hit]).map((one) => ({ hit: one, related: null, slots: {} }))
  })
}

/** What closes a choice with names no rule knows: ", Prezo of Kiwa-ZKN". */
const closingNames = /^(?:,\s[A-Z][\w-]*)*\s(?:of|or)\s[A-Z][\w-]*/

/**
 * A hit with what its sentence lists after it for the same check; of things it leaves a choice of, the last:
 * "ISO 27001 of NEN 7510", with the names that close the choice.
 */
function listedWith(hit: Hit, check: DemandCheck): readonly Hit[] {
  const { statement } = hit
  const { value } = statement.text
  const live = statement.mentions.filter(
    ({ concept, start }) => check.concept.includes(concept) && start >= hit.start && isLive(statement, start, check),
  )
  const [first, last] = [live[0], live.at(-1)]
  if (first === undefined || last === undefined) return [hit]
  const names = closingNames.exec(value.slice(last.end))
  if (names !== null) return [{ ...hit, start: last.start, end: last.end + names[0].length }]
  if (first === last) return [hit]
  if (/\s(?:of|or)\s/.test(value.slice(first.end, last.start))) return [{ ...hit, start: last.start, end: last.end }]
  const listed = live.filter((mention, i) => {
    const before = live[i - 1]
    return before !== undefined && areListed(value, before, mention)
  })
  return [hit, ...listed.map(({ start, end }) => ({ ...hit, start, end }))]
}

/**
 * Requirements about a concept that another requirement, the law or the contract standard already covers; `others` are
 * the other drafts of the tender, whose requirements cover too.
 */
export function findCovered(
  ground: Ground,
  check: CoveredCheck,
  language: Language,
  others: readonly Ground[] = [],
): readonly DemandHit[] {
  const { facts } = ground.specification
  if (check.by === 'standard' && (facts.standard === null || facts.standard === 'none')) return []
  const by = typeof check.by === 'string' ? [] : check.by
  // The first concept of the rule is the one that covers best, wherever it stands in the draft; what is proved covers
  // better than what is only spoken of: "Het kwaliteitssysteem omvat …".
  const naming = [ground, ...others].flatMap((where) =>
    by.flatMap((concept) => about(where, [concept]).map((other) => ({ other, where }))),
  )
  const proved = naming.filter(({ other }) => other.evidence.length > 0)
  const covering = [...proved, ...naming]
  if (typeof check.by !== 'string' && covering.length === 0) return []
  return about(ground, check.concept).flatMap((requirement): readonly DemandHit[] => {
    if (!hasFacets(requirement, check.facets) || !passes(check, statementsOf(ground, requirement), ground)) return []
    if (by.some((concept) => requirement.concepts.includes(concept))) return []
    const found = covering.find(({ other }) => other !== requirement && sameScope(other, requirement))
    if (typeof check.by !== 'string' && found === undefined) return []
    const hit = firstMention(ground, requirement, check.concept, check)
    if (hit === null) return []
    if (found === undefined) return [{ hit, related: null, slots: {} }]
    const { other, where } = found
    if (where === ground)
      return [{ hit, related: other, slots: { related: otherName(other, where.specification, language) } }]
    const beside = where.specification
    return [
      { hit, related: other, beside, slots: { related: nameElsewhere(other, beside, ground.specification, language) } },
    ]
  })
}

/** Quantities in requirements about a concept that pass a bound. */
export function findLimits(ground: Ground, check: LimitCheck, language: Language): readonly DemandHit[] {
  const { facts } = ground.specification
  const max = boundValue(check.max, facts)
  const min = boundValue(check.min, facts)
  if (max === null && min === null) return []
  return about(ground, check.concept).flatMap((requirement) => {
    if (!hasFacets(requirement, check.facets)) return []
    if (firstMention(ground, requirement, check.concept, check) === null) return []
    return requirement.quantities.flatMap((quantity): DemandHit[] => {
      if (quantity.kind !== check.quantity) return []
      if (check.unit.length > 0 && !check.unit.some((unit) => quantity.unit.startsWith(unit))) return []
      const over = max !== null && quantity.value > max
      const under = min !== null && quantity.value < min
      const statement = ground.specification.statements[quantity.statement]
      if (!(over || under) || statement === undefined || standsBefore(check.except, statement, quantity)) return []
      if (!passesBeside(check, statement, quantity, ground)) return []
      if (!isLive(statement, quantity.start, check) || !belongsTo(statement, quantity, check.concept)) return []
      const bound = (over ? max : min) ?? 0
      const hit = { statement, requirement, start: quantity.start, end: quantity.end, inflected: false }
      return [{ hit, related: null, slots: limitSlots(quantity, bound, facts, language) }]
    })
  })
}

/** True unless the quantity stands behind something else: "een GVA, en een verklaring van hooguit zes maanden oud". */
function belongsTo({ mentions }: Statement, { end }: Quantity, concepts: readonly string[]): boolean {
  const nearest = mentions.filter((mention) => mention.start < end).at(-1)
  return nearest === undefined || concepts.includes(nearest.concept)
}

function boundValue(bound: Bound | null, facts: Facts): number | null {
  if (bound === null) return null
  if (bound.fact === null) return bound.factor
  const { contractValue, durationYears } = facts
  const years = durationYears === null || durationYears <= 0 ? null : durationYears
  const yearly = contractValue === null || years === null ? null : contractValue / years
  const value = { contractValue, yearlyValue: yearly, durationYears }[bound.fact]
  return value === null ? null : bound.factor * value
}

function limitSlots(quantity: Quantity, bound: number, facts: Facts, language: Language): Slots {
  const print = (value: number): string => {
    if (quantity.kind === 'money') return writeEuros(value, language).replace('\u00a0', ' ')
    if (quantity.kind === 'percentage') return `${writeNumber(value, 2, language)}%`
    return quantity.kind === 'duration' ? writeDuration(value, language) : writeNumber(value, 2, language)
  }
  const ratio = facts.contractValue === null ? quantity.value / bound : quantity.value / facts.contractValue
  return {
    actual: print(quantity.value),
    max: print(bound),
    min: print(bound),
    ratio: writeNumber(ratio, 1, language),
  }
}
