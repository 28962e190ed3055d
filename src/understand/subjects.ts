/** What each chapter of a draft is about, from its title, its place and the demands that stand in it. */

import { findMarkers, languageKnowledge } from '../language/language.ts'
import { compileWords, findPhrases, indexPhrases, type PhraseIndex } from '../language/phrases.ts'
import { words } from '../language/words.ts'
import type { Language } from '../model/facts.ts'
import type { RequirementKind, Section, Specification } from '../model/specification.ts'
import { type Subject, subjectOfKind } from '../model/template.ts'

const annex = /^(?:bijlagen?|annex(?:es)?|appendix|appendices)\b/i

/** The subject of every section of a draft, in the order of `sections`. */
export function subjectsOf({ sections, requirements, language }: Specification): readonly Subject[] {
  const asked = sections.map((): Subject[] => [])
  for (const { section, kind, explicit } of requirements) {
    // A sentence without a number is too little to make a chapter one on who may take part or who wins.
    if (explicit || !judging.has(kind)) asked[section]?.push(subjectOfKind(kind))
  }
  const path: { readonly depth: number; readonly subject: Subject }[] = []
  const whole = isWhole(sections)
  return sections.map((section, index) => {
    while ((path.at(-1)?.depth ?? 0) >= section.depth) path.pop()
    const above = path.at(-1)?.subject ?? 'general'
    // The title of the whole says nothing about one chapter of it.
    if (index === 0 && whole) return 'general'
    const own = titled(section.title, above, language)
    const subject = own ?? (above === 'general' ? (commonest(below(index, sections, asked)) ?? above) : above)
    path.push({ depth: section.depth, subject })
    return subject
  })
}

/** Kinds of requirements by which bidders are judged. */
const judging: ReadonlySet<RequirementKind> = new Set(['exclusion', 'selection', 'award'])

/** True when the first heading stands over all others. */
function isWhole([first, ...others]: readonly Section[]): boolean {
  return first !== undefined && others.length > 0 && others.every(({ depth }) => depth > first.depth)
}

/** What is asked in a section and in those below it. */
function below(
  index: number,
  sections: readonly Section[],
  asked: readonly (readonly Subject[])[],
): readonly Subject[] {
  const depth = sections[index]?.depth ?? 0
  const found = [...(asked[index] ?? [])]
  for (let at = index + 1; (sections[at]?.depth ?? 0) > depth; at++) found.push(...(asked[at] ?? []))
  return found
}

function commonest(found: readonly Subject[]): Subject | null {
  const counts = new Map<Subject, number>()
  for (const subject of found) counts.set(subject, (counts.get(subject) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/**
 * What a title says that its chapter is about: the first of its words that tells. Below a title that is about one thing,
 * "uitvoering" or "inschrijven" is about that thing too.
 */
function titled(title: string, above: Subject, language: Language): Subject | null {
  const knowledge = languageKnowledge(language)
  const sentence = words(title)
  const hits: { readonly from: number; readonly subject: Subject }[] = []
  for (const { marker, from } of findMarkers(knowledge, sentence)) {
    if (marker.startsWith('kind:')) hits.push({ from, subject: subjectOfKind(marker.slice(5) as RequirementKind) })
    else if (marker === 'definitionTitles') hits.push({ from, subject: 'definitions' })
    else if (marker === 'introTitles' || marker === 'explanationTitles') hits.push({ from, subject: 'general' })
  }
  const { index, owners } = chapterWords(language)
  for (const hit of findPhrases(index, sentence)) {
    const subject = owners[hit.index]
    if (subject !== undefined && (above === 'general' || (above === 'procedure' && subject === 'general')))
      hits.push({ from: hit.from, subject })
  }
  const first = hits.sort((a, b) => a.from - b.from)[0]?.subject ?? null
  if (annex.test(title.trim())) return first === 'definitions' ? first : 'annex'
  return first
}

interface ChapterWords {
  readonly index: PhraseIndex
  readonly owners: readonly Subject[]
}

const prepared = new Map<Language, ChapterWords>()

function chapterWords(language: Language): ChapterWords {
  let known = prepared.get(language)
  if (known === undefined) {
    const entries = Object.entries(languageKnowledge(language).words.chapterTitles).flatMap(([subject, titles]) =>
      titles.map((title) => ({ subject: subject as Subject, phrase: compileWords(title) })),
    )
    known = { index: indexPhrases(entries.map(({ phrase }) => phrase)), owners: entries.map(({ subject }) => subject) }
    prepared.set(language, known)
  }
  return known
}
