/** Many drafts at once: other threads look at them, each at the next one as soon as it is done with one. */

import type { Asked, Kept } from '../cache.ts'
import { ownPath, readDraft } from '../disk.ts'
import type { Draft } from '../model/specification.ts'
import { lintAmong } from './drafts.ts'
import { type TypedOptions, usageProblem } from './options.ts'
import { readSettings, type Settings } from './settings.ts'
import { isDraftProblem, tenderReader } from './tender.ts'

/** Threads that look at drafts for this one. */
export interface Crew {
  /** Counts in a draft that is to be looked at, among all that are `named`; before any look is asked for. */
  readonly expect: (draft: Draft, named: readonly string[]) => void
  /** What a thread made of a draft; undefined when this thread is to look itself, or to tell why it cannot. */
  readonly lookAt: (draft: Draft) => Promise<Kept | undefined>
}

/** What a thread needs to look at drafts as this one would. */
export interface Share {
  readonly paths: readonly string[]
  readonly named: readonly string[]
  readonly typed: TypedOptions
  /** How much the report asks of a look. */
  readonly asked: Asked
  /** How many of the paths some thread has taken, as one whole number. */
  readonly taken: SharedArrayBuffer
}

/** Characters of text below which one more thread takes longer to start than it saves. */
const worthwhile = 250_000

/** How much a thread may write (MB) before it tidies up: what a few drafts take, as all but the last is out of use by then. */
const young = { maxYoungGenerationSizeMb: 192 }

/** The number of threads that was typed; undefined when none was. */
export function jobsOf(typed: string | undefined): number | undefined {
  if (typed === undefined) return undefined
  if (/^[1-9]\d{0,2}$/.test(typed)) return Number(typed)
  throw usageProblem(
    { nl: `--jobs "${typed}" is geen aantal.`, en: `--jobs "${typed}" is no number.` },
    { nl: 'Noem een getal van 1 tot 999.', en: 'Name a number from 1 to 999.' },
  )
}

/** Calls together a crew that starts when the first look is asked for; as many threads as the machine runs at once when not told. */
export function crewFor(typed: TypedOptions, jobs: number | undefined, asked: Asked): Crew {
  const expected: Draft[] = []
  let named: readonly string[] = []
  let looks: Promise<ReadonlyMap<string, Promise<Kept | undefined>>> | undefined
  return {
    expect(draft, all) {
      expected.push(draft)
      named = all
    },
    async lookAt({ path }) {
      looks ??= start(expected, { named, typed, asked }, jobs)
      return await (await looks).get(path)
    },
  }
}

async function start(
  drafts: readonly Draft[],
  wish: Pick<Share, 'named' | 'typed' | 'asked'>,
  jobs: number | undefined,
): Promise<ReadonlyMap<string, Promise<Kept | undefined>>> {
  const threads = Math.min(drafts.length, jobs ?? (await usefulFor(drafts)))
  if (threads < 2) return new Map()
  const { Worker } = await import('node:worker_threads')
  const paths = drafts.map(({ path }) => path)
  const share: Share = { ...wish, paths, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) }
  const answer: ((kept?: Kept) => void)[] = []
  const answers = paths.map(
    (path, at) => [path, new Promise<Kept | undefined>((resolve) => (answer[at] = resolve))] as const,
  )
  const run = () =>
    new Promise<void>((resolve) => {
      const worker = new Worker(ownPath('bin', 'worker.js'), { workerData: share, resourceLimits: young })
      worker.on('message', ([at, kept]: [number, Kept | undefined]) => answer[at]?.(kept))
      // What a thread cannot do this one will try too, and tell why it fails.
      worker.on('error', () => {})
      worker.on('exit', () => resolve())
    })
  void Promise.all(Array.from({ length: threads }, run)).then(() => {
    for (const resolve of answer) resolve()
  })
  return new Map(answers)
}

/** How many threads are of use: the machine runs that many at once, and each has enough to do. */
async function usefulFor(drafts: readonly Draft[]): Promise<number> {
  const size = drafts.reduce((sum, { text }) => sum + text.length, 0)
  const busy = Math.floor(size / worthwhile)
  return busy < 2 ? 1 : Math.min(busy, (await import('node:os')).availableParallelism())
}

/** How much is asked of a look where these settings hold: a baseline knows findings by the requirements they stand in. */
export const askedBy = ({ baseline }: Settings, report: Asked): Asked => (baseline === null ? report : 'whole')

/** Looks at drafts that no other thread has taken, until all are, and sends what it finds. */
export async function lookForOthers(
  { paths, named, typed, asked, taken }: Share,
  send: (answer: readonly [at: number, kept: Kept | undefined]) => void,
): Promise<void> {
  const { keptOf, sourceOf } = await import('../cache.ts')
  const settings = readSettings(typed)
  const tenders = tenderReader(settings, named)
  const counter = new Int32Array(taken)
  const look = async (path: string) => {
    const own = await settings.of(path)
    const draft = readDraft(path)
    const tender = await tenders.of(path, own)
    return keptOf(sourceOf(draft, own, tender), lintAmong(draft, own, tender), askedBy(own, asked))
  }
  for (let at = Atomics.add(counter, 0, 1); at < paths.length; at = Atomics.add(counter, 0, 1)) {
    try {
      send([at, await look(paths[at] ?? '')])
    } catch (error) {
      if (!isDraftProblem(error)) throw error
      send([at, undefined])
    }
  }
}
