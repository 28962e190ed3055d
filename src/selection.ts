/** Which files are meant: paths, folders and patterns, less what ignore files and the configuration pass over. */

import { basename, dirname, join, relative, resolve } from 'node:path'
import ignore from 'ignore'
import { draftProblem, filesBelow, isDraftPath, kindOfPath, readIfThere, shownPath } from './disk.ts'

/** The configuration's own name, which is never a draft. */
export const configName = 'tenderlint.yaml'

/** Patterns as written in .gitignore, seen from a folder. */
export interface Patterns {
  readonly folder: string
  readonly patterns: readonly string[]
}

/** Makes a test of whether a path fits the patterns; a path outside their folder never does. */
export function fits({ folder, patterns }: Patterns): (path: string, isFolder?: boolean) => boolean {
  const matcher = matcherOf(patterns)
  return (path, isFolder = false) => {
    const below = shownPath(relative(resolve(folder), resolve(path)))
    return below !== '' && !below.startsWith('..') && matcher.ignores(isFolder ? `${below}/` : below)
  }
}

const matchers = new WeakMap<readonly string[], ignore.Ignore>()

/** The matcher of a list of patterns, made once however many paths are held against it. */
function matcherOf(patterns: readonly string[]): ignore.Ignore {
  const matcher = matchers.get(patterns) ?? ignore({ allowRelativePaths: true }).add(patterns)
  matchers.set(patterns, matcher)
  return matcher
}

/** The drafts meant, each once, and what was passed over: named files that are to be ignored, and found files that are no draft. */
export interface Selection {
  readonly drafts: readonly string[]
  readonly ignored: readonly string[]
  readonly foreign: readonly string[]
}

/**
 * Finds the drafts that paths name: files, folders with all below them, and patterns such as `tenders/*.md`.
 * Below folders .gitignore and .tenderlintignore are heeded; for files that are named, .tenderlintignore and the
 * configuration alone (`ignoredByConfig`). A YAML file that is found and not named, or that only another program named
 * (`listed`), must look like a draft. A path that names nothing is a Problem.
 */
export function selectDrafts(
  paths: readonly string[],
  ignoredByConfig: (path: string, isFolder?: boolean) => boolean = () => false,
  listed: ReadonlySet<string> = new Set(),
): Selection {
  const own = ignoring(['.tenderlintignore'])
  const all = ignoring(['.tenderlintignore', '.gitignore'])
  const drafts = new Set<string>()
  const ignored = new Set<string>()
  const foreign = new Set<string>()
  const isOurs = (path: string) => {
    const ours = !isOtherYaml(path)
    if (!ours) foreign.add(path)
    return ours
  }
  for (const path of paths) {
    const kind = kindOfPath(path)
    if (kind === 'file') {
      if (isConfig(path) || own(path) || ignoredByConfig(path)) ignored.add(path)
      else if (!listed.has(path) || isOurs(path)) drafts.add(path)
    } else {
      const skip = (below: string, isFolder: boolean) => all(below, isFolder) || ignoredByConfig(below, isFolder)
      for (const below of kind === 'folder' ? draftsBelow(path, skip, isOurs) : draftsLike(path, skip, isOurs))
        drafts.add(below)
    }
  }
  return {
    drafts: [...drafts],
    ignored: [...ignored],
    foreign: [...foreign].filter((path) => !drafts.has(path)),
  }
}

type Skip = (path: string, isFolder: boolean) => boolean

type Test = (path: string) => boolean

function draftsBelow(folder: string, skip: Skip, isOurs: Test): readonly string[] {
  const found = filesBelow(folder, skip).filter((path) => isDraft(path) && isOurs(path))
  if (found.length > 0) return found
  throw draftProblem(
    folder,
    { nl: 'In deze map staat geen concept.', en: 'This folder holds no draft.' },
    {
      nl: 'Een concept is een bestand met de uitgang .md, .markdown, .yaml of .yml, dat niet wordt genegeerd.',
      en: 'A draft is a file ending in .md, .markdown, .yaml or .yml that is not ignored.',
    },
  )
}

function draftsLike(pattern: string, skip: Skip, isOurs: Test): readonly string[] {
  const shown = shownPath(pattern)
  if (!/[*?[]/.test(shown)) {
    throw draftProblem(
      pattern,
      { nl: 'Dit bestand of deze map bestaat niet.', en: 'This file or folder does not exist.' },
      /[./]/.test(shown)
        ? { nl: 'Controleer de naam en de map waarin u werkt.', en: 'Check the name and the folder you are in.' }
        : {
            nl: `Controleer de naam en de map waarin u werkt. Bedoelt u een opdracht? Kijk met: tenderlint --help`,
            en: `Check the name and the folder you are in. Do you mean a command? See: tenderlint --help`,
          },
    )
  }
  // A pattern is walked from the last folder it names in full.
  const folder = dirname(shown.slice(0, shown.search(/[*?[]/) + 1))
  const like = fits({ folder, patterns: [`/${shownPath(relative(folder, shown))}`] })
  const found =
    kindOfPath(folder) === 'folder'
      ? filesBelow(folder, skip).filter((path) => isDraft(path) && like(path) && isOurs(path))
      : []
  if (found.length > 0) return found
  throw draftProblem(
    pattern,
    { nl: 'Geen enkel concept past bij dit patroon.', en: 'No draft fits this pattern.' },
    {
      nl: 'Zet een patroon tussen aanhalingstekens, zoals "stukken/**/*.md".',
      en: 'Put a pattern between quotes, such as "tenders/**/*.md".',
    },
  )
}

const isConfig = (path: string) => basename(path) === configName
const isDraft = (path: string) => isDraftPath(path) && !isConfig(path)

/** True for YAML that is clearly something else: no key at its margin is one of a draft. */
function isOtherYaml(path: string): boolean {
  if (!/\.ya?ml$/i.test(path)) return false
  const text = readIfThere(path)
  if (text === undefined) return false
  // All of it may be indented, or written between braces; then reading it tells.
  const opens = /^\uFEFF?(?:[ \t]*(?:#.*)?\r?\n|---.*\r?\n)*/.exec(text)?.[0].length ?? 0
  return !/[ \t{]/.test(text.charAt(opens)) && !draftKey.test(text)
}

const draftKey =
  /^\uFEFF?["']?(?:tender|requirements|sections|aanbesteding|eisen|hoofdstukken|opdrachtgever|opdrachtwaarde|looptijd_jaren|domein)["']?[ \t]*:/m

/** A test of whether ignore files of these names pass over a path, in its folder or any above it in the same repository. */
function ignoring(names: readonly string[]): Skip & ((path: string) => boolean) {
  const known = new Map<string, readonly ((path: string, isFolder?: boolean) => boolean)[]>()
  const testsOf = (folder: string): readonly ((path: string, isFolder?: boolean) => boolean)[] => {
    const found = known.get(folder)
    if (found !== undefined) return found
    const above = dirname(folder)
    const own = names.flatMap((name) => {
      const text = readIfThere(join(folder, name))
      return text === undefined ? [] : [fits({ folder, patterns: text.split(/\r?\n/) })]
    })
    const isTop = above === folder || kindOfPath(join(folder, '.git')) !== 'nothing'
    const tests = isTop ? own : [...testsOf(above), ...own]
    known.set(folder, tests)
    return tests
  }
  return (path: string, isFolder?: boolean) => testsOf(dirname(resolve(path))).some((test) => test(path, isFolder))
}
