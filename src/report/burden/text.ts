/** The estimate for a terminal: who bears what, when, because of which requirements, how sure, and on what assumptions. */

import { headlineOf, missingOf, plausibilityOf, standingOf } from '../../language/estimate.ts'
import { formatHours, roundHours, writeHours } from '../../language/hours.ts'
import { roundPair } from '../../language/written.ts'
import type { Language } from '../../model/facts.ts'
import type { Weighing } from '../../model/weighing.ts'
import { formatEuros } from '../number.ts'
import { burdenRows, caveatOf } from '../sentences.ts'
import { columnsOf, pad, usualColumns, wrap } from '../width.ts'
import { wordsOf } from '../words.ts'
import {
  assumptionRows,
  type BurdenReport,
  bandWords,
  barsOf,
  besidesOf,
  changeWords,
  heaviestShares,
  mostChanges,
  swayLine,
  widestSways,
} from './weighed.ts'
import { burdenWordsOf } from './words.ts'

type Lines = readonly string[]
type Rows = readonly (readonly string[])[]

/** Writes the estimates for a screen of so many columns. */
export function burdenText(report: BurdenReport, width = usualColumns): string {
  return `${report.weighings.map((weighing) => draftText(weighing, report, width)).join('\n\n')}\n`
}

function draftText(weighing: Weighing, report: BurdenReport, width: number): string {
  const { language } = report
  const words = wordsOf(language)
  const own = burdenWordsOf(language)
  const { appraisal, comparison, scenarios } = weighing
  const paragraphs = (texts: readonly string[]) =>
    texts.flatMap((text) => wrap(text, width - 2)).map((line) => `  ${line}`)
  const blocks: readonly Lines[] = [
    [weighing.path],
    paragraphs(headlineOf(weighing, language)),
    summary(weighing, language, width),
    table(besidesOf(weighing, language).map(({ label, value }) => [label, value])),
    ...(comparison === null ? [] : [compared(weighing, language)]),
    ...(scenarios.length === 0 ? [] : [sideBySide(weighing, language)]),
    [own.chart, ...chart(weighing, language, width)],
    ...(appraisal.shares.length === 0 ? [] : [top(weighing, language, width), paragraphs([own.aloneNote])]),
    ...(widestSways(weighing).length === 0 ? [] : [[...wrap(own.sways, width), ...tornado(weighing, report, width)]]),
    [own.standing, ...table(standingOf(appraisal.burden, language), [0])],
    ...(missingOf(appraisal, weighing.facts, language).length === 0
      ? []
      : [[own.missing, ...paragraphs(missingOf(appraisal, weighing.facts, language))]]),
    [words.assumptions, ...assumptions(weighing, language, width)],
    paragraphs([plausibilityOf(appraisal.burden, language), caveatOf(appraisal.burden, language)]),
    [`  ${words.parameterSet}: ${appraisal.burden.parameterSet} (${appraisal.burden.parameterHash})`],
  ]
  return blocks.map((lines) => lines.join('\n')).join('\n\n')
}

function summary({ cleaning, appraisal }: Weighing, language: Language, width: number): Lines {
  const words = wordsOf(language)
  const rows = burdenRows(cleaning.before, cleaning.after, language)
  const spread: Readonly<Record<string, readonly [string, string]>> = {
    [words.total]: bandWords(appraisal.bands.hours, language),
    [words.perBidder]: bandWords(appraisal.bands.hoursPerBidder, language),
    [words.perProviderYear]: bandWords(appraisal.bands.hoursPerProviderYear, language),
    [words.municipality]: bandWords(appraisal.bands.municipalityHours, language),
    [words.inMoney]: [appraisal.bands.euros.low, appraisal.bands.euros.high].map((euros) =>
      formatEuros(euros, language),
    ) as [string, string],
  }
  const cells = [
    ['', words.before, burdenWordsOf(language).likely, words.after, ''],
    ...rows.map(({ label, before, after, change }) => [
      label,
      before,
      between(...(spread[label] ?? ['', ''])),
      after,
      change,
    ]),
  ]
  const numbers = [1, 2, 3]
  const lines = table(cells, numbers, width)
  // On a narrow screen the numbers go before the share that they differ by.
  if (lines.every((line) => columnsOf(line) <= width)) return lines
  return table(
    cells.map((row) => row.slice(0, -1)),
    numbers,
    width,
  )
}

function compared({ comparison }: Weighing, language: Language): Lines {
  const words = burdenWordsOf(language)
  if (comparison === null) return []
  const { before, after, difference } = comparison.change
  const rows = burdenRows(before, after, language)
  const { low, high } = difference.hours
  return [
    words.versus(comparison.path),
    ...table(
      [['', words.was, words.is, ''], ...rows.map((row) => [row.label, row.before, row.after, row.change])],
      [1, 2],
    ),
    ...(difference.hours.point === 0
      ? []
      : [`  ${changeWords(low, language)} – ${changeWords(high, language)} (${words.likely})`]),
    ...table(
      comparison.requirements
        .slice(0, mostChanges)
        .map(({ requirement, kind, hours }) => [requirement, words.changed[kind], changeWords(hours, language)]),
    ),
  ]
}

