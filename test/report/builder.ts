/** Small hand-made reports: text with `[|…|]` round what each finding found. */

import type { Burden } from '../../src/model/burden.ts'
import { noFacts } from '../../src/model/facts.ts'
import type { Allowance, Finding } from '../../src/model/finding.ts'
import type { Report, Result } from '../../src/model/result.ts'
import type { Rule, RulePack } from '../../src/model/rule.ts'
import type { Span } from '../../src/model/span.ts'
import type { Requirement, Section, Specification } from '../../src/model/specification.ts'
import { noWork, totalOf } from '../burden/shipped.ts'

/** A rule with plain contents, changed where the test says. */
export function ruleOf(id: string, changes: Partial<Rule> = {}): Rule {
  return {
    id,
    category: 'outdated',
    severity: 'warning',
    title: { nl: 'Verwijzing naar de Wbp', en: 'Reference to the Wbp' },
    why: {
      nl: 'De Wbp is op 25 mei 2018 ingetrokken. Wie ernaar verwijst, vraagt iets dat niet meer bestaat.',
      en: 'The Wbp was repealed on 25 May 2018. A reference to it asks for something that no longer exists.',
    },
    basis: [
      {
        cite: 'AVG art. 99',
        says: null,
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
        checked: null,
        procedure: [],
      },
      {
        cite: 'UAVG art. 51',
        says: { nl: 'de Wbp is ingetrokken', en: 'the Wbp is repealed' },
        url: null,
        checked: null,
        procedure: [],
      },
    ],
    applies: { domain: [], procedure: [], standard: [] },
    inForce: { from: '2018-05-25', until: null, verified: true },
    check: { kind: 'wording', any: [], where: 'anywhere', unbounded: false, with: [], unless: [], despite: [] },
    message: { nl: 'De Wbp geldt niet meer; nu geldt de AVG.', en: 'The Wbp no longer holds; the GDPR does.' },
    fix: null,
    examples: [],
    ...changes,
  }
}

/** The rule of something that is not there. */
export const missingRule: Rule = ruleOf('missing-indexation', {
  category: 'missing',
  severity: 'info',
  why: {
    nl: 'Zonder indexatie dalen de tarieven elk jaar een beetje.',
    en: 'Without it prices fall a little each year.',
  },
  basis: [{ cite: 'Uitvoeringsbesluit Wmo 2015 art. 5.4', says: null, url: null, checked: null, procedure: [] }],
  check: { kind: 'missing', concept: ['indexation'], any: [], when: [], requirements: 0 },
  message: { nl: 'Het stuk zegt niets over indexatie.', en: 'The draft says nothing about indexation.' },
})

/** What a finding of a rule is when the test says nothing else. */
export function findingOf(
  rule: Rule,
  span: Span,
  changes: Partial<Finding> = {},
  language: 'nl' | 'en' = 'nl',
): Finding {
  return {
    rule: rule.id,
    category: rule.category,
    severity: rule.severity,
    message: rule.message[language],
    basis: rule.basis,
    span,
    requirement: null,
    related: [],
    fix: null,
    saves: null,
    allowed: null,
    ...changes,
  }
}

/** An accepted deviation. */
export function allowanceOf(reason: string): Allowance {
  const span = { start: 0, end: 0 }
  return { rules: ['wbp'], reason, until: '2027-01-01', by: 'inkoopadviseur', span, covers: span }
}

/** Takes the `[|…|]` marks out of a text and tells where they stood. */
export function readMarks(marked: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = []
  let text = ''
  for (const piece of marked.split(/(\[\|.*?\|\])/s)) {
    const found = piece.startsWith('[|') ? piece.slice(2, -2) : null
    if (found !== null) spans.push({ start: text.length, end: text.length + found.length })
    text += found ?? piece
  }
  return { text, spans }
}

