/** What holds for each draft: the command line, on top of the configuration nearest to it, on top of what ships. */

import { dirname, resolve } from 'node:path'
import { pathFromHere, readIfThere } from '../disk.ts'
import { type Config, extendConfig, noConfig } from '../model/config.ts'
import type { Severity } from '../model/finding.ts'
import { Problem } from '../model/problem.ts'
import type { RulePack } from '../model/rule.ts'
import { parseConfig } from '../parse/config.ts'
import type { LintOptions } from '../pipeline.ts'
import { configName, fits } from '../selection.ts'
import { lintOptions, ruleNamed, type TypedOptions } from './options.ts'
import { isYaml, markOf, rulePack } from './tool.ts'

/** What holds for one draft. */
export interface Settings {
  readonly pack: RulePack
  readonly options: LintOptions
  readonly failOn: Severity | 'never' | null
  /** The file of known findings. */
  readonly baseline: string | null
  /** The folder whose drafts are checked together with this one. */
  readonly tender: string | null
  /** What kind of Word document it becomes, by name or file, and the file of its house style. */
  readonly template: string | null
  readonly houseStyle: string | null
  /** A mark of program, rules and all; undefined when looks are not to be kept. */
  readonly mark: string | undefined
}

/** All that holds for a draft as one configuration, and the files it comes from. */
export interface Resolved {
  readonly config: Omit<Config, 'extends' | 'overrides'>
  readonly files: readonly string[]
}

/** Finds settings; each file of configuration is read once. */
export interface SettingsReader {
  readonly of: (path: string) => Promise<Settings>
  readonly resolvedFor: (path: string) => Promise<Resolved>
  readonly ignores: (path: string, isFolder?: boolean) => boolean
}

/** A configuration and the folder it speaks from; without a file that is where the program runs. */
interface Placed {
  readonly config: Config
  readonly folder: string
  readonly path: string | null
  /** The file and all it extends. */
  readonly files: readonly string[]
}

/** Opens the settings for what was typed: one configuration for all when that was named, none when refused. */
export function readSettings(typed: TypedOptions): SettingsReader {
  const packs = new Map<string | undefined, Promise<Pick<Settings, 'pack' | 'mark'>>>()
  const packIn = (folder: string | undefined) => {
    const known = packs.get(folder) ?? markedPack(folder, typed.cache === true)
    packs.set(folder, known)
    return known
  }
  const configOf = configReader(typed.config)
  const settingsOf = async (path: string): Promise<Settings> => {
    const { config, folder, path: file } = configOf(path)
    const packFolder = typed.pack ?? resolved(config.pack, folder) ?? undefined
    const { pack, mark } = await packIn(packFolder)
    const own = lintOptions(typed, pack)
    const here = config.overrides.filter(({ files }) => fits({ folder, patterns: files })(path))
    const rules = Object.assign({}, config.rules, ...here.map((override) => override.rules)) as Config['rules']
    for (const id of Object.keys(rules)) checkRule(id, pack, file)
    return {
      pack,
      options: {
        ...own,
        language: own.language ?? config.language ?? undefined,
        severities: { ...rules, ...own.severities },
        shared: Object.assign({}, config.facts, ...here.map((override) => override.facts)) as Config['facts'],
      },
      failOn: config.failOn,
      baseline: typed.baseline === false ? null : (typed.baseline ?? resolved(config.baseline, folder)),
      tender: resolved(config.tender, folder),
      template: fileOrName(config.template, folder),
      houseStyle: resolved(config.houseStyle, folder),
      mark,
    }
  }
  return {
    of: settingsOf,
    async resolvedFor(path) {
      const { config, folder, files } = configOf(path)
      const { pack, options, failOn, baseline, tender, template, houseStyle } = await settingsOf(path)
      const severities = { ...pack.severities, ...options.severities }
      const inForce = pack.rules.map(({ id, severity }) => [id, severities[id] ?? severity] as const)
      const here = (named: string | null) => (named === null ? null : pathFromHere(resolve(named)))
      return {
        config: {
          pack: here(typed.pack ?? resolved(config.pack, folder)),
          baseline: here(baseline),
          tender: here(tender),
          template: template !== null && isYaml(template) ? here(template) : template,
          houseStyle: here(houseStyle),
          facts: { ...options.shared, ...options.facts },
          rules: Object.fromEntries(inForce),
          failOn: failOn ?? 'warning',
          language: options.language ?? null,
          ignore: config.ignore,
        },
        files: files.map(pathFromHere),
      }
    },
    ignores(path, isFolder) {
      const { config, folder } = configOf(path)
      return config.ignore.length > 0 && fits({ folder, patterns: config.ignore })(path, isFolder)
    },
  }
}

