/** The mistakes that cost a buyer most: right words about the wrong act, and advice that goes further than the law. */

import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/model/facts.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Rule } from '../../src/model/rule.ts'
import { lint } from '../../src/pipeline.ts'
import { markdown, pack } from '../drafts.ts'

const { rules } = pack

/** What is found in some requirements of a tender; what a draft lacks is left out. */
function found(facts: Partial<Facts>, ...texts: readonly string[]): readonly Finding[] {
  const draft = markdown(...texts.map((text, index) => `E-${index + 1} ${text}`))
  const { findings } = lint(draft, pack, { language: 'nl', facts: { language: 'nl', ...facts } })
  return findings.filter(({ category }) => category !== 'missing')
}

const idsOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule)
const inCategories = (findings: readonly Finding[], ...wanted: readonly Finding['category'][]) =>
  idsOf(findings.filter(({ category }) => wanted.includes(category)))

/** Every sentence in which a rule speaks to a buyer, in a language. */
function said(rule: Rule, language: 'nl' | 'en'): readonly string[] {
  const { title, message, why, fix } = rule
  return [title, message, why, ...(fix === null ? [] : [fix.title, ...(fix.clause === null ? [] : [fix.clause])])].map(
    (text) => text[language],
  )
}

/** The texts of all rules that must be found, each with its rule. */
const troubles = rules.flatMap((rule) =>
  rule.examples
    .filter(({ verdict, beside }) => verdict === 'ko' && beside === null && rule.check.kind !== 'structure')
    .map(({ text }) => text.replace(/\[\||\|\]/g, '').replace(/\s+/g, ' ')),
)

describe('the Wkkgz and the Wtza hold neither for Wmo services nor for youth care', () => {
  it('so no rule offers them in place of something else', () => {
    for (const { id, fix } of rules) {
      const offered = [fix?.replace, fix?.clause?.nl, fix?.title.nl].join(' ')
      expect(offered, id).not.toMatch(/Wkkgz|Wtza|klachtenfunctionaris|geschilleninstantie/i)
    }
  })

  it('and whoever is told about them is told that they do not hold there', () => {
    for (const rule of rules) {
      const text = said(rule, 'nl').join(' ')
      for (const act of ['Wkkgz', 'Wtza'].filter((name) => text.includes(name)))
        expect(text, `${rule.id} names the ${act}`).toMatch(
          /geldt (?:in beide gevallen )?niet|niet de Wkkgz|niet bij Wmo/,
        )
    }
  })

  it.each(['wmo', 'jeugd'] as const)('and no outdated act is replaced by them in %s', (domain) => {
    const texts = ['De aanbieder voldoet aan de Kwaliteitswet zorginstellingen.', 'De aanbieder voldoet aan de Wkcz.']
    const fixes = found({ domain: [domain] }, ...texts).flatMap(({ fix }) => fix?.edits ?? [])
    expect(fixes.map(({ text }) => text).join()).not.toMatch(/Wkkgz/)
  })
})

describe('what youth care owes by law is not owed for Wmo services', () => {
  const demands = [
    'De medewerkers van de aanbieder beschikken over een verklaring omtrent het gedrag.',
    'De aanbieder heeft een klachtenregeling en legt deze over.',
    'De aanbieder heeft een cliëntenraad.',
  ]

  it.each(demands)('%s', (demand) => {
    expect(inCategories(found({ domain: ['jeugd'] }, demand), 'redundant')).not.toEqual([])
    const wmo = found({ domain: ['wmo'] }, demand)
    for (const finding of wmo.filter(({ category }) => category === 'redundant')) {
      expect(finding.message).toContain('verordening')
      expect(finding.fix?.class).toBe('proposal')
    }
    expect(wmo.flatMap(({ fix }) => fix?.edits ?? [])).toEqual([])
  })

  it('a certificate of conduct is never called redundant outside youth care', () => {
    const [demand = ''] = demands
    expect(inCategories(found({ domain: ['wmo'] }, demand), 'redundant', 'overlap')).toEqual([])
    expect(inCategories(found({ domain: ['participatie'] }, demand), 'redundant', 'overlap')).toEqual([])
    expect(inCategories(found({ domain: [] }, demand), 'redundant', 'overlap')).toEqual([])
  })

  it('and in a draft for both nothing is removed on the ground of youth law alone', () => {
    const fixes = found({ domain: ['wmo', 'jeugd'] }, ...demands).map(({ fix }) => fix?.class ?? 'proposal')
    expect(new Set(fixes)).toEqual(new Set(['proposal']))
  })

  it('a rule about youth law alone holds for youth care alone', () => {
    for (const rule of rules.filter(({ category }) => category === 'redundant')) {
      const rests = rule.basis.every(({ cite }) => /Jeugdwet/.test(cite))
      if (rests) expect(rule.applies.domain, rule.id).toEqual(['jeugd'])
    }
  })
})

