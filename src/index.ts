/** The library: the verbs of the pipeline, the files they work on, and the types they speak in. */

export { shippedStyle } from './author/compile.ts'
export { packFromFolder as readPack, shippedPack } from './author/pack.ts'
export { readDraft } from './disk.ts'
export type { Burden } from './model/burden.ts'
export type { Facts } from './model/facts.ts'
export type { Edit, Finding, Fix } from './model/finding.ts'
export { Problem } from './model/problem.ts'
export type { Fixed, Result } from './model/result.ts'
export type { Rule, RulePack } from './model/rule.ts'
export type { Draft, Requirement, Specification } from './model/specification.ts'
export { build, fix, type LintOptions, lint } from './pipeline.ts'
export { report } from './report/report.ts'
