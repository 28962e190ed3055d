/** From a draft to Word files, and from a Word file back to what it was made from. */

import { appraise, changeOf } from '../burden/appraise.ts'
import { fix as applyFixes } from '../fix/fix.ts'
import type { HouseStyle, Notice } from '../model/document.ts'
import type { Finding } from '../model/finding.ts'
import type { Edition, Verification } from '../model/provenance.ts'
import type { RulePack } from '../model/rule.ts'
import type { Draft, Specification } from '../model/specification.ts'
import type { Fit, Subject, Template } from '../model/template.ts'
import type { DocumentView } from '../model/view.ts'
import { demandFacts, fitTemplates } from '../understand/fit.ts'
import { subjectsOf } from '../understand/subjects.ts'
import { resultOf } from './lint.ts'
import { type LintOptions, languageOf, look, read } from './look.ts'

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
  const { result, cleanedSpecification, openFindings } = clean(draft, pack, options)
  const { specification, cleaned } = result
  const told = {
    appraisal: appraise(specification, pack.burden),
    cleaning: changeOf(result.burden.before, result.burden.after, specification, pack.burden),
  }
  const subjects = subjectsOf(specification)
  const template = templateFor(specification, subjects, options.templates)
  const room = await import('../document/document.ts')
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

/** What is said of a draft, and what the text that fixing gives still says and has found in it. */
function clean(draft: Draft, pack: RulePack, options: LintOptions) {
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
  const { specification: cleanedSpecification, findings: openFindings } = see(cleaned.text)
  return { result: resultOf(specification, findings, cleaned, pack, options), cleanedSpecification, openFindings }
}

/** A document as it goes on paper. */
export async function forPrint(file: Uint8Array): Promise<Uint8Array> {
  return (await import('../document/document.ts')).forPrint(file)
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
  const { verify: verifyFile } = await import('../document/document.ts')
  return verifyFile(file, path, source)
}

/** A municipality's own Word file as a house style; `base` fills in what it does not say. Throws a Problem for a file that is unsafe or lacks a style. */
export async function wear(
  file: { readonly path: string; readonly bytes: Uint8Array },
  base: HouseStyle,
): Promise<HouseStyle> {
  const { readHouseStyle } = await import('../document/document.ts')
  return readHouseStyle(file, base)
}
