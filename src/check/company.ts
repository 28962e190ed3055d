/** Keeps what stands beside what is to be dropped, in one list or one demand: nobody said that it can go too. */

import { languageKnowledge } from '../language/language.ts'
import type { Language } from '../model/facts.ts'
import type { Finding } from '../model/finding.ts'
import { addTo } from '../model/gather.ts'
import type { Rule } from '../model/rule.ts'
import { lastAtMost, overlaps } from '../model/span.ts'
import type { Mention, Requirement, Statement } from '../model/specification.ts'
import type { Ground } from './place.ts'
import { asksMore } from './remainder.ts'
import { proposed } from './remedy.ts'

/** A finding that would take a sentence with its requirement away, and the concepts it does that for. */
interface Removal {
  readonly finding: Finding
  readonly concepts: readonly string[]
}

/**
 * Only proposes to take a demand away when it asks something else beside what the findings are about: other proof, another
 * thing of a list, or another duty ("… een klachtenregeling en beschikt over twee vestigingen").
 */
export function keepCompany(
  { specification, requirementOf }: Ground,
  rules: readonly Rule[],
  language: Language,
): (findings: readonly Finding[]) => readonly Finding[] {
  const concepts = new Map(rules.map((rule) => [rule.id, removedBy(rule)]))
  const { statements } = specification
  const knowledge = languageKnowledge(specification.language)
  return (findings) => {
    const removals = new Map<number, Removal[]>()
    for (const finding of findings) {
      const about = concepts.get(finding.rule) ?? []
      if (about.length === 0 || finding.fix === null || finding.fix.edits.length === 0) continue
      const at = lastAtMost(statements, finding.span.start, ({ source }) => source.start)
      addTo(removals, at, { finding, concepts: about })
    }
    const kept = new Set<Finding>()
    for (const [at, together] of removals) {
      const [statement, requirement] = [statements[at], requirementOf[at]]
      if (statement === undefined || requirement === undefined) continue
      const going = new Set(together.flatMap((removal) => removal.concepts))
      // Cells beside the text, such as the proof of a demand, lay no duty of their own.
      const own = requirement.statements
        .flatMap((index) => statements[index] ?? [])
        .filter(({ source }) => overlaps(source, requirement.span))
      if (listsMore(statement, requirement, going) || asksMore(own, statement, going, knowledge))
        for (const { finding } of together) kept.add(finding)
    }
    if (kept.size === 0) return findings
    const fixes = new Map(rules.map(({ id, fix }) => [id, fix]))
    return findings.map((finding) =>
      kept.has(finding) ? proposed(finding, fixes.get(finding.rule) ?? null, language) : finding,
    )
  }
}

function removedBy({ check, fix }: Rule): readonly string[] {
  const whole = fix?.remove === 'requirement' || fix?.remove === 'sentence'
  return whole && (check.kind === 'covered' || check.kind === 'demand') ? check.concept : []
}

/** True when proof of another concept stands next in a list to one of these. */
function listsMore({ text, mentions }: Statement, { evidence }: Requirement, concepts: ReadonlySet<string>): boolean {
  const proved = new Set(evidence.map(({ concept }) => concept))
  const going = mentions.filter(({ concept }) => concepts.has(concept))
  return mentions.some(
    (other) =>
      proved.has(other.concept) &&
      !concepts.has(other.concept) &&
      going.some((one) =>
        one.end <= other.start ? areListed(text.value, one, other) : areListed(text.value, other, one),
      ),
  )
}

/** A comma or "en", and at most three words before the next thing of the list. */
const join = /^[^,.;:]{0,40}(?:,|\s[eé]n|\salsmede|\sand)(?:\s[^\s,.;:]+){0,3}\s$/

/** True when the second stands next in a list to the first: "een HKZ-certificaat en een ISO 14001-certificaat". */
export function areListed(text: string, first: Mention, second: Mention): boolean {
  return join.test(text.slice(first.end, second.start).slice(0, 120))
}
