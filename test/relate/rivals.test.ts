import { describe, expect, it } from 'vitest'
import { lint } from '../../src/pipeline.ts'
import { relate } from '../../src/relate/relate.ts'
import { markdown, pack, specified } from '../drafts.ts'

/** What two sentences, each under a title of its own, are found to say otherwise. */
const between = (a: string, b: string) =>
  relate(specified('## 2. Uitvoering', a, '## 3. Werkafspraken', b)).contradictions.map(({ first, second }) => [
    first.words,
    second.words,
  ])

describe('two values for one measured thing', () => {
  it.each([
    [
      'Binnen acht werkdagen na de toewijzing heeft de aanbieder het eerste gesprek met de cliënt gevoerd.',
      'Uiterlijk op de vierde werkdag nadat hij de toewijzing ontving, zit de aanbieder voor het eerst met de cliënt aan tafel.',
      ['acht werkdagen', 'vierde werkdag'],
    ],
    [
      'Op de dagbesteding zijn er voor elke begeleider niet meer dan zes deelnemers.',
      'Eén begeleider begeleidt op de dagbesteding maximaal negen deelnemers.',
      ['zes deelnemers', 'negen deelnemers'],
    ],
    [
      'Facturen stuurt de aanbieder per kwartaal.',
      'Iedere vier weken ontvangt de gemeente van de aanbieder één verzamelfactuur.',
      ['per kwartaal', 'Iedere vier weken'],
    ],
    [
      'De dossiers van cliënten bewaart de aanbieder tot twintig jaar na het einde van de hulp.',
      'De aanbieder bewaart het dossier van een cliënt vijftien jaar nadat de hulp is geëindigd.',
      ['twintig jaar', 'vijftien jaar'],
    ],
    [
      'Het buurthuis is op werkdagen open van 9.00 tot 17.00 uur.',
      'Deelnemers kunnen van maandag tot en met vrijdag tussen 8.30 en 16.00 uur in het buurthuis terecht.',
      ['9.00 tot 17.00 uur', '8.30 en 16.00 uur'],
    ],
    [
      'De overeenkomst gaat in op 1 april 2027.',
      'Op 1 januari 2027 begint de overeenkomst.',
      ['1 april 2027', '1 januari 2027'],
    ],
    [
      'Is de hulp geëindigd, dan heeft de gemeente uiterlijk tien werkdagen later het stopbericht.',
      'De aanbieder verstuurt het stopbericht binnen vijf werkdagen na het einde van de hulp.',
      ['tien werkdagen', 'vijf werkdagen'],
    ],
    [
      'De hulp start uiterlijk tien werkdagen na de opdracht. In spoedgevallen start de hulp binnen twee werkdagen.',
      'Opdrachtnemer start de hulp binnen vijf werkdagen nadat de opdracht is ontvangen.',
      ['tien werkdagen', 'vijf werkdagen'],
    ],
    ['De overeenkomst wordt aangegaan voor drie jaar.', 'De looptijd is vier jaar.', ['drie jaar', 'vier jaar']],
    [
      'Een werkdag is een dag van maandag tot en met vrijdag.',
      'Als werkdag tellen hier alle dagen van maandag tot en met zaterdag.',
      ['maandag tot en met vrijdag', 'maandag tot en met zaterdag'],
    ],
    [
      'De verklaring omtrent het gedrag is bij de start van het werk niet ouder dan drie maanden.',
      'Bij aanvang van zijn werk is de VOG van een medewerker maximaal zes maanden oud.',
      ['drie maanden', 'zes maanden'],
    ],
  ])('%s', (a, b, words) => {
    expect(between(a, b)).toEqual([words])
  })

  it.each([
    [
      'urgency',
      'De aanbieder start binnen tien werkdagen na de toewijzing.',
      'Bij spoed start de aanbieder binnen twee werkdagen na de toewijzing.',
    ],
    [
      'a goal',
      'De aanbieder start binnen tien werkdagen na de toewijzing.',
      'Wij streven ernaar dat de aanbieder binnen vijf werkdagen na de toewijzing start.',
    ],
    [
      'a share',
      'Het plan is binnen zes weken na de start gereed.',
      'Van de plannen is 90% binnen vier weken na de start gereed.',
    ],
    [
      'an exception',
      'Een vervanger is er binnen twee werkdagen.',
      'In afwijking daarvan is een vervanger er bij persoonlijke verzorging binnen vier uur.',
    ],
    [
      'another moment',
      'De aanbieder stuurt het plan binnen zes weken na de start.',
      'De aanbieder stuurt het plan binnen twee weken na een wijziging.',
    ],
    [
      'another side',
      'Voor de gemeente geldt een opzegtermijn van drie maanden.',
      'De aanbieder kan de overeenkomst opzeggen met een termijn van zes maanden.',
    ],
    [
      'after another receipt',
      'De hulp start uiterlijk tien werkdagen na de opdracht. In spoedgevallen start de hulp binnen twee werkdagen.',
      'Opdrachtnemer start de hulp binnen vijf werkdagen na ontvangst van het plan.',
    ],
    [
      'another receiver',
      'Een datalek meldt de aanbieder binnen 24 uur aan de gemeente.',
      'Een datalek meldt de aanbieder binnen 72 uur aan de Autoriteit Persoonsgegevens.',
    ],
    ['least and most', 'Een groep telt minimaal vier deelnemers.', 'Een groep telt niet meer dan acht deelnemers.'],
    [
      'of each and of all',
      'Voor elke begeleider zijn er niet meer dan acht deelnemers.',
      'Op één locatie zijn nooit meer dan 32 deelnemers tegelijk.',
    ],
    [
      'other days',
      'Het buurthuis is op werkdagen open van 9.00 tot 17.00 uur.',
      'Het buurthuis is op zaterdag open van 10.00 tot 13.00 uur.',
    ],
    [
      'a door and a telephone',
      'De locatie is open van 9.00 tot 17.00 uur.',
      'De locatie is telefonisch bereikbaar van 8.30 tot 18.00 uur.',
    ],
    [
      'for each and in all',
      'De aanbieder is per gebeurtenis verzekerd tot € 2.500.000.',
      'De aanbieder is per jaar verzekerd tot € 5.000.000.',
    ],
    [
      'the same in other units',
      'De aanbieder start binnen tien werkdagen na de toewijzing.',
      'De start van de hulp is uiterlijk twee weken na de toewijzing.',
    ],
    [
      'a memory',
      'De aanbieder start binnen tien werkdagen na de toewijzing.',
      'In 2025 begon de aanbieder gemiddeld achttien werkdagen na de toewijzing.',
    ],
    [
      'another who acts',
      'De cliënt zegt een afspraak uiterlijk 24 uur van tevoren af.',
      'De aanbieder zegt een afspraak uiterlijk 48 uur van tevoren af.',
    ],
    [
      'another who asks',
      'De aanbieder reageert binnen twee werkdagen op een vraag van de gemeente.',
      'De aanbieder reageert binnen vijf werkdagen op een vraag van een cliënt.',
    ],
    [
      'two dates of a plan',
      'De vragen zijn uiterlijk 1 september 2026 binnen.',
      'De inschrijvingen zijn uiterlijk 6 oktober 2026 binnen.',
    ],
  ])('is silent about %s', (_, a, b) => {
    expect(between(a, b)).toEqual([])
  })

  it.each([
    ['two services', '## 4. Dagbesteding', '## 5. Huishoudelijke hulp'],
    ['two groups', '## Gezinshuizen', '## Leefgroepen'],
    ['two arrangements', '## Arrangement 1', '## Arrangement 2'],
    ['all and urgent cases', '## Start', '## Spoed'],
  ])('is silent between chapters on %s', (_, one, other) => {
    const start = (days: string) => `De aanbieder start de hulp binnen ${days} werkdagen na de toewijzing.`
    const found = (a: string, b: string) => relate(specified(a, start('tien'), b, start('vijf'))).contradictions
    expect(found(one, other)).toEqual([])
    expect(found(one, '## Werkafspraken')).toHaveLength(1)
  })

  it('takes no part of a title for a service that only sounds like one', () => {
    const start = (days: string) => `De aanbieder start de hulp binnen ${days} werkdagen na de toewijzing.`
    const found = relate(specified('## Dagbesteding', start('tien'), '## Verplichtingen', start('vijf'))).contradictions
    expect(found).toHaveLength(1)
  })

  it('holds the cells of a row together, and the rows of a table apart', () => {
    const table =
      '| Onderwerp | Eis | Norm |\n| --- | --- | --- |\n| Plan | Het hulpverleningsplan is gereed na de start van de hulp. | binnen 6 weken |\n| Evaluatie | De aanbieder evalueert het hulpverleningsplan na de start van de hulp. | binnen 6 maanden |'
    const prose = 'Vier weken na de start van de hulp ligt er uiterlijk een hulpverleningsplan.'
    expect(between(table, prose)).toEqual([['6 weken', 'Vier weken']])
  })

  it('holds the columns of a row apart: each is another product', () => {
    const table =
      '| Kenmerk | C1 individueel | C2 groep |\n| --- | --- | --- |\n| Omvang | De therapie telt ten hoogste 20 sessies van 60 minuten. | De therapie telt ten hoogste 12 sessies van 90 minuten. |'
    expect(between(table, 'De aanbieder belt de ouders.')).toEqual([])
  })

  it('passes over a sentence or a row that is a list of figures', () => {
    const figures = Array.from({ length: 4000 }, (_, at) => `${at + 2} dagen`)
    const sentence = `De aanbieder start na ${figures.join(' en ')}.`
    const row = `| ${figures.join(' | ')} |`
    const table = [row, `|${' --- |'.repeat(figures.length)}`, row].join('\n')
    expect(between(sentence, 'De aanbieder start binnen een jaar.')).toEqual([])
    expect(between(table, 'De aanbieder start binnen een jaar.')).toEqual([])
  })

  it('grows linearly with sentences that share a term', () => {
    const thing = (at: number) =>
      [at % 20, Math.floor(at / 20) % 20, Math.floor(at / 400)].map((n) => 'bcdfghjklmnpqrstvwxz'[n]).join('a')
    const many = Array.from(
      { length: 3000 },
      (_, at) => `De aanbieder regelt de ${thing(at)}um binnen ${at + 2} dagen na de melding.`,
    )
    expect(relate(specified(...many)).contradictions).toEqual([])
  })
})

