/** The layouts in which Dutch tenders are written, numbered as in the study they were found by. */

import { describe, expect, it } from 'vitest'
import type { Requirement, Specification } from '../../src/model/specification.ts'
import { lint, read } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const specification = (text: string): Specification => read({ path: 'eisen.md', format: 'markdown', text }, pack)
const found = (...lines: readonly string[]): readonly Requirement[] => specification(lines.join('\n')).requirements
/** Id and text of every requirement. */
const told = (...lines: readonly string[]) => found(...lines).map(({ id, text }) => [id, text])
const texts = (...lines: readonly string[]) => found(...lines).map(({ text }) => text)
/** What the spans of the requirements quote from the source. */
const quoted = (...lines: readonly string[]) => {
  const source = lines.join('\n')
  return found(...lines).map(({ span }) => source.slice(span.start, span.end))
}

describe('layouts 1 to 5: numbers', () => {
  it('1 joins a number on its own line with the paragraph below it', () => {
    const draft = ['3.15.3', '', 'De opdrachtnemer meldt een storing.', '', '**3.15.4**', '', 'Hij herstelt haar.']
    expect(told(...draft)).toEqual([
      ['3.15.3', 'De opdrachtnemer meldt een storing.'],
      ['3.15.4', 'Hij herstelt haar.'],
    ])
    expect(quoted(...draft)[0]).toBe('De opdrachtnemer meldt een storing.')
  })

  it('2 splits a number off the sentence on the next line', () => {
    expect(told('3.19.2', 'De opdrachtnemer ruimt de sneeuw.')).toEqual([
      ['3.19.2', 'De opdrachtnemer ruimt de sneeuw.'],
    ])
  })

  it('3 gives bold and plain numbers the same standing', () => {
    expect(
      told(
        '**3.1**',
        '',
        'De opdrachtnemer strooit.',
        '',
        '3.2',
        '',
        'De opdrachtnemer veegt.',
        '',
        '**Z1** De opdrachtnemer harkt.',
      ),
    ).toEqual([
      ['3.1', 'De opdrachtnemer strooit.'],
      ['3.2', 'De opdrachtnemer veegt.'],
      ['Z1', 'De opdrachtnemer harkt.'],
    ])
  })

  it('4 keeps odd numbers as they are written', () => {
    expect(
      told(
        '3.9a.1 De aanbieder meldt een verhuizing.',
        '',
        '1.n De aanbieder belt terug.',
        '',
        '2.n.1 De aanbieder schrijft terug.',
        '',
        'S1G1 Inschrijver heeft ervaring met tuinen.',
        '',
        'G2 Inschrijver is verzekerd.',
        '',
        'Gn',
        '',
        '[omschrijving]',
      ).map(([id]) => id),
    ).toEqual(['3.9a.1', '1.n', '2.n.1', 'S1G1', 'G2'])
  })

  it('4 tells 4.3 from 4.30 and sees a real repetition', () => {
    const ids = found('4.3 De aanbieder veegt.', '', '4.30 De aanbieder harkt.', '', '4.3 De aanbieder strooit.')
    expect(ids.map(({ id }) => id)).toEqual(['4.3', '4.30', '4.3'])
  })

  it('5 starts a new item after a hard line break', () => {
    expect(
      told('12.1. Opdrachtnemer veegt.  ', '12.2. Opdrachtnemer harkt.  ', '12.3. Opdrachtnemer strooit.'),
    ).toEqual([
      ['12.1', 'Opdrachtnemer veegt.'],
      ['12.2', 'Opdrachtnemer harkt.'],
      ['12.3', 'Opdrachtnemer strooit.'],
    ])
  })
})

