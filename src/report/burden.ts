/** The estimate of a draft by itself: who bears what, when, because of which requirements, and on what assumptions. */

import { bearers, phases } from '../language/terms.ts'
import { roundPair } from '../language/written.ts'
import type { Bearer, Burden, BurdenItem } from '../model/burden.ts'
import type { Language } from '../model/facts.ts'
import type { Look, Report } from '../model/result.ts'
import type { Phase } from '../model/specification.ts'
import { formatHours, roundHours, writeHours, writeWholeEuros } from './number.ts'
import { assumedValue, burdenRows, caveatOf } from './sentences.ts'
import type { TextOptions } from './text.ts'
import { columnsOf, pad, wrap } from './width.ts'
import { type Words, wordsOf } from './words.ts'

export const burdenFormats = ['text', 'json'] as const

/** Writes the estimates in a format. */
export function reportBurden(
  report: Report,
  format: (typeof burdenFormats)[number],
  options: TextOptions = {},
): string {
  return format === 'json' ? burdenJson(report) : burdenText(report, options.width ?? 100)
}

function burdenJson({ results, tool, pack }: Report): string {
  const drafts = results.map(({ specification, burden }) => ({ path: specification.draft.path, burden }))
  return `${JSON.stringify({ tool: { ...tool, pack: `${pack.name} ${pack.version}` }, drafts }, null, 2)}\n`
}

function burdenText(report: Report, width: number): string {
  return report.results.map((result) => draftText(result, report, width)).join('\n\n')
}

function draftText(result: Look, { language }: Report, width: number): string {
  const words = wordsOf(language)
  const { before, after } = result.burden
  const rows = burdenRows(before, after, language)
  const most = heaviest(before).map(({ requirement, hours }) => [requirement, formatHours(hours, language)])
  const assumed = before.assumptions.map((assumption) => [
    assumption.label[language],
    assumedValue(assumption, language),
    words.status[assumption.status],
  ])
  return [
    result.specification.draft.path,
    '',
    ...table(
      [['', words.before, words.after, ''], ...rows.map((row) => [row.label, row.before, row.after, row.change])],
      [1, 2],
    ),
    '',
    words.burdenTable,
    ...table(splitRows(result.burden, language), [2, 3, 4, 5]),
    ...(most.length > 0 ? ['', words.heaviest, ...table(most, [1])] : []),
    '',
    words.assumptions,
    ...table(assumed, [1]),
    '',
    ...wrap(caveatOf(before, language), width),
    parameterLine(before, words),
    '',
  ].join('\n')
}

/** Hours and euros of every party and phase, now and after the changes, under their header. */
function splitRows({ before, after }: Look['burden'], language: Language): readonly (readonly string[])[] {
  const words = wordsOf(language)
  const cellOf = (burden: Burden, bearer: Bearer, phase: Phase) =>
    burden.totals.find((total) => total.bearer === bearer && total.phase === phase)
  const rows = bearers.flatMap((bearer) =>
    phases.flatMap((phase) => {
      const [now, then] = [cellOf(before, bearer, phase), cellOf(after, bearer, phase)]
      if (now === undefined && then === undefined) return []
      const hours = roundPair(now?.hours ?? 0, then?.hours ?? 0, roundHours)
      const euros = roundPair(now?.euros ?? 0, then?.euros ?? 0)
      return [
        [
          words.bearer[bearer],
          words.phase[phase],
          ...hours.map((value) => writeHours(value, language)),
          ...euros.map((value) => writeWholeEuros(value, language)),
        ],
      ]
    }),
  )
  return [['', '', words.before, words.after, words.before, words.after], ...rows]
}

function parameterLine(burden: Burden, words: Words): string {
  return `${words.parameterSet}: ${burden.parameterSet} (${burden.parameterHash})`
}

/** The ten requirements that cause most hours of their own; work that several share counts with none of them. */
function heaviest(burden: Burden): readonly { readonly requirement: string; readonly hours: number }[] {
  const own = new Map<string, number>()
  for (const { requirement, milliMinutes } of burden.items as readonly BurdenItem[]) {
    if (requirement !== null) own.set(requirement, (own.get(requirement) ?? 0) + milliMinutes)
  }
  return [...own]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 10)
    .map(([requirement, milliMinutes]) => ({ requirement, hours: milliMinutes / 60_000 }))
}

/** Rows under one another in columns; the columns named stand right. */
function table(rows: readonly (readonly string[])[], right: readonly number[]): readonly string[] {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  )
  return rows.map((row) =>
    `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, right.includes(column) ? 'left' : 'right')).join('  ')}`.trimEnd(),
  )
}
