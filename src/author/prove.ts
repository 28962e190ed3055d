/** Runs a rule's own examples: silent where it must be, and exactly at the marks where it must not, in every host. */

import type { Finding } from '../model/finding.ts'
import type { Bilingual } from '../model/problem.ts'
import type { Example, Rule, RulePack } from '../model/rule.ts'
import type { Draft } from '../model/specification.ts'
import { fix, type LintOptions, lint } from '../pipeline.ts'
import { type Host, hosts, rawHost, type Texts } from './hosts.ts'

/** An example that did not turn out as its rule says. */
export interface Failure {
  readonly rule: string
  readonly example: string
  readonly host: Bilingual
  readonly message: Bilingual
}

/** Proves one rule; the findings of other rules do not count. */
export function proveRule(rule: Rule, pack: RulePack): readonly Failure[] {
  const alone = { ...pack, rules: [rule] }
  const places = hostsFor(rule)
  return [
    ...repeated(rule),
    ...rule.examples.flatMap((example) => [
      ...places.flatMap((host) => proveExample(rule, example, host, alone)),
      ...proveFix(rule, example, alone),
    ]),
  ]
}

/** What a rule about the whole draft, or about what is no requirement, sees does not depend on where one stands. */
function hostsFor({ check }: Rule): readonly Host[] {
  if (check.kind === 'structure' || check.kind === 'missing') return [rawHost]
  if (check.kind === 'wording' && check.where === 'aside') return [rawHost]
  // A reference within the draft needs a draft around it, with sections and annexes.
  return check.kind === 'reference' && check.of === 'nowhere' ? [rawHost] : hosts
}

function failure(rule: Rule, example: Example, host: Bilingual, nl: string, en: string): Failure {
  return { rule: rule.id, example: example.text.slice(0, 70), host, message: { nl, en } }
}

function repeated(rule: Rule): readonly Failure[] {
  const seen = new Set<string>()
  return rule.examples.flatMap((example) => {
    const key = JSON.stringify([example.given, example.text, example.beside])
    if (seen.has(key))
      return [
        failure(
          rule,
          example,
          { nl: 'voorbeelden', en: 'examples' },
          'Dit voorbeeld staat er twee keer.',
          'This example stands there twice.',
        ),
      ]
    seen.add(key)
    return []
  })
}

/** An example's text without its `[|…|]` marks, and the marked words. */
function unmark(text: string): { readonly plain: string; readonly marked: readonly string[] } {
  const marked = [...text.matchAll(/\[\|(.*?)\|\]/gs)].map((match) => match[1] ?? '')
  return { plain: text.replace(/\[\||\|\]/g, ''), marked }
}

/** A rule that compares requirements may mark what stands beside the text. */
function unmarkAll({ text, beside }: Example): { readonly plain: string; readonly marked: readonly string[] } {
  const own = unmark(text)
  return { plain: own.plain, marked: [...own.marked, ...unmark(beside ?? '').marked] }
}

/** Enough plain requirements to make a draft that `missing` rules look at. */
const filler = Array.from(
  { length: 40 },
  (_, i) => `De opdrachtnemer voert onderdeel ${i + 1} van de opdracht uit op werkdagen.`,
)

function textsOf(rule: Rule, example: Example, text: string): Texts {
  const beside =
    example.beside === null
      ? []
      : unmark(example.beside)
          .plain.split(/\n\s*\n/)
          .map((part) => part.trim())
  const more = rule.check.kind === 'missing' ? filler.slice(0, rule.check.requirements) : []
  return { given: example.given, text, beside: [...beside, ...more] }
}

/** Examples are Dutch, however few words they have; only rules about the whole draft look at its language. */
export function optionsFor(rule: Rule): LintOptions {
  return rule.check.kind === 'structure' ? { language: 'nl' } : { language: 'nl', facts: { language: 'nl' } }
}

/** The draft of an example in the plainest place. */
export function draftOf(rule: Rule, example: Example): Draft {
  const host = hostsFor(rule)[0] ?? rawHost
  return host.draft(textsOf(rule, example, unmark(example.text).plain))
}

function look(draft: Draft, rule: Rule, pack: RulePack): readonly Finding[] {
  return lint(draft, pack, optionsFor(rule)).findings
}

