/** What a reader calls a requirement: by the number that the draft gives it, or else by the heading it stands under. */

import type { Language } from '../model/facts.ts'
import type { Requirement, Specification } from '../model/specification.ts'

type Sections = Pick<Specification, 'sections'>

const terms = {
  nl: {
    requirement: 'eis',
    own: 'deze eis',
    other: 'een andere eis',
    unnumbered: 'een eis',
    item: 'punt',
    in: 'in',
    under: 'onder',
    elsewhere: 'elders in dit stuk',
  },
  en: {
    requirement: 'requirement',
    own: 'this requirement',
    other: 'another requirement',
    unnumbered: 'a requirement',
    item: 'item',
    in: 'in',
    under: 'under',
    elsewhere: 'elsewhere in this draft',
  },
} as const

/** The requirement that a message is told at: "eis 4.2", "Minimumeis 4", "deze eis". */
export function ownName(requirement: Requirement | null, language: Language): string {
  return requirement?.explicit === true ? numbered(requirement, language) : terms[language].own
}

/** Another requirement: "eis 4.2", "punt 3 onder “Kwaliteit”", "een eis onder “Kwaliteit”". */
export function otherName(requirement: Requirement, { sections }: Sections, language: Language): string {
  if (requirement.explicit) return numbered(requirement, language)
  const place = underHeading(sections[requirement.section]?.title, language)
  return `${itemOf(requirement, language) ?? terms[language].unnumbered} ${place}`
}

/** Whichever requirement a message is told at, or whichever other one. */
export function someName(which: 'own' | 'other', language: Language): string {
  return terms[language][which]
}

/** Where somebody finds what is said there: "in eis 4.2", "in punt 3 onder “Kwaliteit”", "onder “Kwaliteit”", "elders in dit stuk". */
export function whereabouts(
  { requirement, section }: { readonly requirement: Requirement | null; readonly section: number },
  { sections }: Sections,
  language: Language,
): string {
  const place = underHeading(sections[section]?.title, language)
  if (requirement === null) return place
  if (requirement.explicit) return `${terms[language].in} ${numbered(requirement, language)}`
  const item = itemOf(requirement, language)
  return item === null ? place : `${terms[language].in} ${item} ${place}`
}

/** A requirement in a list of them: "E-01", "punt 3 onder “Kwaliteit”", "onder “Kwaliteit”". */
export function labelOf(requirement: Requirement, { sections }: Sections, language: Language): string {
  if (requirement.explicit) return requirement.id
  const place = underHeading(sections[requirement.section]?.title, language)
  const item = itemOf(requirement, language)
  return item === null ? place : `${item} ${place}`
}

function itemOf({ item }: Requirement, language: Language): string | null {
  return item === null ? null : `${terms[language].item} ${item}`
}

function underHeading(title: string | undefined, language: Language): string {
  const words = terms[language]
  return title === undefined ? words.elsewhere : `${words.under} “${title}”`
}

/** The word with the number, unless the draft has put a word before it itself. */
function numbered({ id }: Requirement, language: Language): string {
  const number = id.replace(/^Eis\s+/i, '')
  return /^[A-Z][a-z]{3,} ?\d/.test(number) ? number : `${terms[language].requirement} ${number}`
}
