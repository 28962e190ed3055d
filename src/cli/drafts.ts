/** Which drafts a command works on, each with its settings, and where what it says about them goes. */

import { basename, join } from 'node:path'
import { draftFrom, isDraftPath, kindOfPath, readDraft, readIfThere, shownPath, writeFile } from '../disk.ts'
import type { Language } from '../model/facts.ts'
import { Problem } from '../model/problem.ts'
import { type Look, lookOf, type Result } from '../model/result.ts'
import type { RulePack } from '../model/rule.ts'
import type { Draft } from '../model/specification.ts'
import { lint } from '../pipeline.ts'
import { configName, selectDrafts } from '../selection.ts'
import { languageOf, type TypedOptions, usageProblem } from './options.ts'
import { readSettings, type Settings } from './settings.ts'
import { isDraftProblem, type Tender, tenderReader } from './tender.ts'
import { remark, type Terminal, tellProblem } from './terminal.ts'

/** A draft that was looked at, with the settings that held. */
export interface Looked {
  readonly look: Look
  readonly settings: Settings
}

/** The path whose settings hold for what a path names: a folder has those of the drafts in it. */
export function settingsPlace(path: string): string {
  return kindOfPath(path) === 'folder' ? join(path, configName) : path
}

/**
 * What is done with a draft, one of all that are `named`: at once, or, when it gives a function, after everything that is
 * done at once.
 */
export type Act<T> = (
  draft: Draft,
  settings: Settings,
  tender: Tender | undefined,
  named: readonly string[],
) => T | Promise<T> | Later<T>

type Later<T> = () => Promise<T>

/** Runs over every draft meant, each with its settings; one that cannot be read is told and the others go on. */
export async function eachDraft<T>(
  terminal: Terminal,
  paths: readonly string[],
  typed: TypedOptions,
  act: Act<T>,
): Promise<{ readonly results: readonly T[]; readonly unreadable: boolean }> {
  const settings = readSettings(typed)
  const language = languageOf(typed) ?? 'nl'
  if (typed.stdin) {
    const draft = fromStdin(terminal, typed)
    const own = await settings.of(draft.path)
    const tenders = tenderReader(settings, [draft.path], draft)
    const done = await act(draft, own, await tenders.of(draft.path, own), [draft.path])
    const result = isLater(done) ? await done() : done
    for (const problem of tenders.problems) tellProblem(problem, language, terminal)
    return { results: [result], unreadable: tenders.problems.length > 0 }
  }
  const listed = typed.filesFrom === undefined ? [] : listedIn(typed.filesFrom, terminal)
  const meant = [...paths, ...listed]
  if (typed.filesFrom !== undefined && meant.length === 0) return { results: [], unreadable: false }
  const first = pathNeeded(meant[0])
  // A mistake in what was typed is told before one in what it names.
  await settings.of(settingsPlace(first))
  const { drafts, ignored, foreign } = selectDrafts(meant, settings.ignores, new Set(listed))
  for (const path of ignored) remark(shownPath(path), language === 'nl' ? 'overgeslagen' : 'passed over', terminal)
  for (const path of foreign)
    remark(shownPath(path), language === 'nl' ? 'overgeslagen: geen concept' : 'passed over: no draft', terminal)
  const tenders = tenderReader(settings, drafts)
  let done = 0
  terminal.progress?.(done, drafts.length)
  const attempt = async <R>(work: () => Promise<R>): Promise<R | Problem> => {
    const result = await work().catch((error: unknown) => {
      if (isDraftProblem(error)) return error
      throw error
    })
    if (!isLater(result)) terminal.progress?.(++done, drafts.length)
    return result
  }
  const started: (T | Later<T> | Problem)[] = []
  for (const path of drafts) {
    started.push(
      await attempt(async () => {
        const own = await settings.of(path)
        return await act(readDraft(path), own, await tenders.of(path, own), drafts)
      }),
    )
  }
  const ended: (T | Problem)[] = []
  for (const result of started) ended.push(isLater(result) ? await attempt(result) : result)
  const results = ended.filter((result): result is T => !(result instanceof Problem))
  const problems = ended.filter((result) => result instanceof Problem)
  const told = new Map([...problems, ...tenders.problems].map((problem) => [problem.details.path, problem]))
  for (const problem of told.values()) tellProblem(problem, language, terminal)
  return { results, unreadable: told.size > 0 }
}

function isLater<T>(result: T | Later<T>): result is Later<T> {
  return typeof result === 'function'
}

/** The drafts that a list names, a line each or with a null character after each; hidden files and others are left out. */
function listedIn(list: string, terminal: Terminal): readonly string[] {
  const text = list === '-' ? new TextDecoder().decode(terminal.stdin()) : readIfThere(list)
  const isMeant = (path: string) =>
    isDraftPath(path) && basename(path) !== configName && !/(^|[/\\])\.[^./\\]/.test(path)
  if (text !== undefined)
    return text
      .replace(/^\ufeff/, '')
      .split(/\0|\r?\n/)
      .filter(isMeant)
  throw usageProblem(
    { nl: `De lijst ${shownPath(list)} is niet te lezen.`, en: `The list ${shownPath(list)} cannot be read.` },
    {
      nl: 'Noem een bestand met een pad per regel, of - voor de standaardinvoer.',
      en: 'Name a file with a path on each line, or - for standard input.',
    },
  )
}

/** The draft on standard input. */
export function fromStdin(terminal: Terminal, typed: TypedOptions): Draft {
  return draftFrom(typed.stdinFilename ?? 'concept.md', terminal.stdin())
}

/** A path that a command cannot do without. */
export function pathNeeded(path: string | undefined): string {
  if (path !== undefined) return path
  throw usageProblem(
    { nl: 'Er is geen concept genoemd.', en: 'No draft is named.' },
    {
      nl: 'Noem achter de opdracht een bestand of map, zoals concept.md.',
      en: 'Name a file or folder after the command, such as draft.md.',
    },
  )
}

/** Looks at a draft among the others of its tender. */
export function lookAt(draft: Draft, settings: Settings, tender: Tender | undefined): Looked {
  return { settings, look: lookOf(lintAmong(draft, settings, tender)) }
}

/** Checks a draft among the others of its tender. */
export function lintAmong(draft: Draft, { pack, options }: Settings, tender: Tender | undefined): Result {
  return lint(draft, pack, { ...options, dossier: tender?.dossier() })
}

/** The rules by which drafts were looked at; drafts of different municipalities may each have brought some of their own. */
export function packOf([first, ...others]: readonly Settings[]): RulePack {
  if (first === undefined) throw new Error('There are no settings without a draft.')
  if (others.every(({ pack }) => pack === first.pack)) return first.pack
  const rules = new Map([first, ...others].flatMap(({ pack }) => pack.rules.map((rule) => [rule.id, rule])))
  return { ...first.pack, rules: [...rules.values()] }
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