describe('what a contradiction says', () => {
  it('names the number of the other demand, or the heading under which the other sentence stands', () => {
    const { findings } = lint(
      markdown(
        '## 2. Openingstijden',
        'De dagbesteding is op werkdagen open van 9.00 tot 16.30 uur.',
        '## 3. Eisen',
        'E-07 De aanbieder houdt de dagbesteding op werkdagen open van 8.30 tot 17.00 uur.',
      ),
      pack,
      { language: 'nl' },
    )
    const [told] = findings.filter(({ category }) => category === 'contradiction')
    expect(told?.message).toBe(
      'Hier staat “8.30 tot 17.00 uur” en onder “2. Openingstijden” “9.00 tot 16.30 uur”. Dat gaat over hetzelfde: kies welke tijd geldt.',
    )
    expect(told?.requirement).toBe('E-07')
    expect(told?.related.map(({ requirement, message }) => [requirement, message])).toEqual([
      ['§2-1', 'De dagbesteding is op werkdagen open van 9.00 tot 16.30 uur.'],
    ])
  })
})

describe('two days', () => {
  it('are a contradiction of one event only', () => {
    const questions = 'Vragen kunnen tot 1 februari 2027 worden gesteld.'
    expect(between(questions, 'De antwoorden op vragen volgen op 15 februari 2027.')).toEqual([])
    expect(between(questions, 'Vragen kunnen tot 15 februari 2027 worden gesteld.')).toHaveLength(1)
  })
})