async function markedPack(folder: string | undefined, kept: boolean): Promise<Pick<Settings, 'pack' | 'mark'>> {
  const pack = await rulePack(folder)
  return { pack, mark: kept ? await markOf(pack, folder) : undefined }
}

/** Gives the configuration for a path: the nearest file in its folder or above. */
function configReader(named: TypedOptions['config']): (path: string) => Placed {
  const none: Placed = { config: noConfig, folder: '.', path: null, files: [] }
  if (named === false) return () => none
  if (typeof named === 'string') {
    const placed = readConfig(named, [])
    return () => placed
  }
  const known = new Map<string, Placed>()
  const nearest = (folder: string): Placed => {
    const found = known.get(folder)
    if (found !== undefined) return found
    const path = resolve(folder, configName)
    const above = dirname(folder)
    const placed = readIfThere(path) !== undefined ? readConfig(path, []) : above === folder ? none : nearest(above)
    known.set(folder, placed)
    return placed
  }
  return (path) => nearest(dirname(resolve(path)))
}

/** Reads a configuration with all it extends; `above` holds the files that extend it. */
function readConfig(path: string, above: readonly string[]): Placed {
  const shown = pathFromHere(path)
  const text = readIfThere(path)
  if (text === undefined) {
    throw new Problem({
      kind: 'usage',
      path: shown,
      what: { nl: 'Deze configuratie bestaat niet.', en: 'This configuration does not exist.' },
      help: { nl: 'Controleer de naam en de map.', en: 'Check the name and the folder.' },
    })
  }
  if (above.includes(path)) {
    throw new Problem({
      kind: 'usage',
      path: shown,
      what: {
        nl: 'Deze configuratie breidt via een omweg zichzelf uit.',
        en: 'This configuration extends itself by a detour.',
      },
      help: { nl: "Haal een van de regels met 'extends' weg.", en: "Remove one of the lines with 'extends'." },
    })
  }
  const own = parseConfig(shown, text)
  const folder = dirname(path)
  const bases = own.extends.map((name) => readConfig(resolve(folder, name), [...above, path]))
  const base = bases.map(withOwnFiles).reduce(extendConfig, noConfig)
  const files = [path, ...bases.flatMap((each) => each.files)]
  return { config: extendConfig(base, own), folder, path: shown, files }
}

/** A configuration that others extend: its files stay where they are, its patterns are seen from the folder of the others. */
function withOwnFiles({ config, folder }: Placed): Config {
  return {
    ...config,
    pack: resolved(config.pack, folder),
    baseline: resolved(config.baseline, folder),
    tender: resolved(config.tender, folder),
    template: fileOrName(config.template, folder),
    houseStyle: resolved(config.houseStyle, folder),
  }
}

/** A file stands beside the configuration; the name of a template that ships stands nowhere. */
function fileOrName(named: string | null, folder: string): string | null {
  return named !== null && isYaml(named) ? resolve(folder, named) : named
}

function resolved(name: string | null, folder: string): string | null {
  return name === null ? null : resolve(folder, name)
}

function checkRule(id: string, pack: RulePack, path: string | null): void {
  try {
    ruleNamed(id, pack)
  } catch (error) {
    throw error instanceof Problem && path !== null ? new Problem({ ...error.details, path }) : error
  }
}
