/** Holds findings against those that are known already, and keeps the known ones in a file that reads well in a diff. */

import { words } from '../language/words.ts'
import type { Baseline, Known } from '../model/baseline.ts'
import type { Finding } from '../model/finding.ts'
import { isRecord, parseJson } from '../model/json.ts'
import { Problem } from '../model/problem.ts'
import { type Look, withFindings } from '../model/result.ts'
import { fingerprintsOf } from './fingerprint.ts'

/** A draft that was looked at, by the name that the baseline has for it. */
export interface Named {
  readonly name: string
  readonly look: Look
}

/** Drafts without the findings that are known, and what is known but was not found again. */
export interface Held {
  readonly looks: readonly Look[]
  readonly gone: Baseline
}

/** So many characters of a finding's words are kept. */
const shownText = 100

/**
 * Takes from drafts the findings that are known. Each known finding answers for one finding of the same rule and words
 * in its own draft, wherever that stands; else, when it is there no more or the draft is gone (`exists`), for one that
 * moved to another of these drafts. So another finding in the place of a known one is told.
 */
export function holdAgainst(baseline: Baseline, drafts: readonly Named[], exists: (name: string) => boolean): Held {
  const left = new Map(Object.entries(baseline).map(([name, known]) => [name, byMark(known)]))
  const prints = drafts.map(({ look }) => fingerprintsOf(look))
  const known = new Set<Finding>()
  const answer = (name: string, finding: Finding, mark: string) => {
    const here = left.get(name)
    if (known.has(finding) || here === undefined || !here.delete(mark)) return
    known.add(finding)
  }
  const eachOpen = (act: (finding: Finding, mark: string, name: string) => void) => {
    drafts.forEach(({ name, look }, at) => {
      for (const finding of look.findings) {
        if (finding.allowed === null) act(finding, prints[at]?.get(finding)?.mark ?? '', name)
      }
    })
  }
  eachOpen((finding, mark, name) => answer(name, finding, mark))
  const here = new Set(drafts.map(({ name }) => name))
  const loose = [...left.keys()].filter((name) => here.has(name) || !exists(name))
  const homeOf = new Map(loose.flatMap((name) => [...(left.get(name)?.keys() ?? [])].map((mark) => [mark, name])))
  eachOpen((finding, mark) => answer(homeOf.get(mark) ?? '', finding, mark))
  return {
    looks: drafts.map(({ look }) => ({
      ...withFindings(
        look,
        look.findings.filter((finding) => !known.has(finding)),
      ),
      known: look.findings.filter((finding) => known.has(finding)),
    })),
    gone: sorted(Object.fromEntries(loose.map((name) => [name, [...(left.get(name)?.values() ?? [])]]))),
  }
}

function byMark(known: readonly Known[]): Map<string, Known> {
  return new Map(known.map((each) => [each.mark, each]))
}

/** All findings of drafts as a baseline, less those that are allowed with a reason. */
export function baselineOf(drafts: readonly Named[]): Baseline {
  return sorted(
    Object.fromEntries(
      drafts.map(({ name, look }) => {
        const prints = fingerprintsOf(look)
        const known = look.findings.flatMap((finding) => {
          const print = prints.get(finding)
          if (print === undefined || finding.allowed !== null) return []
          return [{ rule: finding.rule, mark: print.mark, text: beginOf(print.text) }]
        })
        return [name, known]
      }),
    ),
  )
}

function beginOf(text: string): string {
  const whole = text.trim().replace(/\s+/g, ' ')
  if (whole.length <= shownText) return whole
  const last = words(whole).findLast(({ end }) => end < shownText)
  return `${whole.slice(0, last?.end ?? shownText)} …`
}

/** A baseline without what another one holds; drafts of which nothing is left go with it. */
export function without(baseline: Baseline, gone: Baseline): Baseline {
  const entries = Object.entries(baseline).map(([name, known]) => {
    const marks = byMark(gone[name] ?? [])
    return [name, known.filter(({ mark }) => !marks.has(mark))]
  })
  return sorted(Object.fromEntries(entries))
}

/** How many findings a baseline holds. */
export function sizeOf(baseline: Baseline): number {
  return Object.values(baseline).reduce((sum, known) => sum + known.length, 0)
}

/** Drafts by name, their findings by rule and words; what is empty is left out. */
function sorted(baseline: Baseline): Baseline {
  const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return Object.fromEntries(
    Object.entries(baseline)
      .filter(([, known]) => known.length > 0)
      .sort(([a], [b]) => before(a, b))
      .map(([name, known]) => [
        name,
        [...known].sort((a, b) => before(a.rule, b.rule) || before(a.text, b.text) || before(a.mark, b.mark)),
      ]),
  )
}

/** Writes a baseline as JSON with a finding a line. */
export function writeBaseline(baseline: Baseline): string {
  const drafts = Object.entries(sorted(baseline)).map(([name, known]) => {
    const lines = known.map(({ rule, mark, text }) => `    ${JSON.stringify({ rule, mark, text })}`)
    return `  ${JSON.stringify(name)}: [\n${lines.join(',\n')}\n  ]`
  })
  return drafts.length === 0 ? '{}\n' : `{\n${drafts.join(',\n')}\n}\n`
}

/** Reads a baseline; what does not look like one is a Problem. */
export function parseBaseline(path: string, text: string): Baseline {
  const value = parseJson(text)
  if (isBaseline(value)) return value
  throw new Problem({
    kind: 'usage',
    path,
    what: { nl: 'Dit is geen nulmeting van tenderlint.', en: 'This is no baseline of tenderlint.' },
    help: {
      nl: 'Zet het bestand terug zoals het was, of haal het weg en maak het opnieuw met: tenderlint baseline create',
      en: 'Put the file back as it was, or remove it and make it anew with: tenderlint baseline create',
    },
  })
}

function isBaseline(value: unknown): value is Baseline {
  if (!isRecord(value)) return false
  const isKnown = (entry: unknown) =>
    isRecord(entry) && ['rule', 'mark', 'text'].every((key) => typeof entry[key] === 'string')
  return Object.values(value).every((known) => Array.isArray(known) && known.every(isKnown))
}
