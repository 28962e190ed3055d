import { describe, expect, it } from 'vitest'
import { report } from '../../src/report/report.ts'
import {
  allowanceOf,
  anyRequirements,
  findingOf,
  missingRule,
  readMarks,
  reportOf,
  requirementOf,
  resultOf,
  ruleOf,
} from './builder.ts'

const wbp = ruleOf('wbp')
const quality = ruleOf('certificate-only', {
  category: 'disproportionate',
  severity: 'error',
  why: {
    nl: 'Kleine aanbieders hebben vaak een ander bewijs dat even goed is. Kans op strijd met art. 2.96; laat toetsen.',
    en: 'Small providers often have other proof that is as good.',
  },
  basis: [{ cite: 'Gids Proportionaliteit voorschrift 3.5', says: null, url: null, checked: null, procedure: [] }],
  message: {
    nl: 'Alleen een certificaat telt hier als bewijs van kwaliteit.',
    en: 'Only a certificate counts as proof of quality here.',
  },
})

function wholeScreen(language: 'nl' | 'en') {
  const { text, spans } = readMarks(
    [
      '# Eisen',
      '',
      'E-01 Opdrachtnemer voldoet aan de [|Wbp|] en sluit een bewerkersovereenkomst.',
      'E-02 [|Inschrijver is ISO 9001-gecertificeerd|] en overlegt het certificaat.',
      'E-03 Volgens de [|Wbp|] bewaart opdrachtnemer het dossier.',
      '',
    ].join('\n'),
  )
  const [first, second, third] = spans
  if (first === undefined || second === undefined || third === undefined) throw new Error('marks')
  const change = { start: first.start, end: first.end }
  const nl = language === 'nl'
  const fix = {
    class: 'editorial' as const,
    title: nl ? "Vervang 'Wbp' door 'AVG'" : "Replace 'Wbp' by 'AVG'",
    edits: [{ span: change, text: 'AVG' }],
    proposal: null,
  }
  const findings = [
    findingOf(wbp, first, { requirement: 'E-01', fix }, language),
    findingOf(
      quality,
      second,
      {
        requirement: 'E-02',
        fix: {
          class: 'substantive',
          title: nl ? 'Haal de eis weg' : 'Remove the requirement',
          edits: [{ span: second, text: '' }],
          proposal: null,
        },
        saves: { hours: 123.4, municipalityHours: 4.2, euros: 0, atMost: false },
        related: [
          {
            message: 'Volgens de Wbp bewaart opdrachtnemer het dossier.',
            requirement: 'E-03',
            span: third,
            differences: [],
          },
        ],
      },
      language,
    ),
    findingOf(wbp, third, { requirement: 'E-03', fix }, language),
    findingOf(
      missingRule,
      { start: 2, end: 7 },
      {
        fix: {
          class: 'proposal',
          title: nl ? 'Neem een indexatie op' : 'Add indexation',
          edits: [],
          proposal: 'De gemeente indexeert de tarieven elk jaar op 1 januari met het OVA-percentage.',
        },
      },
      language,
    ),
    findingOf(wbp, third, { allowed: allowanceOf('overgangsrecht') }, language),
  ]
  const requirements = ['E-01', 'E-02', 'E-03'].map((id) => requirementOf(id, id, { start: 9, end: 12 }))
  return reportOf(
    [resultOf(text, findings, { hours: [1240, 861], requirements })],
    [wbp, quality, missingRule],
    language,
  )
}

