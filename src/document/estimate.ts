/** The annex Lastenraming: the burden before and after the changes, and what the estimate rests on. */

import { writeEuros, writeHours, writeNumber, writeShare } from '../language/written.ts'
import type { Assumption, Bearer, Burden, Unit } from '../model/burden.ts'
import type { Annex, Part } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Result } from '../model/result.ts'
import type { Phase } from '../model/specification.ts'
import { headingPart, ownTable, paragraphPart } from './parts.ts'
import { bearerWords, burdenCaveats, burdenWords, fill, phaseWords, say, statusWords, unitWords } from './words.ts'

/** Composes the annex from the two estimates. */
export function estimateAnnex({ burden }: Result, language: Language): Annex {
  const word = wordsIn(language)
  const { before, after } = burden
  return {
    title: word('title'),
    parts: [
      paragraphPart(word('intro')),
      ...summaryPart(before, after, language),
      ...splitPart(before, after, language),
      ...assumptionsPart(after, language),
      headingPart(word('caveats')),
      ...burdenCaveats.map((caveat) =>
        paragraphPart(fill(say(caveat, language), { share: writeShare(after.verifiedShare, language) })),
      ),
    ],
  }
}

function wordsIn(language: Language): (name: keyof typeof burdenWords) => string {
  return (name) => say(burdenWords[name], language)
}

function summaryPart(before: Burden, after: Burden, language: Language): readonly Part[] {
  const word = wordsIn(language)
  const measure = (name: string, of: (burden: Burden) => number, write: (value: number, to: Language) => string) => [
    name,
    write(of(before), language),
    write(of(after), language),
    write(of(after) - of(before), language),
  ]
  const rows = [
    measure(word('totalHours'), (burden) => burden.hours, writeHours),
    measure(word('marketHours'), (burden) => burden.marketHours, writeHours),
    measure(word('municipalityHours'), (burden) => burden.municipalityHours, writeHours),
    measure(word('perBidder'), (burden) => burden.hoursPerBidder, writeHours),
    measure(word('perProviderYear'), (burden) => burden.hoursPerProviderYear, writeHours),
    measure(word('totalEuros'), (burden) => burden.euros, writeEuros),
  ]
  const columns = [
    { name: word('measure'), share: 46, align: 'start' as const },
    { name: word('before'), share: 18, align: 'end' as const },
    { name: word('after'), share: 18, align: 'end' as const },
    { name: word('difference'), share: 18, align: 'end' as const },
  ]
  return [headingPart(word('summary')), ownTable(word('summary'), word('intro'), columns, rows)]
}

function splitPart(before: Burden, after: Burden, language: Language): readonly Part[] {
  const word = wordsIn(language)
  const bearers: readonly Bearer[] = ['bidder', 'provider', 'municipality']
  const phases: readonly Phase[] = ['tender', 'verification', 'implementation', 'performance', 'closing']
  const rows = bearers.flatMap((bearer) =>
    phases.flatMap((phase) => {
      const then = totalOf(before, bearer, phase)
      const now = totalOf(after, bearer, phase)
      if (then.hours === 0 && now.hours === 0) return []
      return [
        [
          say(bearerWords[bearer], language),
          say(phaseWords[phase], language),
          writeHours(then.hours, language),
          writeHours(now.hours, language),
          writeEuros(then.euros, language),
          writeEuros(now.euros, language),
        ],
      ]
    }),
  )
  if (rows.length === 0) return []
  const columns = [
    { name: word('bearer'), share: 20, align: 'start' as const },
    { name: word('phase'), share: 20, align: 'start' as const },
    { name: word('hoursBefore'), share: 14, align: 'end' as const },
    { name: word('hoursAfter'), share: 14, align: 'end' as const },
    { name: word('eurosBefore'), share: 16, align: 'end' as const },
    { name: word('eurosAfter'), share: 16, align: 'end' as const },
  ]
  return [headingPart(word('split')), ownTable(word('split'), word('split'), columns, rows)]
}

function totalOf(burden: Burden, bearer: Bearer, phase: Phase): { readonly hours: number; readonly euros: number } {
  return burden.totals.find((total) => total.bearer === bearer && total.phase === phase) ?? { hours: 0, euros: 0 }
}

function assumptionsPart(burden: Burden, language: Language): readonly Part[] {
  const word = wordsIn(language)
  if (burden.assumptions.length === 0) return []
  const intro = fill(word('parametersIntro'), { set: burden.parameterSet, hash: burden.parameterHash.slice(0, 12) })
  const rows = burden.assumptions.map((assumption) => [
    say(assumption.label, language),
    writeValue(assumption, language),
    say(statusWords[assumption.status], language),
    assumption.source,
  ])
  const columns = [
    { name: word('parameter'), share: 32, align: 'start' as const },
    { name: word('value'), share: 20, align: 'start' as const },
    { name: word('standing'), share: 14, align: 'start' as const },
    { name: word('source'), share: 34, align: 'start' as const },
  ]
  return [headingPart(word('parameters')), paragraphPart(intro), ownTable(word('parameters'), intro, columns, rows)]
}

const decimals: Readonly<Record<Unit, number>> = {
  euro: 2,
  'euro-per-hour': 2,
  'hours-per-year': 0,
  'words-per-minute': 0,
  share: 2,
  count: 2,
  years: 2,
}

function writeValue({ value, unit }: Assumption, language: Language): string {
  const written = unit === 'share' ? writeShare(value, language) : writeNumber(value, decimals[unit], language)
  return fill(say(unitWords[unit], language), { value: written })
}
