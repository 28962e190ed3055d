/** Sentences about an estimate that the screen, the page and the Word document all say. */

import type { Appraisal, Burden, BurdenChange, Standing } from '../model/burden.ts'
import type { Facts, Language } from '../model/facts.ts'
import { formatHours, formatShare, roundDays, roundHours, writeHours } from './hours.ts'
import { roundPair, writeNumber } from './written.ts'

/** An estimate, looked at closely, and what cleaning the draft changes in it. */
export interface Told {
  readonly appraisal: Appraisal
  readonly cleaning: BurdenChange
}

const sentences = {
  nl: {
    headline: (now: string, then: string, change: string) => `Van ${now} naar ${then}${change}.`,
    same: (now: string) => `${now}, en dat blijft zo.`,
    less: (share: string) => ` (${share} minder)`,
    extra: (share: string) => ` (${share} meer)`,
    level: (low: string, high: string) => `Het totaal nu ligt waarschijnlijk tussen ${low} en ${high}.`,
    difference: (low: string, high: string) => `De aanpassingen schelen waarschijnlijk ${low} tot ${high}.`,
    each: (bidder: string, provider: string, municipality: string) =>
      `Daarna is het ${bidder} per inschrijver, ${provider} per aanbieder per jaar en ${municipality} voor de gemeente.`,
    below:
      'Dat is minder dan het gemiddelde in de zuinigste EU-landen (10 dagen, 2011); de raming telt alleen bewijzen en leeswerk.',
    within: 'Dat past bij de gemiddelden van EU-landen (10 tot 43 dagen, 2011).',
    above: 'Dat is meer dan het gemiddelde in alle EU-landen (10 tot 43 dagen, 2011).',
    bid: (days: string) => `Inschrijven kost een inschrijver naar raming ${days}.`,
    day: 'werkdag',
    days: 'werkdagen',
    years: 'jaar',
    missing: (name: string, value: string, low: string, high: string) =>
      low === high
        ? `${name}: gerekend met ${value}. Dat maakt voor het totaal geen verschil.`
        : `${name}: gerekend met ${value}. Het totaal ligt daardoor tussen ${low} en ${high}.`,
    noValue: 'opdrachtwaarde: daarom staat er geen aandeel van de opdrachtwaarde.',
    standing: {
      times: 'de minuten per handeling komen uit een gepubliceerde tabel of een meting',
      actions: 'welke handelingen het zijn, is gemeten',
      counts: 'hoeveel mensen het doen en hoe vaak, staat in het stuk',
    },
  },
  en: {
    headline: (now: string, then: string, change: string) => `From ${now} to ${then}${change}.`,
    same: (now: string) => `${now}, and that stays.`,
    less: (share: string) => ` (${share} less)`,
    extra: (share: string) => ` (${share} more)`,
    level: (low: string, high: string) => `The total now probably lies between ${low} and ${high}.`,
    difference: (low: string, high: string) => `The changes probably save ${low} to ${high}.`,
    each: (bidder: string, provider: string, municipality: string) =>
      `After that it is ${bidder} per bidder, ${provider} per provider a year and ${municipality} for the municipality.`,
    below:
      'That is less than the average in the leanest EU countries (10 days, 2011); the estimate counts evidence and reading only.',
    within: 'That is within the averages of EU countries (10 to 43 days, 2011).',
    above: 'That is more than the average in every EU country (10 to 43 days, 2011).',
    bid: (days: string) => `A bid is estimated to take a bidder ${days}.`,
    day: 'working day',
    days: 'working days',
    years: 'years',
    missing: (name: string, value: string, low: string, high: string) =>
      low === high
        ? `${name}: reckoned with ${value}. That makes no difference to the total.`
        : `${name}: reckoned with ${value}. That puts the total between ${low} and ${high}.`,
    noValue: 'contract value: that is why no share of the contract value is given.',
    standing: {
      times: 'the minutes of an action come from a published table or a measurement',
      actions: 'which actions it takes was measured',
      counts: 'how many do it and how often stands in the draft',
    },
  },
} as const

/** What matters most: from what to what, how sure that is, and what it is for each. */
export function headlineOf({ appraisal, cleaning }: Told, language: Language): readonly string[] {
  const say = sentences[language]
  const { before, after, difference } = cleaning
  const [now, then] = roundPair(before.hours, after.hours, roundHours).map((hours) => writeHours(hours, language))
  const { low, high, point } = difference.hours
  const [least, most] = [-high, -low].map((hours) => formatHours(Math.max(0, hours), language))
  const level = appraisal.bands.hours
  return [
    now === then
      ? say.same(now ?? '')
      : say.headline(now ?? '', then ?? '', changeOf(before.hours, after.hours, language)),
    say.level(formatHours(level.low, language), formatHours(level.high, language)),
    ...(point < 0 && now !== then ? [say.difference(least ?? '', most ?? '')] : []),
  ]
}

/** What the work is after cleaning for one bidder, for one provider in a year, and for the municipality. */
export function eachOf(
  { hoursPerBidder, hoursPerProviderYear, municipalityHours }: Burden,
  language: Language,
): string {
  const [bidder, provider, municipality] = [hoursPerBidder, hoursPerProviderYear, municipalityHours].map((hours) =>
    formatHours(hours, language),
  )
  return sentences[language].each(bidder ?? '', provider ?? '', municipality ?? '')
}

function changeOf(before: number, after: number, language: Language): string {
  const share = before > 0 ? after / before - 1 : 0
  if (Math.abs(share) < 0.0005) return ''
  return sentences[language][share < 0 ? 'less' : 'extra'](formatShare(share, language))
}

/** How long a bid takes, held against the averages of EU countries (10 to 43 person-days; Commission, 2011). */
export function plausibilityOf({ hoursPerBidder }: Burden, language: Language): string {
  const say = sentences[language]
  const days = hoursPerBidder / 8
  const place = days < 10 ? 'below' : days > 43 ? 'above' : 'within'
  const time = days < 0.5 ? formatHours(hoursPerBidder, language) : writeDays(roundDays(days), language)
  return `${say.bid(time)} ${say[place]}`
}

/** Working days with their unit. */
export function writeDays(days: number, language: Language): string {
  const written = writeNumber(days, 1, language)
  return `${written} ${sentences[language][written === '1' ? 'day' : 'days']}`
}

/** What the draft leaves unsaid, what was used instead, and how much that matters. */
export function missingOf({ burden, sways }: Appraisal, facts: Facts, language: Language): readonly string[] {
  const say = sentences[language]
  const unsaid = (['bidders', 'providers', 'durationYears', 'staffPerProvider'] as const).flatMap((name) => {
    const assumption = burden.assumptions.find((each) => each.name === name)
    const sway = sways.find((each) => each.name === name)
    if (assumption === undefined || sway === undefined) return []
    const number = writeNumber(assumption.value, 1, language)
    const value = assumption.unit === 'years' ? `${number} ${say.years}` : number
    const [low, high] = [sway.hoursLow, sway.hoursHigh].map((hours) => formatHours(hours, language))
    return [say.missing(assumption.label[language], value, low ?? '', high ?? '')]
  })
  return facts.contractValue === null ? [...unsaid, say.noValue] : unsaid
}

/** The shares of the hours that rest on more than an assumption, each with what it rests on. */
export function standingOf(
  { standing }: Burden,
  language: Language,
): readonly (readonly [share: string, what: string])[] {
  return (['times', 'actions', 'counts'] as const satisfies readonly (keyof Standing)[]).map((name) => [
    formatShare(standing[name], language),
    sentences[language].standing[name],
  ])
}
