/** Mean, variance and band of a sum of products of independent uncertain numbers: exact, without simulation. */

/** What is known of an uncertain number. */
export interface Distribution {
  readonly mean: number
  readonly variance: number
}

/** A coefficient times the product of some uncertain numbers, each named once. */
export interface Term {
  readonly coefficient: number
  readonly drivers: readonly string[]
}

/** Distributions by name; a number that is not in it is certain, and 1. */
export type Distributions = ReadonlyMap<string, Distribution>

/** The PERT distribution between a lowest and a highest value with a likeliest between them (a beta, λ = 4). */
export function pert(low: number, mode: number, high: number): Distribution {
  const mean = (low + 4 * mode + high) / 6
  return { mean, variance: ((mean - low) * (high - mean)) / 7 }
}

/** Adds terms of the same drivers together, in the order of their names, and leaves out certain drivers. */
export function collect(terms: Iterable<Term>, distributions: Distributions): readonly Term[] {
  const sums = new Map<string, { coefficient: number; readonly drivers: readonly string[] }>()
  for (const { coefficient, drivers } of terms) {
    const uncertain = drivers.filter((name) => distributions.has(name))
    if (uncertain.length > 1) uncertain.sort()
    const key = uncertain.join()
    const sum = sums.get(key)
    if (sum === undefined) sums.set(key, { coefficient, drivers: uncertain })
    else sum.coefficient += coefficient
  }
  return [...sums.entries()]
    .filter(([, { coefficient }]) => coefficient !== 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, term]) => term)
}

/** Mean and variance of the sum of collected terms; drivers that terms share are one and the same number. */
export function momentsOf(terms: readonly Term[], distributions: Distributions): Distribution {
  const meanOf = (name: string) => distributions.get(name)?.mean ?? 1
  const squareOf = (name: string) => meanOf(name) ** 2 + (distributions.get(name)?.variance ?? 0)
  const means = terms.map(({ coefficient, drivers }) =>
    drivers.reduce((product, name) => product * meanOf(name), coefficient),
  )
  let variance = 0
  for (const [i, a] of terms.entries()) {
    for (let j = i; j < terms.length; j++) {
      const b = terms[j]
      if (b === undefined) continue
      const shared = a.drivers.filter((name) => b.drivers.includes(name))
      if (shared.length === 0) continue
      const both = (means[i] ?? 0) * (means[j] ?? 0)
      const spread = shared.reduce((ratio, name) => ratio * (squareOf(name) / meanOf(name) ** 2), 1)
      variance += (i === j ? 1 : 2) * both * (spread - 1)
    }
  }
  return { mean: means.reduce((sum, mean) => sum + mean, 0), variance: Math.max(0, variance) }
}

/** The part of the variance that one driver explains by itself, the others at their mean. */
export function varianceOf(name: string, terms: readonly Term[], distributions: Distributions): number {
  const meanOf = (driver: string) => distributions.get(driver)?.mean ?? 1
  const slope = terms
    .filter(({ drivers }) => drivers.includes(name))
    .reduce((sum, { coefficient, drivers }) => {
      return sum + drivers.reduce((product, driver) => product * (driver === name ? 1 : meanOf(driver)), coefficient)
    }, 0)
  return slope ** 2 * (distributions.get(name)?.variance ?? 0)
}

/** The sum of the terms with one driver at a value and the others as given, 1 when nothing is. */
export function valueAt(terms: readonly Term[], values: Readonly<Record<string, number>> = {}): number {
  return terms.reduce(
    (sum, { coefficient, drivers }) =>
      sum + drivers.reduce((product, name) => product * (values[name] ?? 1), coefficient),
    0,
  )
}

/** The point of the standard normal distribution below which nine tenths lie. */
const tenth = 1.2815515655446004

/**
 * What a number lies between in four cases out of five (P10 and P90): lognormal with the same mean and variance, because
 * work is positive and may always take much longer; normal for a difference that may go either way.
 */
export function bandOf({ mean, variance }: Distribution, oneSided: boolean): readonly [low: number, high: number] {
  if (variance === 0) return [mean, mean]
  if (!oneSided || mean === 0) {
    const reach = tenth * Math.sqrt(variance)
    return [mean - reach, mean + reach]
  }
  const square = Math.log(1 + variance / mean ** 2)
  const centre = Math.log(Math.abs(mean)) - square / 2
  const [near, far] = [-tenth, tenth].map((reach) => Math.exp(centre + reach * Math.sqrt(square)))
  return mean > 0 ? [near ?? 0, far ?? 0] : [-(far ?? 0), -(near ?? 0)]
}
