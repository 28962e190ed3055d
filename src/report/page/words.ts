/** Words that only the web page says. */

import type { Language } from '../../model/facts.ts'

/** The words of the page in one language. */
export interface PageWords {
  readonly draft: string
  readonly lead: string
  readonly facts: string
  readonly filters: string
  readonly severity: string
  readonly category: string
  readonly document: string
  readonly onlyFound: string
  readonly skip: string
  readonly rules: string
  readonly about: string
  readonly chart: string
  readonly now: string
  readonly after: string
  readonly allowed: string
}

const words: Readonly<Record<Language, PageWords>> = {
  nl: {
    draft: 'Het stuk, met de bevindingen ernaast',
    lead: 'Gemarkeerde woorden leiden naar hun bevinding.',
    facts: 'Gegevens bovenaan het stuk',
    filters: 'Laat zien',
    severity: 'Zwaarte',
    category: 'Soort',
    document: 'Stuk',
    onlyFound: 'alleen tekst met een bevinding',
    skip: 'Naar de bevindingen',
    rules: 'Waarom: de regels',
    about: 'Waarom',
    chart: 'Wie het werk heeft, en wanneer',
    now: 'nu',
    after: 'na aanpassing',
    allowed: 'TOEGESTAAN',
  },
  en: {
    draft: 'The draft, with the findings beside it',
    lead: 'Marked words lead to their finding.',
    facts: 'Facts at the top of the draft',
    filters: 'Show',
    severity: 'Severity',
    category: 'Kind',
    document: 'Draft',
    onlyFound: 'only text with a finding',
    skip: 'To the findings',
    rules: 'Why: the rules',
    about: 'Why',
    chart: 'Who has the work, and when',
    now: 'now',
    after: 'after changes',
    allowed: 'ALLOWED',
  },
}

/** The words of the page in a language. */
export function pageWordsOf(language: Language): PageWords {
  return words[language]
}
