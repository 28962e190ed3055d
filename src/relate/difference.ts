/** What differs between two wordings, word by word. */

import type { Difference } from '../model/finding.ts'
import type { Word } from '../model/specification.ts'

/** Words compared at most; longer wordings differ in too much to list. */
const most = 120

/**
 * The words of the first wording and what the second has in their place, by longest common subsequence; words that only
 * moved are no difference. Empty when too long.
 */
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
  const found: Replacement[] = []
  let left: Word[] = []
  let right: Word[] = []
  const close = () => {
    if (left.length > 0 || right.length > 0) found.push({ here: left, there: right })
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
      if (a !== undefined) left.push(a)
      i++
    } else {
      right.push(b)
      j++
    }
  }
  close()
  const settled = withoutMoved(found)
  const reordered = sizeOf(settled) < sizeOf(found)
  return (reordered ? joinSides(settled) : settled).map(({ here: own, there: other }) => ({
    here: write(own),
    there: write(other),
  }))
}

const sizeOf = (found: readonly Replacement[]) =>
  found.reduce((sum, { here, there }) => sum + here.length + there.length, 0)

interface Replacement {
  readonly here: readonly Word[]
  readonly there: readonly Word[]
}

const write = (some: readonly Word[]) => some.map(({ written }) => written).join(' ')

/** Leaves out the words that stand on both sides, each in another place. */
function withoutMoved(found: readonly Replacement[]): readonly Replacement[] {
  const added: Word[] = []
  for (const { there } of found) added.push(...there)
  const moved = new Set<Word>()
  for (const { here } of found)
    for (const word of here) {
      const twin = added.find((other) => other.key === word.key && !moved.has(other))
      if (twin !== undefined) moved.add(word).add(twin)
    }
  if (moved.size === 0) return found
  const staying: Replacement[] = []
  for (const { here, there } of found) {
    const left = { here: without(moved, here), there: without(moved, there) }
    if (left.here.length + left.there.length > 0) staying.push(left)
  }
  return staying
}

function without(moved: ReadonlySet<Word>, some: readonly Word[]): readonly Word[] {
  const left: Word[] = []
  for (const word of some) if (!moved.has(word)) left.push(word)
  return left
}

/** What only one side has, next to what only the other has, stands in its place. */
function joinSides(found: readonly Replacement[]): readonly Replacement[] {
  const joined: Replacement[] = []
  for (const replacement of found) {
    const last = joined.at(-1)
    const joins =
      last !== undefined &&
      ((last.there.length === 0 && replacement.here.length === 0) ||
        (last.here.length === 0 && replacement.there.length === 0))
    if (joins) {
      joined.pop()
      joined.push({ here: [...last.here, ...replacement.here], there: [...last.there, ...replacement.there] })
    } else joined.push(replacement)
  }
  return joined
}
