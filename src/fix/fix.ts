/** Applies the fixes of findings until none is left, never two over the same words, and keeps the one change they make. */

import type { Finding, FixClass } from '../model/finding.ts'
import type { Fixed } from '../model/result.ts'
import { choose, isFixable } from './choose.ts'
import { isWorse } from './harm.ts'
import { type Change, change, editsOf, type Piece, textOf, untouched } from './pieces.ts'

/** Passes before fixing gives up. */
const mostPasses = 10

/** A text under repair, what is found in it, and the findings whose fixes made it of the stage before. */
interface Stage {
  readonly pieces: readonly Piece[]
  readonly text: string
  readonly findings: readonly Finding[]
  readonly applied: ReadonlySet<Finding>
}

/**
 * Fixes a text: `look` finds what is wrong with the current text, fixes of the given classes are applied, and again,
 * `passes` times at most. Allowed findings and proposals are left alone; all outside the edits stays byte for byte.
 * A fix that would give rise to a finding as severe as its own is refused. When rules undo one another, nothing stays of
 * what they did since. A single pass looks once, and so refuses nothing.
 */
export function fix(
  source: string,
  look: (text: string) => readonly Finding[],
  classes: readonly FixClass[],
  passes = mostPasses,
): Fixed {
  const once = passes === 1
  const step = (stage: Stage, changes: readonly Change[]): Stage => {
    const pieces = change(stage.pieces, changes)
    const text = textOf(pieces, source)
    return { pieces, text, findings: once ? [] : look(text), applied: new Set(changes.map(({ finding }) => finding)) }
  }
  const refused: Finding[] = []
  const refusals = new Set<string>()
  let now: Stage = { pieces: untouched(source.length), text: source, findings: look(source), applied: new Set() }
  let conflicts: readonly Finding[] = []
  const stages = [now]
  for (let pass = 0; pass < passes; pass++) {
    const { text } = now
    const open = now.findings.filter((finding) => !refusals.has(nameOf(finding, text)))
    const chosen = choose(open, classes)
    conflicts = chosen.conflicts
    if (chosen.changes.length === 0) return fixedOf(now, conflicts, refused, [])
    const next = once
      ? step(now, chosen.changes)
      : harmless(now, chosen.changes, step, (finding) => isFixable(finding, classes))
    for (const { finding } of chosen.changes) {
      if (next.applied.has(finding) || refusals.has(nameOf(finding, text))) continue
      refusals.add(nameOf(finding, text))
      refused.push(finding)
    }
    if (next === now) continue
    const again = stages.findIndex((stage) => stage.text === next.text)
    if (again >= 0) {
      const since = [...stages.slice(again + 1), next].flatMap(({ applied }) => [...applied])
      return fixedOf(stages[again] ?? now, conflicts, refused, since)
    }
    stages.push(next)
    now = next
  }
  const endless = !once && choose(now.findings, classes).changes.length > 0
  return fixedOf(now, conflicts, refused, endless ? [...now.applied] : [])
}

/** How a finding is known again in another pass. */
function nameOf({ rule, span }: Finding, text: string): string {
  return `${rule} ${text.slice(span.start, span.end)}`
}

function fixedOf(
  { pieces, text }: Stage,
  conflicts: readonly Finding[],
  refused: readonly Finding[],
  circle: readonly Finding[],
): Fixed {
  return {
    text,
    edits: editsOf(pieces),
    conflicts,
    refused,
    circle: [...new Set(circle.map(({ rule }) => rule))].sort(),
  }
}

/**
 * The stage after the changes that make nothing worse: all of them, else those of each half, down to the single finding
 * that does harm.
 */
function harmless(
  stage: Stage,
  changes: readonly Change[],
  step: (stage: Stage, changes: readonly Change[]) => Stage,
  mends: (finding: Finding) => boolean,
): Stage {
  let reached = stage
  const kept = new Set<Finding>()
  const attempt = (findings: readonly Finding[]): void => {
    const tried = new Set([...kept, ...findings])
    const own = changes.filter(({ finding }) => tried.has(finding))
    const next = step(stage, own)
    if (!isWorse(stage.findings, next.findings, own, findings, mends)) {
      for (const finding of findings) kept.add(finding)
      reached = next
    } else if (findings.length > 1) {
      attempt(findings.slice(0, findings.length >> 1))
      attempt(findings.slice(findings.length >> 1))
    }
  }
  attempt([...new Set(changes.map(({ finding }) => finding))])
  return reached
}
