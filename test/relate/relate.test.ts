import { describe, expect, it } from 'vitest'
import { fix, lint } from '../../src/pipeline.ts'
import { relate } from '../../src/relate/relate.ts'
import { markdown, pack, specified } from '../drafts.ts'

const dutch = { facts: { language: 'nl' as const } }
const grouped = (...blocks: readonly string[]) =>
  relate(specified(...blocks)).families.map(({ best, twins }) => [
    best.id,
    ...twins.map(({ requirement, likeness }) => `${requirement.id} ${likeness}`),
  ])

describe('families', () => {
  it('groups the same demand across chapters round its first member', () => {
    expect(
      grouped(
        'E-01 De opdrachtnemer wijst iedere cliënt een vaste begeleider toe.',
        'E-02 De opdrachtnemer houdt per cliënt een dossier bij.',
        '## Overeenkomst',
        'E-03 De aanbieder wijst aan elke cliënt een vaste begeleider toe.',
        'E-04 Een vaste begeleider wordt door de opdrachtnemer aan iedere cliënt toegewezen.',
      ),
    ).toEqual([['E-01', 'E-03 near', expect.stringMatching(/^E-04/)]])
  })

  it('keeps the hard demand of a wish and a demand, and the fuller of two', () => {
    expect(
      grouped(
        'E-01 Bij voorkeur zet de vervoerder schone voertuigen in.',
        'E-02 De vervoerder zet schone voertuigen in die zijn voorzien van een rolstoellift en een brandblusser.',
      ),
    ).toEqual([['E-02', 'E-01 contained']])
  })

  it('does not group what stands in two lots or in two options', () => {
    const demand = 'De opdrachtnemer verstuurt elke maand een declaratiebericht over de maand daarvoor.'
    expect(grouped('## Perceel 1', `E-01 ${demand}`, '## Perceel 2', `E-02 ${demand}`)).toEqual([])
    expect(grouped('**VOORBEELDOPTIE 1**', demand, '**VOORBEELDOPTIE 2**', demand)).toEqual([])
  })

  it('does not group a thing with one kind of it, but does with what only says how good it is to be', () => {
    const asked = (kind: string) =>
      grouped(
        'E-01 De opdrachtnemer stuurt elk kwartaal een rapportage aan de contractmanager.',
        `E-02 De opdrachtnemer stuurt elk kwartaal een ${kind} rapportage aan de contractmanager.`,
      )
    expect(asked('financiële')).toEqual([])
    expect(asked('real time')).toEqual([])
    expect(asked('duidelijke')).toHaveLength(1)
  })

  it('does not call a choice the same as one of the things to choose from', () => {
    const asked = (one: string, other: string) => grouped(`E-01 ${one}.`, `E-02 ${other}.`)
    const system = 'De aanbieder heeft een kwaliteitsmanagementsysteem volgens'
    const overlapping = [['E-01', 'E-02 overlap']]
    for (const choice of ['ISO 9001 of HKZ', 'ISO 9001, HKZ of een gelijkwaardige norm', 'HKZ, dan wel ISO 9001'])
      expect(asked(`${system} HKZ`, `${system} ${choice}`), choice).toEqual(overlapping)
    expect(asked(`${system} HKZ of ISO 9001`, `${system} ISO 9001 of HKZ`)).not.toEqual(overlapping)
    expect(asked(`${system} HKZ`, `${system} HKZ of gelijkwaardig`)).toEqual([['E-01', 'E-02 near']])
    expect(
      asked(
        'De aanbieder heeft een geldig HKZ-certificaat',
        'De aanbieder heeft een geldig ISO 9001- of HKZ-certificaat',
      ),
    ).toEqual([])
  })

  it('knows a demand for one occasion in that for several', () => {
    const replaced = 'regelt de aanbieder vervanging door een begeleider die de cliënt kent'
    expect(grouped(`E-01 Bij ziekte ${replaced}.`, `E-02 Bij ziekte of verlof ${replaced}.`)).toEqual([
      ['E-01', 'E-02 near'],
    ])
  })

  it('tells what differs, word by word', () => {
    const [family] = relate(
      specified(
        'E-01 De opdrachtnemer bewaart het dossier zorgvuldig op een veilige plek.',
        'E-02 De opdrachtnemer bewaart elk dossier zorgvuldig op een veilige plek.',
      ),
    ).families
    expect(family?.twins[0]?.differences).toEqual([{ here: 'elk', there: 'het' }])
  })

  it('takes words that only moved for no difference', () => {
    const [family] = relate(
      specified(
        'E-01 De opdrachtnemer wijst iedere cliënt een vaste begeleider toe.',
        'E-02 Aan elke cliënt wijst de opdrachtnemer een vaste begeleider toe.',
      ),
    ).families
    expect(family?.twins[0]?.differences).toEqual([{ here: 'Aan elke', there: 'iedere' }])
  })
})