function sideBySide({ appraisal, scenarios }: Weighing, language: Language): Lines {
  const words = burdenWordsOf(language)
  const columns = [{ label: words.asIs, burden: appraisal.burden, hours: appraisal.bands.hours }, ...scenarios]
  const first = burdenRows(appraisal.burden, appraisal.burden, language)
  return [
    words.scenarios,
    ...table(
      [
        ['', ...columns.map(({ label }) => label)],
        ...first.map(({ label }) => [
          label,
          ...columns.map(
            ({ burden }) => burdenRows(burden, burden, language).find((row) => row.label === label)?.before ?? '–',
          ),
        ]),
        [words.likely, ...columns.map(({ hours }) => between(...bandWords(hours, language)))],
      ],
      columns.map((_, index) => index + 1),
    ),
  ]
}

/** From one amount to another, with the unit said once. */
function between(low: string, high: string): string {
  const [from, to] = [low.split(' '), high.split(' ')]
  if (from.length < 2 || to.length < 2) return [low, high].filter((each) => each !== '').join(' – ')
  if (low === high) return low
  if (from[0] === to[0]) return `${low} – ${to.slice(1).join(' ')}`
  return from.at(-1) === to.at(-1) ? `${from.slice(0, -1).join(' ')} – ${high}` : `${low} – ${high}`
}

const full = '█'
const half = '▌'

/** A bar of so many columns, to the half. */
function bar(part: number, whole: number, columns: number): string {
  const halves = whole > 0 ? Math.round((part / whole) * columns * 2) : 0
  return full.repeat(halves >> 1) + (halves % 2 === 1 ? half : '')
}

function chart(weighing: Weighing, language: Language, width: number): Lines {
  const words = wordsOf(language)
  const bars = barsOf(weighing)
  const most = Math.max(0, ...bars.map(({ before }) => before))
  const rows = bars.map(({ bearer, phase, before, after }) => {
    const [now, then] = roundPair(before, after, roundHours)
    return [
      words.bearer[bearer],
      words.phase[phase],
      writeHours(now, language),
      ...(now === then ? ['', ''] : ['→', writeHours(then, language)]),
    ]
  })
  const lines = table(rows, [2, 4])
  const room = Math.max(10, width - Math.max(0, ...lines.map(columnsOf)) - 3)
  const wide = Math.max(0, ...lines.map(columnsOf))
  return lines.map((line, index) => `${pad(line, wide)}  ${bar(bars[index]?.before ?? 0, most, room)}`.trimEnd())
}

function top(weighing: Weighing, language: Language, width: number): Lines {
  const { appraisal } = weighing
  const words = burdenWordsOf(language)
  const shown = heaviestShares(weighing)
  const most = shown[0]?.hours ?? 0
  const lines = table(
    [
      [words.requirement, words.share, words.alone],
      ...shown.map(({ requirement, hours, saves }) => [
        requirement,
        formatHours(hours, language),
        formatHours(saves.hours + saves.municipalityHours, language),
      ]),
    ],
    [1, 2],
  )
  const wide = Math.max(0, ...lines.map(columnsOf))
  const room = Math.max(10, width - wide - 3)
  return [
    words.carrying(appraisal.carrying, appraisal.shares.length),
    ...lines.map((line, index) =>
      index === 0 ? line : `${pad(line, wide)}  ${bar(shown[index - 1]?.hours ?? 0, most, room)}`.trimEnd(),
    ),
  ]
}

function tornado(weighing: Weighing, report: BurdenReport, width: number): Lines {
  const { appraisal } = weighing
  const { language } = report
  const shown = widestSways(weighing)
  const rows = shown.map((sway) => {
    const { label, value } = swayLine(sway, report)
    return [label, between(formatHours(sway.hoursLow, language), formatHours(sway.hoursHigh, language)), value]
  })
  const lines = table(rows, [1])
  const wide = Math.max(0, ...lines.map(columnsOf))
  const room = width - wide - 3
  if (room < 10) return lines
  const [least, most] = [
    Math.min(...shown.map(({ hoursLow }) => hoursLow)),
    Math.max(...shown.map(({ hoursHigh }) => hoursHigh)),
  ]
  const at = (hours: number) => (most > least ? Math.round(((hours - least) / (most - least)) * room) : 0)
  return lines.map((line, index) => {
    const { hoursLow = 0, hoursHigh = 0 } = shown[index] ?? {}
    const [from, point, to] = [at(hoursLow), at(appraisal.burden.hours), at(hoursHigh)]
    const band = `${' '.repeat(from)}${'─'.repeat(Math.max(0, point - from))}│${'─'.repeat(Math.max(0, to - point))}`
    return `${pad(line, wide)}  ${band}`
  })
}

/** A line for each where the screen has room; else its name, and what it is below. */
function assumptions(weighing: Weighing, language: Language, width: number): Lines {
  const rows = assumptionRows(weighing, language).map((row) => row.slice(0, 4))
  const lines = table(rows)
  if (lines.every((line) => columnsOf(line) <= width)) return lines
  return rows.flatMap(([label = '', value = '', bounds = '', status = '']) => [
    `  ${label}`,
    `    ${[value, bounds === '' ? '' : `(${bounds})`, status].filter((part) => part !== '').join('  ')}`,
  ])
}

/** Rows under one another in columns, that stand closer where they would not fit; the columns named stand right. */
function table(rows: Rows, right: readonly number[] = [], width = Number.POSITIVE_INFINITY): Lines {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  )
  const gap = widths.reduce((sum, one) => sum + one + 2, 0) > width ? ' ' : '  '
  return rows.map((row) =>
    `  ${row.map((cell, column) => pad(cell, widths[column] ?? 0, right.includes(column) ? 'left' : 'right')).join(gap)}`.trimEnd(),
  )
}
