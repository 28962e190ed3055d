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
import { nestedOption, type Scope } from '../model/scope.ts'
import type {
  Addressee,
  Modality,
  ParsedDraft,
  Passage,
  Phase,
  RequirementKind,
  Section,
  Statement,
  StatementRole,
  Word,
} from '../model/specification.ts'
import { type Mark, sliceText, sourceSpan, type Text, trimText } from '../model/text.ts'
import { answeredQuestions, contentsLines } from './contents.ts'
import { asksBidder, readDuty } from './duty.ts'
import { isNumber, leadingId } from './ids.ts'
import { optionalText, scopesOf } from './scopes.ts'
import { columnName, type TableUse, tableUses } from './tables.ts'
import { findMentions, type Vocabulary } from './vocabulary.ts'

/** A statement with what later steps read its facets from: its markers, its duty, and what stands around it. */
export interface ReadStatement extends Statement {
  readonly markers: readonly MarkerHit[]
  readonly passageIndex: number
  readonly addressee: Addressee | null
  readonly modality: Modality | null
  /** True when somebody outside the contract acts in it. */
  readonly bystander: boolean
  readonly context: SectionContext
  readonly scope: Scope
  /** The id that stood before the text, or is all of it. */
  readonly lead: Lead | null
  /** True for an item of a list to tick off: "- [ ] Polis bijgevoegd". */
  readonly boxed: boolean
  /** True where it opens with a label in bold: "**Wanneer:** bij inschrijving". */
  readonly labelled: boolean
  /** True where its first words are those of a column of proof: "Bewijs: kopie van het certificaat". */
  readonly namesProof: boolean
}

/** What a sentence is for when it asks nothing. */
export const silent: ReadonlySet<StatementRole> = new Set([
  'contents',
  'explanation',
  'question',
  'definition',
  'instruction',
  'struck',
])

/** An id at the start of a sentence; `alone` when no text follows it there. */
export interface Lead {
  readonly id: string
  readonly alone: boolean
}

/** What the titles above a passage say of it. */
export interface SectionContext {
  readonly role: 'body' | 'introduction' | 'contents' | 'explanation' | 'definition'
  readonly kind: RequirementKind | null
  readonly phase: Phase | null
  /** True under a title that announces demands, so that a fragment in a list is one. */
  readonly demands: boolean
  /** True in an article, whose every clause lays something down. */
  readonly article: boolean
  readonly depth: number
}

const body: SectionContext = { role: 'body', kind: null, phase: null, demands: false, article: false, depth: 0 }

/** The context of every section; a title speaks for the sections below it until one of them says otherwise. */
export function sectionContexts(sections: readonly Section[], knowledge: LanguageKnowledge): readonly SectionContext[] {
  const path: { depth: number; context: SectionContext }[] = []
  const whole = documentContext(sections, knowledge)
  return sections.map((section) => {
    while ((path.at(-1)?.depth ?? 0) >= section.depth) path.pop()
    const above = path.at(-1)?.context ?? whole
    const context = titleContext(section, above, knowledge)
    path.push({ depth: section.depth, context })
    return context
  })
}

/**
 * A document whose own title calls it an explanation, such as a handbook or a list of changes, demands nothing. A first
 * chapter with a number, or among others of its kind, is no title: "1. Waarom u deze brief krijgt".
 */
function documentContext([title, ...others]: readonly Section[], knowledge: LanguageKnowledge): SectionContext {
  if (title === undefined || /^\W*\d/.test(title.title)) return body
  const markers = findMarkers(knowledge, words(title.title))
  const isAbove = others.every(({ depth }) => depth > title.depth)
  const names = title.depth === 1 && title.title.split(/[\s-]+/).length >= titleWords
  const opens = markers.some(({ marker, from }) => marker === 'explanationTitles' && from === 0)
  const explains = hasMarker(markers, 'explanationDocuments') || (opens && (isAbove || names))
  return explains && !hasMarker(markers, 'demandTitles') ? { ...body, role: 'explanation' } : body
}

/** How many words a title has that names a document and not only its first chapter: "Toelichting Inkoopdocumenten Wmo". */
const titleWords = 3