describe('layouts 6 to 11: tables', () => {
  it('6 reads a row of an evidence annex as proof, asked of who its column names', () => {
    const rows = found(
      '| **Nr.** | **Document/bewijsmiddel** | **Wanneer** | **Door wie?** |',
      '| --- | --- | --- | --- |',
      '| 1. | UEA (bijlage 2) | Bij inschrijving | Inschrijver |',
      '| 2. | Uittreksel Handelsregister, niet ouder dan 6 maanden bij ontvangst door de gemeente | Op verzoek | Iedere deelnemer van de combinatie |',
      '| 3. | PM | PM | PM |',
    )
    expect(
      rows.map(({ id, text, addressee, phase, evidence }) => [id, text, addressee, phase, evidence.length]),
    ).toEqual([
      ['1', 'UEA (bijlage 2)', 'bidder', 'tender', 1],
      [
        '2',
        'Uittreksel Handelsregister, niet ouder dan 6 maanden bij ontvangst door de gemeente',
        'bidder',
        'verification',
        1,
      ],
    ])
  })

  it('7 puts a flattened table together again: id, text and proof', () => {
    const rows = found(
      '*Nr. Eis Bewijsmiddel*',
      '',
      'TU-01',
      '',
      'De aanbieder snoeit de haag.',
      '',
      'Foto',
      '',
      'TU-02',
      '',
      'De aanbieder voert het blad af.',
      '',
      'Geen',
      '',
      'TU-03',
      '',
      'PM',
      '',
      'PM',
    )
    expect(rows.map(({ id, text, evidence }) => [id, text, evidence.length])).toEqual([
      ['TU-01', 'De aanbieder snoeit de haag.', 1],
      ['TU-02', 'De aanbieder voert het blad af.', 0],
    ])
  })

  it('8 reads a table whose first row is data, and lines with pipes that are no table', () => {
    expect(
      told(
        '| T-1 | De aanbieder snoeit de haag in maart. | KO |',
        '| --- | --- | --- |',
        '| T-2 | De aanbieder voert het blad af. | KO |',
      ),
    ).toEqual([
      ['T-1', 'De aanbieder snoeit de haag in maart.'],
      ['T-2', 'De aanbieder voert het blad af.'],
    ])
    expect(
      told(
        '| 1.2 | Oktober 2025 | Inkoop | De aanbieder heet nu opdrachtnemer |',
        '| --- | --- | --- | --- |',
        '| 1.1 | Mei 2025 | Inkoop | Taal |',
      ),
    ).toEqual([])
    expect(told('Haag: | een rij struiken die de aanbieder moet snoeien |')).toEqual([])
  })

  it('9 keeps a torn table of old and new text together, and reads on below it', () => {
    const draft = [
      '| Eis | WAS | WORDT | Toelichting |',
      '| --- | --- | --- | --- |',
      '| T-4 | De aanbieder levert ieder kwartaal:',
      '',
      '- een lijst van hagen;',
      '',
      '- een plattegrond. | De aanbieder geeft eens per jaar door wat hij snoeide. | Minder papier. |',
      '| T-5 | De aanbieder moet vegen. | De aanbieder moet harken. | Beter. |',
      '',
      'T-9 De aanbieder strooit bij vorst.',
    ]
    expect(told(...draft)).toEqual([['T-9', 'De aanbieder strooit bij vorst.']])
    const cells = specification(draft.join('\n')).passages.filter(({ table }) => table >= 0)
    expect(cells.find(({ text }) => text.value === 'een plattegrond.')?.column).toBe('WAS')
    expect(cells.find(({ text }) => text.value === 'De aanbieder moet harken.')?.column).toBe('WORDT')
  })

  it('10 takes nothing from questions and answers', () => {
    expect(
      told(
        '| Nr | Vraag | Antwoord |',
        '| --- | --- | --- |',
        '| 1 | De inschrijver moet een hek plaatsen. Klopt dat? | Nee, de aanbieder moet dat niet. |',
      ),
    ).toEqual([])
    expect(
      told('Vraag: Moet de aanbieder een hek plaatsen? Antwoord: nee. De aanbieder moet wel een paal zetten.'),
    ).toEqual([])
  })

  it('10 but reads award questions as demands', () => {
    const rows = found(
      '| Nr | Vraag | Punten |',
      '| --- | --- | --- |',
      '| GC-1 | Beschrijf hoe u hagen snoeit. | 50 |',
    )
    expect(rows.map(({ id, text, kind, addressee }) => [id, text, kind, addressee])).toEqual([
      ['GC-1', 'Beschrijf hoe u hagen snoeit.', 'award', 'bidder'],
    ])
  })

  it('11 splits a list inside a cell, under one id', () => {
    const [row, ...others] = found(
      '| Nr | Eis |',
      '| --- | --- |',
      '| T-1 | De aanbieder voert af:<br>1. blad;<br>2. snoeihout;<br>3. zand. |',
    )
    expect(others).toEqual([])
    expect(row?.text).toBe('De aanbieder voert af: 1. blad; 2. snoeihout; 3. zand.')
    expect(row?.demands).toBe(3)
  })
})

