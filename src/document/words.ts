/** Every word that documents say of themselves, in Dutch and in English. */

import { provenanceTerms } from '../language/terms.ts'
import type { Domain, Language, Procedure } from '../model/facts.ts'
import type { Severity } from '../model/finding.ts'
import type { Unit } from '../model/parameters.ts'
import type { Bilingual } from '../model/problem.ts'
import type { Subject } from '../model/template.ts'

/** The words in the document's language. */
export function say(words: Bilingual, language: Language): string {
  return words[language]
}

export const titleWords = {
  someBuyer: { nl: 'de opdrachtgever', en: 'the buyer' },
  contents: { nl: 'Inhoud', en: 'Contents' },
  status: { nl: 'Status', en: 'Status' },
  clean: { nl: 'Concept', en: 'Draft' },
  redline: { nl: 'Concept met zichtbare wijzigingen', en: 'Draft with tracked changes' },
  comments: { nl: 'Concept met opmerkingen', en: 'Draft with comments' },
  final: { nl: 'Definitief', en: 'Final' },
  watermark: { nl: 'CONCEPT', en: 'DRAFT' },
  open: { nl: 'Nog open', en: 'Still open' },
  oneOpen: { nl: '1 plaats om in te vullen of te schrappen (geel)', en: '1 place to fill in or take out (yellow)' },
  manyOpen: {
    nl: '{open} plaatsen om in te vullen of te schrappen (geel)',
    en: '{open} places to fill in or take out (yellow)',
  },
  domain: { nl: 'Wet', en: 'Act' },
  procedure: { nl: 'Procedure', en: 'Procedure' },
  publication: { nl: 'Publicatie', en: 'Publication' },
  duration: { nl: 'Looptijd', en: 'Term' },
  year: { nl: '{years} jaar', en: '{years} year' },
  years: { nl: '{years} jaar', en: '{years} years' },
  lots: { nl: 'Percelen', en: 'Lots' },
  asOf: provenanceTerms.asOf,
  madeWith: { nl: 'Opgesteld met', en: 'Made with' },
  pack: { nl: '{tool}, regels {pack}', en: '{tool}, rules {pack}' },
} as const satisfies Record<string, Bilingual>

export const domainWords: Readonly<Record<Domain, Bilingual>> = {
  wmo: { nl: 'Wet maatschappelijke ondersteuning 2015', en: 'Social Support Act 2015 (Wmo 2015)' },
  jeugd: { nl: 'Jeugdwet', en: 'Youth Act (Jeugdwet)' },
  participatie: { nl: 'Participatiewet', en: 'Participation Act (Participatiewet)' },
}

export const procedureWords: Readonly<Record<Procedure, Bilingual>> = {
  sas: {
    nl: 'Procedure voor sociale en andere specifieke diensten (SAS)',
    en: 'Procedure for social and other specific services',
  },
  european: { nl: 'Europese procedure', en: 'European procedure' },
  national: { nl: 'Nationale procedure', en: 'National procedure' },
  'open-house': { nl: 'Open house (toelating)', en: 'Open house (admission)' },
}

export const languageWords: Readonly<Record<Language, Bilingual>> = {
  nl: { nl: 'Nederlands', en: 'Dutch' },
  en: { nl: 'Engels', en: 'English' },
}

export const bodyWords = {
  number: { nl: 'Nr.', en: 'No.' },
  lot: { nl: 'Perceel', en: 'Lot' },
  requirement: { nl: 'Eis', en: 'Requirement' },
  evidence: { nl: 'Bewijsmiddel', en: 'Evidence' },
  requirementTable: { nl: 'Eisen', en: 'Requirements' },
  requirementTableUnder: { nl: 'Eisen: {heading}', en: 'Requirements: {heading}' },
  table: { nl: 'Tabel', en: 'Table' },
  tableUnder: { nl: 'Tabel bij {heading}', en: 'Table with {heading}' },
  property: { nl: 'Onderwerp', en: 'Subject' },
  content: { nl: 'Inhoud', en: 'Content' },
  columns: { nl: 'Kolommen: {columns}.', en: 'Columns: {columns}.' },
} as const satisfies Record<string, Bilingual>

