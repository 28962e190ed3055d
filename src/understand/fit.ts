/** Which kind of document a draft is: the template that loses nothing of it, and of which it lacks the least. */

import { compileWords, holdsPhrase, indexPhrases } from '../language/phrases.ts'
import { words } from '../language/words.ts'
import { factForms } from '../model/facts.ts'
import { throwProblems } from '../model/problem.ts'
import type { Draft, Specification } from '../model/specification.ts'
import {
  chapterParts,
  type Fit,
  neededSubjects,
  type Subject,
  subjectOfKind,
  type Template,
} from '../model/template.ts'

/**
 * How well each template fits a draft, the best first; `subjects` are those of its sections. Losing nothing counts most,
 * then what the draft calls itself, then whether it speaks of what the template is for, then what it lacks.
 */
export function fitTemplates(
  specification: Specification,
  subjects: readonly Subject[],
  templates: readonly Template[],
): readonly Fit[] {
  return templates
    .map((template) => fitOf(template, specification, subjects))
    .sort(
      (a, b) =>
        a.leftOut - b.leftOut ||
        Number(b.called) - Number(a.called) ||
        Number(b.speaks) - Number(a.speaks) ||
        a.missing.length - b.missing.length ||
        a.lacks.length - b.lacks.length,
    )
}

function fitOf(template: Template, specification: Specification, subjects: readonly Subject[]): Fit {
  const held = new Set(chapterParts(template).flat())
  const stated = specification.passages.flatMap((passage) => passage.stated?.kind ?? []).map(subjectOfKind)
  const asked = specification.requirements.map(({ kind }) => subjectOfKind(kind))
  const spoken = new Set([...subjects, ...asked])
  const needed = neededSubjects(template)
  return {
    template,
    called: isCalled(template, specification),
    leftOut: [...subjects, ...stated].filter((subject) => !held.has(subject)).length,
    speaks: needed.some((subject) => spoken.has(subject)),
    missing: needed.filter((subject) => !spoken.has(subject)),
    lacks: lackedFacts(template, specification),
  }
}

/** The facts that a template needs and a draft does not state, by their Dutch key; a heading may say the title. */
export function lackedFacts({ needs }: Template, { facts, sections }: Specification): readonly string[] {
  return factForms
    .filter(({ nl, en }) => needs.includes(nl) || needs.includes(en))
    .filter(({ name }) => {
      if (name === 'title') return facts.title === null && sections.length === 0
      const value = facts[name]
      return value === null || (Array.isArray(value) && value.length === 0)
    })
    .map(({ nl }) => nl)
}

function isCalled({ called }: Template, { facts, sections, language }: Specification): boolean {
  const index = indexPhrases(called[language].map(compileWords))
  return [facts.title, sections[0]?.title].some((title) => title != null && holdsPhrase(index, words(title)))
}

/** Throws a Problem that names every fact a template needs and its draft does not state. */
export function demandFacts({ template, lacks }: Fit, { path }: Draft): void {
  throwProblems(
    lacks.map((key) => ({
      kind: 'draft',
      path,
      line: 1,
      column: 1,
      what: {
        nl: `Het gegeven "${key}" ontbreekt; een ${template.name.nl} heeft het nodig.`,
        en: `The fact "${key}" is missing; a ${template.name.en} needs it.`,
      },
      help: { nl: `Zet bovenaan het stuk: "${key}: …".`, en: `Write at the top of the draft: "${key}: …".` },
    })),
  )
}
