/** Lines of a table of contents, with or without a title above them. */

import type { Passage } from '../model/specification.ts'

/** How an entry ends: dots or a tab, and a page number. */
const leaderLine = /(?:\.{4,}|…{2,}|(?:\s\.){4,}|\t)\s*\d{1,3}\s*$/
/** An entry that has no dots: a title and a page number, and no sentence. */
const pageLine = /^[A-ZÀ-Þ\d[(].{2,120}\s(\d{1,3})$/u
const inSentence = /[!?;,]|[a-zß-ÿ]\.\s/u
/** A number after these belongs to the title. */
const ownNumber =
  /\b(?:perceel|lot|bijlage|eis|fase|artikel|hoofdstuk|stap|paragraaf|wens|vraag|optie|week|annex|part|phase)\s\d{1,3}$/i

/** How many lines with page numbers that go up make a table of contents. */
const enough = 3

/** The indexes of the passages that are entries of a table of contents. */
export function contentsLines(passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>()
  let run: number[] = []
  let lines = 0
  let page = 0
  const close = () => {
    if (lines >= enough) for (const index of run) found.add(index)
    run = []
    lines = 0
    page = 0
  }
  passages.forEach((passage, index) => {
    const value = passage.text.value.trim()
    const endsInPage = /\d$/.test(value.slice(-1))
    if (endsInPage && leaderLine.test(value.slice(-40))) found.add(index)
    const pages = endsInPage && passage.table < 0 && passage.role !== 'heading' ? pagesOf(value) : []
    const first = pages[0]
    if (first === undefined || first < page) close()
    if (first === undefined) return
    run.push(index)
    lines += pages.length
    page = pages.at(-1) ?? page
  })
  close()
  return found
}

/** The indexes of the passages that are a question with its answer behind it or below it: "Vraag 3: …", "Antwoord: …". */
export function answeredQuestions(passages: readonly Passage[]): ReadonlySet<number> {
  const found = new Set<number>()
  passages.forEach(({ text }, index) => {
    if (!/^\W{0,3}(?:vraag|question)\b/i.test(text.value)) return
    const answer = /\b(?:antwoord|answer)\s?\d*\s?:/i
    if (answer.test(text.value) || answer.test(passages[index + 1]?.text.value.slice(0, 20) ?? '')) found.add(index)
  })
  return found
}

/** The page number of every line of a passage; none unless each line has one and they go up. */
function pagesOf(value: string): readonly number[] {
  const pages: number[] = []
  for (const line of value.split('\n')) {
    const page = ownNumber.test(line) || inSentence.test(line) ? undefined : pageLine.exec(line.trim())?.[1]
    if (page === undefined || Number(page) < (pages.at(-1) ?? 0)) return []
    pages.push(Number(page))
  }
  return pages
}
