/** Findings with the hours they would save, the burden before and after, and the text that fixing them gives. */

import { reckon, reckonAfter, sumUp } from '../burden/estimate.ts'
import { prepareSavings, type Savings } from '../burden/saving.ts'
import { fix as applyFixes } from '../fix/fix.ts'
import type { Category, Finding, FixClass, Saving } from '../model/finding.ts'
import type { Fixed, Result } from '../model/result.ts'
import type { RulePack } from '../model/rule.ts'
import type { Draft, Specification } from '../model/specification.ts'
import { dayOf, type LintOptions, look, read } from './look.ts'

/** Looks at a draft: findings with the hours they would save, and the burden before and after cleaning. */
export function lint(draft: Draft, pack: RulePack, options: LintOptions = {}): Result {
  const specification = read(draft, pack, options)
  const findings = look(specification, pack, options)
  const cleaned = applyFixes(draft.text, () => findings, ['editorial', 'substantive'], 1)
  return resultOf(specification, findings, cleaned, pack, options)
}

/** Applies fixes of the given classes until none is left; the text outside the edits stays as it was. */
export function fix(
  draft: Draft,
  pack: RulePack,
  options: LintOptions = {},
  classes: readonly FixClass[] = ['editorial'],
): Fixed {
  return applyFixes(draft.text, (text) => look(read({ ...draft, text }, pack, options), pack, options), classes)
}

/** The text after the fix of one finding, as it stands. */
export function applyOne(draft: Draft, finding: Finding): string {
  return applyFixes(draft.text, () => [finding], finding.fix === null ? [] : [finding.fix.class], 1).text
}

/** All that is said of a draft: its findings with what they save, and the burden before and after cleaning. */
export function resultOf(
  specification: Specification,
  found: readonly Finding[],
  cleaned: Fixed,
  pack: RulePack,
  options: LintOptions,
): Result {
  const before = reckon(specification, pack.burden)
  const after = reckonAfter(before, specification, cleaned.edits)
  const savings = prepareSavings(specification, before)
  const partly = new Set(pack.rules.flatMap(({ id, fix: remedy }) => (remedy?.remove === 'sentence' ? [id] : [])))
  const findings = found.map((finding) => ({ ...finding, saves: savedBy(finding, savings, partly) }))
  return {
    specification,
    findings,
    asOf: dayOf(specification, pack, options),
    burden: {
      before: sumUp(before, specification, pack.burden),
      after: sumUp(after, specification, pack.burden),
    },
    cleaned,
  }
}

/** Kinds of findings whose remedy is that there is less to do. */
const lightens: ReadonlySet<Category> = new Set(['overlap', 'redundant', 'duplicate', 'disproportionate'])

/**
 * What a finding's fix saves; of a proposal that would lighten the work, what goes at most: the whole requirement. Nothing
 * is known of a proposal of rules that take only part of one away.
 */
function savedBy(
  { rule, fix: remedy, category, requirement }: Finding,
  savings: Savings,
  partly: ReadonlySet<string>,
): Saving | null {
  if (remedy === null) return null
  if (remedy.edits.some(({ text }) => text === '')) return savings.after(remedy.edits)
  if (remedy.class !== 'proposal' || requirement === null || !lightens.has(category) || partly.has(rule)) return null
  return { ...savings.without([requirement]), atMost: true }
}