/** What may stand before the first word of a title: its number, or the letter of its part. */
const opening =
  /^(?:[\d.]+|[A-Z]|[IVX]+|[Hh]oofdstuk|[Dd]eel|[Aa]rtikel|[Bb]ijlage|[Pp]aragraaf|[Cc]hapter|[Pp]art|[Ss]ection|[Aa]nnex)$/

function titleContext(section: Section, above: SectionContext, knowledge: LanguageKnowledge): SectionContext {
  const title = words(section.title)
  const markers = findMarkers(knowledge, title)
  const opens = (marker: MarkerHit['marker'], to?: number) =>
    markers.some(
      (hit) =>
        hit.marker === marker &&
        (to ?? hit.to) === hit.to &&
        title.slice(0, hit.from).every((word) => opening.test(word.written)),
    )
  const kinds = markers.flatMap(({ marker }) =>
    marker.startsWith('kind:') ? [marker.slice(5) as RequirementKind] : [],
  )
  // "Uitsluiting en geschiktheid": each ground for exclusion gives itself away.
  const stated = kinds.includes('selection') && kinds[0] === 'exclusion' ? 'selection' : kinds[0]
  // A "selectieleidraad" holds demands of every kind.
  const kind = hasMarker(markers, 'tenderDocuments') ? undefined : stated
  const { depth } = section
  const phase = titlePhase(title, markers, above)
  const asksNothing = (role: SectionContext['role'], kind: RequirementKind | null): SectionContext => ({
    role,
    kind,
    phase,
    demands: false,
    article: false,
    depth,
  })
  // "Inhoud van de hulp" is a chapter.
  if (opens('contentsTitles', title.length)) return asksNothing('contents', null)
  if (opens('definitionTitles')) return asksNothing('definition', null)
  if (opens('explanationTitles')) return asksNothing('explanation', kind ?? above.kind)
  if (opens('introTitles')) return asksNothing('introduction', kind ?? above.kind)
  const demands = above.demands || hasMarker(markers, 'demandTitles')
  const article = above.article || hasMarker(markers, 'articleTitles')
  const isSilent = above.role === 'explanation' || above.role === 'definition'
  const role = isSilent && (article || hasMarker(markers, 'demandChapters')) ? 'body' : above.role
  return { role, kind: kind ?? above.kind, phase, demands, article, depth }
}

/** When what a title is about is due; that bids are submitted only a title says that is about nothing else. */
function titlePhase(title: readonly Word[], markers: readonly MarkerHit[], above: SectionContext): Phase | null {
  if (hasMarker(markers, 'closingTitles')) return 'closing'
  if (hasMarker(markers, 'implementationTitles')) return 'implementation'
  if (hasMarker(markers, 'verificationTitles')) return 'verification'
  const isWhole = ({ marker, from, to }: MarkerHit) =>
    marker === 'tenderTitles' &&
    to === title.length &&
    title.slice(0, from).every(({ written }) => opening.test(written))
  // That the whole document holds demands says nothing against a chapter on how to bid.
  const asksElse = above.demands && above.depth > 1
  return above.depth > 0 && !asksElse && markers.some(isWhole) ? 'tender' : above.phase
}

