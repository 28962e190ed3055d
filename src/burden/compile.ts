/** Makes one parameter set of its files. */

import type {
  BurdenParameters,
  BurdenStep,
  EvidencePreset,
  Measured,
  Parameter,
  StandardTime,
  ValueName,
} from '../model/parameters.ts'
import { type Bilingual, throwProblems } from '../model/problem.ts'
import { setFaults } from './faults.ts'
import { hashNumbers } from './hash.ts'
import {
  type BurdenFile,
  contentOf,
  type Grounds,
  type Part,
  partsOf,
  setOf,
  type WrittenMeasured,
  type WrittenPreset,
  type WrittenSource,
  type WrittenStep,
  type WrittenTime,
  type WrittenValue,
} from './written.ts'

type Sources = ReadonlyMap<string, Bilingual>

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
  const parts = partsOf(files)
  const { times, presets, values, titles, measured } = parts
  const cited = new Map(parts.sources.map(({ name, body }) => [name, citationOf(body)]))
  const ownTimes = times.map(({ body }) => compileTime(body, cited))
  throwProblems(setFaults(files, parts, base, [...(base?.times ?? []), ...ownTimes]))

  const asked = new Map(measured.map(({ name, body }) => [name, compileMeasured(body)]))
  const numbers = {
    times: replaced(base?.times ?? [], ownTimes),
    presets: replaced(
      base?.presets ?? [],
      presets.map(({ body }) => compilePreset(body, cited)),
    ).map((preset) => ({ ...preset, measured: asked.get(preset.id) ?? preset.measured })),
    values: compileValues(values, cited, base),
  }
  const id = setOf(files) ?? ''
  const title =
    titles[0]?.body ??
    (base === null ? { nl: id, en: id } : { nl: `${base.title.nl}, aangepast`, en: `${base.title.en}, changed` })
  return { id, title, hash: hashNumbers(numbers), ...numbers }
}

/** The list with those that have a new version replaced, and new ones at the end. */
function replaced<T extends { readonly id: string }>(old: readonly T[], fresh: readonly T[]): readonly T[] {
  const byId = new Map(fresh.map((each) => [each.id, each]))
  const known = new Set(old.map(({ id }) => id))
  return [...old.map((each) => byId.get(each.id) ?? each), ...fresh.filter(({ id }) => !known.has(id))]
}

function citationOf({ title, year }: WrittenSource): Bilingual {
  const { nl, en } = typeof title === 'string' ? { nl: title, en: title } : title
  return year === null ? { nl, en } : { nl: `${nl} (${year})`, en: `${en} (${year})` }
}

function sourceOf({ source, at }: Grounds, cited: Sources): Bilingual {
  const title = cited.get(source) ?? { nl: source, en: source }
  return at === undefined ? title : { nl: `${title.nl}, ${at}`, en: `${title.en}, ${at}` }
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
