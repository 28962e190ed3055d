/** What was found in drafts, kept from one run to the next, so that a draft that did not change is not read again. */

import { join, resolve } from 'node:path'
import { keepPrivately, readBytesIfThere, removeOldest } from './disk.ts'
import type { Assumption, Burden, BurdenSummary } from './model/burden.ts'
import type { Finding } from './model/finding.ts'
import { parseJson } from './model/json.ts'
import { once } from './model/once.ts'
import { type Look, type Result, type Short, shortOf } from './model/result.ts'
import { type Draft, isDemand, numbersOf, type Specification } from './model/specification.ts'
import type { LintOptions } from './pipeline.ts'

/**
 * A look as texts of JSON, all from `source` alone: a brief of what every report needs, and what only some need, each in
 * one line.
 */
export interface Kept {
  readonly source: string
  readonly brief: string
  readonly findings: string
  readonly assumptions: string
  readonly reading: string
}

/** Findings, of which the list of citations that a rule rests on is told once. */
interface Found {
  readonly findings: readonly (Omit<Finding, 'basis'> & { readonly basis: number })[]
  readonly bases: readonly Finding['basis'][]
}

type Estimate = Omit<BurdenSummary, 'assumptions'>

interface Brief
  extends Pick<Look, 'asOf'>,
    Pick<Specification, 'facts' | 'language' | 'allowances'>,
    Pick<Short, 'count'> {
  readonly numbers: readonly string[]
  readonly demands: boolean
  readonly errors: Found
  readonly burden: { readonly before: Estimate; readonly after: Estimate }
}

/** What the estimates before and after cleaning assume. */
type Assumptions = { readonly [when in keyof Look['burden']]: readonly Assumption[] }

type Reading = Pick<Specification, 'requirements' | 'sections' | 'references'>

/** All that a look at a draft comes from, in one line: itself, a mark of program and rules, options, and a mark of its tender. */
export function sourceOf(
  { path, format, text }: Draft,
  { mark, options }: { readonly mark: string | undefined; readonly options: Omit<LintOptions, 'dossier'> },
  tender: { readonly mark: string } | undefined,
): string {
  return JSON.stringify({ mark, options, tender: tender?.mark, path, format, text: hashOf(text, 'base64') })
}

/** How much of a look is asked: what every report needs, also what it tells of findings, or all. */
export type Asked = (typeof depths)[number]
const depths = ['brief', 'findings', 'whole'] as const

/** A look at a draft, to be kept or sent, as far as it is asked; what else a report may ask is made again. */
export function keptOf(source: string, result: Result, asked: Asked): Kept {
  const { findings, burden, specification } = result
  const brief = JSON.stringify(briefOf(result))
  if (asked === 'brief') return { source, brief, findings: '', assumptions: '', reading: '' }
  const { requirements, sections, references } = specification
  const assumptions: Assumptions = { before: burden.before.assumptions, after: burden.after.assumptions }
  const reading: Reading = { requirements, sections, references }
  return {
    source,
    brief,
    findings: JSON.stringify(foundOf(findings)),
    assumptions: JSON.stringify(assumptions),
    reading: asked === 'whole' ? JSON.stringify(reading) : '',
  }
}

function briefOf({ findings, asOf, burden, specification }: Result): Brief {
  const { facts, language, allowances, requirements } = specification
  const { count, errors } = shortOf({ findings })
  return {
    asOf,
    facts,
    language,
    allowances,
    numbers: numbersOf(requirements),
    demands: requirements.some(isDemand),
    count,
    errors: foundOf(errors),
    burden: { before: estimateOf(burden.before), after: estimateOf(burden.after) },
  }
}

/** The actions that an estimate adds up are more than half of a look, and no report of it tells them. */
function estimateOf({ items, assumptions, ...estimate }: Burden): Estimate {
  return estimate
}

function foundOf(findings: readonly Finding[]): Found {
  // Within a draft all findings of a rule rest on the same.
  const ofRule = new Map<string, number>()
  const bases: Finding['basis'][] = []
  const told = findings.map((finding) => {
    const basis = ofRule.get(finding.rule) ?? bases.push(finding.basis) - 1
    ofRule.set(finding.rule, basis)
    return { ...finding, basis }
  })
  return { findings: told, bases }
}

