/** Findings as the page tells them: beside the draft, in full, allowed, and the rules behind them. */

import { writeDate } from '../../language/written.ts'
import type { Citation } from '../../model/citation.ts'
import type { Language } from '../../model/facts.ts'
import type { Finding } from '../../model/finding.ts'
import { placeAt } from '../../model/span.ts'
import { excerptAt } from '../excerpt.ts'
import { empty, html, type Markup } from '../markup.ts'
import { adviceOf, differencesOf, explainCommand, relatedLine, savingOf } from '../sentences.ts'
import { sortFindings } from '../sort.ts'
import { classOf, type Note } from './margin.ts'
import type { Page } from './page.ts'
import { pageWordsOf } from './words.ts'

const quoteColumns = 400

/** A finding as it stands beside the draft; why it is one is told once for all of its rule. */
export function noteOf({ id, finding }: Note, page: Page): Markup {
  const { starts, words, language } = page
  const own = pageWordsOf(language)
  const number =
    finding.requirement !== null && page.numbers.has(finding.requirement) ? ` (${finding.requirement})` : ''
  const { line } = placeAt(starts, finding.span.start)
  const saving = savingOf(finding.saves, language)
  const proposal = finding.fix?.proposal ?? null
  const related = finding.related.map(
    (each) =>
      html`<p class="place">${words.seeAlso}: ${relatedLine(each, placeAt(starts, each.span.start).line, words)}: ${each.message}</p>`,
  )
  const label = finding.allowed === null ? words.severity[finding.severity] : own.allowed
  return html`<div class="finding ${classOf(finding)}" id="${id}">
<p><strong class="severity">${label}</strong> <span class="place">${words.line} ${line}${number}</span> ${finding.message}</p>
${finding.allowed === null ? empty : html`<p>${words.reason}: ${finding.allowed.reason}</p>`}
${finding.fix === null || finding.allowed !== null ? empty : html`<p>${adviceOf(finding.fix, language)}</p>`}
${proposal === null ? empty : html`<div class="clause">${paragraphs(proposal)}</div>`}
${saving === null ? empty : html`<p>${words.saves}: ${saving}</p>`}
${related}
<p><a href="#r-${finding.rule}">${own.about}: ${page.rules.get(finding.rule)?.title[language] ?? finding.rule}</a></p>
</div>`
}

export function findingOf(finding: Finding, page: Page, placed: boolean): Markup {
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
  return html`<div class="finding ${classOf(finding)}">
<h4><span class="severity">${words.severity[finding.severity]}</span>${placed ? place : empty} ${finding.message}</h4>
${quoted ? quote : empty}
<dl>
${rule === undefined ? empty : row(words.why, html`<p>${rule.why[language]}</p>`)}
${finding.basis.length === 0 ? empty : row(words.basis, html`<ul>${finding.basis.map((citation) => citationOf(citation, language))}</ul>`)}
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

function citationOf({ cite, url, says }: Citation, language: Language): Markup {
  const name = url !== null && /^https?:\/\//i.test(url) ? html`<a href="${url}">${cite}</a>` : html`${cite}`
  return says === null ? html`<li>${name}</li>` : html`<li>${name}: ${says[language]}</li>`
}

function paragraphs(text: string): readonly Markup[] {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => html`<p>${line}</p>`)
}

export function allowedOf(allowed: readonly Finding[], page: Page): Markup {
  const { id, starts, words, language } = page
  const line = (
    finding: Finding,
  ) => html`<tr><td>${placeAt(starts, finding.span.start).line}</td><td>${finding.message}</td><td>${finding.allowed?.reason ?? ''}</td><td>${finding.allowed?.by ?? '–'}</td><td>${writeDate(finding.allowed?.until ?? '–', language)}</td></tr>
`
  const heads = [words.line, words.finding.one, words.reason, words.by, words.until]
  return html`<section aria-labelledby="${page.over}${id}-allowed">
<h3 id="${id}-allowed">${words.allowed}</h3>
<div class="scroll"><table>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${allowed.map(line)}</tbody>
</table></div>
</section>`
}

/** Every rule of the findings beside the drafts, once: why, and on what basis. */
export function rulesOf(pages: readonly Page[]): Markup {
  const [page] = pages
  if (page === undefined) return empty
  const found = pages.flatMap(({ result, rules }) => {
    const { placed, missing, allowed } = sortFindings(result.findings, rules)
    return placed.length + missing.length > 0 ? [...placed, ...allowed] : []
  })
  const first = new Map([...found].reverse().map((finding) => [finding.rule, finding]))
  if (first.size === 0) return empty
  const { words, language, rules } = page
  const told = [...first.values()]
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
    .map((finding) => {
      const rule = rules.get(finding.rule)
      return html`<section aria-labelledby="r-${finding.rule}" class="rule">
<h3 id="r-${finding.rule}">${rule?.title[language] ?? finding.rule}</h3>
${rule === undefined ? empty : html`<p>${rule.why[language]}</p>`}
${finding.basis.length === 0 ? empty : html`<ul>${finding.basis.map((citation) => citationOf(citation, language))}</ul>`}
<p class="place">${words.more}: <code>${explainCommand(finding.rule)}</code></p>
</section>
`
    })
  return html`<article class="rules" aria-labelledby="rules"><h2 id="rules">${pageWordsOf(language).rules}</h2>
${told}</article>`
}
