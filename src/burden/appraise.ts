/** Looks at an estimate closely: its bands, what makes it unsure, and which requirements carry it. */

import {
  type Appraisal,
  type Band,
  type Bands,
  type Bearer,
  type Burden,
  type BurdenChange,
  type Measure,
  measures,
  type Sway,
} from '../model/burden.ts'
import type { BurdenParameters, ValueName } from '../model/parameters.ts'
import type { Specification } from '../model/specification.ts'
import { reckon, sumUp } from './estimate.ts'
import {
  bandOf,
  collect,
  type Distribution,
  type Distributions,
  momentsOf,
  pert,
  type Term,
  valueAt,
  varianceOf,
} from './polynomial.ts'
import { hoursOf } from './price.ts'
import { prepareSavings } from './saving.ts'
import { type Scale, scaleOf } from './scale.ts'
import { carrying, shareOut } from './share.ts'

/** Appraises a draft as it stands. */
export function appraise(specification: Specification, parameters: BurdenParameters): Appraisal {
  const reckoning = reckon(specification, parameters)
  const burden = sumUp(reckoning, specification, parameters)
  const uncertain = spreadsOf(reckoning.scale, parameters)
  const shares = shareOut(reckoning, prepareSavings(specification, reckoning).without)
  return {
    burden,
    bands: bandsOf([burden], uncertain),
    sways: swaysOf(burden, uncertain),
    shares,
    carrying: carrying(shares, 0.6),
  }
}

/** The change between two estimates of the same facts and parameters, with the bands of the difference itself. */
export function changeOf(
  before: Burden,
  after: Burden,
  { facts }: Specification,
  parameters: BurdenParameters,
): BurdenChange {
  const uncertain = spreadsOf(scaleOf(facts, parameters), parameters)
  return { before, after, difference: bandsOf([after, before], uncertain) }
}

/** An uncertain number as a factor of the value that was used: what it is at its lowest, likeliest and highest. */
interface Spread extends Distribution {
  readonly low: number
  readonly high: number
}

type Spreads = ReadonlyMap<ValueName, Spread>

/** Shares are counted by what is left of them, and speed by the time it takes. */
const isShareLeftOut = (name: ValueName) => name.startsWith('usual') || name.startsWith('reuse')

/** The spreads of all numbers that are not stated by the draft and not a convention. */
function spreadsOf({ amounts, stated }: Scale, { values }: BurdenParameters): Spreads {
  const spreads = new Map<ValueName, Spread>()
  for (const [name, { low, high }] of Object.entries(values) as [ValueName, BurdenParameters['values'][ValueName]][]) {
    if (stated.has(name) || low === null || high === null) continue
    const mode = amounts[name]
    const range = [Math.min(low, mode), Math.max(high, mode)] as const
    const [atLow, atHigh] = range.map((value) => factorOf(name, value, mode)).sort((a, b) => a - b)
    if (atLow === undefined || atHigh === undefined || !Number.isFinite(atHigh) || atLow === atHigh) continue
    spreads.set(name, { low: atLow, high: atHigh, ...pert(atLow, 1, atHigh) })
  }
  return spreads
}

function factorOf(name: ValueName, value: number, mode: number): number {
  if (isShareLeftOut(name)) return (1 - value) / (1 - mode)
  return name === 'wordsPerMinute' ? mode / value : value / mode
}

const perHour = 60_000
const isMarket = ({ bearer }: Group) => bearer !== 'municipality'

/** Work of one party that is proportional to the same numbers: milli-minutes, and cents of wages and of fees. */
interface Group {
  readonly bearer: Bearer
  readonly drivers: readonly ValueName[]
  milliMinutes: number
  wages: number
  fees: number
}

