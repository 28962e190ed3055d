import { describe, expect, it } from 'vitest'
import type { Phrase } from '../../src/model/phrase.ts'
import type { Check } from '../../src/model/rule.ts'
import { explain, listRules } from '../../src/report/rules.ts'
import { missingRule, packOf, ruleOf } from './builder.ts'

const phrase = (written: string): Phrase => `\t${written}`
const guards = { with: [], unless: [], despite: [] }
const facets = { kind: [], modality: [], addressee: [], phase: [], evidence: null, often: 0 }
const wording: Check = {
  ...guards,
  kind: 'wording',
  any: [phrase('Wbp'), phrase('Wet bescherming persoonsgegevens')],
  where: 'anywhere',
  unbounded: false,
  unless: [phrase('voormalige')],
}
const rule = ruleOf('wbp', {
  check: wording,
  message: { nl: '{match} geldt niet meer; nu geldt de AVG', en: '{match} no longer holds' },
  applies: { domain: ['wmo', 'jeugd'], procedure: ['sas', 'european'], standard: [] },
  fix: {
    class: 'editorial',
    title: { nl: 'Vervang {match} door AVG', en: 'Replace {match}' },
    replace: 'AVG',
    remove: null,
    clause: null,
  },
  examples: [
    {
      verdict: 'ko',
      given: { domein: ['jeugd'] },
      text: 'De opdrachtnemer voldoet aan de [|Wbp|].\n',
      beside: 'Er is een kwaliteitssysteem.',
      says: null,
      fixed: 'De opdrachtnemer voldoet aan de AVG.',
    },
    { verdict: 'ok', given: {}, text: 'De voormalige Wbp gold tot 2018.', beside: null, says: null, fixed: null },
  ],
})

describe('explain', () => {
  it('is a page that reads as one', () => {
    expect(`\n${explain(rule, packOf([rule]), 'nl')}`).toMatchInlineSnapshot(`
      "
      Verwijzing naar de Wbp
      wbp

      Ernst        LET OP · Verouderd
      Zegt         Wbp geldt niet meer; nu geldt de AVG.
      Waarom       De Wbp is op 25 mei 2018 ingetrokken. Wie ernaar verwijst, vraagt
                   iets dat niet meer bestaat.
      Wat te doen  Vervang … door AVG. Dat doet tenderlint zelf.
      Grondslag    AVG art. 99
                   https://eur-lex.europa.eu/eli/reg/2016/679/oj
                   UAVG art. 51: de Wbp is ingetrokken
      Geldt voor   Wmo en Jeugdwet; sociale en andere specifieke diensten (SAS) of
                   Europese procedure
      Van kracht   vanaf 25 mei 2018
      Hoe          Zoekt de woorden ‘Wbp’ of ‘Wet bescherming persoonsgegevens’. Niet
                   als in dezelfde zin staat: ‘voormalige’.

      Voorbeelden

        Niet zo  De opdrachtnemer voldoet aan de «Wbp». (bij domein: jeugd)
                 elders in het stuk: Er is een kwaliteitssysteem.
        Maar zo  De opdrachtnemer voldoet aan de AVG.

        Dit mag  De voormalige Wbp gold tot 2018.
      "
    `)
  })

  it('tells in words what every kind of check looks for', () => {
    const checks: readonly Check[] = [
      wording,
      {
        ...guards,
        kind: 'demand',
        facets: { ...facets, evidence: 'asked' },
        concept: ['quality-system'],
        together: ['quality-system'],
        without: ['quality-system'],
      },
      { ...guards, kind: 'covered', facets, concept: ['quality-system'], by: 'law' },
      { ...guards, kind: 'covered', facets, concept: ['unknown'], by: ['quality-system'] },
      {
        ...guards,
        kind: 'limit',
        facets,
        concept: ['quality-system'],
        quantity: 'money',
        unit: [],
        except: [],
        max: { factor: 3, fact: 'contractValue' },
        min: { factor: 2_500_000, fact: null },
      },
      {
        ...guards,
        kind: 'limit',
        facets,
        concept: ['quality-system'],
        quantity: 'duration',
        unit: [],
        except: [],
        max: { factor: 90, fact: null },
        min: null,
      },
      { kind: 'missing', concept: ['quality-system'], any: [], when: [], requirements: 10 },
      { kind: 'structure', of: 'repeated-id' },
    ]
    const told = (language: 'nl' | 'en') =>
      checks.map((check) => {
        const page = explain(ruleOf('x', { check }), packOf([]), language)
        const [, what = ''] = /\n(?:Hoe|How) {2,}(.*?)\n(?=\n|\S|$)/s.exec(page) ?? []
        return what.replace(/\s+/g, ' ').trim()
      })
    expect(told('nl')).toMatchInlineSnapshot(`
      [
        "Zoekt de woorden ‘Wbp’ of ‘Wet bescherming persoonsgegevens’. Niet als in dezelfde zin staat: ‘voormalige’.",
        "Zoekt een eis over kwaliteitssysteem. Alleen als de eis ook gaat over kwaliteitssysteem. Niet als de eis ook gaat over kwaliteitssysteem. Alleen als om bewijs wordt gevraagd.",
        "Zoekt een eis over kwaliteitssysteem die al gedekt is door de wet.",
        "Zoekt een eis over unknown die al gedekt is door kwaliteitssysteem.",
        "Zoekt een bedrag in een eis over kwaliteitssysteem: meer dan 3 keer de opdrachtwaarde of minder dan € 2.500.000.",
        "Zoekt een termijn in een eis over kwaliteitssysteem: meer dan 3 maanden.",
        "Kijkt of het stuk iets zegt over kwaliteitssysteem, en meldt het als dat ontbreekt. Alleen in een stuk met ten minste 10 eisen.",
        "Zoekt eisen met hetzelfde nummer.",
      ]
    `)
    expect(told('en')).toMatchInlineSnapshot(`
      [
        "Looks for the words ‘Wbp’ or ‘Wet bescherming persoonsgegevens’. Not when the same sentence says: ‘voormalige’.",
        "Looks for a requirement about quality system. Only when the requirement is also about quality system. Not when the requirement is also about quality system. Only when proof is asked.",
        "Looks for a requirement about quality system that is already covered by law.",
        "Looks for a requirement about unknown that is already covered by quality system.",
        "Looks for an amount in a requirement about quality system: more than 3 times the contract value or less than € 2,500,000.",
        "Looks for a term in a requirement about quality system: more than 3 months.",
        "Looks whether the draft says something about quality system, and reports it when it does not. Only in a draft with at least 10 requirements.",
        "Looks for requirements with the same number.",
      ]
    `)
  })
})

describe('list of rules', () => {
  it('is aligned and grouped', () => {
    const rules = [missingRule, rule, ruleOf('a-rule-with-a-long-name', { severity: 'error' })]
    expect(`\n${listRules(packOf(rules), 'nl')}`).toMatchInlineSnapshot(`
      "
      Verouderd
        wbp                      LET OP  Verwijzing naar de Wbp
        a-rule-with-a-long-name  FOUT    Verwijzing naar de Wbp

      Ontbreekt
        missing-indexation       TIP     Verwijzing naar de Wbp

      3 regels in sociaal-domein 0.1.0.
      Uitleg bij een regel: tenderlint explain REGEL
      "
    `)
    expect(listRules(packOf([]), 'en')).toBe(
      '0 rules in sociaal-domein 0.1.0.\nAbout one rule: tenderlint explain RULE\n',
    )
  })
})
