import { describe, expect, it } from 'vitest'
import type { Requirement } from '../../src/model/specification.ts'
import { requirements } from '../drafts.ts'

/** The only requirement of one sentence, under an id that gives nothing away. */
function read(text: string): Requirement {
  const [found] = requirements(`E-01 ${text}`)
  if (found === undefined) throw new Error(`No requirement: ${text}`)
  return found
}

/** True when proof is asked; a report of figures proves nothing. */
const proves = ({ evidence }: Requirement) => evidence.some(({ form }) => !form.startsWith('report-'))

describe('addressee', () => {
  it.each([
    ['De opdrachtnemer belt binnen een dag terug.', 'contractor'],
    ['Inschrijver overlegt een referentie.', 'bidder'],
    ['De beoogde opdrachtnemer levert een uittreksel aan.', 'bidder'],
    ['Iedere deelnemer van de combinatie vult een eigen UEA in.', 'bidder'],
    ['Onderaannemers houden zich aan dezelfde afspraken.', 'subcontractor'],
    ['De gemeente betaalt binnen dertig dagen.', 'authority'],
    ['Partijen evalueren ieder kwartaal.', 'both'],
    ['De aanbieder en de gemeente bespreken elk halfjaar de wachttijd.', 'both'],
    ['De chauffeur helpt de reiziger met instappen.', 'contractor'],
    ['Het verslag wordt door de opdrachtnemer gemaakt.', 'contractor'],
    ['Op verzoek van de gemeente toont de aanbieder de polis.', 'contractor'],
    ['De aanbieder toont een diploma, zodra de contractmanager daarom vraagt.', 'contractor'],
    ['De gemeente ziet graag dat de aanbieder ook avonden werkt.', 'contractor'],
    ['De aanbieder voegt bij de inschrijving een plan toe.', 'bidder'],
    ['De groep telt ten hoogste acht deelnemers; de opdrachtnemer bewaakt dat.', 'contractor'],
    ['Jaarlijks ontvangt de gemeente een overzicht van de klachten.', 'contractor'],
    ['De regio verzoekt de aanbieder om wachttijden door te geven.', 'contractor'],
    ['De gemeente kan de aanbieder verplichten mee te werken aan een proef.', 'contractor'],
    ['De gemeente kan cliënten verplichten zich te melden bij de aanbieder.', 'authority'],
    ['Onderaannemers worden pas na overleg ingezet.', 'contractor'],
    ['De door de gemeente gekozen datum houdt de aanbieder aan.', 'contractor'],
    ['Bij uw aanmelding voegt u toe: een plan van aanpak.', 'bidder'],
  ])('%s → %s', (text, addressee) => {
    expect(read(text).addressee).toBe(addressee)
  })
})

describe('modality', () => {
  it.each([
    ['De opdrachtnemer dient bereikbaar te zijn.', 'must'],
    ['De opdrachtnemer haalt reizigers thuis op.', 'must'],
    ['De opdrachtnemer mag ritten samenvoegen.', 'may'],
    ['De opdrachtnemer mag ritten samenvoegen, mits niemand daardoor te laat komt.', 'may'],
    ['De opdrachtnemer mag geen foto’s maken.', 'must'],
    ['De opdrachtnemer kan werk uitbesteden.', 'may'],
    ['De inschrijver kan ten minste twee referenties overleggen.', 'must'],
    ['De opdrachtnemer kan met de gemeente overleggen.', 'may'],
    ['De opdrachtnemer laat een nummer achter waarop cliënten kunnen bellen.', 'must'],
    ['De opdrachtnemer gaat na of de cliënt met minder uren toe kan.', 'must'],
    ['De opdrachtnemer zet medewerkers in die zelfstandig kunnen werken.', 'must'],
    ['Het bureau kan een beroep doen op twintig tolken.', 'must'],
    ['De aanbieder heeft bij voorkeur een tuin.', 'should'],
    ['De regio zou het op prijs stellen als de aanbieder fietst.', 'should'],
    ['De gemeente kan verlangen dat de aanbieder een plan maakt.', 'must'],
    ['De gemeente stelt op prijs dat de aanbieder fietst.', 'should'],
    ['De vervoerder weigert geen enkele reiziger, ook niet bij agressie.', 'must'],
    ['De opdrachtnemer hoeft geen kantoor in de gemeente te hebben.', 'may'],
    ['De opdrachtnemer is gecertificeerd; een eigen verklaring volstaat niet.', 'must'],
    ['De opdrachtnemer meldt het wanneer hij een cliënt niet langer kan helpen.', 'must'],
  ])('%s → %s', (text, modality) => {
    expect(read(text).modality).toBe(modality)
  })
})

