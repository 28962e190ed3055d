/** Every word of the reports that does not come from a draft or a rule, in Dutch and in English; those of rules themselves stand apart. */

import { bearerTerms, phaseTerms, proposalTerms, statusTerms, termsIn } from '../language/terms.ts'
import { writeNumber } from '../language/written.ts'
import type { Bearer } from '../model/burden.ts'
import type { Domain, Language, Procedure, Standard } from '../model/facts.ts'
import type { Category, FixClass, Severity } from '../model/finding.ts'
import type { ParameterStatus, Unit } from '../model/parameters.ts'
import type { Phase } from '../model/specification.ts'

/** A thing that is counted, for one and for more. */
export interface Noun {
  readonly one: string
  readonly many: string
}

/** All wording of one language. A function is a sentence with a gap; what fills the gap is already written out. */
export interface Words {
  readonly severity: Readonly<Record<Severity, string>>
  readonly severityCount: Readonly<Record<Severity, Noun>>
  readonly category: Readonly<Record<Category, string>>
  readonly bearer: Readonly<Record<Bearer, string>>
  readonly phase: Readonly<Record<Phase, string>>
  readonly status: Readonly<Record<ParameterStatus, string>>
  readonly unit: Readonly<Record<Unit, string>>
  readonly domain: Readonly<Record<Domain, string>>
  readonly procedure: Readonly<Record<Procedure, string>>
  readonly standard: Readonly<Record<Standard, string>>
  readonly and: string
  readonly or: string
  readonly line: string
  readonly lines: string
  readonly finding: Noun
  readonly document: Noun
  readonly allowedCount: Noun
  readonly knownCount: Noun

  readonly why: string
  readonly basis: string
  readonly advice: string
  readonly proposal: string
  readonly saves: string
  readonly seeAlso: string
  readonly evidenceTitle: string
  readonly evidenceColumns: readonly string[]
  /** What two requirements that ask the same say otherwise. */
  readonly differs: string
  readonly nothingThere: string
  readonly more: string
  readonly seeAbove: (place: string) => string
  readonly asAbove: string
  readonly repeats: (times: string, places: string) => string
  readonly otherPlaces: (count: string) => string
  readonly fixClass: Readonly<Record<FixClass, string>>
  readonly forMarket: (hours: string) => string
  readonly atMost: (hours: string) => string
  readonly forMunicipality: (hours: string) => string
  readonly missing: string
  readonly allowed: string
  readonly reason: string
  readonly until: string
  readonly by: string

  readonly burden: string
  readonly before: string
  readonly after: string
  readonly total: string
  readonly perBidder: string
  readonly perProviderYear: string
  readonly municipality: string
  readonly inMoney: string
  readonly less: (share: string) => string
  readonly extra: (share: string) => string
  readonly caveat: (share: string) => string
  readonly burdenTable: string
  readonly heaviest: string
  readonly assumptions: string
  readonly assumptionsLead: string
  readonly assumption: string
  readonly value: string
  readonly certainty: string
  readonly source: string
  readonly parameterSet: string

  readonly clean: string
  readonly cleanBurden: (hours: string) => string
  readonly nothingOpen: string
  readonly noDemands: string
  readonly noFindings: (documents: string) => string
  readonly summary: (findings: string, documents: string) => string
  readonly fixesItself: (count: string) => string
  readonly onRequest: (count: string) => string
  readonly savesInAll: (hours: string) => string

  readonly htmlTitle: string
  readonly buyer: string
  readonly asOf: string
  readonly chapters: string
  readonly mostFirst: string
  readonly beforeChapters: string
  readonly madeWith: (tool: string, pack: string) => string
}