describe('contradictions', () => {
  const clashes = (a: string, b: string) =>
    relate(specified(`E-01 ${a}`, `E-02 ${b}`)).contradictions.map(({ first, second }) => [first.words, second.words])

  it('are one duty with another number, and nothing else', () => {
    expect(
      clashes(
        'De aanbieder start binnen vijf werkdagen na de melding.',
        'De aanbieder start binnen een maand na de melding.',
      ),
    ).toEqual([['vijf werkdagen', 'een maand']])
    expect(
      clashes('Bij brand belt de aanbieder binnen een uur.', 'Bij verhuizing belt de aanbieder binnen een week.'),
    ).toEqual([])
  })

  it('are not the steps of a scale', () => {
    expect(
      clashes(
        'De boete is € 500 bij een omzet van € 100.000 tot € 150.000.',
        'De boete is € 900 bij een omzet van € 150.000 tot € 500.000.',
      ),
    ).toEqual([])
  })

  it.each([
    ['Reistijd is in het tarief begrepen.', 'Reistijd kan afzonderlijk worden gedeclareerd.'],
    ['De reiskosten zijn verdisconteerd in het tarief.', 'De aanbieder mag reiskosten apart in rekening brengen.'],
    ['Overleg met school is niet in het tarief begrepen.', 'Overleg met school kan niet apart worden gedeclareerd.'],
  ])('are one thing that is in the price and is paid apart: %s %s', (one, other) => {
    expect(relate(specified(`E-01 ${one}`, `E-02 ${other}`)).contradictions).toMatchObject([{ clash: 'denial' }])
  })

  it.each([
    ['Reistijd is in het tarief begrepen.', 'Reistijd wordt niet apart vergoed.'],
    ['Reiskosten zijn in het tarief begrepen en worden niet apart vergoed.', 'Reiskosten zijn in het tarief begrepen.'],
    ['De maaltijd is niet in het tarief begrepen.', 'De maaltijd wordt apart vergoed.'],
    ['Reistijd van de begeleider is in het tarief begrepen.', 'Reistijd van de cliënt wordt apart vergoed.'],
    ['Reistijd is in het tarief begrepen.', 'Reistijd langer dan 30 minuten kan apart worden gedeclareerd.'],
    ['Reiskosten zijn in het tarief begrepen.', 'Reiskosten voor bezoeken buiten de regio worden apart vergoed.'],
  ])('are not what is in the price and what is not paid apart: %s %s', (one, other) => {
    expect(relate(specified(`E-01 ${one}`, `E-02 ${other}`)).contradictions).toEqual([])
  })

  it.each([
    ['Het gebruik van het portaal is verplicht.', 'De aanbieder mag zelf kiezen of hij het portaal gebruikt.', 1],
    ['De opdrachtnemer neemt deel aan de regiotafel.', 'Deelname aan de regiotafel is niet verplicht.', 1],
    ['De aanbieder gebruikt het portaal.', 'De aanbieder mag zelf kiezen hoe hij het portaal gebruikt.', 0],
    ['De aanbieder neemt deel aan de evaluatie.', 'De cliënt mag zelf bepalen of hij deelneemt aan de evaluatie.', 0],
    ['De aanbieder neemt deel aan de evaluatie.', 'De cliënt hoeft niet deel te nemen aan de evaluatie.', 0],
  ])('are what somebody must do and what he may choose to do: %s %s', (one, other, found) => {
    expect(relate(specified(`E-01 ${one}`, `E-02 ${other}`)).contradictions).toHaveLength(found)
  })

  it('are never merged away', () => {
    const draft = markdown(
      'E-01 De aanbieder start de hulp binnen vijf werkdagen na de toewijzing.',
      'E-02 De hulp start binnen tien werkdagen na de toewijzing.',
    )
    expect(fix(draft, pack, dutch, ['editorial', 'substantive']).text).toContain('E-02 De hulp start')
  })
})

