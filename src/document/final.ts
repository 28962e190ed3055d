/** What keeps a document from being final: places that the author left open. */

import { blanksIn, findBlanks } from '../language/blanks.ts'
import { type ProblemDetails, throwProblems } from '../model/problem.ts'
import type { AppliedEdit } from '../model/result.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Draft, Specification } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'

/** Throws a Problem that names every place still open in the cleaned text, as it stands in the draft itself. */
export function refuseOpenPlaces(draft: Draft, cleaned: Specification, edits: readonly AppliedEdit[]): void {
  const starts = lineStarts(draft.text)
  const original = originalOffsets(edits)
  const inText = blanksIn(cleaned)
    .map(({ kind, passage: { text }, start, end }) => {
      const offset = original(sourceSpan(text, start, end).start)
      return { kind, words: text.value.slice(start, end).replace(/\s+/g, ' '), place: placeAt(starts, offset) }
    })
    .sort((a, b) => a.place.offset - b.place.offset)
  const { facts, language } = cleaned
  const inFacts = [facts.title, facts.buyer].flatMap((value) =>
    findBlanks(value ?? '', language).map(({ kind, start, end }) => ({ kind, words: (value ?? '').slice(start, end) })),
  )
  throwProblems([
    ...inFacts.map(({ kind, words }) => refusal(draft.path, kind, words)),
    ...inText.map(({ kind, words, place: { line, column } }) => ({
      ...refusal(draft.path, kind, words),
      line,
      column,
    })),
  ])
}

function refusal(path: string, kind: 'placeholder' | 'note', words: string): ProblemDetails {
  return {
    kind: 'output',
    path,
    what:
      kind === 'placeholder'
        ? { nl: `Hier is nog iets in te vullen: ${words}`, en: `Something is still to be filled in here: ${words}` }
        : { nl: `Hier staat nog een notitie: ${words}`, en: `A drafting note still stands here: ${words}` },
    help: {
      nl: 'Een definitief document is af. Vul dit in of haal het weg, of bouw zonder --final.',
      en: 'A final document is complete. Fill this in or take it out, or build without --final.',
    },
  }
}

/** Leads offsets of the edited text back to the original. */
function originalOffsets(edits: readonly AppliedEdit[]): (offset: number) => number {
  return (offset) => {
    let shift = 0
    for (const { span, text } of edits) {
      const start = span.start + shift
      if (offset < start) break
      if (offset < start + text.length) return span.start
      shift += text.length - (span.end - span.start)
    }
    return offset - shift
  }
}
