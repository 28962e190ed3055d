/** The library: the verbs of the pipeline, the files they work on, and the types they speak in. */

export { builtPack as shippedPack, packFromFolder as readPack } from './author/pack.ts'
export { shippedStyle, shippedTemplates } from './author/template.ts'
export { readDraft } from './disk.ts'
export type { Burden } from './model/burden.ts'
export type { Dossier } from './model/dossier.ts'
export type { Facts } from './model/facts.ts'
export type { Edit, Finding, Fix } from './model/finding.ts'
export { Problem } from './model/problem.ts'
export type { Verification } from './model/provenance.ts'
export type { Fixed, Result } from './model/result.ts'
export type { Rule, RulePack } from './model/rule.ts'
export type { SideBySide } from './model/side-by-side.ts'
export type { Draft, Requirement, Specification } from './model/specification.ts'
export type { Template } from './model/template.ts'
export type { Weighing } from './model/weighing.ts'
export {
  build,
  compare,
  dossierOf,
  fix,
  type LintOptions,
  lint,
  verify,
  type WeighOptions,
  weigh as burden,
} from './pipeline.ts'
export { report } from './report/report.ts'
