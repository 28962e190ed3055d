/** The commands about findings that are known already, and how lint leaves these out. */

import { dirname, join, relative, resolve } from 'node:path'
import { isThere, pathFromHere, readIfThere, shownPath, writeFile } from '../disk.ts'
import type { Baseline } from '../model/baseline.ts'
import type { Language } from '../model/facts.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import {
  baselineOf,
  type Held,
  holdAgainst,
  type Named,
  parseBaseline,
  sizeOf,
  without,
  writeBaseline,
} from '../report/baseline.ts'
import { hang, wrap } from '../report/width.ts'
import { eachDraft, type Looked, languageShared, lookAt, settingsPlace } from './drafts.ts'
import { type TypedOptions, usageProblem } from './options.ts'
import { readSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'

const usualName = 'tenderlint-baseline.json'

/** Leaves out what the baseline of each draft knows. */
export function leaveKnown(results: readonly Looked[]): readonly Looked[] {
  const held = new Map<Looked, Looked>()
  for (const path of new Set(results.map(({ settings }) => settings.baseline))) {
    const own = results.filter(({ settings }) => settings.baseline === path)
    const looks = path === null ? undefined : hold(path, own).looks
    own.forEach((result, at) => {
      held.set(result, { ...result, look: looks?.[at] ?? result.look })
    })
  }
  return results.map((result) => held.get(result) ?? result)
}

function hold(path: string, results: readonly Looked[]): Held {
  const folder = dirname(path)
  return holdAgainst(readBaseline(path), named(path, results), (name) => isThere(join(folder, name)))
}

/** Drafts by their paths as seen from the folder of the baseline. */
function named(path: string, results: readonly Looked[]): readonly Named[] {
  const folder = resolve(dirname(path))
  return results.map(({ look }) => ({
    name: shownPath(relative(folder, resolve(look.specification.draft.path))),
    look,
  }))
}

function readBaseline(path: string): Baseline {
  const text = readIfThere(path)
  if (text !== undefined) return parseBaseline(pathFromHere(path), text)
  throw usageProblem(
    {
      nl: `De nulmeting ${pathFromHere(path)} bestaat niet.`,
      en: `The baseline ${pathFromHere(path)} does not exist.`,
    },
    {
      nl: 'Maak haar met: tenderlint baseline create STUKKEN',
      en: 'Make it with: tenderlint baseline create DRAFTS',
    },
  )
}

/** `tenderlint baseline create`: makes what is found now the baseline. */
export async function createBaseline(terminal: Terminal, paths: readonly string[], typed: TypedOptions) {
  const file = await fileOf(paths, typed)
  if (isThere(file)) {
    throw usageProblem(
      { nl: `${pathFromHere(file)} bestaat al.`, en: `${pathFromHere(file)} exists already.` },
      {
        nl: 'Breng haar bij met: tenderlint baseline update',
        en: 'Bring it up to date with: tenderlint baseline update',
      },
    )
  }
  const looked = await lookAtEach(terminal, paths, typed)
  if (looked.unreadable) return leave(terminal, file, looked.language)
  return write(terminal, file, baselineOf(named(file, looked.results)), looked.language)
}

/** `tenderlint baseline update`: makes what is found now the baseline of these drafts; other drafts keep theirs. */
export async function updateBaseline(terminal: Terminal, paths: readonly string[], typed: TypedOptions) {
  const { file, before, looked } = await looksAgain(terminal, paths, typed)
  if (looked.unreadable) return leave(terminal, file, looked.language)
  const drafts = named(file, looked.results)
  const names = new Set(drafts.map(({ name }) => name))
  const others = Object.entries(before).filter(([name]) => !names.has(name) && isThere(join(dirname(file), name)))
  return write(terminal, file, { ...Object.fromEntries(others), ...baselineOf(drafts) }, looked.language)
}

/** `tenderlint baseline prune`: drops what is found no more, and adds nothing. */
export async function pruneBaseline(terminal: Terminal, paths: readonly string[], typed: TypedOptions) {
  const { file, before, looked } = await looksAgain(terminal, paths, typed)
  if (looked.unreadable) return leave(terminal, file, looked.language)
  return write(terminal, file, without(before, hold(file, looked.results).gone), looked.language)
}

/** `tenderlint baseline audit`: what is known, gone and new; 1 when the baseline does not fit the drafts exactly. */
export async function auditBaseline(terminal: Terminal, paths: readonly string[], typed: TypedOptions) {
  const { file, before, looked } = await looksAgain(terminal, paths, typed)
  const { looks, gone } = hold(file, looked.results)
  const nl = looked.language === 'nl'
  const tell = (parts: readonly string[], text: string) =>
    terminal.out([parts.join('  '), ...wrap(text, terminal.columns - 4).map((line) => `    ${line}`), ''].join('\n'))
  for (const [name, known] of Object.entries(gone)) {
    for (const { rule, text } of known) tell([nl ? 'verdwenen' : 'gone', name, rule], text)
  }
  let fresh = 0
  for (const { specification, findings } of looks) {
    const { path, text } = specification.draft
    const starts = lineStarts(text)
    for (const { rule, span, message, allowed } of findings) {
      if (allowed !== null) continue
      fresh++
      tell([nl ? 'nieuw' : 'new', `${path}:${placeAt(starts, span.start).line}`, rule], message)
    }
  }
  const [known, absent] = [sizeOf(before), sizeOf(gone)]
  const total = nl
    ? `${pathFromHere(file)}: ${known} bekend, waarvan ${absent} verdwenen; ${fresh} nieuw`
    : `${pathFromHere(file)}: ${known} known, ${absent} of them gone; ${fresh} new`
  terminal.out(`${hang(total, terminal.columns)}\n`)
  if (looked.unreadable) return 3
  return absent + fresh === 0 ? 0 : 1
}

/** Looks at the drafts named, or else at those that the baseline knows and that are still there. */
async function looksAgain(terminal: Terminal, paths: readonly string[], typed: TypedOptions) {
  const file = await fileOf(paths, typed)
  const before = readBaseline(file)
  const known = Object.keys(before)
    .map((name) => pathFromHere(join(dirname(file), name)))
    .filter(isThere)
  const meant = paths.length > 0 || typed.stdin ? paths : known
  const nothing = { results: [], unreadable: false, language: typed.lang === 'en' ? 'en' : 'nl' } as const
  const looked = meant.length === 0 && !typed.stdin ? nothing : await lookAtEach(terminal, meant, typed)
  return { file, before, looked }
}

async function lookAtEach(terminal: Terminal, paths: readonly string[], typed: TypedOptions) {
  const { results, unreadable } = await eachDraft(terminal, paths, typed, (draft, settings, tender) =>
    lookAt(draft, settings, tender),
  )
  const language = results[0]?.settings.options.language ?? languageShared(results.map(({ look }) => look))
  return { results, unreadable, language }
}

async function fileOf(paths: readonly string[], typed: TypedOptions): Promise<string> {
  const { baseline } = await readSettings(typed).of(settingsPlace(paths[0] ?? '.'))
  return resolve(baseline ?? usualName)
}

function write(terminal: Terminal, file: string, baseline: Baseline, language: Language): number {
  writeFile(file, writeBaseline(baseline))
  const [known, drafts] = [sizeOf(baseline), Object.keys(baseline).length]
  terminal.out(
    language === 'nl'
      ? `${pathFromHere(file)}: ${known} bekend, in ${drafts} ${drafts === 1 ? 'stuk' : 'stukken'}\n`
      : `${pathFromHere(file)}: ${known} known, in ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}\n`,
  )
  return 0
}

/** Leaves the file as it is, for a draft that cannot be read may have findings of its own. */
function leave(terminal: Terminal, file: string, language: Language): number {
  terminal.err(
    language === 'nl'
      ? `${pathFromHere(file)}: niets geschreven, want niet elk stuk is te lezen\n`
      : `${pathFromHere(file)}: nothing written, for not every draft can be read\n`,
  )
  return 3
}
