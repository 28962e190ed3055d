/** The work a draft gives, on the page: the estimate, its chart, the proof that is asked, and the assumptions. */

import { roundHours, writeHours } from '../../language/hours.ts'
import { labelOf } from '../../language/naming.ts'
import { proofName, proofsOf } from '../../language/proofs.ts'
import { askedOf, bearers, phases, phaseTerms, remarkTerms } from '../../language/terms.ts'
import { roundPair } from '../../language/written.ts'
import type { BurdenSummary } from '../../model/burden.ts'
import type { Phase } from '../../model/specification.ts'
import { chartOf } from '../burden/chart.ts'
import { empty, html, type Markup } from '../markup.ts'
import { assumedValue, type BurdenRow, burdenRows, caveatOf } from '../sentences.ts'
import type { Page } from './page.ts'
import { pageWordsOf } from './words.ts'

export function burdenOf(page: Page): Markup {
  const { before, after } = page.result.burden
  const { words, language, id } = page
  if (before.hours <= 0) return empty
  const rows = burdenRows(before, after, language)
  return html`<section class="burden" aria-labelledby="${page.over}${id}-burden">
<h3 id="${id}-burden">${words.burden}</h3>
<div class="scroll"><table class="headline">
<thead><tr><td></td><th scope="col">${words.before}</th><th scope="col">${words.after}</th><td></td></tr></thead>
<tbody>${rows.map(headlineOf)}</tbody>
</table></div>
${phasesOf(before, after, page)}
${chartOfWork(before, after, page)}
<p class="caveat">${caveatOf(before, language)}</p>
</section>`
}

function headlineOf(row: BurdenRow): Markup {
  const share = Math.round(Math.min(1, Math.max(0, row.left)) * 100)
  return html`<tr><th scope="row">${row.label}</th><td>${row.before}</td><td>${row.after}</td><td><span class="bar" aria-hidden="true"><span style="width:${share}%"></span></span> ${row.change}</td></tr>
`
}

function phasesOf(before: BurdenSummary, after: BurdenSummary, { words, language }: Page): Markup {
  const totals = [...before.totals, ...after.totals]
  const used = phases.filter((phase) => totals.some((total) => total.phase === phase && total.hours > 0))
  const hours = (burden: BurdenSummary, bearer: string, phase: Phase) =>
    burden.totals
      .filter((total) => total.bearer === bearer && total.phase === phase)
      .reduce((sum, total) => sum + total.hours, 0)
  const cell = (bearer: string, phase: Phase) => {
    const [now, then] = roundPair(hours(before, bearer, phase), hours(after, bearer, phase), roundHours)
    const written = writeHours(now, language)
    return now === then ? html`<td>${written}</td>` : html`<td>${written} → ${writeHours(then, language)}</td>`
  }
  return html`<div class="scroll"><table class="phases">
<caption>${words.burdenTable}</caption>
<thead><tr><td></td>${used.map((phase) => html`<th scope="col">${words.phase[phase]}</th>`)}</tr></thead>
<tbody>${bearers.map((bearer) => html`<tr><th scope="row">${words.bearer[bearer]}</th>${used.map((phase) => cell(bearer, phase))}</tr>\n`)}</tbody>
</table></div>`
}

/** Who has the work, and when, now and after the changes. */
function chartOfWork(before: BurdenSummary, after: BurdenSummary, { words, language }: Page): Markup {
  const own = pageWordsOf(language)
  const hours = (burden: BurdenSummary, bearer: string, phase: Phase) =>
    burden.totals.reduce((sum, total) => sum + (total.bearer === bearer && total.phase === phase ? total.hours : 0), 0)
  const rows = bearers.flatMap((bearer) =>
    phases.flatMap((phase) => {
      const [now, then] = [hours(before, bearer, phase), hours(after, bearer, phase)]
      if (now + then <= 0) return []
      const [shownNow, shownThen] = roundPair(now, then, roundHours).map((value) => writeHours(value, language))
      return {
        label: `${words.bearer[bearer]}, ${words.phase[phase].toLowerCase()}`,
        value: shownNow === shownThen ? (shownNow ?? '') : `${shownNow} → ${shownThen}`,
        spans: [
          { from: 0, to: now, look: 'now' as const },
          { from: 0, to: then, look: 'then' as const },
        ],
      }
    }),
  )
  if (rows.length === 0) return empty
  return html`<p class="key">${own.chart}: <span class="now" aria-hidden="true">■</span> ${own.now} <span class="then" aria-hidden="true">■</span> ${own.after}</p>
${chartOf(own.chart, rows)}`
}

export function evidenceOf({ id, over, result, pack, words, language }: Page): Markup {
  const proofs = proofsOf(result.specification.requirements, pack)
  if (proofs.length === 0) return empty
  const rows = proofs.map(
    (proof) =>
      html`<tr><th scope="row">${proofName(proof, pack, language)}</th><td>${labelOf(proof.requirement, result.specification, language)}</td><td>${phaseTerms[proof.moment][language]}</td><td>${askedOf(proof, language)}</td><td>${proof.validity ?? ''}</td><td>${proof.remarks.map((remark) => remarkTerms[remark][language]).join('; ')}</td></tr>\n`,
  )
  const heads = words.evidenceColumns.map((name) => html`<th scope="col">${name}</th>`)
  return html`<section aria-labelledby="${over}${id}-evidence">
<h3 id="${id}-evidence">${words.evidenceTitle}</h3>
<div class="scroll"><table class="evidence">
<thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody>
</table></div>
</section>`
}

export function assumptionsOf({ id, over, result, words, language }: Page): Markup {
  const { assumptions, hours, parameterSet } = result.burden.before
  if (hours <= 0 || assumptions.length === 0) return empty
  const heads = [words.assumption, words.value, words.certainty, words.source]
  const lines = assumptions.map((each) => {
    return html`<tr><th scope="row">${each.label[language]}</th><td>${assumedValue(each, language)}</td><td>${words.status[each.status]}</td><td>${each.source[language]}</td></tr>
`
  })
  return html`<section aria-labelledby="${over}${id}-assumptions">
<h3 id="${id}-assumptions">${words.assumptions}</h3>
<p>${words.assumptionsLead}</p>
<div class="scroll"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${lines}</tbody>
</table></div>
<p class="caveat">${words.parameterSet}: ${parameterSet}</p>
</section>`
}
