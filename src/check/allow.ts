/** Comply or explain: which findings the author accepted with a reason, and which allowances do nothing. */

import type { Allowance, Finding } from '../model/finding.ts'
import { contains } from '../model/span.ts'

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
  const answered = findings.map((finding) => {
    const allowance = live.find((entry) => entry.rules.includes(finding.rule) && contains(entry.covers, finding.span))
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
