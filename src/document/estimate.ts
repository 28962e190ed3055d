/** The annex Lastenraming: the burden before and after the changes, and what the estimate rests on. */

import { eachOf, headlineOf, missingOf, plausibilityOf, type Told } from '../language/estimate.ts'
import { formatHours, roundHours, writeHours } from '../language/hours.ts'
import { fillSlots } from '../language/slots.ts'
import { bearers, bearerTerms, phases, phaseTerms, statusTerms, termsIn } from '../language/terms.ts'
import { roundPair, writeEuros, writeNumber, writeRounded, writeShare } from '../language/written.ts'
import type { Appraisal, Assumption, Bearer, Burden } from '../model/burden.ts'
import type { Annex, ChartPart, ChartRow, Part } from '../model/document.ts'
import type { Facts, Language } from '../model/facts.ts'
import type { Unit } from '../model/parameters.ts'
import type { Phase } from '../model/specification.ts'
import { figureColumn, headingPart, leadingColumn, ownTable, paragraphPart, textColumn } from './parts.ts'
import { burdenCaveats, burdenWords, say, unitWords } from './words.ts'

/** Composes the annex: the outcome in a box, a chart, the numbers, what carries them and what they rest on. */
export function estimateAnnex(told: Told, facts: Facts, language: Language): Annex {
  const word = termsIn(burdenWords, language)
  const { appraisal, cleaning } = told
  const { before, after } = cleaning
  return {
    title: word.title,
    parts: [
      paragraphPart(word.intro),
      {
        type: 'quote',
        parts: [...headlineOf(told, language), eachOf(after, language)].map((line) => paragraphPart(line)),
      },
      ...summaryPart(before, after, language),
      paragraphPart(plausibilityOf(before, language)),
      ...splitPart(before, after, language),
      ...heaviestPart(appraisal, language),
      ...missingPart(appraisal, facts, language),
      ...assumptionsPart(before, language),
      headingPart(word.caveats),
      ...burdenCaveats.map((caveat) =>
        paragraphPart(fillSlots(say(caveat, language), { share: writeShare(before.verifiedShare, language) })),
      ),
    ],
  }
}

/** The requirements that carry most, up to a page of them. */
function heaviestPart({ shares, carrying }: Appraisal, language: Language): readonly Part[] {
  const word = termsIn(burdenWords, language)
  const shown = shares.slice(0, 10)
  if (shown.length === 0) return []
  const columns = [leadingColumn(word.requirement, 40), figureColumn(word.share, 30), figureColumn(word.alone, 30)]
  const most = fillSlots(carrying === 1 ? word.heaviestOne : word.heaviestSome, { carrying: String(carrying) })
  const intro = fillSlots(word.heaviestIntro, { most, all: String(shares.length) })
  const rows = shown.map(({ requirement, hours, saves }) => [
    requirement,
    formatHours(hours, language),
    formatHours(saves.hours + saves.municipalityHours, language),
  ])
  const counted = shown.flatMap(({ requirement }) => {
    const [, section, number] = /^§(.+)-(\d+)$/.exec(requirement) ?? []
    return section === undefined || number === undefined ? [] : [{ id: requirement, section, number }]
  })[0]
  const told = counted === undefined ? [] : [paragraphPart(fillSlots(word.unnumbered, counted))]
  return [headingPart(word.heaviest), paragraphPart(intro), ownTable(word.heaviest, intro, columns, rows), ...told]
}

/** What the draft does not state, what was used instead, and how much that matters. */
function missingPart(appraisal: Appraisal, facts: Facts, language: Language): readonly Part[] {
  const missing = missingOf(appraisal, facts, language)
  if (missing.length === 0) return []
  return [headingPart(say(burdenWords.missing, language)), ...missing.map((line) => paragraphPart(line))]
}

type Write = (value: number, language: Language) => string

function summaryPart(before: Burden, after: Burden, language: Language): readonly Part[] {
  const word = termsIn(burdenWords, language)
  const measures: readonly (readonly [string, readonly [number, number], Write])[] = [
    [word.totalHours, roundPair(before.hours, after.hours), writeRounded],
    [word.marketHours, roundPair(before.marketHours, after.marketHours), writeRounded],
    [word.municipalityHours, roundPair(before.municipalityHours, after.municipalityHours), writeRounded],
    [word.perBidder, roundPair(before.hoursPerBidder, after.hoursPerBidder), writeRounded],
    [word.perProviderYear, roundPair(before.hoursPerProviderYear, after.hoursPerProviderYear), writeRounded],
    [word.totalEuros, roundPair(before.euros, after.euros), writeEuros],
  ]
  // The difference is that of the numbers shown, so that a reader who checks it finds the same.
  const rows = measures
    .filter(([, [then, now]]) => then !== 0 || now !== 0)
    .map(([name, [then, now], write]) => [name, ...[then, now, now - then].map((value) => write(value, language))])
  const columns = [
    textColumn(word.measure, 46),
    figureColumn(word.before, 18),
    figureColumn(word.after, 18),
    figureColumn(word.difference, 18),
  ]
  return [headingPart(word.summary), ownTable(word.summary, word.intro, columns, rows)]
}

