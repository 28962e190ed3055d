/** Makes one parameter set of its files, and checks what a schema cannot: that everything referred to is there. */

import {
  type BurdenParameters,
  type BurdenStep,
  type EvidencePreset,
  type Measured,
  type Obligation,
  type Parameter,
  type ParameterStatus,
  presetIds,
  type StandardTime,
  type Unit,
  type ValueName,
  valueNames,
} from '../model/parameters.ts'
import { type Bilingual, didYouMean, type ProblemDetails, throwProblems } from '../model/problem.ts'
import { hashNumbers } from './hash.ts'

/** A parsed parameter file and the path that messages show; its value fits `schema/burden.schema.json`. */
export interface BurdenFile {
  readonly path: string
  readonly value: unknown
}

/** What a parameter file holds: parts of one set, which may be spread over files. */
export interface BurdenContent {
  readonly set: string
  /** The set that this one changes in places; left out when it stands by itself. */
  readonly extends?: string
  readonly title?: Bilingual
  readonly sources?: Readonly<Record<string, { readonly title: string; readonly year: number | null }>>
  readonly times?: readonly WrittenTime[]
  readonly presets?: readonly WrittenPreset[]
  readonly values?: Readonly<Record<string, WrittenValue>>
  /** Minutes asked of providers and municipality, by form of evidence. */
  readonly measured?: Readonly<Record<string, WrittenMeasured>>
}

/** What a number rests on: a key of `sources` and, where it helps, the place in that source. */
interface Grounds {
  readonly status: ParameterStatus
  readonly source: string
  readonly at?: string
}
interface WrittenTime extends Grounds {
  readonly id: string
  readonly sector: StandardTime['sector']
  readonly label: Bilingual
  readonly minutes: Pick<StandardTime, BurdenStep['complexity']>
}
interface WrittenStep extends Omit<BurdenStep, 'times' | 'level'> {
  readonly times?: number
  readonly level?: BurdenStep['level']
}
interface WrittenPreset extends Grounds {
  readonly id: string
  readonly label: Bilingual
  readonly obligation: Obligation
  readonly produce: readonly WrittenStep[]
  readonly handle: readonly WrittenStep[]
  readonly check: readonly WrittenStep[]
  readonly learn?: readonly WrittenStep[]
  readonly fee?: string
  readonly usual?: string
  readonly reuse?: string
  readonly each?: string
  readonly rate?: string
  readonly checkers?: string
  readonly 'valid-months'?: number
}
/** A set that changes another may leave out what stays the same: label and unit. */
interface WrittenValue extends Grounds {
  readonly label?: Bilingual
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly unit?: Unit
}
interface WrittenMeasured {
  readonly produce?: number
  readonly handle?: number
  readonly check?: number
  readonly answers: number
}

/** A part of a set, its name and the file it stands in. */
interface Part<T> {
  readonly path: string
  readonly name: string
  readonly body: T
}

type Sources = ReadonlyMap<string, string>

/**
 * Merges the files of one parameter set. Files that say what they extend change the set below in places: some numbers
 * anew, measured minutes, or both. Throws a Problem with every fault when they do not make a set.
 */
export function readBurdenParameters(
  files: readonly BurdenFile[],
  base: BurdenParameters | null = null,
): BurdenParameters {
  const changes = files.some((file) => contentOf(file).extends !== undefined)
  return compile(files, changes ? base : null)
}