const dutch: Words = {
  severity: { error: 'FOUT', warning: 'LET OP', info: 'TIP' },
  severityCount: {
    error: { one: 'fout', many: 'fouten' },
    warning: { one: 'waarschuwing', many: 'waarschuwingen' },
    info: { one: 'tip', many: 'tips' },
  },
  category: {
    outdated: 'Verouderd',
    redundant: 'Overbodig',
    overlap: 'Overlap',
    duplicate: 'Dubbel',
    contradiction: 'Tegenstrijdig',
    disproportionate: 'Te zwaar',
    missing: 'Ontbreekt',
    vague: 'Onduidelijk',
    reference: 'Verwijzing',
    structure: 'Opbouw',
    management: 'Contractbeheer',
  },
  bearer: termsIn(bearerTerms, 'nl'),
  phase: termsIn(phaseTerms, 'nl'),
  status: termsIn(statusTerms, 'nl'),
  unit: {
    euro: 'euro',
    'euro-per-hour': 'euro per uur',
    'hours-per-day': 'uur per dag',
    'hours-per-year': 'uur per jaar',
    'words-per-minute': 'woorden per minuut',
    share: '',
    factor: 'maal',
    count: '',
    years: 'jaar',
  },
  domain: { wmo: 'Wmo', jeugd: 'Jeugdwet', participatie: 'Participatiewet' },
  procedure: {
    sas: 'sociale en andere specifieke diensten (SAS)',
    european: 'Europese procedure',
    national: 'nationale procedure',
    'open-house': 'open house (toelatingsprocedure)',
  },
  standard: {
    'csw-1.2': 'contractstandaard Wmo 1.2',
    'csw-1.3': 'contractstandaard Wmo 1.3',
    csj: 'contractstandaard Jeugd',
    none: 'geen contractstandaard',
  },
  and: 'en',
  or: 'of',
  line: 'regel',
  lines: 'regels',
  finding: { one: 'bevinding', many: 'bevindingen' },
  document: { one: 'document', many: 'documenten' },
  allowedCount: { one: 'afwijking toegestaan met reden', many: 'afwijkingen toegestaan met reden' },
  knownCount: { one: 'bekend uit de nulmeting', many: 'bekend uit de nulmeting' },

  why: 'Waarom',
  basis: 'Grondslag',
  advice: 'Wat te doen',
  proposal: 'Voorstel',
  saves: 'Scheelt',
  seeAlso: 'Zie ook',
  evidenceTitle: 'Gevraagd bewijs in één overzicht',
  evidenceColumns: ['Bewijs', 'Eis', 'Moment', 'Van wie', 'Hoe oud', 'Opmerking'],
  differs: 'Verschil',
  nothingThere: '(niets)',
  more: 'Meer weten',
  seeAbove: (place) => `zie boven, bij ${place}`,
  asAbove: 'zie boven',
  repeats: (times, places) => `Dit staat er nog ${times} keer: ${places}.`,
  otherPlaces: (count) => `nog ${count} andere`,
  fixClass: {
    editorial: 'Dat doet tenderlint zelf.',
    substantive: 'Dat doet tenderlint als u erom vraagt.',
    proposal: proposalTerms.nl,
  },
  forMarket: (hours) => `${hours} voor aanbieders`,
  atMost: (hours) => `ten hoogste ${hours}, als u de hele eis schrapt`,
  forMunicipality: (hours) => `${hours} voor de gemeente`,
  missing: 'Wat ontbreekt',
  allowed: 'Toegestaan met reden',
  reason: 'Reden',
  until: 'Tot en met',
  by: 'Door',

  burden: 'Geschatte lasten over de hele looptijd',
  before: 'nu',
  after: 'na aanpassing',
  total: 'Totaal',
  perBidder: 'Per inschrijver',
  perProviderYear: 'Per aanbieder per jaar',
  municipality: 'Gemeente',
  inMoney: 'In geld',
  less: (share) => `${share} minder`,
  extra: (share) => `${share} meer`,
  caveat: (share) =>
    `Dit is een raming volgens het Standaardkostenmodel. De minuten per handeling komen voor ${share} uit gepubliceerde tabellen; welke handelingen nodig zijn en hoe vaak, is een aanname. Het verschil is betrouwbaarder dan het totaal.`,
  burdenTable: 'Uren per partij en fase, nu en na aanpassing',
  heaviest: 'De eisen die zelf het meeste werk geven',
  assumptions: 'Aannames',
  assumptionsLead: 'Het stuk noemt deze getallen niet. De raming rekent daarom met de volgende aannames.',
  assumption: 'Aanname',
  value: 'Waarde',
  certainty: 'Zekerheid',
  source: 'Bron',
  parameterSet: 'Rekenset',

  clean: 'Geen bevindingen: tenderlint heeft niets op te merken.',
  noDemands:
    'Let op: tenderlint herkende in dit stuk geen enkele eis en heeft dus weinig nagekeken. Geef eisen een nummer ' +
    '(E-01), of schrijf op wie wat doet: "De aanbieder meldt …".',
  cleanBurden: (hours) => `De geschatte lasten zijn ${hours} over de hele looptijd.`,
  nothingOpen: 'Niets meer te doen.',
  noFindings: (documents) => `Geen bevindingen in ${documents}`,
  summary: (findings, documents) => `${findings} in ${documents}`,
  fixesItself: (count) => `${count} herstelt tenderlint zelf`,
  onRequest: (count) => `${count} op verzoek`,
  savesInAll: (hours) => `scheelt ongeveer ${hours}`,

  htmlTitle: 'Rapport van tenderlint',
  buyer: 'Opdrachtgever',
  asOf: 'Recht bekeken op',
  chapters: 'Inhoud',
  mostFirst: 'Wat het meeste werk scheelt eerst',
  beforeChapters: 'Vóór het eerste hoofdstuk',
  madeWith: (tool, pack) =>
    `Gemaakt met ${tool}, regels ${pack}. Dit rapport is een hulpmiddel, geen juridisch advies.`,
}

