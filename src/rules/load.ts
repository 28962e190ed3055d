/** A YAML file of a pack → a checked value, or every fault of the file with its line, column and remedy. */

import { type Document, isMap, LineCounter, parseDocument, visit } from 'yaml'
import { helpWith, type ProblemDetails, throwProblems } from '../model/problem.ts'
import { burden, concepts, type Fault, houseStyle, pack, rule, source, template } from './validate.js'

/** A file of a pack: its path as messages show it, and its text. */
export interface PackFile {
  readonly path: string
  readonly text: string
}

const validators = { rule, concepts, source, pack, burden, template, 'house-style': houseStyle }

/** The kinds of file that are read; each has a schema in schema/. */
export type FileKind = keyof typeof validators

/** A value that fits its schema, and where its parts stand. */
export interface Loaded {
  readonly path: string
  readonly value: unknown
  /** Line and column of the value at a path such as ['check', 'covered', 'by']. */
  readonly placeOf: (path: readonly (string | number)[]) => { readonly line: number; readonly column: number }
}

/** Where a fault stands: the place in a file of the value at a path. */
export function placeIn(file: Loaded, path: readonly (string | number)[]) {
  return { kind: 'rule' as const, path: file.path, ...file.placeOf(path) }
}

/** Reads and checks one file; throws a Problem that holds all its faults. */
export function loadFile(file: PackFile, kind: FileKind): Loaded {
  const lines = new LineCounter()
  const document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true, strict: true })
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const broken = document.errors.map(
    (error): ProblemDetails => ({
      kind: 'rule',
      path: file.path,
      ...at(error.pos[0]),
      what: {
        nl: `Dit bestand is geen geldige YAML: ${plain(error.message)}`,
        en: `This file is not valid YAML: ${plain(error.message)}`,
      },
      help: {
        nl: 'Controleer het inspringen, de aanhalingstekens en de dubbele punten op deze regel.',
        en: 'Check the indentation, quotes and colons on this line.',
      },
    }),
  )
  throwAll(broken)
  const placeOf = (path: readonly (string | number)[]) => at(offsetOf(document, path))
  visit(document, { Alias: (_, alias) => throwAll([aliasFault(file.path, alias.source, at(alias.range?.[0] ?? 0))]) })
  const value: unknown = document.toJS()
  const validate = validators[kind]
  if (!validate(value)) {
    throwAll(
      meantBy(validate.errors ?? []).flatMap((fault) => {
        const details = explain(fault, file.path, placeOf, guides[kind] ?? 'rules/README.md')
        return details === null ? [] : [details]
      }),
    )
  }
  return { path: file.path, value, placeOf }
}

/** The faults less those of a form that was not meant: where a value may have several, the one that it nearly has. */
function meantBy(faults: readonly Fault[]): readonly Fault[] {
  const open = faults.filter(({ keyword }) => keyword === 'anyOf').map(({ instancePath }) => instancePath)
  return faults.filter(({ keyword, instancePath }) => {
    const other = (fault: Fault) =>
      fault.instancePath.startsWith(`${instancePath}/`) ||
      (fault.instancePath === instancePath && fault.keyword !== 'anyOf' && fault.keyword !== 'type')
    if (!open.includes(instancePath)) return true
    return keyword !== 'anyOf' && (keyword !== 'type' || !faults.some(other))
  })
}

/** A word that begins with `*` is an alias to YAML; in a rule it is nearly always a compound without its quotes. */
function aliasFault(
  path: string,
  name: string,
  place: { readonly line: number; readonly column: number },
): ProblemDetails {
  return {
    kind: 'rule',
    path,
    ...place,
    what: {
      nl: `Een woord dat met * begint, moet tussen aanhalingstekens: *${name}.`,
      en: `A word that begins with * must be quoted: *${name}.`,
    },
    help: { nl: `Schrijf '*${name}'.`, en: `Write '*${name}'.` },
  }
}

/** Throws the faults as one Problem, in order of place; does nothing when there are none. */
export function throwAll(faults: readonly ProblemDetails[]): void {
  const ordered = [...faults].sort(
    (a, b) =>
      (a.path ?? '').localeCompare(b.path ?? '', 'en') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  )
  throwProblems(ordered)
}

function plain(message: string): string {
  return message.split(' at line ')[0]?.split('\n')[0] ?? message
}

function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)
    if (isMap(parent)) {
      const pair = parent.items.find((item) => String(item.key) === String(path[length - 1]))
      const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range
      if (range !== undefined) return range[0]
    }
    const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
    if (node?.range !== undefined) return node.range[0]
  }
  return 0
}

