/** What each command does: read, run the pipeline, write. Each returns its exit code. */

import { basename, extname, join } from 'node:path'
import { lookThrough } from '../cache.ts'
import { draftFrom, kindOfPath, readDraft, shownPath, writeFile } from '../disk.ts'
import type { Language } from '../model/facts.ts'
import type { FixClass, Severity } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'
import type { Look } from '../model/result.ts'
import type { RulePack } from '../model/rule.ts'
import type { Draft } from '../model/specification.ts'
import { build, fix, lint } from '../pipeline.ts'
import { formats, report } from '../report/report.ts'
import { configName, selectDrafts } from '../selection.ts'
import { languageOf, oneOf, type TypedOptions, usageProblem } from './options.ts'
import { readSettings, type Settings } from './settings.ts'
import { type Terminal, tellProblem } from './terminal.ts'
import { houseStyle, tool } from './tool.ts'

interface LintTyped extends TypedOptions {
  readonly format: string
  readonly output?: string
  readonly failOn?: string
  readonly quiet?: boolean
  readonly sort: string
}

const severities: readonly Severity[] = ['info', 'warning', 'error']

/** `tenderlint lint`: reports findings and burden; 1 when a finding weighs at least `--fail-on`. */
export async function lintDrafts(terminal: Terminal, paths: readonly string[], typed: LintTyped): Promise<number> {
  const format = oneOf('--format', typed.format, formats)
  const order = oneOf('--sort', typed.sort, ['place', 'hours'])
  const failOn = typed.failOn === undefined ? null : oneOf('--fail-on', typed.failOn, [...severities, 'never'])
  const { results, unreadable } = await eachDraft(terminal, paths, typed, (draft, settings) => ({
    settings,
    look: lookAt(draft, settings, terminal.cache),
  }))
  const looks = results.map(({ look }) => look)
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
    return look.findings.some(
      ({ allowed, severity }) =>
        allowed === null && least !== 'never' && severities.indexOf(severity) >= severities.indexOf(least),
    )
  }
  return results.some(fails) ? 1 : 0
}

function lookAt(draft: Draft, { pack, options, mark }: Settings, cache: string | undefined): Look {
  const look = () => lint(draft, pack, options)
  return cache === undefined || mark === undefined ? look() : lookThrough(cache, draft, { mark, options }, look)
}

/** The rules by which drafts were looked at; drafts of different municipalities may each have brought some of their own. */
export function packOf([first, ...others]: readonly Settings[]): RulePack {
  if (first === undefined) throw new Error('There are no settings without a draft.')
  const rules = new Map([first, ...others].flatMap(({ pack }) => pack.rules.map((rule) => [rule.id, rule])))
  return others.every(({ pack }) => pack === first.pack) ? first.pack : { ...first.pack, rules: [...rules.values()] }
}

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

interface BuildTyped extends TypedOptions {
  readonly as: string
  readonly output: string
}

/** `tenderlint build`: writes the Word documents and names them. */
export async function buildDraft(terminal: Terminal, path: string | undefined, typed: BuildTyped): Promise<number> {
  const wanted = oneOf('--as', typed.as, ['clean', 'redline', 'all'])
  const views = wanted === 'all' ? (['clean', 'redline'] as const) : [wanted]
  const draft = typed.stdin ? fromStdin(terminal, typed) : readDraft(pathNeeded(path))
  const { pack, options } = await readSettings(typed).of(draft.path)
  const language = options.language ?? 'nl'
  const name = basename(draft.path, extname(draft.path))
  // Everything is made before anything is written, so that a failure leaves no half set behind.
  const style = await houseStyle()
  const files = []
  for (const view of views) {
    const bytes = await build(draft, pack, style, view, { ...options, tool: tool() })
    files.push({ path: join(typed.output, `${name}${suffix[view][language]}.docx`), bytes })
  }
  for (const file of files) {
    writeFile(file.path, file.bytes)
    terminal.out(`${language === 'nl' ? 'Geschreven' : 'Written'}: ${shownPath(file.path)}\n`)
  }
  return 0
}

const suffix = {
  clean: { nl: '-schoon', en: '-clean' },
  redline: { nl: '-wijzigingen', en: '-changes' },
} as const

/** Runs over every draft meant, each with its settings; one that cannot be read is told and the others go on. */
export async function eachDraft<T>(
  terminal: Terminal,
  paths: readonly string[],
  typed: TypedOptions,
  act: (draft: Draft, settings: Settings) => T,
): Promise<{ readonly results: readonly T[]; readonly unreadable: boolean }> {
  const settings = readSettings(typed)
  if (typed.stdin) {
    const draft = fromStdin(terminal, typed)
    return { results: [act(draft, await settings.of(draft.path))], unreadable: false }
  }
  const language = languageOf(typed) ?? 'nl'
  const first = pathNeeded(paths[0])
  // A mistake in what was typed is told before one in what it names.
  await settings.of(kindOfPath(first) === 'folder' ? join(first, configName) : first)
  const { drafts, ignored } = selectDrafts(paths, settings.ignores)
  for (const path of ignored)
    terminal.err(`${shownPath(path)}: ${language === 'nl' ? 'overgeslagen' : 'passed over'}\n`)
  const problems: Problem[] = []
  const results: T[] = []
  for (const path of drafts) {
    try {
      results.push(act(readDraft(path), await settings.of(path)))
    } catch (error) {
      if (!(error instanceof Problem) || error.details.kind !== 'draft') throw error
      problems.push(error)
    }
  }
  for (const problem of problems) tellProblem(problem, language, terminal)
  return { results, unreadable: problems.length > 0 }
}

function fromStdin(terminal: Terminal, typed: TypedOptions): Draft {
  return draftFrom(typed.stdinFilename ?? 'concept.md', terminal.stdin())
}

function pathNeeded(path: string | undefined): string {
  if (path !== undefined) return path
  throw usageProblem(
    { nl: 'Er is geen concept genoemd.', en: 'No draft is named.' },
    {
      nl: 'Noem een bestand of map, bijvoorbeeld: tenderlint lint concept.md',
      en: 'Name a file or folder, for example: tenderlint lint draft.md',
    },
  )
}

/** The language the drafts share; Dutch when they differ. */
export function languageShared(results: readonly Look[]): Language {
  return results.every(({ specification }) => specification.language === 'en') ? 'en' : 'nl'
}

/** Writes a report to a file, and says so, or to the screen. */
export function deliver(terminal: Terminal, text: string, output: string | undefined, language: Language): void {
  if (output === undefined) {
    terminal.out(text)
    return
  }
  writeFile(output, text)
  terminal.err(`${language === 'nl' ? 'Geschreven' : 'Written'}: ${shownPath(output)}\n`)
}
