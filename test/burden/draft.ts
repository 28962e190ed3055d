/** Builds the least specification that a burden estimate can look at. */

import { type Facts, noFacts } from '../../src/model/facts.ts'
import type { Span } from '../../src/model/span.ts'
import type { Addressee, Passage, Phase, Requirement, Specification } from '../../src/model/specification.ts'

/** What a test says of a requirement; each form is asked about the concept beside it. */
export interface Asked {
  readonly id: string
  readonly words?: number
  readonly evidence?: readonly (readonly [form: string, concept: string | null])[]
  readonly phase?: Phase
  readonly addressee?: Addressee
  readonly perYear?: number | null
  readonly onRequest?: boolean
  readonly negated?: boolean
}

/** A draft with these requirements, one passage each, and so many words around them. */
export function draftOf(asked: readonly Asked[], facts: Partial<Facts> = {}, otherWords = 0): Specification {
  let at = 0
  const place = (text: string): Span => {
    const start = at
    at += text.length + 2
    return { start, end: start + text.length }
  }
  const texts = [...asked.map(({ words = 0 }) => textOf(words)), textOf(otherWords)]
  const spans = texts.map(place)
  return {
    draft: { path: 'draft.md', text: texts.join('\n\n'), format: 'markdown' },
    facts: { ...noFacts, ...facts },
    language: 'nl',
    blocks: [],
    sections: [],
    passages: texts.map((text, index) => passageOf(text, spans[index] ?? place(text))),
    allowances: [],
    statements: [],
    requirements: asked.map((one, index) => requirementOf(one, texts[index] ?? '', spans[index] ?? place(''))),
    references: [],
  }
}

function requirementOf({ id, evidence = [], ...facets }: Asked, text: string, span: Span): Requirement {
  return {
    id,
    explicit: true,
    item: null,
    text,
    span,
    extents: [span],
    section: -1,
    statements: [],
    kind: 'requirement',
    modality: 'must',
    addressee: facets.addressee ?? 'bidder',
    phase: facets.phase ?? 'tender',
    concepts: [],
    evidence: evidence.map(([form, concept]) => ({ form, concept, span })),
    quantities: [],
    perYear: facets.perYear ?? null,
    onRequest: facets.onRequest ?? false,
    document: false,
    lot: null,
    option: null,
    demands: 1,
    negated: facets.negated ?? false,
  }
}

/** A text of so many words; also one of none has a place of its own. */
function textOf(words: number): string {
  return words === 0 ? '–' : 'woord '.repeat(words)
}

function passageOf(value: string, span: Span): Passage {
  return {
    text: { value, runs: [{ at: 0, length: value.length, source: span.start, sourceLength: value.length }], marks: [] },
    role: 'paragraph',
    extent: span,
    section: -1,
    column: null,
    table: -1,
    row: -1,
    quoted: false,
    stated: null,
  }
}
