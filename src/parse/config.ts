/** Reads a configuration file, and says in plain words what is wrong with it. */

import { isMap, isScalar, isSeq, type Node, stringify } from 'yaml'
import { type Config, noConfig, type Override, type Setting } from '../model/config.ts'
import { type Facts, factForms, type Language } from '../model/facts.ts'
import type { Severity } from '../model/finding.ts'
import { helpWith } from '../model/problem.ts'
import { readStated } from './facts.ts'
import { collectFaults } from './faults.ts'
import {
  checkTree,
  type Entry,
  entriesOf,
  noteKind,
  openTree,
  type Place,
  readMapping,
  spanOfNode,
  writtenAs,
} from './tree.ts'

const severities = ['error', 'warning', 'info'] as const

/** The keys of a configuration file, in the order in which they are explained. */
export const configKeys = [
  'extends',
  'pack',
  'facts',
  'rules',
  'fail-on',
  'baseline',
  'tender',
  'template',
  'house-style',
  'lang',
  'ignore',
  'overrides',
] as const
const overrideKeys = ['files', 'facts', 'rules'] as const

/** Writes what holds in the end as a configuration file, the long list of rules last; what is not said is left out. */
export function writeConfig({ facts, rules, ...config }: Omit<Config, 'extends' | 'overrides'>): string {
  const stated = factForms.flatMap(({ name, nl }) => {
    const value = facts[name]
    return value === undefined || value === null ? [] : [[nl, value]]
  })
  const said: Partial<Record<(typeof configKeys)[number], unknown>> = {
    pack: config.pack,
    facts: Object.fromEntries(stated),
    'fail-on': config.failOn,
    baseline: config.baseline,
    tender: config.tender,
    template: config.template,
    'house-style': config.houseStyle,
    lang: config.language,
    ignore: config.ignore,
    rules,
  }
  const isSaid = (value: unknown) => value !== null && Object.keys(value as object).length > 0
  return stringify(Object.fromEntries(Object.entries(said).filter(([, value]) => isSaid(value))))
}

/** Reads a configuration; throws a Problem that holds every mistake in it. An empty file says nothing. */
export function parseConfig(path: string, text: string): Config {
  const faults = collectFaults({ path, text }, 'usage')
  const place: Place = { source: text, base: 0, faults }
  const document = openTree(text)
  const sound = checkTree(document, place)
  const root = document.contents
  const config = sound && root !== null && !isEmpty(root) ? readConfig(root, place) : noConfig
  faults.settle()
  return config
}

const isEmpty = (node: Node) => isScalar(node) && node.value === null

function readConfig(root: Node, place: Place): Config {
  const entries = readMapping(root, configKeys, place)
  const node = (key: (typeof configKeys)[number]) => entries.get(key)?.value ?? null
  return {
    extends: readWords(node('extends'), place),
    pack: readWord(node('pack'), place),
    baseline: readWord(node('baseline'), place),
    tender: readWord(node('tender'), place),
    template: readWord(node('template'), place),
    houseStyle: readWord(node('house-style'), place),
    ...readSetting(entries, place),
    failOn: readChoice<Severity | 'never'>(node('fail-on'), [...severities, 'never'], place),
    language: readChoice<Language>(node('lang'), ['nl', 'en'], place),
    ignore: readWords(node('ignore'), place),
    overrides: readItems(node('overrides'), place).map((item) => readOverride(item, place)),
  }
}

function readOverride(item: Node, place: Place): Override {
  const entries = readMapping(item, overrideKeys, place)
  const files = readWords(entries.get('files')?.value ?? null, place)
  if (isMap(item) && files.length === 0) {
    place.faults.note(
      spanOfNode(item, place).start,
      { nl: "Hier ontbreekt 'files'.", en: "'files' is missing here." },
      {
        nl: "Noem voor welke stukken dit geldt, zoals files: 'bijlagen/*.md'.",
        en: "Name the drafts this is for, such as files: 'annexes/*.md'.",
      },
    )
  }
  return { files, ...readSetting(entries, place) }
}

function readSetting(entries: ReadonlyMap<string, Entry>, place: Place): Setting {
  return {
    facts: readShared(entries.get('facts')?.value ?? null, place),
    rules: readSeverities(entries.get('rules')?.value ?? null, place),
  }
}

function readShared(node: Node | null, place: Place): Partial<Facts> {
  if (node === null) return {}
  if (isMap(node)) return readStated(entriesOf(node, place), place)
  noteKind(node, { nl: "feiten zoals 'domein: wmo'", en: "facts such as 'domain: wmo'" }, place)
  return {}
}

function readSeverities(node: Node | null, place: Place): Setting['rules'] {
  if (node === null) return {}
  if (!isMap(node)) {
    noteKind(node, { nl: "regels zoals 'wbp: info'", en: "rules such as 'wbp: info'" }, place)
    return {}
  }
  return Object.fromEntries(
    entriesOf(node, place).flatMap(({ key, value }) => {
      const severity = value === null ? null : readChoice<Severity | 'off'>(value, [...severities, 'off'], place)
      return severity === null ? [] : [[key, severity]]
    }),
  )
}

function readItems(node: Node | null, place: Place): readonly Node[] {
  if (node === null) return []
  if (isSeq(node)) return node.items as Node[]
  noteKind(node, { nl: "een lijst, elk met '- '", en: "a list, each with '- '" }, place)
  return []
}

function readWords(node: Node | null, place: Place): readonly string[] {
  if (node === null) return []
  return (isSeq(node) ? (node.items as Node[]) : [node]).flatMap((item) => readWord(item, place) ?? [])
}

function readWord(node: Node | null, place: Place): string | null {
  if (node === null) return null
  if (isScalar(node) && writtenAs(node) !== '') return writtenAs(node)
  noteKind(node, { nl: 'een woord of pad', en: 'a word or path' }, place)
  return null
}

function readChoice<T extends string>(node: Node | null, choices: readonly T[], place: Place): T | null {
  if (node === null) return null
  const written = isScalar(node) ? writtenAs(node) : ''
  const found = choices.find((choice) => choice === written)
  if (found !== undefined) return found
  const list = choices.join(', ')
  place.faults.note(
    spanOfNode(node, place).start,
    { nl: `'${written}' kan hier niet.`, en: `'${written}' is not possible here.` },
    helpWith(written, choices, { nl: `Kies uit: ${list}.`, en: `Choose from: ${list}.` }, "'"),
  )
  return null
}