describe('the same in other words', () => {
  const same = (one: string, other: string) => grouped(`E-01 ${one}`, `E-02 ${other}`).length === 1

  it('is found where one denies the opposite, or all but one case', () => {
    const prices = 'De aanbieder past zijn prijzen tijdens de looptijd van de overeenkomst niet aan.'
    expect(same(prices, 'De tarieven blijven gedurende de overeenkomst gelijk.')).toBe(true)
    expect(same(prices, 'De tarieven blijven gedurende de overeenkomst niet gelijk.')).toBe(false)
    expect(
      same(
        'Aanbieder start uitsluitend met een geldige toewijzing van de gemeente.',
        'Zolang de gemeente geen toewijzing heeft afgegeven, begint de aanbieder niet.',
      ),
    ).toBe(true)
  })

  it('is another thing when it is denied of other people', () => {
    const visits = (who: string) => `De opdrachtnemer bezoekt cliënten die ${who} elke maand op hun werkplaats.`
    expect(same(visits('werken'), visits('niet werken'))).toBe(false)
  })

  it('is found where both point at the same thing, and not where each points at another', () => {
    const keeps = (what: string) => `Hij houdt deze ${what} in stand zolang de uitvoering van de overeenkomst duurt.`
    const other = 'Gedurende de looptijd van de overeenkomst houdt hij deze verzekering aan.'
    expect(same(keeps('verzekering'), other)).toBe(true)
    expect(same(keeps('garantie'), other)).toBe(false)
  })

  it('is another demand where a person has the place of the provider, and where one only tells of it', () => {
    const missed = (who: string) => `De gemeente betaalt niet voor afspraken die ${who} heeft afgezegd.`
    expect(same(missed('de cliënt'), missed('de aanbieder'))).toBe(false)
    expect(
      same(
        'De aanbieder zorgt voor een vertrouwenspersoon en een klachtenregeling.',
        'De aanbieder informeert cliënten over de vertrouwenspersoon en de klachtenregeling.',
      ),
    ).toBe(false)
  })

  it('is no part of a demand about something that belongs to it, or about one kind of it', () => {
    expect(
      same(
        'De applicatie is beschikbaar in het Nederlands.',
        'De handleiding van de applicatie is beschikbaar in het Nederlands.',
      ),
    ).toBe(false)
    expect(
      same(
        'De aanbieder beschikt over een team met een gedragswetenschapper.',
        'De aanbieder beschikt over een crisisteam met een gedragswetenschapper.',
      ),
    ).toBe(false)
  })
})

describe('overlap', () => {
  const manual = 'E-01 De leverancier levert een handleiding, een e-learning en een instructiefilm in eenvoudige taal.'

  it('is found between two demands that each add something to the same core', () => {
    expect(
      grouped(manual, 'E-02 Bij de start levert de leverancier een instructiefilm, een e-learning en een handleiding.'),
    ).toEqual([['E-01', 'E-02 overlap']])
  })

  it('is none where the act, a name, a number or the thing after a preposition is another one', () => {
    const other = (text: string) => grouped(manual, `E-02 ${text}`)
    expect(other('De leverancier vertaalt na de start een handleiding, een e-learning en een instructiefilm.')).toEqual(
      [],
    )
    const report = (about: string) =>
      `De beheerder krijgt een mail, een brief en een pushbericht over ${about} van de gebruikers.`
    expect(grouped(`E-01 ${report('wachtwoorden')}`, `E-02 ${report('facturen')}`)).toEqual([])
    const model = (number: number) =>
      `De koper ondertekent het model, de akte en de volmacht volgens bijlage ${number}.`
    expect(grouped(`E-01 ${model(1)}`, `E-02 ${model(2)} Dat gebeurt bij de notaris.`)).toEqual([])
  })

  it('is found where the first sentences say the same in other words', () => {
    expect(
      grouped(
        'E-01 De leverancier biedt het systeem aan als SaaS. Gebruikers hebben alleen een browser nodig.',
        'E-02 Het systeem moet als Software as a Service geleverd kunnen worden. De leverancier voert al het onderhoud uit.',
      ),
    ).toEqual([['E-01', 'E-02 overlap']])
  })

  it('gives way to a firmer likeness', () => {
    const same = 'Bij de start levert de leverancier een instructiefilm, een e-learning en een handleiding.'
    expect(grouped(manual, `E-02 ${same}`, `E-03 ${same}`)).toEqual([
      ['E-02', 'E-03 exact'],
      ['E-01', 'E-02 overlap'],
    ])
  })
})

