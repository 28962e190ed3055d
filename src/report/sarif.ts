/**
 * The report in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which code hosts and editors read:
 * rules with their help, findings with fixes and fingerprints, and allowed findings as suppressed.
 */

import type { Language } from '../model/facts.ts'
import type { Elsewhere, Finding, Fix, Related, Severity } from '../model/finding.ts'
import type { Look, Report } from '../model/result.ts'
import type { Rule } from '../model/rule.ts'
import { lineStarts, placeAt, type Span } from '../model/span.ts'
import { fingerprintsOf } from './fingerprint.ts'

const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

/** Writes SARIF, two spaces deep, with a line end after it. */
export function reportSarif({ results, pack, language, tool }: Report): string {
  const indexes = new Map(pack.rules.map((rule, index) => [rule.id, index]))
  const document = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { ...tool, semanticVersion: tool.version, rules: pack.rules.map((rule) => ruleOf(rule, language)) },
          extensions: [{ name: pack.name, version: pack.version }],
        },
        columnKind: 'utf16CodeUnits',
        language,
        results: results.flatMap((result) => resultsOf(result, indexes)),
      },
    ],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function ruleOf(rule: Rule, language: Language) {
  const why = rule.why[language].trim()
  const cites = rule.basis.map(({ cite, url }) => ({ cite, link: url === null ? cite : `[${cite}](${url})` }))
  return {
    id: rule.id,
    shortDescription: { text: rule.title[language] },
    fullDescription: { text: why },
    defaultConfiguration: { level: levels[rule.severity] },
    help: {
      text: [why, ...cites.map(({ cite }) => cite)].join('\n'),
      markdown: [why, '', ...cites.map(({ link }) => `- ${link}`)].join('\n'),
    },
    properties: { category: rule.category, tags: [rule.category] },
  }
}

function resultsOf(result: Look, indexes: ReadonlyMap<string, number>) {
  const { path, text } = result.specification.draft
  const starts = lineStarts(text)
  const fingerprints = fingerprintsOf(result)
  const artifactLocation = { uri: uriOf(path) }
  const region = (span: Span) => {
    const [start, end] = [placeAt(starts, span.start), placeAt(starts, span.end)]
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: span.start,
      charLength: span.end - span.start,
    }
  }
  const placed = (span: Span) => ({ physicalLocation: { artifactLocation, region: region(span) } })
  const described = (finding: Finding) => ({
    ruleId: finding.rule,
    ruleIndex: indexes.get(finding.rule) ?? -1,
    level: levels[finding.severity],
    message: { text: finding.message },
    locations: [{ ...placed(finding.span), ...logicalOf(finding) }],
    partialFingerprints: { 'tenderlint/v1': fingerprints.get(finding)?.mark ?? '' },
    ...unlessEmpty(
      'relatedLocations',
      finding.related.map((each, id) => relatedOf(each, id, placed)),
    ),
    ...unlessEmpty('fixes', finding.fix === null ? [] : fixesOf(finding.fix, artifactLocation, region)),
  })
  const state = result.known === undefined ? {} : { baselineState: 'new' }
  return [
    ...result.findings.map((finding) => ({
      ...described(finding),
      ...state,
      suppressions:
        finding.allowed === null ? [] : [{ ...accepted, kind: 'inSource', justification: finding.allowed.reason }],
    })),
    ...(result.known ?? []).map((finding) => ({
      ...described(finding),
      baselineState: 'unchanged',
      suppressions: [{ ...accepted, kind: 'external' }],
    })),
  ]
}

const accepted = { status: 'accepted' }

/** The requirement a finding stands in, by the number a reader knows it by. */
function logicalOf({ requirement }: Finding) {
  return requirement === null ? {} : { logicalLocations: [{ name: requirement, kind: 'member' }] }
}

function relatedOf({ message, span, elsewhere }: Related, id: number, placed: (span: Span) => object) {
  return { id, message: { text: message }, ...(elsewhere === undefined ? placed(span) : placedElsewhere(elsewhere)) }
}

function placedElsewhere({ path, start, end }: Elsewhere) {
  const region = { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column }
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region } }
}

function fixesOf(fix: Fix, artifactLocation: object, region: (span: Span) => object) {
  if (fix.edits.length === 0) return []
  const replacements = fix.edits.map(({ span, text }) => ({ deletedRegion: region(span), insertedContent: { text } }))
  return [{ description: { text: fix.title }, artifactChanges: [{ artifactLocation, replacements }] }]
}

function unlessEmpty<K extends string, T>(key: K, list: readonly T[]) {
  return list.length === 0 ? {} : { [key]: list }
}

/** A path as a relative reference (RFC 3986); a path from the root of a disk becomes a file address. */
function uriOf(path: string): string {
  const escaped = path
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/')
  if (path.startsWith('/')) return `file://${escaped}`
  return /^[A-Za-z]:\//.test(path) ? `file:///${path.charAt(0)}:${escaped.slice(escaped.indexOf('/'))}` : escaped
}
