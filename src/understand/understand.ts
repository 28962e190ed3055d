/** Gives a parsed draft its meaning: statements, requirements with their facets, and the facts the text gives away. */

import { languageKnowledge } from '../language/language.ts'
import type { ParsedDraft, Specification, Statement } from '../model/specification.ts'
import { inferFacts } from './facts.ts'
import { findReferences, type Register } from './references.ts'
import { findRequirements } from './requirements.ts'
import { readStatements, sectionContexts } from './statements.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Reads what every sentence is for, which requirements the draft makes and what it refers to. */
export function understand(draft: ParsedDraft, vocabulary: Vocabulary, register: () => Register): Specification {
  const knowledge = languageKnowledge(draft.language)
  const contexts = sectionContexts(draft.sections, knowledge)
  const read = readStatements(draft, vocabulary, contexts)
  const requirements = findRequirements({ draft, statements: read, contexts, vocabulary, knowledge })
  const duties = new Set(requirements.flatMap((requirement) => requirement.statements))
  const statements: Statement[] = []
  for (const one of read)
    statements.push({
      text: one.text,
      source: one.source,
      words: one.words,
      passage: one.passage,
      scope: one.scope,
      leadIn: one.leadIn,
      role: one.role === 'plain' && duties.has(statements.length) ? 'duty' : one.role,
      addressee: one.addressee,
      negated: one.negated,
      denied: one.denied,
      historical: one.historical,
      mentions: one.mentions,
    })
  return {
    draft: draft.draft,
    facts: inferFacts(draft.facts, statements),
    language: draft.language,
    blocks: draft.blocks,
    sections: draft.sections,
    passages: draft.passages,
    allowances: draft.allowances,
    statements,
    requirements,
    references: findReferences(statements, register),
  }
}
