/** How lint looks at drafts: it remembers what was found before, and lets other threads look when there is much to do. */

import type { Asked, Kept } from '../cache.ts'
import { once } from '../model/once.ts'
import { lookOf } from '../model/result.ts'
import { askedBy, crewFor } from './crew.ts'
import { type Act, type Looked, lintAmong } from './drafts.ts'
import type { TypedOptions } from './options.ts'

/**
 * Makes the act that looks at a draft, and keeps as much of the look in a folder as the report has `asked`; without a
 * folder, or a mark of the rules, all is looked at anew.
 */
export async function looking(
  folder: string | undefined,
  typed: TypedOptions,
  jobs: number | undefined,
  asked: Asked,
): Promise<Act<Looked>> {
  const { keptOf, lookFrom, memoryIn, sourceOf } = await import('../cache.ts')
  const crew = crewFor(typed, jobs, asked)
  const folderOpened = folder === undefined ? undefined : memoryIn(folder)
  return (draft, settings, tender, named) => {
    const memory = settings.mark === undefined ? undefined : folderOpened
    // What a draft comes from is only asked where looks are kept or sent.
    const source = once(() => sourceOf(draft, settings, tender))
    const lookAnew = () => lintAmong(draft, settings, tender)
    const remember = (kept: Kept): Kept => {
      memory?.keep(draft.path, kept)
      return kept
    }
    const again = once(() => remember(keptOf(source(), lookAnew(), 'whole')))
    const own = askedBy(settings, asked)
    const known = memory?.recall(draft.path, source(), own)
    const remembered = known && lookFrom(draft, known, again)
    if (remembered !== undefined) return { settings, look: remembered }
    crew.expect(draft, named)
    return async () => {
      const sent = await crew.lookAt(draft)
      const look = sent !== undefined && sent.source === source() ? lookFrom(draft, remember(sent), again) : undefined
      if (look !== undefined) return { settings, look }
      const result = lookAnew()
      if (memory !== undefined) remember(keptOf(source(), result, own))
      return { settings, look: lookOf(result) }
    }
  }
}