describe('text report', () => {
  it('is a screen that reads from top to bottom', () => {
    expect(`\n${report(wholeScreen('nl'), 'text')}`).toMatchInlineSnapshot(`
      "
      examples/concept.md

      regel 3 (E-01)  LET OP  De Wbp geldt niet meer; nu geldt de AVG.
        │ E-01 Opdrachtnemer voldoet aan de Wbp en sluit een bewerkersovereenkomst.
        │                                   ^^^
        Waarom       De Wbp is op 25 mei 2018 ingetrokken. Wie ernaar verwijst, vraagt
                     iets dat niet meer bestaat.
        Grondslag    AVG art. 99 (https://eur-lex.europa.eu/eli/reg/2016/679/oj)
                     UAVG art. 51
        Wat te doen  Vervang 'Wbp' door 'AVG'. Dat doet tenderlint zelf.
        Meer weten   tenderlint explain wbp

      regel 4 (E-02)  FOUT  Alleen een certificaat telt hier als bewijs van kwaliteit.
        │ E-02 Inschrijver is ISO 9001-gecertificeerd en overlegt het certificaat.
        │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Waarom       Kleine aanbieders hebben vaak een ander bewijs dat even goed is.
                     Kans op strijd met art. 2.96; laat toetsen.
        Grondslag    Gids Proportionaliteit voorschrift 3.5
        Wat te doen  Haal de eis weg. Dat doet tenderlint als u erom vraagt.
        Scheelt      ± 120 uur voor aanbieders, 4,2 uur voor de gemeente
        Zie ook      regel 5 (E-03): Volgens de Wbp bewaart opdrachtnemer het …
        Meer weten   tenderlint explain certificate-only

      regel 5 (E-03)  LET OP  De Wbp geldt niet meer; nu geldt de AVG.
        │ E-03 Volgens de Wbp bewaart opdrachtnemer het dossier.
        │                 ^^^
        Waarom       zie boven, bij regel 3

      Wat ontbreekt

      TIP  Het stuk zegt niets over indexatie.
        Waarom       Zonder indexatie dalen de tarieven elk jaar een beetje.
        Grondslag    Uitvoeringsbesluit Wmo 2015 art. 5.4
        Wat te doen  Neem een indexatie op. Dit is een voorstel: u beslist.
        Voorstel     “De gemeente indexeert de tarieven elk jaar op 1 januari met het
                     OVA-percentage.”
        Meer weten   tenderlint explain missing-indexation

      1 afwijking toegestaan met reden

      Geschatte lasten over de hele looptijd         nu     na aanpassing
        Totaal                                1.200 uur  →        860 uur  31% minder
        Per inschrijver                         9,3 uur  →        6,5 uur  31% minder
        Per aanbieder per jaar                  6,2 uur  →        4,3 uur  31% minder
        Gemeente                                250 uur  →        170 uur  31% minder
        In geld                                € 62.000  →       € 43.000  31% minder

        Dit is een raming volgens het Standaardkostenmodel. De minuten per handeling
        komen voor 36% uit gepubliceerde tabellen; welke handelingen nodig zijn en hoe
        vaak, is een aanname. Het verschil is betrouwbaarder dan het totaal.

      4 bevindingen (1 fout, 2 waarschuwingen, 1 tip) in 1 document ·
        2 herstelt tenderlint zelf · 1 op verzoek · 1 afwijking toegestaan met reden ·
        scheelt ongeveer 340 uur
      "
    `)
  })

  it('reads in English too', () => {
    expect(`\n${report(wholeScreen('en'), 'text', { width: 72 })}`).toMatchInlineSnapshot(`
      "
      examples/concept.md

      line 3 (E-01)  WARNING  The Wbp no longer holds; the GDPR does.
        │ … Opdrachtnemer voldoet aan de Wbp en sluit een …
        │                                ^^^
        Why         The Wbp was repealed on 25 May 2018. A reference to it
                    asks for something that no longer exists.
        Basis       AVG art. 99
                    UAVG art. 51
        What to do  Replace 'Wbp' by 'AVG'. tenderlint does this itself.
        Learn more  tenderlint explain wbp

      line 4 (E-02)  ERROR  Only a certificate counts as proof of quality
                            here.
        │ E-02 Inschrijver is ISO 9001-gecertificeerd en overlegt het …
        │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Why         Small providers often have other proof that is as good.
        Basis       Gids Proportionaliteit voorschrift 3.5
        What to do  Remove the requirement. tenderlint does this when you ask
                    for it.
        Saves       ± 120 hours for providers, 4.2 hours for the municipality
        See also    line 5 (E-03): Volgens de Wbp bewaart opdrachtnemer het …
        Learn more  tenderlint explain certificate-only

      line 5 (E-03)  WARNING  The Wbp no longer holds; the GDPR does.
        │ E-03 Volgens de Wbp bewaart opdrachtnemer het dossier.
        │                 ^^^
        Why         see above, at line 3

      What is missing

      NOTE  The draft says nothing about indexation.
        Why         Without it prices fall a little each year.
        Basis       Uitvoeringsbesluit Wmo 2015 art. 5.4
        What to do  Add indexation. This is a proposal: you decide.
        Proposal    “De gemeente indexeert de tarieven elk jaar op 1 januari
                    met het OVA-percentage.”
        Learn more  tenderlint explain missing-indexation

      1 deviation allowed with a reason

      Estimated burden over the whole term          now     after changes
        Total                               1,200 hours  →      860 hours  31% less
        Per bidder                            9.3 hours  →      6.5 hours  31% less
        Per provider a year                   6.2 hours  →      4.3 hours  31% less
        Municipality                          250 hours  →      170 hours  31% less
        In money                                €62,000  →        €43,000  31% less

        This is an estimate after the Standard Cost Model. Of the minutes per
        action 36% comes from published tables; which actions are needed and
        how often is an assumption. The difference is more reliable than the
        total.

      4 findings (1 error, 2 warnings, 1 note) in 1 document ·
        tenderlint fixes 2 itself · 1 on request ·
        1 deviation allowed with a reason · saves about 340 hours
      "
    `)
  })

  it('shows only errors and the summary when quiet', () => {
    expect(`\n${report(wholeScreen('nl'), 'text', { quiet: true })}`).toMatchInlineSnapshot(`
      "
      examples/concept.md

      regel 4 (E-02)  FOUT  Alleen een certificaat telt hier als bewijs van kwaliteit.
        │ E-02 Inschrijver is ISO 9001-gecertificeerd en overlegt het certificaat.
        │      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Waarom       Kleine aanbieders hebben vaak een ander bewijs dat even goed is.
                     Kans op strijd met art. 2.96; laat toetsen.
        Grondslag    Gids Proportionaliteit voorschrift 3.5
        Wat te doen  Haal de eis weg. Dat doet tenderlint als u erom vraagt.
        Scheelt      ± 120 uur voor aanbieders, 4,2 uur voor de gemeente
        Zie ook      regel 5 (E-03): Volgens de Wbp bewaart opdrachtnemer het …
        Meer weten   tenderlint explain certificate-only

      4 bevindingen (1 fout, 2 waarschuwingen, 1 tip) in 1 document ·
        2 herstelt tenderlint zelf · 1 op verzoek · 1 afwijking toegestaan met reden ·
        scheelt ongeveer 340 uur
      "
    `)
  })

  it('says one friendly line over a clean draft', () => {
    const clean = reportOf([resultOf('# Eisen\n', [], { hours: [860, 860], requirements: anyRequirements })], [])
    expect(`\n${report(clean, 'text')}`).toMatchInlineSnapshot(`
      "
      examples/concept.md

      Geen bevindingen: tenderlint heeft niets op te merken. De geschatte lasten zijn
      860 uur over de hele looptijd.

      Geen bevindingen in 1 document
      "
    `)
  })

  it('does not call a draft clean in which it read no requirement', () => {
    const screen = report(reportOf([resultOf('# Beleid\n', [])], []), 'text')
    expect(screen).toContain('Let op: tenderlint herkende in dit stuk geen enkele eis')
    expect(screen).not.toContain('niets op te merken')
  })

  it('keeps a rule that fires often compact', () => {
    const { text, spans } = readMarks(Array.from({ length: 30 }, (_, i) => `Eis ${i + 1}: de [|Wbp|].`).join('\n'))
    const many = reportOf(
      [
        resultOf(
          text,
          spans.map((span) => findingOf(wbp, span)),
        ),
      ],
      [wbp],
    )
    expect(`\n${report(many, 'text')}`).toMatchInlineSnapshot(`
      "
      examples/concept.md

      regel 1  LET OP  De Wbp geldt niet meer; nu geldt de AVG.
        │ Eis 1: de Wbp.
        │           ^^^
        Waarom       De Wbp is op 25 mei 2018 ingetrokken. Wie ernaar verwijst, vraagt
                     iets dat niet meer bestaat.
        Grondslag    AVG art. 99 (https://eur-lex.europa.eu/eli/reg/2016/679/oj)
                     UAVG art. 51
        Meer weten   tenderlint explain wbp

      regel 2  LET OP  De Wbp geldt niet meer; nu geldt de AVG.
        │ Eis 2: de Wbp.
        │           ^^^
        Waarom       zie boven, bij regel 1

      regel 3  LET OP  De Wbp geldt niet meer; nu geldt de AVG.
        │ Eis 3: de Wbp.
        │           ^^^
        Waarom       zie boven, bij regel 1
        Dit staat er nog 27 keer: regels 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
        17, 18, 19, 20, 21, 22, 23 en nog 7 andere.

      30 bevindingen (30 waarschuwingen) in 1 document
      "
    `)
  })

  it('sums up over several drafts', () => {
    const { text, spans } = readMarks('de [|Wbp|]')
    const found = spans.map((span) => findingOf(wbp, span))
    const two = reportOf(
      [
        resultOf(text, found, { path: 'a.md', hours: [100, 90] }),
        resultOf(text, [], { path: 'b.md', hours: [50, 50], requirements: anyRequirements }),
      ],
      [wbp],
    )
    const screen = report(two, 'text')
    expect(screen.trimEnd().split('\n').at(-1)).toBe(
      '1 bevinding (1 waarschuwing) in 2 documenten · scheelt ongeveer 10 uur',
    )
    expect(screen).toContain('\nb.md\n\nGeen bevindingen')
  })

  it('keeps within the width of the screen', () => {
    for (const width of [40, 60, 72, 100, 140]) {
      const lines = report(wholeScreen('nl'), 'text', { width }).split('\n')
      const long = lines.filter((line) => line.length > width && !/https:|→|Geschatte lasten|^4 bevindingen/.test(line))
      expect(long).toEqual([])
    }
  })

  it('colours without changing a character, and lets no control character of the draft through', () => {
    const { text, spans } = readMarks('a\u001b[31mrood\u0007 [|W\u001b[2Jbp|]\u202e en verder')
    const evil = reportOf(
      [
        resultOf(
          text,
          spans.map((span) => findingOf(wbp, span, { message: 'x\u001b[2Jy' })),
        ),
      ],
      [wbp],
    )
    const plain = report(evil, 'text')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is tested
    expect(plain).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    const colour = report(evil, 'text', { colour: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is tested
    expect(colour.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain)
    expect(colour).toContain('\u001b[1;33mLET OP\u001b[0m')
  })

  it('gives the same bytes for the same report', () => {
    for (const format of ['text', 'json', 'html'] as const) {
      expect(report(wholeScreen('nl'), format)).toBe(report(wholeScreen('nl'), format))
    }
  })
})