function compile(files: readonly BurdenFile[], base: BurdenParameters | null): BurdenParameters {
  const sources = listParts(files, ({ sources: written }) => Object.entries(written ?? {}))
  const times = listParts(files, (content) => (content.times ?? []).map((time) => [time.id, time]))
  const presets = listParts(files, (content) => (content.presets ?? []).map((preset) => [preset.id, preset]))
  const values = listParts(files, (content) => Object.entries(content.values ?? {}))
  const measured = listParts(files, (content) => Object.entries(content.measured ?? {}))
  const titles = listParts(files, ({ title }) => (title === undefined ? [] : [['title', title]]))
  const cited = new Map(sources.map(({ name, body }) => [name, citationOf(body)]))
  const knownTimes = [...(base?.times ?? []), ...times.map(({ body }) => compileTime(body, cited))]
  const forms = [...(base?.presets ?? []).map(({ id }) => id), ...presets.map(({ name }) => name)]

  const whole = base === null
  throwProblems([
    ...findStrangers(files),
    ...files.flatMap((file) => findBaseFaults(file, base)),
    ...[sources, times, presets, values, titles, measured].flatMap(findRepeated),
    ...[...times, ...presets, ...values].flatMap((part) => findSource(part, cited)),
    ...(whole
      ? [
          ...findMissing(files, 'title', ['title'], titles),
          ...findMissing(files, 'values', valueNames, values),
          ...findMissing(files, 'presets', presetIds, presets),
          ...values.flatMap(findBareValue),
        ]
      : []),
    ...values.flatMap(({ path, name }) => findName(path, name, valueNames, `values.${name}`)),
    ...values.flatMap(findOrderFault),
    ...presets.flatMap((preset) => findPresetFaults(preset, knownTimes)),
    ...measured.flatMap(({ path, name }) => findName(path, name, forms, `measured.${name}`)),
  ])

  const asked = new Map(measured.map(({ name, body }) => [name, compileMeasured(body)]))
  const numbers = {
    times: replaced(base?.times ?? [], knownTimes.slice(base?.times.length ?? 0)),
    presets: replaced(
      base?.presets ?? [],
      presets.map(({ body }) => compilePreset(body, cited)),
    ).map((preset) => ({ ...preset, measured: asked.get(preset.id) ?? preset.measured })),
    values: compileValues(values, cited, base),
  }
  const id = setOf(files) ?? ''
  const title =
    titles[0]?.body ??
    (whole ? { nl: id, en: id } : { nl: `${base.title.nl}, aangepast`, en: `${base.title.en}, changed` })
  return { id, title, hash: hashNumbers(numbers), ...numbers }
}

/** The list with those that have a new version replaced, and new ones at the end. */
function replaced<T extends { readonly id: string }>(old: readonly T[], fresh: readonly T[]): readonly T[] {
  const byId = new Map(fresh.map((each) => [each.id, each]))
  const known = new Set(old.map(({ id }) => id))
  return [...old.map((each) => byId.get(each.id) ?? each), ...fresh.filter(({ id }) => !known.has(id))]
}

// Whoever loads the files has held them against the schema.
function contentOf(file: BurdenFile): BurdenContent {
  return file.value as BurdenContent
}

function setOf([first]: readonly BurdenFile[]): string | undefined {
  return first === undefined ? undefined : contentOf(first).set
}

function listParts<T>(
  files: readonly BurdenFile[],
  list: (content: BurdenContent) => readonly (readonly [string, T])[],
): readonly Part<T>[] {
  return files.flatMap((file) => list(contentOf(file)).map(([name, body]) => ({ path: file.path, name, body })))
}

function citationOf({ title, year }: { readonly title: string; readonly year: number | null }): string {
  return year === null ? title : `${title} (${year})`
}

function sourceOf({ source, at }: Grounds, cited: Sources): string {
  const title = cited.get(source) ?? source
  return at === undefined ? title : `${title}, ${at}`
}

function compileTime(time: WrittenTime, cited: Sources): StandardTime {
  const { id, sector, label, minutes, status } = time
  return { id, sector, label, ...minutes, status, source: sourceOf(time, cited) }
}