describe('refrains', () => {
  const vests = 'Medewerkers dragen bij het werk op straat een veiligheidsvest.'
  const shared = (...blocks: readonly string[]) =>
    relate(specified(...blocks)).refrains.map(({ best, others }) => [best, ...others].map((one) => one.requirement.id))

  it('are sentences of demands that ask other things besides, round the one where they fit best', () => {
    expect(
      shared(
        `E-01 De aannemer veegt de stoepen elke week. ${vests}`,
        `E-02 De aannemer wast de werkkleding van medewerkers. Op straat dragen medewerkers bij het werk een veiligheidsvest.`,
      ),
    ).toEqual([['E-02', 'E-01']])
  })

  it('are silent where a sentence takes its sense from what stands before it', () => {
    const rest = (sentence: string) =>
      shared(
        `E-01 De opdrachtnemer levert zwarte containers. ${sentence}`,
        `E-02 De opdrachtnemer plaatst bakken langs de weg van een andere soort container. ${sentence}`,
      )
    expect(rest('De container heeft een chip waarmee ledigingen worden geregistreerd.')).toEqual([])
    expect(rest('De opdrachtnemer betaalt alle kosten daarvan aan de afvalverwerker.')).toEqual([])
    expect(rest('Het onderhoud wordt vooraf aangekondigd bij alle omwonenden.')).toEqual([])
    expect(rest('Alle ledigingen worden geregistreerd door middel van een elektronische chip.')).toHaveLength(1)
  })

  it('leave alone what stands in two lots, and what a family tells', () => {
    const one = `De aannemer veegt de stoepen elke week. ${vests}`
    expect(
      shared(
        '## Perceel 1',
        `E-01 ${one}`,
        '## Perceel 2',
        `E-02 De aannemer snoeit in het najaar alle heggen van de gemeente. ${vests}`,
      ),
    ).toEqual([])
    expect(shared(`E-01 ${one}`, `E-02 ${one}`)).toEqual([])
  })

  it('are taken away where the rest stays a demand, and only proposed where not', () => {
    const mended = (...blocks: readonly string[]) =>
      fix(markdown(...blocks), pack, dutch, ['editorial', 'substantive']).text
    const first = `E-01 De aannemer zorgt voor de veiligheid van medewerkers op straat. ${vests}`
    expect(
      mended(
        first,
        `E-02 De aannemer snoeit in het najaar alle heggen van de gemeente. ${vests} Hij voert het snoeisel af.`,
      ),
    ).toContain(vests)
    expect(mended(first, `E-02 De aannemer snoeit in het najaar alle heggen van de gemeente. ${vests}`)).toMatch(
      /heggen van de gemeente\.\s*$/,
    )
    const leaning = `E-02 De aannemer snoeit in het najaar alle heggen van de gemeente. ${vests} Deze zijn voorzien van het logo van de gemeente.`
    expect(mended(first, leaning)).toContain(leaning)
    expect(mended(first, `E-02 ${vests} De aannemer snoeit in het najaar alle heggen van de gemeente.`)).toContain(
      `E-02 ${vests}`,
    )
  })

  it('are told once when they stand in many demands', () => {
    const things = ['veegt de stoepen', 'snoeit de heggen', 'maait de bermen', 'strooit zout', 'leegt de bakken']
    const { findings } = lint(
      markdown(...things.map((thing, at) => `E-0${at + 1} De aannemer ${thing}. ${vests}`)),
      pack,
      dutch,
    )
    const told = findings.filter(({ category }) => category === 'duplicate')
    expect(told.map(({ rule, related }) => [rule, related.length])).toEqual([['sentence-in-many-demands', 4]])
  })
})

