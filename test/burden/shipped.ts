/** The shipped parameter set, read from its files, and ways to change it for a test. */

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { readBurdenParameters } from '../../src/burden/compile.ts'
import { estimate } from '../../src/burden/estimate.ts'
import type { BurdenContent } from '../../src/burden/written.ts'
import type { Bearer, Burden, BurdenTotal } from '../../src/model/burden.ts'
import type { BurdenParameters, ValueName } from '../../src/model/parameters.ts'
import type { Phase } from '../../src/model/specification.ts'
import { draftOf } from './draft.ts'

const folder = 'rules/burden'

/** The parsed files, in the order of their names. */
export const shippedFiles: readonly { readonly path: string; readonly value: BurdenContent }[] = readdirSync(folder)
  .sort()
  .map((name) => ({ path: `${folder}/${name}`, value: parse(readFileSync(`${folder}/${name}`, 'utf8')) }))

export const shipped: BurdenParameters = readBurdenParameters(shippedFiles)

/** The shipped set with other values. */
export function withValues(changes: Partial<Record<ValueName, number>>): BurdenParameters {
  const values = { ...shipped.values }
  for (const [name, value] of Object.entries(changes) as [ValueName, number][]) {
    values[name] = { ...values[name], value }
  }
  return { ...shipped, values }
}

/** The shipped set without questions about the draft, so that nothing stands in an estimate but what is asked. */
export const unasked: BurdenParameters = withValues({ questionsPerBidder: 0 })

/** The estimate of an empty draft, to put other numbers in. */
export const noWork: Burden = estimate(draftOf([]), shipped)

/** A cell of the summary in which nothing is usual anyway. */
export function totalOf(bearer: Bearer, phase: Phase, hours: number, euros: number): BurdenTotal {
  return { bearer, phase, hours, euros, costHours: hours, costEuros: euros }
}
