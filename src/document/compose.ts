/** Composes a document from a result: title page, the draft's own text in one of its views, and the annexes. */

import type { Told } from '../language/estimate.ts'
import { fillSlots } from '../language/slots.ts'
import { termsIn } from '../language/terms.ts'
import { writeDate } from '../language/written.ts'
import type { Annex, Document, DocumentView, Figure, TitlePage } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Result } from '../model/result.ts'
import type { RulePack } from '../model/rule.ts'
import type { Specification } from '../model/specification.ts'
import { accountAnnex, mergesIn } from './account.ts'
import { composeBody, idsBesideEvidence } from './body.ts'
import { bookmarkRequirements } from './bookmarks.ts'
import { changedPlaces } from './changes.ts'
import { crossingsOf, referFrom } from './crossings.ts'
import { estimateAnnex } from './estimate.ts'
import { evidenceAnnex } from './evidence.ts'
import { legible } from './inlines.ts'
import { leavesOf } from './leaves.ts'
import { motivationAnnex } from './motivation.ts'
import { canCount, outlineOf } from './outline.ts'
import { type PlaceName, placeNames } from './places.ts'
import { noEdits, placeEdits } from './stretches.ts'
import { annexWords, domainWords, procedureWords, say, titleWords } from './words.ts'

/**
 * What a document is made of. `cleanedSpecification` is the specification of `result.cleaned.text`, and `openFindings`
 * are what is still found in it, allowed or not.
 */
export interface DocumentInput {
  readonly view: DocumentView
  readonly result: Result
  readonly cleanedSpecification: Specification
  readonly openFindings: readonly Finding[]
  /** The estimate looked at closely, and what the changes do to it. */
  readonly told: Told
  readonly pack: RulePack
  /** The pictures at hand, by their address in the draft. */
  readonly figures: ReadonlyMap<string, Figure>
  readonly language: Language
  readonly tool: { readonly name: string; readonly version: string }
}

/** Composes one view: `clean` is the cleaned text, `redline` the original with every edit tracked. */
export function compose(input: DocumentInput): Document {
  const { view, result, language } = input
  const original = lookAt(result.specification)
  const cleaned = lookAt(input.cleanedSpecification)
  const shown = view === 'clean' ? cleaned : original
  // Both views number their headings alike, so that accepting all changes gives the clean text.
  const counted = [original, cleaned].every((one) => canCount(one.specification, one.bookmarks))
  const edits = view === 'clean' ? noEdits : placeEdits(original.leaves, result.cleaned.edits)
  const outline = outlineOf(shown.specification, shown.bookmarks, edits, counted)
  const placesIn = ({ specification, bookmarks }: typeof original) =>
    placeNames(specification, outlineOf(specification, bookmarks, noEdits, counted), language)
  const body = composeBody({
    specification: shown.specification,
    edits,
    bookmarks: shown.bookmarks,
    crossings: crossingsOf(shown.specification, shown.leaves, shown.bookmarks, outline),
    outline,
    besideEvidence: idsBesideEvidence(result.specification),
    figures: input.figures,
    language,
  })
  const titlePage = titlePageOf(input, outline.title)
  return {
    view,
    language,
    titlePage,
    contents: say(titleWords.contents, language),
    body: body.parts,
    notes: body.notes,
    annexes: referFrom(annexesOf(input, placesIn(original), placesIn(cleaned)), shown.bookmarks),
    creator: titlePage.buyer ?? input.tool.name,
    madeWith: madeWith(input),
    date: result.asOf,
  }
}

function lookAt(specification: Specification) {
  const leaves = leavesOf(specification.blocks)
  return { specification, leaves, bookmarks: bookmarkRequirements(leaves, specification.requirements) }
}

function titlePageOf(input: DocumentInput, title: string | null): TitlePage {
  const { view, result, language } = input
  const word = termsIn(titleWords, language)
  const { facts } = result.specification
  const domains = facts.domain.map((domain) => say(domainWords[domain], language)).join(', ')
  const lines = [
    { label: word.status, value: word[view] },
    { label: word.domain, value: domains },
    { label: word.procedure, value: say(procedureWords[facts.procedure], language) },
    { label: word.asOf, value: writeDate(result.asOf, language) },
    { label: word.madeWith, value: madeWith(input) },
  ]
  return {
    title: legible(title ?? word.untitled),
    buyer: facts.buyer === null ? null : legible(facts.buyer),
    status: word[view],
    facts: lines.filter(({ value }) => value !== ''),
  }
}

function madeWith({ tool, pack, language }: DocumentInput): string {
  return fillSlots(say(titleWords.pack, language), {
    tool: `${tool.name} ${tool.version}`,
    pack: `${pack.name} ${pack.version}`,
  })
}

function annexesOf(
  { result, told, cleanedSpecification, openFindings, pack, language }: DocumentInput,
  oldPlace: PlaceName,
  newPlace: PlaceName,
): readonly Annex[] {
  const changes = changedPlaces(result.specification, result.cleaned.edits, oldPlace)
  const annexes = [
    accountAnnex(
      { changes, merges: mergesIn(result.cleaned.edits), open: openFindings, placeName: newPlace },
      pack,
      language,
    ),
    motivationAnnex(openFindings, pack, newPlace, language),
    evidenceAnnex(cleanedSpecification, pack, newPlace, language),
    estimateAnnex(told, result.specification.facts, language),
  ].filter((annex) => annex !== null)
  // No letters: the draft may well have annexes A, B and C of its own.
  return annexes.map((annex) => ({
    ...annex,
    title: fillSlots(say(annexWords.annex, language), { title: annex.title }),
  }))
}
