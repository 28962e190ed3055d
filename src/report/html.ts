/** The report as one HTML file that works offline, on paper, in the dark and with a screen reader. */

import { writeDate } from '../language/written.ts'
import type { Language } from '../model/facts.ts'
import type { Look, Report } from '../model/result.ts'
import { lineStarts } from '../model/span.ts'
import { chartStyles } from './burden/chart.ts'
import { empty, html, type Markup } from './markup.ts'
import { filtersOf } from './page/filters.ts'
import { allowedOf, rulesOf } from './page/notes.ts'
import type { Page } from './page/page.ts'
import { chapterOf, chaptersOf, contentsOf, missingOf, sheetOf } from './page/sheet.ts'
import { pageWordsOf } from './page/words.ts'
import { assumptionsOf, burdenOf, evidenceOf } from './page/work.ts'
import { pageOf } from './page.ts'
import { requirementNumbers, summaryOf } from './sentences.ts'
import { cleanLine, rulesById, sortFindings, tally } from './sort.ts'
import { marginStyles } from './style.ts'
import { count, type Words, wordsOf } from './words.ts'

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
      over: results.length > 1 ? `d${index + 1}-title ` : '',
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
  const filters = filtersOf(results, results.map(titleOf), language)
  const made = words.madeWith(
    `${report.tool.name} ${report.tool.version}`,
    `${report.pack.name} ${report.pack.version}`,
  )
  return pageOf(
    {
      language,
      title: title === words.htmlTitle ? title : `${title} – ${words.htmlTitle}`,
      styles: chartStyles + marginStyles + filters.styles,
    },
    html`<a class="skip" href="#main">${pageWordsOf(language).skip}</a>
<header>
<p class="kind">${words.htmlTitle}</p>
<h1>${title}</h1>
${results.length === 1 ? pages.map(factsOf) : empty}
<p class="summary">${summaryOf(results, language)}</p>
</header>
${filters.markup}
<main id="main">
${pages.map((page) => draftOf(page, results.length > 1))}
${report.order === 'hours' ? empty : rulesOf(pages)}
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
  const title = several ? html`<h2 id="${id}-title">${titleOf(result)}</h2>\n${factsOf(page)}` : empty
  return html`<article id="${id}">
${title}
${open > 0 ? countsOf(result, words, language) : html`<p class="clean">${cleanLine(result, words)}</p>`}
${burdenOf(page)}
${open > 0 ? contentsOf(chapters, missing, allowed, page) : empty}
${page.byHours ? chapters.map((chapter) => chapterOf(chapter, page)) : empty}
${missing.length > 0 ? missingOf(missing, page) : empty}
${page.byHours || open === 0 ? empty : sheetOf(chapters, [...placed, ...allowed], page)}
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
