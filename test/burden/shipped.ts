/** The shipped parameter set, read from its files, and ways to change it for a test. */

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type BurdenContent, readBurdenParameters } from '../../src/burden/compile.ts'
import type { BurdenParameters, ValueName } from '../../src/model/burden.ts'

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
