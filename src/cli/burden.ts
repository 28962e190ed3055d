/** The commands about work: the estimate, its budget, and asking providers how long it really takes. */

import { dirname, relative, resolve } from 'node:path'
import { readDraft, readIfThere, readText, shownPath } from '../disk.ts'
import { readSheet, writeSheet } from '../language/sheet.ts'
import type { Language } from '../model/facts.ts'
import type { RulePack } from '../model/rule.ts'
import type { Draft } from '../model/specification.ts'
import type { Budget, Weighing } from '../model/weighing.ts'
import { ask, budgetOf, calibrate, holdAgainst, parseBudget, weigh } from '../pipeline.ts'
import { deliver, eachDraft, packOf } from './drafts.ts'
import { factsTyped, languageOf, oneOf, type TypedOptions, usageProblem } from './options.ts'
import { readSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'
import { rulePack, tool } from './tool.ts'

interface BurdenTyped extends TypedOptions {
  readonly format: string
  readonly output?: string
  readonly compare?: string
  readonly whatIf?: readonly string[]
  readonly budget?: string
  readonly updateBudget?: boolean
}

/** What was weighed, in which language to tell it, and by which rules. */
interface Weighed {
  readonly weighings: readonly Weighing[]
  readonly language: Language
  readonly pack: RulePack
  readonly unreadable: boolean
}

/** `tenderlint burden`: the estimate of each draft, or how it stands against its budget. */
export async function estimateDrafts(
  terminal: Terminal,
  paths: readonly string[],
  typed: BurdenTyped,
): Promise<number> {
  if (typed.budget !== undefined) return await keepBudget(terminal, paths, typed, typed.budget)
  if (typed.updateBudget) {
    throw usageProblem(
      { nl: '--update-budget weet niet welk budget.', en: '--update-budget does not know which budget.' },
      { nl: 'Noem het bestand erbij: --budget lasten.json', en: 'Name the file: --budget burden.json' },
    )
  }
  const { burdenFormats, reportBurden } = await import('../report/burden/report.ts')
  const format = oneOf('--format', typed.format, burdenFormats)
  const { weighings, language, pack, unreadable } = await weighEach(terminal, paths, typed)
  if (weighings.length > 0) {
    const report = { weighings, pack, language, tool: tool() }
    deliver(terminal, reportBurden(report, format, terminal.columns), typed.output, language)
  }
  return unreadable ? 3 : 0
}

async function weighEach(terminal: Terminal, paths: readonly string[], typed: BurdenTyped): Promise<Weighed> {
  const old = typed.compare === undefined ? undefined : readDraft(typed.compare)
  const scenarios = (typed.whatIf ?? []).map((label) => ({
    label,
    facts: factsTyped('--what-if', label.split(/,(?=[a-z_]+=)/)),
  }))
  const { results, unreadable } = await eachDraft(terminal, paths, typed, (draft: Draft, settings) => ({
    settings,
    weighing: weigh(draft, settings.pack, { ...settings.options, old, scenarios }),
  }))
  const weighings = results.map(({ weighing }) => weighing)
  const english = weighings.length > 0 && weighings.every(({ language }) => language === 'en')
  return {
    weighings,
    language: results[0]?.settings.options.language ?? (english ? 'en' : 'nl'),
    pack: results.length > 0 ? packOf(results.map(({ settings }) => settings)) : await rulePack(typed.pack),
    unreadable,
  }
}

/** Holds drafts against a budget: 1 when one is above it or not in it, 2 when its hours do not compare. */
async function keepBudget(
  terminal: Terminal,
  paths: readonly string[],
  typed: BurdenTyped,
  file: string,
): Promise<number> {
  const format = oneOf('--format', typed.format, ['text', 'json'])
  const text = readIfThere(file)
  const budget: Budget | null = text === undefined ? null : parseBudget(shownPath(file), text)
  const { weighings, language, unreadable } = await weighEach(terminal, paths, typed)
  // A budget names its drafts as seen from its own folder, so that it holds wherever the command is run.
  const drafts = weighings.map(({ path, appraisal: { burden } }) => ({
    path: shownPath(relative(resolve(dirname(file)), resolve(path))),
    burden,
  }))
  if (typed.updateBudget) {
    deliver(terminal, `${JSON.stringify(budgetOf(drafts, budget), null, 2)}\n`, file, language)
    return unreadable ? 3 : 0
  }
  if (budget === null) {
    throw usageProblem(
      { nl: `Het budget ${shownPath(file)} is er nog niet.`, en: `The budget ${shownPath(file)} is not there yet.` },
      {
        nl: 'Maak het met: tenderlint burden STUK --budget BESTAND --update-budget',
        en: 'Make it with: tenderlint burden DRAFT --budget FILE --update-budget',
      },
    )
  }
  const standpoints = drafts.map(({ path, burden }) => holdAgainst(budget, path, burden))
  const { budgetText } = await import('../report/burden/budget.ts')
  const told =
    format === 'text'
      ? budgetText(standpoints, language)
      : `${JSON.stringify({ parameterHash: budget.parameterHash, drafts: standpoints }, null, 2)}\n`
  deliver(terminal, told, typed.output, language)
  if (unreadable) return 3
  if (standpoints.some(({ kind }) => kind === 'stale')) return 2
  const broken = standpoints.some(
    (standpoint) =>
      standpoint.kind === 'new' || (standpoint.kind === 'held' && standpoint.risen.length + standpoint.over.length > 0),
  )
  return broken ? 1 : 0
}

interface SheetTyped extends TypedOptions {
  readonly output?: string
}

/** `tenderlint burden questionnaire`: a sheet that asks providers how long the heaviest work of these drafts takes. */
export async function writeQuestionnaire(
  terminal: Terminal,
  paths: readonly string[],
  typed: SheetTyped,
): Promise<number> {
  const { weighings, language, pack, unreadable } = await weighEach(terminal, paths, { ...typed, format: 'csv' })
  deliver(terminal, writeSheet(ask(weighings, pack, language), language), typed.output, language)
  return unreadable ? 3 : 0
}

interface CalibrateTyped extends TypedOptions {
  readonly output?: string
  readonly set: string
}

/** `tenderlint burden calibrate`: the answers on sheets as a parameter file for a pack of one's own. */
export async function calibrateSet(
  terminal: Terminal,
  paths: readonly string[],
  typed: CalibrateTyped,
): Promise<number> {
  const { pack } = await readSettings(typed).of(paths[0] ?? '.')
  const sheets = paths.map((path) => {
    if (readIfThere(path) === undefined) {
      throw usageProblem(
        { nl: `Het bestand ${shownPath(path)} bestaat niet.`, en: `The file ${shownPath(path)} does not exist.` },
        {
          nl: 'Noem de ingevulde vragenlijst, bijvoorbeeld antwoorden.csv.',
          en: 'Name the sheet with answers, for example answers.csv.',
        },
      )
    }
    return { path: shownPath(path), rows: readSheet(readText(path)) }
  })
  deliver(terminal, calibrate(sheets, typed.set, pack.burden), typed.output, languageOf(typed) ?? 'nl')
  return 0
}