describe('merging', () => {
  const draft = markdown(
    'E-01 De opdrachtnemer wijst iedere cliënt een vaste begeleider toe.',
    'E-02 De aanbieder wijst aan elke cliënt een vaste begeleider toe.',
    'E-03 Is de begeleider uit eis E-02 ziek, dan regelt de opdrachtnemer binnen twee dagen vervanging.',
  )
  const merged = fix(draft, pack, dutch, ['editorial', 'substantive']).text

  it('takes the twin away and lets what refers to it refer to the one kept', () => {
    expect(merged).not.toContain('E-02')
    expect(merged).toContain('de begeleider uit eis E-01 ziek')
  })

  it('leaves no demand that refers to itself', () => {
    const demand = 'De opdrachtnemer levert elk kwartaal een rapportage over de dienstverlening aan de gemeente.'
    const mended = (first: string) =>
      fix(markdown(first, `**E-02** ${demand}`), pack, dutch, ['editorial', 'substantive']).text.trimEnd()
    expect(mended(`**E-01** ${demand} Zie ook eis E-02.`)).toBe(markdown(`**E-01** ${demand}`).text.trimEnd())
    const bound = `**E-01** ${demand} Naast eis E-02 geldt dit ook in de vakantie.`
    expect(mended(bound)).toBe(markdown(bound, `**E-02** ${demand}`).text.trimEnd())
    const row = `| Nr | Eis | Noot |\n| --- | --- | --- |\n| E-01 | ${demand} | Zie eis E-02. |`
    expect(mended(row)).toContain(`| E-01 | ${demand} |`)
  })

  it('leaves no family', () => {
    const found = lint({ ...draft, text: merged }, pack, dutch).findings
    expect(found.filter(({ category }) => category === 'duplicate')).toEqual([])
  })

  it('only proposes where proof would be lost', () => {
    const table = '| Nr | Eis | Bewijsmiddel |\n| --- | --- | --- |\n'
    const row = (id: string, proof: string) =>
      `| ${id} | De aanbieder heeft een protocol voor het gebruik van medicijnen. | ${proof} |\n`
    const findings = lint(
      markdown(table + row('E-01', 'Geen') + row('E-02', 'Kopie van het protocol')),
      pack,
      dutch,
    ).findings
    const twin = findings.find(({ rule }) => rule === 'same-demand-twice')
    expect(twin?.fix).toMatchObject({ class: 'proposal', edits: [] })
  })

  it('is no reason to take it away while something is to be filled in', () => {
    const twice = (moment: string) =>
      lint(
        markdown(
          `E-01 Inschrijvers sturen hun plan van aanpak uiterlijk op ${moment} naar de gemeente.\n\nE-02 Inschrijvers sturen hun plan van aanpak uiterlijk op ${moment} naar de gemeente.\n`,
        ),
        pack,
        dutch,
      ).findings.find(({ rule }) => rule === 'same-demand-twice')
    expect(twice('1 maart')?.fix?.edits).not.toEqual([])
    expect(twice('[datum]')?.fix?.edits).toEqual([])
  })
})

describe('a number that was told before', () => {
  const clashes = (...lines: string[]) =>
    lint(markdown(lines.join('\n\n')), pack, dutch).findings.filter(({ category }) => category === 'contradiction')

  it('contradicts nothing where it only points back', () => {
    const about = 'De gemeente kan de overeenkomst twee keer met twee jaar verlengen.'
    const end = 'De bewaartermijn van vijftien jaar loopt dan bij de gemeente door en verlengt deze dertig dagen niet.'
    expect(clashes(about, '## Einde', end)).toEqual([])
  })

  it('contradicts nothing where it adds up', () => {
    const sum = 'Samen is dat € 8.500.000 per jaar en, alle verlengingen meegerekend, € 68.000.000.'
    const own =
      'Opdrachtnemer is verzekerd tegen aansprakelijkheid voor € 2.500.000 per gebeurtenis en € 5.000.000 per jaar.'
    expect(clashes(sum, '## Aansprakelijkheid', own)).toEqual([])
  })
})
