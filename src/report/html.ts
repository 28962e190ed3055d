/** The report as one HTML file that works offline, on paper, in the dark and with a screen reader. */

import { roundHours, writeHours } from '../language/hours.ts'
import { proofName, proofsOf } from '../language/proofs.ts'
import { addresseeTerms, bearers, phases, phaseTerms, remarkTerms } from '../language/terms.ts'
import { roundPair, writeDate } from '../language/written.ts'
import type { Burden } from '../model/burden.ts'
import type { Citation } from '../model/citation.ts'
import type { Language } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Look, Report } from '../model/result.ts'
import type { RulePack } from '../model/rule.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Phase } from '../model/specification.ts'
import { excerptAt } from './excerpt.ts'
import { empty, html, type Markup } from './markup.ts'
import { pageOf } from './page.ts'
import {
  adviceOf,
  assumedValue,
  type BurdenRow,
  burdenRows,
  caveatOf,
  differencesOf,
  explainCommand,
  relatedLine,
  requirementNumbers,
  savingOf,
  summaryOf,
} from './sentences.ts'
import { hasNothing, type RulesById, rulesById, sortFindings, tally } from './sort.ts'
import { count, type Words, wordsOf } from './words.ts'

/** One draft while it is written; `id` starts every anchor in it. */
interface Page {
  readonly id: string
  readonly pack: RulePack
  readonly result: Look
  readonly starts: readonly number[]
  readonly numbers: ReadonlySet<string>
  readonly rules: RulesById
  readonly language: Language
  readonly words: Words
  /** True when findings come by what they save, so that they stand under no heading. */
  readonly byHours: boolean
}

/** Findings under the heading they stand under. */
interface Chapter {
  readonly id: string
  readonly title: string
  readonly findings: readonly Finding[]
}

const quoteColumns = 400

/** Writes the report as a web page of one file, without scripts and without anything from elsewhere. */
export function reportHtml(report: Report): string {
  const { language, results } = report
  const words = wordsOf(language)
  const rules = rulesById(report)
  const pages = results.map((result, index): Page => {
    const { draft } = result.specification
    const numbers = requirementNumbers(result)
    return {
      id: `d${index + 1}`,
      pack: report.pack,
      result,
      starts: lineStarts(draft.text),
      numbers,
      rules,
      language,
      words,
      byHours: report.order === 'hours',
    }
  })
  const title = results.length === 1 ? titleOf(results[0]) : words.htmlTitle
  const made = words.madeWith(
    `${report.tool.name} ${report.tool.version}`,
    `${report.pack.name} ${report.pack.version}`,
  )
  return pageOf(
    { language, title: title === words.htmlTitle ? title : `${title} – ${words.htmlTitle}` },
    html`<header>
<p class="kind">${words.htmlTitle}</p>
<h1>${title}</h1>
${results.length === 1 ? pages.map(factsOf) : empty}
<p class="summary">${summaryOf(results, language)}</p>
</header>
<main>
${pages.map((page) => draftOf(page, results.length > 1))}
</main>
<footer><p>${made}</p></footer>`,
  )
}

function titleOf(result: Look | undefined): string {
  const { facts, draft } = result?.specification ?? {}
  return facts?.title ?? draft?.path ?? ''
}

function factsOf({ result, words, language }: Page): Markup {
  const { facts, draft } = result.specification
  const buyer = facts.buyer === null ? empty : html`<div><dt>${words.buyer}</dt><dd>${facts.buyer}</dd></div>`
  return html`<dl class="facts">${buyer}<div><dt>${words.document.one}</dt><dd>${draft.path}</dd></div><div><dt>${words.asOf}</dt><dd>${writeDate(result.asOf, language)}</dd></div></dl>`
}

function draftOf(page: Page, several: boolean): Markup {
  const { id, result, rules, words, language } = page
  const { placed, missing, allowed } = sortFindings(result.findings, rules)
  const chapters = chaptersOf(placed, page)
  const open = placed.length + missing.length
  const title = several ? html`<h2>${titleOf(result)}</h2>\n${factsOf(page)}` : empty
  const clean = hasNothing(result) ? words.clean : words.nothingOpen
  return html`<article id="${id}">
${title}
${open > 0 ? countsOf(result, words, language) : html`<p class="clean">${clean}</p>`}
${burdenOf(page)}
${open > 0 ? contentsOf(chapters, missing, allowed, page) : empty}
${chapters.map((chapter) => chapterOf(chapter, page))}
${missing.length > 0 ? missingOf(missing, page) : empty}
${allowed.length > 0 ? allowedOf(allowed, page) : empty}
${evidenceOf(page)}
${assumptionsOf(page)}
</article>
`
}

