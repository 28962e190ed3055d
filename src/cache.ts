/** What was found in drafts, kept from one run to the next, so that a draft that did not change is not read again. */

import { join, resolve } from 'node:path'
import { changedAt, keepPrivately, readIfThere } from './disk.ts'
import type { Burden, BurdenSummary } from './model/burden.ts'
import type { Finding } from './model/finding.ts'
import { hashText, markOf } from './model/hash.ts'
import { parseJson } from './model/json.ts'
import type { Look, Result } from './model/result.ts'
import { type Draft, numbersOf, type Specification } from './model/specification.ts'
import type { LintOptions } from './pipeline.ts'

/** What a look depends on beside its draft: the mark of program and rules, the options, and the rest of its tender. */
export interface Circumstances {
  readonly mark: string
  readonly options: Omit<LintOptions, 'dossier'>
  /** A mark of the other drafts of the tender. */
  readonly tender?: string | undefined
}

/** What every report needs of a look. A list of citations that several findings rest on is kept once. */
interface Brief
  extends Pick<Look, 'asOf' | 'burden' | 'numbers'>,
    Pick<Specification, 'facts' | 'language' | 'allowances'> {
  readonly findings: readonly (Omit<Finding, 'basis'> & { readonly basis: number })[]
  readonly bases: readonly Finding['basis'][]
}

/** What only some reports need of it. */
type Reading = Pick<Specification, 'requirements' | 'sections' | 'references'>

/**
 * The look at a draft: the one kept in the folder when nothing changed since, else a new one, which is kept.
 * A cache that cannot be read or written is passed over: it changes how long a run takes and nothing else.
 */
export function lookThrough(folder: string, draft: Draft, circumstances: Circumstances, look: () => Result): Look {
  // Two files a draft, each of two lines: what the look was made from, and the brief, or the reading.
  const [file, more] = [fileFor(folder, draft.path), fileFor(folder, `${draft.path} read`)]
  const { path, format, text } = draft
  const madeFrom = JSON.stringify({ ...circumstances, path, format, text: markOf(text) })
  const brief = kept<Brief>(file, madeFrom)
  const keep = <T>(at: string, part: T): T => {
    keepPrivately(at, `${madeFrom}\n${JSON.stringify(part)}`)
    return part
  }
  if (brief !== undefined)
    return lookOf(draft, brief, () => kept<Reading>(more, madeFrom) ?? keep(more, readingOf(look())))
  const result = look()
  const reading = keep(more, readingOf(result))
  return lookOf(draft, keep(file, briefOf(result)), () => reading)
}

function briefOf({ findings, asOf, burden, specification }: Result): Brief {
  const { facts, language, allowances, requirements } = specification
  const numbers = new Map<string, number>()
  const bases: Finding['basis'][] = []
  const told = findings.map((finding) => {
    const key = JSON.stringify(finding.basis)
    const basis = numbers.get(key) ?? bases.push(finding.basis) - 1
    numbers.set(key, basis)
    return { ...finding, basis }
  })
  return {
    findings: told,
    bases,
    asOf,
    numbers: numbersOf(requirements),
    burden: { before: summed(burden.before), after: summed(burden.after) },
    facts,
    language,
    allowances,
  }
}

function readingOf({ specification: { requirements, sections, references } }: Result): Reading {
  return { requirements, sections, references }
}

/** A look of which the reading is fetched when something is asked of it. */
function lookOf(
  draft: Draft,
  { findings, bases, asOf, burden, numbers = [], ...brief }: Brief,
  fetch: () => Reading,
): Look {
  let fetched: Reading | undefined
  const reading = () => {
    fetched ??= fetch()
    return fetched
  }
  return {
    findings: findings.map((finding) => ({ ...finding, basis: bases[finding.basis] ?? [] })),
    asOf,
    burden,
    numbers,
    specification: {
      draft,
      ...brief,
      get requirements() {
        return reading().requirements
      },
      get sections() {
        return reading().sections
      },
      get references() {
        return reading().references
      },
    },
  }
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

function kept<T extends object>(file: string, madeFrom: string): T | undefined {
  const content = readIfThere(file)
  if (content === undefined || !content.startsWith(`${madeFrom}\n`)) return undefined
  return (parseJson(content.slice(madeFrom.length)) as T | null) ?? undefined
}
