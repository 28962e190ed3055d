/** Every word of the reports that does not come from a draft or a rule, in Dutch and in English. */

import { bearerTerms, phaseTerms, statusTerms, termsIn } from '../language/terms.ts'
import { writeNumber } from '../language/written.ts'
import type { Bearer } from '../model/burden.ts'
import type { Domain, Language, Procedure, Standard } from '../model/facts.ts'
import type { Category, FixClass, Severity } from '../model/finding.ts'
import type { ParameterStatus, Unit } from '../model/parameters.ts'
import type { Clash, Likeness, Repetition } from '../model/relation.ts'
import type { ReferenceCheck, StructureCheck } from '../model/rule.ts'
import type { Phase, PlaceKind, Quantity } from '../model/specification.ts'

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

  readonly says: string
  readonly looksFor: string
  readonly moreWords: (count: string) => string
  readonly notInOpenHouse: string
  readonly appliesTo: string
  readonly always: string
  readonly inForce: string
  readonly fromDate: (date: string) => string
  readonly untilDate: (date: string) => string
  readonly unverified: string
  readonly severityLabel: string
  readonly switchedOff: string
  readonly noFix: string
  readonly examples: string
  readonly wrong: string
  readonly right: string
  readonly fine: string
  readonly removed: string
  readonly beside: string
  readonly given: string
  readonly rulesIn: (count: string, pack: string) => string
  readonly rule: Noun
  readonly lookup: string
  readonly findsWording: (phrases: string) => string
  readonly findsDemand: (concepts: string) => string
  readonly findsCovered: (concepts: string, by: string) => string
  readonly findsLimit: (quantity: string, concepts: string, bounds: string) => string
  readonly findsMissing: (what: string) => string
  readonly findsDuplicate: (likenesses: string) => string
  readonly likeness: Readonly<Record<Likeness | Repetition, string>>
  readonly findsContradiction: (clashes: string) => string
  readonly clash: Readonly<Record<Clash, string>>
  readonly findsReference: Readonly<Record<Exclude<ReferenceCheck['of'], 'nowhere'>, string>>
  readonly findsNowhere: (kinds: string) => string
  readonly placeKind: Readonly<Record<PlaceKind, string>>
  readonly findsStructure: Readonly<Record<StructureCheck['of'], string>>
  readonly together: (concepts: string) => string
  readonly without: (concepts: string) => string
  readonly with: (phrases: string) => string
  readonly unless: (phrases: string) => string
  readonly asked: Readonly<Record<'asked' | 'not-asked' | 'figures', string>>
  readonly often: (times: string) => string
  readonly fromRequirements: (count: string) => string
  readonly unbounded: string
  readonly whenHeaded: (phrases: string) => string
  readonly coveredBy: Readonly<Record<'law' | 'uea' | 'standard', string>>
  readonly quantity: Readonly<Record<Quantity['kind'], string>>
  readonly above: (bound: string) => string
  readonly below: (bound: string) => string
  readonly times: (factor: string, fact: string) => string
  readonly boundFact: Readonly<Record<'contractValue' | 'yearlyValue' | 'durationYears', string>>
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
    proposal: 'Dit is een voorstel: u beslist.',
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

  says: 'Zegt',
  looksFor: 'Hoe',
  moreWords: (count) => `een van nog ${count} andere`,
  notInOpenHouse: 'elke procedure, behalve open house (toelatingsprocedure)',
  appliesTo: 'Geldt voor',
  always: 'elk stuk',
  inForce: 'Van kracht',
  fromDate: (date) => `vanaf ${date}`,
  untilDate: (date) => `tot en met ${date}`,
  unverified: '(datum niet nagekeken)',
  severityLabel: 'Ernst',
  switchedOff: 'UIT',
  noFix: 'Bekijk de tekst en pas die zelf aan.',
  examples: 'Voorbeelden',
  wrong: 'Niet zo',
  right: 'Maar zo',
  fine: 'Dit mag',
  removed: '(dit vervalt)',
  beside: 'elders in het stuk:',
  given: 'bij',
  rulesIn: (count, pack) => `${count} in ${pack}`,
  rule: { one: 'regel', many: 'regels' },
  lookup: 'Uitleg bij een regel: tenderlint explain REGEL',
  findsWording: (phrases) => `Zoekt de woorden ${phrases}.`,
  findsDemand: (concepts) => (concepts === '' ? 'Zoekt een eis, waarover ook.' : `Zoekt een eis over ${concepts}.`),
  findsCovered: (concepts, by) => `Zoekt een eis over ${concepts} die al gedekt is door ${by}.`,
  findsLimit: (quantity, concepts, bounds) => `Zoekt ${quantity} in een eis over ${concepts}: ${bounds}.`,
  findsMissing: (what) => `Kijkt of het stuk iets zegt over ${what}, en meldt het als dat ontbreekt.`,
  findsDuplicate: (likenesses) =>
    `Zoekt twee eisen voor hetzelfde deel van de opdracht die hetzelfde vragen: ${likenesses}.`,
  likeness: {
    exact: 'woord voor woord',
    near: 'met kleine verschillen',
    paraphrase: 'in andere woorden',
    contained: 'de ene als deel van de andere',
    overlap: 'voor het grootste deel, elk met iets erbij',
    sentence: 'in één zin, die in twee of drie eisen staat',
    refrain: 'in één zin, die in vier of meer eisen staat',
  },
  findsContradiction: (clashes) => `Zoekt twee eisen over dezelfde plicht met een verschil in ${clashes}.`,
  clash: {
    amount: 'bedrag, percentage of aantal',
    term: 'termijn',
    frequency: 'hoe vaak',
    hours: 'tijd van de dag',
    denial: 'of het moet of juist niet',
  },
  findsReference: {
    'no-such-article': 'Zoekt een verwijzing naar een artikel dat de wet niet heeft.',
    'no-such-paragraph': 'Zoekt een verwijzing naar een lid dat het artikel niet heeft.',
    'not-yet-in-force': 'Zoekt een verwijzing naar een artikel dat nog niet geldt.',
    'no-longer-in-force': 'Zoekt een verwijzing naar een artikel dat is vervallen.',
    'repealed-act': 'Zoekt een verwijzing naar een artikel van een wet die is vervallen.',
  },
  findsNowhere: (kinds) => `Zoekt een verwijzing naar ${kinds} die het stuk zelf nummert, maar niet heeft.`,
  placeKind: {
    article: 'een artikel',
    section: 'een hoofdstuk of paragraaf',
    annex: 'een bijlage',
    requirement: 'een eis',
    lot: 'een perceel',
    table: 'een tabel',
  },
  findsStructure: {
    'unused-allowance': 'Zoekt een toegestane afwijking die nergens meer bij hoort.',
    'expired-allowance': 'Zoekt een toegestane afwijking waarvan de datum voorbij is.',
    'repeated-id': 'Zoekt eisen met hetzelfde nummer.',
    'other-language': 'Kijkt of het stuk in een andere taal is dan de regels.',
    placeholder: 'Zoekt plaatsen die nog ingevuld moeten worden.',
    'drafting-note': 'Zoekt aantekeningen van de opsteller tussen blokhaken.',
    'compound-demand': 'Zoekt lange zinnen die meer dan één ding eisen.',
    'bare-demand': 'Zoekt genummerde eisen die alleen een onderwerp noemen.',
  },
  together: (concepts) => `Alleen als de eis ook gaat over ${concepts}.`,
  without: (concepts) => `Niet als de eis ook gaat over ${concepts}.`,
  with: (phrases) => `Alleen als in dezelfde zin staat: ${phrases}.`,
  unless: (phrases) => `Niet als in dezelfde zin staat: ${phrases}.`,
  asked: {
    asked: 'Alleen als om bewijs wordt gevraagd.',
    'not-asked': 'Alleen als niet om bewijs wordt gevraagd.',
    figures: 'Alleen als om cijfers of een verslag wordt gevraagd.',
  },
  often: (times) => `Alleen als het minstens ${times} keer per jaar moet.`,
  unbounded: 'Niet als dezelfde zin een grens noemt of zegt wat er wordt bedoeld.',
  whenHeaded: (phrases) => `Alleen in een stuk met in een kop: ${phrases}.`,
  fromRequirements: (count) => `Alleen in een stuk met ten minste ${count} eisen.`,
  coveredBy: { law: 'de wet', uea: 'het UEA', standard: 'de landelijke contractstandaard' },
  quantity: {
    money: 'een bedrag',
    percentage: 'een percentage',
    duration: 'een termijn',
    score: 'punten',
    count: 'een aantal',
  },
  above: (bound) => `meer dan ${bound}`,
  below: (bound) => `minder dan ${bound}`,
  times: (factor, fact) => `${factor} keer ${fact}`,
  boundFact: { contractValue: 'de opdrachtwaarde', yearlyValue: 'de waarde per jaar', durationYears: 'de looptijd' },
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
    proposal: 'This is a proposal: you decide.',
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

  says: 'Says',
  looksFor: 'How',
  moreWords: (count) => `one of ${count} others`,
  notInOpenHouse: 'every procedure but an open house',
  appliesTo: 'Applies to',
  always: 'every draft',
  inForce: 'In force',
  fromDate: (date) => `from ${date}`,
  untilDate: (date) => `until ${date}`,
  unverified: '(date not verified)',
  severityLabel: 'Severity',
  switchedOff: 'OFF',
  noFix: 'Look at the text and change it yourself.',
  examples: 'Examples',
  wrong: 'Not this',
  right: 'But this',
  fine: 'This is fine',
  removed: '(this goes)',
  beside: 'elsewhere in the draft:',
  given: 'given',
  rulesIn: (count, pack) => `${count} in ${pack}`,
  rule: { one: 'rule', many: 'rules' },
  lookup: 'About one rule: tenderlint explain RULE',
  findsWording: (phrases) => `Looks for the words ${phrases}.`,
  findsDemand: (concepts) =>
    concepts === '' ? 'Looks for a requirement, whatever it is about.' : `Looks for a requirement about ${concepts}.`,
  findsCovered: (concepts, by) => `Looks for a requirement about ${concepts} that is already covered by ${by}.`,
  findsLimit: (quantity, concepts, bounds) => `Looks for ${quantity} in a requirement about ${concepts}: ${bounds}.`,
  findsMissing: (what) => `Looks whether the draft says something about ${what}, and reports it when it does not.`,
  findsDuplicate: (likenesses) =>
    `Looks for two requirements for the same part of the contract that ask the same: ${likenesses}.`,
  likeness: {
    exact: 'word for word',
    near: 'with small differences',
    paraphrase: 'in other words',
    contained: 'one as part of the other',
    overlap: 'for the greater part, each with something added',
    sentence: 'in one sentence, found in two or three of them',
    refrain: 'in one sentence, found in four or more of them',
  },
  findsContradiction: (clashes) => `Looks for two requirements about one duty that differ in ${clashes}.`,
  clash: {
    amount: 'amount, percentage or number',
    term: 'term',
    frequency: 'how often',
    hours: 'time of day',
    denial: 'whether it must or must not',
  },
  findsReference: {
    'no-such-article': 'Looks for a reference to an article that the act does not have.',
    'no-such-paragraph': 'Looks for a reference to a paragraph that the article does not have.',
    'not-yet-in-force': 'Looks for a reference to an article that does not hold yet.',
    'no-longer-in-force': 'Looks for a reference to an article that has lapsed.',
    'repealed-act': 'Looks for a reference to an article of an act that was repealed.',
  },
  findsNowhere: (kinds) => `Looks for a reference to ${kinds} that the draft numbers itself, but does not have.`,
  placeKind: {
    article: 'an article',
    section: 'a chapter or section',
    annex: 'an annex',
    requirement: 'a requirement',
    lot: 'a lot',
    table: 'a table',
  },
  findsStructure: {
    'unused-allowance': 'Looks for an allowed deviation that no longer belongs to anything.',
    'expired-allowance': 'Looks for an allowed deviation whose date has passed.',
    'repeated-id': 'Looks for requirements with the same number.',
    'other-language': 'Looks whether the draft is in another language than the rules.',
    placeholder: 'Looks for places that must still be filled in.',
    'drafting-note': 'Looks for notes of the author between square brackets.',
    'compound-demand': 'Looks for long sentences that ask more than one thing.',
    'bare-demand': 'Looks for numbered demands that only name a subject.',
  },
  together: (concepts) => `Only when the requirement is also about ${concepts}.`,
  without: (concepts) => `Not when the requirement is also about ${concepts}.`,
  with: (phrases) => `Only when the same sentence says: ${phrases}.`,
  unless: (phrases) => `Not when the same sentence says: ${phrases}.`,
  asked: {
    asked: 'Only when proof is asked.',
    'not-asked': 'Only when no proof is asked.',
    figures: 'Only when figures or a report are asked.',
  },
  often: (times) => `Only when it is due at least ${times} times a year.`,
  unbounded: 'Not when the same sentence sets a bound or says what is meant.',
  whenHeaded: (phrases) => `Only in a draft with in a heading: ${phrases}.`,
  fromRequirements: (count) => `Only in a draft with at least ${count} requirements.`,
  coveredBy: { law: 'law', uea: 'the self-declaration (ESPD)', standard: 'the national contract standard' },
  quantity: { money: 'an amount', percentage: 'a percentage', duration: 'a term', score: 'points', count: 'a number' },
  above: (bound) => `more than ${bound}`,
  below: (bound) => `less than ${bound}`,
  times: (factor, fact) => `${factor} times ${fact}`,
  boundFact: { contractValue: 'the contract value', yearlyValue: 'the yearly value', durationYears: 'the term' },
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
