import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { factForms } from '../../src/model/facts.ts'
import { report } from '../../src/report/report.ts'
import { allowanceOf, findingOf, missingRule, readMarks, reportOf, requirementOf, resultOf, ruleOf } from './builder.ts'

const schema = JSON.parse(readFileSync('schema/lint.schema.json', 'utf8'))
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }).compile(schema)
const wbp = ruleOf('wbp')

const { text, spans } = readMarks('\ufeffeen\r\nde [|Wbp|] en\r\nhet [|Cbp\r\nnu|]\r\n')
const [first = { start: 0, end: 0 }, second = { start: 0, end: 0 }] = spans
const full = reportOf(
  [
    resultOf(
      text,
      [
        findingOf(wbp, first, {
          requirement: 'E-01',
          related: [{ message: 'zie', requirement: null, span: second, differences: [] }],
          fix: { class: 'editorial', title: 'Vervang', edits: [{ span: first, text: 'AVG' }], proposal: null },
          saves: { hours: 0.1 + 0.2, municipalityHours: 1 / 3, euros: 0, atMost: false },
        }),
        findingOf(wbp, second, { allowed: allowanceOf('overgangsrecht') }),
        findingOf(missingRule, { start: 1, end: 1 }),
      ],
      {
        hours: [1240, 861],
        requirements: [requirementOf('E-01', 'de Wbp en', first)],
        facts: { domain: ['wmo'], contractValue: 4_800_000, title: 'Begeleiding' },
      },
    ),
    resultOf('', [], { path: 'leeg.md' }),
  ],
  [wbp, missingRule],
)

describe('json report', () => {
  it('obeys its schema', () => {
    for (const each of [full, reportOf([], []), { ...full, language: 'en' as const }]) {
      validate(JSON.parse(report(each, 'json')))
      expect(validate.errors).toBeNull()
    }
  })

  it('has a schema that knows every fact, and nothing else', () => {
    const facts = schema.$defs.facts
    const keys = [...factForms.map((form) => form.en), 'inferred']
    expect(Object.keys(facts.properties)).toEqual(keys)
    expect(facts.required).toEqual(keys)
    for (const form of factForms) {
      const allowed = facts.properties[form.en].items?.enum ?? facts.properties[form.en].enum
      if (form.choices !== undefined) expect(allowed.filter((choice: unknown) => choice !== null)).toEqual(form.choices)
    }
  })

  it('quotes the source exactly and counts lines, columns and offsets as promised', () => {
    const [draft] = JSON.parse(report(full, 'json')).drafts
    const [one, two] = draft.findings
    expect(one).toEqual({
      rule: 'wbp',
      category: 'outdated',
      severity: 'warning',
      message: 'De Wbp geldt niet meer; nu geldt de AVG.',
      excerpt: 'Wbp',
      start: { line: 2, column: 4, offset: 9 },
      end: { line: 2, column: 7, offset: 12 },
      requirement: 'E-01',
      related: [
        {
          message: 'zie',
          requirement: null,
          start: { line: 3, column: 5, offset: 21 },
          end: { line: 4, column: 3, offset: 28 },
        },
      ],
      basis: [
        { cite: 'AVG art. 99', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' },
        { cite: 'UAVG art. 51', url: null },
      ],
      fix: { class: 'editorial', title: 'Vervang' },
      saves: { hours: 0.3, municipalityHours: 0.333333, euros: 0, atMost: false },
      allowed: null,
    })
    expect(two.excerpt).toBe('Cbp\r\nnu')
    expect(two.allowed).toEqual({ reason: 'overgangsrecht', by: 'inkoopadviseur', until: '2027-01-01' })
    expect(draft.facts).toMatchObject({ title: 'Begeleiding', contract_value: 4_800_000, inferred: ['procedure'] })
    expect(draft.requirements[0].evidence).toEqual([{ concept: 'privacy', form: 'certificate' }])
  })

  it('counts what is open apart from what is allowed', () => {
    const { summary, tool, asOf } = JSON.parse(report(full, 'json'))
    expect(summary).toEqual({ findings: 2, errors: 0, warnings: 1, infos: 1, allowed: 1, known: 0, fixable: 1 })
    expect(tool).toEqual({ name: 'tenderlint', version: '0.1.0', pack: 'sociaal-domein@0.1.0' })
    expect(asOf).toBe('2026-11-22')
    const [result] = full.results
    if (result === undefined) throw new Error('result')
    const later = { ...full, results: [result, { ...result, asOf: '2027-01-01' }] }
    expect(JSON.parse(report(later, 'json'))).toMatchObject({ asOf: null, drafts: [{}, { asOf: '2027-01-01' }] })
  })

  it('is two spaces deep and ends its last line', () => {
    const json = report(full, 'json')
    expect(json).toBe(`${JSON.stringify(JSON.parse(json), null, 2)}\n`)
  })
})