describe('phase', () => {
  it.each([
    ['De opdrachtnemer werkt op werkdagen.', 'performance'],
    ['Inschrijver vult het UEA in.', 'tender'],
    ['De aanbieder levert het plan bij de inschrijving in.', 'tender'],
    ['De beoogde opdrachtnemer overlegt een uittreksel.', 'verification'],
    ['De inschrijver aan wie de opdracht wordt gegund, overlegt een uittreksel.', 'verification'],
    ['Na het voornemen tot gunning levert de winnaar een polis aan.', 'verification'],
    ['Ieder lid van de combinatie is hoofdelijk aansprakelijk voor de uitvoering.', 'performance'],
    ['Voordat de overeenkomst ingaat, tekent de opdrachtnemer de bijlage.', 'implementation'],
    ['Eindigt de overeenkomst, dan draagt de opdrachtnemer cliënten over.', 'closing'],
    ['Na afloop bewaart de opdrachtnemer de dossiers.', 'closing'],
    ['Na afloop van een kwartaal stuurt de opdrachtnemer cijfers.', 'performance'],
    ['Vertrekt een begeleider, dan stelt de opdrachtnemer diens opvolger voor.', 'performance'],
    ['De aanbieder werkt met protocollen en toont ze op verzoek.', 'performance'],
  ])('%s → %s', (text, phase) => {
    expect(read(text).phase).toBe(phase)
  })

  it('takes the phase of a title, but not where the sentence says otherwise', () => {
    const last = (...blocks: readonly string[]) => requirements(...blocks).at(-1)?.phase
    expect(last('## Einde', '3.1.1 De opdrachtnemer draagt dossiers over.')).toBe('closing')
    expect(last('## Uitvoering', '3.1.1 De opdrachtnemer draagt dossiers over.')).toBe('performance')
  })
})

describe('kind', () => {
  it.each([
    ['Inschrijver voegt het UEA toe.', 'exclusion'],
    ['Inschrijver levert een gedragsverklaring aanbesteden in.', 'exclusion'],
    ['Inschrijver verkeert niet in staat van faillissement.', 'exclusion'],
    ['Inschrijver overlegt één referentie.', 'selection'],
    ['Inschrijver had een omzet van € 500.000.', 'selection'],
    ['Inschrijver beschikt over tien bedden.', 'selection'],
    ['Op straffe van uitsluiting noemt inschrijver een contactpersoon.', 'selection'],
    ['Inschrijver doet zijn aanbod negentig dagen gestand.', 'requirement'],
    ['De opdrachtnemer beschikt over tien bedden.', 'requirement'],
    ['De opdrachtnemer betaalt belastingen en sociale premies.', 'requirement'],
    ['De opdrachtnemer heeft bij voorkeur tien bedden.', 'wish'],
    ['Beschrijf hoe u personeel behoudt.', 'award'],
  ])('%s → %s', (text, kind) => {
    expect(read(text).kind).toBe(kind)
  })

  it('reads a knock-out from its column', () => {
    const table = (mark: string) =>
      `| Nr | Eis | KO |\n| --- | --- | --- |\n| 1 | Inschrijver noemt een contactpersoon. | ${mark} |`
    expect(requirements(table('KO'))[0]?.kind).toBe('selection')
    expect(requirements(table(' '))[0]?.kind).toBe('requirement')
  })
})

