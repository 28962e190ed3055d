/** Boxes that show and hide findings; the style sheet does it, so that the page runs no script. */

import type { Language } from '../../model/facts.ts'
import { categories, type Severity } from '../../model/finding.ts'
import type { Look } from '../../model/result.ts'
import { html, type Markup } from '../markup.ts'
import { count, wordsOf } from '../words.ts'
import { pageWordsOf } from './words.ts'

/** A box: its anchor, its words, and what disappears when it is no longer ticked. */
interface Box {
  readonly id: string
  readonly label: string
  readonly hides: string
}

/** The boxes of a page and the style by which they work. */
export interface Filters {
  readonly markup: Markup
  readonly styles: string
}

/** Makes boxes for the severities, kinds and drafts there are; `names` are the drafts as the page calls them. */
export function filtersOf(results: readonly Look[], names: readonly string[], language: Language): Filters {
  const words = wordsOf(language)
  const own = pageWordsOf(language)
  const open = results.flatMap(({ findings }) => findings.filter(({ allowed }) => allowed === null))
  const severities = (['error', 'warning', 'info'] as const).flatMap((severity: Severity): Box[] => {
    const many = open.filter((finding) => finding.severity === severity).length
    const label = count(many, words.severityCount[severity], language)
    return many === 0 ? [] : [{ id: `show-${severity}`, label, hides: `.finding.${severity}, .found.${severity} mark` }]
  })
  const kinds = categories.flatMap((category): Box[] => {
    const many = open.filter((finding) => finding.category === category).length
    const hides = `.finding.c-${category}, .found.c-${category} mark`
    return many === 0 ? [] : [{ id: `show-c-${category}`, label: `${words.category[category]} (${many})`, hides }]
  })
  const drafts =
    results.length < 2
      ? []
      : names.map((label, index): Box => ({ id: `show-d${index + 1}`, label, hides: `#d${index + 1}` }))
  const groups = [
    { title: own.severity, boxes: severities },
    { title: own.category, boxes: kinds },
    { title: own.document, boxes: drafts },
  ].filter(({ boxes }) => boxes.length > 1)
  return {
    markup: markupOf(groups, own.filters, own.onlyFound),
    styles: stylesOf(groups.flatMap(({ boxes }) => boxes)),
  }
}

function markupOf(
  groups: readonly { title: string; boxes: readonly Box[] }[],
  title: string,
  onlyFound: string,
): Markup {
  const fields = groups.map(
    ({ title: legend, boxes }) => html`<fieldset><legend>${legend}</legend>
${boxes.map(({ id, label }) => html`<label><input type="checkbox" id="${id}" checked autocomplete="off"> ${label}</label>\n`)}</fieldset>
`,
  )
  return html`<section class="filters" aria-labelledby="filters">
<h2 id="filters">${title}</h2>
${fields}<label><input type="checkbox" id="only-found" autocomplete="off"> ${onlyFound}</label>
</section>`
}

/** What a box hides disappears, and of marked words only the mark. */
function stylesOf(boxes: readonly Box[]): string {
  const rules = boxes.map(({ id, hides }) => {
    const [whole = '', mark] = hides.split(', ')
    const off = `body:has(#${id}:not(:checked))`
    const unmarked =
      mark === undefined
        ? ''
        : `${off} ${mark} { background: none; color: inherit; font-weight: inherit; text-decoration: none; }\n`
    return `${off} ${whole} { display: none; }\n${unmarked}`
  })
  return `${rules.join('')}body:has(#only-found:checked) .block:not(:has(.finding)) { display: none; }\n`
}
