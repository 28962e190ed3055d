/** What a draft says of its tender: the facts that rules and the burden estimate reckon with. */

import type { Bilingual } from './problem.ts'

export type Language = 'nl' | 'en'
export type Domain = 'wmo' | 'jeugd' | 'participatie'
export type Procedure = 'sas' | 'european' | 'national' | 'open-house'
export type Standard = 'csw-1.2' | 'csw-1.3' | 'csj' | 'none'

/** The facts of a tender; null or empty means the draft does not say. Money in euros, dates as YYYY-MM-DD. */
export interface Facts {
  readonly title: string | null
  readonly buyer: string | null
  readonly domain: readonly Domain[]
  readonly procedure: Procedure
  readonly contractValue: number | null
  readonly durationYears: number | null
  readonly lots: number | null
  readonly bidders: number | null
  readonly providers: number | null
  readonly clients: number | null
  readonly staff: number | null
  readonly publicationDate: string | null
  readonly asOf: string | null
  readonly standard: Standard | null
  readonly language: Language | null
  /** Facts that nobody wrote down but the text gives away, or that are a default. */
  readonly inferred: readonly FactName[]
}

export type FactName = Exclude<keyof Facts, 'inferred'>

/**
 * How one fact is written: its Dutch and English key and the values it takes. `dutch` names the choices in Dutch, in the same
 * order, where their own names are not; `also` holds what else they are called.
 */
export interface FactForm {
  readonly name: FactName
  readonly nl: string
  readonly en: string
  readonly takes: 'text' | 'number' | 'date' | 'choice' | 'choices'
  readonly choices?: readonly string[]
  readonly dutch?: readonly string[]
  readonly also?: Readonly<Record<string, string>>
  readonly about: Bilingual
}

/** Every fact a draft may state. The JSON Schema, the parser, the errors and the handbook all come from this list. */
export const factForms: readonly FactForm[] = [
  {
    name: 'title',
    nl: 'titel',
    en: 'title',
    takes: 'text',
    about: { nl: 'titel van de uitvraag', en: 'title of the tender' },
  },
  {
    name: 'buyer',
    nl: 'opdrachtgever',
    en: 'buyer',
    takes: 'text',
    about: { nl: 'naam van de gemeente of regio', en: 'name of the municipality or region' },
  },
  {
    name: 'domain',
    nl: 'domein',
    en: 'domain',
    takes: 'choices',
    choices: ['wmo', 'jeugd', 'participatie'],
    also: { jeugdwet: 'jeugd', participatiewet: 'participatie' },
    about: { nl: 'wet of wetten waarvoor wordt ingekocht', en: 'act or acts the purchase serves' },
  },
  {
    name: 'procedure',
    nl: 'procedure',
    en: 'procedure',
    takes: 'choice',
    choices: ['sas', 'european', 'national', 'open-house'],
    dutch: ['sas', 'europees', 'nationaal', 'open-house'],
    also: {
      openbaar: 'european',
      'niet-openbaar': 'european',
      'europees openbaar': 'european',
      'europees-openbaar': 'european',
      'nationaal openbaar': 'national',
      'nationaal-openbaar': 'national',
      onderhands: 'national',
      'enkelvoudig onderhands': 'national',
      'meervoudig onderhands': 'national',
      toelating: 'open-house',
    },
    about: { nl: 'procedure; zonder opgave: sas', en: 'procedure; sas when left out' },
  },
  {
    name: 'contractValue',
    nl: 'opdrachtwaarde',
    en: 'contract_value',
    takes: 'number',
    about: {
      nl: 'geraamde waarde in euro, exclusief btw, hele looptijd',
      en: 'estimated value in euros, without VAT, whole term',
    },
  },
  {
    name: 'durationYears',
    nl: 'looptijd_jaren',
    en: 'duration_years',
    takes: 'number',
    about: { nl: 'looptijd in jaren', en: 'term in years' },
  },
  { name: 'lots', nl: 'percelen', en: 'lots', takes: 'number', about: { nl: 'aantal percelen', en: 'number of lots' } },
  {
    name: 'bidders',
    nl: 'inschrijvers',
    en: 'bidders',
    takes: 'number',
    about: { nl: 'verwacht aantal inschrijvers', en: 'expected number of bidders' },
  },
  {
    name: 'providers',
    nl: 'aanbieders',
    en: 'providers',
    takes: 'number',
    about: { nl: 'verwacht aantal gecontracteerde aanbieders', en: 'expected number of contracted providers' },
  },
  {
    name: 'clients',
    nl: 'clienten',
    en: 'clients',
    takes: 'number',
    about: { nl: 'aantal cliënten per jaar', en: 'clients a year' },
  },
  {
    name: 'staff',
    nl: 'medewerkers',
    en: 'staff',
    takes: 'number',
    about: { nl: 'aantal medewerkers bij alle aanbieders samen', en: 'staff of all providers together' },
  },
  {
    name: 'publicationDate',
    nl: 'publicatiedatum',
    en: 'publication_date',
    takes: 'date',
    about: { nl: 'datum van publicatie', en: 'date of publication' },
  },
  {
    name: 'asOf',
    nl: 'peildatum',
    en: 'as_of',
    takes: 'date',
    about: { nl: 'datum waarop het recht wordt bekeken', en: 'date at which the law is read' },
  },
  {
    name: 'standard',
    nl: 'contractstandaard',
    en: 'standard',
    takes: 'choice',
    choices: ['csw-1.2', 'csw-1.3', 'csj', 'none'],
    dutch: ['csw-1.2', 'csw-1.3', 'csj', 'geen'],
    about: { nl: 'landelijke contractstandaard', en: 'national contract standard' },
  },
  {
    name: 'language',
    nl: 'taal',
    en: 'language',
    takes: 'choice',
    choices: ['nl', 'en'],
    about: { nl: 'taal van het stuk', en: 'language of the draft' },
  },
]

/** Facts of a draft that states none. */
export const noFacts: Facts = {
  title: null,
  buyer: null,
  domain: [],
  procedure: 'sas',
  contractValue: null,
  durationYears: null,
  lots: null,
  bidders: null,
  providers: null,
  clients: null,
  staff: null,
  publicationDate: null,
  asOf: null,
  standard: null,
  language: null,
  inferred: ['procedure'],
}

/** The facts of a draft, with those it does not state taken from what its folder shares. */
export function completeFacts(facts: Facts, shared: Partial<Facts>): Facts {
  const lacks = (name: FactName) => {
    const value = facts[name]
    return value === null || (Array.isArray(value) && value.length === 0) || facts.inferred.includes(name)
  }
  const taken = factForms.map(({ name }) => name).filter((name) => shared[name] !== undefined && lacks(name))
  return {
    ...facts,
    ...Object.fromEntries(taken.map((name) => [name, shared[name]])),
    inferred: facts.inferred.filter((name) => !taken.includes(name)),
  }
}