describe('layouts 12 to 19: templates', () => {
  it('12 keeps list items that fell out of a quotation with the sentence that opens them', () => {
    const items = found(
      '> De opdrachtnemer levert bij de start:',
      '> ',
      '- een sleutelplan;',
      '- een telefoonlijst.',
      '',
      '> De gemeente levert koffie.',
    )
    expect(items.map(({ text, addressee }) => [text, addressee])).toEqual([
      ['een sleutelplan;', 'contractor'],
      ['een telefoonlijst.', 'contractor'],
    ])
  })

  it('13 gives every alternative a scope of its own, also one that bears a wrong number', () => {
    const options = found(
      '## 2.1 Betaling',
      '',
      '**VOORBEELDOPTIE 1: per uur**',
      '',
      '> De aanbieder declareert maandelijks.',
      '',
      'VOORBEELDOPTIE 2:',
      '',
      '> De aanbieder declareert maandelijks.',
      '',
      '**VOORBEELDOPTIE 1: per wijk**',
      '',
      '> De aanbieder declareert maandelijks.',
      '',
      '*Bij taakgerichte uitvoeringsvariant:*',
      '',
      'De aanbieder declareert elk kwartaal.',
      '',
      '## 2.2 Overleg',
      '',
      'De aanbieder komt naar het overleg. [Optioneel: De aanbieder maakt het verslag.]',
      '',
      '(Bij een Europese aanbestedingsprocedure:) De aanbieder schrijft in via het platform.',
      '',
      '## [Optioneel:] Vervoer',
      '',
      'De aanbieder rijdt zelf.',
    )
    expect(options.map(({ option }) => option)).toEqual([
      'VOORBEELDOPTIE 1',
      'VOORBEELDOPTIE 2',
      'VOORBEELDOPTIE 1 (2)',
      'Bij taakgerichte uitvoeringsvariant',
      null,
      'Optioneel',
      'Bij een Europese aanbestedingsprocedure',
      '[Optioneel:] Vervoer',
    ])
  })

  it('13 keeps apart the texts of which one is to be chosen, and what is optional within an option', () => {
    const options = found(
      '[Kies één van de onderstaande teksten:]',
      '',
      '- De aanbieder declareert maandelijks.',
      '- De aanbieder declareert elk kwartaal.',
      '',
      'De aanbieder komt naar het overleg.',
      '',
      'De aanbieder maakt het verslag.',
      '',
      '*OF*',
      '',
      'De aanbieder stuurt de agenda.',
      '',
      'Optie A: De aanbieder rijdt zelf.',
      '',
      '[Tekstblok bij procedure 2:]',
      '',
      '(optioneel:) De aanbieder wacht.',
    ).map(({ option }) => option)
    expect(new Set(options).size).toBe(options.length)
    expect(options[2]).toBeNull()
    expect(options.slice(5)).toEqual(['Optie A', 'Tekstblok bij procedure 2 › optioneel'])
  })

  it('14 reads a demand with places still to be filled in, but not a place that is nothing else', () => {
    expect(
      told(
        'E-1 De aanbieder start op [datum] in <naam gemeente> voor [xx]% van € ***.',
        '',
        'E-2 PM',
        '',
        'E-3 [vul in]',
        '',
        '…………',
        '',
        '***',
        '',
        'E-4 De aanbieder levert aan {{naam}}.',
      ),
    ).toEqual([
      ['E-1', 'De aanbieder start op [datum] in <naam gemeente> voor [xx]% van € ***.'],
      ['E-4', 'De aanbieder levert aan {{naam}}.'],
    ])
  })

  it('15 keeps drafting instructions apart, however many sentences they have', () => {
    expect(
      texts(
        '[Let op: verwijder dit als het niet speelt. De aanbieder moet dan zelf kiezen. Zie ook bijlage 2.]',
        '',
        'De aanbieder veegt.',
      ),
    ).toEqual(['De aanbieder veegt.'])
  })

  it.each([
    [
      [
        'Inhoud',
        '',
        'Deel A. De aanbieder moet vegen .......... 2',
        '',
        'Deel B. De aanbieder moet harken .......... 4',
      ],
    ],
    [['[1. De aanbieder moet vegen 3](about:blank#vegen)', '', '[2. De aanbieder moet harken 4](#harken)']],
    [['ARTIKEL 4 DE AANBIEDER MOET VEGEN 10', '', 'ARTIKEL 5 DE AANBIEDER MOET HARKEN 12', '', 'ARTIKEL 6 SLOT 12']],
    [['# Inhoudsopgave', '', 'De aanbieder moet vegen', '', 'De aanbieder moet harken']],
  ])('16 skips a table of contents: %j', (lines) => {
    expect(told(...lines)).toEqual([])
    expect(told(...lines, '', '# Eisen', '', 'De aanbieder moet strooien.')).toHaveLength(1)
  })

  it('17 takes an id that is a heading by itself, and none of a tombstone', () => {
    expect(
      told(
        '## 5.02.02',
        '',
        'De aanbieder veegt.',
        '',
        '## 5.02.03',
        '',
        'Verplaatst naar 5.03.',
        '',
        '## 5.02.04',
        '',
        'Geen overheidsmaatregel, zie de inleiding.',
        '',
        '## 5.02.05',
        '',
        'Vervallen',
      ),
    ).toEqual([['5.02.02', 'De aanbieder veegt.']])
  })

  it('18 reads a demand once that stands in the title, the definition and the rule', () => {
    const [rule, ...others] = found(
      '# OP033 — De aanbieder veegt',
      '',
      '| Kenmerk | Waarde |',
      '| --- | --- |',
      '| Soort | Eis |',
      '| Bewijs | Foto |',
      '',
      '## Definitie',
      '',
      'De aanbieder veegt de stoep.',
      '',
      '## Regeltekst',
      '',
      'De aanbieder veegt de stoep.',
    )
    expect(others).toEqual([])
    expect(rule && [rule.id, rule.text, rule.evidence.length]).toEqual(['OP033', 'De aanbieder veegt de stoep.', 1])
  })

  it('19 passes front matter by, also that of a second file pasted below', () => {
    expect(
      told(
        '---',
        'titel: De aanbieder moet vegen',
        '---',
        '',
        'De aanbieder harkt.',
        '',
        '---',
        'titel: deel twee',
        'onderdelen:',
        '- De aanbieder moet maaien.',
        '- De aanbieder moet snoeien.',
        '---',
        '',
        'De aanbieder strooit.',
      ).map(([, text]) => text),
    ).toEqual(['De aanbieder harkt.', 'De aanbieder strooit.'])
  })

  it('19 reads a chapter between two dividers, though it holds only titles, a list and a line with a colon', () => {
    expect(
      told(
        '---',
        '',
        '# Eisenlijst',
        '',
        'Codes: AL (alle percelen), PZ (pleegzorg).',
        '',
        '- De aanbieder maait.',
        '',
        '---',
        '',
        'De aanbieder strooit.',
      ).map(([, text]) => text),
    ).toEqual(['De aanbieder maait.', 'De aanbieder strooit.'])
  })
})