/** An estimate of so many hours, four fifths of it the market's. */
export function burdenOf(hours: number): Burden {
  return {
    ...noWork,
    totals: [
      totalOf('bidder', 'tender', hours * 0.3, hours * 15),
      totalOf('provider', 'performance', hours * 0.5, hours * 25),
      totalOf('municipality', 'tender', hours * 0.2, hours * 10),
    ],
    hours,
    euros: hours * 50,
    marketHours: hours * 0.8,
    municipalityHours: hours * 0.2,
    hoursPerBidder: (hours * 0.3) / 40,
    hoursPerProviderYear: (hours * 0.5) / 25 / 4,
    parameterSet: 'nl-2026',
    parameterHash: '0123abcd',
    assumptions: [
      {
        name: 'wordsPerMinute',
        label: { nl: 'Leessnelheid', en: 'Reading speed' },
        value: 187.5,
        low: null,
        high: null,
        unit: 'words-per-minute',
        status: 'assumption',
        source: { nl: 'Brysbaert 2019', en: 'Brysbaert 2019' },
      },
    ],
    verifiedShare: 0.355,
  }
}

const noBurden: Burden = { ...burdenOf(0), totals: [], assumptions: [], verifiedShare: 0 }

/** A draft with its findings; `hours` are those of the burden before and after. */
export function resultOf(
  text: string,
  findings: readonly Finding[],
  more: {
    readonly path?: string
    readonly hours?: readonly [number, number]
    readonly facts?: Partial<Specification['facts']>
    readonly sections?: readonly Section[]
    readonly requirements?: readonly Requirement[]
  } = {},
): Result {
  const [before, after] = more.hours ?? [0, 0]
  return {
    specification: {
      draft: { path: more.path ?? 'examples/concept.md', text, format: 'markdown' },
      facts: { ...noFacts, ...more.facts },
      language: 'nl',
      blocks: [],
      sections: more.sections ?? [],
      passages: [],
      allowances: [],
      statements: [],
      requirements: more.requirements ?? [],
      references: [],
    },
    findings,
    asOf: '2026-11-22',
    burden: {
      before: before > 0 ? burdenOf(before) : noBurden,
      after: after > 0 ? burdenOf(after) : noBurden,
    },
    cleaned: { text, edits: [], conflicts: [], refused: [], circle: [] },
  }
}

/** One requirement, for a draft of which it does not matter what it asks. */
export const anyRequirements: readonly Requirement[] = [requirementOf('E-01', 'meldt', { start: 0, end: 5 })]

/** A requirement with an id of the draft's own. */
export function requirementOf(id: string, text: string, span: Span): Requirement {
  return {
    id,
    explicit: true,
    item: null,
    text,
    span,
    extents: [span],
    section: 0,
    statements: [],
    kind: 'requirement',
    modality: 'must',
    addressee: 'contractor',
    phase: 'performance',
    concepts: ['privacy'],
    evidence: [{ concept: 'privacy', form: 'certificate', span }],
    quantities: [],
    perYear: null,
    onRequest: false,
    document: false,
    lot: null,
    option: null,
    demands: 1,
    negated: false,
  }
}

/** A report over some drafts. */
export function reportOf(results: readonly Result[], rules: readonly Rule[], language: 'nl' | 'en' = 'nl'): Report {
  return { results, pack: packOf(rules), language, tool: { name: 'tenderlint', version: '0.1.0' } }
}

/** A pack that holds only these rules. */
export function packOf(rules: readonly Rule[]): RulePack {
  return {
    name: 'sociaal-domein',
    version: '0.1.0',
    asOf: '2026-11-22',
    language: 'nl',
    severities: {},
    rules,
    concepts: [
      {
        id: 'quality-system',
        label: { nl: 'kwaliteitssysteem', en: 'quality system' },
        phrases: [],
        broader: [],
        covers: [],
        evidence: null,
      },
    ],
    sources: [],
    burden: { id: 'nl-2026', title: { nl: '', en: '' }, hash: '', times: [], presets: [], values: noValues },
  }
}

// The reports under test never look at the parameters themselves.
const noValues = {} as RulePack['burden']['values']
