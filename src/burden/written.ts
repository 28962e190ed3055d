/** What parameter files say, as their schema lets it be written, and the parts of a set that is spread over them. */

import type { BurdenStep, Obligation, ParameterStatus, StandardTime, Unit } from '../model/parameters.ts'
import type { Bilingual } from '../model/problem.ts'

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
  readonly sources?: Readonly<Record<string, WrittenSource>>
  readonly times?: readonly WrittenTime[]
  readonly presets?: readonly WrittenPreset[]
  readonly values?: Readonly<Record<string, WrittenValue>>
  /** Minutes asked of providers and municipality, by form of evidence. */
  readonly measured?: Readonly<Record<string, WrittenMeasured>>
}

/** A source: its title, in both languages where it is more than a name. */
export interface WrittenSource {
  readonly title: string | Bilingual
  readonly year: number | null
}

/** What a number rests on: a key of `sources` and, where it helps, the place in that source. */
export interface Grounds {
  readonly status: ParameterStatus
  readonly source: string
  readonly at?: string
}

/** A standard time, its minutes by complexity. */
export interface WrittenTime extends Grounds {
  readonly id: string
  readonly sector: StandardTime['sector']
  readonly label: Bilingual
  readonly minutes: Pick<StandardTime, BurdenStep['complexity']>
}

/** A step of a preset: once unless it says how often. */
export interface WrittenStep extends Omit<BurdenStep, 'times' | 'level'> {
  readonly times?: number
  readonly level?: BurdenStep['level']
}

/** A form of evidence; `fee`, `usual`, `reuse`, `each`, `rate` and `checkers` name values. */
export interface WrittenPreset extends Grounds {
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
export interface WrittenValue extends Grounds {
  readonly label?: Bilingual
  readonly value: number
  readonly low?: number
  readonly high?: number
  readonly unit?: Unit
}

/** Minutes as asked, and of how many. */
export interface WrittenMeasured {
  readonly produce?: number
  readonly handle?: number
  readonly check?: number
  readonly answers: number
}

/** A part of a set, its name and the file it stands in. */
export interface Part<T> {
  readonly path: string
  readonly name: string
  readonly body: T
}

/** What a file holds. */
export function contentOf(file: BurdenFile): BurdenContent {
  // Whoever loads the files has held them against the schema.
  return file.value as BurdenContent
}

/** The set that files are of, as the first says. */
export function setOf([first]: readonly BurdenFile[]): string | undefined {
  return first === undefined ? undefined : contentOf(first).set
}

function listParts<T>(
  files: readonly BurdenFile[],
  list: (content: BurdenContent) => readonly (readonly [string, T])[],
): readonly Part<T>[] {
  return files.flatMap((file) => list(contentOf(file)).map(([name, body]) => ({ path: file.path, name, body })))
}

/** The parts of a set by kind, each with the file it stands in. */
export type Parts = ReturnType<typeof partsOf>

/** All parts of a set, by kind. */
export function partsOf(files: readonly BurdenFile[]) {
  return {
    sources: listParts(files, ({ sources }) => Object.entries(sources ?? {})),
    times: listParts(files, ({ times }) => (times ?? []).map((time) => [time.id, time])),
    presets: listParts(files, ({ presets }) => (presets ?? []).map((preset) => [preset.id, preset])),
    values: listParts(files, ({ values }) => Object.entries(values ?? {})),
    measured: listParts(files, ({ measured }) => Object.entries(measured ?? {})),
    titles: listParts(files, ({ title }) => (title === undefined ? [] : [['title', title]])),
  }
}
