/** What was found in drafts, kept from one run to the next, so that a draft that did not change is not read again. */

import { join, resolve } from 'node:path'
import { changedAt, keepPrivately, readIfThere } from './disk.ts'
import type { Burden, BurdenSummary } from './model/burden.ts'
import { hashText } from './model/hash.ts'
import type { Look, Result } from './model/result.ts'
import type { Draft } from './model/specification.ts'
import type { LintOptions } from './pipeline.ts'

/** What a look depends on beside its draft: the mark of program and rules, the options, and the rest of its tender. */
export interface Circumstances {
  readonly mark: string
  readonly options: Omit<LintOptions, 'dossier'>
  /** A mark of the other drafts of the tender. */
  readonly tender?: string | undefined
}

/**
 * The look at a draft: the one kept in the folder when nothing changed since, else a new one, which is kept.
 * A cache that cannot be read or written is passed over: it changes how long a run takes and nothing else.
 */
export function lookThrough(folder: string, draft: Draft, circumstances: Circumstances, look: () => Result): Look {
  // One file a draft, of two lines: what the look was made from, and the look.
  const file = fileFor(folder, draft.path)
  const madeFrom = JSON.stringify({ ...circumstances, draft })
  const kept = keptLook(readIfThere(file), madeFrom)
  if (kept !== undefined) return { ...kept, specification: { ...kept.specification, draft } }
  const { findings, asOf, burden, specification } = look()
  const { blocks, passages, statements, ...reading } = specification
  const fresh: Look = {
    findings,
    asOf,
    burden: { before: summed(burden.before), after: summed(burden.after) },
    specification: reading,
  }
  const { draft: _, ...bare } = reading
  keepPrivately(file, `${madeFrom}\n${JSON.stringify({ ...fresh, specification: bare })}`)
  return fresh
}

/** Whether something seems to be kept of a draft: a look at it, later than its last change. */
export function isKept(folder: string, path: string): boolean {
  return changedAt(fileFor(folder, path)) >= changedAt(path)
}

function fileFor(folder: string, path: string): string {
  return join(folder, `${hashText(resolve(path))}.json`)
}

/** The actions that an estimate adds up are more than half of a look, and no report of it tells them. */
function summed({ items, ...summary }: Burden): BurdenSummary {
  return summary
}

function keptLook(content: string | undefined, madeFrom: string): Look | undefined {
  if (content === undefined || !content.startsWith(`${madeFrom}\n`)) return undefined
  try {
    return JSON.parse(content.slice(madeFrom.length)) as Look
  } catch {
    return undefined
  }
}
