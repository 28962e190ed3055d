/** A fingerprint of the numbers of a parameter set. */

import { hashText } from '../model/hash.ts'
import type { BurdenParameters } from '../model/parameters.ts'

/**
 * Hashes every number of a parameter set (16 hexadecimal digits).
 * Labels, sources, statuses and the order of the files do not count: they change no estimate.
 */
export function hashNumbers({ times, presets, values }: Omit<BurdenParameters, 'id' | 'title' | 'hash'>): string {
  const numbers = [
    times.map(({ id, easy, medium, hard }) => [id, easy, medium, hard]).sort(byFirst),
    presets
      .map((preset) => [
        preset.id,
        preset.fee,
        preset.usual,
        preset.reuse,
        preset.each,
        preset.rate,
        preset.checkers,
        preset.validityMonths,
        preset.measured === null ? null : [preset.measured.produce, preset.measured.handle, preset.measured.check],
        ...[preset.produce, preset.handle, preset.check, preset.learn].map((steps) =>
          steps.map(({ action, complexity, times: often, level }) => [action, complexity, often, level]),
        ),
      ])
      .sort(byFirst),
    Object.entries(values)
      .map(([name, { value, low, high }]) => [name, value, low, high])
      .sort(byFirst),
  ]
  return hashText(JSON.stringify(numbers))
}

function byFirst(a: readonly unknown[], b: readonly unknown[]): number {
  return String(a[0]) < String(b[0]) ? -1 : 1
}
