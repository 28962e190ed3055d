import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Problem } from '../src/model/problem.ts'
import type { Result } from '../src/model/result.ts'
import type { Draft } from '../src/model/specification.ts'
import { fix, lint } from '../src/pipeline.ts'
import { report } from '../src/report/report.ts'
import { pack } from './drafts.ts'

/** Pieces of drafts that rules look at, to be put together at random. */
const pieces = [
  '# Programma van eisen',
  '## Eis 4.2 Klachten',
  '## 5.02.02',
  'E-01 De aanbieder werkt volgens de Wbp.',
  '3.1.2 Inschrijver levert naast het UEA een verklaring in dat hij niet failliet is.',
  '- **W-3** Bij voorkeur fietst de aanbieder.',
  '- E-07 De aanbieder overlegt een kopie van het HKZ-certificaat.',
  '| Nr | Eis | Bewijsmiddel |\n| --- | --- | --- |\n| E-1 | De aanbieder heeft een kwaliteitssysteem. | Kopie |\n| E-2 | De aanbieder heeft een *klachtenregeling*. | Reglement |',
  '> De aanbieder is onbeperkt\n> aansprakelijk voor alle schade.',
  '<!-- tenderlint-allow wbp: oude stukken noemen deze wet -->',
  'De gemeente betaalt binnen 30 dagen. Voorheen gold de AWBZ.',
  'De aanbieder overlegt:\n\n- een polis;\n- een uittreksel uit het handelsregister.',
  'Tekst met een noot.[^1]\n\n[^1]: De noot noemt de Wbp.',
  '1. a\n   1. b',
  '```\ncode\n```',
  '<naam gemeente> &amp; \\*ster\\*',
]

const drafts: fc.Arbitrary<Draft> = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 40 })), { maxLength: 9 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([blocks, end, mark]) => ({
    path: 'draft.md',
    format: 'markdown',
    text: (mark ? '\uFEFF' : '') + blocks.join('\n\n').replaceAll('\n', end),
  }))

/** Looks at a draft; undefined when it holds a mistake of its author. */
function look(draft: Draft): Result | undefined {
  try {
    return lint(draft, pack)
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

const law = (name: string, holds: (result: Result, draft: Draft) => void) =>
  it(name, () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const result = look(draft)
        if (result !== undefined) holds(result, draft)
      }),
      { seed: 11, numRuns: 120 },
    )
  })

const weight = { error: 3, warning: 2, info: 1 } as const
const tool = { name: 'tenderlint', version: '0' }

describe('laws', () => {
  law('every span lies inside the draft', ({ findings, specification }, { text }) => {
    for (const { start, end } of [
      ...findings.map(({ span }) => span),
      ...specification.requirements.map(({ span }) => span),
    ]) {
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  law('what a requirement takes away stands in order and apart', ({ specification }) => {
    for (const { extents } of specification.requirements) {
      for (const [i, { start, end }] of extents.entries()) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThan(extents[i - 1]?.end ?? -1)
      }
    }
  })

  law('edits are in order and apart, and give the cleaned text', ({ cleaned }, { text }) => {
    let at = 0
    let built = ''
    for (const { span, text: put } of cleaned.edits) {
      expect(span.start).toBeGreaterThanOrEqual(at)
      built += text.slice(at, span.start) + put
      at = span.end
    }
    expect(built + text.slice(at)).toBe(cleaned.text)
  })

  law('fixing twice equals fixing once, and adds no finding that weighs as much', ({ findings }, draft) => {
    const once = fix(draft, pack, {}, ['editorial', 'substantive'])
    const fixed = { ...draft, text: once.text }
    expect(fix(fixed, pack, {}, ['editorial', 'substantive']).text).toBe(once.text)
    const count = (list: Result['findings'], rule: string) => list.filter((finding) => finding.rule === rule).length
    for (const { rule, severity, category } of lint(fixed, pack).findings) {
      // What a draft lacks, and allowances that lost their reason, come to light when text goes.
      if (category === 'missing' || category === 'structure') continue
      const more = count(lint(fixed, pack).findings, rule) > count(findings, rule)
      expect(more && weight[severity] > 1, rule).toBe(false)
    }
  })

  law('the burden is never negative, and cleaning adds nothing to it but words to read', ({ burden }) => {
    const work = ({ items }: Result['burden']['before']) =>
      items.reduce((sum, { kind, milliMinutes }) => sum + (kind === 'reading' ? 0 : milliMinutes), 0)
    expect(burden.before.hours).toBeGreaterThanOrEqual(0)
    expect(work(burden.after)).toBeLessThanOrEqual(work(burden.before))
  })

  law('the same draft gives the same report, in every format', (result, draft) => {
    const again = lint(draft, pack)
    for (const format of ['text', 'json', 'html'] as const) {
      const write = (one: Result) => report({ results: [one], pack, language: 'nl', tool }, format)
      expect(write(again)).toBe(write(result))
    }
  })

  it('the order of the rules does not change what is found', () => {
    const draft: Draft = { path: 'x.md', format: 'markdown', text: readFileSync('examples/begeleiding-wmo.md', 'utf8') }
    const backwards = { ...pack, rules: [...pack.rules].reverse() }
    expect(lint(draft, backwards).findings).toEqual(lint(draft, pack).findings)
  })
})

describe('the examples', () => {
  it.each([
    ['begeleiding-wmo.md', 'markdown'],
    ['jeugdhulp.yaml', 'yaml'],
  ] as const)('%s shows the founding case and is mended by its fixes', (name, format) => {
    const draft: Draft = { path: name, format, text: readFileSync(`examples/${name}`, 'utf8') }
    const { findings } = lint(draft, pack)
    const rules = new Set(findings.map(({ rule }) => rule))
    for (const rule of [
      'complaints-in-quality-system',
      'client-council-in-quality-system',
      'certificate-only',
      'wbp',
      'unlimited-liability',
      'turnover-over-three-times',
      'indexation',
      'contract-management',
      'experienced-quality',
    ]) {
      expect(rules, rule).toContain(rule)
    }
    const fixed = fix(draft, pack, {}, ['editorial', 'substantive'])
    const left = lint({ ...draft, text: fixed.text }, pack).findings
    expect(left.filter(({ fix: remedy }) => remedy !== null && remedy.class !== 'proposal')).toEqual([])
    expect(left.length).toBeLessThan(findings.length)
  })
})
