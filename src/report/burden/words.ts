/** What the estimate by itself says, in Dutch and in English. */

import type { Language } from '../../model/facts.ts'
import type { Maxima } from '../../model/weighing.ts'

/** All wording of one language; what fills a gap is already written out. */
export interface BurdenWords {
  readonly title: string
  readonly personDays: string
  readonly municipalityFte: string
  readonly jobs: (jobs: string) => string
  readonly municipalityPerBidder: string
  readonly shareOfValue: string
  readonly valueUnknown: string
  readonly once: string
  readonly recurrent: string
  readonly usual: string
  readonly chart: string
  readonly carrying: (count: number, all: number) => string
  readonly requirement: string
  readonly share: string
  readonly alone: string
  readonly aloneNote: string
  readonly sways: string
  readonly likely: string
  readonly standing: string
  readonly missing: string
  readonly bounds: string
  readonly versus: (path: string) => string
  readonly was: string
  readonly is: string
  readonly more: (hours: string) => string
  readonly fewer: (hours: string) => string
  readonly changed: Readonly<Record<'added' | 'removed' | 'changed', string>>
  readonly scenarios: string
  readonly asIs: string
  readonly budgetNew: string
  readonly budgetStale: string
  readonly budgetHeld: string
  readonly budgetBroken: string
  readonly budgetScale: string
  readonly adds: (hours: string) => string
  readonly takes: (hours: string) => string
  readonly perBidder: (hours: string) => string
  readonly perProviderYear: (hours: string) => string
  readonly forMunicipality: (hours: string) => string
  readonly over: Readonly<Record<keyof Maxima, (value: string, most: string) => string>>
  readonly columns: readonly string[]
}

const dutch: BurdenWords = {
  title: 'Lastenraming',
  personDays: 'In dagen',
  municipalityFte: 'Gemeente, tijdens het contract',
  jobs: (jobs) => `${jobs} fte`,
  municipalityPerBidder: 'Gemeente, per inschrijver',
  shareOfValue: 'Deel van de opdrachtwaarde',
  valueUnknown: 'onbekend: het stuk noemt geen opdrachtwaarde',
  once: 'Eenmalig',
  recurrent: 'Terugkerend',
  usual: 'Daarnaast, wat aanbieders toch al doen',
  chart: 'Uren per partij en fase',
  carrying: (count, all) =>
    count === 1
      ? `1 van de ${all} eisen geeft 60% van het werk dat eisen geven`
      : `${count} van de ${all} eisen geven samen 60% van het werk dat eisen geven`,
  requirement: 'eis',
  share: 'aandeel',
  alone: 'scheelt alleen',
  aloneNote:
    'Aandeel: gedeeld werk is eerlijk verdeeld over de eisen die erom vragen. Scheelt alleen: wat wegvalt als alleen deze eis vervalt.',
  sways: 'Wat de raming onzeker maakt: het totaal bij de laagste en hoogste waarde, en het aandeel in de onzekerheid',
  likely: 'waarschijnlijk',
  standing: 'Waar de uren op rusten',
  missing: 'Dit noemt het stuk niet',
  bounds: 'Laag – hoog',
  versus: (path) => `Vergeleken met ${path}`,
  was: 'was',
  is: 'is nu',
  more: (hours) => `${hours} meer`,
  fewer: (hours) => `${hours} minder`,
  changed: { added: 'nieuw', removed: 'vervallen', changed: 'anders' },
  scenarios: 'Met andere aantallen',
  asIs: 'zoals het er staat',
  budgetNew: 'Nog niet in het budget. Neem het op met --update-budget.',
  budgetStale:
    'Het budget is met een andere rekenset gemaakt; de uren zijn niet te vergelijken. Stel het opnieuw vast met --update-budget.',
  budgetHeld: 'Binnen het budget.',
  budgetBroken: 'Boven het budget.',
  budgetScale: 'De aantallen inschrijvers, aanbieders of jaren zijn ook veranderd.',
  adds: (hours) => `Deze wijziging geeft ${hours} erbij.`,
  takes: (hours) => `Deze wijziging scheelt ${hours}.`,
  perBidder: (hours) => `${hours} per inschrijver`,
  perProviderYear: (hours) => `${hours} per aanbieder per jaar`,
  forMunicipality: (hours) => `${hours} voor de gemeente`,
  over: {
    hoursPerBidder: (value, most) => `Per inschrijver ${value}; ten hoogste mag ${most}.`,
    hoursPerProviderYear: (value, most) => `Per aanbieder per jaar ${value}; ten hoogste mag ${most}.`,
    municipalityHours: (value, most) => `De gemeente ${value}; ten hoogste mag ${most}.`,
    shareOfValue: (value, most) => `Het deel van de opdrachtwaarde is ${value}; ten hoogste mag ${most}.`,
  },
  columns: [
    'eis',
    'soort verplichting',
    'handeling',
    'doelgroep',
    'fase',
    'tarief (€/uur)',
    'tijd (minuten)',
    'prijs per handeling (€)',
    'frequentie',
    'aantal partijen',
    'aantal handelingen',
    'kosten apparatuur (€)',
    'kosten uitbesteding (€)',
    'totale administratieve kosten (€)',
    'bedrijfseigen (%)',
    'administratieve lasten (€)',
    'administratieve lasten (uren)',
    'eenmalig of terugkerend',
  ],
}

