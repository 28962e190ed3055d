/** Checked files → a RulePack: phrases compiled, citations linked, and everything that is named known. */

import type { BurdenParameters } from '../model/parameters.ts'
import { Problem, type ProblemDetails } from '../model/problem.ts'
import type { Rule, RulePack } from '../model/rule.ts'
import { conceptFaults, conceptsIn, withConcepts } from './concepts.ts'
import { ruleFaults } from './faults.ts'
import { type Loaded, loadFile, type PackFile, placeIn, throwAll } from './load.ts'
import { namesOf, unknownName } from './names.ts'
import { readRule } from './rule.ts'
import { readSource } from './source.ts'
import type { WrittenRule, WrittenSource } from './written.ts'

/** Reads the burden parameter files; the caller names who does, because packs are read without knowing the estimate. */
export type ReadBurden = (
  files: readonly { readonly path: string; readonly value: unknown }[],
  base: BurdenParameters | null,
) => BurdenParameters

/** The pack that `extends` names: `tenderlint`, or a folder seen from the pack's own. */
export type ReadBase = (name: string) => RulePack

/**
 * Builds a pack from its files, on top of the pack it extends; paths are relative to the pack's folder.
 * Rules and sources of its own replace those below by id; concepts add their names to those below.
 * Throws one Problem with the faults of all files together.
 */
export function buildPack(files: readonly PackFile[], readBurden: ReadBurden, readBase: ReadBase): RulePack {
  const faults: ProblemDetails[] = []
  const load = (file: PackFile, kind: Parameters<typeof loadFile>[1]): Loaded[] => {
    try {
      return [loadFile(file, kind)]
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      faults.push(...error.all)
      return []
    }
  }
  const inFolder = (folder: string) => files.filter((file) => file.path.startsWith(`${folder}/`))
  const packFile = files.find((file) => file.path === 'pack.yaml')
  if (packFile === undefined) faults.push(noPackFile)
  const [about] = packFile === undefined ? [] : load(packFile, 'pack')
  const loadedSources = inFolder('sources').flatMap((file) => load(file, 'source'))
  const loadedConcepts = inFolder('concepts').flatMap((file) => load(file, 'concepts'))
  const loadedBurden = inFolder('burden').flatMap((file) => load(file, 'burden'))
  const special = ['pack.yaml', 'sources/', 'concepts/', 'burden/']
  const loadedRules = files
    .filter((file) => file.path.endsWith('.yaml') && !special.some((start) => file.path.startsWith(start)))
    .flatMap((file) => load(file, 'rule'))
  throwAll(faults)

  const stated = about?.value as StatedPack
  const base = stated.extends === 'none' ? null : readBase(stated.extends ?? 'tenderlint')
  const sources = onTop(
    base?.sources ?? [],
    loadedSources.map((loaded) => readSource(loaded.value as WrittenSource)),
  )
  const concepts = withConcepts(base?.concepts ?? [], loadedConcepts.flatMap(conceptsIn))
  if (base === null && loadedBurden.length === 0) throwAll([...packFaults(about, stated, []), noBurden])
  const burden =
    base !== null && loadedBurden.length === 0 ? base.burden : readBurden(loadedBurden, base?.burden ?? null)
  const presets = new Set(burden.presets.map((preset) => preset.id))
  const own = loadedRules.map((loaded) => readRule(loaded.value as WrittenRule, sources))
  const rules = onTop(base?.rules ?? [], own)
  throwAll([
    ...packFaults(about, stated, rules),
    ...namesOf(loadedSources, 'sources'),
    ...namesOf(loadedRules, null),
    ...conceptFaults(loadedConcepts, base?.concepts ?? [], presets),
    ...loadedRules.flatMap((loaded) => ruleFaults(loaded, concepts, sources)),
  ])
  const replaced = new Set(own.map((rule) => rule.id))
  const inherited = Object.entries(base?.severities ?? {}).filter(([id]) => !replaced.has(id))
  return {
    name: stated.name,
    version: stated.version,
    language: stated.language ?? base?.language ?? 'nl',
    asOf: stated['as-of'] ?? base?.asOf ?? '',
    severities: { ...Object.fromEntries(inherited), ...stated.severities },
    rules: [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)),
    concepts,
    sources,
    burden,
  }
}

const noBurden: ProblemDetails = {
  kind: 'rule',
  path: 'pack.yaml',
  what: {
    nl: 'Dit pakket bouwt nergens op voort en heeft geen rekenset: de map burden/ ontbreekt.',
    en: 'This pack extends nothing and has no parameters for the estimate: the folder burden/ is missing.',
  },
  help: {
    nl: 'Schrijf "extends: tenderlint", of neem de map rules/burden/ van tenderlint over.',
    en: 'Write "extends: tenderlint", or copy the folder rules/burden/ of tenderlint.',
  },
}

/** What pack.yaml says; language and day come from the pack below when left out. */
interface StatedPack extends Pick<RulePack, 'name' | 'version'> {
  readonly language?: RulePack['language']
  readonly 'as-of'?: string
  readonly extends?: string
  readonly severities?: RulePack['severities']
}

/** Things by id, those on top in place of those below. */
function onTop<T extends { readonly id: string }>(below: readonly T[], top: readonly T[]): readonly T[] {
  const replaced = new Set(top.map((each) => each.id))
  return [...below.filter((each) => !replaced.has(each.id)), ...top]
}

/** A pack that stands alone says everything itself; another severity is given only to rules that are there. */
function packFaults(about: Loaded | undefined, stated: StatedPack, rules: readonly Rule[]): readonly ProblemDetails[] {
  if (about === undefined) return []
  const place = (path: readonly string[]) => placeIn(about, path)
  const lacking = stated.extends === 'none' ? (['language', 'as-of'] as const).filter((key) => !(key in stated)) : []
  const ids = rules.map((rule) => rule.id)
  return [
    ...lacking.map((key) => ({
      ...place([]),
      what: { nl: `De sleutel "${key}" ontbreekt.`, en: `The key "${key}" is missing.` },
      why: {
        nl: 'Een pakket dat nergens op voortbouwt, zegt dit zelf.',
        en: 'A pack that extends nothing says this itself.',
      },
      help: { nl: `Voeg "${key}:" toe.`, en: `Add "${key}:".` },
    })),
    ...Object.keys(stated.severities ?? {})
      .filter((id) => !ids.includes(id))
      .map((id) => unknownName(place(['severities', id]), { nl: 'De regel', en: 'The rule' }, id, ids)),
  ]
}

const noPackFile: ProblemDetails = {
  kind: 'rule',
  path: 'pack.yaml',
  what: { nl: 'Dit is geen regelpakket: pack.yaml ontbreekt.', en: 'This is no rule pack: pack.yaml is missing.' },
  help: {
    nl: "Maak pack.yaml met twee regels: 'name: mijn-gemeente' en 'version: 1.0.0'.",
    en: "Create pack.yaml with two lines: 'name: my-municipality' and 'version: 1.0.0'.",
  },
}
