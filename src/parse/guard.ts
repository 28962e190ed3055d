/** Turns away what no parser should be asked to read: files that would take minutes or overflow the stack. */

import { type Bilingual, Problem } from '../model/problem.ts'
import type { Draft } from '../model/specification.ts'

const mostCharacters = 5_000_000
const mostMarkers = 100
const widestIndent = 200

/** Throws a Problem when a draft is too large, too deeply nested or too deeply indented to read. */
export function guardSize(draft: Draft): void {
  if (draft.text.length > mostCharacters) {
    throw refuse(draft, undefined, {
      nl: 'Het bestand is groter dan 5 MB.',
      en: 'The file is larger than 5 MB.',
    })
  }
}

/** Throws a Problem at the first line that nests more than 100 quotes or lists, or is indented over 200 columns. */
export function guardNesting(draft: Draft): void {
  const source = draft.text
  let line = 1
  for (let start = 0; start < source.length; line++) {
    const { indent, markers, end } = measureLine(source, start)
    if (markers > mostMarkers) {
      throw refuse(draft, line, {
        nl: `Deze regel begint met meer dan ${mostMarkers} citaat- of lijsttekens.`,
        en: `This line begins with more than ${mostMarkers} quote or list markers.`,
      })
    }
    if (indent > widestIndent) {
      throw refuse(draft, line, {
        nl: `Deze regel springt meer dan ${widestIndent} kolommen in.`,
        en: `This line is indented by more than ${widestIndent} columns.`,
      })
    }
    start = end
  }
}

/** The Problem for a draft that cannot be read; without a line it concerns the whole file. */
export function refuse(draft: Draft, line: number | undefined, what: Bilingual): Problem {
  return new Problem({
    kind: 'draft',
    path: draft.path,
    ...(line === undefined ? {} : { line }),
    what,
    why: {
      nl: 'Zo’n tekst lezen kost minuten of loopt vast.',
      en: 'Reading such a text takes minutes or runs aground.',
    },
    help: {
      nl: 'Splits het bestand, of maak de opmaak vlakker, en probeer het opnieuw.',
      en: 'Split the file, or flatten its layout, and try again.',
    },
  })
}

/** Measures the white space and markers that open a line; a blank line has no indent. */
function measureLine(source: string, start: number) {
  let at = start
  let indent = 0
  let markers = 0
  let code = source.charCodeAt(at)
  for (; at < source.length; code = source.charCodeAt(++at)) {
    if (code === 32) indent++
    else if (code === 9) indent += 4
    else if (code === 62) markers++
    else if (isMarker(code) && isGap(source.charCodeAt(at + 1))) markers++
    else if (!(code >= 48 && code <= 57)) break
  }
  if (code === 10 || code === 13 || at === source.length) indent = 0
  while (at < source.length && !isBreak(source.charCodeAt(at))) at++
  const end = source.startsWith('\r\n', at) ? at + 2 : at + 1
  return { indent: markers > 0 ? 0 : indent, markers, end }
}

/** `*`, `+`, `-`, and `.` or `)` after a number. */
function isMarker(code: number): boolean {
  return code === 42 || code === 43 || code === 45 || code === 46 || code === 41
}

function isBreak(code: number): boolean {
  return code === 10 || code === 13
}

function isGap(code: number): boolean {
  return code === 32 || code === 9 || isBreak(code) || Number.isNaN(code)
}
