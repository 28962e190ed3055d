/** What a document does not hold of its draft: told in an annex, and to who builds it. */

import { fillSlots } from '../language/slots.ts'
import { termsIn } from '../language/terms.ts'
import type { Annex, Notice } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import { lineStarts, placeAt } from '../model/span.ts'
import type { Template } from '../model/template.ts'
import type { Chosen } from './choose.ts'
import { type CellContent, leadingColumn, ownTable, paragraphPart, textColumn } from './parts.ts'
import { absentWords, say, subjectWords } from './words.ts'

/** Composes the annex that lists the chapters a document leaves out; null when it leaves out none. */
export function absentAnnex({ leftOut }: Chosen, template: Template, language: Language): Annex | null {
  if (leftOut.length === 0) return null
  const word = termsIn(absentWords, language)
  const columns = [textColumn(word.chapter, 44), textColumn(word.subject, 26), leadingColumn(word.requirements, 30)]
  const rows = leftOut.map(({ title, subject, requirements, unnumbered }): readonly CellContent[] => [
    title,
    say(subjectWords[subject], language),
    [...requirements, ...(unnumbered === 0 ? [] : [fillSlots(word.unnumbered, { count: `${unnumbered}` })])].join(', '),
  ])
  const intro = fillSlots(word.intro, { kind: say(template.name, language) })
  return {
    title: word.title,
    parts: [paragraphPart(intro), ownTable(word.title, intro, columns, rows)],
  }
}

/** What to tell who builds the document: chapters that it leaves out, subjects that it lacks, and annexes without which changes go unexplained. */
export function absentNotices(chosen: Chosen, template: Template, source: string): readonly Notice[] {
  const { leftOut, missing, edits, openFindings } = chosen
  const starts = lineStarts(source)
  const name = template.name
  const has = (annex: string) => template.parts.some((part) => 'annex' in part && part.annex === annex)
  const notice = (
    words: (typeof absentWords)[keyof typeof absentWords],
    slots: (language: Language) => Readonly<Record<string, string>> = () => ({}),
    lines: readonly number[] = [1],
  ): Notice => ({
    lines,
    what: {
      nl: fillSlots(words.nl, { kind: name.nl, ...slots('nl') }),
      en: fillSlots(words.en, { kind: name.en, ...slots('en') }),
    },
  })
  const subjects = (language: Language) => ({
    subjects: missing.map((subject) => say(subjectWords[subject], language)).join(', '),
  })
  return [
    ...(leftOut.length === 0
      ? []
      : [notice(absentWords.left, undefined, [...new Set(leftOut.map(({ start }) => placeAt(starts, start).line))])]),
    ...(missing.length === 0 ? [] : [notice(absentWords.missing, subjects)]),
    ...(edits.length > 0 && !has('account') ? [notice(absentWords.noAccount)] : []),
    ...(openFindings.some(({ allowed }) => allowed !== null) && !has('motivation')
      ? [notice(absentWords.noMotivation)]
      : []),
  ]
}
