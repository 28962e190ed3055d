/** What an author left open in a text: places still to be filled in, and notes to himself. */

import type { Language } from '../model/facts.ts'
import type { Passage, Specification } from '../model/specification.ts'
import { findMarkers, hasMarker, languageKnowledge } from './language.ts'
import { words } from './words.ts'

/** A stretch of text, [start, end), that is no part of what the text says. */
export interface Blank {
  /** `placeholder`: a value is missing; `note`: a remark for whoever writes on. */
  readonly kind: 'placeholder' | 'note'
  readonly start: number
  readonly end: number
}

/** Brackets that stand around something to fill in, and how much they may hold. */
const brackets = /\[([^[\]]{1,600})\]|<([^<>]{3,60})>|\{\{([^{}]{1,60})\}\}|«([^«»]{1,60})»/g
/** What follows the party that a model contract leaves open for whoever will win: '[naam] ("Opdrachtnemer")'. */
const namesParty =
  /^[^.;]{0,40}?(?:\(?["“'‘]|hierna(?:\ste\snoemen)?:?\s["“'‘]?)(?:de\s)?(?:opdrachtnemer|aanbieder|contractant|leverancier)(?![a-z])/i
/** Crosses and stars in place of figures and letters: "xx-xx-20xx", "202*", "bijlage **". */
const crosses =
  /\*{1,4}(?<=\b(?:bijlage|artikel|paragraaf|hoofdstuk|annex|article|section|chapter)\s\*{1,4})(?![A-Za-zÀ-ɏ\d*])|(?<![A-Za-zÀ-ɏ\d])(?:[Xx\d]{1,2}-[Xx]{2}-(?:20)?[Xx\d]{2,4}|20[\dXx]?[Xx*]{1,2}|[Xx]{2,4})(?![A-Za-zÀ-ɏ\d*])/gu
/** A memo item ("pro memorie"), alone in its place or in brackets. */
const memo = /^\(?(?:PM|P\.M\.)\)?$|(?<=[(€]\s?)(?:PM|P\.M\.)(?=\)|$|\s)/g

/** Finds what is left open in the passages of a draft, except in a table of contents. */
export function blanksIn({ language, statements }: Pick<Specification, 'language' | 'statements'>) {
  const passages = new Set<Passage>()
  for (const { role, passage } of statements) if (role !== 'contents') passages.add(passage)
  return [...passages].flatMap((passage) =>
    findBlanks(passage.text.value, language).map((blank) => ({ ...blank, passage })),
  )
}

/** What a blank has in it; most texts have nothing of the kind. */
const traces = /[[<{«Xx*]|P\.?M/

/** Finds what is left open; brackets that hold a number, a reference or ordinary words are no blanks. */
export function findBlanks(text: string, language: Language): readonly Blank[] {
  if (!traces.test(text)) return []
  const found: Blank[] = []
  if (/[[<{«]/.test(text)) {
    for (const match of text.matchAll(brackets)) {
      const kind = kindOf(match, language)
      const end = match.index + match[0].length
      if (kind !== null && !namesParty.test(text.slice(end))) found.push({ kind, start: match.index, end })
    }
  }
  for (const pattern of [...(/[Xx*]/.test(text) ? [crosses] : []), ...(/P\.?M/.test(text) ? [memo] : [])]) {
    for (const { index, 0: written } of text.matchAll(pattern)) {
      const inside = found.some((blank) => blank.start <= index && index < blank.end)
      if (!inside && !isNumeral(text, index, written)) {
        found.push({ kind: 'placeholder', start: index, end: index + written.length })
      }
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "Titel XX" counts in Roman numerals. */
function isNumeral(text: string, at: number, written: string): boolean {
  return (
    /^X+$/.test(written) && /\b(?:titel|hoofdstuk|deel|title|chapter)\s$/i.test(text.slice(Math.max(0, at - 12), at))
  )
}

function kindOf(match: RegExpExecArray, language: Language): Blank['kind'] | null {
  const [, square, angle, template, merge] = match
  if (template !== undefined || merge !== undefined) return 'placeholder'
  const inner = (square ?? angle ?? '').trim()
  // A box that is ticked, in a list of things to do.
  if (match.index === 0 && /^x$/i.test(inner)) return null
  if (/^(?:[xX]{1,4}|●|•|\.{2,}|…|_{2,}|-{2,})$/.test(inner)) return 'placeholder'
  if (!/^[A-Za-zÀ-ɏ]/u.test(inner)) return null
  const found = words(inner)
  const markers = findMarkers(languageKnowledge(language), found)
  const opens = (marker: 'instructionMarks' | 'blanks') => markers.some((hit) => hit.marker === marker && hit.from <= 1)
  // What must be chosen stands between slashes: "[ambulant/verblijf]".
  if (found.length <= 12 && (opens('blanks') || /^[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ ]*\/[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ /]*$/u.test(inner)))
    return 'placeholder'
  return square !== undefined && hasMarker(markers, 'instructionMarks') && opens('instructionMarks') ? 'note' : null
}
