/** Kind `reference`: citations of acts as they do not hold on the day of the draft, and references that lead nowhere. */

import { writtenOf } from '../language/phrases.ts'
import type { Slots } from '../language/slots.ts'
import { writeDate } from '../language/written.ts'
import type { Language } from '../model/facts.ts'
import type { ReferenceCheck, Source } from '../model/rule.ts'
import type { Reference, StatementRole } from '../model/specification.ts'
import { type Standing, standingOf } from './acts.ts'
import { oneSpelling } from './anchors.ts'
import { leadsNowhere, strayCodes } from './nowhere.ts'
import type { Ground, Hit } from './place.ts'

/** A reference that is wrong, and how it is wrong. */
export interface WrongReference {
  readonly of: ReferenceCheck['of']
  readonly reference: Reference
  readonly slots: Slots
}

/** Finds the wrong references of one draft, by rule. */
export type FindReferences = (check: ReferenceCheck) => readonly { readonly hit: Hit; readonly slots: Slots }[]

/** A question may well quote what it asks about, and contents and instructions are no text of the draft. */
const unread: ReadonlySet<StatementRole> = new Set(['contents', 'instruction', 'struck', 'question'])

/**
 * Judges every reference of a draft, once for all rules; nothing is judged until a rule asks. What numbers itself in one
 * of the other drafts of the tender may be meant.
 */
export function prepareReferences(
  ground: Ground,
  sources: ReadonlyMap<string, Source>,
  day: string,
  language: Language,
  others: readonly Ground[] = [],
): FindReferences {
  let wrong: readonly WrongReference[] | undefined
  return (check) => {
    wrong ??= [...wrongCitations(ground, sources, day, language), ...wrongPointers(ground, others)]
    return wrong.flatMap(({ of, reference, slots }) => {
      if (of !== check.of || (of === 'nowhere' && !check.to.includes(reference.kind))) return []
      const statement = ground.specification.statements[reference.statement]
      if (statement === undefined) return []
      const requirement = ground.requirementOf[reference.statement]
      const { start, end } = reference
      return [{ hit: { statement, requirement, start, end, inflected: false }, slots }]
    })
  }
}

/** The references to judge: what tells of the past may well name what is gone. */
function judged(ground: Ground): readonly Reference[] {
  return ground.specification.references.filter((reference) => judgedAt(ground, reference))
}

function wrongCitations(
  ground: Ground,
  sources: ReadonlyMap<string, Source>,
  day: string,
  language: Language,
): readonly WrongReference[] {
  return judged(ground).flatMap((reference): WrongReference[] => {
    const source = reference.source === null ? undefined : sources.get(reference.source)
    if (source === undefined || reference.kind !== 'article') return []
    const standing = standingOf(source, reference.number, day)
    const of = faultOf(standing, reference.paragraph)
    if (of === null) return []
    const slots = {
      act: nameOf(source) ?? source.title[language],
      article: reference.number,
      paragraph: `${reference.paragraph ?? ''}`,
      date: standing.is === 'not-yet-in-force' ? writeDate(standing.from, language) : '',
      successor: source.successor ?? '',
    }
    return [{ of, reference, slots }]
  })
}

/** The shortest clear name of a source. */
function nameOf({ names: [first] }: Source): string | undefined {
  return first === undefined ? undefined : writtenOf(first)
}

function faultOf(standing: Standing, paragraph: number | null): ReferenceCheck['of'] | null {
  if (standing.is === 'unknown') return null
  if (standing.is !== 'in-force') return standing.is
  const { paragraphs } = standing
  return paragraph !== null && paragraphs !== null && paragraph > paragraphs ? 'no-such-paragraph' : null
}

function wrongPointers(ground: Ground, others: readonly Ground[]): readonly WrongReference[] {
  const { specification } = ground
  const anchors = ground.anchors()
  const lost = judged(ground).filter(
    (reference) =>
      reference.source === null &&
      !reference.elsewhere &&
      leadsNowhere(reference, anchors, specification) &&
      !opensItsLine(reference, ground),
  )
  const stray = strayCodes(specification, anchors).filter((reference) => judgedAt(ground, reference))
  return [...firstOfEach(lost), ...stray]
    .filter(({ number }) => !others.some((other) => other.anchors().all.has(oneSpelling(number))))
    .map((reference) => ({ of: 'nowhere', reference, slots: {} }))
}

/** An annex, lot or table that is not there is missing once, however often it is named. */
function firstOfEach(references: readonly Reference[]): readonly Reference[] {
  const seen = new Set<string>()
  return references.filter(({ kind, number }) => {
    if (kind !== 'annex' && kind !== 'lot' && kind !== 'table') return true
    const key = `${kind} ${number}`
    const again = seen.has(key)
    seen.add(key)
    return !again
  })
}

/** What opens a line numbers it: a title, an entry of a list. */
function opensItsLine({ statement: at, start }: Reference, { specification }: Ground): boolean {
  const value = specification.statements[at]?.text.value ?? ''
  return !/[A-Za-zÀ-ɏ\d]/u.test(value.slice(value.lastIndexOf('\n', start) + 1, start))
}

function judgedAt({ specification }: Ground, { statement: at }: Reference): boolean {
  const statement = specification.statements[at]
  return statement !== undefined && !statement.historical && !unread.has(statement.role)
}