export const annexWords = {
  annex: { nl: 'Bijlage {title}', en: 'Annex: {title}' },
  wholeDraft: { nl: 'Hele document', en: 'Whole document' },
  item: { nl: 'punt {number}', en: 'item {number}' },
  place: { nl: 'Plaats', en: 'Place' },
} as const satisfies Record<string, Bilingual>

export const severityWords: Readonly<Record<Severity, Bilingual>> = {
  error: { nl: 'Fout', en: 'Error' },
  warning: { nl: 'Let op', en: 'Warning' },
  info: { nl: 'Tip', en: 'Note' },
}

export const commentWords = {
  why: { nl: 'Waarom: ', en: 'Why: ' },
  advice: { nl: 'Wat te doen: ', en: 'What to do: ' },
  also: { nl: 'Zie ook: ', en: 'See also: ' },
  rule: { nl: 'Regel: {rule}', en: 'Rule: {rule}' },
  changed: { nl: 'Gewijzigd', en: 'Changed' },
  removed: { nl: 'Vervallen', en: 'Removed' },
  added: { nl: 'Toegevoegd', en: 'Added' },
  settled: { nl: 'Bewust afgeweken', en: 'Deviation on purpose' },
  allowed: { nl: 'Uw reden: {reason}', en: 'Your reason: {reason}' },
  inNote: { nl: 'In deze voetnoot: “{words}”', en: 'In this footnote: “{words}”' },
  elsewhere: {
    nl: 'Dit gaat over regel {line} van het concept: “{words}”',
    en: 'This is about line {line} of the draft: “{words}”',
  },
} as const satisfies Record<string, Bilingual>

/** What a chapter can be about. */
export const subjectWords: Readonly<Record<Subject, Bilingual>> = {
  general: { nl: 'inleiding en opdracht', en: 'introduction and assignment' },
  definitions: { nl: 'begrippen', en: 'definitions' },
  procedure: { nl: 'procedure', en: 'procedure' },
  exclusion: { nl: 'uitsluitingsgronden', en: 'grounds for exclusion' },
  selection: { nl: 'geschiktheidseisen', en: 'selection criteria' },
  requirement: { nl: 'eisen aan de uitvoering', en: 'requirements for the performance' },
  wish: { nl: 'wensen', en: 'wishes' },
  award: { nl: 'gunning', en: 'award' },
  'contract-term': { nl: 'overeenkomst', en: 'contract' },
  annex: { nl: 'bijlage', en: 'annex' },
}

export const absentWords = {
  title: { nl: 'Niet in dit document', en: 'Not in this document' },
  unnumbered: { nl: '{count} zonder nummer', en: '{count} without a number' },
  intro: {
    nl: 'Dit document is een deel van het concept: {kind}. Deze delen van het concept staan er niet in. De lastenraming gaat over het hele concept.',
    en: 'This document is a part of the draft: {kind}. These parts of the draft are not in it. The burden estimate is about the whole draft.',
  },
  chapter: { nl: 'Hoofdstuk', en: 'Chapter' },
  subject: { nl: 'Gaat over', en: 'About' },
  requirements: { nl: 'Eisen', en: 'Requirements' },
  left: {
    nl: 'deze hoofdstukken staan niet in het document ({kind}); een bijlage noemt ze',
    en: 'these chapters are not in the document ({kind}); an annex lists them',
  },
  missing: {
    nl: 'het concept zegt niets over: {subjects}; bij dit soort document ({kind}) hoort dat wel',
    en: 'the draft says nothing about: {subjects}; a document of this kind ({kind}) should',
  },
  noAccount: {
    nl: 'het sjabloon ({kind}) heeft geen bijlage Verantwoording: wat is gewijzigd, wordt niet uitgelegd',
    en: 'the template ({kind}) has no annex with an account: what was changed is not explained',
  },
  noMotivation: {
    nl: 'het sjabloon ({kind}) heeft geen bijlage Motivering: de redenen om af te wijken staan niet in het document',
    en: 'the template ({kind}) has no annex with reasons: why the draft deviates is not in the document',
  },
} as const satisfies Record<string, Bilingual>

