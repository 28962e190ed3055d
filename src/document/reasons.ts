/** Why a finding speaks: the reason of its rule, what that rests on, what it saves, and what to do. */

import { formatHours } from '../language/hours.ts'
import { fillSlots } from '../language/slots.ts'
import type { Citation } from '../model/citation.ts'
import type { Words } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Finding, Saving } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { plainWords } from './inlines.ts'
import { accountWords, say } from './words.ts'

/** The rationale of the rule; the message when the rule is not known any more. */
export function whyOf(finding: Finding, rule: Rule | undefined, language: Language): string {
  return (rule === undefined ? finding.message : say(rule.why, language)).trim()
}

/** What it rests on, with a link to the text when there is one, and what that says. */
export function basisOf({ cite, says, url }: Citation, language: Language): readonly Words[] {
  const link = url === null ? null : ({ kind: 'address', target: url } as const)
  return [
    plainWords(say(accountWords.basis, language)),
    plainWords(cite, { link }),
    ...(says === null ? [] : [plainWords(`: ${says[language].trim()}`)]),
  ]
}

/** The hours it saves in a sentence, empty when there are none. */
export function savingOf(saves: Saving | null, language: Language): string {
  if (saves === null) return ''
  const { hours, municipalityHours, atMost } = saves
  const [market, municipality] = [formatHours(hours, language), formatHours(municipalityHours, language)]
  const whose = hours > 0 ? (municipalityHours > 0 ? 'forBoth' : 'forMarket') : 'forMunicipality'
  if (hours <= 0 && municipalityHours <= 0) return ''
  const saved = fillSlots(say(accountWords[whose], language), { market, municipality })
  return fillSlots(say(accountWords[atMost ? 'savesAtMost' : 'saves'], language), { saved })
}

/** What to do, in a sentence, and a clause that is offered in words of its own. */
export function adviceOf({ fix }: Finding, rule: Rule | undefined, language: Language): readonly (readonly Words[])[] {
  const title = fix?.title ?? (rule?.fix === null || rule === undefined ? null : say(rule.fix.title, language))
  const clause = fix?.proposal ?? null
  return [
    [plainWords(title ?? say(accountWords.assess, language))],
    ...(clause === null ? [] : [[plainWords(clause.trim(), { styles: ['emphasis'] })]]),
  ]
}