function segments(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** Where it stands how a kind of file is written, when not with the rules. */
const guides: Partial<Readonly<Record<FileKind, string>>> = {
  template: 'docs/templates.md',
  'house-style': 'docs/templates.md',
}

/** What people call the place of a fault: its key, or an item of a list by its number. */
function nameOf(where: readonly string[], path: string): string {
  const last = where.at(-1) ?? path
  const list = where.at(-2)
  return list !== undefined && /^\d+$/.test(last) ? `${list} ${Number(last) + 1}` : last
}

/** The plain words for a fault; null for one that only repeats another. */
function explain(fault: Fault, path: string, placeOf: Loaded['placeOf'], guide: string): ProblemDetails | null {
  const where = segments(fault.instancePath)
  const name = nameOf(where, path)
  const place = (key?: string) => ({
    kind: 'rule' as const,
    path,
    ...placeOf(key === undefined ? where : [...where, key]),
  })
  const params = fault.params
  switch (fault.keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty'])
      const allowed = Object.keys(fault.parentSchema.properties ?? {})
      const list = allowed.length > 0 ? allowed.join(', ') : '—'
      return {
        ...place(key),
        what: {
          nl: `Onbekende sleutel "${key}"${where.length > 0 ? ` in "${name}"` : ''}.`,
          en: `Unknown key "${key}"${where.length > 0 ? ` in "${name}"` : ''}.`,
        },
        why: { nl: `Hier mag staan: ${list}.`, en: `Allowed here: ${list}.` },
        help: helpWith(key, allowed, {
          nl: 'Haal de sleutel weg of verplaats hem.',
          en: 'Remove the key or move it.',
        }),
      }
    }
    case 'required': {
      const key = String(params['missingProperty'])
      return {
        ...place(),
        what: {
          nl: `De sleutel "${key}" ontbreekt${where.length > 0 ? ` in "${name}"` : ''}.`,
          en: `The key "${key}" is missing${where.length > 0 ? ` from "${name}"` : ''}.`,
        },
        help: { nl: `Voeg "${key}:" toe.`, en: `Add "${key}:".` },
      }
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly unknown[]).map(String)
      return {
        ...place(),
        what: { nl: `"${name}" heeft een waarde die niet bestaat.`, en: `"${name}" has a value that does not exist.` },
        why: { nl: `Hier mag staan: ${allowed.join(', ')}.`, en: `Allowed here: ${allowed.join(', ')}.` },
        help: helpWith(String(fault.data), allowed, {
          nl: `Kies uit: ${allowed.join(', ')}.`,
          en: `Choose from: ${allowed.join(', ')}.`,
        }),
      }
    }
    case 'minProperties':
    case 'maxProperties': {
      const kinds = Object.keys(fault.parentSchema.properties ?? {}).join(', ')
      return {
        ...place(),
        what: { nl: `"${name}" heeft precies één soort nodig.`, en: `"${name}" needs exactly one kind.` },
        why: { nl: `De soorten zijn: ${kinds}.`, en: `The kinds are: ${kinds}.` },
        help: {
          nl: 'Staan er twee, kijk dan of een regel te weinig inspringt.',
          en: 'If there are two, see whether a line is indented too little.',
        },
      }
    }
    case 'pattern':
      return {
        ...place(),
        what: { nl: `"${name}" heeft niet de goede vorm.`, en: `"${name}" does not have the right form.` },
        why: { nl: `De vorm is: ${String(params['pattern'])}`, en: `The form is: ${String(params['pattern'])}` },
        help: { nl: `Kijk in ${guide} hoe het moet.`, en: `See ${guide} for how to write it.` },
      }
    case 'type':
      return {
        ...place(),
        what: { nl: `"${name}" is niet van de goede soort.`, en: `"${name}" is of the wrong type.` },
        help: { nl: `Verwacht: ${String(params['type'])}.`, en: `Expected: ${String(params['type'])}.` },
      }
    case 'minItems':
      return {
        ...place(),
        what: { nl: `"${name}" is leeg.`, en: `"${name}" is empty.` },
        help: { nl: 'Zet er ten minste één ding in.', en: 'Put at least one item in it.' },
      }
    default:
      return {
        ...place(),
        what: { nl: `"${name}" klopt niet (${fault.keyword}).`, en: `"${name}" is not right (${fault.keyword}).` },
        help: { nl: `Kijk in ${guide} hoe het moet.`, en: `See ${guide} for how to write it.` },
      }
  }
}
