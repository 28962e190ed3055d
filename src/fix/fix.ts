/** Applies the fixes of findings until none is left, never two over the same words, and keeps the one change they make. */

import type { Finding, FixClass } from '../model/finding.ts'
import type { Fixed } from '../model/result.ts'
import { gatherSpans } from '../model/span.ts'
import { type Change, change, editsOf, type Piece, textOf, untouched } from './pieces.ts'

/** Passes before fixing gives up; two rules that undo one another would go on forever. */
export const mostPasses = 10

/**
 * Fixes a text: `look` finds what is wrong with the current text, fixes of the given classes are applied, and again,
 * `passes` times at most. Allowed findings and proposals are left alone; all outside the edits stays byte for byte.
 */
export function fix(
  source: string,
  look: (text: string) => readonly Finding[],
  classes: readonly FixClass[],
  passes = mostPasses,
): Fixed {
  let pieces: readonly Piece[] = untouched(source.length)
  let conflicts: readonly Finding[] = []
  for (let pass = 0; pass < passes; pass++) {
    const chosen = choose(look(textOf(pieces, source)), classes)
    conflicts = chosen.conflicts
    if (chosen.changes.length === 0) break
    pieces = change(pieces, chosen.changes)
  }
  return { text: textOf(pieces, source), edits: editsOf(pieces), conflicts }
}

/** Of the findings that may be fixed, those whose edits touch nothing that an earlier one changes or leans on. */
function choose(
  findings: readonly Finding[],
  classes: readonly FixClass[],
): { changes: readonly Change[]; conflicts: readonly Finding[] } {
  const fixable = findings.filter(
    (finding) =>
      finding.allowed === null &&
      finding.fix !== null &&
      finding.fix.edits.length > 0 &&
      classes.includes(finding.fix.class),
  )
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

function isRemoval(finding: Finding): boolean {
  return finding.fix?.edits.every((edit) => edit.text === '') ?? false
}