function countsOf(result: Look, words: Words, language: Language): Markup {
  const { severity } = tally([result])
  const items = (['error', 'warning', 'info'] as const)
    .filter((each) => severity[each] > 0)
    .map((each) => html`<li class="${each}">${count(severity[each], words.severityCount[each], language)}</li>`)
  return html`<ul class="counts">${items}</ul>`
}

function burdenOf(page: Page): Markup {
  const { before, after } = page.result.burden
  const { words, language, id } = page
  if (before.hours <= 0) return empty
  const rows = burdenRows(before, after, language)
  return html`<section class="burden" aria-labelledby="${id}-burden">
<h3 id="${id}-burden">${words.burden}</h3>
<table class="headline">
<thead><tr><td></td><th scope="col">${words.before}</th><th scope="col">${words.after}</th><td></td></tr></thead>
<tbody>${rows.map(headlineOf)}</tbody>
</table>
${phasesOf(before, after, page)}
<p class="caveat">${caveatOf(before, language)}</p>
</section>`
}

function headlineOf(row: BurdenRow): Markup {
  const share = Math.round(Math.min(1, Math.max(0, row.left)) * 100)
  return html`<tr><th scope="row">${row.label}</th><td>${row.before}</td><td>${row.after}</td><td><span class="bar" aria-hidden="true"><span style="width:${share}%"></span></span> ${row.change}</td></tr>
`
}

function phasesOf(before: Burden, after: Burden, { words, language }: Page): Markup {
  const totals = [...before.totals, ...after.totals]
  const used = phases.filter((phase) => totals.some((total) => total.phase === phase && total.hours > 0))
  const hours = (burden: Burden, bearer: string, phase: Phase) =>
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

function chaptersOf(findings: readonly Finding[], page: Page): readonly Chapter[] {
  if (page.byHours) return [{ id: `${page.id}-c1`, title: page.words.mostFirst, findings }]
  const { sections } = page.result.specification
  const groups: { readonly section: number; readonly findings: Finding[] }[] = []
  let section = -1
  for (const finding of findings) {
    // Findings and sections both stand in reading order, so that one walk along both is enough.
    while ((sections[section + 1]?.span.start ?? Number.POSITIVE_INFINITY) <= finding.span.start) section++
    const last = groups.at(-1)
    if (last?.section === section) last.findings.push(finding)
    else groups.push({ section, findings: [finding] })
  }
  return groups.map((group, index) => {
    const { number, title } = sections[group.section] ?? { number: '', title: page.words.beforeChapters }
    return {
      id: `${page.id}-c${index + 1}`,
      title: title.includes(number) ? title : `${number} ${title}`,
      findings: group.findings,
    }
  })
}

function contentsOf(
  chapters: readonly Chapter[],
  missing: readonly Finding[],
  allowed: readonly Finding[],
  { id, words }: Page,
): Markup {
  const entries = [
    ...chapters,
    ...(missing.length > 0 ? [{ id: `${id}-missing`, title: words.missing, findings: missing }] : []),
    ...(allowed.length > 0 ? [{ id: `${id}-allowed`, title: words.allowed, findings: allowed }] : []),
  ]
  return html`<nav aria-labelledby="${id}-contents">
<h3 id="${id}-contents">${words.chapters}</h3>
<ul>${entries.map((entry) => html`<li><a href="#${entry.id}">${entry.title}</a> <span>(${entry.findings.length})</span></li>\n`)}</ul>
</nav>`
}

function chapterOf(chapter: Chapter, page: Page): Markup {
  return html`<section aria-labelledby="${chapter.id}">
<h3 id="${chapter.id}">${chapter.title}</h3>
${chapter.findings.map((finding) => findingOf(finding, page, true))}
</section>
`
}

function missingOf(missing: readonly Finding[], page: Page): Markup {
  const { id, words } = page
  return html`<section aria-labelledby="${id}-missing">
<h3 id="${id}-missing">${words.missing}</h3>
${missing.map((finding) => findingOf(finding, page, false))}
</section>`
}

function findingOf(finding: Finding, page: Page, placed: boolean): Markup {
  const { result, starts, words, language, rules } = page
  const rule = rules.get(finding.rule)
  const number =
    finding.requirement !== null && page.numbers.has(finding.requirement) ? ` (${finding.requirement})` : ''
  const place = html` <span class="place">${words.line} ${placeAt(starts, finding.span.start).line}${number}</span>`
  const excerpt = excerptAt(result.specification.draft.text, starts, finding.span, quoteColumns)
  const quoted = placed && finding.span.start < finding.span.end
  const quote = html`<blockquote>${excerpt.before}<mark>${excerpt.found}</mark>${excerpt.after}</blockquote>`
  const saving = savingOf(finding.saves, language)
  const proposal = finding.fix?.proposal ?? null
  const differs = finding.related
    .map((each) => differencesOf(each, language))
    .filter(Boolean)
    .join('; ')
  const related = finding.related.map(
    (each) => html`<li>${relatedLine(each, placeAt(starts, each.span.start).line, words)}: ${each.message}</li>`,
  )
  return html`<div class="finding ${finding.severity}">
<h4><span class="severity">${words.severity[finding.severity]}</span>${placed ? place : empty} ${finding.message}</h4>
${quoted ? quote : empty}
<dl>
${rule === undefined ? empty : row(words.why, html`<p>${rule.why[language]}</p>`)}
${finding.basis.length === 0 ? empty : row(words.basis, html`<ul>${finding.basis.map(citationOf)}</ul>`)}
${finding.fix === null ? empty : row(words.advice, html`<p>${adviceOf(finding.fix, language)}</p>`)}
${proposal === null ? empty : row(words.proposal, html`<div class="clause">${paragraphs(proposal)}</div>`)}
${saving === null ? empty : row(words.saves, html`<p>${saving}</p>`)}
${related.length === 0 ? empty : row(words.seeAlso, html`<ul>${related}</ul>`)}
${differs === '' ? empty : row(words.differs, html`<p>${differs}</p>`)}
${row(words.more, html`<p><code>${explainCommand(finding.rule)}</code></p>`)}
</dl>
</div>
`
}

function row(label: string, content: Markup): Markup {
  return html`<div><dt>${label}</dt><dd>${content}</dd></div>`
}

function citationOf({ cite, url, says }: Citation): Markup {
  const name = url !== null && /^https?:\/\//i.test(url) ? html`<a href="${url}">${cite}</a>` : html`${cite}`
  return says === null ? html`<li>${name}</li>` : html`<li>${name}: ${says}</li>`
}

function paragraphs(text: string): readonly Markup[] {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => html`<p>${line}</p>`)
}

