/** One draft on the page: its chapters, what is missing, and the draft itself with its findings beside it. */

import type { Finding } from '../../model/finding.ts'
import { leavesOf } from '../../model/leaves.ts'
import { html, type Markup } from '../markup.ts'
import { marginOf } from './margin.ts'
import { findingOf, noteOf } from './notes.ts'
import type { Chapter, Page } from './page.ts'
import { pageWordsOf } from './words.ts'

/** Findings by the chapter they stand in, as the draft names it. */
export function chaptersOf(findings: readonly Finding[], page: Page): readonly Chapter[] {
  if (page.byHours) return [{ id: `${page.id}-c1`, title: page.words.mostFirst, start: 0, findings }]
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
    const chapter = sections[group.section]
    return {
      id: `${page.id}-c${index + 1}`,
      title: chapter?.title ?? page.words.beforeChapters,
      start: chapter?.span.start ?? 0,
      findings: group.findings,
    }
  })
}

export function contentsOf(
  chapters: readonly Chapter[],
  missing: readonly Finding[],
  allowed: readonly Finding[],
  { id, over, words }: Page,
): Markup {
  const entries = [
    ...chapters,
    ...(missing.length > 0 ? [{ id: `${id}-missing`, title: words.missing, findings: missing }] : []),
    ...(allowed.length > 0 ? [{ id: `${id}-allowed`, title: words.allowed, findings: allowed }] : []),
  ]
  return html`<nav aria-labelledby="${over}${id}-contents">
<h3 id="${id}-contents">${words.chapters}</h3>
<ul>${entries.map((entry) => html`<li><a href="#${entry.id}">${entry.title}</a> <span>(${entry.findings.length})</span></li>\n`)}</ul>
</nav>`
}

export function chapterOf(chapter: Chapter, page: Page): Markup {
  return html`<section aria-labelledby="${page.over}${chapter.id}">
<h3 id="${chapter.id}">${chapter.title}</h3>
${chapter.findings.map((finding) => findingOf(finding, page, true))}
</section>
`
}

export function missingOf(missing: readonly Finding[], page: Page): Markup {
  const { id, words } = page
  return html`<section aria-labelledby="${page.over}${id}-missing">
<h3 id="${id}-missing">${words.missing}</h3>
${missing.map((finding) => findingOf(finding, page, false))}
</section>`
}

/** The draft with its findings beside it; the contents lead to where a chapter begins. */
export function sheetOf(chapters: readonly Chapter[], findings: readonly Finding[], page: Page): Markup {
  const { id, result, language } = page
  const { draft } = result.specification
  const own = pageWordsOf(language)
  const ordered = [...findings].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const body = marginOf({
    source: draft.text,
    leaves: leavesOf(result.specification.blocks ?? []),
    format: draft.format,
    notes: ordered.map((finding, index) => ({ id: `${id}-f${index + 1}`, finding })),
    anchors: chapters.map((chapter) => ({ id: chapter.id, start: chapter.start })),
    tell: (note) => noteOf(note, page),
    factsTitle: own.facts,
  })
  return html`<section aria-labelledby="${page.over}${id}-draft" class="sheet">
<h3 id="${id}-draft">${own.draft}</h3>
<p class="caveat">${own.lead}</p>
${body}
</section>`
}