function compilePreset(preset: WrittenPreset, cited: Sources): EvidencePreset {
  const { id, label, obligation, status } = preset
  const valueNamed = (name: string | undefined) => (name ?? null) as ValueName | null
  return {
    id,
    label,
    obligation,
    produce: preset.produce.map(compileStep),
    handle: preset.handle.map(compileStep),
    check: preset.check.map(compileStep),
    learn: (preset.learn ?? []).map(compileStep),
    fee: valueNamed(preset.fee),
    usual: valueNamed(preset.usual),
    reuse: valueNamed(preset.reuse),
    each: valueNamed(preset.each),
    rate: valueNamed(preset.rate),
    checkers: valueNamed(preset.checkers),
    validityMonths: preset['valid-months'] ?? null,
    measured: null,
    status,
    source: sourceOf(preset, cited),
  }
}

function compileStep({ action, complexity, times = 1, level = null }: WrittenStep): BurdenStep {
  return { action, complexity, times, level }
}

function compileMeasured({ produce, handle, check, answers }: WrittenMeasured): Measured {
  return { produce: produce ?? null, handle: handle ?? null, check: check ?? null, answers }
}

function compileValues(
  values: readonly Part<WrittenValue>[],
  cited: Sources,
  base: BurdenParameters | null,
): BurdenParameters['values'] {
  const compiled = values.map(({ name, body }): [string, Parameter] => {
    const before = base?.values[name as ValueName]
    const { value, low = null, high = null, status } = body
    const label = body.label ?? before?.label ?? { nl: name, en: name }
    return [
      name,
      { label, value, low, high, unit: body.unit ?? before?.unit ?? 'count', status, source: sourceOf(body, cited) },
    ]
  })
  return { ...base?.values, ...Object.fromEntries(compiled) } as Record<ValueName, Parameter>
}

function findBaseFaults({ path, value }: BurdenFile, base: BurdenParameters | null): readonly ProblemDetails[] {
  const { set, extends: other } = value as BurdenContent
  if (base === null) {
    if (other === undefined) return []
    return [
      fault(
        path,
        { nl: `set ${set} wijzigt set ${other}`, en: `set ${set} changes set ${other}` },
        {
          nl: 'zet het in de map burden/ van een pakket dat op een ander voortbouwt',
          en: 'put it in the folder burden/ of a pack that extends another',
        },
      ),
    ]
  }
  if (other !== base.id) {
    return [
      fault(
        path,
        {
          nl: `dit bestand zegt niet dat het set ${base.id} wijzigt`,
          en: `this file does not say that it changes set ${base.id}`,
        },
        { nl: `schrijf: extends: ${base.id}`, en: `write: extends: ${base.id}` },
      ),
    ]
  }
  if (set !== base.id) return []
  return [
    fault(
      path,
      { nl: `set ${set} bestaat al`, en: `set ${set} exists already` },
      {
        nl: 'geef de gewijzigde set een eigen naam, dan is te zien waarmee is gerekend',
        en: 'give the changed set a name of its own, so that readers see what was used',
      },
    ),
  ]
}

/** A whole set says of every number what it is called and what it is counted in. */
function findBareValue({ path, name, body }: Part<WrittenValue>): readonly ProblemDetails[] {
  if (body.label !== undefined && body.unit !== undefined) return []
  return [
    fault(
      path,
      { nl: `values.${name} mist een label of eenheid`, en: `values.${name} lacks a label or unit` },
      { nl: 'voeg `label` en `unit` toe', en: 'add `label` and `unit`' },
    ),
  ]
}

/** Lowest, likeliest and highest stand in that order, and come together. */
function findOrderFault({ path, name, body }: Part<WrittenValue>): readonly ProblemDetails[] {
  const { low, value, high } = body
  if (low === undefined && high === undefined) return []
  if (low !== undefined && high !== undefined && low <= value && value <= high) return []
  return [
    fault(
      path,
      {
        nl: `values.${name}: laag, waarde en hoog staan niet op volgorde`,
        en: `values.${name}: low, value and high are not in order`,
      },
      { nl: 'geef beide grenzen: low ≤ value ≤ high', en: 'give both bounds: low ≤ value ≤ high' },
    ),
  ]
}

