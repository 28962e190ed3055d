/** What differs between two wordings, word by word. */

import type { Difference } from '../model/finding.ts'
import type { Word } from '../model/specification.ts'

/** Words compared at most; longer wordings differ in too much to list. */
const most = 120

/** The words of the first wording and what the second has in their place, by longest common subsequence; empty when too long. */
export function differencesOf(here: readonly Word[], there: readonly Word[]): readonly Difference[] {
  if (here.length > most || there.length > most) return []
  const width = there.length + 1
  const common = new Uint16Array((here.length + 1) * width)
  for (let i = here.length - 1; i >= 0; i--) {
    for (let j = there.length - 1; j >= 0; j--) {
      common[i * width + j] =
        here[i]?.key === there[j]?.key
          ? (common[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0)
    }
  }
  const found: Difference[] = []
  let left: string[] = []
  let right: string[] = []
  const close = () => {
    if (left.length > 0 || right.length > 0) found.push({ here: left.join(' '), there: right.join(' ') })
    left = []
    right = []
  }
  let i = 0
  let j = 0
  while (i < here.length || j < there.length) {
    const a = here[i]
    const b = there[j]
    if (a !== undefined && b !== undefined && a.key === b.key) {
      close()
      i++
      j++
    } else if (
      b === undefined ||
      (a !== undefined && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
    ) {
      if (a !== undefined) left.push(a.written)
      i++
    } else {
      right.push(b.written)
      j++
    }
  }
  close()
  return found
}