export const accountWords = {
  title: { nl: 'Verantwoording', en: 'Account of changes' },
  intro: {
    nl: 'Deze bijlage noemt elke eis die is gewijzigd ten opzichte van het oorspronkelijke stuk: het oude nummer, de oude en de nieuwe tekst, en daaronder de redenen en de grondslag. Doorgehaalde woorden zijn vervallen; vetgedrukte woorden zijn nieuw. Waar alles verviel, staat de oude tekst zonder doorhaling.',
    en: 'This annex lists every requirement that was changed against the original text: the old number, the old and the new text, and below them the reasons and the basis. Words struck through were removed; words in bold are new. Where all was removed, the old text is not struck through.',
  },
  none: { nl: 'Het oorspronkelijke stuk is niet gewijzigd.', en: 'The original text was not changed.' },
  changes: { nl: 'Wijzigingen', en: 'Changes' },
  oldNumber: { nl: 'Oud nr.', en: 'Old no.' },
  oldText: { nl: 'Oude tekst', en: 'Old text' },
  newText: { nl: 'Nieuwe tekst', en: 'New text' },
  reason: { nl: 'Reden bij {place}: {why}', en: 'Reason for {place}: {why}' },
  removed: { nl: 'Vervallen', en: 'Removed' },
  basis: { nl: 'Grondslag: ', en: 'Basis: ' },
  saves: { nl: 'Bespaart naar raming {saved}.', en: 'Saves an estimated {saved}.' },
  savesAtMost: {
    nl: 'Bespaart naar raming ten hoogste {saved}, als u de hele eis schrapt.',
    en: 'Saves an estimated {saved} at most, if you drop the whole requirement.',
  },
  forBoth: {
    nl: '{market} bij aanbieders en {municipality} bij de gemeente',
    en: '{market} for providers and {municipality} for the municipality',
  },
  forMarket: { nl: '{market} bij aanbieders', en: '{market} for providers' },
  forMunicipality: { nl: '{municipality} bij de gemeente', en: '{municipality} for the municipality' },
  open: { nl: 'Nog te beslissen', en: 'Still to be decided' },
  openIntro: {
    nl: 'Deze punten staan nog in de nieuwe tekst; zij vragen een keuze van de opdrachtgever.',
    en: 'These points still stand in the new text; they need a choice by the buyer.',
  },
  noneOpen: { nl: 'Er zijn geen open punten.', en: 'There are no open points.' },
  finding: { nl: 'Wat is gezien', en: 'What was seen' },
  advice: { nl: 'Wat te doen', en: 'What to do' },
  assess: {
    nl: 'Beoordeel of de tekst zo moet blijven.',
    en: 'Decide whether the text should stay as it is.',
  },
} as const satisfies Record<string, Bilingual>

export const numberWords = {
  title: { nl: 'Oude en nieuwe nummers', en: 'Old and new numbers' },
  intro: {
    nl: 'Deze nummers zijn vervallen of veranderd. Verwijzingen in de tekst zijn aangepast.',
    en: 'These numbers are gone or have changed. References in the text were redirected.',
  },
  old: { nl: 'Oud nummer', en: 'Old number' },
  now: { nl: 'Nieuw nummer', en: 'New number' },
  gone: { nl: 'Vervallen', en: 'Removed' },
  merged: { nl: 'Opgegaan in {into}', en: 'Merged into {into}' },
  kept: { nl: 'De andere {kept} eisen houden hun nummer.', en: 'The other {kept} requirements keep their numbers.' },
  oneKept: { nl: 'De andere eis houdt haar nummer.', en: 'The other requirement keeps its number.' },
} as const satisfies Record<string, Bilingual>

export const proofWords = {
  title: { nl: 'Gevraagd bewijs', en: 'Proof asked' },
  intro: {
    nl: 'Deze tabel noemt al het bewijs dat deze tekst vraagt: door welke eis, wanneer en van wie, en wat daarbij opvalt.',
    en: 'This table lists all proof that this text asks: by which requirement, when and of whom, and what strikes about it.',
  },
  finalIntro: {
    nl: 'Deze tabel noemt al het bewijs dat deze tekst vraagt: door welke eis, wanneer en van wie.',
    en: 'This table lists all proof that this text asks: by which requirement, when and of whom.',
  },
  proof: { nl: 'Bewijs', en: 'Proof' },
  requirement: { nl: 'Eis', en: 'Requirement' },
  due: { nl: 'Wanneer, van wie', en: 'When, of whom' },
  age: { nl: 'Hoe oud: {age}', en: 'Age: {age}' },
  remark: { nl: 'Opmerking', en: 'Remark' },
  enclosed: { nl: 'Bijgevoegd', en: 'Enclosed' },
  later: { nl: 'Later', en: 'Later' },
  enclosedFor: { nl: 'Bijgevoegd: {proof} bij {place}', en: 'Enclosed: {proof} with {place}' },
} as const satisfies Record<string, Bilingual>