describe('how many get a contract', () => {
  it.each([
    ['De gemeente contracteert maximaal vijf aanbieders.', 'Er worden ten hoogste acht aanbieders gecontracteerd.', 1],
    [
      'De gemeente gunt de opdracht aan drie inschrijvers.',
      'De opdracht wordt gegund aan maximaal twee inschrijvers.',
      1,
    ],
    ['De gemeente contracteert maximaal vijf aanbieders.', 'De gemeente spreekt met maximaal acht aanbieders.', 0],
  ])('is one number: %s %s', (a, b, found) => {
    expect(between(a, b)).toHaveLength(found)
  })
})

describe('two weights of one award criterion', () => {
  it.each([
    ['Prijs telt voor 40% mee in de beoordeling.', 'Het gunningscriterium prijs heeft een gewicht van 30%.', 1],
    ['Het criterium kwaliteit weegt voor 60% mee.', 'De weging van kwaliteit is 70%.', 1],
    ['Kwaliteit telt voor 60% mee in de beoordeling.', 'Het gunningscriterium prijs heeft een gewicht van 40%.', 0],
    ['Prijs weegt voor 30% mee bij perceel 1.', 'Prijs weegt voor 40% mee bij perceel 2.', 0],
    ['Kwaliteit telt voor 60% mee.', 'Kwaliteit van de medewerkers telt voor 20% mee.', 0],
    ['Minimaal 80% van de cliënten is tevreden.', 'De tevredenheid van cliënten telt voor 20% mee.', 0],
  ])('are a contradiction, however they are told: %s %s', (a, b, found) => {
    expect(between(a, b)).toHaveLength(found)
  })
})