const english: BurdenWords = {
  title: 'Burden estimate',
  personDays: 'In days',
  municipalityFte: 'Municipality, during the contract',
  jobs: (jobs) => `${jobs} FTE`,
  municipalityPerBidder: 'Municipality, per bidder',
  shareOfValue: 'Part of the contract value',
  valueUnknown: 'unknown: the draft states no contract value',
  once: 'Once',
  recurrent: 'Recurrent',
  usual: 'Beside that, what providers do anyway',
  chart: 'Hours by party and phase',
  carrying: (count, all) =>
    count === 1
      ? `1 of ${all} requirements causes 60% of the work that requirements cause`
      : `${count} of ${all} requirements together cause 60% of the work that requirements cause`,
  requirement: 'requirement',
  share: 'share',
  alone: 'saves alone',
  aloneNote:
    'Share: common work is divided fairly over the requirements that ask for it. Saves alone: what goes when just this requirement goes.',
  sways:
    'What makes the estimate uncertain: the total at the lowest and highest value, and the share of the uncertainty',
  likely: 'probably',
  standing: 'What the hours rest on',
  missing: 'What the draft does not state',
  bounds: 'Low – high',
  versus: (path) => `Compared with ${path}`,
  was: 'was',
  is: 'is now',
  more: (hours) => `${hours} more`,
  fewer: (hours) => `${hours} less`,
  changed: { added: 'new', removed: 'gone', changed: 'changed' },
  scenarios: 'With other numbers',
  asIs: 'as it stands',
  budgetNew: 'Not in the budget yet. Take it up with --update-budget.',
  budgetStale:
    'The budget was made with other parameters; the hours do not compare. Settle it anew with --update-budget.',
  budgetHeld: 'Within the budget.',
  budgetBroken: 'Above the budget.',
  budgetScale: 'The numbers of bidders, providers or years changed as well.',
  adds: (hours) => `This change adds ${hours}.`,
  takes: (hours) => `This change saves ${hours}.`,
  perBidder: (hours) => `${hours} per bidder`,
  perProviderYear: (hours) => `${hours} per provider per year`,
  forMunicipality: (hours) => `${hours} for the municipality`,
  over: {
    hoursPerBidder: (value, most) => `Per bidder ${value}; the most is ${most}.`,
    hoursPerProviderYear: (value, most) => `Per provider a year ${value}; the most is ${most}.`,
    municipalityHours: (value, most) => `The municipality ${value}; the most is ${most}.`,
    shareOfValue: (value, most) => `The share of the contract value is ${value}; the most is ${most}.`,
  },
  columns: [
    'requirement',
    'type of obligation',
    'required action',
    'target group',
    'phase',
    'tariff (€/hour)',
    'time (minutes)',
    'price per action (€)',
    'frequency',
    'number of entities',
    'number of actions',
    'equipment cost (€)',
    'outsourcing cost (€)',
    'total administrative cost (€)',
    'business as usual (%)',
    'administrative burden (€)',
    'administrative burden (hours)',
    'one-off or recurrent',
  ],
}

/** The words of a language. */
export function burdenWordsOf(language: Language): BurdenWords {
  return language === 'nl' ? dutch : english
}