/** Cuts every passage into statements. */
export function readStatements(
  draft: ParsedDraft,
  vocabulary: Vocabulary,
  contexts: readonly SectionContext[],
): readonly ReadStatement[] {
  const knowledge = languageKnowledge(draft.language)
  const scopes = scopesOf(draft.passages, draft.sections)
  const uses = tableUses(draft.passages, knowledge)
  const contents = contentsLines(draft.passages)
  const answered = answeredQuestions(draft.passages)
  const chapters = chapterLetters(draft.sections)
  const hasBystanders = !buysBystander(draft, knowledge)
  const found: ReadStatement[] = []
  let earlier: Addressee | null = null
  let leadIn: number | null = null
  for (const [passageIndex, passage] of draft.passages.entries()) {
    if (passage.role === 'heading') earlier = null
    const continues = passage.role === 'item' || passage.role === 'cell'
    if (!continues || (passage.role === 'cell' && found.at(-1)?.passage.role === 'item')) leadIn = null
    const place: Place = {
      passage,
      context: contexts[passage.section] ?? body,
      use: uses.get(passage.table) ?? 'demands',
      isContents: contents.has(passageIndex),
      isAnswered: answered.has(passageIndex),
      knowledge,
    }
    let before: StatementRole | null = null
    for (const sentence of sentences(passage.text)) {
      const box = passage.role === 'item' ? (tickBox.exec(sentence.value)?.[0].length ?? 0) : 0
      const opened = openSentence(sliceText(sentence, box, sentence.value.length), passage, chapters)
      const { option, text } = opened
      // "E2 ~~Een omzet van …~~ Een positief eigen vermogen.": the number is that of what is left.
      const last = found.at(-1)
      const lead = opened.lead ?? (last?.role === 'struck' && last.passageIndex === passageIndex ? last.lead : null)
      const sentenceWords = standingWords(text)
      const markers = findMarkers(knowledge, sentenceWords)
      const duty = readDuty(text, sentenceWords, markers, earlier, hasBystanders)
      earlier = duty.addressee ?? earlier
      const named = namesProof(text, knowledge)
      const labelled = isLabelled(text)
      const code = lead ?? (last?.passageIndex === passageIndex && last.lead?.alone ? codeOf(last.lead) : null)
      const role: StatementRole =
        (named || labelled ? null : before) ?? roleOf({ text, words: sentenceWords, lead, markers }, code, place)
      before = goesOn(role, text) ? role : isCutNote(text, markers) ? 'instruction' : null
      const scope = scopes[passageIndex] ?? { lot: null, option: null }
      found.push({
        text,
        words: sentenceWords,
        passage,
        passageIndex,
        leadIn,
        markers,
        addressee: duty.addressee,
        modality: duty.modality,
        bystander: duty.bystander,
        negated: duty.negated,
        denied: duty.denied,
        context: place.context,
        scope: option === null ? scope : { lot: scope.lot, option: nestedOption(scope.option, option) },
        lead,
        boxed: box > 0,
        labelled,
        namesProof: named,
        source: sourceSpan(sentence, 0, sentence.value.length),
        role,
        historical: markers.some(({ marker, to }) => marker === 'history' && !isBound(sentenceWords, to)),
        mentions: findMentions(vocabulary, sentenceWords, text.value),
      })
    }
    if (passage.table < 0 && (opensList(passage) || asksForList(found.at(-1)))) leadIn = found.length - 1
  }
  return found
}

/** True when the title of a draft names somebody who stands outside the contract in other drafts: "Jeugdbescherming". */
function buysBystander({ facts, sections }: ParsedDraft, knowledge: LanguageKnowledge): boolean {
  const titles = [facts.title, sections.find(({ depth }) => depth === 1)?.title]
  return titles.some(
    (title) => typeof title === 'string' && hasMarker(findMarkers(knowledge, words(title)), 'bystander'),
  )
}

/** The words of a sentence but those that its author struck out: "hooguit ~~20%~~ 15%". */
function standingWords({ value, marks }: Text): readonly Word[] {
  const all = words(value)
  if (!marks.some(isStruck)) return all
  const struck = marks.filter(isStruck)
  return all.filter((word) => !struck.some(({ start, end }) => start <= word.start && word.end <= end))
}

const isStruck = ({ kind }: Mark): boolean => kind === 'strike'

/** True when what follows makes "niet meer" and "no longer" a bound: "niet meer dan acht weken oud", "niet meer kosten dan". */
function isBound(words: readonly Word[], to: number): boolean {
  const next = words[to - 1]?.folded === 'meer' ? words.slice(to, to + 3) : words.slice(to, to + 1)
  return next.some(({ folded }) => folded === 'dan' || folded === 'than')
}

const announces =
  /\b(?:volgende|onderstaande|following)\s(?!(?:werk)?dag|week|maand|kwartaal|jaar|keer)[^.:;]{3,80}\.$/i

/** True for text that opens a list or table: by a colon, or by saying that something follows. */
export function opensList({ text, role }: Passage): boolean {
  const end = text.value.trimEnd().slice(-160)
  return end.endsWith(':') || (role === 'paragraph' && end.endsWith('.') && announces.test(end))
}

/** True for a title that asks a bidder for what stands in the list below it: "Wat u meestuurt". */
export function asksForList(title: ReadStatement | undefined): boolean {
  return title?.role === 'heading' && title.context.phase === 'tender' && hasMarker(title.markers, 'handsOver')
}

/** The letters that number chapters ("C. De dienst"), so that "C.2" in a title is a paragraph and no demand. */
function chapterLetters(sections: readonly Section[]): ReadonlySet<string> {
  return new Set(sections.flatMap(({ title }) => (lettered.exec(title) ?? partLetter.exec(title))?.[1] ?? []))
}