describe('two limits', () => {
  it('are known where the most is told of a noun', () => {
    const most = 'De maximale caseload per begeleider is 20 cliënten.'
    expect(between(most, 'Een begeleider heeft niet meer dan 25 cliënten in zijn caseload.')).toHaveLength(1)
    expect(between(most, 'Een begeleider heeft minstens 10 cliënten in zijn caseload.')).toEqual([])
  })
})

describe('two prices of one thing', () => {
  it.each([
    [
      'Het tarief voor individuele begeleiding bedraagt € 62,50 per uur.',
      'Individuele begeleiding wordt vergoed tegen € 65,00 per uur.',
    ],
    ['Het uurtarief voor begeleiding is € 62,50.', 'Het tarief voor begeleiding bedraagt € 65 per uur.'],
    [
      'Voor individuele begeleiding geldt een tarief van € 62,50 per uur.',
      'De gemeente betaalt € 65 per uur voor individuele begeleiding.',
    ],
    ['Het tarief voor dagbesteding is € 38 per dagdeel.', 'De aanbieder ontvangt € 41 per dagdeel dagbesteding.'],
    [
      'De gemeente vergoedt reiskosten tot € 0,21 per kilometer.',
      'Reiskosten worden vergoed tegen € 0,23 per kilometer.',
    ],
  ])('are a contradiction, however they are told: %s %s', (a, b) => {
    expect(between(a, b)).toHaveLength(1)
  })

  it.each([
    ['Het vervoer wordt vergoed met € 9,00 per dag.', 'Rolstoelvervoer wordt vergoed met € 21,00 per dag.'],
    [
      'Het tarief voor dagbesteding is € 38 per dagdeel.',
      'Het tarief voor dagbesteding met vervoer is € 45 per dagdeel.',
    ],
    [
      'Het tarief voor begeleiding is in 2027 € 62,50 per uur.',
      'Het tarief voor begeleiding is in 2028 € 64,50 per uur.',
    ],
    [
      'Het tarief voor begeleiding is € 62 per uur.',
      'De gemeente betaalt voor begeleiding in het weekend € 80 per uur.',
    ],
    [
      'De gemeente betaalt € 62,50 per uur voor begeleiding.',
      'De cliënt betaalt een eigen bijdrage van € 21,00 per maand voor begeleiding.',
    ],
    ['Het tarief voor logeren is € 180 per etmaal.', 'Het tarief voor logeren voor jeugdigen is € 210 per etmaal.'],
    ['De inschrijver betaalt € 250 voor een second opinion.', 'De gemeente betaalt € 500 voor een second opinion.'],
  ])('are of two things, times or payers: %s %s', (a, b) => {
    expect(between(a, b)).toEqual([])
  })
})
