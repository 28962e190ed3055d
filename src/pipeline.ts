// biome-ignore-all assist/source/organizeImports: these stand in the order of the work
/**
 * What the product does, in the order it does it. Needs no disk: the same verbs run in a browser.
 *
 *   Draft → parse → Specification → understand → check → Findings → fix → Specification'
 *                                        └────── estimate ──────┴──→ burden before and after
 *   Result → report            Specification' → compose → render → Word file → verify
 */

// A draft is read, alone or with the others of its tender.
export { dossierOf, type LintOptions, read } from './pipeline/look.ts'

// Rules look at it; what they find is weighed, and fixed or allowed.
export { applyOne, fix, lint } from './pipeline/lint.ts'
export { isFixable } from './fix/choose.ts'
export { allowancesFor } from './fix/allow.ts'

// The work it gives is estimated, compared, asked about and budgeted.
export { ask, compare, type WeighOptions, weigh } from './pipeline/weigh.ts'
export { calibrate } from './burden/questionnaire.ts'
export { budgetOf, holdAgainst, parseBudget } from './burden/budget.ts'

// What remains goes out as Word files, which can be held against their draft later.
export { type BuildOptions, build, fits, forPrint, verify, wear } from './pipeline/build.ts'
