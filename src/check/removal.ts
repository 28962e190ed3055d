/** Takes sentences away from a passage so that the markup of what stays is whole. */

import { leans } from '../language/leaning.ts'
import type { Edit } from '../model/finding.ts'
import { contains, lastAtMost, overlaps, type Span } from '../model/span.ts'
import type { Requirement, Specification, Statement } from '../model/specification.ts'
import { type Mark, sourceSpan, type Text, trimText } from '../model/text.ts'

/** The edits that take a requirement away; none when they would tear markup that reaches beyond it, or leave what leans on it. */
export function withoutRequirement(requirement: Requirement, specification: Specification): readonly Edit[] {
  const { draft, statements } = specification
  const own = requirement.statements.flatMap((index) => statements[index] ?? [])
  const last = requirement.statements.at(-1)
  if (last !== undefined && isLeanedOn(last, specification)) return []
  const spans = adjoining(requirement.extents, draft.text).map((extent) => {
    const within = own.find(({ passage, source }) => overlaps(source, extent) && !contains(extent, passage.extent))
    return within === undefined || within.passage.table >= 0 ? extent : cut(within.passage.text, extent, draft.text)
  })
  return removing(spans)
}

/** True when the next sentence of the passage takes its sense from the one at an index: "Beide stukken …", "Dit …". */
function isLeanedOn(index: number, { statements }: Specification): boolean {
  const [sentence, next] = [statements[index], statements[index + 1]]
  if (sentence === undefined || next?.passage !== sentence.passage) return false
  // After a comma such words mostly mean the sentence itself: "…, mits de reiziger daardoor niet …".
  const until = next.text.value.search(/[,;]/)
  const opening = until < 0 ? next.words : next.words.filter(({ start }) => start < until)
  return leans({ words: opening }, 0)
}

/**
 * The edit that takes a sentence away with the number before it, which stays for what is left of its requirement; the whole
 * passage when it holds nothing else, none when markup would tear or the next sentence leans on it.
 */
export function withoutSentence(
  statement: Statement,
  specification: Specification,
  rest: readonly Statement[] = [],
): readonly Edit[] {
  const { passage, text } = statement
  const source = specification.draft.text
  const at = lastAtMost(specification.statements, statement.source.start, (each) => each.source.start)
  if (isLeanedOn(at, specification)) return []
  const numbered = rest.some(({ role }) => role !== 'heading')
  const span = numbered ? sourceSpan(text, 0, text.value.length) : statement.source
  const whole = trimText(passage.text)
  if (contains(span, sourceSpan(whole, 0, whole.value.length))) return removing([passage.extent])
  return removing([cut(passage.text, span, source)])
}

function removing(spans: readonly (Span | null)[]): readonly Edit[] {
  const apart: Span[] = []
  for (const span of spans) {
    if (span === null) return []
    const last = apart.at(-1)
    if (last !== undefined && span.start <= last.end) apart[apart.length - 1] = { start: last.start, end: span.end }
    else apart.push(span)
  }
  // Pushed, not mapped: such a list keeps one form in memory, so what reads it need not be compiled again.
  const edits: Edit[] = []
  for (const span of apart) edits.push({ span, text: '' })
  return edits
}

/** Sentences with nothing but white space between them as one span. */
function adjoining(spans: readonly Span[], source: string): readonly Span[] {
  const joined: Span[] = []
  for (const span of spans) {
    const last = joined.at(-1)
    if (last !== undefined && /^[ \t]*$/.test(source.slice(last.end, span.start)))
      joined[joined.length - 1] = { start: last.start, end: span.end }
    else joined.push(span)
  }
  return joined
}

/** What goes of the source with part of a text: its own markup and one side of the white space around it; null when a mark would be torn. */
function cut(text: Text, span: Span, source: string): Span | null {
  const { start, end } = withSpace(text, rangeOf(text, span))
  const around = text.marks.filter(({ kind }) => kind in signs)
  if (
    around.some(
      (mark) =>
        mark.start < end && start < mark.end && !contains(mark, { start, end }) && !contains({ start, end }, mark),
    )
  )
    return null
  const found = sourceSpan(text, start, end)
  let { start: from, end: to } = found
  // Marks are listed from the inside out.
  for (const mark of around) {
    if (mark.start === mark.end || !contains({ start, end }, mark)) continue
    if (mark.start === start) from -= lengthOf(signs[mark.kind]?.opens, source.slice(Math.max(0, from - 20), from))
    if (mark.end === end) to += lengthOf(signs[mark.kind]?.closes, source.slice(to, to + 2000))
  }
  return { start: from, end: to }
}

/** How each mark is written before its words and after them. */
const signs: Readonly<Partial<Record<Mark['kind'], { readonly opens: RegExp; readonly closes: RegExp }>>> = {
  strong: { opens: /(?:\*\*|__)$/, closes: /^(?:\*\*|__)/ },
  emphasis: { opens: /[*_]$/, closes: /^[*_]/ },
  strike: { opens: /~~?$/, closes: /^~~?/ },
  code: { opens: /`+ ?$/, closes: /^ ?`+/ },
  link: { opens: /[[<]$/, closes: /^(?:\](?:\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\])?|>)/ },
}

function lengthOf(sign: RegExp | undefined, source: string): number {
  return sign?.exec(source)?.[0].length ?? 0
}

/** The range of a text that a span of the source stands for. */
function rangeOf({ runs, value }: Text, span: Span): Span {
  const first = runs.find((run) => run.source + run.sourceLength > span.start)
  const last = runs.findLast((run) => run.source < span.end)
  if (first === undefined || last === undefined) return { start: 0, end: value.length }
  const into = first.length === first.sourceLength ? Math.max(0, span.start - first.source) : 0
  const upTo = last.length === last.sourceLength ? Math.min(last.length, span.end - last.source) : last.length
  return { start: first.at + into, end: last.at + upTo }
}

/** A sentence with the space after it; at the end of its line, or of a mark that goes on before it, with the space before it. */
function withSpace({ value, marks }: Text, { start, end }: Span): Span {
  const opens = marks.some((mark) => mark.start === start && mark.end > end)
  const closes = marks.some((mark) => mark.end === end && mark.start < start)
  const after = /^[ \t]*/.exec(value.slice(end))?.[0].length ?? 0
  const lineEnds = end + after === value.length || value.charAt(end + after) === '\n'
  const lineStarts = start === 0 || value.charAt(start - 1) === '\n'
  if (!closes && (!lineEnds || opens || lineStarts) && end + after < value.length)
    return { start, end: end + (/^\s+/.exec(value.slice(end))?.[0].length ?? 0) }
  return { start: value.slice(0, start).trimEnd().length, end: closes ? end : end + after }
}
