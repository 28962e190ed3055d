/** Composes a document from a result: title page, the draft's own text in one of its views, and the annexes. */

import { fillSlots } from '../language/slots.ts'
import { writeDate } from '../language/written.ts'
import type { Annex, Document, TitlePage } from '../model/document.ts'
import type { Allowance } from '../model/finding.ts'
import { type Leaf, leavesOf } from '../model/leaves.ts'
import type { Specification } from '../model/specification.ts'
import type { AnnexName } from '../model/template.ts'
import { absentAnnex } from './absent.ts'
import { type Account, accountAnnex } from './account.ts'
import { composeBody } from './body.ts'
import { type Bookmarks, bookmarkRequirements } from './bookmarks.ts'
import { changedPlaces } from './changes.ts'
import { type Chosen, choose } from './choose.ts'
import { type Commentary, commentaryOnEdits, commentaryOnFindings, noCommentary, unsaid } from './commentary.ts'
import type { CommentSetting } from './comments.ts'
import { crossingsOf, referFrom } from './crossings.ts'
import { estimateAnnex } from './estimate.ts'
import { evidenceAnnex } from './evidence.ts'
import type { DocumentInput } from './input.ts'
import { idleAllowances, motivationAnnex } from './motivation.ts'
import { type Numbers, numbersOf } from './numbers.ts'
import { originAnnex, provenanceOf } from './origin.ts'
import { canCount, type Outline, outlineOf } from './outline.ts'
import { namedHeadings, type PlaceName, placeNames } from './places.ts'
import { replyAnnex } from './reply.ts'
import { noEdits, type PlacedEdits, placeEdits } from './stretches.ts'
import { idsBesideEvidence } from './tables.ts'
import { placeTexts } from './texts.ts'
import { madeWith, titlePageOf } from './title.ts'
import { annexWords, say, titleWords } from './words.ts'

/** Composes one view: the cleaned text, or the original with every edit tracked or with every finding as a comment. */
export function compose(whole: DocumentInput): Document {
  const chosen = chooseFrom(whole)
  const input = narrowed(whole, chosen)
  const { view, result, language, template } = input
  const original = lookAt(result.specification)
  const cleaned = lookAt(input.cleanedSpecification)
  const shown = view === 'clean' ? cleaned : original
  // All views number their headings alike, so that accepting all changes gives the clean text.
  const counted = [original, cleaned].every((one) => canCount(one.specification, one.bookmarks))
  const edits = view === 'redline' ? placeEdits(original.leaves, result.cleaned.edits) : noEdits
  const outline = outlineOf(shown.specification, shown.bookmarks, edits, counted)
  const headingsOf = ({ specification, bookmarks }: LookedAt) =>
    namedHeadings(outlineOf(specification, bookmarks, noEdits, counted))
  const headings = { original: headingsOf(original), cleaned: headingsOf(cleaned) }
  const placeName = placeNames(result.specification, headings.original, language)
  const places: Places = {
    original: placeName,
    cleaned: placeNames(input.cleanedSpecification, headings.cleaned, language),
    numbers: numbersOf(result.specification, result.cleaned.edits, headings, placeName),
    idle:
      view === 'comments'
        ? idleAllowances(whole.result.findings, whole.result.specification)
        : idleAllowances(whole.openFindings, whole.cleanedSpecification),
  }
  const rules = new Map(input.pack.rules.map((rule) => [rule.id, rule]))
  const { comments, anchors } = commentaryOf(input, shown, edits, outline, {
    rules,
    placeName: places.original,
    language,
  })
  const held = view === 'clean' ? chosen.cleaned : chosen.original
  const titlePage = titlePageOf(input, outline.title, held)
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
    between: placeTexts(template, held, slotsOf(titlePage, input), language),
  })
  return {
    view,
    language,
    titlePage: { ...titlePage, comments: unsaid(comments, body.parts) },
    contents: contentsOf(input),
    body: body.parts,
    notes: body.notes,
    comments,
    annexes: referFrom(annexesOf(input, chosen, places), shown.bookmarks),
    watermark: input.final ? null : say(titleWords.watermark, language),
    provenance: provenanceOf(input),
    creator: titlePage.buyer ?? input.tool.name,
    madeWith: madeWith(input),
    date: result.asOf,
  }
}

/** What the document's template holds of the draft. */
export function chooseFrom(whole: Omit<DocumentInput, 'view' | 'final'>): Chosen {
  const { result, cleanedSpecification, openFindings, template, subjects } = whole
  const { specification, findings, cleaned } = result
  return choose(
    { original: specification, findings, cleaned: cleanedSpecification, edits: cleaned.edits, openFindings },
    template,
    subjects,
  )
}

function narrowed(whole: DocumentInput, { original, findings, cleaned, edits, openFindings }: Chosen): DocumentInput {
  const { result } = whole
  const { specification } = original
  return {
    ...whole,
    result: { ...result, specification, findings, cleaned: { ...result.cleaned, edits } },
    cleanedSpecification: cleaned.specification,
    openFindings,
  }
}

function contentsOf({ template, language }: DocumentInput): Document['contents'] {
  const part = template.parts.find((one) => 'contents' in one)
  return part === undefined ? null : { title: say(titleWords.contents, language), levels: part.contents.levels }
}

/** What a template's texts may hold between braces. */
function slotsOf({ title, buyer }: TitlePage, { result, language }: DocumentInput) {
  return { title, buyer: buyer ?? say(titleWords.someBuyer, language), date: writeDate(result.asOf, language) }
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

interface Places {
  readonly original: PlaceName
  readonly cleaned: PlaceName
  readonly numbers: Numbers
  readonly idle: readonly Allowance[]
}

/** The annexes of a view; the one with comments shows the draft as it is, so nothing is accounted for yet. */
function annexesOf(
  input: DocumentInput,
  chosen: Chosen,
  { original, cleaned, numbers, idle }: Places,
): readonly Annex[] {
  const { view, result, told, cleanedSpecification, openFindings, pack, template, language } = input
  const { specification, findings } = result
  const ofDraft = view === 'comments'
  const makers: Readonly<Record<AnnexName, () => Annex | null>> = {
    reply: () => (ofDraft ? null : replyAnnex(cleanedSpecification, language)),
    account: () => (ofDraft ? null : accountAnnex(accountOf(input, original, cleaned, numbers), pack, language)),
    motivation: () =>
      ofDraft
        ? motivationAnnex({ findings, idle }, pack, original, language)
        : motivationAnnex({ findings: openFindings, idle }, pack, cleaned, language),
    evidence: () =>
      ofDraft
        ? evidenceAnnex(specification, pack, original, input)
        : evidenceAnnex(cleanedSpecification, pack, cleaned, input),
    estimate: () => estimateAnnex(told, specification.facts, language),
  }
  const annexes = [
    ...template.parts.map((part) => ('annex' in part ? makers[part.annex]() : null)),
    absentAnnex(chosen, template, language),
    originAnnex(provenanceOf(input), language),
  ].filter((annex) => annex !== null)
  // No letters: the draft may well have annexes A, B and C of its own.
  return annexes.map((annex) => ({
    ...annex,
    title: fillSlots(say(annexWords.annex, language), { title: annex.title }),
  }))
}

function accountOf(
  { result, openFindings }: DocumentInput,
  original: PlaceName,
  cleaned: PlaceName,
  numbers: Numbers,
): Account {
  const { specification, cleaned: fixed } = result
  return {
    changes: changedPlaces(specification, fixed.edits, original),
    numbers,
    open: openFindings,
    placeName: cleaned,
  }
}
