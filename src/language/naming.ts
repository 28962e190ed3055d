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
  const place = placeOf(requirement, sections, language)
  return requirement.item === null ? `${terms[language].unnumbered} ${place}` : place
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
  if (requirement === null) return underHeading(sections[section]?.title, language)
  if (requirement.explicit) return `${terms[language].in} ${numbered(requirement, language)}`
  const place = placeOf(requirement, sections, language)
  return requirement.item === null ? place : `${terms[language].in} ${place}`
}

/** True for the title of an annex, in which numbers mostly begin anew. */
export function opensAnnex(title: string): boolean {
  return /^(?:bijlage|annex|appendix)\b/i.test(title)
}

/** A requirement in a list of them: "E-01", "punt 3 onder “Kwaliteit”", "onder “Kwaliteit”". */
export function labelOf(requirement: Requirement, { sections }: Sections, language: Language): string {
  return requirement.explicit ? requirement.id : placeOf(requirement, sections, language)
}

/** Where a requirement without a number of its own stands: its heading, and its item of a numbered list there. */
function placeOf({ item, section }: Requirement, sections: Sections['sections'], language: Language): string {
  const heading = underHeading(sections[section]?.title, language)
  return item === null ? heading : `${terms[language].item} ${item} ${heading}`
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
