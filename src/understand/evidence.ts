/** The proof that a requirement asks: what must be shown, in which form, and at which words. */

import { hasMarker, type MarkerHit } from '../language/language.ts'
import type { Addressee, EvidenceDemand, RequirementKind, Word } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import { asksBidder } from './duty.ts'
import { isFragment } from './fragment.ts'
import { perYearOf } from './frequency.ts'
import type { ReadStatement } from './statements.ts'
import type { Told } from './told.ts'
import type { Vocabulary } from './vocabulary.ts'

/**
 * What a sentence asks to be handed over: `proof` of something, a `text` that the bidder writes for it, or `figures` that
 * tell how the work goes and prove nothing; null when it asks none of these.
 */
export type Asked = 'proof' | 'text' | 'figures' | null

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

/** Presets that are written or exist on paper, beside the documents. */
const papers = new Set(['policy-document', 'plan-small', 'plan-large', 'price-sheet'])

/** Presets of which a requirement asks one, however many names it gives it. */
const single: ReadonlySet<string> = new Set(['uea', 'audited-account'])

const isDocument = (preset: string | null): boolean => preset !== null && documents.has(preset)

/** True when the sentence asks for proof to be shown or handed over. */
export function asksEvidence(statement: ReadStatement, vocabulary: Vocabulary): boolean {
  const asked = askedIn(statement, vocabulary)
  return asked === 'proof' || asked === 'text'
}

/** What a sentence asks to be handed over. */
export function askedIn(statement: ReadStatement, vocabulary: Vocabulary): Asked {
  const { markers, words, addressee } = statement
  if (statement.negated || statement.role === 'heading') return null
  if (asksBidder(markers)) return 'text'
  const has = (marker: MarkerHit['marker']) => hasMarker(markers, marker)
  if (addressee === 'bidder' && has('describes')) return 'text'
  if (isForClient(markers, words)) return null
  if (has('shows')) return 'proof'
  // A verb may be on the list of those by which something is looked up as well.
  const consulted = placesOf(markers, 'consults')
  const presents = markers.some((hit) => hit.marker === 'presents' && !consulted.has(hit.from))
  if (presents && (addressee === 'bidder' || has('onRequest') || namesDocument(statement, vocabulary))) return 'proof'
  if (markers.some((hit) => hit.marker === 'proof' && !isDenied(words, hit.from))) return 'proof'
  if (needsDocument(statement, vocabulary)) return 'proof'
  const hands = has('handsOver')
  if ((hands || (isBidTime(markers) && isFragment(statement))) && namesDocument(statement, vocabulary)) return 'proof'
  return hands || has('reports') ? 'figures' : null
}

/** True for "Een controleverklaring is alleen nodig als …": the document itself is what must be. */
function needsDocument({ mentions, words, markers }: ReadStatement, { concepts }: Vocabulary): boolean {
  const first = mentions[0]
  if (first === undefined) return false
  const at = words.findIndex(({ start }) => start >= first.start)
  if (at < 0 || at > 2 || !isDocument(concepts.get(first.concept)?.evidence ?? null)) return false
  return markers.some(
    ({ marker, to }) => marker === 'must' && /^(?:nodig|vereist|verplicht|required)$/.test(words[to - 1]?.folded ?? ''),
  )
}

/** True when something is due with the bid, or from the winner of the award. */
function isBidTime(markers: readonly MarkerHit[]): boolean {
  return hasMarker(markers, 'tender') || hasMarker(markers, 'verification')
}

/** True when a word just before says that there is none: "geen afschrift". */
function isDenied(words: readonly Word[], at: number): boolean {
  return [at - 1, at - 2].some((place) => /^(?:geen|zonder|niet|no|without)$/.test(words[place]?.folded ?? ''))
}

/** True when what is handed over goes to a client, not to the buyer: "aan de cliënt", "geeft de cliënt een afschrift". */
function isForClient(markers: readonly MarkerHit[], words: readonly Word[]): boolean {
  if (!hasMarker(markers, 'clients')) return false
  const proofs = placesOf(markers, 'proof')
  return markers.some(({ marker, from }) => {
    if (marker !== 'clients') return false
    const preceding = [words[from - 1], words[from - 2]].map((word) => word?.folded ?? '')
    if (preceding.some((word) => /^(?:aan|naar|to)$/.test(word))) return true
    const isOwner = preceding.some((word) => /^(?:van|voor|per|over|met|bij|onder|door|of|for|per|with)$/.test(word))
    return !isOwner && [1, 2, 3, 4, 5, 6].some((ahead) => proofs.has(from + ahead))
  })
}

/** The words at which a marker stands. */
function placesOf(markers: readonly MarkerHit[], marker: MarkerHit['marker']): ReadonlySet<number> {
  return new Set(markers.flatMap((hit) => (hit.marker === marker ? [hit.from] : [])))
}

function namesDocument({ markers, mentions }: ReadStatement, { concepts }: Vocabulary): boolean {
  if (hasMarker(markers, 'documents')) return true
  return mentions.some(({ concept }) => {
    const preset = concepts.get(concept)?.evidence ?? null
    return isDocument(preset) || papers.has(preset ?? '')
  })
}

