/** The command that lays drafts of several municipalities side by side. */

import { readDraft } from '../disk.ts'
import { compare } from '../pipeline.ts'
import { deliver } from './drafts.ts'
import { oneOf, type TypedOptions, usageProblem } from './options.ts'
import { readSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'

interface CompareTyped extends TypedOptions {
  readonly format: string
  readonly output?: string
}

/** `tenderlint compare A B [C…]`: what the drafts ask alike and otherwise, and what common demands would spare. */
export async function compareDrafts(
  terminal: Terminal,
  paths: readonly string[],
  typed: CompareTyped,
): Promise<number> {
  const { comparisonFormats, reportComparison } = await import('../report/comparison.ts')
  const format = oneOf('--format', typed.format, comparisonFormats)
  if (paths.length < 2) {
    throw usageProblem(
      { nl: 'Om te vergelijken zijn twee stukken nodig.', en: 'Comparing takes two drafts.' },
      { nl: 'Bijvoorbeeld: tenderlint compare a.md b.md', en: 'For example: tenderlint compare a.md b.md' },
    )
  }
  const drafts = paths.map(readDraft)
  const { pack, options } = await readSettings(typed).of(drafts[0]?.path ?? '')
  const language = options.language ?? 'nl'
  const comparison = compare(drafts, pack, options)
  deliver(terminal, reportComparison({ comparison, pack, language }, format, terminal.columns), typed.output, language)
  return 0
}
