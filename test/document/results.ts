/** Drafts, edits and results made by hand, for the tests of documents. */

import { readFileSync } from 'node:fs'
import { parse as readYaml } from 'yaml'
import { readTemplate } from '../../src/author/template.ts'
import type { DocumentInput } from '../../src/document/input.ts'
import type { Told } from '../../src/language/estimate.ts'
import { type Bands, type Burden, type Measure, measures } from '../../src/model/burden.ts'
import type { HouseStyle } from '../../src/model/document.ts'
import type { Allowance, Finding } from '../../src/model/finding.ts'
import type { AppliedEdit } from '../../src/model/result.ts'
import type { Rule, RulePack } from '../../src/model/rule.ts'
import type { Span } from '../../src/model/span.ts'
import type { Draft, Specification } from '../../src/model/specification.ts'
import type { Template } from '../../src/model/template.ts'
import { subjectsOf } from '../../src/understand/subjects.ts'
import { noWork, totalOf } from '../burden/shipped.ts'
import { specificationOf } from './understood.ts'

/** The shipped house style. */
export const houseStyle = readYaml(
  readFileSync(new URL('../../templates/huisstijl.yaml', import.meta.url), 'utf8'),
) as HouseStyle

/** The shipped templates, by name. */
export const templates: Readonly<Record<string, Template>> = Object.fromEntries(
  ['programma-van-eisen', 'inschrijvingsleidraad', 'aanbestedingsdocument', 'bijlage'].map((id) => {
    const path = `templates/${id}.yaml`
    return [id, readTemplate({ path, text: readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8') })]
  }),
)

/** A template that holds all of a draft, with every annex. */
const whole = templates['aanbestedingsdocument'] as Template

/**
 * What a test changes: the first occurrence of some source after `after`, new words right behind the first occurrence
 * of some, or a requirement with all that belongs to it.
 */
export type Cut =
  | { readonly cut: string; readonly put?: string; readonly after?: string }
  | { readonly at: string; readonly put: string }
  | { readonly remove: string }
  | { readonly from: number; readonly to: number; readonly put: string }

export interface Given {
  readonly format?: Draft['format']
  readonly language?: 'nl' | 'en'
  readonly cuts?: readonly Cut[]
  /** Words of the cleaned text that are still found, and of those that were allowed. */
  readonly open?: readonly string[]
  readonly allowed?: readonly string[]
  readonly final?: boolean
  /** Words of the draft at which something is found, beside what is changed. */
  readonly found?: readonly string[]
  readonly template?: Template
}

/** Everything a document is composed of, from a draft and what is changed in it. */
export function inputOf(source: string, given: Given = {}): Omit<DocumentInput, 'view'> {
  const specification = specificationOf(source, given.format)
  const edits = (given.cuts ?? [])
    .flatMap((cut, index): readonly AppliedEdit[] => {
      const spans = spansOf(cut, specification)
      const finding = findingAt(spans[0] ?? { start: 0, end: 0 }, index, specification)
      return spans.map((span) => ({ span, text: 'put' in cut ? (cut.put ?? '') : '', finding }))
    })
    .sort((a, b) => a.span.start - b.span.start)
  const text = applied(source, edits)
  const cleanedSpecification = specificationOf(text, given.format)
  const open = (given.open ?? []).map((words) => findingAt(spanOf(words, text), 1, cleanedSpecification))
  const allowed = (given.allowed ?? []).map((words): Finding => {
    const finding = findingAt(spanOf(words, text), 0, cleanedSpecification)
    return { ...finding, fix: null, allowed: allowanceAt(finding.span) }
  })
  const language = given.language ?? 'nl'
  const [before, after] = [burdenOf(1234.4, 64813), burdenOf(987.6, 51849)]
  return {
    result: {
      specification,
      findings: [
        ...edits.map((edit) => edit.finding),
        ...(given.found ?? []).map((words) => findingAt(spanOf(words, source), 0, specification)),
      ],
      asOf: '2026-11-22',
      burden: { before, after },
      cleaned: { text, edits, conflicts: [], refused: [], circle: [] },
    },
    told: toldOf(before, after),
    cleanedSpecification,
    openFindings: [...open, ...allowed],
    pack,
    figures: new Map(),
    language,
    tool: { name: 'tenderlint', version: '0.1.0' },
    final: given.final ?? false,
    sourceHash: '0123456789abcdef'.repeat(4),
    severities: {},
    template: given.template ?? whole,
    subjects: subjectsOf(specification),
  }
}

function spansOf(cut: Cut, { draft, requirements }: Specification): readonly Span[] {
  if ('from' in cut) return [{ start: cut.from, end: cut.to }]
  if ('at' in cut) {
    const { end } = spanOf(cut.at, draft.text)
    return [{ start: end, end }]
  }
  if ('cut' in cut) return [spanOf(cut.cut, draft.text, cut.after)]
  const found = requirements.find((requirement) => requirement.id === cut.remove)
  if (found === undefined) throw new Error(`no requirement ${cut.remove}`)
  return found.extents
}

function spanOf(words: string, source: string, after = ''): Span {
  const start = source.indexOf(words, source.indexOf(after))
  if (start < 0) throw new Error(`not in the draft: ${words}`)
  return { start, end: start + words.length }
}

function applied(source: string, edits: readonly AppliedEdit[]): string {
  let text = ''
  let at = 0
  for (const { span, text: put } of edits) {
    text += source.slice(at, span.start) + put
    at = span.end
  }
  return text + source.slice(at)
}

function findingAt(span: Span, index: number, { requirements }: Specification): Finding {
  const requirement = requirements.find(({ extents }) =>
    extents.some((extent) => extent.start <= span.start && span.end <= extent.end),
  )
  const rule = rules[index % rules.length] ?? rules[0]
  return {
    rule: rule?.id ?? '',
    category: 'overlap',
    severity: 'warning',
    message: 'Deze eis wordt al gedekt door het kwaliteitssysteem.',
    basis: rule?.basis ?? [],
    span,
    requirement: requirement?.id ?? null,
    related: [],
    fix: { class: 'substantive', title: 'Laat deze eis vervallen', edits: [], proposal: null },
    saves: { hours: 120.4, municipalityHours: 12, euros: 0, atMost: false },
    allowed: null,
  }
}

function allowanceAt(span: Span): Allowance {
  const reason = 'De toezichthouder vraagt deze verklaring apart; zie het advies van 3 maart 2026.'
  return { rules: ['overlap-one'], reason, until: '2027-01-01', by: 'inkoopadviseur', span, covers: span }
}

/** Two estimates, a fifth more or less sure, of which two requirements cause all. */
function toldOf(before: Burden, after: Burden): Told {
  const bands = (of: (measure: Measure) => number) =>
    Object.fromEntries(
      measures.map((measure) => {
        const ends = [0.8, 1.2].map((factor) => of(measure) * factor).sort((a, b) => a - b)
        return [measure, { point: of(measure), mean: of(measure), low: ends[0] ?? 0, high: ends[1] ?? 0 }]
      }),
    ) as Bands
  const saves = { hours: 100, municipalityHours: 20, euros: 0, atMost: false }
  return {
    appraisal: {
      burden: before,
      bands: bands((measure) => before[measure]),
      sways: [],
      shares: [
        { requirement: 'T-01', hours: 900, municipalityHours: 90, euros: 0, saves },
        { requirement: 'E-02', hours: 300, municipalityHours: 90, euros: 0, saves },
      ],
      carrying: 1,
    },
    cleaning: { before, after, difference: bands((measure) => after[measure] - before[measure]) },
  }
}

function burdenOf(hours: number, euros: number): Burden {
  return {
    ...noWork,
    totals: [
      totalOf('bidder', 'tender', hours * 0.6, euros * 0.6),
      totalOf('provider', 'performance', hours * 0.25, euros * 0.25),
      totalOf('municipality', 'tender', hours * 0.15, euros * 0.15),
    ],
    hours,
    euros,
    marketHours: hours * 0.85,
    municipalityHours: hours * 0.15,
    hoursPerBidder: 7.71,
    hoursPerProviderYear: 0,
    parameterSet: 'nl-2024',
    parameterHash: 'sha256-0123456789abcdef',
    assumptions: [
      {
        name: 'wordsPerMinute',
        label: { nl: 'Leessnelheid', en: 'Reading speed' },
        value: 175,
        low: null,
        high: null,
        unit: 'words-per-minute',
        status: 'verified',
        source: { nl: 'Brysbaert 2019', en: 'Brysbaert 2019' },
      },
      {
        name: 'usualLegal',
        label: { nl: 'Gebruikelijk aandeel bij wettelijke plichten', en: 'Usual share of legal duties' },
        value: 0.5,
        low: null,
        high: null,
        unit: 'share',
        status: 'assumption',
        source: { nl: 'aanname', en: 'assumption' },
      },
    ],
    verifiedShare: 0.83,
  }
}

function ruleOf(id: string, url: string | null): Rule {
  return {
    id,
    category: 'overlap',
    severity: 'warning',
    title: { nl: 'Dubbele vraag naar hetzelfde bewijs', en: 'Asks for the same evidence twice' },
    why: {
      nl: 'Een aanbieder met een kwaliteitssysteem heeft deze procedure al; apart bewijs voegt niets toe.',
      en: 'A provider with a quality system has this procedure already; separate proof adds nothing.',
    },
    basis: [
      {
        cite: 'Gids Proportionaliteit, voorschrift 3.5 A',
        says: { nl: 'vraag niet meer dan nodig', en: 'ask no more than is needed' },
        url,
        checked: null,
        procedure: [],
      },
    ],
    applies: { domain: [], procedure: [], standard: [] },
    inForce: { from: null, until: null, verified: true },
    check: { kind: 'structure', of: 'repeated-id' },
    message: { nl: '', en: '' },
    fix: null,
    examples: [],
  }
}

const rules = [ruleOf('overlap-one', 'https://wetten.overheid.nl/BWBR0032203'), ruleOf('overlap-two', null)]

const pack: RulePack = {
  name: 'tenderlint-nl',
  version: '0.1.0',
  language: 'nl',
  asOf: '2026-11-22',
  severities: {},
  rules,
  concepts: [],
  sources: [],
  burden: {
    id: 'nl-2024',
    title: { nl: '', en: '' },
    hash: '',
    times: [],
    presets: [],
    values: {} as RulePack['burden']['values'],
  },
}
