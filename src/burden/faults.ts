/** Faults of parameter files that a schema cannot see: what does not make a set, and names that are not there. */

import { type BurdenParameters, presetIds, type StandardTime, valueNames } from '../model/parameters.ts'
import { type Bilingual, didYouMean, type ProblemDetails } from '../model/problem.ts'
import {
  type BurdenContent,
  type BurdenFile,
  contentOf,
  type Grounds,
  type Part,
  type Parts,
  setOf,
  type WrittenPreset,
  type WrittenStep,
  type WrittenValue,
} from './written.ts'

/** Every fault of the files of a set; `base` is the set they change, if they change one, and `knownTimes` counts its times in. */
export function setFaults(
  files: readonly BurdenFile[],
  parts: Parts,
  base: BurdenParameters | null,
  knownTimes: readonly StandardTime[],
): readonly ProblemDetails[] {
  const { sources, times, presets, values, titles, measured } = parts
  const cited = [...new Set(sources.map(({ name }) => name))]
  const forms = [...(base?.presets ?? []).map(({ id }) => id), ...presets.map(({ name }) => name)]
  return [
    ...findStrangers(files),
    ...files.flatMap((file) => findBaseFaults(file, base)),
    ...[sources, times, presets, values, titles, measured].flatMap(findRepeated),
    ...[...times, ...presets, ...values].flatMap((part) => findSource(part, cited)),
    ...(base === null
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
  ]
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

function findSource({ path, name, body }: Part<Grounds>, cited: readonly string[]): readonly ProblemDetails[] {
  return findName(path, body.source, cited, `${name}.source`)
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
