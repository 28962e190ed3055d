/** Many drafts at once: other threads each look at a share of them and keep what they find, so that it need only be read. */

import { isKept } from '../cache.ts'
import { ownPath, sizeOf } from '../disk.ts'
import { eachDraft, lookAt } from './drafts.ts'
import { type TypedOptions, usageProblem } from './options.ts'
import type { Terminal } from './terminal.ts'

/** A share of the drafts, and what a thread needs to look at them as this one would. */
export interface Share {
  readonly paths: readonly string[]
  readonly typed: TypedOptions
  readonly cache: string
}

/** Bytes of text below which starting threads takes longer than it saves. */
const worthwhile = 500_000

/** The number of threads that was typed; undefined when none was. */
export function jobsOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  if (/^[1-9]\d{0,2}$/.test(typed)) return Number(typed)
  throw usageProblem(
    { nl: `--jobs "${typed}" is geen aantal.`, en: `--jobs "${typed}" is no number.` },
    { nl: 'Noem een getal van 1 tot 999.', en: 'Name a number from 1 to 999.' },
  )
}

/** Lets threads look at the drafts that nothing is kept of; as many as the machine runs at once when not told. */
export async function lookAhead(
  paths: readonly string[],
  typed: TypedOptions,
  cache: string | undefined,
  jobs: number | undefined,
): Promise<void> {
  if (cache === undefined || typed.cache === false || jobs === 1) return
  const fresh = paths.filter((path) => !isKept(cache, path))
  if (fresh.length < 2 || fresh.reduce((sum, path) => sum + sizeOf(path), 0) < worthwhile) return
  const { availableParallelism } = await import('node:os')
  const threads = Math.min(jobs ?? availableParallelism(), fresh.length)
  if (threads < 2) return
  const { Worker } = await import('node:worker_threads')
  const { filesFrom: _, ...own } = typed
  const shares = Array.from({ length: threads }, (_, thread) => fresh.filter((_, at) => at % threads === thread))
  const look = (share: readonly string[]) =>
    new Promise<void>((resolve) => {
      const data: Share = { paths: share, typed: own, cache }
      const worker = new Worker(ownPath('bin', 'worker.js'), { workerData: data })
      // What a thread cannot do this one will try too, and tell why it fails.
      worker.on('error', () => {})
      worker.on('exit', () => resolve())
    })
  await Promise.all(shares.map(look))
}

/** Looks at a share of the drafts, keeps what is found, and says nothing. */
export async function keepLooks({ paths, typed, cache }: Share): Promise<void> {
  const silent: Terminal = { out() {}, err() {}, columns: 100, colour: false, stdin: () => new Uint8Array() }
  await eachDraft(silent, paths, typed, (draft, settings, tender) => void lookAt(draft, settings, tender, cache))
}
