/** What the title page says. */

import { blanksIn } from '../language/blanks.ts'
import { fillSlots } from '../language/slots.ts'
import { termsIn } from '../language/terms.ts'
import { writeDate, writeNumber } from '../language/written.ts'
import type { TitlePage } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { TitleFact } from '../model/template.ts'
import type { Held } from './choose.ts'
import { legible } from './inlines.ts'
import type { DocumentInput } from './input.ts'
import { domainWords, procedureWords, say, titleWords } from './words.ts'

/** Composes the title page: what the template lists of what is known, and how many places are open in what the document holds. */
export function titlePageOf(input: DocumentInput, title: string | null, held: Held): TitlePage {
  const { template, result, language } = input
  const page = template.parts.find((part) => 'title-page' in part)
  const word = termsIn(titleWords, language)
  const { buyer } = result.specification.facts
  const names = page === undefined ? withoutPage : page['title-page'].facts
  const lines = names.flatMap((name) => [
    { label: word[labels[name]], value: writtenFact(name, input) },
    ...(name === 'status' ? [{ label: word.open, value: openPlaces(held, language) }] : []),
  ])
  return {
    apart: page !== undefined,
    kind: say(template.name, language),
    title: legible(title ?? say(template.name, language)),
    buyer: buyer === null ? null : legible(buyer),
    status: statusOf(input),
    facts: lines.filter(({ value }) => value !== ''),
  }
}

/** What stands below a title that has no page of its own. */
const withoutPage: readonly TitleFact[] = ['status', 'as-of']

const labels = {
  status: 'status',
  domain: 'domain',
  procedure: 'procedure',
  publication: 'publication',
  duration: 'duration',
  lots: 'lots',
  'as-of': 'asOf',
  'made-with': 'madeWith',
} as const satisfies Record<TitleFact, keyof typeof titleWords>

function writtenFact(name: TitleFact, input: DocumentInput): string {
  const { result, language } = input
  const { facts } = result.specification
  switch (name) {
    case 'status':
      return statusOf(input)
    case 'domain':
      return facts.domain.map((domain) => say(domainWords[domain], language)).join(', ')
    case 'procedure':
      // Bidders hold a buyer to his title page: what nobody stated is no fact there.
      return facts.inferred.includes('procedure') ? '' : say(procedureWords[facts.procedure], language)
    case 'publication':
      return facts.publicationDate === null ? '' : writeDate(facts.publicationDate, language)
    case 'duration':
      return facts.durationYears === null ? '' : writeYears(facts.durationYears, language)
    case 'lots':
      return facts.lots === null ? '' : String(facts.lots)
    case 'as-of':
      return writeDate(result.asOf, language)
    case 'made-with':
      return madeWith(input)
  }
}

function statusOf({ final, view, language }: DocumentInput): string {
  return say(final ? titleWords.final : titleWords[view], language)
}

function openPlaces({ specification, statements }: Held, language: Language): string {
  const open = blanksIn({ statements, language: specification.language }).length
  if (open === 0) return ''
  return fillSlots(say(open === 1 ? titleWords.oneOpen : titleWords.manyOpen, language), { open: `${open}` })
}

function writeYears(years: number, language: Language): string {
  const written = writeNumber(years, Number.isInteger(years) ? 0 : 1, language)
  return fillSlots(say(years === 1 ? titleWords.year : titleWords.years, language), { years: written })
}

/** The tool and the rules that a document was made with. */
export function madeWith({ tool, pack, language }: Pick<DocumentInput, 'tool' | 'pack' | 'language'>): string {
  return fillSlots(say(titleWords.pack, language), {
    tool: `${tool.name} ${tool.version}`,
    pack: `${pack.name} ${pack.version}`,
  })
}