/** Adds items up by party and drivers. Items of a kind share one list of drivers, so that few lists need be compared. */
function groupsOf({ items }: Burden): readonly Group[] {
  const groups = new Map<Bearer, Map<readonly ValueName[], Group>>()
  for (const { bearer, drivers, milliMinutes, cents, feeCentsEach, occurrences, usual } of items) {
    let ofBearer = groups.get(bearer)
    if (ofBearer === undefined) {
      ofBearer = new Map()
      groups.set(bearer, ofBearer)
    }
    let group = ofBearer.get(drivers)
    if (group === undefined) {
      group = { bearer, drivers, milliMinutes: 0, wages: 0, fees: 0 }
      ofBearer.set(drivers, group)
    }
    const fees = feeCentsEach * occurrences * (1 - usual)
    group.milliMinutes += milliMinutes
    group.wages += cents - fees
    group.fees += fees
  }
  return [...groups.values()].flatMap((ofBearer) => [...ofBearer.values()])
}

/** What each measure counts: whose work, and which drivers fall away because it is a quotient. */
const counted: Readonly<
  Record<
    Measure,
    {
      readonly of: (group: Group) => boolean
      readonly without: readonly ValueName[]
      /** How many whole milli-minutes or cents make one of the measure. */
      readonly by: (burden: Burden) => number
    }
  >
> = {
  hours: { of: () => true, without: [], by: () => perHour },
  marketHours: { of: isMarket, without: [], by: () => perHour },
  municipalityHours: { of: (group) => !isMarket(group), without: [], by: () => perHour },
  hoursPerBidder: {
    of: ({ bearer }) => bearer === 'bidder',
    without: ['bidders'],
    by: ({ scale }) => perHour * scale.bidders,
  },
  hoursPerProviderYear: {
    of: ({ bearer }) => bearer === 'provider',
    without: ['providers', 'durationYears'],
    by: ({ scale }) => perHour * scale.providers * scale.durationYears,
  },
  euros: { of: () => true, without: [], by: () => 100 },
}

/** Bands of one estimate, or of the first less the second. */
function bandsOf([burden, less]: readonly [Burden, Burden?], spreads: Spreads): Bands {
  const groups = groupsOf(burden)
  const fewer = less === undefined ? [] : groupsOf(less)
  const band = (measure: Measure): Band => {
    const terms = collect([...termsOf(groups, measure, 1), ...termsOf(fewer, measure, -1)], spreads)
    const moments = momentsOf(terms, spreads)
    const oneSided =
      terms.every(({ coefficient }) => coefficient > 0) || terms.every(({ coefficient }) => coefficient < 0)
    const [low, high] = bandOf(moments, oneSided)
    const one = counted[measure].by(burden) || 1
    return {
      point: burden[measure] - (less?.[measure] ?? 0),
      mean: moments.mean / one,
      low: low / one,
      high: high / one,
    }
  }
  return Object.fromEntries(measures.map((measure) => [measure, band(measure)])) as Record<Measure, Band>
}

function termsOf(groups: readonly Group[], measure: Measure, sign: 1 | -1): readonly Term[] {
  const { of, without } = counted[measure]
  return groups.filter(of).flatMap((group): readonly Term[] => {
    const drivers = group.drivers.filter((name) => !without.includes(name))
    if (measure !== 'euros') return [{ coefficient: sign * group.milliMinutes, drivers }]
    // A fee does not grow with the time the work takes.
    const timeless = drivers.filter((name) => !name.startsWith('timeLevel'))
    return [
      { coefficient: sign * group.wages, drivers },
      { coefficient: sign * group.fees, drivers: timeless },
    ]
  })
}

/** What each uncertain number does to the total hours, widest first. */
function swaysOf(burden: Burden, spreads: Spreads): readonly Sway[] {
  const terms = collect(termsOf(groupsOf(burden), 'hours', 1), spreads)
  const { variance } = momentsOf(terms, spreads)
  const used = new Set(terms.flatMap(({ drivers }) => drivers))
  return [...spreads]
    .filter(([name]) => used.has(name))
    .map(([name, { low, high }]): Sway => {
      const hoursAt = (factor: number) => hoursOf(valueAt(terms, { [name]: factor }))
      return {
        name,
        hoursLow: hoursAt(low),
        hoursHigh: hoursAt(high),
        variance: variance > 0 ? varianceOf(name, terms, spreads as Distributions) / variance : 0,
      }
    })
    .sort((a, b) => b.hoursHigh - b.hoursLow - (a.hoursHigh - a.hoursLow) || (a.name < b.name ? -1 : 1))
}
