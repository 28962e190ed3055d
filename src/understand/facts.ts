/** Facts that nobody wrote down but the text gives away. */

import type { Domain, Facts } from '../model/facts.ts'
import type { Statement } from '../model/specification.ts'

const signs: readonly (readonly [Domain, RegExp])[] = [
  [
    'wmo',
    /\bWmo(?:\s2015)?\b|\bWet maatschappelijke ondersteuning\b|\bmaatwerkvoorziening|\bdagbesteding\b|\bhuishoudelijke (?:hulp|ondersteuning)\b|\bbeschermd wonen\b/gi,
  ],
  ['jeugd', /\bJeugdwet\b|\bjeugdhulp\w*|\bjeugdige[n]?\b|\bpleegzorg\b|\bjeugdbescherming\b/gi],
]

/** How often a draft must name a domain's act before that says something. */
const enough = 3

/** Completes the domain from the text when the draft states none; says that it was inferred. */
export function inferFacts(facts: Facts, statements: readonly Statement[]): Facts {
  if (facts.domain.length > 0) return facts
  const domain = signs
    .filter(([, sign]) => {
      let count = 0
      for (const statement of statements) {
        count += statement.text.value.match(sign)?.length ?? 0
        if (count >= enough) return true
      }
      return false
    })
    .map(([name]) => name)
  return domain.length === 0 ? facts : { ...facts, domain, inferred: [...facts.inferred, 'domain'] }
}