describe('who admits every provider does not procure', () => {
  it('so in an open house no finding rests on the procurement act, the guide or the self-declaration', () => {
    const cited = (procedure: Facts['procedure']) =>
      found({ procedure, domain: ['wmo', 'jeugd'], contractValue: 1_000_000 }, ...troubles).flatMap(({ rule, basis }) =>
        basis
          .filter(({ cite }) => /^(?:Aanbestedingswet|Gids Prop|Richtlijn 2014|Aanbestedingsreg|Uniform)/.test(cite))
          .map(({ cite }) => `${rule}: ${cite}`),
      )
    expect(cited('open-house')).toEqual([])
    expect(cited('sas').length).toBeGreaterThan(20)
  })

  it('but the Wmo and the Jeugdwet still hold', () => {
    const demand = 'De aanbieder registreert per cliënt de bestede minuten.'
    expect(idsOf(found({ procedure: 'open-house', domain: ['jeugd'] }, demand))).toContain('minute-registration')
  })
})

describe('in a procedure for social and other specific services', () => {
  it('articles that bind only a European procedure are cited as such', () => {
    const european = /^Aanbestedingswet 2012 art\. 2\.(?:71|8[6-9]|9\d|10[0-2]|11[45])(?!\d)/
    for (const rule of rules) {
      const { procedure } = rule.applies
      if (procedure.length > 0 && !procedure.includes('sas')) continue
      for (const { cite, says } of rule.basis.filter((citation) => european.test(citation.cite)))
        expect(says?.nl, `${rule.id}: ${cite}`).toContain('(Europese procedure)')
    }
  })
})

describe('words that the law still uses', () => {
  it.each([
    'De gemeente gunt op basis van EMVI, met de beste prijs-kwaliteitverhouding.',
    'Gegund wordt aan de economisch meest voordelige inschrijving.',
    'Inschrijver dient de eigen verklaring in.',
    'De inschrijver vult de eigen verklaring (UEA) volledig in.',
    'De aanbieder declareert de normatieve huisvestingscomponent (NHC) apart.',
    'De aanbieder gebruikt adressen uit de BAG.',
    'De medewerker is geregistreerd in het BIG-register.',
    'De aanbieder voldoet aan de Baseline Informatiebeveiliging Overheid (BIO).',
    "De aanbieder zet geen zzp'ers in zonder toestemming.",
    'De aanbieder is gecertificeerd volgens ISO 9001:2015 of gelijkwaardig.',
    'De aanbieder kiest een variant en meldt die aan de gemeente.',
    'De aanbieder levert een BAS-rapport en werkt in de Baobabstraat.',
  ])('are not outdated: %s', (text) => {
    expect(inCategories(found({ domain: ['wmo'] }, text), 'outdated')).toEqual([])
  })
})

describe('what a draft tells rather than asks', () => {
  it.each([
    'Een toelating volgens de WTZi vraagt de gemeente niet meer.',
    'Tot 2015 viel deze ondersteuning onder de AWBZ; die wet is ingetrokken.',
    'In de vorige contractperiode gold nog de Wbp.',
    'De inschrijver hoeft geen klachtenregeling over te leggen.',
    'Het college voert jaarlijks een cliëntervaringsonderzoek uit.',
    'De gemeente stelt in haar verordening regels over medezeggenschap en klachten.',
    'De gemeente stelt een reële prijs vast en houdt toezicht op de kwaliteit.',
    'De gemeente bewaart het dossier vijftien jaar in haar eigen archief.',
  ])('is left alone: %s', (text) => {
    const { findings } = lint(markdown(text), pack, {
      language: 'nl',
      facts: { language: 'nl', domain: ['wmo', 'jeugd'] },
    })
    expect(findings.filter(({ category }) => category !== 'missing').map(({ rule }) => rule)).toEqual([])
  })
})

describe('a certificate', () => {
  it('that may be replaced by something equivalent is not asked alone', () => {
    const text = 'De aanbieder heeft een HKZ-certificaat of een gelijkwaardig kwaliteitscertificaat.'
    expect(inCategories(found({ domain: ['wmo'] }, text), 'disproportionate')).toEqual([])
  })

  it('that is one of two is not asked alone where the next sentence takes something equivalent', () => {
    const text = 'E-01 De aanbieder is gecertificeerd volgens HKZ of ISO 9001. Een gelijkwaardig systeem mag ook.'
    expect(inCategories(found({ domain: ['wmo'] }, text), 'disproportionate')).toEqual([])
  })
})