function findStrangers(files: readonly BurdenFile[]): readonly ProblemDetails[] {
  const set = setOf(files)
  return files
    .map((file) => ({ path: file.path, content: contentOf(file) }))
    .filter(({ content }) => content.set !== set)
    .map(({ path, content }) =>
      fault(
        path,
        { nl: `set ${content.set} hoort niet bij set ${set}`, en: `set ${content.set} is not part of set ${set}` },
        {
          nl: 'geef alle bestanden van één parameterset dezelfde `set`',
          en: 'give all files of one parameter set the same `set`',
        },
      ),
    )
}

function findRepeated(parts: readonly Part<unknown>[]): readonly ProblemDetails[] {
  const seen = new Map<string, string>()
  const faults: ProblemDetails[] = []
  for (const { path, name } of parts) {
    const before = seen.get(name)
    if (before === undefined) seen.set(name, path)
    else {
      faults.push(
        fault(
          path,
          { nl: `${name} staat er twee keer`, en: `${name} stands here twice` },
          { nl: `laat het weg, hier of in ${before}`, en: `leave it out, here or in ${before}` },
        ),
      )
    }
  }
  return faults
}

function findMissing(
  files: readonly BurdenFile[],
  key: string,
  names: readonly string[],
  parts: readonly Part<unknown>[],
): readonly ProblemDetails[] {
  const given = new Set(parts.map(({ name }) => name))
  return names
    .filter((name) => !given.has(name))
    .map((name) =>
      fault(
        files[0]?.path,
        { nl: `parameter ${name} ontbreekt`, en: `parameter ${name} is missing` },
        { nl: `voeg ${name} toe aan \`${key}\``, en: `add ${name} to \`${key}\`` },
      ),
    )
}

function findSource({ path, name, body }: Part<Grounds>, cited: Sources): readonly ProblemDetails[] {
  return findName(path, body.source, [...cited.keys()], `${name}.source`)
}

function findPresetFaults(preset: Part<WrittenPreset>, times: readonly StandardTime[]): readonly ProblemDetails[] {
  const { path, name, body } = preset
  const references = [body.fee, body.usual, body.reuse, body.each, body.rate, body.checkers].filter(
    (reference) => reference !== undefined,
  )
  return [
    ...references.flatMap((reference) => findName(path, reference, valueNames, name)),
    ...[...body.produce, ...body.handle, ...(body.learn ?? [])].flatMap((step) =>
      findStepFaults(preset, step, 'business', times),
    ),
    ...body.check.flatMap((step) => findStepFaults(preset, step, 'government', times)),
  ]
}

function findStepFaults(
  { path, name }: Part<WrittenPreset>,
  { action, complexity }: WrittenStep,
  sector: StandardTime['sector'],
  times: readonly StandardTime[],
): readonly ProblemDetails[] {
  const actions = times.filter((time) => time.sector === sector)
  const time = actions.findLast(({ id }) => id === action)
  if (time === undefined)
    return findName(
      path,
      action,
      actions.map(({ id }) => id),
      name,
    )
  if (time[complexity] !== null) return []
  return [
    fault(
      path,
      {
        nl: `${name}: ${action} heeft geen tijd voor ${complexity}`,
        en: `${name}: ${action} has no time for ${complexity}`,
      },
      { nl: 'kies een andere complexiteit', en: 'choose another complexity' },
    ),
  ]
}

function findName(path: string, name: string, known: readonly string[], where: string): readonly ProblemDetails[] {
  if (known.includes(name)) return []
  const near = didYouMean(name, known)
  return [
    fault(
      path,
      { nl: `${where}: ${name} is onbekend`, en: `${where}: ${name} is unknown` },
      near === undefined
        ? { nl: `bekend zijn: ${known.join(', ')}`, en: `known are: ${known.join(', ')}` }
        : { nl: `bedoelt u ${near}?`, en: `did you mean ${near}?` },
    ),
  ]
}

function fault(path: string | undefined, what: Bilingual, help: Bilingual): ProblemDetails {
  return { kind: 'rule', ...(path === undefined ? {} : { path }), what, help }
}
