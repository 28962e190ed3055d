/** Composes a document from a result: title page, the draft's own text in one of its views, and the annexes. */

import { blanksIn } from '../language/blanks.ts'
import { fillSlots } from '../language/slots.ts'
import { termsIn } from '../language/terms.ts'
import { writeDate } from '../language/written.ts'
import type { Annex, Document, TitlePage } from '../model/document.ts'
import type { Specification } from '../model/specification.ts'
import { type Account, accountAnnex, mergesIn } from './account.ts'
import { composeBody, idsBesideEvidence } from './body.ts'
import { type Bookmarks, bookmarkRequirements } from './bookmarks.ts'
import { changedPlaces } from './changes.ts'
import { type Commentary, commentaryOnEdits, commentaryOnFindings, noCommentary, unsaid } from './commentary.ts'
import type { CommentSetting } from './comments.ts'
import { crossingsOf, referFrom } from './crossings.ts'
import { estimateAnnex } from './estimate.ts'
import { evidenceAnnex } from './evidence.ts'
import { legible } from './inlines.ts'
import type { DocumentInput } from './input.ts'
import { type Leaf, leavesOf } from './leaves.ts'
import { motivationAnnex } from './motivation.ts'
import { originAnnex, provenanceOf } from './origin.ts'
import { canCount, type Outline, outlineOf } from './outline.ts'
import { type PlaceName, placeNames } from './places.ts'
import { noEdits, type PlacedEdits, placeEdits } from './stretches.ts'
import { annexWords, domainWords, procedureWords, say, titleWords } from './words.ts'

/** Composes one view: the cleaned text, or the original with every edit tracked or with every finding as a comment. */
export function compose(input: DocumentInput): Document {
  const { view, result, language } = input
  const original = lookAt(result.specification)
  const cleaned = lookAt(input.cleanedSpecification)
  const shown = view === 'clean' ? cleaned : original
  // All views number their headings alike, so that accepting all changes gives the clean text.
  const counted = [original, cleaned].every((one) => canCount(one.specification, one.bookmarks))
  const edits = view === 'redline' ? placeEdits(original.leaves, result.cleaned.edits) : noEdits
  const outline = outlineOf(shown.specification, shown.bookmarks, edits, counted)
  const placesIn = ({ specification, bookmarks }: typeof original) =>
    placeNames(specification, outlineOf(specification, bookmarks, noEdits, counted), language)
  const places = { original: placesIn(original), cleaned: placesIn(cleaned) }
  const rules = new Map(input.pack.rules.map((rule) => [rule.id, rule]))
  const { comments, anchors } = commentaryOf(input, shown, edits, outline, {
    rules,
    placeName: places.original,
    language,
  })
  const body = composeBody({
    specification: shown.specification,
    edits,
    anchors,
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
    titlePage: { ...titlePage, comments: unsaid(comments, body.parts) },
    contents: say(titleWords.contents, language),
    body: body.parts,
    notes: body.notes,
    comments,
    annexes: referFrom(annexesOf(input, places), shown.bookmarks),
    watermark: input.final ? null : say(titleWords.watermark, language),
    provenance: provenanceOf(input),
    creator: titlePage.buyer ?? input.tool.name,
    madeWith: madeWith(input),
    date: result.asOf,
  }
}

interface LookedAt {
  readonly specification: Specification
  readonly leaves: readonly Leaf[]
  readonly bookmarks: Bookmarks
}

function lookAt(specification: Specification): LookedAt {
  const leaves = leavesOf(specification.blocks)
  return { specification, leaves, bookmarks: bookmarkRequirements(leaves, specification.requirements) }
}

function commentaryOf(
  { view, result }: DocumentInput,
  { specification, leaves }: LookedAt,
  edits: PlacedEdits,
  outline: Outline,
  setting: CommentSetting,
): Commentary {
  switch (view) {
    case 'clean':
      return noCommentary
    case 'redline':
      return commentaryOnEdits(leaves, edits, setting)
    case 'comments':
      return commentaryOnFindings(result.findings, specification, leaves, outline, setting)
  }
}

function titlePageOf(input: DocumentInput, title: string | null): TitlePage {
  const { view, result, language } = input
  const word = termsIn(titleWords, language)
  const { facts } = result.specification
  const domains = facts.domain.map((domain) => say(domainWords[domain], language)).join(', ')
  const status = input.final ? word.final : word[view]
  const open = blanksIn(view === 'clean' ? input.cleanedSpecification : result.specification).length
  const lines = [
    { label: word.status, value: status },
    {
      label: word.open,
      value: open === 0 ? '' : fillSlots(open === 1 ? word.oneOpen : word.manyOpen, { open: `${open}` }),
    },
    { label: word.domain, value: domains },
    { label: word.procedure, value: say(procedureWords[facts.procedure], language) },
    { label: word.asOf, value: writeDate(result.asOf, language) },
    { label: word.madeWith, value: madeWith(input) },
  ]
  return {
    title: legible(title ?? word.untitled),
    buyer: facts.buyer === null ? null : legible(facts.buyer),
    status,
    facts: lines.filter(({ value }) => value !== ''),
  }
}

function madeWith({ tool, pack, language }: DocumentInput): string {
  return fillSlots(say(titleWords.pack, language), {
    tool: `${tool.name} ${tool.version}`,
    pack: `${pack.name} ${pack.version}`,
  })
}

interface Places {
  readonly original: PlaceName
  readonly cleaned: PlaceName
}

/** The annexes of a view; the one with comments shows the draft as it is, so nothing is accounted for yet. */
function annexesOf(input: DocumentInput, { original, cleaned }: Places): readonly Annex[] {
  const { view, result, told, cleanedSpecification, openFindings, pack, language } = input
  const { specification, findings } = result
  const ofDraft = view === 'comments'
  const annexes = [
    ofDraft ? null : accountAnnex(accountOf(input, original, cleaned), pack, language),
    ofDraft
      ? motivationAnnex(findings, pack, original, language)
      : motivationAnnex(openFindings, pack, cleaned, language),
    ofDraft
      ? evidenceAnnex(specification, pack, original, language)
      : evidenceAnnex(cleanedSpecification, pack, cleaned, language),
    estimateAnnex(told, specification.facts, language),
    originAnnex(provenanceOf(input), language),
  ].filter((annex) => annex !== null)
  // No letters: the draft may well have annexes A, B and C of its own.
  return annexes.map((annex) => ({
    ...annex,
    title: fillSlots(say(annexWords.annex, language), { title: annex.title }),
  }))
}

function accountOf({ result, openFindings }: DocumentInput, original: PlaceName, cleaned: PlaceName): Account {
  const { specification, cleaned: fixed } = result
  return {
    changes: changedPlaces(specification, fixed.edits, original),
    merges: mergesIn(fixed.edits),
    open: openFindings,
    placeName: cleaned,
  }
}