function splitPart(before: Burden, after: Burden, language: Language): readonly Part[] {
  const word = termsIn(burdenWords, language)
  const rows = bearers.flatMap((bearer) =>
    phases.flatMap((phase) => {
      const then = totalOf(before, bearer, phase)
      const now = totalOf(after, bearer, phase)
      const hours = roundPair(then.hours, now.hours)
      const euros = roundPair(then.euros, now.euros)
      if ([...hours, ...euros].every((value) => value === 0)) return []
      return [
        [
          say(bearerTerms[bearer], language),
          say(phaseTerms[phase], language),
          ...hours.map((value) => writeRounded(value, language)),
          ...euros.map((value) => writeEuros(value, language)),
        ],
      ]
    }),
  )
  if (rows.length === 0) return []
  const columns = [
    textColumn(word.bearer, 20),
    textColumn(word.phase, 20),
    figureColumn(word.hoursBefore, 14),
    figureColumn(word.hoursAfter, 14),
    figureColumn(word.eurosBefore, 16),
    figureColumn(word.eurosAfter, 16),
  ]
  return [
    headingPart(word.chartTitle),
    chartPart(before, after, language),
    headingPart(word.split),
    ownTable(word.split, word.split, columns, rows),
  ]
}

/** The same hours as bars; what they say is told in words as well. */
function chartPart(before: Burden, after: Burden, language: Language): ChartPart {
  const word = termsIn(burdenWords, language)
  const rows = bearers.flatMap((bearer) =>
    phases.flatMap((phase): ChartRow[] => {
      const [then, now] = [totalOf(before, bearer, phase).hours, totalOf(after, bearer, phase).hours]
      if (then === 0 && now === 0) return []
      const [old, fresh] = roundPair(then, now, roundHours).map((hours) => writeHours(hours, language))
      return [
        {
          name: `${say(bearerTerms[bearer], language)}, ${say(phaseTerms[phase], language).toLowerCase()}`,
          said: old === fresh ? (old ?? '') : `${old} → ${fresh}`,
          before: then,
          after: now,
        },
      ]
    }),
  )
  const description = `${word.chart} ${rows.map(({ name, said }) => `${name}: ${said}`).join('; ')}.`
  const columns = [word.chartName, word.chartBars, word.chartSaid] as const
  return { type: 'chart', title: word.chartTitle, description, before: word.before, after: word.after, columns, rows }
}

function totalOf(burden: Burden, bearer: Bearer, phase: Phase): { readonly hours: number; readonly euros: number } {
  return burden.totals.find((total) => total.bearer === bearer && total.phase === phase) ?? { hours: 0, euros: 0 }
}

function assumptionsPart(burden: Burden, language: Language): readonly Part[] {
  const word = termsIn(burdenWords, language)
  if (burden.assumptions.length === 0) return []
  const intro = fillSlots(word.parametersIntro, {
    set: burden.parameterSet,
    hash: burden.parameterHash.slice(0, 12),
  })
  const rows = burden.assumptions.map((assumption) => [
    say(assumption.label, language),
    `${writeValue(assumption, language)}${writeRange(assumption, language)}`,
    say(statusTerms[assumption.status], language),
    say(assumption.source, language),
  ])
  const columns = [
    textColumn(word.parameter, 26),
    textColumn(word.value, 18),
    textColumn(word.standing, 14),
    textColumn(word.source, 42),
  ]
  return [headingPart(word.parameters), paragraphPart(intro), ownTable(word.parameters, intro, columns, rows)]
}

const decimals: Readonly<Record<Unit, number>> = {
  euro: 2,
  'euro-per-hour': 2,
  'hours-per-day': 1,
  'hours-per-year': 0,
  'words-per-minute': 0,
  share: 2,
  factor: 2,
  count: 2,
  years: 2,
}

function writeValue({ value, unit }: Assumption, language: Language): string {
  const written = unit === 'share' ? writeShare(value, language) : writeNumber(value, decimals[unit], language)
  return fillSlots(say(unitWords[unit], language), { value: written })
}

/** The bounds of an uncertain number, after its value. */
function writeRange({ low, high, unit }: Assumption, language: Language): string {
  if (low === null || high === null) return ''
  const bare = (value: number) =>
    unit === 'share' ? writeShare(value, language) : writeNumber(value, decimals[unit], language)
  return ` (${bare(low)} – ${bare(high)})`
}
