/** The estimate as one HTML file with charts, that works offline, on paper and in the dark. */

import { headlineOf, missingOf, plausibilityOf, standingOf } from '../../language/estimate.ts'
import { formatHours, roundHours, writeHours } from '../../language/hours.ts'
import { roundPair } from '../../language/written.ts'
import type { Weighing } from '../../model/weighing.ts'
import { empty, html, type Markup } from '../markup.ts'
import { pageOf } from '../page.ts'
import { burdenRows, caveatOf } from '../sentences.ts'
import { type Words, wordsOf } from '../words.ts'
import { type ChartRow, chartOf, chartStyles } from './chart.ts'
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
import { type BurdenWords, burdenWordsOf } from './words.ts'

/** Writes the estimates as a web page of one file, without scripts and without anything from elsewhere. */
export function burdenHtml(report: BurdenReport): string {
  const { language, weighings, tool, pack } = report
  const words = wordsOf(language)
  const own = burdenWordsOf(language)
  const made = words.madeWith(`${tool.name} ${tool.version}`, `${pack.name} ${pack.version}`)
  return pageOf(
    { language, title: own.title, styles: chartStyles },
    html`<header><p class="kind">tenderlint</p><h1>${own.title}</h1></header>
<main>
${weighings.map((weighing) => articleOf(weighing, report, words, own))}
</main>
<footer><p>${made}</p></footer>`,
  )
}

function articleOf(weighing: Weighing, report: BurdenReport, words: Words, own: BurdenWords): Markup {
  const { language } = report
  const { facts, path, appraisal } = weighing
  const missing = missingOf(appraisal, facts, language)
  return html`<article>
<h2>${facts.title ?? path}</h2>
<div class="burden">${headlineOf(weighing, language).map((line) => html`<p class="summary">${line}</p>`)}
${summaryOf(weighing, report, words)}
${tableOf(
  [],
  besidesOf(weighing, language).map(({ label, value }) => [label, value]),
)}
</div>
${comparedOf(weighing, report, own)}
${scenariosOf(weighing, report, own)}
<h3>${own.chart}</h3>
<p class="key"><span class="now">■</span> ${words.before} <span class="then">■</span> ${words.after}</p>
${chartOf(own.chart, bearerRows(weighing, report, words))}
${appraisal.shares.length === 0 ? empty : topOf(weighing, report, own)}
${widestSways(weighing).length === 0 ? empty : html`<h3>${own.sways}</h3>\n${chartOf(own.sways, swayRows(weighing, report), appraisal.burden.hours)}`}
<h3>${own.standing}</h3>
${tableOf([], standingOf(appraisal.burden, language))}
${missing.length === 0 ? empty : html`<h3>${own.missing}</h3><ul>${missing.map((line) => html`<li>${line}</li>`)}</ul>`}
<h3>${words.assumptions}</h3>
${tableOf([words.assumption, words.value, own.bounds, words.certainty, words.source], assumptionRows(weighing, language))}
<p class="caveat">${plausibilityOf(appraisal.burden, language)}</p>
<p class="caveat">${caveatOf(appraisal.burden, language)}</p>
<p class="caveat">${words.parameterSet}: ${appraisal.burden.parameterSet} (${appraisal.burden.parameterHash})</p>
</article>
`
}

function summaryOf({ cleaning }: Weighing, { language }: BurdenReport, words: Words): Markup {
  const rows = burdenRows(cleaning.before, cleaning.after, language)
  return tableOf(
    ['', words.before, words.after, ''],
    rows.map(({ label, before, after, change }) => [label, before, after, change]),
  )
}

function comparedOf({ comparison }: Weighing, { language }: BurdenReport, own: BurdenWords): Markup {
  if (comparison === null) return empty
  const { before, after } = comparison.change
  const rows = burdenRows(before, after, language)
  const requirements = comparison.requirements.slice(0, mostChanges)
  return html`<h3>${own.versus(comparison.path)}</h3>
${tableOf(
  ['', own.was, own.is, ''],
  rows.map((row) => [row.label, row.before, row.after, row.change]),
)}
${tableOf(
  [],
  requirements.map(({ requirement, kind, hours }) => [requirement, own.changed[kind], changeWords(hours, language)]),
)}`
}

function scenariosOf({ appraisal, scenarios }: Weighing, { language }: BurdenReport, own: BurdenWords): Markup {
  if (scenarios.length === 0) return empty
  const columns = [{ label: own.asIs, burden: appraisal.burden, hours: appraisal.bands.hours }, ...scenarios]
  const shown = columns.map(({ burden }) => burdenRows(burden, burden, language))
  const rows = (shown[0] ?? []).map(({ label }) => [
    label,
    ...shown.map((column) => column.find((row) => row.label === label)?.before ?? '–'),
  ])
  const bands = [own.likely, ...columns.map(({ hours }) => bandWords(hours, language).join(' – '))]
  return html`<h3>${own.scenarios}</h3>\n${tableOf(['', ...columns.map(({ label }) => label)], [...rows, bands])}`
}

function bearerRows(weighing: Weighing, { language }: BurdenReport, words: Words): readonly ChartRow[] {
  return barsOf(weighing).map(({ bearer, phase, before, after }) => {
    const [now, then] = roundPair(before, after, roundHours).map((hours) => writeHours(hours, language))
    return {
      label: `${words.bearer[bearer]}, ${words.phase[phase].toLowerCase()}`,
      value: now === then ? (now ?? '') : `${now} → ${then}`,
      spans: [
        { from: 0, to: before, look: 'now' },
        { from: 0, to: after, look: 'then' },
      ],
    }
  })
}

function topOf(weighing: Weighing, { language }: BurdenReport, own: BurdenWords): Markup {
  const { appraisal } = weighing
  const shown = heaviestShares(weighing)
  const title = own.carrying(appraisal.carrying, appraisal.shares.length)
  const rows = shown.map(({ requirement, hours }): ChartRow => {
    return { label: requirement, value: formatHours(hours, language), spans: [{ from: 0, to: hours, look: 'range' }] }
  })
  const table = shown.map(({ requirement, hours, saves }) => [
    requirement,
    formatHours(hours, language),
    formatHours(saves.hours + saves.municipalityHours, language),
  ])
  return html`<h3>${title}</h3>
${chartOf(title, rows)}
${tableOf([own.requirement, own.share, own.alone], table)}
<p class="caveat">${own.aloneNote}</p>`
}

function swayRows(weighing: Weighing, report: BurdenReport): readonly ChartRow[] {
  return widestSways(weighing).map((sway) => {
    const { hoursLow, hoursHigh } = sway
    const [low, high] = [hoursLow, hoursHigh].map((hours) => formatHours(hours, report.language))
    return {
      label: swayLine(sway, report).label,
      value: `${low} – ${high}`,
      spans: [{ from: hoursLow, to: hoursHigh, look: 'range' }],
    }
  })
}

function tableOf(heads: readonly string[], rows: readonly (readonly string[])[]): Markup {
  const head =
    heads.length === 0
      ? empty
      : html`<thead><tr>${heads.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>`
  const body = rows.map(
    ([first = '', ...rest]) =>
      html`<tr><th scope="row">${first}</th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
  )
  return html`<div class="scroll"><table>${head}<tbody>${body}</tbody></table></div>`
}
