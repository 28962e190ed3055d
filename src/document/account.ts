/** The annex Verantwoording: what was changed and why, and what is still to be decided. */

import { fillSlots } from '../language/slots.ts'
import { termsIn } from '../language/terms.ts'
import type { Annex, ParagraphPart, Part } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { Rule, RulePack } from '../model/rule.ts'
import type { ChangedPlace } from './changes.ts'
import { plainWords } from './inlines.ts'
import { type Numbers, numbersPart } from './numbers.ts'
import { type CellContent, headingPart, leadingColumn, ownTable, paragraphPart, textColumn } from './parts.ts'
import type { PlaceName } from './places.ts'
import { adviceOf, basisOf, savingOf, whyOf } from './reasons.ts'
import { accountWords, annexWords, say } from './words.ts'

/** What the annex tells: what was changed, the findings that the new text still gives, and where those stand in it. */
export interface Account {
  readonly changes: readonly ChangedPlace[]
  readonly numbers: Numbers
  readonly open: readonly Finding[]
  readonly placeName: PlaceName
}

/** Composes the annex; allowed findings are left to the annex Motivering. */
export function accountAnnex(account: Account, pack: RulePack, language: Language): Annex {
  const rules = new Map(pack.rules.map((rule) => [rule.id, rule]))
  return {
    title: say(accountWords.title, language),
    parts: [
      ...changesPart(account, rules, language),
      ...numbersPart(account.numbers, language),
      ...openPart(account, rules, language),
    ],
  }
}

type Rules = ReadonlyMap<string, Rule>

function changesPart({ changes }: Account, rules: Rules, language: Language): readonly Part[] {
  const word = termsIn(accountWords, language)
  if (changes.length === 0) return [headingPart(word.changes), paragraphPart(word.none)]
  const removed = paragraphPart([plainWords(word.removed, { styles: ['emphasis'] })])
  // The reasons are longer than the texts: in a column of their own they would leave most of the page white.
  const rows = changes.flatMap(({ place, before, after, findings }): readonly (readonly CellContent[])[] => [
    [place, before, after.length > 0 ? after : [removed]],
    [findings.flatMap((finding) => reasonOf(finding, place, rules.get(finding.rule), language))],
  ])
  const columns = [leadingColumn(word.oldNumber, 12), textColumn(word.oldText, 44), textColumn(word.newText, 44)]
  return [headingPart(word.changes), paragraphPart(word.intro), ownTable(word.changes, word.intro, columns, rows)]
}

function openPart({ open, placeName }: Account, rules: Rules, language: Language): readonly Part[] {
  const word = termsIn(accountWords, language)
  const undecided = open.filter(({ allowed }) => allowed === null)
  if (undecided.length === 0) return [headingPart(word.open), paragraphPart(word.noneOpen)]
  const rows = undecided.map((finding): readonly CellContent[] => [
    // What is missing is missing everywhere; its place is only where the draft opens.
    rules.get(finding.rule)?.check.kind === 'missing'
      ? say(annexWords.wholeDraft, language)
      : placeName(finding.requirement, finding.span.start),
    finding.message,
    adviceOf(finding, rules.get(finding.rule), language).map(paragraphPart),
  ])
  const columns = [
    leadingColumn(say(annexWords.place, language), 17),
    textColumn(word.finding, 33),
    textColumn(word.advice, 50),
  ]
  return [headingPart(word.open), paragraphPart(word.openIntro), ownTable(word.open, word.openIntro, columns, rows)]
}

function reasonOf(
  finding: Finding,
  place: string,
  rule: Rule | undefined,
  language: Language,
): readonly ParagraphPart[] {
  const why = whyOf(finding, rule, language)
  const saving = savingOf(finding.saves, language)
  return [
    paragraphPart(fillSlots(say(accountWords.reason, language), { place, why })),
    ...finding.basis.map((citation) => paragraphPart(basisOf(citation, language))),
    ...(saving === '' ? [] : [paragraphPart(saving)]),
  ]
}
