/** The annex Lastenraming: the burden before and after the changes, and what the estimate rests on. */

import { fillSlots } from '../language/slots.ts'
import { bearers, bearerTerms, phases, phaseTerms, statusTerms, termsIn } from '../language/terms.ts'
import { roundPair, writeEuros, writeNumber, writeRounded, writeShare } from '../language/written.ts'
import type { Assumption, Bearer, Burden } from '../model/burden.ts'
import type { Annex, Part } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Unit } from '../model/parameters.ts'
import type { Result } from '../model/result.ts'
import type { Phase } from '../model/specification.ts'
import { headingPart, ownTable, paragraphPart } from './parts.ts'
import { burdenCaveats, burdenWords, say, unitWords } from './words.ts'

/** Composes the annex from the two estimates. */
export function estimateAnnex({ burden }: Result, language: Language): Annex {
  const word = termsIn(burdenWords, language)
  const { before, after } = burden
  return {
    title: word.title,
    parts: [
      paragraphPart(word.intro),
      ...summaryPart(before, after, language),
      ...splitPart(before, after, language),
      ...assumptionsPart(after, language),
      headingPart(word.caveats),
      ...burdenCaveats.map((caveat) =>
        paragraphPart(fillSlots(say(caveat, language), { share: writeShare(after.verifiedShare, language) })),
      ),
    ],
  }
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
    { name: word.measure, share: 46, align: 'start' as const },
    { name: word.before, share: 18, align: 'end' as const },
    { name: word.after, share: 18, align: 'end' as const },
    { name: word.difference, share: 18, align: 'end' as const },
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
    { name: word.bearer, share: 20, align: 'start' as const },
    { name: word.phase, share: 20, align: 'start' as const },
    { name: word.hoursBefore, share: 14, align: 'end' as const },
    { name: word.hoursAfter, share: 14, align: 'end' as const },
    { name: word.eurosBefore, share: 16, align: 'end' as const },
    { name: word.eurosAfter, share: 16, align: 'end' as const },
  ]
  return [headingPart(word.split), ownTable(word.split, word.split, columns, rows)]
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
    writeValue(assumption, language),
    say(statusTerms[assumption.status], language),
    assumption.source,
  ])
  const columns = [
    { name: word.parameter, share: 32, align: 'start' as const },
    { name: word.value, share: 20, align: 'start' as const },
    { name: word.standing, share: 14, align: 'start' as const },
    { name: word.source, share: 34, align: 'start' as const },
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
