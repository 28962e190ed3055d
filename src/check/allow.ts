/** Comply or explain: which findings the author accepted with a reason, and which allowances do nothing. */

import type { Allowance, Finding } from '../model/finding.ts'
import { addTo } from '../model/gather.ts'
import { contains, firstAbove, type Span } from '../model/span.ts'

/** The findings with their allowances, and the allowances that are past their date or match nothing. */
export interface Allowed {
  readonly findings: readonly Finding[]
  readonly expired: readonly Allowance[]
  readonly unused: readonly Allowance[]
}

/** Lays the allowances beside the findings; one that has expired no longer allows anything. */
export function allow(findings: readonly Finding[], allowances: readonly Allowance[], asOf: string): Allowed {
  const isExpired = (allowance: Allowance) => allowance.until !== null && allowance.until < asOf
  const live = allowances.filter((allowance) => !isExpired(allowance))
  const used = new Set<Allowance>()
  const ofRule = new Map<string, Allowance[]>()
  for (const allowance of [...live].sort((a, b) => a.covers.start - b.covers.start))
    for (const rule of new Set(allowance.rules)) addTo(ofRule, rule, allowance)
  const firstOf = new Map([...ofRule].map(([rule, own]) => [rule, firstCovering(own)]))
  const answered = findings.map((finding) => {
    const allowance = firstOf.get(finding.rule)?.(finding.span)
    if (allowance === undefined) return finding
    used.add(allowance)
    return { ...finding, allowed: allowance }
  })
  return {
    findings: answered,
    expired: allowances.filter(isExpired),
    unused: live.filter((allowance) => !used.has(allowance)),
  }
}

/** Makes a search for the first of some allowances, by their starts, that covers a span. */
function firstCovering(allowances: readonly Allowance[]): (span: Span) => Allowance | undefined {
  let end = Number.NEGATIVE_INFINITY
  const reach = allowances.map(({ covers }) => {
    end = Math.max(end, covers.end)
    return end
  })
  // The first that reaches as far; when it starts too late, so do all after it.
  return (span) => {
    const first = allowances[firstAbove(reach, span.end - 1, (each) => each)]
    return first !== undefined && contains(first.covers, span) ? first : undefined
  }
}