function findingsOf({ findings, bases }: Found): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, basis: bases[finding.basis] ?? [] }))
}

/**
 * A kept look. What only some reports need is fetched when something of it is asked, and made `again` should it be gone
 * or damaged; undefined when the brief itself is.
 */
export function lookFrom(draft: Draft, kept: Kept, again: () => Kept): Look | undefined {
  const brief = parseJson(kept.brief) as Brief | null
  if (brief === null) return undefined
  const { asOf, numbers, demands, count, errors, burden, ...said } = brief
  const part = <T>(name: Part) => once(() => (parseJson(kept[name]) ?? JSON.parse(again()[name])) as T)
  const findings = part<Found>('findings')
  const told = once(() => findingsOf(findings()))
  const assumptions = part<Assumptions>('assumptions')
  const reading = part<Reading>('reading')
  const estimate = (when: keyof Assumptions): BurdenSummary => ({
    ...burden[when],
    get assumptions() {
      return assumptions()[when]
    },
  })
  return {
    get findings() {
      return told()
    },
    asOf,
    numbers,
    demands,
    short: { count, errors: findingsOf(errors) },
    burden: { before: estimate('before'), after: estimate('after') },
    specification: {
      draft,
      ...said,
      get requirements() {
        return reading().requirements
      },
      get sections() {
        return reading().sections
      },
      get references() {
        return reading().references
      },
    },
  }
}

/** Looks kept from one run to the next. What cannot be read or written is passed over. */
export interface Memory {
  /** What is kept of a look at a draft from this source, when it holds as much as is asked. */
  readonly recall: (path: string, source: string, asked: Asked) => Kept | undefined
  readonly keep: (path: string, kept: Kept) => void
}

/** How many files are kept; the oldest make way. */
const mostKept = 2000

/** What only some reports need, in the order of its lines. */
const parts = ['findings', 'assumptions', 'reading'] as const
type Part = (typeof parts)[number]

/**
 * The looks kept in a folder: one or two files a draft, for their owner only, each below a line of what it was made from;
 * below the brief stands how much is held.
 */
export function memoryIn(folder: string): Memory {
  const file = (path: string, holds: string) => join(folder, `${hashOf(resolve(path), 'hex').slice(0, 32)}-${holds}`)
  const makeRoom = once(() => removeOldest(folder, mostKept))
  return {
    recall(path, source, asked) {
      const [brief, held] = linesBelow(source, file(path, 'brief'))
      if (depths.findIndex((depth) => depth === held?.toString()) < depths.indexOf(asked)) return undefined
      const rest = once(() => linesBelow(source, file(path, 'rest')))
      const line = (part: Part) => rest()[parts.indexOf(part)]?.toString() ?? ''
      return (
        brief && {
          source,
          brief: brief.toString(),
          get findings() {
            return line('findings')
          },
          get assumptions() {
            return line('assumptions')
          },
          get reading() {
            return line('reading')
          },
        }
      )
    },
    keep(path, kept) {
      makeRoom()
      const held: Asked = kept.reading !== '' ? 'whole' : kept.findings !== '' ? 'findings' : 'brief'
      keepPrivately(file(path, 'brief'), `${kept.source}\n${kept.brief}\n${held}\n`)
      // Runs before a commit tell mostly errors; what they do not need takes ten times the room and the time.
      if (held !== 'brief')
        keepPrivately(file(path, 'rest'), `${kept.source}\n${parts.map((part) => `${kept[part]}\n`).join('')}`)
    },
  }
}

/** The lines of a file below its first, when that is `first`. */
function linesBelow(first: string, path: string): readonly Buffer[] {
  const bytes = readBytesIfThere(path)
  if (bytes === undefined) return []
  const [source, ...lines] = linesIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return source?.toString() === first ? lines : []
}

function linesIn(bytes: Buffer): readonly Buffer[] {
  const lines: Buffer[] = []
  for (let start = 0, end = bytes.indexOf('\n'); end >= 0; start = end + 1, end = bytes.indexOf('\n', start))
    lines.push(bytes.subarray(start, end))
  return lines
}

function hashOf(text: string, encoding: 'hex' | 'base64'): string {
  // Loaded late: a run that keeps nothing does without.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(text).digest(encoding)
}
