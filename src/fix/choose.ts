/** Chooses, of what may be fixed, what can be fixed together. */

import type { Finding, FixClass } from '../model/finding.ts'
import { gatherSpans } from '../model/span.ts'
import type { Change } from './pieces.ts'

/** Changes that are disjoint and in order, and the findings left out because an earlier one came first. */
export interface Choice {
  readonly changes: readonly Change[]
  readonly conflicts: readonly Finding[]
}

/** Of the findings that may be fixed, those whose edits touch nothing that an earlier one changes or leans on. */
export function choose(findings: readonly Finding[], classes: readonly FixClass[]): Choice {
  const fixable = findings.filter((finding) => isFixable(finding, classes))
  const taken = gatherSpans()
  const leanedOn = gatherSpans()
  const changes: Change[] = []
  const conflicts: Finding[] = []
  // Removals first: words need no mending in a text that goes away.
  const order = [...fixable].sort((a, b) => Number(isRemoval(b)) - Number(isRemoval(a)) || a.span.start - b.span.start)
  for (const finding of order) {
    const edits = finding.fix?.edits ?? []
    const supports = isRemoval(finding) ? finding.related.map((related) => related.span) : []
    const hindered = edits.some((edit) => taken.meets(edit.span))
    const undermines = isRemoval(finding) && edits.some((edit) => leanedOn.meets(edit.span))
    const unsupported = supports.some((span) => taken.meets(span))
    if (hindered || undermines || unsupported) {
      conflicts.push(finding)
      continue
    }
    for (const span of supports) leanedOn.add(span)
    for (const edit of edits) {
      taken.add(edit.span)
      changes.push({ ...edit.span, text: edit.text, finding })
    }
  }
  return { changes: changes.sort((a, b) => a.start - b.start), conflicts }
}

/** True for a finding that is not allowed and whose fix is of one of the classes and has edits. */
export function isFixable({ allowed, fix }: Finding, classes: readonly FixClass[]): boolean {
  return allowed === null && fix !== null && fix.edits.length > 0 && classes.includes(fix.class)
}

function isRemoval(finding: Finding): boolean {
  return finding.fix?.edits.every((edit) => edit.text === '') ?? false
}
