/** Tells whether a change makes a text worse: a finding as severe as the one it mends that was not there before. */

import type { Finding, Severity } from '../model/finding.ts'
import { contains } from '../model/span.ts'
import type { Change } from './pieces.ts'

const ranks: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/**
 * True when, of a rule that weighs at least as much as the least severe finding that is `tried`, more is found than was
 * left: findings less those that are mended and those whose words go away. What the next pass `mends` does no harm.
 * `changes` are in the text of `before`.
 */
export function isWorse(
  before: readonly Finding[],
  after: readonly Finding[],
  changes: readonly Change[],
  tried: readonly Finding[],
  mends: (finding: Finding) => boolean,
): boolean {
  const mended = new Set(changes.map(({ finding }) => finding))
  const gone = changes.filter(({ start, end, text }) => text === '' && end > start)
  const floor = Math.min(...tried.map(({ severity }) => ranks[severity]))
  const left = new Map<string, number>()
  for (const finding of before) {
    if (finding.allowed !== null || mended.has(finding) || gone.some((change) => contains(change, finding.span)))
      continue
    left.set(finding.rule, (left.get(finding.rule) ?? 0) + 1)
  }
  for (const finding of after) {
    const { rule, severity, allowed } = finding
    if (allowed !== null || ranks[severity] < floor || mends(finding)) continue
    const rest = (left.get(rule) ?? 0) - 1
    if (rest < 0) return true
    left.set(rule, rest)
  }
  return false
}
