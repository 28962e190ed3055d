/** What a rule looks for: its check, with everything said that its file leaves out. */

import type {
  Bound,
  Check,
  ContradictionCheck,
  Facets,
  Guards,
  LimitCheck,
  ReferenceCheck,
  StructureCheck,
  TwiceCheck,
  UnequalCheck,
} from '../model/rule.ts'
import { list, phrases, type WrittenCheck, type WrittenRule } from './written.ts'

function readGuards(raw: WrittenCheck): Guards {
  return { with: phrases(raw.with), unless: phrases(raw.unless), despite: raw.despite ?? [] }
}

function readFacets(raw: WrittenCheck): Facets {
  const asked = raw.requirement ?? {}
  return {
    kind: asked.kind ?? [],
    modality: asked.modality ?? [],
    addressee: asked.addressee ?? [],
    phase: asked.phase ?? [],
    evidence: asked.evidence ?? null,
    often: asked.often ?? 0,
  }
}

const daysOf: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }

function readBound(raw: number | string | undefined): Bound | null {
  if (raw === undefined) return null
  if (typeof raw === 'number') return { factor: raw, fact: null }
  const [, number = '0', percent, fact, unit = ''] =
    /^([\d.,]+)\s*(?:(%)?\s*[×x]\s*([a-z-]+)|([a-z]+?)s?)$/.exec(raw) ?? []
  const value = Number(number.replace(',', '.'))
  if (fact === undefined) return { factor: value * (daysOf[unit] ?? 1), fact: null }
  const names = {
    'contract-value': 'contractValue',
    'yearly-value': 'yearlyValue',
    'duration-years': 'durationYears',
  } as const
  return { factor: percent === undefined ? value : value / 100, fact: names[fact as keyof typeof names] }
}

/** What covers a demand without standing in the draft: the law, the self-declaration every bidder signs, the contract standard. */
export const outsideDraft = ['law', 'uea', 'standard'] as const

/** The one check of a rule. */
export function readCheck(raw: WrittenRule['check']): Check {
  const [kind, value] = Object.entries(raw)[0] ?? ['', {}]
  const concept = list(value.concept)
  switch (kind) {
    case 'wording':
      return {
        kind,
        any: phrases(value.any),
        where: value.where ?? 'anywhere',
        unbounded: value.unbounded ?? false,
        ...readGuards(value),
      }
    case 'demand':
      return {
        kind,
        concept,
        together: list(value.together),
        without: list(value.without),
        facets: readFacets(value),
        ...readGuards(value),
      }
    case 'covered': {
      const by = list(value.by)
      const outside = outsideDraft.find((name) => by.length === 1 && by[0] === name) ?? null
      return { kind, concept, by: outside ?? by, facets: readFacets(value), ...readGuards(value) }
    }
    case 'limit':
      return {
        kind,
        concept,
        quantity: (value.quantity ?? 'money') as LimitCheck['quantity'],
        unit: list(value.unit),
        max: readBound(value.max),
        min: readBound(value.min),
        except: phrases(value.except),
        facets: readFacets(value),
        ...readGuards(value),
      }
    case 'missing':
      return {
        kind,
        concept,
        any: phrases(value.any),
        when: phrases(value.when),
        requirements: value.requirements ?? 10,
      }
    case 'duplicate':
      return { kind, likeness: value.likeness ?? [] }
    case 'contradiction':
      return { kind, of: value.of as ContradictionCheck['of'] }
    case 'opposed':
      return { kind, one: phrases(value.one), other: phrases(value.other), ...readGuards(value) }
    case 'unequal':
      return {
        kind,
        about: phrases(value.about),
        quantity: value.quantity as UnequalCheck['quantity'],
        ...readGuards(value),
      }
    case 'twice':
      return {
        kind,
        about: phrases(value.about),
        quantity: (value.quantity ?? null) as TwiceCheck['quantity'],
        ...readGuards(value),
      }
    case 'reference':
      return { kind, of: value.of as ReferenceCheck['of'], to: value.to ?? [] }
    default:
      return { kind: 'structure', of: value.of as StructureCheck['of'] }
  }
}