function allowedOf(allowed: readonly Finding[], page: Page): Markup {
  const { id, starts, words, language } = page
  const line = (
    finding: Finding,
  ) => html`<tr><td>${placeAt(starts, finding.span.start).line}</td><td>${finding.message}</td><td>${finding.allowed?.reason ?? ''}</td><td>${finding.allowed?.by ?? '–'}</td><td>${writeDate(finding.allowed?.until ?? '–', language)}</td></tr>
`
  const heads = [words.line, words.finding.one, words.reason, words.by, words.until]
  return html`<section aria-labelledby="${id}-allowed">
<h3 id="${id}-allowed">${words.allowed}</h3>
<div class="scroll"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${allowed.map(line)}</tbody>
</table></div>
</section>`
}

function evidenceOf({ id, result, pack, words, language }: Page): Markup {
  const proofs = proofsOf(result.specification.requirements, pack)
  if (proofs.length === 0) return empty
  const rows = proofs.map(
    (proof) =>
      html`<tr><th scope="row">${proofName(proof, pack, language)}</th><td>${proof.requirement.id}</td><td>${phaseTerms[proof.moment][language]}</td><td>${addresseeTerms[proof.who][language]}</td><td>${proof.validity ?? ''}</td><td>${proof.remarks.map((remark) => remarkTerms[remark][language]).join('; ')}</td></tr>\n`,
  )
  const heads = words.evidenceColumns.map((name) => html`<th scope="col">${name}</th>`)
  return html`<section aria-labelledby="${id}-evidence">
<h3 id="${id}-evidence">${words.evidenceTitle}</h3>
<div class="scroll"><table class="evidence">
<thead><tr>${heads}</tr></thead>
<tbody>${rows}</tbody>
</table></div>
</section>`
}

function assumptionsOf({ id, result, words, language }: Page): Markup {
  const { assumptions, hours, parameterSet } = result.burden.before
  if (hours <= 0 || assumptions.length === 0) return empty
  const heads = [words.assumption, words.value, words.certainty, words.source]
  const lines = assumptions.map((each) => {
    return html`<tr><th scope="row">${each.label[language]}</th><td>${assumedValue(each, language)}</td><td>${words.status[each.status]}</td><td>${each.source}</td></tr>
`
  })
  return html`<section aria-labelledby="${id}-assumptions">
<h3 id="${id}-assumptions">${words.assumptions}</h3>
<p>${words.assumptionsLead}</p>
<div class="scroll"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${lines}</tbody>
</table></div>
<p class="caveat">${words.parameterSet}: ${parameterSet}</p>
</section>`
}
