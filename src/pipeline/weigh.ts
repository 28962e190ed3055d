/** The work that drafts give: weighed against other versions and numbers, asked about, and compared. */

import { appraise, changeOf } from '../burden/appraise.ts'
import { compareRequirements } from '../burden/compare.ts'
import { estimate } from '../burden/estimate.ts'
import { questionSheet, questionsAbout } from '../burden/questionnaire.ts'
import { fix as applyFixes } from '../fix/fix.ts'
import type { Appraisal } from '../model/burden.ts'
import type { Facts, Language } from '../model/facts.ts'
import type { RulePack } from '../model/rule.ts'
import type { SideBySide } from '../model/side-by-side.ts'
import type { Draft, Specification } from '../model/specification.ts'
import type { Comparison, Weighing } from '../model/weighing.ts'
import { compare as compareSpecifications } from '../relate/compare.ts'
import { type LintOptions, look, read } from './look.ts'

/** What to weigh a draft against: an older version, other numbers. */
export interface WeighOptions extends LintOptions {
  readonly old?: Draft | undefined
  readonly scenarios?: readonly { readonly label: string; readonly facts: Partial<Facts> }[] | undefined
}

/** Weighs the work a draft gives: appraised, against its cleaned self, and against whatever else is asked. */
export function weigh(draft: Draft, pack: RulePack, options: WeighOptions = {}): Weighing {
  const specification = read(draft, pack, options)
  const findings = look(specification, pack, options)
  const cleaned = applyFixes(draft.text, () => findings, ['editorial', 'substantive'], 1)
  const appraisal = appraise(specification, pack.burden)
  const after = estimate(specification, pack.burden, cleaned.edits)
  return {
    path: draft.path,
    facts: specification.facts,
    language: specification.language,
    appraisal,
    cleaning: changeOf(appraisal.burden, after, specification, pack.burden),
    comparison: options.old === undefined ? null : compareWith(options.old, specification, appraisal, pack, options),
    scenarios: (options.scenarios ?? []).map(({ label, facts }) => {
      const other = { ...specification, facts: { ...specification.facts, ...facts } }
      const { burden, bands } = appraise(other, pack.burden)
      return { label, burden, hours: bands.hours }
    }),
  }
}

function compareWith(
  old: Draft,
  specification: Specification,
  appraisal: Appraisal,
  pack: RulePack,
  options: LintOptions,
): Comparison {
  // With the same numbers for both, a difference is one of what is asked.
  const before = appraise({ ...read(old, pack, options), facts: specification.facts }, pack.burden)
  return {
    path: old.path,
    change: changeOf(before.burden, appraisal.burden, specification, pack.burden),
    requirements: compareRequirements(before, appraisal),
  }
}

/** The sheet that asks providers what the heaviest work of some drafts takes them. */
export function ask(weighings: readonly Weighing[], pack: RulePack, language: Language) {
  const appraisals = weighings.map(({ appraisal }) => appraisal)
  return questionSheet(questionsAbout(appraisals, pack.burden, language), language)
}

/** Lays drafts side by side: what they ask alike and otherwise. */
export function compare(drafts: readonly Draft[], pack: RulePack, options: LintOptions = {}): SideBySide {
  const specifications = drafts.map((draft) => read(draft, pack, options))
  return compareSpecifications(
    specifications,
    specifications.map((specification) => estimate(specification, pack.burden)),
  )
}