const lettered = /^(?:[A-Za-zÀ-ɏ]{4,9}\s)?([A-Z])(?:[.:)]\s|\s[–—-]\s)/u
const partLetter =
  /^(?:[Dd]eel|[Oo]nderdeel|[Hh]oofdstuk|[Aa]fdeling|[Bb]ijlage|[Pp]art|[Cc]hapter|[Aa]nnex)\s+([A-Z])\s/

/** The box before what is to be ticked off. */
const tickBox = /^[☐☒]\s+(?=\S)/

/** An id that stands before its text as a sentence of its own: "A5. Brieven zijn leesbaar". */
const codeOf = ({ id }: Lead): Lead => ({ id, alone: false })

/** Takes an id and a note that the text is optional off the front of a sentence; one that is nothing else stays whole. */
function openSentence(
  sentence: Text,
  { role }: Passage,
  chapters: ReadonlySet<string>,
): { readonly lead: Lead | null; readonly option: string | null; readonly text: Text } {
  const { value } = sentence
  const note = role === 'heading' ? null : optionalText(value)
  const from = note === null || note.rest >= value.length ? 0 : note.rest
  const found = leadingId(value.slice(from), role !== 'heading')
  const option = from === 0 ? null : (note?.option ?? null)
  const isChapter =
    found !== null && role === 'heading' && chapters.has(/^([A-Z])\.?\d[\d.]*$/.exec(found.id)?.[1] ?? '')
  if (found === null || isChapter) return { lead: null, option, text: sliceText(sentence, from, value.length) }
  const at = from + found.rest
  const struck = sentence.marks.find((mark) => isStruck(mark) && mark.start <= at && mark.end > at)
  // "E9 ~~Lidmaatschap is verplicht.~~ vervallen": what stands after it tells.
  if (struck !== undefined && struck.end < value.length)
    return { lead: { id: found.id, alone: false }, option, text: trimText(sentence, struck.end, value.length) }
  const alone = at >= value.length
  const whole = alone || (role === 'heading' && isNumber(found.id))
  const text = whole ? sentence : sliceText(sentence, at, value.length)
  return { lead: { id: found.id, alone }, option, text }
}

/** True for a sentence that says by its first words that it names proof. */
function namesProof({ value }: Text, { words }: LanguageKnowledge): boolean {
  const label = /^([^\s:.,;]+(?:\s[^\s:.,;]+){0,3}):\s/.exec(value)?.[1]
  return label !== undefined && words.evidenceColumns.includes(columnName(label))
}

/** True for a sentence that opens with a label in bold: "**Wanneer:** bij inschrijving". */
function isLabelled({ value, marks }: Text): boolean {
  const label = marks.find(({ kind, start }) => kind === 'strong' && start === 0)
  return label !== undefined && label.end <= longestLabel && /:$/.test(value.slice(0, label.end + 1).trimEnd())
}

/** How many characters a label has at most. */
const longestLabel = 30

/** Where a sentence stands, as far as that tells what it is for. */
interface Place {
  readonly passage: Passage
  readonly context: SectionContext
  readonly use: TableUse
  readonly isContents: boolean
  readonly isAnswered: boolean
  readonly knowledge: LanguageKnowledge
}

/** The rest of a passage that began as an explanation is one too, and so is that of an instruction until its bracket closes. */
function goesOn(role: StatementRole, { value }: Text): boolean {
  return role === 'explanation' || (role === 'instruction' && !value.includes(']'))
}

