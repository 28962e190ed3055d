/** What the comments beside the text say: of a finding, or of a change that was made. */

import { fillSlots } from '../language/slots.ts'
import { proposalTerms, termsIn } from '../language/terms.ts'
import type { Comment, Words } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import type { AppliedEdit } from '../model/result.ts'
import type { Rule } from '../model/rule.ts'
import { plainWords } from './inlines.ts'
import type { PlaceName } from './places.ts'
import { adviceOf, basisOf, savingOf, whyOf } from './reasons.ts'
import { commentWords, say, severityWords } from './words.ts'

/** What comments are written with; `placeName` says where a related requirement stands. */
export interface CommentSetting {
  readonly rules: ReadonlyMap<string, Rule>
  readonly placeName: PlaceName
  readonly language: Language
}

/** Words that a comment is about but cannot stand beside, and where they are. */
export interface Quotation {
  readonly kind: 'note' | 'elsewhere'
  readonly line: number
  readonly words: string
}

/** The comment on a finding, also on one that the author allowed. */
export function commentOnFinding(finding: Finding, quotation: Quotation | null, setting: CommentSetting): Comment {
  const { language, rules, placeName } = setting
  const { severity, allowed, related } = finding
  const rule = rules.get(finding.rule)
  const word = termsIn(commentWords, language)
  const weight = allowed === null ? termsIn(severityWords, language)[severity] : word.settled
  const [first, ...others] = adviceOf(finding, rule, language)
  const left = finding.fix?.class === 'proposal' ? [[plainWords(say(proposalTerms, language))]] : []
  const places = [...new Set(related.map(({ requirement, span }) => placeName(requirement, span.start)))]
  return {
    paragraphs: [
      [strong(`${weight}: ${titleOf(finding, rule, language)}`)],
      ...(quotation === null ? [] : [[quoted(quotation, language)]]),
      [plainWords(finding.message)],
      ...(allowed === null ? [] : [[plainWords(fillSlots(word.allowed, { reason: allowed.reason }))]]),
      ...reasons(finding, rule, language),
      ...(first === undefined || allowed !== null ? [] : [[strong(word.advice), ...first], ...left, ...others]),
      ...(places.length === 0 ? [] : [[strong(word.also), plainWords(places.join(', '))]]),
      ...closing(finding, language),
    ],
  }
}

/** The comment at a change that was made in the text. */
export function commentOnEdit({ finding, span, text }: AppliedEdit, setting: CommentSetting): Comment {
  const { language, rules } = setting
  const rule = rules.get(finding.rule)
  const word = termsIn(commentWords, language)
  const done = text.trim() === '' ? word.removed : span.start === span.end ? word.added : word.changed
  return {
    paragraphs: [
      [strong(`${done}: ${titleOf(finding, rule, language)}`)],
      [plainWords(finding.message)],
      ...reasons(finding, rule, language),
      ...closing(finding, language),
    ],
  }
}

function titleOf(finding: Finding, rule: Rule | undefined, language: Language): string {
  return rule === undefined ? finding.rule : rule.title[language]
}

function quoted({ kind, line, words }: Quotation, language: Language): Words {
  const { inNote, elsewhere } = termsIn(commentWords, language)
  return plainWords(fillSlots(kind === 'note' ? inNote : elsewhere, { line: String(line), words }), {
    styles: ['emphasis'],
  })
}

function reasons(finding: Finding, rule: Rule | undefined, language: Language): readonly (readonly Words[])[] {
  return [
    [strong(termsIn(commentWords, language).why), plainWords(whyOf(finding, rule, language))],
    ...finding.basis.map((citation) => basisOf(citation, language)),
  ]
}

function closing(finding: Finding, language: Language): readonly (readonly Words[])[] {
  const saving = savingOf(finding.saves, language)
  const rule = fillSlots(termsIn(commentWords, language).rule, { rule: finding.rule })
  return [...(saving === '' ? [] : [[plainWords(saving)]]), [plainWords(rule, { styles: ['emphasis'] })]]
}

function strong(text: string): Words {
  return plainWords(text, { styles: ['strong'] })
}
