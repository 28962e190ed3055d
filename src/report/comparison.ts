/** Several drafts side by side, as text, JSON or one HTML page. */

import { labelOf } from '../language/naming.ts'
import { roundEstimate, writeRounded, writeShare } from '../language/written.ts'
import type { Language } from '../model/facts.ts'
import type { RulePack } from '../model/rule.ts'
import type { Asking, SharedDemand, SharedProof, SideBySide } from '../model/side-by-side.ts'
import { asMarkup, empty, html } from './markup.ts'
import { roundTo } from './number.ts'
import { pageOf } from './page.ts'
import { hang, usualColumns, wrap } from './width.ts'

/** A comparison and what it is told with. */
export interface ComparisonReport {
  readonly comparison: SideBySide
  readonly pack: RulePack
  readonly language: Language
}

const words = {
  nl: {
    title: 'Vergelijking van stukken',
    harmony: (share: string) => `${share} van de eisen staat op dezelfde manier in een ander stuk.`,
    spared: (hours: string) =>
      `Eén gezamenlijke vraag om hetzelfde bewijs scheelt aanbieders die overal meedoen naar raming ${hours} uur aan het maken van bewijs.`,
    otherwise: 'Dezelfde plicht, anders geregeld',
    alike: 'Op dezelfde manier gevraagd',
    proof: 'Bewijs, en in welke vorm elk stuk het vraagt',
    notAsked: 'niet gevraagd',
    demands: (count: number) => (count === 1 ? '1 eis' : `${count} eisen`),
    none: 'Niets gevonden.',
  },
  en: {
    title: 'Comparison of drafts',
    harmony: (share: string) => `${share} of the requirements stands alike in another draft.`,
    spared: (hours: string) =>
      `One common demand for the same proof would spare providers that serve all an estimated ${hours} hours of making it.`,
    otherwise: 'The same duty, laid down otherwise',
    alike: 'Asked alike',
    proof: 'Proof, and in which form each draft asks it',
    notAsked: 'not asked',
    demands: (count: number) => (count === 1 ? '1 requirement' : `${count} requirements`),
    none: 'Nothing found.',
  },
} as const

const reporters = { text: comparisonText, json: comparisonJson, html: comparisonHtml } as const
export const comparisonFormats = Object.keys(reporters) as readonly (keyof typeof reporters)[]

/** Writes a comparison in a format. */
export function reportComparison(
  report: ComparisonReport,
  format: keyof typeof reporters,
  columns = usualColumns,
): string {
  return reporters[format](report, columns)
}

/** What a reader sees of a comparison: lines and tables in words. */
function told({ comparison, pack, language }: ComparisonReport) {
  const word = words[language]
  const presets = new Map(pack.burden.presets.map(({ id, label }) => [id, label[language]]))
  const concepts = new Map(pack.concepts.map(({ id, label }) => [id, label[language]]))
  const demands = (alike: boolean) =>
    comparison.demands.filter((demand) => demand.alike === alike).map(({ askings }) => askings)
  return {
    summary: [
      word.harmony(writeShare(comparison.harmony, language)),
      word.spared(writeRounded(roundEstimate(comparison.hours), language)),
    ],
    drafts: comparison.drafts.map(({ path, requirements }, draft) => ({
      letter: String.fromCharCode(65 + draft),
      name: `${path} (${word.demands(requirements)})`,
    })),
    groups: [
      { title: word.otherwise, demands: demands(false) },
      { title: word.alike, demands: demands(true) },
    ],
    proofs: comparison.proofs.map(({ concept, forms }) => ({
      name: concepts.get(concept) ?? concept,
      forms: forms.map((each) => each.map((form) => presets.get(form) ?? form).join(', ') || word.notAsked),
    })),
    nameOf: (asking: Asking) => labelOf(asking.requirement, asking, language),
    word,
  }
}

function comparisonText(report: ComparisonReport, columns: number): string {
  const { summary, drafts, groups, proofs, nameOf, word } = told(report)
  const indent = (text: string) => hang(text, columns - 4).replaceAll(/^/gm, '    ')
  const letterOf = (draft: number) => drafts[draft]?.letter ?? ''
  const lines = [
    word.title,
    ...drafts.map(({ letter, name }) => `  ${letter}  ${name}`),
    '',
    ...summary.flatMap((text) => wrap(text, columns)),
    ...groups.flatMap(({ title, demands }) => [
      '',
      title,
      ...(demands.length === 0 ? [`  ${word.none}`] : []),
      ...demands.flatMap((askings) => [
        '  –',
        ...askings.map((asking) => indent(`${letterOf(asking.draft)} ${nameOf(asking)}: ${asking.requirement.text}`)),
      ]),
    ]),
    '',
    word.proof,
    ...proofs.flatMap(({ name: proof, forms }) => [
      `  ${proof}`,
      ...forms.map((form, draft) => indent(`${letterOf(draft)} ${form}`)),
    ]),
  ]
  return `${lines.join('\n')}\n`
}

function comparisonJson({ comparison }: ComparisonReport): string {
  const { drafts, demands, proofs, harmony, hours } = comparison
  const demandOf = ({ alike, askings }: SharedDemand) => ({
    alike,
    askings: askings.map(({ draft, requirement: { id, text } }) => ({ draft, requirement: id, text })),
  })
  const proofOf = ({ concept, forms, hours: spared }: SharedProof) => ({ concept, forms, hours: roundTo(spared, 6) })
  const document = {
    drafts,
    harmony: roundTo(harmony, 6),
    hours: roundTo(hours, 6),
    demands: demands.map(demandOf),
    proofs: proofs.map(proofOf),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function comparisonHtml(report: ComparisonReport): string {
  const { summary, drafts, groups, proofs, nameOf, word } = told(report)
  const heads = drafts.map(({ letter, name }) => html`<th scope="col" title="${name}">${letter}</th>`)
  const demandTables = groups.map(({ title, demands }) => {
    const rows = demands.map((askings) => {
      const cells = drafts.map((_, index) => {
        const own = askings.filter(({ draft }) => draft === index)
        return html`<td>${own.map((asking) => html`<p>${nameOf(asking)}: ${asking.requirement.text}</p>`)}</td>`
      })
      return html`<tr>${cells}</tr>\n`
    })
    return html`<section><h2>${title}</h2>
${rows.length === 0 ? html`<p>${word.none}</p>` : html`<div class="scroll"><table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></div>`}
</section>
`
  })
  const proofRows = proofs.map(
    ({ name, forms }) =>
      html`<tr><th scope="row">${name}</th>${forms.map((form) => html`<td${form === word.notAsked ? asMarkup(' class="place"') : empty}>${form}</td>`)}</tr>\n`,
  )
  return pageOf(
    { language: report.language, title: word.title },
    html`<header><h1>${word.title}</h1>
<dl class="facts">${drafts.map(({ letter, name }) => html`<div><dt>${letter}</dt><dd>${name}</dd></div>`)}</dl>
${summary.map((text) => html`<p>${text}</p>`)}
</header>
<main>
${demandTables}
<section><h2>${word.proof}</h2>
<div class="scroll"><table><thead><tr><td></td>${heads}</tr></thead><tbody>${proofRows}</tbody></table></div>
</section>
</main>`,
  )
}