const english: Words = {
  severity: { error: 'ERROR', warning: 'WARNING', info: 'NOTE' },
  severityCount: {
    error: { one: 'error', many: 'errors' },
    warning: { one: 'warning', many: 'warnings' },
    info: { one: 'note', many: 'notes' },
  },
  category: {
    outdated: 'Outdated',
    redundant: 'Redundant',
    overlap: 'Overlap',
    duplicate: 'Duplicate',
    contradiction: 'Contradiction',
    disproportionate: 'Disproportionate',
    missing: 'Missing',
    vague: 'Vague',
    reference: 'Reference',
    structure: 'Structure',
    management: 'Contract management',
  },
  bearer: termsIn(bearerTerms, 'en'),
  phase: termsIn(phaseTerms, 'en'),
  status: termsIn(statusTerms, 'en'),
  unit: {
    euro: 'euros',
    'euro-per-hour': 'euros an hour',
    'hours-per-day': 'hours a day',
    'hours-per-year': 'hours a year',
    'words-per-minute': 'words a minute',
    share: '',
    factor: 'times',
    count: '',
    years: 'years',
  },
  domain: { wmo: 'Wmo', jeugd: 'Jeugdwet', participatie: 'Participatiewet' },
  procedure: {
    sas: 'social and other specific services (SAS)',
    european: 'European procedure',
    national: 'national procedure',
    'open-house': 'open house',
  },
  standard: {
    'csw-1.2': 'contract standard Wmo 1.2',
    'csw-1.3': 'contract standard Wmo 1.3',
    csj: 'contract standard youth care',
    none: 'no contract standard',
  },
  and: 'and',
  or: 'or',
  line: 'line',
  lines: 'lines',
  finding: { one: 'finding', many: 'findings' },
  document: { one: 'document', many: 'documents' },
  allowedCount: { one: 'deviation allowed with a reason', many: 'deviations allowed with a reason' },
  knownCount: { one: 'known from the baseline', many: 'known from the baseline' },

  why: 'Why',
  basis: 'Basis',
  advice: 'What to do',
  proposal: 'Proposal',
  saves: 'Saves',
  seeAlso: 'See also',
  evidenceTitle: 'All proof asked, in one list',
  evidenceColumns: ['Proof', 'Requirement', 'Moment', 'Of whom', 'Age', 'Remark'],
  differs: 'Differs',
  nothingThere: '(nothing)',
  more: 'Learn more',
  seeAbove: (place) => `see above, at ${place}`,
  asAbove: 'see above',
  repeats: (times, places) => `This occurs ${times} more ${times === '1' ? 'time' : 'times'}: ${places}.`,
  otherPlaces: (count) => `${count} others`,
  fixClass: {
    editorial: 'tenderlint does this itself.',
    substantive: 'tenderlint does this when you ask for it.',
    proposal: proposalTerms.en,
  },
  forMarket: (hours) => `${hours} for providers`,
  atMost: (hours) => `at most ${hours}, if you drop the whole requirement`,
  forMunicipality: (hours) => `${hours} for the municipality`,
  missing: 'What is missing',
  allowed: 'Allowed with a reason',
  reason: 'Reason',
  until: 'Until',
  by: 'By',

  burden: 'Estimated burden over the whole term',
  before: 'now',
  after: 'after changes',
  total: 'Total',
  perBidder: 'Per bidder',
  perProviderYear: 'Per provider a year',
  municipality: 'Municipality',
  inMoney: 'In money',
  less: (share) => `${share} less`,
  extra: (share) => `${share} more`,
  caveat: (share) =>
    `This is an estimate after the Standard Cost Model. Of the minutes per action ${share} comes from published tables; which actions are needed and how often is an assumption. The difference is more reliable than the total.`,
  burdenTable: 'Hours by party and phase, now and after changes',
  heaviest: 'The requirements that cause most work of their own',
  assumptions: 'Assumptions',
  assumptionsLead: 'The draft does not state these numbers. The estimate therefore assumes the following.',
  assumption: 'Assumption',
  value: 'Value',
  certainty: 'Certainty',
  source: 'Source',
  parameterSet: 'Parameter set',

  clean: 'No findings: tenderlint has no remarks.',
  noDemands:
    'Mind: tenderlint recognised no requirement in this draft, so little was checked. Give requirements a number ' +
    '(E-01), or write who does what: "The provider reports …".',
  cleanBurden: (hours) => `The estimated burden is ${hours} over the whole term.`,
  nothingOpen: 'Nothing left to do.',
  noFindings: (documents) => `No findings in ${documents}`,
  summary: (findings, documents) => `${findings} in ${documents}`,
  fixesItself: (count) => `tenderlint fixes ${count} itself`,
  onRequest: (count) => `${count} on request`,
  savesInAll: (hours) => `saves about ${hours}`,

  htmlTitle: 'Report by tenderlint',
  buyer: 'Buyer',
  asOf: 'Law as of',
  chapters: 'Contents',
  mostFirst: 'What saves most work first',
  beforeChapters: 'Before the first chapter',
  madeWith: (tool, pack) => `Made with ${tool}, rules ${pack}. This report is an aid, not legal advice.`,
}

/** The wording of a language. */
export function wordsOf(language: Language): Words {
  return language === 'nl' ? dutch : english
}

/** Writes a count with its noun: `1 fout`, `1.200 fouten`. */
export function count(number: number, noun: Noun, language: Language): string {
  return `${writeNumber(number, 0, language)} ${number === 1 ? noun.one : noun.many}`
}

/** Joins items as a person would: `a, b en c`. */
export function listed(items: readonly string[], conjunction: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}
