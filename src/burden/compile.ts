/** Makes one parameter set of its files, and checks what a schema cannot: that everything referred to is there. */

import {
  type BurdenParameters,
  type BurdenStep,
  type EvidencePreset,
  type Parameter,
  type ParameterStatus,
  presetIds,
  type StandardTime,
  type Unit,
  type ValueName,
  valueNames,
} from '../model/burden.ts'
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
  readonly title?: Bilingual
  readonly sources?: Readonly<Record<string, { readonly title: string; readonly year: number | null }>>
  readonly times?: readonly WrittenTime[]
  readonly presets?: readonly WrittenPreset[]
  readonly values?: Readonly<Record<string, WrittenValue>>
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
interface WrittenStep extends Omit<BurdenStep, 'times'> {
  readonly times?: number
}
interface WrittenPreset extends Grounds {
  readonly id: string
  readonly label: Bilingual
  readonly produce: readonly WrittenStep[]
  readonly handle: readonly WrittenStep[]
  readonly check: readonly WrittenStep[]
  readonly fee?: string
  readonly usual?: string
}
interface WrittenValue extends Grounds {
  readonly label: Bilingual
  readonly value: number
  readonly unit: Unit
}

/** A part of a set, its name and the file it stands in. */
interface Part<T> {
  readonly path: string
  readonly name: string
  readonly body: T
}

type Sources = ReadonlyMap<string, string>

/** Merges the files of one parameter set; throws a Problem with every fault when they do not make one. */
export function readBurdenParameters(files: readonly BurdenFile[]): BurdenParameters {
  const sources = listParts(files, ({ sources: written }) => Object.entries(written ?? {}))
  const times = listParts(files, (content) => (content.times ?? []).map((time) => [time.id, time]))
  const presets = listParts(files, (content) => (content.presets ?? []).map((preset) => [preset.id, preset]))
  const values = listParts(files, (content) => Object.entries(content.values ?? {}))
  const titles = listParts(files, ({ title }) => (title === undefined ? [] : [['title', title]]))
  const cited = new Map(sources.map(({ name, body }) => [name, citationOf(body)]))

  const faults = [
    ...findStrangers(files),
    ...[sources, times, presets, values, titles].flatMap(findRepeated),
    ...[...times, ...presets, ...values].flatMap((part) => findSource(part, cited)),
    ...findMissing(files, 'title', ['title'], titles),
    ...findMissing(files, 'values', valueNames, values),
    ...findMissing(files, 'presets', presetIds, presets),
    ...values.flatMap(({ path, name }) => findName(path, name, valueNames, `values.${name}`)),
    ...presets.flatMap((preset) => findPresetFaults(preset, times)),
  ]
  throwProblems(faults)

  const numbers = {
    times: times.map(({ body }) => compileTime(body, cited)),
    presets: presets.map(({ body }) => compilePreset(body, cited)),
    values: compileValues(values, cited),
  }
  const id = setOf(files) ?? ''
  const title = titles[0]?.body ?? { nl: id, en: id }
  return { id, title, hash: hashNumbers(numbers), ...numbers }
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
  const { id, label, status } = preset
  return {
    id,
    label,
    produce: preset.produce.map(compileStep),
    handle: preset.handle.map(compileStep),
    check: preset.check.map(compileStep),
    fee: (preset.fee ?? null) as ValueName | null,
    usual: (preset.usual ?? null) as ValueName | null,
    status,
    source: sourceOf(preset, cited),
  }
}

function compileStep({ action, complexity, times = 1 }: WrittenStep): BurdenStep {
  return { action, complexity, times }
}

function compileValues(values: readonly Part<WrittenValue>[], cited: Sources): BurdenParameters['values'] {
  const compiled = values.map(({ name, body }): [string, Parameter] => {
    const { label, value, unit, status } = body
    return [name, { label, value, unit, status, source: sourceOf(body, cited) }]
  })
  return Object.fromEntries(compiled) as Record<ValueName, Parameter>
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

function findPresetFaults(preset: Part<WrittenPreset>, times: readonly Part<WrittenTime>[]): readonly ProblemDetails[] {
  const { path, name, body } = preset
  const references = [body.fee, body.usual].filter((reference) => reference !== undefined)
  return [
    ...references.flatMap((reference) => findName(path, reference, valueNames, name)),
    ...[...body.produce, ...body.handle].flatMap((step) => findStepFaults(preset, step, 'business', times)),
    ...body.check.flatMap((step) => findStepFaults(preset, step, 'government', times)),
  ]
}

function findStepFaults(
  { path, name }: Part<WrittenPreset>,
  { action, complexity }: WrittenStep,
  sector: StandardTime['sector'],
  times: readonly Part<WrittenTime>[],
): readonly ProblemDetails[] {
  const actions = times.filter(({ body }) => body.sector === sector)
  const time = actions.find((part) => part.name === action)
  if (time === undefined)
    return findName(
      path,
      action,
      actions.map((part) => part.name),
      name,
    )
  if (time.body.minutes[complexity] !== null) return []
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