export const motivationWords = {
  title: { nl: 'Motivering', en: 'Statement of reasons' },
  intro: {
    nl: 'Van deze punten wijkt het stuk bewust af. De opdrachtgever motiveert elke afwijking (pas toe of leg uit).',
    en: 'On these points the text deviates on purpose. The buyer gives the reason for each deviation (comply or explain).',
  },
  deviation: { nl: 'Afwijking', en: 'Deviation' },
  reason: { nl: 'Motivering', en: 'Reason' },
  until: { nl: 'Geldig tot en met {date}.', en: 'Valid through {date}.' },
  by: { nl: 'Vastgesteld door: {by}.', en: 'Decided by: {by}.' },
  idle: {
    nl: 'Deze afwijking doet nu niets: er is niets meer om van af te wijken, of de termijn is voorbij.',
    en: 'This deviation does nothing now: there is nothing left to deviate from, or its term is over.',
  },
} as const satisfies Record<string, Bilingual>

export const originWords = {
  ...provenanceTerms,
  title: { nl: 'Herkomst', en: 'Provenance' },
  intro: {
    nl: 'Dit document is gemaakt door een programma. Hier staat waarvan en waarmee, zodat het is na te gaan.',
    en: 'A program made this document. This page tells from what and with what, so that it can be checked.',
  },
  item: { nl: 'Gegeven', en: 'Item' },
  value: { nl: 'Waarde', en: 'Value' },
  hash: { nl: 'Kenmerk van dat bestand (SHA-256)', en: 'Mark of that file (SHA-256)' },
  inferred: { nl: '{value} (niet opgegeven, aangenomen)', en: '{value} (not stated, assumed)' },
  severity: { nl: 'Regel {rule}', en: 'Rule {rule}' },
  off: { nl: 'uitgezet', en: 'switched off' },
  weighed: { nl: 'weegt als {severity}', en: 'weighs as {severity}' },
  allowed: {
    nl: '{count}, met hun reden in de bijlage Motivering',
    en: '{count}, with their reasons in the annex Statement of reasons',
  },
  none: { nl: 'geen', en: 'none' },
  check: {
    nl: 'Zo controleert u dit: zet dit document en het concept in één map en typ daar, met de naam van dit document:',
    en: 'To check this, put this document and the draft in one folder and type there, with the name of this document:',
  },
  told: {
    nl: 'U leest dan of dit document sindsdien is gewijzigd en of het nog bij het concept hoort. Dit is een zegel tegen vergissingen, geen handtekening.',
    en: 'It says whether this document was changed since, and whether it still belongs to the draft. It is a seal against mistakes, not a signature.',
  },
} as const satisfies Record<string, Bilingual>

