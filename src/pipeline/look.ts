/** From a draft to what is found in it: read, then looked at by the rules, alone or among the drafts of its tender. */

import { prepareChecks, type RunChecks } from '../check/check.ts'
import { alone, type Dossier, type Surroundings } from '../model/dossier.ts'
import { completeFacts, type Facts, type Language } from '../model/facts.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { once, onceFor } from '../model/once.ts'
import type { RulePack } from '../model/rule.ts'
import type { Draft, Specification } from '../model/specification.ts'
import { parse } from '../parse/parse.ts'
import { relateDossier } from '../relate/dossier.ts'
import { relate } from '../relate/relate.ts'
import { type Register, registerOf } from '../understand/references.ts'
import { understand } from '../understand/understand.ts'
import { type Vocabulary, vocabularyOf } from '../understand/vocabulary.ts'

/** What the user may set; what is left out comes from the draft, and else from the pack. */
export interface LintOptions {
  readonly asOf?: string | undefined
  readonly language?: Language | undefined
  readonly severities?: Readonly<Record<string, Severity | 'off'>> | undefined
  /** Facts of the folder, for what the draft does not state itself. */
  readonly shared?: Partial<Facts> | undefined
  /** Facts that take the place of the draft's own. */
  readonly facts?: Partial<Facts> | undefined
  /** The drafts of the tender that this one is part of, itself included. */
  readonly dossier?: Dossier | undefined
}

/** Parses and understands a draft. */
export function read(draft: Draft, pack: RulePack, options: LintOptions = {}): Specification {
  const known = options.dossier?.specifications.find((each) => each.draft.path === draft.path)
  if (known?.draft.text === draft.text) return known
  const parsed = parse(draft)
  const facts = { ...completeFacts(parsed.facts, options.shared ?? {}), ...options.facts }
  const { vocabulary, register } = prepare(pack)
  return understand({ ...parsed, facts, language: facts.language ?? parsed.language }, vocabulary, register)
}

/** The drafts of one tender, read to be checked together: give the dossier to `lint` for each of them. */
export function dossierOf(drafts: readonly Draft[], pack: RulePack, options: LintOptions = {}): Dossier {
  return { specifications: drafts.map((draft) => read(draft, pack, options)) }
}

/** What the rules find in a specification, or in it and the others of its tender. */
export function look(specification: Specification, pack: RulePack, options: LintOptions): readonly Finding[] {
  return prepare(pack).check(
    specification,
    {
      asOf: dayOf(specification, pack, options),
      language: languageOf(specification, options),
      severities: { ...pack.severities, ...options.severities },
    },
    once(() => relate(specification)),
    surroundingsOf(specification, options.dossier),
  )
}

const echoesOf = onceFor((dossier: Dossier) => once(() => relateDossier(dossier)))

/** The other drafts of a tender as one of them sees them; how they relate is found once for all of them. */
function surroundingsOf(specification: Specification, given: Dossier | undefined): Surroundings {
  if (given === undefined) return alone
  const others = given.specifications.filter(({ draft }) => draft.path !== specification.draft.path)
  if (others.length === 0) return alone
  // A draft that was changed since takes its own place.
  const dossier = given.specifications.includes(specification)
    ? given
    : { specifications: given.specifications.map((each) => (others.includes(each) ? each : specification)) }
  const related = echoesOf(dossier)
  return { others, echoes: () => related().get(specification) ?? [] }
}

/** The day whose law a draft is judged by. */
export function dayOf(specification: Specification, pack: RulePack, options: LintOptions): string {
  return options.asOf ?? specification.facts.asOf ?? pack.asOf
}

/** The language in which a draft is spoken of. */
export function languageOf(specification: Specification, options: LintOptions): Language {
  return options.language ?? specification.language
}

interface Prepared {
  readonly vocabulary: Vocabulary
  readonly register: () => Register
  readonly check: RunChecks
}

const vocabularyFor = onceFor(vocabularyOf)
const registerFor = onceFor(registerOf)

/** A pack's words and rules made ready for searching, once for many drafts; packs of the same words share them. */
const prepare = onceFor(
  (pack: RulePack): Prepared => ({
    vocabulary: vocabularyFor(pack.concepts),
    // Many drafts cite no article; then the names of acts need not be made ready.
    register: () => registerFor(pack.sources),
    check: prepareChecks(pack),
  }),
)
