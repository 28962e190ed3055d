import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { noFacts } from '../../src/model/facts.ts'
import { draftSchema, factSchema } from '../../src/parse/schema.ts'
import { markdown, mistakes, yaml } from './read.ts'

const facts = (lines: string) => markdown(`---\n${lines}\n---\n\ntekst\n`).facts

describe('front matter', () => {
  test('states facts in Dutch or English', () => {
    expect(facts('titel: Huishoudelijke hulp\ndomein: [wmo, jeugd]\npercelen: 3\npublicatiedatum: 2026-03-01')).toEqual(
      {
        ...noFacts,
        title: 'Huishoudelijke hulp',
        domain: ['wmo', 'jeugd'],
        lots: 3,
        publicationDate: '2026-03-01',
      },
    )
    expect(facts('buyer: Gemeente X\nprocedure: open-house\nstandard: csw-1.3\nlanguage: en')).toEqual({
      ...noFacts,
      buyer: 'Gemeente X',
      procedure: 'open-house',
      standard: 'csw-1.3',
      language: 'en',
      inferred: [],
    })
  })

  test.each([
    ['sas', 'sas'],
    ['Europees', 'european'],
    ['nationaal', 'national'],
    ['onderhands', 'national'],
    ['toelating', 'open-house'],
  ])('reads the procedure %s by its Dutch name too', (written, procedure) => {
    expect(facts(`procedure: ${written}`).procedure).toBe(procedure)
  })

  test.each([
    ['1.500.000', 1_500_000],
    ['1.500', 1500],
    ['€ 4.800.000', 4_800_000],
    ["'€ 4.800.000,-'", 4_800_000],
    ["'4.800.000,50'", 4_800_000.5],
    ['1,500,000', 1_500_000],
    ['4800000', 4_800_000],
  ])('reads the amount %s', (written, value) => {
    expect(facts(`opdrachtwaarde: ${written}`).contractValue).toBe(value)
  })

  test.each([
    ['wmo', ['wmo']],
    ['wmo, jeugd', ['wmo', 'jeugd']],
    ['WMO', ['wmo']],
    ['Wmo, Jeugdwet', ['wmo', 'jeugd']],
    ['[jeugd, jeugdwet]', ['jeugd']],
    ['\n  - jeugd\n  - wmo', ['jeugd', 'wmo']],
  ])('reads the domain %j', (written, domain) => {
    expect(facts(`domein: ${written}`).domain).toEqual(domain)
  })

  test('takes half years, and leaves out what has no value', () => {
    expect(facts('looptijd_jaren: 2,5').durationYears).toBe(2.5)
    expect(facts('titel:\nprocedure:')).toEqual(noFacts)
  })

  test('of somebody else states nothing and is no text', () => {
    const draft = markdown('---\nlayout: page\ntags: [a]\n---\n\ntekst\n')
    expect(draft.facts).toEqual(noFacts)
    expect(draft.passages.map(({ text }) => text.value)).toEqual(['tekst'])
  })

  test('is not what merely stands between two rules, nor what comes later', () => {
    expect(markdown('---\n\nZomaar tekst\n\n---\n').passages).toHaveLength(1)
    expect(markdown('<!-- bron -->\n\n---\ntitel: x\n---\n').facts).toEqual(noFacts)
  })

  test('stands after a byte-order mark and with CRLF too', () => {
    expect(markdown('\uFEFF---\r\ntitel: x\r\n---\r\n').facts.title).toBe('x')
  })
})

describe('a mistake in the facts', () => {
  test.each([
    ['unknown key', 'titel: x\ndomien: wmo', [3, 1], 'The key', "Did you mean 'domein'?"],
    ['half a key', 'titel: x\nlooptijd: 3', [3, 1], 'The key', "Did you mean 'looptijd_jaren'?"],
    ['a key of no sort', 'titel: x\nauteur: y', [3, 1], 'The key', 'Choose from: title, buyer, domain, procedure,'],
    [
      'wrong choice',
      'titel: x\ndomein: zorg',
      [3, 9],
      "'zorg' is no value",
      'Write one or more of: wmo, jeugd, participatie.',
    ],
    ['wrong number', 'percelen: veel', [2, 11], "'veel' is no value", 'Write a number'],
    ['negative number', 'percelen: -3', [2, 11], "'-3' is no value", 'Write a number'],
    ['wrong date', 'peildatum: 1 maart 2026', [2, 12], "'1 maart 2026' is no value", 'Write a date'],
    ['list for text', 'titel: [vul in]', [2, 8], "'[vul in]' is no value", 'Write text.'],
    ['both languages', 'titel: x\ntitle: y', [3, 1], "'title' and 'titel' are the same fact.", 'Leave out'],
    ['twice', 'titel: x\ntitel: y', [3, 1], 'This is not valid YAML', 'Check indentation'],
    ['malformed', 'titel: x\nlots: [1\n', [4, 1], 'This is not valid YAML', 'Check indentation'],
    ['alias', 'titel: &t x\nbuyer: *t', [3, 8], "The alias '*t' is not allowed here.", 'Write the value in full.'],
  ])('%s is a problem with its place', (_, lines, [line, column], what, help) => {
    const [first] = mistakes(`---\n${lines}\n---\n`)
    expect(first).toMatchObject({ kind: 'draft', line, column })
    expect(first?.what.en).toContain(what)
    expect(first?.help.en).toContain(help)
  })

  test('comes together with all others of the file, in order', () => {
    const found = mistakes('---\ntitel: x\nfoo: 1\ndomein: zorg\n---\n\n<!-- tenderlint-allow a -->\n')
    expect(found.map(({ line }) => line)).toEqual([3, 4, 7])
  })

  test('is found in YAML drafts alike', () => {
    expect(mistakes('tender:\n  domein: zorg\nrequirements: []\n', 'yaml')).toMatchObject([{ line: 2, column: 11 }])
    expect(yaml('tender: {titel: x, domein: wmo}\n').facts).toMatchObject({ title: 'x', domain: ['wmo'] })
  })
})

describe('the schema', () => {
  test('of facts is published as it is made', () => {
    expect(JSON.parse(readFileSync('schema/facts.schema.json', 'utf8'))).toEqual(factSchema())
  })

  test('judges drafts as the parser does', async () => {
    const { Ajv2020 } = await import('ajv/dist/2020.js')
    const valid = new Ajv2020({ allowUnionTypes: true }).compile(draftSchema())
    expect(valid({ tender: { titel: 'x', domein: ['wmo'], opdrachtwaarde: '€ 4.800.000' }, requirements: null })).toBe(
      true,
    )
    expect(valid({ sections: [{ title: 'a', requirements: [{ id: 3.1, text: 'b', kind: 'wish' }] }] })).toBe(true)
    expect(valid({ tender: { titel: 'x', title: 'y' } })).toBe(false)
    expect(valid({ requirements: [{ id: 'x' }] })).toBe(false)
    expect(valid({ eisen: ['a', { nummer: 1, tekst: 'b', punten: 4 }, { 'E-2': 'c' }] })).toBe(true)
    expect(valid({ opdrachtgever: 'x', hoofdstukken: [{ kop: 'a', eisen: { 'E-1': 'b' } }] })).toBe(true)
    expect(valid({ foo: [] })).toBe(false)
  })
})