describe('amounts', () => {
  it('in a price sheet are no demands of turnover, insurance or fine', () => {
    const sheet =
      '| Product | Tarief |\n| --- | --- |\n| Begeleiding licht | € 4.500.000 |\n| Begeleiding zwaar | 60% |'
    const { findings } = lint(markdown('## Prijzenblad', sheet), pack, {
      language: 'nl',
      facts: { language: 'nl', domain: ['wmo'], contractValue: 1_000_000 },
    })
    expect(inCategories(findings, 'disproportionate', 'outdated')).toEqual([])
  })
})

describe('clauses of the national contract standard', () => {
  const clauses = [
    'Opdrachtnemer verwerkt persoonsgegevens volgens de AVG.',
    'Opdrachtnemer heeft een klachtenregeling.',
    'Opdrachtnemer beschikt over een kwaliteitssysteem en een scholingsplan.',
    'Opdrachtnemer werkt met de meldcode huiselijk geweld en kindermishandeling.',
    'Opdrachtnemer levert jaarlijks zijn jaarverantwoording aan.',
  ]
  const removals = (standard: Facts['standard']) => {
    const draft = markdown(
      '## Concept-overeenkomst',
      ...clauses.map((clause, index) => `Artikel ${index + 1}. ${clause}`),
    )
    const { findings } = lint(draft, pack, { language: 'nl', facts: { language: 'nl', domain: ['jeugd'], standard } })
    return findings.filter(({ fix, message }) => (fix?.edits.length ?? 0) > 0 || /schrap/i.test(message))
  }

  it.each(['csw-1.2', 'csw-1.3', 'csj'] as const)('are never advised for deletion (%s)', (standard) => {
    expect(idsOf(removals(standard))).toEqual([])
  })

  it('while the same words of your own are', () => {
    expect(removals(null).length).toBeGreaterThan(1)
  })
})

describe('the tool judges nobody', () => {
  const judgements = {
    nl: /onrechtmatig|niet rechtmatig|verboden|illegaal|onwettig|\bnietig\b|(?<!kans op )\bin strijd met\b/i,
    en: /unlawful|illegal|forbidden|prohibited|null and void|(?<!risk of )\bconflicts? with\b/i,
  }

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks of a risk, not of a wrong', (_, rule) => {
    for (const language of ['nl', 'en'] as const)
      expect(said(rule, language).join('\n')).not.toMatch(judgements[language])
  })

  it('a rule that weighs as an error says where the risk lies, and to have it checked', () => {
    // Bookkeeping and contradictions are errors of the draft itself.
    const ofDraft = ['structure', 'contradiction']
    for (const rule of rules.filter(({ severity, check }) => severity === 'error' && !ofDraft.includes(check.kind))) {
      expect(rule.message.nl, rule.id).toMatch(/kans op strijd met .*(?:art\.|\d).*laat (?:dit |het )?toetsen/i)
      expect(rule.inForce.verified, rule.id).toBe(true)
    }
  })

  it('what is only stricter than the law is to be explained', () => {
    for (const rule of rules.filter(({ message }) => /strenger dan de wet/i.test(message.nl))) {
      const text = said(rule, 'nl').join(' ')
      expect(text, rule.id).toMatch(/motiveer|reden|toelicht|vraag (?:twee|zes)/i)
    }
  })

  it('an unchecked date never weighs more than a note', () => {
    const unchecked = new Set(rules.filter(({ inForce }) => !inForce.verified).map(({ id }) => id))
    const weighing = found({ domain: ['wmo', 'jeugd'] }, ...troubles).filter(({ rule }) => unchecked.has(rule))
    expect(new Set(weighing.map(({ severity }) => severity))).toEqual(new Set(['info']))
  })
})

describe('dates decide', () => {
  it.each([
    ['2025-06-01', false],
    ['2026-06-01', true],
  ])('articles of the Jeugdwet that hold since 2026 are not used on %s: %s', (asOf, holds) => {
    const since2026 = new Set(rules.filter(({ inForce }) => inForce.from === '2026-01-01').map(({ id }) => id))
    const used = found({ domain: ['jeugd'], asOf }, ...troubles).filter(({ rule }) => since2026.has(rule))
    expect(since2026.size).toBeGreaterThan(0)
    expect(used.length > 0).toBe(holds)
  })
})