describe('evidence', () => {
  it.each([
    ['De aanbieder legt elk jaar vóór 1 juli zijn jaarrekening met controleverklaring aan de gemeente over.'],
    ['De aanbieder toont met een certificaat aan dat hij veilig werkt.'],
    ['De aanbieder is verzekerd en laat op verzoek de polis zien.'],
    ['De aanbieder stuurt een kopie van de polis.'],
    ['De diploma’s van medewerkers worden op verzoek overgelegd.'],
    ['Inschrijver voegt een referentie bij.'],
    ['Bij de inschrijving zit een uittreksel uit het handelsregister.'],
    ['Aantoonbaar werkt de aanbieder volgens het protocol.'],
    ['Desgevraagd toont de aanbieder aan de hand van drie dossiers hoe hij werkt.'],
    ['Van de winnaar wordt een gedragsverklaring aanbesteden van hoogstens twee jaar oud gevraagd.'],
    ['Beschrijf hoe u personeel behoudt.'],
    ['Inschrijver beschrijft op één bladzijde hoe hij personeel behoudt.'],
  ])('asked: %s', (text) => {
    expect(proves(read(text))).toBe(true)
  })

  it.each([
    ['De aanbieder levert elke maand cijfers aan.'],
    ['De aanbieder levert goede zorg aan jeugdigen.'],
    ['De aanbieder geeft de cliënt op verzoek een afschrift.'],
    ['De aanbieder stuurt het plan aan de cliënt.'],
    ['De aanbieder overlegt met de huisarts over het plan.'],
    ['De gemeente ontvangt daarvan geen afschrift; de aanbieder bewaart het zelf.'],
    ['De aanbieder hoeft geen kopie van de polis te sturen.'],
    ['Iedere begeleider heeft een verklaring omtrent het gedrag.'],
    ['De aanbieder is gecertificeerd volgens HKZ.'],
    ['Inschrijver dient zijn inschrijving digitaal in.'],
    ['De aanbieder maakt ingeleverde hulpmiddelen schoon.'],
    ['De aanbieder voert de administratie op orde en werkt volgens een protocol.'],
  ])('not asked: %s', (text) => {
    expect(proves(read(text))).toBe(false)
  })
})

describe('times a year', () => {
  it.each([
    ['De aanbieder rapporteert maandelijks.', 12],
    ['De aanbieder rapporteert twee keer per jaar.', 2],
    ['De aanbieder rapporteert tweemaal per jaar.', 2],
    ['De aanbieder rapporteert om de drie maanden.', 4],
    ['De aanbieder rapporteert iedere vier weken.', 13],
    ['De aanbieder rapporteert ieder half jaar.', 2],
    ['De aanbieder rapporteert eens in de twee jaar.', 0.5],
    ['Partijen spreken elkaar in april en oktober.', 2],
    ['De aanbieder voert vier gesprekken per jaar met de gemeente.', 4],
    ['De aanbieder stuurt na afloop van een kwartaal de cijfers.', 4],
    ['De aanbieder opent op drie dagen per week.', null],
    ['De aanbieder brengt € 50 per maand in rekening.', null],
    ['De aanbieder meldt een wijziging in het dagelijks bestuur.', null],
    ['De aanbieder betaalt een boete per dag dat hij te laat is.', null],
    ['De aanbieder werkt er tussen april en oktober aan.', null],
    ['De opdrachtnemer levert bij de declaratie een overzicht van de uren aan.', 12],
    ['De opdrachtnemer levert bij elke factuur een overzicht van de uren aan.', 12],
    ['De opdrachtnemer levert bij de intake een overzicht van de afspraken aan.', null],
  ])('%s → %s', (text, perYear) => {
    expect(read(text).perYear).toBe(perYear)
  })
})

describe('quantities', () => {
  const amounts = (text: string) => read(text).quantities.map(({ kind, value }) => [kind, value])

  it.each([
    ['De aanbieder is verzekerd voor € 2,5 miljoen.', [['money', 2_500_000]]],
    ['De aanbieder stelt een waarborg van 50 duizend euro.', [['money', 50_000]]],
    ['De aanbieder besteedt hoogstens de helft uit.', [['percentage', 50]]],
    ['De aanbieder besteedt vijf procent uit.', [['percentage', 5]]],
    ['De aanbieder reageert binnen tien (10) werkdagen.', [['duration', 14]]],
    ['De aanbieder reageert binnen vijfentwintig dagen.', [['duration', 25]]],
    ['De aanbieder reageert binnen anderhalve maand.', [['duration', 45]]],
    ['De aanbieder reageert binnen dertig minuten.', [['duration', 30 / 1440]]],
    ['De aanbieder helpt tweehonderdvijftig cliënten.', [['count', 250]]],
    ['De aanbieder behaalt minstens 60 punten.', [['score', 60]]],
    ['De aanbieder werkt volgens de Wmo 2015.', []],
    ['De aanbieder helpt een cliënt.', []],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected.map(([kind, value]) => [kind, expect.closeTo(Number(value))]))
  })
})

