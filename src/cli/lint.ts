/** `tenderlint lint`: findings and burden. */

import { shownPath } from '../disk.ts'
import type { Severity } from '../model/finding.ts'
import { type Look, shortOf } from '../model/result.ts'
import { parse } from '../parse/parse.ts'
import { formats, report } from '../report/report.ts'
import { leaveKnown } from './baseline.ts'
import { jobsOf } from './crew.ts'
import { deliver, eachDraft, languageShared, packOf, settingsPlace } from './drafts.ts'
import { looking } from './looks.ts'
import { oneOf, type TypedOptions } from './options.ts'
import { readSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'
import { tool } from './tool.ts'

interface LintTyped extends TypedOptions {
  readonly format: string
  readonly output?: string
  readonly failOn?: string
  readonly quiet?: boolean
  readonly sort: string
  readonly printConfig?: boolean
  readonly jobs?: string
}

const severities: readonly Severity[] = ['info', 'warning', 'error']

/** `tenderlint lint`: reports findings and burden; 1 when a finding weighs at least `--fail-on`. */
export async function lintDrafts(terminal: Terminal, paths: readonly string[], typed: LintTyped): Promise<number> {
  const format = oneOf('--format', typed.format, formats)
  const order = oneOf('--sort', typed.sort, ['place', 'hours'])
  const failOn = typed.failOn === undefined ? null : oneOf('--fail-on', typed.failOn, [...severities, 'never'])
  if (typed.printConfig) return await printConfig(terminal, paths, typed)
  const folder = typed.cache === false ? undefined : terminal.cache
  const asked = format !== 'text' ? 'whole' : typed.quiet === true ? 'brief' : 'findings'
  const look = await looking(folder, typed, jobsOf(typed.jobs), asked)
  const { results: all, unreadable } = await eachDraft(terminal, paths, typed, look)
  const results = leaveKnown(all)
  const looks = results.map(({ look }) => (format === 'html' ? withBlocks(look) : look))
  if (looks.length > 0) {
    const language = results[0]?.settings.options.language ?? languageShared(looks)
    const pack = packOf(results.map(({ settings }) => settings))
    const screen = {
      width: terminal.columns,
      colour: terminal.colour && typed.output === undefined,
      quiet: typed.quiet === true,
    }
    deliver(
      terminal,
      report({ results: looks, pack, language, tool: tool(), order }, format, screen),
      typed.output,
      language,
    )
  }
  if (unreadable) return 3
  const fails = ({ look, settings }: (typeof results)[number]) => {
    const least = failOn ?? settings.failOn ?? 'warning'
    const { severity } = shortOf(look).count
    return least !== 'never' && severities.slice(severities.indexOf(least)).some((each) => severity[each] > 0)
  }
  return results.some(fails) ? 1 : 0
}

/** Prints what holds for drafts, as configuration files. */
async function printConfig(terminal: Terminal, paths: readonly string[], typed: LintTyped): Promise<number> {
  const { writeConfig } = await import('../parse/config.ts')
  const settings = readSettings(typed)
  for (const path of paths.length > 0 ? paths : ['.']) {
    const { config, files } = await settings.resolvedFor(settingsPlace(path))
    const failOn =
      typed.failOn === undefined ? config.failOn : oneOf('--fail-on', typed.failOn, [...severities, 'never'])
    terminal.out(`# ${shownPath(path)}${files.length > 0 ? `: ${files.join(', ')}` : ''}\n`)
    terminal.out(writeConfig({ ...config, failOn }))
  }
  return 0
}

/** A look with the blocks of its draft: they are left out of it for every report but the one that shows the whole draft. */
function withBlocks({ specification, ...look }: Look): Look {
  return { ...look, specification: { ...specification, blocks: parse(specification.draft).blocks } }
}