export const burdenWords = {
  title: { nl: 'Lastenraming', en: 'Burden estimate' },
  intro: {
    nl: 'Hoeveel tijd kosten de gevraagde bewijzen, rapportages en het leeswerk, vóór en na de wijzigingen, over de hele looptijd?',
    en: 'How much time do the requested evidence, reports and reading take, before and after the changes, over the whole term?',
  },
  summary: { nl: 'Samenvatting', en: 'Summary' },
  measure: { nl: 'Kengetal', en: 'Measure' },
  before: { nl: 'Vóór aanpassing', en: 'Before changes' },
  after: { nl: 'Na aanpassing', en: 'After changes' },
  difference: { nl: 'Verschil', en: 'Difference' },
  totalHours: { nl: 'Totaal (uren)', en: 'Total (hours)' },
  totalEuros: { nl: 'Totaal (euro)', en: 'Total (euros)' },
  marketHours: { nl: 'Inschrijvers en aanbieders samen (uren)', en: 'Bidders and providers together (hours)' },
  municipalityHours: { nl: 'Gemeente (uren)', en: 'Municipality (hours)' },
  perBidder: { nl: 'Per inschrijver (uren)', en: 'Per bidder (hours)' },
  perProviderYear: { nl: 'Per aanbieder per jaar (uren)', en: 'Per provider a year (hours)' },
  split: { nl: 'Wie draagt wat, en wanneer', en: 'Who bears what, and when' },
  chart: {
    nl: 'Staafdiagram van de uren per partij en fase, vóór en na aanpassing.',
    en: 'Bar chart of the hours by party and phase, before and after changes.',
  },
  chartTitle: { nl: 'Uren per partij en fase', en: 'Hours by party and phase' },
  chartName: { nl: 'Wie en wanneer', en: 'Who and when' },
  chartBars: { nl: 'Vóór en na', en: 'Before and after' },
  chartSaid: { nl: 'Uren', en: 'Hours' },
  heaviest: { nl: 'De eisen die het meeste werk geven', en: 'The requirements that cause most work' },
  heaviestOne: { nl: 'geeft er één', en: 'one causes' },
  heaviestSome: { nl: 'geven er {carrying} samen', en: '{carrying} together cause' },
  unnumbered: {
    nl: 'Een eis zonder nummer heet hier naar haar hoofdstuk of paragraaf: {id} is eis {number} zonder nummer van {section}.',
    en: 'A requirement without a number is called after its chapter or section here: {id} is unnumbered requirement {number} of {section}.',
  },
  heaviestIntro: {
    nl: 'Van de {all} eisen die werk geven, {most} 60% van dat werk. Aandeel: gedeeld werk is eerlijk verdeeld over de eisen die erom vragen. Scheelt alleen: wat wegvalt als alleen deze eis vervalt. Dat een eis veel werk geeft, is nog geen reden om haar te schrappen.',
    en: 'Of the {all} requirements that cause work, {most} 60% of it. Share: common work is divided fairly over the requirements that ask for it. Saves alone: what goes when just this requirement goes. That a requirement causes much work is no reason by itself to drop it.',
  },
  requirement: { nl: 'Eis', en: 'Requirement' },
  share: { nl: 'Aandeel', en: 'Share' },
  alone: { nl: 'Scheelt alleen', en: 'Saves alone' },
  missing: { nl: 'Dit noemt het stuk niet', en: 'What the text does not state' },
  bearer: { nl: 'Wie', en: 'Who' },
  phase: { nl: 'Fase', en: 'Phase' },
  hoursBefore: { nl: 'Uren vóór', en: 'Hours before' },
  hoursAfter: { nl: 'Uren na', en: 'Hours after' },
  eurosBefore: { nl: 'Euro vóór', en: 'Euros before' },
  eurosAfter: { nl: 'Euro na', en: 'Euros after' },
  parameters: { nl: 'Aannames', en: 'Assumptions' },
  parametersIntro: {
    nl: 'Met deze getallen is gerekend; zij stonden niet in het stuk zelf. Rekenset {set}, kenmerk {hash}.',
    en: 'The estimate used these numbers, which the draft itself does not state. Parameter set {set}, mark {hash}.',
  },
  parameter: { nl: 'Aanname', en: 'Assumption' },
  value: { nl: 'Waarde', en: 'Value' },
  standing: { nl: 'Zekerheid', en: 'Certainty' },
  source: { nl: 'Bron', en: 'Source' },
  caveats: { nl: 'Hoe deze raming te lezen', en: 'How to read this estimate' },
} as const satisfies Record<string, Bilingual>