describe('layouts 20 to 25: how demands are put', () => {
  it.each([
    ['**E4. Melden.** De aanbieder meldt ziekte.'],
    ['**E4 Melden**\n\nDe aanbieder meldt ziekte.'],
    ['**E4. Melden**\n\nDe aanbieder meldt ziekte.'],
    ['E4 Melden\n\nDe aanbieder meldt ziekte.'],
    ['#### E4. Melden\n\nDe aanbieder meldt ziekte.'],
    ['[E4] De aanbieder meldt ziekte.'],
    ['(E4) De aanbieder meldt ziekte.'],
  ])('20 gives a title, or what stands between brackets, to the demand it opens: %s', (text) => {
    expect(told('# Eisen', '', text)).toEqual([['E4', 'De aanbieder meldt ziekte.']])
  })

  it('20 reads "Eis nr. 4" as eis 4, and a title without a text below it as all there is', () => {
    expect(told('# Eisen', '', 'Eis nr. 4 De aanbieder meldt ziekte.')).toEqual([
      ['Eis 4', 'De aanbieder meldt ziekte.'],
    ])
    expect(told('# Eisen', '', 'E1 Nazorg', '', 'E2 De aanbieder meldt ziekte.')).toEqual([
      ['E1', 'Nazorg'],
      ['E2', 'De aanbieder meldt ziekte.'],
    ])
  })

  it.each([
    ['## 1. Waarom u deze brief krijgt\n\nWij kopen in.\n\n## 2. Uitvoering\n\nDe aanbieder meldt ziekte.'],
    ['# Begeleiding\n\n## Aanleiding\n\nWij kopen in.\n\n### Wat wij van u vragen\n\nDe aanbieder meldt ziekte.'],
    ['# Begeleiding\n\n## Begrippen\n\n### Eisen\n\nDe aanbieder meldt ziekte.'],
    ['# Inkoop van advies en ondersteuning\n\n## Uitvoering\n\nDe aanbieder meldt ziekte.'],
  ])('20 reads the demands of a draft that begins with why: %s', (text) => {
    expect(texts(text)).toEqual(['De aanbieder meldt ziekte.'])
  })

  it('20 reads what has a code below a title that explains', () => {
    expect(told('# Begeleiding', '', '## Achtergrond', '', 'E-01 De aanbieder meldt ziekte.', '', 'Hij belt.')).toEqual(
      [['E-01', 'De aanbieder meldt ziekte.']],
    )
  })

  it.each([['# Toelichting inkoop begeleiding'], ['# Handreiking begeleiding'], ['# Toelichting']])(
    '20 demands nothing in a document that is called an explanation: %s',
    (title) => {
      expect(texts(`${title}\n\n## Uitvoering\n\nDe aanbieder meldt ziekte.`)).toEqual([])
    },
  )

  it('20 lets a numbered title in bold open nothing', () => {
    expect(told('# Eisen', '', '**B-2. Planning.**', '', 'B-3 De aanbieder meldt ziekte.')).toEqual([
      ['B-3', 'De aanbieder meldt ziekte.'],
    ])
  })

  it('20 reads bold keywords with a fragment, under a title with a picture', () => {
    const items = found(
      '## Lot 1: Tuinen',
      '',
      '✅ Verplichte certificeringen:',
      '',
      '- **ISO 9001** – kwaliteit van het werk',
      '- **VCA** - veilig werken',
      '',
      '**📋 Vereiste documenten:**',
      '',
      '- Polis van de verzekering',
    )
    expect(items.map(({ text, lot }) => [text, lot])).toEqual([
      ['ISO 9001 – kwaliteit van het werk', '1'],
      ['VCA - veilig werken', '1'],
      ['Polis van de verzekering', '1'],
    ])
  })

  it.each([
    'E-VTH-14',
    'E.B.01',
    'E3-13',
    'W7.2',
    'B.27',
    'VTH057',
    'Kerncompetentie 1',
    'TQ-012',
    'OP033',
    'IV041',
    'K.O.-eis 7',
    'Vraag 3',
  ])('21 knows the id %s in a paragraph, list, heading and table', (id) => {
    const sentence = 'Inschrijver veegt de stoep.'
    expect(told(`${id}: ${sentence}`)).toEqual([[id, sentence]])
    expect(told(`- **${id}** (4 punten) ${sentence}`)).toEqual([[id, sentence]])
    expect(told(`## ${id}`, '', sentence)).toEqual([[id, sentence]])
    expect(told('| ID | Omschrijving |', '| --- | --- |', `| ${id} | ${sentence} |`)).toEqual([[id, sentence]])
  })

  it('21 sees no id in names of norms, parts and years', () => {
    expect(
      found(
        'ISO 9001 De aanbieder moet vegen.',
        '',
        'DEEL 2 De aanbieder moet harken.',
        '',
        'In 2026 De aanbieder moet strooien.',
      ).every(({ explicit }) => !explicit),
    ).toBe(true)
  })

  it('22 counts the demands of one sentence that semicolons divide, under its one id', () => {
    const [one, ...others] = found(
      'T-1 De aanbieder ruimt het blad; veegt de stoep; snoeit de haag; maait het gras; strooit bij vorst; leegt de bakken; meldt schade; en sluit het hek.',
    )
    expect(others).toEqual([])
    expect(one && [one.id, one.demands]).toEqual(['T-1', 8])
    expect(found('T-2 De aanbieder veegt; zand laat hij liggen.')[0]?.demands).toBe(1)
    expect(found('T-3 De aanbieder veegt.')[0]?.demands).toBe(1)
  })

  it('23 reads fragments and infinitives where clauses are numbered, but not the title of a branch', () => {
    expect(
      told(
        'Eistype: Proceseis',
        '',
        '(1.1) Snoeien',
        '',
        '(1.1.1) Kunnen snoeien tot vier meter.',
        '',
        '(1.1.2) Termijnbewaking.',
        '',
        '(1.1.3) Vervallen.',
      ),
    ).toEqual([
      ['1.1.1', 'Kunnen snoeien tot vier meter.'],
      ['1.1.2', 'Termijnbewaking.'],
    ])
  })

  it('24 reads a user story as a demand on the provider', () => {
    const [story] = found('- GV-1: Als beheerder wil ik een storing melden, zodat de monteur komt.')
    expect(story && [story.id, story.addressee, story.modality]).toEqual(['GV-1', 'contractor', 'must'])
  })

  it('25 reads a task for the bidder as a demand, also when it is a question, with what it must go into', () => {
    expect(
      told('**Vraag 2 (25 punten)** Op welke manier werkt u met vrijwilligers? Ga daarbij in op planning en ziekte.'),
    ).toEqual([['Vraag 2', 'Op welke manier werkt u met vrijwilligers? Ga daarbij in op planning en ziekte.']])
  })
})

