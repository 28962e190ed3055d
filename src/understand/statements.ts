/** Passages → sentences that know what they are for, what they deny and which concepts they name. */

import {
  findMarkers,
  hasMarker,
  type LanguageKnowledge,
  languageKnowledge,
  type MarkerHit,
} from '../language/language.ts'
import { sentences } from '../language/sentences.ts'
import { words } from '../language/words.ts'
import type {
  Addressee,
  Modality,
  ParsedDraft,
  Passage,
  RequirementKind,
  Section,
  Statement,
  StatementRole,
} from '../model/specification.ts'
import type { Text } from '../model/text.ts'
import { asksBidder, readDuty } from './duty.ts'
import { findMentions, type Vocabulary } from './vocabulary.ts'

/** A statement with what later steps read its facets from: its markers, its duty, and what stands around it. */
export interface ReadStatement extends Statement {
  readonly markers: readonly MarkerHit[]
  readonly passageIndex: number
  readonly addressee: Addressee | null
  readonly modality: Modality | null
  readonly context: SectionContext
}

/** What the titles above a passage say of it. */
export interface SectionContext {
  readonly role: 'body' | 'contents' | 'explanation' | 'definition'
  readonly kind: RequirementKind | null
  /** True under a title that announces demands, so that a fragment in a list is one. */
  readonly demands: boolean
  readonly depth: number
}

const body: SectionContext = { role: 'body', kind: null, demands: false, depth: 0 }

/** The context of every section; a title speaks for the sections below it until one of them says otherwise. */
export function sectionContexts(sections: readonly Section[], knowledge: LanguageKnowledge): readonly SectionContext[] {
  const path: { depth: number; context: SectionContext }[] = []
  return sections.map((section) => {
    while ((path.at(-1)?.depth ?? 0) >= section.depth) path.pop()
    const above = path.at(-1)?.context ?? body
    const context = titleContext(section, above, knowledge)
    path.push({ depth: section.depth, context })
    return context
  })
}

function titleContext(section: Section, above: SectionContext, knowledge: LanguageKnowledge): SectionContext {
  const title = words(section.title)
  const markers = findMarkers(knowledge, title)
  const opens = (marker: MarkerHit['marker']) =>
    markers.some(
      (hit) => hit.marker === marker && title.slice(0, hit.from).every((word) => /^[\d.]+$/.test(word.written)),
    )
  const kind = markers.find((hit) => hit.marker.startsWith('kind:'))?.marker.slice(5) as RequirementKind | undefined
  const { depth } = section
  if (opens('contentsTitles')) return { role: 'contents', kind: null, demands: false, depth }
  if (opens('definitionTitles')) return { role: 'definition', kind: null, demands: false, depth }
  const demands = above.demands || hasMarker(markers, 'demandTitles')
  if (opens('explanationTitles')) return { role: 'explanation', kind: kind ?? above.kind, demands: false, depth }
  return { role: above.role, kind: kind ?? above.kind, demands, depth }
}

/** Cuts every passage into statements. */
export function readStatements(
  draft: ParsedDraft,
  vocabulary: Vocabulary,
  contexts: readonly SectionContext[],
): readonly ReadStatement[] {
  const knowledge = languageKnowledge(draft.language)
  const found: ReadStatement[] = []
  let earlier: Addressee | null = null
  draft.passages.forEach((passage, passageIndex) => {
    if (passage.role === 'heading') earlier = null
    const context = contexts[passage.section] ?? body
    for (const text of sentences(passage.text)) {
      const sentence = words(text.value)
      const markers = findMarkers(knowledge, sentence)
      const duty = readDuty(text, sentence, markers, earlier)
      earlier = duty.addressee ?? earlier
      found.push({
        text,
        words: sentence,
        passage,
        passageIndex,
        markers,
        ...duty,
        context,
        role: roleOf(text, passage, context, markers, knowledge),
        negated: hasMarker(markers, 'denial') && !hasMarker(markers, 'sanction'),
        historical: hasMarker(markers, 'history'),
        mentions: findMentions(vocabulary, sentence, text.value),
      })
    }
  })
  return found
}

/** How an entry of a table of contents ends: dots or a tab, and a page number. */
const leaderLine = /(?:\.{4,}|…{2,}|\t)\s*\d{1,3}\s*$/

function roleOf(
  text: Text,
  passage: Passage,
  context: SectionContext,
  markers: readonly MarkerHit[],
  knowledge: LanguageKnowledge,
): StatementRole {
  const value = text.value
  const opens = (marker: MarkerHit['marker']) => markers.some((hit) => hit.marker === marker && hit.from === 0)
  if (context.role === 'contents' || leaderLine.test(passage.text.value.slice(-40)) || isContentsLink(text))
    return 'contents'
  if (passage.role === 'heading') return 'heading'
  if (passage.table >= 0 && passage.row === 0) return 'heading'
  if (value.startsWith('[') && hasMarker(markers, 'instructionMarks')) return 'instruction'
  const column = passage.column?.toLowerCase().trim() ?? ''
  if (knowledge.words.questionColumns.includes(column)) return 'question'
  if (value.endsWith('?') && !asksBidder(markers)) return 'question'
  if (context.role === 'definition' || hasMarker(markers, 'definitionMarks')) return 'definition'
  if (context.role === 'explanation' || (opens('explanationOpenings') && /^\S+(?:\s\S+)?:/.test(value)))
    return 'explanation'
  return 'plain'
}

/** A line that is one link into the document, with or without its page number: an entry of a table of contents. */
function isContentsLink(text: Text): boolean {
  const link = text.marks.find((mark) => mark.kind === 'link')
  if (link === undefined || link.start > 0 || link.end < text.value.trimEnd().length) return false
  return /^(?:about:blank)?#/.test(link.target ?? '')
}