function proveExample(rule: Rule, example: Example, host: Host, pack: RulePack): readonly Failure[] {
  const { plain, marked } = unmarkAll(example)
  if (host.name === 'bold' && /[*_]/.test(plain)) return []
  const draft = host.draft(textsOf(rule, example, plain))
  const findings = look(draft, rule, pack).filter((finding) => finding.allowed === null)
  const fail = (nl: string, en: string) => [failure(rule, example, host.label, nl, en)]
  if (example.verdict === 'ok')
    return findings.length === 0
      ? []
      : fail(`Moet zwijgen, maar zegt: ${findings[0]?.message}`, `Must stay silent, but says: ${findings[0]?.message}`)
  if (findings.length === 0) return fail('Moet iets vinden, maar vindt niets.', 'Must be found, but nothing is.')
  const found = findings.map((finding) => unescaped(draft.text.slice(finding.span.start, finding.span.end)))
  const aboutDraft = rule.check.kind === 'missing' || rule.check.kind === 'structure'
  if (!(aboutDraft && marked.length === 0) && JSON.stringify(found) !== JSON.stringify(marked)) {
    return fail(
      `Moet ${shown(marked)} vinden, maar vindt ${shown(found)}.`,
      `Must be found at ${shown(marked)}, but is at ${shown(found)}.`,
    )
  }
  const said = findings[0]?.message ?? ''
  return example.says === null || example.says === said
    ? []
    : fail(`Moet zeggen "${example.says}", maar zegt "${said}".`, `Must say "${example.says}", but says "${said}".`)
}

/** Words as a reader sees them: without the escapes, line breaks and quote marks of their host. */
function unescaped(source: string): string {
  return source
    .replace(/\\([\\`*_[\]<>|"])/g, '$1')
    .replaceAll("''", "'")
    .replace(/\s*\n[\s>]*/g, ' ')
}

function proveFix(rule: Rule, example: Example, pack: RulePack): readonly Failure[] {
  const host = hostsFor(rule)[0]
  if (example.verdict === 'ok' || host === undefined) return []
  const fail = (nl: string, en: string) => [failure(rule, example, host.label, nl, en)]
  const changes = rule.fix !== null && rule.fix.class !== 'proposal'
  if (!changes)
    return example.fixed === null
      ? []
      : fail('Heeft "fixed", maar de regel verandert niets.', 'Has "fixed", but the rule changes nothing.')
  if (example.fixed === null)
    return fail(
      'De regel verandert de tekst: zeg in "fixed" hoe die wordt.',
      'The rule changes the text: say how in "fixed".',
    )
  const texts = textsOf(rule, example, unmark(example.text).plain)
  const draft = host.draft(texts)
  const options = optionsFor(rule)
  const once = fix(draft, pack, options, ['editorial', 'substantive'])
  const wanted = wantedText(example, texts, draft, host)
  if (squeezed(once.text) !== squeezed(wanted))
    return fail(
      `Moet worden "${example.fixed}", maar wordt "${squeezed(once.text)}".`,
      `Must become "${example.fixed}", but is "${squeezed(once.text)}".`,
    )
  const twice = fix({ ...draft, text: once.text }, pack, options, ['editorial', 'substantive'])
  if (twice.text !== once.text)
    return fail('Twee keer herstellen geeft iets anders dan één keer.', 'Fixing twice differs from fixing once.')
  return look({ ...draft, text: once.text }, rule, pack).length === 0
    ? []
    : fail('De herstelde tekst wordt weer gevonden.', 'The fixed text is found again.')
}

/** The draft as it should be: with the text put right, or without the text, or without the marked one beside it. */
function wantedText(example: Example, texts: Texts, draft: Draft, host: Host): string {
  if (example.fixed !== null && example.fixed !== '') return host.draft({ ...texts, text: example.fixed }).text
  const marked = (example.beside ?? '').split(/\n\s*\n/).filter((part) => part.includes('[|'))
  if (marked.length === 0) return withoutOwn(draft.text)
  return host.draft({
    ...texts,
    beside: texts.beside.filter((part) => !marked.map((one) => unmark(one.trim()).plain).includes(part)),
  }).text
}

/** The draft without its first requirement. */
function withoutOwn(text: string): string {
  return text.replace(/^E-01 .*\n/m, '')
}

const shown = (texts: readonly string[]) => (texts.length === 0 ? '—' : texts.map((text) => `“${text}”`).join(', '))
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim()