describe('what is denied', () => {
  const denied = (text: string) => read(text).negated

  it.each([
    ['De opdrachtnemer hoeft geen jaarverslag te maken.', true],
    ['Een kantoor in de gemeente is voor de opdrachtnemer niet vereist.', true],
    ['De opdrachtnemer is gecertificeerd; een verklaring is niet nodig.', false],
    ['Indien een rit niet nodig is, meldt de opdrachtnemer dat.', false],
    ['De opdrachtnemer meldt het, wanneer een rit niet meer nodig is.', false],
    ['Wie niet voldoet, wordt van deelname uitgesloten; inschrijver weet dat.', false],
  ])('%s → %s', (text, expected) => {
    expect(denied(text)).toBe(expected)
  })
})

describe('a sentence that opens a list', () => {
  const last = (...blocks: readonly string[]) => requirements(...blocks).at(-1)

  it.each([
    'Alleen van de winnende inschrijver ontvangt de gemeente binnen een week:',
    'De gemeente kan de volgende stukken opvragen:',
    'De inschrijver levert op verzoek aan:',
    'De regio vraagt de inschrijver aan wie zij voornemens is te gunnen om de volgende stukken te verstrekken:',
  ])('tells of every item when it is due: %s', (opening) => {
    const found = last(opening, '- een verklaring over het betalen van belasting')
    expect(found?.addressee).toBe('bidder')
    expect(found?.phase).toBe('verification')
    expect(found && proves(found)).toBe(true)
  })

  it.each([['De inschrijver hoeft niet mee te sturen:', 'een kopie van de polis']])(
    'asks nothing: %s',
    (opening, item) => {
      expect(requirements(opening, `- ${item}`)).toEqual([])
    },
  )

  it('speaks for the rows of the table below it, not for a table after its list', () => {
    const table = '| Nr | Eis |\n| --- | --- |\n| E-1 | Een rapport over de wachttijd is beschikbaar. |'
    expect(last('De inschrijver voldoet aan de volgende eisen:', table)?.addressee).toBe('bidder')
    expect(last('De inschrijver voldoet aan:', '- de norm', table)?.addressee).toBe('contractor')
  })
})

describe('the title of a chapter', () => {
  it('tells that what stands below it comes with the bid', () => {
    const under = (title: string) => requirements('# Uitvraag', `## ${title}`, 'U stuurt een plan van aanpak.')[0]
    expect(under('3 Inschrijven')).toMatchObject({ addressee: 'bidder', phase: 'tender' })
    expect(under('Wie mag meedoen')).toMatchObject({ addressee: 'bidder', phase: 'tender' })
    expect(under('Deelname aan het regionaal overleg')).toMatchObject({ addressee: 'contractor', phase: 'performance' })
  })
})

describe('what is told in the words of a demand', () => {
  it.each([
    'Is uw aanmelding niet volledig, dan krijgt u veertien dagen om haar aan te vullen.',
    'Aanbieders vonden dat te veel werk.',
    'Uw vragen stelt u via het portaal.',
  ])('asks nothing: %s', (text) => {
    expect(requirements('## Procedure', text)).toEqual([])
  })
})

describe('what is written for an award', () => {
  const formsOf = (...lines: string[]) =>
    requirements('# Leidraad', '', '## Gunningscriteria', '', ...lines).map(({ evidence }) =>
      evidence.map(({ form }) => form),
    )

  it('is a plan where a criterion is named or something asked', () => {
    expect(formsOf('**G1** Vaste hulp: hoe zorgt u dat een inwoner dezelfde hulp houdt?')).toEqual([['plan-small']])
  })

  it('is a plan and no report, whatever it is about', () => {
    const table = ['| Criterium | Vraag | Punten |', '| --- | --- | --- |']
    expect(formsOf(...table, '| GC-2 Continuïteit | Hoe voorkomt u uitval van begeleiders? | 35 |')).toEqual([
      ['plan-small'],
    ])
  })

  it('is nothing where is told how bids are judged', () => {
    expect(formsOf('Een inschrijver die ten minste 60 van de 100 punten haalt, komt in aanmerking.')).toEqual([[]])
    expect(formsOf('De potentiële opdrachtnemer moet aan die controle meewerken.')).toEqual([[]])
  })
})

describe('an audit', () => {
  it('is one, also where its protocol is named', () => {
    const { evidence } = read(
      'Opdrachtnemer levert jaarlijks een controleverklaring aan volgens het controleprotocol van de gemeente.',
    )
    expect(evidence.map(({ form }) => form)).toEqual(['audited-account'])
  })
})
