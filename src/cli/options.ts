/** What people type after a command → options of the pipeline, each mistake a Problem. */

import type { FactName, Facts, Language } from '../model/facts.ts'
import { factForms } from '../model/facts.ts'
import type { Severity } from '../model/finding.ts'
import { type Bilingual, helpWith, Problem } from '../model/problem.ts'
import type { RulePack } from '../model/rule.ts'
import { expectedOf, interpretFact } from '../parse/facts.ts'
import type { LintOptions } from '../pipeline.ts'

/** The options that lint, fix, burden and build share, as typed. */
export interface TypedOptions {
  readonly asOf?: string
  readonly lang?: string
  readonly fact?: readonly string[]
  readonly rule?: readonly string[]
  readonly pack?: string
  /** A file, or false for no configuration at all. */
  readonly config?: string | false
  /** A file of known findings, or false for none. */
  readonly baseline?: string | false
  /** Whether looks at drafts are kept; only lint keeps them. */
  readonly cache?: boolean
  /** A file that names drafts, a line each, or `-` for standard input. */
  readonly filesFrom?: string
  readonly stdin?: boolean
  readonly stdinFilename?: string
}

/** A mistake in what was typed; ends with exit code 2. */
export function usageProblem(what: Bilingual, help: Bilingual): Problem {
  return new Problem({ kind: 'usage', what, help })
}

/** One of a closed list of words, or a Problem that names them. */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value)
  if (found !== undefined) return found
  throw usageProblem(
    { nl: `${option} kent "${value}" niet.`, en: `${option} does not know "${value}".` },
    helpWith(value, allowed, {
      nl: `Kies uit: ${allowed.join(', ')}.`,
      en: `Choose from: ${allowed.join(', ')}.`,
    }),
  )
}

/** The language typed, if any. */
export function languageOf(options: TypedOptions): Language | undefined {
  return options.lang === undefined ? undefined : oneOf<Language>('--lang', options.lang, ['nl', 'en'])
}

/** Turns typed options into options of the pipeline. */
export function lintOptions(options: TypedOptions, pack: RulePack): LintOptions {
  return {
    asOf: options.asOf === undefined ? undefined : dayOf(options.asOf),
    language: languageOf(options),
    severities: severitiesOf(options.rule ?? [], pack),
    facts: factsTyped('--fact', options.fact ?? []),
  }
}

function dayOf(value: string): string {
  const form = factForms.find((fact) => fact.name === 'asOf')
  if (form !== undefined && interpretFact(form, value) !== undefined) return value
  throw usageProblem(
    { nl: `--as-of "${value}" is geen datum.`, en: `--as-of "${value}" is no date.` },
    { nl: 'Schrijf jaar-maand-dag, zoals 2026-06-01.', en: 'Write year-month-day, such as 2026-06-01.' },
  )
}

/** Splits `key=value`. */
function pairOf(option: string, typed: string): readonly [key: string, value: string] {
  const at = typed.indexOf('=')
  if (at > 0) return [typed.slice(0, at), typed.slice(at + 1)]
  throw usageProblem(
    { nl: `${option} "${typed}" mist een =.`, en: `${option} "${typed}" lacks a =.` },
    { nl: `Schrijf bijvoorbeeld ${option} naam=waarde.`, en: `Write for example ${option} name=value.` },
  )
}

function severitiesOf(typed: readonly string[], pack: RulePack): Readonly<Record<string, Severity | 'off'>> {
  return Object.fromEntries(
    typed.map((entry) => {
      const [rule, severity] = pairOf('--rule', entry)
      return [ruleNamed(rule, pack).id, oneOf('--rule', severity, ['error', 'warning', 'info', 'off'])]
    }),
  )
}

/** The rule of that name, or a Problem with the name that was probably meant. */
export function ruleNamed(id: string, pack: RulePack): RulePack['rules'][number] {
  const found = pack.rules.find((rule) => rule.id === id)
  if (found !== undefined) return found
  const ids = pack.rules.map((rule) => rule.id)
  throw usageProblem(
    { nl: `De regel "${id}" bestaat niet.`, en: `The rule "${id}" does not exist.` },
    helpWith(id, ids, {
      nl: 'Bekijk alle regels met: tenderlint rules list',
      en: 'See all rules with: tenderlint rules list',
    }),
  )
}

/** Facts typed as `key=value`, each checked as those of a draft are. */
export function factsTyped(option: string, typed: readonly string[]): Partial<Facts> {
  const facts = new Map<FactName, unknown>()
  for (const entry of typed) {
    const [key, written] = pairOf(option, entry)
    const form = factForms.find((fact) => fact.nl === key || fact.en === key)
    if (form === undefined) {
      const keys = factForms.flatMap((fact) => [fact.nl, fact.en])
      throw usageProblem(
        { nl: `Het gegeven "${key}" bestaat niet.`, en: `The fact "${key}" does not exist.` },
        helpWith(key, keys, {
          nl: `Kies uit: ${factForms.map((fact) => fact.nl).join(', ')}.`,
          en: `Choose from: ${factForms.map((fact) => fact.en).join(', ')}.`,
        }),
      )
    }
    const value = interpretFact(form, written)
    if (value === undefined) {
      const expected = expectedOf(form)
      throw usageProblem(
        { nl: `"${written}" past niet bij ${key}.`, en: `"${written}" does not fit ${key}.` },
        { nl: `Verwacht: ${expected.nl}.`, en: `Expected: ${expected.en}.` },
      )
    }
    facts.set(form.name, value)
  }
  return Object.fromEntries(facts)
}