/** Concepts that only name a form of proof ("certificaat", "verklaring") stand aside when the subject itself is named. */
function specific(concepts: readonly string[], vocabulary: Vocabulary): readonly string[] {
  const named = concepts.filter((id) => vocabulary.concepts.get(id)?.broader.includes('evidence') !== true)
  return named.length > 0 ? named : concepts
}

/** True for what is answered in the bid: it has a number, is worth points or asks; how bids are judged is only told. */
function isCriterion({ stated, statements }: Told): boolean {
  return stated === 'award' || statements.some(({ lead, text }) => lead !== null || text.value.endsWith('?'))
}

/** The proof a requirement asks: in a sentence that asks for it, or in a place for proof. `asked` is what each of its sentences asks. */
export function evidenceOf(
  told: Told,
  asked: readonly Asked[],
  kind: RequirementKind,
  addressee: Addressee,
): readonly EvidenceDemand[] {
  const { statements, leadIn, proofs, vocabulary, knowledge } = told
  const demands = new Map<string, EvidenceDemand>()
  const concepts: string[] = []
  for (const statement of statements) if (!statement.negated) addConcepts(concepts, statement)
  const recurs = (statement: ReadStatement) => perYearOf(statement, knowledge) !== null
  const presetOf = (concept: string) => vocabulary.concepts.get(concept)?.evidence ?? null
  const add = (statement: ReadStatement, candidates: readonly string[], asks: Asked) => {
    const span = sourceSpan(statement.text, 0, statement.text.value.length)
    // What a bidder writes about a subject is no report on it.
    const fits = (preset: string | null) =>
      preset !== null && (asks !== 'text' || isDocument(preset) || papers.has(preset))
    const proved = specific(candidates, vocabulary).filter((concept) => fits(presetOf(concept)))
    if (proved.length === 0) {
      // Figures that are sent now and then are a report; sending in the bid itself is no proof of anything.
      const sent = asks === 'figures'
      if (sent && !statements.some((one) => (told.row === 'report' || one === statement) && recurs(one))) return
      const written = asks === 'text' ? 'plan-small' : 'policy-document'
      const named = asks === 'text' ? null : firstPreset(candidates, vocabulary)
      const form = sent ? 'report-standard' : (named ?? written)
      demands.set('', { concept: null, form, span })
    }
    for (const concept of proved) {
      const form = presetOf(concept)
      const isSecond = form !== null && single.has(form) && [...demands.values()].some((each) => each.form === form)
      if (form !== null && !isSecond && !demands.has(concept)) demands.set(concept, { concept, form, span })
    }
  }
  let askedBefore = leadIn === null ? null : askedIn(leadIn, vocabulary)
  // "Bij inschrijving levert u aan:" opens a list of proof, whatever its items are, and so does the title "Wat u meestuurt".
  const withBid = leadIn !== null && (isBidTime(leadIn.markers) || leadIn.passage.role === 'heading')
  if (withBid && askedBefore === 'figures') askedBefore = 'proof'
  for (let at = 0; at < statements.length; at++) {
    const statement = statements[at]
    if (statement === undefined) continue
    const mentioned = addConcepts([], statement)
    if (proofs.has(statement)) {
      // "UEA" beside a demand says that the self-declaration is enough; as the demand itself it asks for one.
      const asksNothing =
        statement !== told.main && knowledge.words.none.includes(statement.text.value.trim().toLowerCase())
      if (!asksNothing) add(statement, mentioned.concat(concepts), 'proof')
      continue
    }
    if (statement.negated || statement.role === 'heading') continue
    const asks = asked[at] ?? askedBefore ?? (opensWithDocument(statement, vocabulary) ? 'proof' : null)
    if (asks !== null) add(statement, mentioned.length > 0 ? mentioned : concepts, asks)
  }
  // Whatever is scored is handed in on paper.
  if (demands.size === 0 && kind === 'award' && addressee === 'bidder' && isCriterion(told)) add(told.main, [], 'text')
  return [...demands.values()]
}

function addConcepts(found: string[], { mentions }: ReadStatement): string[] {
  for (const { concept } of mentions) found.push(concept)
  return found
}

function firstPreset(concepts: readonly string[], vocabulary: Vocabulary): string | null {
  for (const concept of concepts) {
    const preset = vocabulary.concepts.get(concept)?.evidence ?? null
    if (preset !== null) return preset
  }
  return null
}

/** True for a list item that opens with the name of a document: it asks for that document. */
function opensWithDocument(statement: ReadStatement, { concepts }: Vocabulary): boolean {
  const { passage, mentions, words, markers } = statement
  const first = mentions[0]
  if (passage.role !== 'item' || first === undefined) return false
  const before = words.findIndex(({ start }) => start >= first.start)
  const preset = concepts.get(first.concept)?.evidence ?? null
  if (before < 0 || before > 3 || !isDocument(preset)) return false
  // The name of a standard alone asks for the system, and that of a fact (turnover, tax) for the fact: neither for a paper.
  return !(preset === 'certificate' || preset === 'self-declaration') || hasMarker(markers, 'documents')
}
