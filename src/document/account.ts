/** The annex Verantwoording: what was changed and why, and what is still to be decided. */

import { writeHours } from '../language/written.ts'
import type { Annex, Inline, ParagraphPart, Part } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Finding, Saving } from '../model/finding.ts'
import type { AppliedEdit, Result } from '../model/result.ts'
import type { Citation, Rule, RulePack } from '../model/rule.ts'
import type { Span } from '../model/span.ts'
import { sourceSpan, type Text } from '../model/text.ts'
import { composeInlines, plainWords } from './inlines.ts'
import { firstEndingAfter, type Leaf, leavesOf } from './leaves.ts'
import { type CellContent, headingPart, ownTable, paragraphPart } from './parts.ts'
import { placeEdits, type Stretch } from './stretches.ts'
import { accountWords, annexWords, fill, hourWords, say } from './words.ts'

/** Composes the annex from what was applied and what was only seen; `placeName` says where a finding stands. */
export function accountAnnex(result: Result, pack: RulePack, placeName: PlaceName, language: Language): Annex {
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]))
  return {
    title: say(accountWords.title, language),
    parts: [...changesPart(result, rules, placeName, language), ...openPart(result, rules, placeName, language)],
  }
}

type Rules = ReadonlyMap<string, Rule>
type PlaceName = (finding: Finding) => string

function changesPart(result: Result, rules: Rules, placeName: PlaceName, language: Language): readonly Part[] {
  const word = (name: keyof typeof accountWords) => say(accountWords[name], language)
  const { cleaned } = result
  if (cleaned.edits.length === 0) return [headingPart(word('changes')), paragraphPart(word('none'))]
  const texts = textsFor(result)
  const rows = byFinding(cleaned.edits).map(([finding, edits]): readonly CellContent[] => {
    const before = edits.flatMap((edit) => oldText(edit, texts))
    const after = edits.flatMap((edit) => newText(edit, texts))
    const place = placeName(finding)
    return [
      place,
      before.filter((paragraph) => textOf(paragraph) !== place),
      after.length > 0 ? after : [paragraphPart([plainWords(word('removed'), { styles: ['emphasis'] })])],
      reasonOf(finding, rules.get(finding.rule), language),
    ]
  })
  const columns = [
    { name: word('oldNumber'), share: 11, align: 'start' as const },
    { name: word('oldText'), share: 31, align: 'start' as const },
    { name: word('newText'), share: 26, align: 'start' as const },
    { name: word('reason'), share: 32, align: 'start' as const },
  ]
  return [
    headingPart(word('changes')),
    paragraphPart(word('intro')),
    ownTable(word('changes'), word('intro'), columns, rows),
  ]
}

function openPart(result: Result, rules: Rules, placeName: PlaceName, language: Language): readonly Part[] {
  const word = (name: keyof typeof accountWords) => say(accountWords[name], language)
  const keyOf = (finding: Finding) => `${finding.rule} ${finding.span.start} ${finding.span.end}`
  const applied = new Set(result.cleaned.edits.map((edit) => keyOf(edit.finding)))
  const open = result.findings.filter((finding) => finding.allowed === null && !applied.has(keyOf(finding)))
  if (open.length === 0) return [headingPart(word('open')), paragraphPart(word('noneOpen'))]
  const rows = open.map((finding): readonly CellContent[] => [
    placeName(finding),
    finding.message,
    adviceOf(finding, rules.get(finding.rule), language),
  ])
  const columns = [
    { name: say(annexWords.place, language), share: 20, align: 'start' as const },
    { name: word('finding'), share: 44, align: 'start' as const },
    { name: word('advice'), share: 36, align: 'start' as const },
  ]
  return [
    headingPart(word('open')),
    paragraphPart(word('openIntro')),
    ownTable(word('open'), word('openIntro'), columns, rows),
  ]
}

/** The edits of each finding, in order of the first of them. */
function byFinding(edits: readonly AppliedEdit[]): readonly (readonly [Finding, readonly AppliedEdit[]])[] {
  const groups = new Map<Finding, AppliedEdit[]>()
  for (const edit of edits) {
    const group = groups.get(edit.finding)
    if (group === undefined) groups.set(edit.finding, [edit])
    else group.push(edit)
  }
  return [...groups]
}

/** What the old and new texts are quoted from: whole texts for what is taken away whole, else sentences. */
interface Texts {
  readonly leaves: readonly Leaf[]
  readonly sentences: readonly Leaf[]
}

function textsFor({ specification }: Result): Texts {
  const sentences = specification.statements
    .map(({ text }) => ({ text, source: sourceSpan(text, 0, text.value.length) }))
    .sort((a, b) => a.source.start - b.source.start)
  return { leaves: leavesOf(specification.blocks), sentences }
}

function oldText(edit: AppliedEdit, texts: Texts): readonly ParagraphPart[] {
  return quoted(edit, texts).flatMap(({ text, stretches, whole }) => {
    const pieces = composed(text, stretches).filter((piece) => piece.change?.kind !== 'inserted')
    return shown(pieces.map((piece) => (piece.change === null || whole ? bare(piece) : styled(piece, 'strike'))))
  })
}

