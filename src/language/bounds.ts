/** Which way a number binds: as the most, as the least, or exactly. */

import type { Word } from '../model/specification.ts'
import { leastWords, mostWords } from './roles.ts'

export type Bound = 'most' | 'least' | 'exact'

/** How a number binds that runs over the words [from, to) of a sentence. */
export function boundAt(sentence: readonly Word[], from: number, to: number): Bound {
  const folded = (at: number) => sentence[at]?.folded ?? ''
  if (folded(to) === 'of' && /^(?:meer|langer)$/.test(folded(to + 1))) return 'least'
  if (folded(to) === 'of' && /^(?:minder|korter)$/.test(folded(to + 1))) return 'most'
  for (let at = from - 1; at >= Math.max(0, from - 4); at--) {
    const word = folded(at)
    // "Niet meer dan acht", but "meer dan acht" asks for more.
    if (word === 'dan' || word === 'ten' || word === 'of') continue
    const denied = [at - 1, at - 2, at - 3].some((place) => /^(?:niet|geen|nooit)$/.test(folded(place)))
    if (word === 'meer') return denied ? 'most' : 'least'
    if (/^(?:ouder|langer|later|hoger|groter)$/.test(word)) return denied ? 'most' : 'least'
    if (/^(?:minder|korter|jonger|lager|kleiner)$/.test(word)) return denied ? 'least' : 'most'
    if (mostWords.has(word)) return 'most'
    if (leastWords.has(word)) return 'least'
  }
  return 'exact'
}
