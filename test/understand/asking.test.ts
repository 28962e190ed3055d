/** The ways in which a draft asks without "de aanbieder moet": by title, box, column, or by what the municipality expects. */

import { describe, expect, it, test } from 'vitest'
import { isDemand, type Requirement } from '../../src/model/specification.ts'
import { read } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const found = (...lines: readonly string[]): readonly Requirement[] =>
  read({ path: 'eisen.md', format: 'markdown', text: lines.join('\n') }, pack).requirements.filter(isDemand)
const told = (...lines: readonly string[]) => found(...lines).map(({ id, text }) => [id, text])

describe('a title that is the demand', () => {
  it('is read where all below it explains or proves it', () => {
    const draft = [
      '### Eis 6: Eerste hulp binnen tien dagen na opdracht',
      '',
      'Toelichting: spoed is bijvoorbeeld ontslag uit het ziekenhuis.',
      'Bewijs: datum in het 305-bericht.',
      '',
      '### Eis 7: Opdrachtnemer beschikt over een loket',
      '',
      'Toelichting: velen mailen niet.',
      '',
      '### Eis 8: Vaste hulp',
      '',
      'De cliënt ziet in een half jaar ten hoogste drie gezichten.',
    ]
    const [first, second, third] = found(...draft)
    expect(first && [first.id, first.text, first.evidence.length]).toEqual([
      'Eis 6',
      'Eerste hulp binnen tien dagen na opdracht',
      1,
    ])
    expect(second?.text).toBe('Opdrachtnemer beschikt over een loket')
    expect(third?.text).toBe('De cliënt ziet in een half jaar ten hoogste drie gezichten.')
  })

  it('takes what explains it along when it goes', () => {
    const text = '### Eis 7: Opdrachtnemer heeft een loket\n\nToelichting: velen mailen niet.\n\n## Slot\n'
    const [requirement] = found(text)
    const left = (requirement?.extents ?? []).reduceRight(
      (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
      text,
    )
    expect(left.trim()).toBe('## Slot')
  })

  it('asks nothing once it is dropped', () => {
    expect(told('### Eis 11 (vervallen)', '', 'De aanbieder vervoert de bewoner zelf.')).toEqual([
      ['§1-1', 'De aanbieder vervoert de bewoner zelf.'],
    ])
  })
})

describe('a list to tick off', () => {
  it('asks each of its items', () => {
    expect(
      told('## Uitvoering', '', '- [ ] **C3.1** Iedereen heeft een VOG', '- [x] Groep van hoogstens acht deelnemers'),
    ).toEqual([
      ['C3.1', 'Iedereen heeft een VOG'],
      ['§1-2', 'Groep van hoogstens acht deelnemers'],
    ])
  })

  it('asks nothing where one of its items is chosen', () => {
    expect(told('Kruis aan:', '', '- [ ] wij rijden zelf en lenen niets', '- [ ] wij huren een bus in')).toEqual([])
    expect(told('- [ ] Ja, wij voldoen daaraan', '- [ ] Nee, want dat kan niet')).toEqual([])
    expect(told('- [ ] polisblad (T3)')).toEqual([])
  })
})

describe('a table that parts the work', () => {
  const head = ['| Fase | Gemeente doet | Aanbieder doet |', '|---|---|---|']

  it('asks what stands in the column of the provider', () => {
    expect(told(...head, '| Start | Stuurt het bericht binnen vijf dagen | Wijst een begeleider aan |')).toEqual([
      ['§0-1', 'Wijst een begeleider aan'],
    ])
    expect(told(...head, '| Start | Stuurt het bericht binnen vijf dagen | - |')).toEqual([])
  })

  it('asks what a letter says that the provider carries out', () => {
    const letters = ['| Nr | Activiteit | Gemeente | Aanbieder |', '|---|---|---|---|']
    expect(
      told(...letters, '| B1 | Opstellen van het plan | I | R/A |', '| B2 | Afgeven van het besluit | R | I |'),
    ).toEqual([['B1', 'Opstellen van het plan']])
  })
})

it('takes a list of annexes for what comes with the draft, unless it is asked for', () => {
  const table = ['| Nr | Bijlage |', '|---|---|', '| 1 | Het ingevulde prijsblad |']
  expect(told('## Stukken', '', 'Dit hoort erbij:', '', ...table)).toEqual([])
  expect(told('## Stukken', '', 'De inschrijver levert aan:', '', ...table)).toEqual([['1', 'Het ingevulde prijsblad']])
})

describe('what stands below "Wat we vragen."', () => {
  it('asks, with or without a verb', () => {
    expect(
      told('**Wat we vragen.** Er is een vertrouwenspersoon op afroep.', '', '**Doel.** Er is rust in het huis.').map(
        ([, text]) => text,
      ),
    ).toEqual(['Er is een vertrouwenspersoon op afroep.'])
    expect(told('**Wat we vragen.**', '', '- registratie voor iedere behandelaar').map(([, text]) => text)).toEqual([
      'registratie voor iedere behandelaar',
    ])
  })
})

it('takes a line that opens with "Bewijs:" as proof of what stands above it', () => {
  const [requirement, ...others] = found('**E4.** De aanbieder is verzekerd.', '', 'Bewijs: kopie van de polis.')
  expect(others).toEqual([])
  expect(requirement?.evidence).toHaveLength(1)
  expect(requirement?.text).toBe('De aanbieder is verzekerd.')
})

it('leaves a list of what the municipality does to the municipality', () => {
  expect(told('## Afspraken', '', 'De gemeente:', '', '- laat het gebouw keuren', '- stelt een beheerder aan')).toEqual(
    [],
  )
})

describe('a sentence binds a provider', () => {
  test.each([
    'Wij spreken af dat de aanbieder geen inwoners weigert.',
    'De gemeente gaat ervan uit dat aanbieders deelnemen aan het overleg.',
    'Lukt dat niet, dan verwachten wij dat hij de inwoner zelf belt.',
    'Het is aan de aanbieder om een werkplan te maken.',
    'Aan de aanbieder is het om de doelen te vertalen naar een werkplan.',
    'De kosten van een tolk komen voor rekening van de opdrachtnemer.',
    'Daarnaast ontvangen wij van de aanbieder elk halfjaar een duiding.',
    'De contractmanager krijgt iedere vrijdag een overzicht.',
    'De gemeente wordt binnen drie dagen geïnformeerd over wijzigingen.',
    'Een calamiteit wordt dezelfde dag gemeld bij de toezichthouder.',
    'Wij vragen u het formulier terug te sturen.',
    'De gemeente vraagt een plan van aanpak van ten hoogste vier bladzijden.',
    'Stuur een verklaring van de Belastingdienst mee.',
    'Voeg een brief bij waarin staat dat er geen faillissement loopt.',
    'Iedereen die contact heeft met deelnemers beschikt over een VOG.',
    'Reclame op de ruiten is verboden.',
    'De verwijzer en de aanbieder leggen de afspraken vast.',
    'De school wordt door de aanbieder ingelicht over het plan.',
    'Schrijft u in op perceel 2, dan schrijft u ook in op perceel 3 (mag met een onderaannemer).',
    'Toon aan dat u over voldoende mensen beschikt (een overzicht per functie volstaat).',
    'Verleent de toezichthouder op verzoek toegang tot de locatie.',
  ])('%s', (sentence) => {
    expect(found('# Uitvraag', '', '## Uitvoering', '', sentence)).toHaveLength(1)
  })

  test.each([
    'Wij gaan ervan uit dat de markt in 2027 groeit.',
    'Wij vragen ons af of dat nodig is.',
    'De keuze voor een locatie is aan de aanbieder.',
    'De gemeente heeft de huidige aanbieders geïnformeerd.',
    'De gemeente onderzoekt de vraag. Zij stelt daarna het aantal uren vast.',
    'Stuur geen jaarrekening mee.',
    'Eerder schreven drie partijen in.',
    'GI = gecertificeerde instelling.',
    'De GI stelt binnen vijf dagen een jeugdbeschermer aan.',
    'Bij een maatregel bepaalt de gecertificeerde instelling welke hulp nodig is.',
    'De verwijzer stelt vast welke hulp nodig is en meldt dat aan de aanbieder.',
    'De school levert op verzoek een handelingsoverzicht aan.',
    'De medewerker van het lokaal team sluit aan bij het gesprek.',
    'Aan de genoemde aantallen kan een inschrijver geen rechten ontlenen.',
  ])('and not by: %s', (sentence) => {
    expect(found('# Uitvraag', '', '## Uitvoering', '', sentence)).toEqual([])
  })
})

describe('what is done by nobody that is named', () => {
  const asked = ['De aanbieder levert vaste begeleiders.', 'De aanbieder sluit aan bij het overleg.']
  const within = (...others: string[]) =>
    found('# Uitvraag', '', '## Uitvoering', '', [...asked, ...others].join(' ')).map(({ text }) => text)

  test.each([
    'Sleutels van inwoners worden gecodeerd bewaard in een kluis.',
    'Rolstoelen worden vastgezet volgens de code.',
  ])('is asked where most of the rest is: %s', (sentence) => {
    expect(within(sentence)).toContain(sentence)
  })

  test.each([
    'De waakvlam wordt per dag vergoed volgens de lijst.',
    'Hierin wordt als reden de code meegegeven.',
    'De stukken worden door de gemeente bewaard in een kluis.',
  ])('but not: %s', (sentence) => {
    expect(within(sentence)).toEqual(asked)
  })

  it('asks nothing among sentences that tell', () => {
    const telling = ['Er zijn drie kernen.', 'Het gebied is groot.', 'De bevolking groeit.', 'Er rijden twee bussen.']
    const sentence = 'Sleutels van inwoners worden gecodeerd bewaard in een kluis.'
    expect(within(...telling, sentence)).toEqual(asked)
  })
})

describe('what its author struck out', () => {
  it('asks nothing, and leaves its number to what takes its place', () => {
    const draft = [
      '## Eisen',
      '',
      '**E2** ~~Een omzet van € 1.000.000.~~ Aanbieder heeft een positief eigen vermogen. [opm. FB: zo goed?]',
      '',
      '**E9** ~~Lidmaatschap van een branchevereniging is verplicht.~~ geschrapt op 12 februari',
      '',
      '| Nr. | Eis | Status |',
      '|---|---|---|',
      '| U1 | Hulp start binnen zes weken | akkoord |',
      '| U3 | ~~Elk kwartaal een verslag~~ | geschrapt, te veel regeldruk |',
      '',
      '- overlegt met de school',
      '- ~~werkt mee aan het experiment~~',
    ]
    expect(told(...draft)).toEqual([
      ['E2', 'Aanbieder heeft een positief eigen vermogen.'],
      ['U1', 'Hulp start binnen zes weken'],
      ['§1-3', 'overlegt met de school'],
    ])
  })

  it('sets no bound any more', () => {
    const [requirement] = found('## Eisen', '', "Zzp'ers maken hooguit ~~20%~~ 15% van de uren vol.")
    expect(requirement?.quantities.map(({ value }) => value)).toEqual([15])
  })
})

describe('lines with a label in bold', () => {
  it('part the reason from the demand and its proof', () => {
    const [requirement] = found(
      '**Eis 5**',
      '**Omschrijving:** Maximaal zes jeugdigen per groep.',
      '**Reden:** Kleine groepen geven minder incidenten.',
      '**Bewijsmiddel:** plattegrond',
      '**Wanneer:** voor de start',
    )
    expect(requirement?.text).not.toContain('incidenten')
    expect(requirement?.text).toContain('Wanneer: voor de start')
    expect(requirement?.evidence).toHaveLength(1)
  })
})

describe('what is bought', () => {
  it('is done by whoever stands outside the contract elsewhere, when the title says so', () => {
    const sentence = 'De jeugdbeschermer bezoekt de jeugdige ten minste eenmaal per vier weken.'
    expect(found('# Ambulante jeugdhulp', '', '## Uitvoering', '', sentence)).toEqual([])
    expect(found('# Jeugdbescherming', '', '## Uitvoering', '', sentence)).toHaveLength(1)
  })

  it('is not asked by what the draft itself calls information', () => {
    const text = 'titel: Hulp\neisen:\n  - { nr: INF-1, soort: informatie, tekst: De gemeente telt 48.300 inwoners. }\n'
    const { requirements } = read({ path: 'eisen.yaml', format: 'yaml', text }, pack)
    expect(requirements.map(({ id, kind }) => [id, kind])).toEqual([['INF-1', 'information']])
    expect(requirements.filter(isDemand)).toEqual([])
  })
})

describe('the number of a part of a YAML draft', () => {
  it('makes its title no requirement', () => {
    const text = [
      'domein: jeugd',
      'secties:',
      '  - { code: H1, titel: Inleiding, tekst: De aanbieder leest dit stuk goed. }',
      '  - code: S1',
      '    naam: Uitvoering',
      '    toelichting: De eisen zijn doorgesproken.',
      '    eisen: [{ id: UE-1, tekst: De aanbieder levert een plan. }]',
      '',
    ].join('\n')
    const { requirements } = read({ path: 'eisen.yaml', format: 'yaml', text }, pack)
    expect(requirements.map(({ id }) => id)).toEqual(['§1-1', 'UE-1'])
  })
})

describe('a sentence without any party', () => {
  const under = (title: string, sentence: string) => found('# Hulp bij het huishouden', '', `## ${title}`, '', sentence)

  test.each([
    'Op een melding wordt binnen twee werkdagen gereageerd.',
    'De eerste schoonmaakbeurt vindt plaats binnen tien werkdagen na de opdracht.',
    'De bezetting bedraagt ten minste 0,9 fte per twintig huishoudens.',
    'Er is altijd een achterwacht, ook in het weekend.',
    'De dagbesteding is op werkdagen open van 9.00 tot 16.30 uur.',
    'Het verslag beslaat ten hoogste tien bladzijden.',
    'Niemand zit langer dan 45 minuten in de bus.',
    'Gefactureerd wordt uitsluitend via het berichtenverkeer.',
    'Cessie van vorderingen is zonder instemming niet toegestaan.',
    'De jaarrekening ontvangt de gemeente vóór 1 april.',
    'Klachten van reizigers handelt men af binnen tien werkdagen.',
    'Ophalen gebeurt hooguit tien minuten later dan afgesproken.',
    'De rit naar de locatie duurt niet langer dan 45 minuten.',
    'Een korting mag niet worden doorbelast aan onderaannemers.',
    'Pleegouders worden door de aanbieder gescreend en krijgen een verklaring.',
  ])('sets a norm for the work: %s', (sentence) => {
    expect(under('Personeel', sentence)).toHaveLength(1)
  })

  test.each([
    'De tarieven voor begeleiding worden jaarlijks aangepast.',
    'Nu is de wachttijd ten hoogste drie weken.',
    'In 2024 werden per week 600 ritten gereden.',
    'Voor het verslag zijn ten hoogste tien punten te behalen.',
    'Per jaar gaat het om zo’n 38.000 ritten.',
    'Een eigen bijdrage wordt door het CAK geïnd.',
    'Aanmelders worden door de gemeenten uitgenodigd voor een gesprek.',
    'Naast u zijn nog drie andere bedrijven benaderd.',
    'Dit gesprek zit in het tarief.',
    'Declaraties worden binnen dertig dagen voldaan.',
    'Op deze overeenkomst is Nederlands recht van toepassing.',
    'Over een indicatie voor begeleiding wordt binnen acht weken besloten.',
  ])('but not by: %s', (sentence) => {
    expect(under('Personeel', sentence)).toEqual([])
  })

  it('tells how things are in an introduction', () => {
    expect(under('Achtergrond', 'Op een melding wordt binnen twee werkdagen gereageerd.')).toEqual([])
  })
})

describe('a table without names of columns', () => {
  it('asks what stands beside a label', () => {
    const table = [
      '| | |',
      '|---|---|',
      '| **Doelgroep** | Volwassenen met lichte beperkingen. |',
      '| **Personeel** | Uitsluitend hbo-geschoold, met ervaring |',
      '| **Tarief** | 61 euro per uur, prijspeil 2025 |',
      '| **Inzet** | Maximaal twee vaste gezichten per cliënt. |',
      '| **Locatie** | De locatie ligt binnen 15 minuten rijden van de kern. |',
    ]
    expect(found('## Productblad', '', ...table).map(({ text }) => text)).toEqual([
      'Uitsluitend hbo-geschoold, met ervaring',
      'Maximaal twee vaste gezichten per cliënt.',
      'De locatie ligt binnen 15 minuten rijden van de kern.',
    ])
  })
})

describe('a table that says who does what', () => {
  it('asks what the provider does', () => {
    const table = [
      '| Nr | Wie | Wat | Termijn | Bepaling |',
      '|---|---|---|---|---|',
      '| 3.1 | Aanbieder | Stelt een plan op | 15 werkdagen | 2.1 |',
      '| 3.2 | Inwoner | Leest het plan | 5 werkdagen | 2.2 |',
      '| 3.3 | Gemeente | Stuurt de toewijzing | 5 werkdagen | 2.3 |',
    ]
    expect(told('## Stappen', '', ...table)).toEqual([['3.1', 'Stelt een plan op']])
  })
})

describe('lines with a code', () => {
  it('are apart though no empty line stands between them', () => {
    expect(
      told('De aanbieder:', '', 'F3-1 gebruikt altijd de laatste release;', 'F3-2 verzendt een 305 binnen vijf dagen.'),
    ).toEqual([
      ['F3-1', 'gebruikt altijd de laatste release;'],
      ['F3-2', 'verzendt een 305 binnen vijf dagen.'],
    ])
  })
})

describe('a list of what somebody else does', () => {
  it.each(['De gemeente:', 'De inwoner:'])('asks nothing below "%s"', (who) => {
    expect(found('## Samenwerking', '', who, '', '- zegt afspraken uiterlijk 24 uur van tevoren af.')).toEqual([])
  })

  it('goes by codes too', () => {
    const lines = [
      'De aanbieder:',
      '',
      'F3-1 hanteert één code.',
      '',
      'En de gemeente:',
      '',
      'F3-2 zendt de toewijzing.',
    ]
    expect(told(...lines)).toEqual([['F3-1', 'hanteert één code.']])
  })
})
