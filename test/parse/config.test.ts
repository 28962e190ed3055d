import { describe, expect, it } from 'vitest'
import { extendConfig, noConfig } from '../../src/model/config.ts'
import { completeFacts, noFacts } from '../../src/model/facts.ts'
import { Problem } from '../../src/model/problem.ts'
import { configKeys, parseConfig } from '../../src/parse/config.ts'
import { configSchema } from '../../src/parse/schema.ts'

const read = (text: string) => parseConfig('tenderlint.yaml', text)

/** Every mistake as `line:column what → help`. */
function mistakes(text: string): readonly string[] {
  try {
    read(text)
    return []
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    expect(error.all.every(({ kind }) => kind === 'usage')).toBe(true)
    return error.all.map(({ line, column, what, help }) => `${line}:${column} ${what.nl} → ${help.nl}`)
  }
}

describe('a configuration', () => {
  it('says nothing when it is empty', () => {
    for (const text of ['', '# niets\n', '---\n', 'rules:\n']) expect(read(text)).toEqual(noConfig)
  })

  it('is read whole, with facts as in a draft', () => {
    const config = read(`extends: ../regio/tenderlint.yaml
pack: regels
facts: { domein: [wmo, jeugd], opdrachtwaarde: € 4.800.000 }
rules:
  turnover-demand: off
  unlimited-liability: info
fail-on: error
baseline: nulmeting.json
tender: .
template: bijlage
house-style: huisstijl.docx
lang: en
ignore: [verslagen/, '*.oud.md']
overrides:
  - files: bijlagen/**
    facts: { procedure: open-house }
    rules: { indexation: off }
`)
    expect(config).toEqual({
      extends: ['../regio/tenderlint.yaml'],
      pack: 'regels',
      facts: { domain: ['wmo', 'jeugd'], contractValue: 4_800_000 },
      rules: { 'turnover-demand': 'off', 'unlimited-liability': 'info' },
      failOn: 'error',
      baseline: 'nulmeting.json',
      tender: '.',
      template: 'bijlage',
      houseStyle: 'huisstijl.docx',
      language: 'en',
      ignore: ['verslagen/', '*.oud.md'],
      overrides: [{ files: ['bijlagen/**'], facts: { procedure: 'open-house' }, rules: { indexation: 'off' } }],
    })
  })

  it('tells every mistake with its place and what to do', () => {
    expect(
      mistakes(`rule: { wbp: off }
facts: { domain: zorg }
rules: { wbp: uit }
fail-on: errors
overrides:
  - rules: { wbp: off }
`),
    ).toEqual([
      "1:1 De sleutel 'rule' bestaat niet. → Bedoelt u 'rules'?",
      "2:18 'zorg' kan niet bij 'domein'. → Schrijf een of meer van: wmo, jeugd, participatie.",
      "3:15 'uit' kan hier niet. → Kies uit: error, warning, info, off.",
      "4:10 'errors' kan hier niet. → Bedoelt u 'error'?",
      "6:5 Hier ontbreekt 'files'. → Noem voor welke stukken dit geldt, zoals files: 'bijlagen/*.md'.",
    ])
  })

  it('is refused when it is no mapping, or no YAML', () => {
    expect(mistakes('- wbp\n')).toHaveLength(1)
    expect(mistakes('rules: [\n')).toHaveLength(1)
    expect(mistakes('facts: wmo\nrules: wbp\noverrides: ja\n')).toHaveLength(3)
  })

  it('has a schema for editors with the same keys', () => {
    expect(Object.keys(configSchema()['properties'] as object)).toEqual([...configKeys])
  })

  it('goes before what it extends, key by key', () => {
    const base = read(
      'rules: { wbp: off, awbz: info }\nfail-on: never\nignore: [a]\nfacts: { domein: wmo, aanbieders: 5 }',
    )
    const own = read('rules: { wbp: error }\nlang: en\nignore: [b]\nfacts: { aanbieders: 8 }')
    expect(extendConfig(base, own)).toMatchObject({
      rules: { wbp: 'error', awbz: 'info' },
      failOn: 'never',
      language: 'en',
      ignore: ['a', 'b'],
      facts: { domain: ['wmo'], providers: 8 },
    })
  })
})

describe('shared facts', () => {
  it('fill in what a draft leaves out, and nothing else', () => {
    const draft = { ...noFacts, domain: ['jeugd'] as const, providers: 0 }
    const shared = { domain: ['wmo'], providers: 5, bidders: 9, procedure: 'open-house' } as const
    const facts = completeFacts(draft, shared)
    expect(facts).toEqual({ ...draft, bidders: 9, procedure: 'open-house', inferred: [] })
    expect(completeFacts({ ...draft, inferred: [] }, shared).procedure).toBe('sas')
  })
})