function roleOf(
  { text, words, lead, markers }: Pick<ReadStatement, 'text' | 'words' | 'lead' | 'markers'>,
  code: Lead | null,
  place: Place,
): StatementRole {
  const { passage, context, use } = place
  const { value } = text
  const opens = (marker: MarkerHit['marker']) => markers.some((hit) => hit.marker === marker && hit.from === 0)
  if (context.role === 'contents' || place.isContents || isContentsLink(text)) return 'contents'
  if (words.length === 0 && text.marks.some(isStruck)) return 'struck'
  if (passage.role === 'heading') return 'heading'
  if (passage.table >= 0 && passage.row === 0 && !isDataRow(text)) return 'heading'
  if (use === 'answers' || place.isAnswered) return 'question'
  if (use === 'definitions') return 'definition'
  if (
    use === 'versions' ||
    (place.knowledge.words.reasonColumns.includes(columnName(passage.column)) && use !== 'documents')
  )
    return 'explanation'
  if (/^overwegende dat\b[^:]*$/i.test(value)) return 'explanation'
  const names = markers.some(({ marker, from }) => from <= 2 && (marker === 'bidder' || marker === 'contractor'))
  if (isBracketed(passage.text.value) && !names) return 'instruction'
  if (value.startsWith('[') && (hasMarker(markers, 'instructionMarks') || /^\[[^\]]*\]\.?$/.test(value)))
    return 'instruction'
  if (value.endsWith('?') && !opensNote(value) && use !== 'form' && !asksBidder(markers) && context.kind !== 'award')
    return 'question'
  // What has a code of its own is asked, whatever its chapter is called: "Risico's", "Aanleiding en eisen".
  const isCoded = code !== null && !code.alone && !isNumber(code.id) && passage.table < 0
  // "Binnen een redelijke termijn, waaronder hier drie dagen wordt verstaan" still demands something.
  const defines = !isCoded && hasMarker(markers, 'definitionMarks') && !/\b[Ww]aaronder\b/.test(value)
  if (context.role === 'definition' || defines) return 'definition'
  if ((context.role === 'explanation' && !isCoded) || (opens('explanationOpenings') && /^\S+(?:\s\S+)?:/.test(value)))
    return 'explanation'
  if ((isNumberedTitle(passage) && !names) || (lead === null && isTitleLine(text, passage, markers))) return 'heading'
  return 'plain'
}

/** True for a sentence that is cut within a note between brackets: "… een VOG [ook vrijwilligers?" */
const opensNote = (value: string): boolean => value.lastIndexOf('[') > value.lastIndexOf(']')

/** True for a sentence that opens a note to whoever writes and does not close it. */
const isCutNote = ({ value }: Text, markers: readonly MarkerHit[]): boolean =>
  hasMarker(markers, 'instructionMarks') && opensNote(value)

/** True for a passage that stands wholly between square brackets and is no optional text: a note to whoever fills it in. */
function isBracketed(passage: string): boolean {
  return /^\[[^[\]]*(?:\[[^\]]*\][^[\]]*)*\][.:]?$/.test(passage) && optionalText(passage) === null
}

/** True for a sentence in the first row of a table whose header is missing. */
function isDataRow({ value }: Text): boolean {
  return /[.;]$/.test(value) && value.length > 25
}

/** True for a paragraph in bold that is a number and a few words: "7.5 Toezicht en controle.", "B-2. Planning." */
function isNumberedTitle({ role, text: { value, marks } }: Passage): boolean {
  if (role !== 'paragraph' || !/^(?:[A-Z]{1,3}[-.]?\d+|\d+\.\d+)(?:\.\d+)*\.?\s+[A-Z]\S*(?:\s+\S+){0,4}\.$/.test(value))
    return false
  return marks.some(({ kind, start, end }) => kind === 'strong' && start === 0 && end === value.length)
}

/** True for a title that is no heading: a line in bold or italics without a stop, or bold words that open a paragraph. */
function isTitleLine({ value, marks }: Text, passage: Passage, markers: readonly MarkerHit[]): boolean {
  if (passage.table >= 0 || value.length > 120) return false
  const dressed = marks.some(
    ({ kind, start, end }) => (kind === 'strong' || kind === 'emphasis') && start <= 1 && end >= value.length - 1,
  )
  if (!dressed || markers.some(({ marker, from }) => from <= 1 && (marker === 'bidder' || marker === 'contractor')))
    return false
  if (/[.:;!]["”’)\]]?$/.test(value))
    return (
      /\.$/.test(value) &&
      value.length < 50 &&
      (passage.text.value.length > value.length + 10 || hasMarker(markers, 'demandChapters'))
    )
  return passage.role === 'paragraph'
}

/** A line that is one link into the document, with or without its page number: an entry of a table of contents. */
function isContentsLink(text: Text): boolean {
  const link = text.marks.find((mark) => mark.kind === 'link')
  if (link === undefined || link.start > 0 || link.end < text.value.trimEnd().length) return false
  return /^(?:about:blank)?#/.test(link.target ?? '')
}
