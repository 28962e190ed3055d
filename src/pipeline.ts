/** What the product does, in the order it does it. Needs no disk: the same verbs run in a browser. */

import { appraise, changeOf } from './burden/appraise.ts'
import { compareRequirements } from './burden/compare.ts'
import { estimate } from './burden/estimate.ts'
import { questionSheet, questionsAbout } from './burden/questionnaire.ts'
import { prepareSavings, type Savings } from './burden/saving.ts'
import { prepareChecks, type RunChecks } from './check/check.ts'
import { fix as applyFixes } from './fix/fix.ts'
import type { Appraisal } from './model/burden.ts'
import type { HouseStyle, Notice } from './model/document.ts'
import { alone, type Dossier, type Echo, type Surroundings } from './model/dossier.ts'
import { completeFacts, type Facts, type Language } from './model/facts.ts'
import type { Category, Finding, FixClass, Saving, Severity } from './model/finding.ts'
import type { Edition, Verification } from './model/provenance.ts'
import type { Fixed, Result } from './model/result.ts'
import type { RulePack } from './model/rule.ts'
import type { SideBySide } from './model/side-by-side.ts'
import type { Draft, Specification } from './model/specification.ts'
import type { Fit, Subject, Template } from './model/template.ts'
import type { DocumentView } from './model/view.ts'
import type { Comparison, Weighing } from './model/weighing.ts'
import { parse } from './parse/parse.ts'
import { compare as compareSpecifications } from './relate/compare.ts'
import { relateDossier } from './relate/dossier.ts'
import { relate } from './relate/relate.ts'
import { demandFacts, fitTemplates } from './understand/fit.ts'
import { type Register, registerOf } from './understand/references.ts'
import { subjectsOf } from './understand/subjects.ts'
import { understand } from './understand/understand.ts'
import { type Vocabulary, vocabularyOf } from './understand/vocabulary.ts'

export { budgetOf, holdAgainst, parseBudget } from './burden/budget.ts'
export { calibrate } from './burden/questionnaire.ts'
export { allowancesFor } from './fix/allow.ts'
export { isFixable } from './fix/choose.ts'

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

/** What was read in a text, and what was found in it. */
interface Seen {
  readonly specification: Specification
  readonly findings: readonly Finding[]
}

/** What a document needs besides a draft and rules. */
export interface BuildOptions extends LintOptions {
  readonly tool: Edition
  /** The kinds of document to choose from: of several the one that fits the draft best; of one alone the facts it needs are demanded. */
  readonly templates: readonly Template[]
  /** The cleaned text goes out: without a watermark, and refused while places in it are open. */
  readonly final?: boolean | undefined
  /** Gives the bytes of a picture that the draft names; without it, pictures are told of in words. */
  readonly picture?: ((path: string) => Uint8Array | undefined) | undefined
  /** Hears what kind of document it becomes, and what it shows otherwise than the draft's author may expect. */
  readonly tell?: ((notices: readonly Notice[], template: Template) => void) | undefined
}

/** Cleans a draft and writes the views that are asked as DOCX files, in that order. */
export async function build(
  draft: Draft,
  pack: RulePack,
  style: HouseStyle,
  views: readonly DocumentView[],
  options: BuildOptions,
): Promise<readonly Uint8Array[]> {
  // The first text fixed is the draft's own and the last mostly the cleaned one; neither need be read again.
  const seen = new Map<string, Seen>()
  const see = (text: string): Seen => {
    const known = seen.get(text)
    if (known !== undefined) return known
    const specification = read({ ...draft, text }, pack, options)
    const found = { specification, findings: look(specification, pack, options) }
    seen.set(text, found)
    return found
  }
  const { specification, findings } = see(draft.text)
  const cleaned = applyFixes(draft.text, (text) => see(text).findings, ['editorial', 'substantive'])
  const result = resultOf(specification, findings, cleaned, pack, options)
  const { specification: cleanedSpecification, findings: openFindings } = see(cleaned.text)
  const told = {
    appraisal: appraise(specification, pack.burden),
    cleaning: changeOf(result.burden.before, result.burden.after, specification, pack.burden),
  }
  const subjects = subjectsOf(specification)
  const template = templateFor(specification, subjects, options.templates)
  const room = await import('./document/document.ts')
  const { absentNotices, chooseFrom, compose, noticesOf, readFigures, refuseLinks, refuseOpenPlaces, render, sha256 } =
    room
  refuseLinks(specification)
  const figures = options.picture === undefined ? new Map() : readFigures(specification, options.picture)
  const input = {
    result,
    told,
    cleanedSpecification,
    openFindings,
    pack,
    figures,
    language: languageOf(specification, options),
    tool: options.tool,
    sourceHash: await sha256(draft.text),
    severities: options.severities ?? {},
    template,
    subjects,
  }
  const chosen = chooseFrom(input)
  const { specification: going, statements } = chosen.cleaned
  if (options.final) refuseOpenPlaces(draft, { ...going, statements }, cleaned.edits)
  options.tell?.([...noticesOf(specification, figures), ...absentNotices(chosen, template, draft.text)], template)
  // Reviewing goes on in the other views, so that they stay drafts.
  const documents = views.map((view) => compose({ ...input, view, final: options.final === true && view === 'clean' }))
  const files: Uint8Array[] = []
  for (const document of documents) files.push(await render(document, style))
  return files
}

