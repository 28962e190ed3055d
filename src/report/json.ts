/** The report a program reads; schema/lint.schema.json describes every field. */

import { type Proof, proofsOf } from '../language/proofs.ts'
import type { BurdenSummary } from '../model/burden.ts'
import { type Facts, factForms, type Language } from '../model/facts.ts'
import type { Allowance, Elsewhere, Finding, Saving } from '../model/finding.ts'
import type { Look, Report } from '../model/result.ts'
import type { RulePack } from '../model/rule.ts'
import { lineStarts, type Place, placeAt, type Span } from '../model/span.ts'
import type { Requirement } from '../model/specification.ts'
import { roundTo } from './number.ts'
import { tally } from './sort.ts'

/** Writes the report as JSON, two spaces deep, with a line end after it. */
export function reportJson(report: Report): string {
  const total = tally(report.results)
  const dates = new Set(report.results.map((result) => result.asOf))
  const document = {
    tool: { ...report.tool, pack: `${report.pack.name}@${report.pack.version}` },
    asOf: dates.size === 1 ? report.results[0]?.asOf : null,
    drafts: report.results.map((result) => draftOf(result, report.pack, report.language)),
    summary: {
      findings: total.findings,
      errors: total.severity.error,
      warnings: total.severity.warning,
      infos: total.severity.info,
      allowed: total.allowed,
      known: total.known,
      fixable: total.editorial + total.substantive,
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function draftOf(result: Look, pack: RulePack, language: Language) {
  const { draft, facts, requirements } = result.specification
  const starts = lineStarts(draft.text)
  const range = (span: Span) => ({ start: placeAt(starts, span.start), end: placeAt(starts, span.end) })
  return {
    path: draft.path,
    asOf: result.asOf,
    facts: factsOf(facts),
    requirements: requirements.map((requirement) => requirementOf(requirement, range)),
    findings: result.findings.map((finding) => findingOf(finding, draft.text, range)),
    known: (result.known ?? []).map((finding) => findingOf(finding, draft.text, range)),
    evidence: proofsOf(requirements, pack).map((proof) => proofOf(proof, range)),
    burden: { before: burdenOf(result.burden.before, language), after: burdenOf(result.burden.after, language) },
  }
}

type Range = (span: Span) => { readonly start: Place; readonly end: Place }

function factsOf(facts: Facts) {
  const inferred = new Set(facts.inferred)
  return {
    ...Object.fromEntries(factForms.map((form) => [form.en, facts[form.name]])),
    inferred: factForms.filter((form) => inferred.has(form.name)).map((form) => form.en),
  }
}

function requirementOf(requirement: Requirement, range: Range) {
  const { id, kind, modality, addressee, phase, concepts, evidence, lot, option, demands, text, span } = requirement
  const asked = evidence.map(({ concept, form }) => ({ concept, form }))
  return { id, kind, modality, addressee, phase, concepts, evidence: asked, lot, option, demands, text, ...range(span) }
}

function proofOf({ form, concept, requirement, moment, who, validity, perYear, remarks }: Proof, range: Range) {
  return {
    form,
    concept,
    requirement: requirement.id,
    moment,
    who,
    validity,
    perYear,
    remarks,
    ...range(requirement.span),
  }
}

function findingOf(finding: Finding, source: string, range: Range) {
  const { rule, category, severity, message, basis, span, requirement, related, fix, saves, allowed } = finding
  return {
    rule,
    category,
    severity,
    message,
    excerpt: source.slice(span.start, span.end),
    ...range(span),
    requirement,
    related: related.map((each) => ({
      message: each.message,
      requirement: each.requirement,
      ...(each.elsewhere === undefined ? range(each.span) : placesOf(each.elsewhere)),
      ...(each.differences.length === 0 ? {} : { differences: each.differences }),
    })),
    basis: basis.map(({ cite, url }) => ({ cite, url })),
    fix: fix === null ? null : { class: fix.class, title: fix.title },
    saves: saves === null ? null : savesOf(saves),
    allowed: allowed === null ? null : allowanceOf(allowed),
  }
}

function placesOf({ path, start, end }: Elsewhere) {
  return { path, start, end }
}

function savesOf({ hours, municipalityHours, euros, atMost }: Saving) {
  return {
    hours: roundTo(hours, 6),
    municipalityHours: roundTo(municipalityHours, 6),
    euros: roundTo(euros, 2),
    atMost,
  }
}

function allowanceOf({ reason, by, until }: Allowance) {
  return { reason, by, until }
}

function burdenOf(burden: BurdenSummary, language: Language) {
  return {
    hours: roundTo(burden.hours, 6),
    euros: roundTo(burden.euros, 6),
    marketHours: roundTo(burden.marketHours, 6),
    municipalityHours: roundTo(burden.municipalityHours, 6),
    hoursPerBidder: roundTo(burden.hoursPerBidder, 6),
    hoursPerProviderYear: roundTo(burden.hoursPerProviderYear, 6),
    verifiedShare: roundTo(burden.verifiedShare, 6),
    parameterSet: burden.parameterSet,
    parameterHash: burden.parameterHash,
    totals: burden.totals.map(({ bearer, phase, hours, euros }) => ({
      bearer,
      phase,
      hours: roundTo(hours, 6),
      euros: roundTo(euros, 6),
    })),
    assumptions: burden.assumptions.map(({ name, label, value, unit, status, source }) => ({
      name,
      label: label[language],
      value,
      unit,
      status,
      source: source[language],
    })),
  }
}
