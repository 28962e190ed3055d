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
  for (const [at, head] of paired) if (count([...paired.values()], head) > 1) marks.add(at)
  const isNumber = (at: number) => {
    const text = texts[at] ?? ''
    return text.length <= longestNumber && pageMark.test(text.trim())
  }
  const numbers = texts.flatMap((_, at) => (isNumber(at) ? [at] : []))
  if (numbers.length < 2) return marks
  const beside = texts.map((text, at) =>
    text !== null && text.length < 80 && !isNumber(at) && (isNumber(at - 1) || isNumber(at + 1)) ? text.trim() : null,
  )
  const times = new Map<string, number>()
  for (const head of beside) if (head !== null) times.set(head, (times.get(head) ?? 0) + 1)
  texts.forEach((text, at) => {
    if (text !== null && (times.get(text.trim()) ?? 0) > 1) marks.add(at)
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

const count = (all: readonly string[], one: string): number => all.filter((other) => other === one).length