/** A document as it goes on paper. */
export async function forPrint(file: Uint8Array): Promise<Uint8Array> {
  return (await import('./document/document.ts')).forPrint(file)
}

/** How well each template fits a draft, the best first. */
export function fits(
  draft: Draft,
  pack: RulePack,
  templates: readonly Template[],
  options: LintOptions = {},
): readonly Fit[] {
  const specification = read(draft, pack, options)
  return fitTemplates(specification, subjectsOf(specification), templates)
}

function templateFor(
  specification: Specification,
  subjects: readonly Subject[],
  templates: readonly Template[],
): Template {
  const [best] = fitTemplates(specification, subjects, templates)
  if (best === undefined) throw new Error('There is no template to choose from.')
  if (templates.length === 1) demandFacts(best, specification.draft)
  return best.template
}

/** Says what a Word file was made from, whether it was changed since, and whether it belongs to a draft. */
export async function verify(file: Uint8Array, path: string, source: Draft | null = null): Promise<Verification> {
  const { verify: verifyFile } = await import('./document/document.ts')
  return verifyFile(file, path, source)
}

/** A municipality's own Word file as a house style; `base` fills in what it does not say. Throws a Problem for a file that is unsafe or lacks a style. */
export async function wear(
  file: { readonly path: string; readonly bytes: Uint8Array },
  base: HouseStyle,
): Promise<HouseStyle> {
  const { readHouseStyle } = await import('./document/document.ts')
  return readHouseStyle(file, base)
}

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

/** The drafts of one tender, read to be checked together: give the dossier to `lint` for each of them. */
export function dossierOf(drafts: readonly Draft[], pack: RulePack, options: LintOptions = {}): Dossier {
  return { specifications: drafts.map((draft) => read(draft, pack, options)) }
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

function look(specification: Specification, pack: RulePack, options: LintOptions): readonly Finding[] {
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

const echoesOf = new WeakMap<Dossier, () => ReadonlyMap<Specification, readonly Echo[]>>()

/** The other drafts of a tender as one of them sees them; how they relate is found once for all of them. */
function surroundingsOf(specification: Specification, given: Dossier | undefined): Surroundings {
  if (given === undefined) return alone
  const others = given.specifications.filter(({ draft }) => draft.path !== specification.draft.path)
  if (others.length === 0) return alone
  // A draft that was changed since takes its own place.
  const dossier = given.specifications.includes(specification)
    ? given
    : { specifications: given.specifications.map((each) => (others.includes(each) ? each : specification)) }
  const related = echoesOf.get(dossier) ?? once(() => relateDossier(dossier))
  echoesOf.set(dossier, related)
  return { others, echoes: () => related().get(specification) ?? [] }
}

/** Does something when it is first asked, and remembers the answer. */
function once<T>(act: () => T): () => T {
  let done: { readonly answer: T } | undefined
  return () => {
    done ??= { answer: act() }
    return done.answer
  }
}

function resultOf(
  specification: Specification,
  found: readonly Finding[],
  cleaned: Fixed,
  pack: RulePack,
  options: LintOptions,
): Result {
  const savings = prepareSavings(specification, pack.burden)
  const findings = found.map((finding) => ({ ...finding, saves: savedBy(finding, savings) }))
  return {
    specification,
    findings,
    asOf: dayOf(specification, pack, options),
    burden: {
      before: estimate(specification, pack.burden),
      after: estimate(specification, pack.burden, cleaned.edits),
    },
    cleaned,
  }
}

/** Kinds of findings whose remedy is that there is less to do. */
const lightens: ReadonlySet<Category> = new Set(['overlap', 'redundant', 'duplicate', 'disproportionate'])

/** What a finding's fix saves; of a proposal that would lighten the work, what goes at most: the whole requirement. */
function savedBy({ fix: remedy, category, requirement }: Finding, savings: Savings): Saving | null {
  if (remedy === null) return null
  if (remedy.edits.some(({ text }) => text === '')) return savings.after(remedy.edits)
  if (remedy.class !== 'proposal' || requirement === null || !lightens.has(category)) return null
  return { ...savings.without([requirement]), atMost: true }
}

function dayOf(specification: Specification, pack: RulePack, options: LintOptions): string {
  return options.asOf ?? specification.facts.asOf ?? pack.asOf
}

function languageOf(specification: Specification, options: LintOptions): Language {
  return options.language ?? specification.language
}

interface Prepared {
  readonly vocabulary: Vocabulary
  readonly register: () => Register
  readonly check: RunChecks
}

const prepared = new WeakMap<RulePack, Prepared>()
const vocabularies = new WeakMap<RulePack['concepts'], Vocabulary>()
const registers = new WeakMap<RulePack['sources'], Register>()

/** A pack's words and rules made ready for searching, once for many drafts; packs of the same words share them. */
function prepare(pack: RulePack): Prepared {
  let ready = prepared.get(pack)
  if (ready === undefined) {
    const vocabulary = vocabularies.get(pack.concepts) ?? vocabularyOf(pack.concepts)
    vocabularies.set(pack.concepts, vocabulary)
    // Many drafts cite no article; then the names of acts need not be made ready.
    const register = () => {
      const names = registers.get(pack.sources) ?? registerOf(pack.sources)
      registers.set(pack.sources, names)
      return names
    }
    ready = { vocabulary, register, check: prepareChecks(pack) }
    prepared.set(pack, ready)
  }
  return ready
}
