/** The proof that a requirement asks: what must be shown, in which form, and at which words. */

import type { EvidenceDemand } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { asksBidder } from './duty.ts'
import { perYearOf } from './frequency.ts'
import type { ReadStatement } from './statements.ts'
import type { Told } from './told.ts'
import type { Vocabulary } from './vocabulary.ts'

/** True when the sentence asks for proof to be shown or handed over. */
export function asksEvidence({ markers }: ReadStatement): boolean {
  const consults = markers.filter((hit) => hit.marker === 'consults').map((hit) => hit.from)
  return asksBidder(markers) || markers.some((hit) => hit.marker === 'evidenceVerbs' && !consults.includes(hit.from))
}

/** True when words are only sent, such as figures or an invoice; whether that is proof depends on what is sent. */
function onlyTransmits({ markers }: ReadStatement): boolean {
  const sent = new Set(markers.filter((hit) => hit.marker === 'transmits').map((hit) => hit.from))
  return sent.size > 0 && markers.every((hit) => hit.marker !== 'evidenceVerbs' || sent.has(hit.from))
}

/** Concepts that only name a form of proof ("certificaat", "verklaring") stand aside when the subject itself is named. */
function specific(concepts: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const named = concepts.filter((id) => vocabulary.concepts.get(id)?.broader.includes('evidence') !== true)
  return named.length > 0 ? named : concepts
}

/** Presets of which the evidence is a document that exists by itself. */
const documents = new Set([
  'uea',
  'self-declaration',
  'register-extract',
  'conduct-statement',
  'certificate-of-conduct',
  'certificate',
  'reference-project',
  'audited-account',
  'cv',
])

const isDocument = (preset: string | null): boolean => preset !== null && documents.has(preset)

/** The proof a requirement asks: in a sentence that asks for it, or in a place for proof. */
export function evidenceOf({ statements, leadIn, proofs, vocabulary, knowledge }: Told): readonly EvidenceDemand[] {
  const demands = new Map<string, EvidenceDemand>()
  const concepts = statements.flatMap(({ negated, mentions }) =>
    negated ? [] : mentions.map(({ concept }) => concept),
  )
  const presetOf = (concept: string) => vocabulary.concepts.get(concept)?.evidence ?? null
  const add = (statement: ReadStatement, candidates: readonly string[]) => {
    const span = sourceSpan(statement.text, 0, statement.text.value.length)
    const proved = specific(candidates, vocabulary).filter((concept) => presetOf(concept) !== null)
    if (proved.length === 0) {
      // Figures that are sent now and then are a report; sending in the bid itself is no proof of anything.
      const sent = onlyTransmits(statement)
      if (sent && perYearOf(statement) === null) return
      const written = asksBidder(statement.markers) ? 'plan-small' : 'policy-document'
      const form = sent ? 'report-standard' : (candidates.map(presetOf).find((preset) => preset !== null) ?? written)
      demands.set('', { concept: null, form, span })
    }
    for (const concept of proved) {
      const form = presetOf(concept)
      if (form !== null && !demands.has(concept)) demands.set(concept, { concept, form, span })
    }
  }
  // A list item that opens with the name of a document asks for that document.
  const namesProof = ({ passage, mentions, addressee }: ReadStatement) =>
    passage.role === 'item' &&
    addressee === null &&
    mentions.some(({ concept, start }) => start < 25 && isDocument(presetOf(concept)))
  const askedBefore = leadIn !== null && asksEvidence(leadIn)
  for (const statement of statements) {
    const mentioned = statement.mentions.map(({ concept }) => concept)
    if (proofs.has(statement)) {
      const asksNothing = knowledge.words.none.includes(statement.text.value.trim().toLowerCase())
      if (!asksNothing) add(statement, [...mentioned, ...concepts])
    } else if (
      (askedBefore || asksEvidence(statement) || namesProof(statement)) &&
      !statement.negated &&
      statement.role !== 'heading'
    ) {
      add(statement, mentioned.length > 0 ? mentioned : concepts)
    }
  }
  return [...demands.values()]
}
