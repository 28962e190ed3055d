/** What a copy from a PDF leaves between the paragraphs: page numbers, and the heads and feet that stand on every page. */

const pageMark = /^\(?(?:(?:pagina|blz\.?|page)\s+)?\d{1,3}\)?(?:\s+(?:van|of)\s+\d{1,3})?$/i
/** How long a head or foot is at most. */
const longest = 160
const longestNumber = 40

/**
 * Which of the texts, by index, mark a page: a number of it, what stands beside such a number on more than one page, or
 * both in one. A null stands for what is no paragraph.
 */
export function pageMarks(texts: readonly (string | null)[]): ReadonlySet<number> {
  const marks = new Set<number>()
  const paired = headsWithNumbers(texts)
  const onMorePages = repeated(paired.values())
  for (const [at, head] of paired) if (onMorePages.has(head)) marks.add(at)
  const isNumber = (at: number) => {
    const text = texts[at] ?? ''
    return text.length <= longestNumber && pageMark.test(text.trim())
  }
  const numbers = texts.flatMap((_, at) => (isNumber(at) ? [at] : []))
  if (numbers.length < 2) return marks
  const isBeside = (text: string, at: number) =>
    text.length < 80 && !isNumber(at) && (isNumber(at - 1) || isNumber(at + 1))
  const heads = repeated(texts.flatMap((text, at) => (text !== null && isBeside(text, at) ? [text.trim()] : [])))
  texts.forEach((text, at) => {
    if (text !== null && heads.has(text.trim())) marks.add(at)
  })
  for (const at of numbers) marks.add(at)
  return marks
}

/** The heads that stand in one paragraph with the number of their page, by index. */
function headsWithNumbers(texts: readonly (string | null)[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  texts.forEach((text, at) => {
    if (text === null || text.length > longest || !text.includes('\n')) return
    const lines = text.split('\n').map((line) => line.trim())
    const others = lines.filter((line) => !pageMark.test(line))
    if (lines.length === 2 && others.length === 1) found.set(at, others.join())
  })
  return found
}

/** What occurs more than once. */
function repeated(texts: Iterable<string>): ReadonlySet<string> {
  const once = new Set<string>()
  const more = new Set<string>()
  for (const text of texts) (once.has(text) ? more : once).add(text)
  return more
}
