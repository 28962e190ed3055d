/** Builds the least specification that a burden estimate can look at. */

import { type Facts, noFacts } from '../../src/model/facts.ts'
import type { Addressee, Passage, Phase, Requirement, Specification } from '../../src/model/specification.ts'

const nowhere = { start: 0, end: 0 }

/** What a test says of a requirement; each form is asked about the concept beside it. */
export interface Asked {
  readonly id: string
  readonly words?: number
  readonly evidence?: readonly (readonly [form: string, concept: string | null])[]
  readonly phase?: Phase
  readonly addressee?: Addressee
  readonly perYear?: number | null
  readonly negated?: boolean
}

/** A draft with these requirements, one passage each, and so many words around them. */
export function draftOf(asked: readonly Asked[], facts: Partial<Facts> = {}, otherWords = 0): Specification {
  const requirements = asked.map(requirementOf)
  const texts = [...requirements.map(({ text }) => text), textOf(otherWords)]
  return {
    draft: { path: 'draft.md', text: '', format: 'markdown' },
    facts: { ...noFacts, ...facts },
    language: 'nl',
    blocks: [],
    sections: [],
    passages: texts.map(passageOf),
    allowances: [],
    statements: [],
    requirements,
  }
}

function requirementOf({ id, words = 0, evidence = [], ...facets }: Asked): Requirement {
  return {
    id,
    explicit: true,
    text: textOf(words),
    span: nowhere,
    extents: [nowhere],
    section: -1,
    statements: [],
    kind: 'requirement',
    modality: 'must',
    addressee: facets.addressee ?? 'bidder',
    phase: facets.phase ?? 'tender',
    concepts: [],
    evidence: evidence.map(([form, concept]) => ({ form, concept, span: nowhere })),
    quantities: [],
    perYear: facets.perYear ?? null,
    lot: null,
    negated: facets.negated ?? false,
  }
}

function textOf(words: number): string {
  return 'woord '.repeat(words)
}

function passageOf(value: string): Passage {
  return {
    text: { value, runs: [], marks: [] },
    role: 'paragraph',
    extent: nowhere,
    section: -1,
    column: null,
    table: -1,
    row: -1,
    quoted: false,
    stated: null,
  }
}
