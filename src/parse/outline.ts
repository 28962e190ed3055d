/** Numbers headings: with the draft's own number when the heading starts with one, else by counting on. */

const numbered =
  /^(?:(?:hoofdstuk|paragraaf|artikel|chapter|section|article)\s+)?(\d{1,3}[a-z]?(?:\.\d{1,3}[a-z]?)*)(?=[.:)]?(?:\s|$))/i
const annexed = /^(?:bijlage|annex|appendix)\s+(?:\d{1,3}|[a-z])\b/i

/** Starts an outline; each call gives the next heading its number, such as "3.2" or "Bijlage 2". */
export function numberHeadings(): (title: string, depth: number) => string {
  const root = { depth: 0, number: '', children: 0 }
  const levels: { readonly depth: number; readonly number: string; children: number }[] = []
  return (title, depth) => {
    while ((levels.at(-1)?.depth ?? 0) >= depth) levels.pop()
    const parent = levels.at(-1) ?? root
    const own = numbered.exec(title)?.[1]
    parent.children = own === undefined ? parent.children + 1 : Number(/\d+(?=[a-z]?$)/i.exec(own)?.[0])
    const counted = parent.number === '' ? `${parent.children}` : `${parent.number}.${parent.children}`
    const number = annexed.exec(title)?.[0] ?? own ?? counted
    levels.push({ depth, number, children: 0 })
    return number
  }
}
