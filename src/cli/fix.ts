/** `tenderlint fix`: corrects drafts. */

import { writeFile } from '../disk.ts'
import type { Language } from '../model/facts.ts'
import type { FixClass } from '../model/finding.ts'
import type { Fixed } from '../model/result.ts'
import { fix, lint } from '../pipeline.ts'
import { eachDraft } from './drafts.ts'
import { languageOf, oneOf, type TypedOptions, usageProblem } from './options.ts'
import { remark, type Terminal } from './terminal.ts'

interface FixTyped extends TypedOptions {
  readonly apply?: string
  readonly diff?: boolean
  readonly dryRun?: boolean
  readonly interactive?: boolean
}

/** `tenderlint fix`: writes the corrected drafts in place, or only shows what would change. */
export async function fixDrafts(terminal: Terminal, paths: readonly string[], typed: FixTyped): Promise<number> {
  const classes: readonly FixClass[] =
    typed.apply === undefined
      ? ['editorial']
      : ['editorial', oneOf('--apply', typed.apply, ['substantive', 'editorial'])]
  if (typed.interactive) return await decideOnDrafts(terminal, paths, typed)
  const language = languageOf(typed) ?? 'nl'
  const { diffOf } = await import('../report/diff.ts')
  const { unreadable } = await eachDraft(terminal, paths, typed, (draft, { pack, options }, tender) => {
    const fixed = fix(draft, pack, { ...options, dossier: tender?.dossier() }, classes)
    const changes = fixed.edits.length
    if (typed.stdin) terminal.out(fixed.text)
    else if (typed.diff) terminal.out(diffOf(draft, fixed))
    else if (!typed.dryRun && changes > 0) writeFile(draft.path, fixed.text)
    if (!typed.stdin)
      remark(draft.path, changesTold(changes, typed.diff === true || typed.dryRun === true, language), terminal)
    for (const line of leftOut(fixed, language)) remark(draft.path, line, terminal)
    return fixed
  })
  return unreadable ? 3 : 0
}

/** What was not corrected though it could be, and which rules were in the way. */
function leftOut({ conflicts, refused, circle }: Fixed, language: Language): readonly string[] {
  const nl = language === 'nl'
  const named = (findings: Fixed['conflicts']) => [...new Set(findings.map(({ rule }) => rule))].join(', ')
  return [
    ...(conflicts.length === 0
      ? []
      : [
          nl
            ? `verbetering van ${named(conflicts)} overgeslagen, want die raakt een andere verbetering`
            : `correction of ${named(conflicts)} left out, as it touches another correction`,
        ]),
    ...(refused.length === 0
      ? []
      : [
          nl
            ? `verbetering van ${named(refused)} overgeslagen, want die geeft een nieuwe bevinding`
            : `correction of ${named(refused)} left out, as it gives a new finding`,
        ]),
    ...(circle.length === 0
      ? []
      : [
          nl
            ? `deze regels werken elkaar tegen: ${circle.join(', ')}`
            : `these rules undo one another: ${circle.join(', ')}`,
        ]),
  ]
}

/** `tenderlint fix --interactive`: asks about every correction, also those that change an obligation. */
async function decideOnDrafts(terminal: Terminal, paths: readonly string[], typed: FixTyped): Promise<number> {
  if (terminal.ask === undefined || typed.stdin) {
    throw usageProblem(
      { nl: 'Hier kan niets worden gevraagd.', en: 'Nothing can be asked here.' },
      {
        nl: 'Laat --interactive weg, of werk in een opdrachtvenster.',
        en: 'Leave out --interactive, or work in a terminal.',
      },
    )
  }
  const { decideEach } = await import('./dialogue.ts')
  const language = languageOf(typed) ?? 'nl'
  const classes: readonly FixClass[] = typed.apply === 'editorial' ? ['editorial'] : ['editorial', 'substantive']
  let left = false
  const { results, unreadable } = await eachDraft(terminal, paths, typed, async (draft, { pack, options }, tender) => {
    if (left) return { applied: 0, skipped: 0, allowed: 0, left }
    const dossier = tender?.dossier()
    const decided = await decideEach(
      draft,
      (now) => lint(now, pack, { ...options, dossier }).findings,
      classes,
      terminal,
      language,
    )
    left = decided.left
    return decided
  })
  const sum = (name: 'applied' | 'skipped' | 'allowed') => results.reduce((total, each) => total + each[name], 0)
  terminal.err(
    language === 'nl'
      ? `${sum('applied')} toegepast, ${sum('allowed')} afgeweken met reden, ${sum('skipped')} overgeslagen\n`
      : `${sum('applied')} applied, ${sum('allowed')} allowed with a reason, ${sum('skipped')} skipped\n`,
  )
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
