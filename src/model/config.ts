/** What holds for all drafts of a folder: a tenderlint.yaml, read. */

import type { Facts, Language } from './facts.ts'
import type { Severity } from './finding.ts'

/** Facts and severities that hold for some drafts; a draft's own facts go before these. */
export interface Setting {
  readonly facts: Partial<Facts>
  readonly rules: Readonly<Record<string, Severity | 'off'>>
}

/** A setting for the drafts whose paths fit one of the patterns, which are written as in .gitignore. */
export interface Override extends Setting {
  readonly files: readonly string[]
}

/** Null or empty means that the file does not say. Paths are as written: seen from the folder of the file. */
export interface Config extends Setting {
  readonly extends: readonly string[]
  readonly pack: string | null
  readonly baseline: string | null
  /** The folder whose drafts are one tender. */
  readonly tender: string | null
  /** What kind of document Word documents become, by name or file; and the file of the house style they wear. */
  readonly template: string | null
  readonly houseStyle: string | null
  readonly failOn: Severity | 'never' | null
  readonly language: Language | null
  readonly ignore: readonly string[]
  readonly overrides: readonly Override[]
}

/** A configuration that says nothing. */
export const noConfig: Config = {
  extends: [],
  pack: null,
  baseline: null,
  tender: null,
  template: null,
  houseStyle: null,
  facts: {},
  rules: {},
  failOn: null,
  language: null,
  ignore: [],
  overrides: [],
}

/** The configuration on top of the one it extends: what it says goes before, lists come after. */
export function extendConfig(base: Config, own: Config): Config {
  return {
    extends: own.extends,
    pack: own.pack ?? base.pack,
    baseline: own.baseline ?? base.baseline,
    tender: own.tender ?? base.tender,
    template: own.template ?? base.template,
    houseStyle: own.houseStyle ?? base.houseStyle,
    facts: { ...base.facts, ...own.facts },
    rules: { ...base.rules, ...own.rules },
    failOn: own.failOn ?? base.failOn,
    language: own.language ?? base.language,
    ignore: [...base.ignore, ...own.ignore],
    overrides: [...base.overrides, ...own.overrides],
  }
}
