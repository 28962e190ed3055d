/** A fingerprint of the numbers of a parameter set. */

import type { BurdenParameters } from '../model/burden.ts'
import { hashText } from '../model/hash.ts'

/**
 * Hashes every number of a parameter set (16 hexadecimal digits).
 * Labels, sources, statuses and the order of the files do not count: they change no estimate.
 */
export function hashNumbers({ times, presets, values }: Omit<BurdenParameters, 'id' | 'title' | 'hash'>): string {
  const numbers = [
    times.map(({ id, easy, medium, hard }) => [id, easy, medium, hard]).sort(byFirst),
    presets
      .map(({ id, fee, usual, ...preset }) => [
        id,
        fee,
        usual,
        ...[preset.produce, preset.handle, preset.check].map((steps) =>
          steps.map(({ action, complexity, times: often }) => [action, complexity, often]),
        ),
      ])
      .sort(byFirst),
    Object.entries(values)
      .map(([name, { value }]) => [name, value])
      .sort(byFirst),
  ]
  return hashText(JSON.stringify(numbers))
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1
}