describe('layouts 26 to 32: noise', () => {
  it('26 finds numbers in a text that a PDF flattened', () => {
    expect(
      told(
        '4 4.1',
        'Melden De opdrachtnemer meldt een storing. 4.2',
        'Herstel De opdrachtnemer herstelt haar binnen een dag. 4.3',
        'Kosten De gemeente betaalt.',
      ).slice(0, 2),
    ).toEqual([
      ['4.1', 'Melden De opdrachtnemer meldt een storing.'],
      ['4.2', 'Herstel De opdrachtnemer herstelt haar binnen een dag.'],
    ])
  })

  const wrapped = [
    '2.1 De opdrachtnemer ruimt op iedere werkdag het blad van de stoepen en de fiets-',
    '',
    'paden, en hij regelt de in- en uitgang van het park zo dat niemand er over het',
    '',
    '(2)',
    '',
    'Bestek Groen gemeente Elzenveld',
    '',
    'snoeihout struikelt. De aanbestedingsdocu- menten noemen het park.',
    '',
    '2.2 De opdrachtnemer strooit bij vorst voordat de scholen beginnen en ook op een',
    '',
    'zaterdag wanneer er markt is.',
    '',
    '(3)',
    '',
    'Bestek Groen gemeente Elzenveld',
  ]
  it('27 joins wrapped lines and parted words, and leaves page marks out', () => {
    expect(told(...wrapped)).toEqual([
      [
        '2.1',
        'De opdrachtnemer ruimt op iedere werkdag het blad van de stoepen en de fietspaden, en hij regelt de in- en uitgang van het park zo dat niemand er over het\nsnoeihout struikelt. De aanbestedingsdocumenten noemen het park.',
      ],
      [
        '2.2',
        'De opdrachtnemer strooit bij vorst voordat de scholen beginnen en ook op een\nzaterdag wanneer er markt is.',
      ],
    ])
    expect(quoted(...wrapped)[1]).toBe(
      'De opdrachtnemer strooit bij vorst voordat de scholen beginnen en ook op een\n\nzaterdag wanneer er markt is.',
    )
  })

  it('27 leaves paragraphs apart that only look unfinished', () => {
    expect(texts('De aanbieder veegt', '', 'de stoep')).toEqual(['De aanbieder veegt'])
  })

  it('28 reads a typed tree by its codes', () => {
    const draft = [
      'Eistype: Producteis',
      '',
      '(2.1) Groen',
      '',
      '(2.1.1) Haag van twee meter hoog.',
      '',
      '(2.1.2) Gras, gemaaid op vrijdag.',
    ]
    expect(found(...draft).map(({ id }) => id)).toEqual(['2.1.1', '2.1.2'])
  })

  it('29 joins the letters of a law database with their text', () => {
    const draft = [
      '### Artikel 3. Aanmelden',
      '',
      'Een gegadigde verstrekt bij zijn aanmelding:',
      '',
      '• a.',
      '',
      '   een plan van de tuin;',
      '',
      '• b.',
      '',
      '   [vervallen]',
      '',
      '• c.',
      '',
      '   een lijst van gereedschap.',
    ]
    expect(texts(...draft)).toEqual(['een plan van de tuin;', 'een lijst van gereedschap.'])
    expect(found(...draft).map(({ addressee }) => addressee)).toEqual(['bidder', 'bidder'])
  })

  it('30 reads lists that are none in Markdown', () => {
    const items = [
      'De opdrachtnemer levert:',
      '',
      '– een schop;',
      '– een hark;',
      '',
      '• een emmer;',
      '',
      'o een bezem;',
      '',
      'a) een kruiwagen;',
      '',
      'i. een snoeischaar.',
    ]
    expect(texts(...items)).toEqual([
      'een schop;',
      'een hark;',
      'een emmer;',
      'een bezem;',
      'een kruiwagen;',
      'een snoeischaar.',
    ])
  })

  it('31 steps over empty headings and headings of mere bold marks', () => {
    expect(
      told('## ', '', '## ****', '', '## Eis 4', '', '## ', '', 'De aanbieder veegt.').map(([, text]) => text),
    ).toEqual(['De aanbieder veegt.'])
  })

  it('32 takes an anonymised name for a name', () => {
    expect(told('E-1 De aanbieder belt de heer Xxxxxx van Xxxxx.')).toEqual([
      ['E-1', 'De aanbieder belt de heer Xxxxxx van Xxxxx.'],
    ])
  })
})