function newText(edit: AppliedEdit, texts: Texts): readonly ParagraphPart[] {
  return quoted(edit, texts).flatMap(({ text, stretches }) => {
    const pieces = composed(text, stretches).filter((piece) => piece.change?.kind !== 'deleted')
    return shown(pieces.map((piece) => (piece.change === null ? bare(piece) : styled(piece, 'strong'))))
  })
}

interface Quoted {
  readonly text: Text
  readonly stretches: readonly Stretch[]
  /** True when the edit leaves nothing of the text. */
  readonly whole: boolean
}

function quoted(edit: AppliedEdit, { leaves, sentences }: Texts): readonly Quoted[] {
  const nearby = around(leaves, edit.span)
  const sentence = around(sentences, edit.span).find(({ source }) => holds(source, edit.span))
  const placed = placeEdits(nearby, [edit])
  const loose = placed.loose.map(
    ({ value }): Quoted => ({
      text: { value: '', runs: [], marks: [] },
      stretches: [{ start: 0, end: 0, inserted: value, edit }],
      whole: false,
    }),
  )
  const touched = [...placed.stretches].map(([text, stretches]): Quoted => {
    const whole = stretches.every(({ inserted }) => inserted === '') && restOf(text, stretches).trim() === ''
    if (whole || sentence === undefined) return { text, stretches, whole }
    const inSentence = placeEdits([sentence], [edit]).stretches.get(sentence.text)
    return inSentence === undefined ? { text, stretches, whole } : { text: sentence.text, stretches: inSentence, whole }
  })
  return [...touched, ...loose]
}

function around(leaves: readonly Leaf[], span: Span): readonly Leaf[] {
  const first = firstEndingAfter(leaves, span.start - 1, (leaf) => leaf.source.end)
  let last = first
  while ((leaves[last]?.source.start ?? Number.POSITIVE_INFINITY) <= span.end) last++
  return leaves.slice(first, last)
}

function holds(source: Span, span: Span): boolean {
  return source.start <= span.start && span.end <= source.end
}

function restOf({ value }: Text, stretches: readonly Stretch[]): string {
  let rest = ''
  let at = 0
  for (const { start, end } of stretches) {
    rest += value.slice(at, start)
    at = end
  }
  return rest + value.slice(at)
}

function composed(text: Text, stretches: readonly Stretch[]): readonly Inline[] {
  return composeInlines(text, { stretches, bookmarks: [], note: () => [], from: 0, lines: 'none' })
}

function bare(piece: Inline): Inline {
  return piece.type === 'words' ? plainWords(piece.value) : { ...piece, change: null }
}

function styled(piece: Inline, style: 'strike' | 'strong'): Inline {
  return piece.type === 'words' ? plainWords(piece.value, { styles: [style] }) : { ...piece, change: null }
}

function shown(pieces: readonly Inline[]): readonly ParagraphPart[] {
  const paragraph = paragraphPart(pieces)
  return textOf(paragraph) === '' ? [] : [paragraph]
}

function textOf({ content }: ParagraphPart): string {
  return content
    .map((piece) => (piece.type === 'words' ? piece.value : ''))
    .join('')
    .trim()
}

function reasonOf(finding: Finding, rule: Rule | undefined, language: Language): readonly ParagraphPart[] {
  const why = rule === undefined ? finding.message : say(rule.why, language)
  const saving = finding.saves === null ? '' : savingOf(finding.saves, language)
  return [
    paragraphPart(why.trim()),
    ...(rule?.basis ?? []).map((citation) => basisOf(citation, language)),
    ...(saving === '' ? [] : [paragraphPart(saving)]),
  ]
}

function basisOf({ cite, says, url }: Citation, language: Language): ParagraphPart {
  const link = url === null ? null : ({ kind: 'address', target: url } as const)
  return paragraphPart([
    plainWords(say(accountWords.basis, language)),
    plainWords(cite, { link }),
    ...(says === null ? [] : [plainWords(`: ${says.trim()}`)]),
  ])
}

function savingOf({ hours, municipalityHours }: Saving, language: Language): string {
  const inHours = (value: number) => fill(say(hourWords, language), { hours: writeHours(value, language) })
  const market = inHours(hours)
  const municipality = inHours(municipalityHours)
  if (hours > 0 && municipalityHours > 0) return fill(say(accountWords.saves, language), { market, municipality })
  if (hours > 0) return fill(say(accountWords.savesMarket, language), { market })
  return municipalityHours > 0 ? fill(say(accountWords.savesMunicipality, language), { municipality }) : ''
}

function adviceOf({ fix }: Finding, rule: Rule | undefined, language: Language): readonly ParagraphPart[] {
  const title = fix?.title ?? (rule?.fix === null || rule === undefined ? null : say(rule.fix.title, language))
  const advice = paragraphPart(title ?? say(accountWords.assess, language))
  const clause = fix?.proposal ?? null
  return clause === null ? [advice] : [advice, paragraphPart([plainWords(clause.trim(), { styles: ['emphasis'] })])]
}