/** What the estimate is and is not; `{share}` is the part of the hours that rests on verified or derived times. */
export const burdenCaveats: readonly Bilingual[] = [
  {
    nl: 'De raming telt handelingen volgens het Standaardkostenmodel: tijd × uurtarief × aantal keren. Het is een schatting vooraf met standaardtijden; bij aanbieders is niets gemeten.',
    en: 'The estimate counts actions after the Standard Cost Model: time × hourly rate × number of times. It is a forecast with standard times; nothing was measured at providers.',
  },
  {
    nl: 'De standaardtijden komen van het Duitse statistiekbureau (Statistisches Bundesamt) en zijn hier naar analogie toegepast; de uurtarieven zijn afgeleid van CBS-cijfers. Van de minuten per handeling komt {share} uit gepubliceerde tabellen. Welke handelingen een bewijsmiddel vraagt, en hoe vaak, is een aanname.',
    en: 'The standard times come from the German statistical office (Statistisches Bundesamt) and are applied by analogy; the hourly rates are derived from figures of Statistics Netherlands. Of the minutes per action, {share} comes from published tables. Which actions a piece of evidence takes, and how often, is an assumption.',
  },
  {
    nl: 'Het verschil tussen vóór en na is betrouwbaarder dan de hoogte van elk getal apart: dezelfde aannames gelden voor beide.',
    en: 'The difference between before and after is more reliable than the level of either number: the same assumptions hold for both.',
  },
  {
    nl: 'Een bewijsstuk dat meermalen wordt gevraagd, is één keer als maakwerk geteld. Werk dat aanbieders ook zonder deze uitvraag zouden doen, is naar rato afgetrokken.',
    en: 'Evidence that is asked for more than once counts once as work to produce. Work that providers would do anyway has been deducted in proportion.',
  },
  {
    nl: 'Niet meegeteld zijn de ervaren regeldruk, de baten van een eis en de kosten van de ondersteuning of zorg zelf. Minder uren is geen doel op zich, en deze raming is geen toets door het Adviescollege toetsing regeldruk.',
    en: 'Not included are the burden as experienced, the benefits of a requirement and the cost of the support or care itself. Fewer hours are not a goal in themselves, and this estimate is not a review by the Dutch Advisory Board on Regulatory Burden.',
  },
]

export const unitWords: Readonly<Record<Unit, Bilingual>> = {
  euro: { nl: '{value} euro', en: '{value} euros' },
  'euro-per-hour': { nl: '{value} euro per uur', en: '{value} euros an hour' },
  'hours-per-day': { nl: '{value} uur per dag', en: '{value} hours a day' },
  'hours-per-year': { nl: '{value} uur per jaar', en: '{value} hours a year' },
  'words-per-minute': { nl: '{value} woorden per minuut', en: '{value} words a minute' },
  share: { nl: '{value}', en: '{value}' },
  factor: { nl: '{value} maal', en: '{value} times' },
  count: { nl: '{value}', en: '{value}' },
  years: { nl: '{value} jaar', en: '{value} years' },
}

/** What is told of a draft that the document shows otherwise; `{name}` is an address or a footnote's name. */
export const noticeWords = {
  html: {
    nl: 'HTML staat als gewone tekst in het document; de opmaak ervan vervalt.',
    en: 'HTML stands as plain text in the document; its layout is left out.',
  },
  comment: {
    nl: 'Een opmerking (<!-- … -->) komt niet in het document.',
    en: 'A comment (<!-- … -->) does not reach the document.',
  },
  remote: {
    nl: "De afbeelding '{name}' staat op internet en wordt niet opgehaald; haar beschrijving staat er, met een koppeling.",
    en: "The picture '{name}' stands on the internet and is not fetched; its description stands there, with a link.",
  },
  unread: {
    nl: "De afbeelding '{name}' is niet gelezen; haar beschrijving staat er als tekst.",
    en: "The picture '{name}' was not read; its description stands there as text.",
  },
  file: {
    nl: "Een koppeling leidt naar het bestand '{name}': geef dat mee met het document.",
    en: "A link leads to the file '{name}': hand it over with the document.",
  },
  nowhere: {
    nl: "De koppeling '{name}' werkt niet in een document; alleen haar woorden staan er.",
    en: "The link '{name}' does not work in a document; only its words stand there.",
  },
  nowheres: {
    nl: "Koppelingen zoals '{name}' werken niet in een document; alleen hun woorden staan er.",
    en: "Links such as '{name}' do not work in a document; only their words stand there.",
  },
  contents: {
    nl: 'De bladzijden in deze inhoudsopgave kloppen niet meer. Haal haar weg: het document maakt er zelf een.',
    en: 'The pages in this table of contents no longer hold. Take it out: the document makes its own.',
  },
  counted: {
    nl: "De tekst verwijst naar een nummer zoals '{name}', maar de koppen hebben er geen; het document nummert ze zelf. Kijk of de verwijzing nog klopt.",
    en: "The text refers to a number such as '{name}', but the headings have none; the document numbers them itself. See whether the reference still holds.",
  },
  uncalled: {
    nl: "Naar voetnoot '{name}' verwijst niets; zij komt niet in het document.",
    en: "Nothing refers to footnote '{name}'; it does not reach the document.",
  },
} as const satisfies Record<string, Bilingual>