describe('layouts 33 to 38: meaning', () => {
  it('33 knows for which lot a demand holds: by heading, line, column and sentence', () => {
    const lots = found(
      '## Algemeen',
      '',
      'De aanbieder veegt.',
      '',
      '## Perceel 2 Parken',
      '',
      'De aanbieder harkt.',
      '',
      '### Gras',
      '',
      'De aanbieder maait.',
      '',
      '## Pleinen',
      '',
      '*(Sub)perceel 2a*',
      '',
      'De aanbieder boent.',
      '',
      'Algemeen',
      '',
      'De aanbieder poetst. Bij perceel 3 strooit de aanbieder ook.',
    )
    expect(lots.map(({ lot }) => lot)).toEqual([null, '2', '2', '2a', null, '3'])
  })

  it('33 reads the lot from its column', () => {
    const rows = found(
      '| Nr | Perceel | Eis |',
      '| --- | --- | --- |',
      '| E-1 | 2 | De aanbieder harkt. |',
      '| E-2 | alle | De aanbieder veegt. |',
    )
    expect(rows.map(({ id, lot }) => [id, lot])).toEqual([
      ['E-1', '2'],
      ['E-2', null],
    ])
  })

  it('34 finds proof in a column, an annex, a list at the end and the sentence itself', () => {
    const proofs = (...lines: readonly string[]) => found(...lines).map(({ evidence }) => evidence.length)
    expect(
      proofs('| Nr | Eis | Bewijs |', '| --- | --- | --- |', '| E-1 | De aanbieder is verzekerd. | Polis |'),
    ).toEqual([1])
    expect(proofs('| Nr | Bewijsstuk | Op verzoek |', '| --- | --- | --- |', '| 1 | Polis | ja |')).toEqual([1])
    expect(
      proofs('Bij te voegen bewijsstukken:', '', '- polis van de verzekering', '- uittreksel uit het handelsregister'),
    ).toEqual([1, 1])
    expect(proofs('De aanbieder is aantoonbaar verzekerd.')).toEqual([1])
  })

  it('35 reads a knock-out in each of its five forms as a demand', () => {
    expect(texts('Op straffe van uitsluiting is inschrijver lid van de brancheorganisatie.')).toHaveLength(1)
    expect(
      told('| ID | Omschrijving | KO/REQ |', '| --- | --- | --- |', '| K1 | Inschrijver heeft tien hoveniers. | KO |'),
    ).toHaveLength(1)
    expect(texts('## Minimumeisen', '', '- Tien hoveniers in dienst')).toEqual(['Tien hoveniers in dienst'])
    expect(texts('Een inschrijving zonder prijzenblad wordt terzijde gelegd.')).toHaveLength(1)
    expect(found('E1 De aanbieder veegt.', '', 'W1 (5 punten) De aanbieder harkt.').map(({ kind }) => kind)).toEqual([
      'requirement',
      'wish',
    ])
  })

  it('36 leaves a reference to another paragraph in the text of the demand', () => {
    expect(told('3.1 De aanbieder meldt dat volgens paragraaf 3.5 en bijlage ***.')).toEqual([
      ['3.1', 'De aanbieder meldt dat volgens paragraaf 3.5 en bijlage ***.'],
    ])
  })

  it.each([
    ['De aanbieder', 'contractor'],
    ['De opdrachtnemer', 'contractor'],
    ['De wederpartij', 'contractor'],
    ['De leverancier', 'contractor'],
    ['De dienstverlener', 'contractor'],
    ['De zorgaanbieder', 'contractor'],
    ['De potentiële opdrachtnemer', 'bidder'],
    ['De inschrijver', 'bidder'],
    ['Iedere gegadigde', 'bidder'],
  ])('37 knows %s by whatever name', (name, addressee) => {
    expect(found(`${name} is bereikbaar op werkdagen.`).map((one) => one.addressee)).toEqual([addressee])
  })

  it('38 takes no date, version or typo for an id', () => {
    expect(
      found(
        'Versie 2.1 d.d. 15 september 2015',
        '',
        '1.5.2026 De aanbieder moet vegen.',
        '',
        'De aanbieder veegt volgens de Wmo 201g5 binnen 2 kalandermaanden.',
      ).map(({ explicit }) => explicit),
    ).toEqual([false, false])
  })
})

