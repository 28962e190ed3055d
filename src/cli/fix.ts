/** `tenderlint fix`: corrects drafts. */

import { writeFile } from '../disk.ts'
import type { Language } from '../model/facts.ts'
import type { FixClass } from '../model/finding.ts'
import { fix } from '../pipeline.ts'
import { eachDraft } from './drafts.ts'
import { languageOf, oneOf, type TypedOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

interface FixTyped extends TypedOptions {
  readonly apply?: string
  readonly diff?: boolean
  readonly dryRun?: boolean
}

/** `tenderlint fix`: writes the corrected drafts in place, or only shows what would change. */
export async function fixDrafts(terminal: Terminal, paths: readonly string[], typed: FixTyped): Promise<number> {
  const classes: readonly FixClass[] =
    typed.apply === undefined
      ? ['editorial']
      : ['editorial', oneOf('--apply', typed.apply, ['substantive', 'editorial'])]
  const language = languageOf(typed) ?? 'nl'
  const { diffOf } = await import('../report/diff.ts')
  const { unreadable } = await eachDraft(terminal, paths, typed, (draft, { pack, options }) => {
    const fixed = fix(draft, pack, options, classes)
    const changes = fixed.edits.length
    if (typed.stdin) terminal.out(fixed.text)
    else if (typed.diff) terminal.out(diffOf(draft, fixed))
    else if (!typed.dryRun && changes > 0) writeFile(draft.path, fixed.text)
    if (!typed.stdin)
      terminal.err(`${draft.path}: ${changesTold(changes, typed.diff === true || typed.dryRun === true, language)}\n`)
    return fixed
  })
  return unreadable ? 3 : 0
}

function changesTold(count: number, onlyShown: boolean, language: Language): string {
  if (language === 'nl') {
    const changes = count === 1 ? '1 verbetering' : `${count} verbeteringen`
    return count === 0
      ? 'niets te verbeteren'
      : onlyShown
        ? `${changes} mogelijk, niets geschreven`
        : `${changes} geschreven`
  }
  const changes = count === 1 ? '1 correction' : `${count} corrections`
  return count === 0 ? 'nothing to correct' : onlyShown ? `${changes} possible, nothing written` : `${changes} written`
}