/** What the gate finds wrong with a document; `{name}` is what it is about. */
export const faultWords = {
  title: { nl: 'Het document heeft geen titel.', en: 'The document has no title.' },
  language: { nl: 'Het document zegt niet in welke taal het is.', en: 'The document does not say its language.' },
  'text-language': { nl: 'De tekst zegt niet in welke taal zij is.', en: 'The text does not say its language.' },
  'heading-jump': {
    nl: 'De kop ‘{name}’ slaat een niveau over.',
    en: 'The heading ‘{name}’ skips a level.',
  },
  'empty-paragraph': {
    nl: 'Er staat een lege alinea (stijl {name}).',
    en: 'There is an empty paragraph (style {name}).',
  },
  'link-text': {
    nl: 'De woorden van een koppeling zeggen niet waarheen zij leidt: ‘{name}’.',
    en: 'The words of a link do not say where it leads: ‘{name}’.',
  },
  'picture-text': {
    nl: 'De afbeelding ‘{name}’ heeft geen beschrijving.',
    en: 'The picture ‘{name}’ has no description.',
  },
  'table-title': { nl: 'Een tabel heeft geen titel.', en: 'A table has no title.' },
  'table-header': { nl: 'De tabel ‘{name}’ heeft geen koprij.', en: 'The table ‘{name}’ has no header row.' },
  cell: {
    nl: 'Een cel van de tabel ‘{name}’ eindigt niet met een alinea.',
    en: 'A cell of the table ‘{name}’ does not end in a paragraph.',
  },
  grid: {
    nl: 'Een rij van de tabel ‘{name}’ heeft andere kolommen dan de tabel.',
    en: 'A row of the table ‘{name}’ has other columns than the table.',
  },
  contrast: {
    nl: 'Tekst heeft te weinig contrast ({name}).',
    en: 'Text has too little contrast ({name}).',
  },
  'bookmark-twice': { nl: 'De bladwijzer {name} staat er twee keer.', en: 'The bookmark {name} stands there twice.' },
  'revision-twice': { nl: 'De wijziging {name} staat er twee keer.', en: 'The change {name} stands there twice.' },
  'control-twice': { nl: 'Het invulveld {name} staat er twee keer.', en: 'The form field {name} stands there twice.' },
  bookmark: {
    nl: 'Een verwijzing leidt naar bladwijzer {name}, die er niet is.',
    en: 'A reference leads to bookmark {name}, which is not there.',
  },
  style: { nl: 'De stijl {name} ontbreekt.', en: 'The style {name} is missing.' },
  numbering: { nl: 'De nummering {name} ontbreekt.', en: 'The numbering {name} is missing.' },
  update: { nl: 'Een veld vraagt om bijwerken.', en: 'A field asks to be updated.' },
} as const satisfies Record<string, Bilingual>

/** The annex in which a bidder replies; `{id}` is a requirement's number. */
export const replyWords = {
  title: { nl: 'Verklaring van de inschrijver', en: 'Statement of the bidder' },
  intro: {
    nl: 'Geef bij elke eis met een nummer aan of u ermee akkoord gaat, en licht toe waarom als dat niet zo is. Wat u met de inschrijving meestuurt, hoort hier niet bij.',
    en: 'Say of each numbered requirement whether you agree with it, and explain why if you do not. What you enclose with the bid is no part of this.',
  },
  number: { nl: 'Nr.', en: 'No.' },
  requirement: { nl: 'Eis', en: 'Requirement' },
  agrees: { nl: 'Akkoord', en: 'Agreed' },
  remark: { nl: 'Toelichting', en: 'Explanation' },
  agreesWith: { nl: 'Akkoord met {id}: ja of nee', en: 'Agreed with {id}: yes or no' },
  remarkOn: { nl: 'Toelichting bij {id}', en: 'Explanation of {id}' },
} as const satisfies Record<string, Bilingual>

/** What stands in a place to fill in until somebody does. */
export const fillInWords = {
  'yes-no': { nl: 'Kies ja of nee', en: 'Choose yes or no' },
  words: { nl: 'Vul in', en: 'Fill in' },
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
} as const satisfies Record<string, Bilingual>