describe('a template of a procurement document', () => {
  const template = [
    '# Inkoopdocument',
    '',
    '# Inhoudsopgave',
    '',
    '[Inleiding 2](about:blank#inleiding)',
    '',
    '[1. De opdrachtnemer moet leveren 3](about:blank#leveren)',
    '',
    '[Bijlage 1: Wat moet de inschrijver aanleveren 9](about:blank#bijlage-1)',
    '',
    '# Inleiding',
    '',
    '> De potentiële opdrachtnemer moet twee dingen laten zien:',
    '> ',
    '- hij is verzekerd;',
    '- hij heeft ervaring.',
    '',
    '# Bewijs',
    '',
    '> De inkopende organisatie kan de volgende documenten opvragen:',
    '> ',
    '- een uittreksel uit het handelsregister, niet ouder dan zes maanden;',
    '- een gedragsverklaring aanbesteden.',
    '',
    '> *Nr. Eis Bewijsmiddel*',
    '> ',
    '> G1',
    '> ',
    '> Gn',
    '',
    '# Bijlage 1: Aan te leveren documenten',
    '',
    '| **Nr.** | **Document/Bewijsmiddel** | **Bij inschrijving of op verzoek** | **Door wie?** |',
    '| --- | --- | --- | --- |',
    '| 1. | UEA (format in bijlage ***) | Bij inschrijving | Potentiële opdrachtnemer |',
    '| 2. | VOG | Op verzoek | Potentiële opdrachtnemer, Combinant |',
    '| 13. | PM | PM | PM |',
  ]
  const requirements = found(...template)

  it('shows its annex as evidence of the bidder, row by row', () => {
    const annex = requirements.filter(({ explicit }) => explicit)
    expect(annex.map(({ id, addressee, evidence }) => [id, addressee, evidence.map(({ form }) => form)])).toEqual([
      ['1', 'bidder', ['uea']],
      ['2', 'bidder', ['certificate-of-conduct']],
    ])
  })

  it('takes no line of its contents for a demand, and every list item for one', () => {
    expect(requirements.filter(({ explicit }) => !explicit).map(({ text, addressee }) => [text, addressee])).toEqual([
      ['hij is verzekerd;', 'bidder'],
      ['hij heeft ervaring.', 'bidder'],
      ['een uittreksel uit het handelsregister, niet ouder dan zes maanden;', 'bidder'],
      ['een gedragsverklaring aanbesteden.', 'bidder'],
    ])
  })
})

describe('proof asked in parts', () => {
  it('is as many pieces as semicolons divide, under one id', () => {
    const [one, ...others] = found(
      'E-1 De aanbieder overlegt een protocol voor sleutels; een protocol voor gereedschap; een protocol voor honden; en een protocol voor katten.',
    )
    expect(others).toEqual([])
    expect(one?.demands).toBe(4)
    expect(one?.evidence.map(({ form }) => form)).toEqual(Array.from({ length: 4 }, () => 'policy-document'))
  })

  it('costs the bidders more than one piece does', () => {
    const pieces = (text: string) => {
      const draft = { path: 'eisen.md', format: 'markdown', text } as const
      const { items } = lint(draft, pack, { facts: { domain: ['wmo'] } }).burden.before
      return new Set(items.flatMap(({ kind, evidence }) => (kind === 'production' ? (evidence ?? []) : []))).size
    }
    expect(pieces('E-1 De aanbieder overlegt een protocol voor sleutels.')).toBe(1)
    expect(
      pieces(
        'E-1 De aanbieder overlegt een protocol voor sleutels; een protocol voor honden; een protocol voor katten.',
      ),
    ).toBe(3)
  })
})
