/** Every word of the explanation and the lists of rules that does not come from a rule, in Dutch and in English. */

import type { Language } from '../model/facts.ts'
import type { Clash, Likeness, Repetition } from '../model/relation.ts'
import type { ReferenceCheck, StructureCheck } from '../model/rule.ts'
import type { PlaceKind, Quantity } from '../model/specification.ts'
import { type Noun, type Words, wordsOf } from './words.ts'

/** What rules need beside the wording of reports; what fills a gap is already written out. */
interface OwnWords {
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
  readonly findsOpposed: (one: string, other: string) => string
  readonly findsTwice: (about: string) => string
  readonly findsUnequal: (quantity: string, about: string) => string
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
  readonly notBefore: (phrases: string) => string
  readonly whenHeaded: (phrases: string) => string
  readonly coveredBy: Readonly<Record<'law' | 'uea' | 'standard', string>>
  readonly quantity: Readonly<Record<Quantity['kind'] | 'date', string>>
  readonly above: (bound: string) => string
  readonly below: (bound: string) => string
  readonly times: (factor: string, fact: string) => string
  readonly boundFact: Readonly<Record<'contractValue' | 'yearlyValue' | 'durationYears', string>>
}

const dutch: OwnWords = {
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
    party: 'wie het doet of betaalt',
  },
  findsOpposed: (one, other) => `Zoekt stukken waarin zowel ${one} staat als ${other}.`,
  findsTwice: (about) => `Zoekt twee eisen over ${about}.`,
  findsUnequal: (quantity, about) => `Zoekt ${quantity} bij ${about}, op twee plaatsen verschillend.`,
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
    'other-duration': 'Zoekt een looptijd van de overeenkomst die anders is dan de looptijd boven in het stuk.',
    'other-value': 'Zoekt een waarde van de opdracht die anders is dan de waarde boven in het stuk.',
    'other-total': 'Zoekt een totaal in een tabel dat niet de som is van de regels erboven.',
    'drawn-table': 'Zoekt een tabel die met streepjes is getekend en daarom niet als tabel wordt gelezen.',
    'struck-text': 'Zoekt doorgehaalde tekst die er nog staat.',
    'page-mark': 'Zoekt paginanummers en kopregels die uit een PDF zijn meegekomen.',
    'loose-bullet': 'Zoekt opsommingstekens die Markdown niet als lijst leest.',
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
  notBefore: (phrases) => `Niet wat vlak voor een van deze woorden staat: ${phrases}.`,
  whenHeaded: (phrases) => `Alleen in een stuk met in een kop: ${phrases}.`,
  fromRequirements: (count) => `Alleen in een stuk met ten minste ${count} eisen.`,
  coveredBy: { law: 'de wet', uea: 'het UEA', standard: 'de landelijke contractstandaard' },
  quantity: {
    money: 'een bedrag',
    percentage: 'een percentage',
    duration: 'een termijn',
    score: 'punten',
    count: 'een aantal',
    date: 'een datum',
  },
  above: (bound) => `meer dan ${bound}`,
  below: (bound) => `minder dan ${bound}`,
  times: (factor, fact) => `${factor} keer ${fact}`,
  boundFact: { contractValue: 'de opdrachtwaarde', yearlyValue: 'de waarde per jaar', durationYears: 'de looptijd' },
}

const english: OwnWords = {
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
    party: 'who does it or pays for it',
  },
  findsOpposed: (one, other) => `Looks for drafts that say both ${one} and ${other}.`,
  findsTwice: (about) => `Looks for two requirements on ${about}.`,
  findsUnequal: (quantity, about) => `Looks for ${quantity} at ${about}, different in two places.`,
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
    'other-duration': 'Looks for a duration of the contract other than the one at the top of the draft.',
    'other-value': 'Looks for a value of the contract other than the one at the top of the draft.',
    'other-total': 'Looks for a total in a table that is not the sum of the rows above it.',
    'drawn-table': 'Looks for a table drawn with dashes, which is therefore not read as a table.',
    'struck-text': 'Looks for text that is struck out but still there.',
    'page-mark': 'Looks for page numbers and running heads that came along from a PDF.',
    'loose-bullet': 'Looks for bullets that Markdown does not read as a list.',
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
  notBefore: (phrases) => `Not what stands right before one of these words: ${phrases}.`,
  whenHeaded: (phrases) => `Only in a draft with in a heading: ${phrases}.`,
  fromRequirements: (count) => `Only in a draft with at least ${count} requirements.`,
  coveredBy: { law: 'law', uea: 'the self-declaration (ESPD)', standard: 'the national contract standard' },
  quantity: {
    money: 'an amount',
    percentage: 'a percentage',
    duration: 'a term',
    score: 'points',
    count: 'a number',
    date: 'a date',
  },
  above: (bound) => `more than ${bound}`,
  below: (bound) => `less than ${bound}`,
  times: (factor, fact) => `${factor} times ${fact}`,
  boundFact: { contractValue: 'the contract value', yearlyValue: 'the yearly value', durationYears: 'the term' },
}

/** All wording of one language with which rules are told. */
export type RuleWords = Words & OwnWords

/** The wording of a language. */
export function ruleWordsOf(language: Language): RuleWords {
  return { ...wordsOf(language), ...(language === 'nl' ? dutch : english) }
}
