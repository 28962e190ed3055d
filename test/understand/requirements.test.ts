import { describe, expect, it } from 'vitest'
import { requirements, specified } from '../drafts.ts'

const ids = (...blocks: readonly string[]) => requirements(...blocks).map(({ id }) => id)

describe('requirements found by their id', () => {
  it.each([
    ['E-01 De opdrachtnemer levert zorg.', 'E-01'],
    ['**E-01** De opdrachtnemer levert zorg.', 'E-01'],
    ['Eis 3.2: de opdrachtnemer levert zorg.', 'Eis 3.2'],
    ['GE-4. Inschrijver heeft ervaring.', 'GE-4'],
    ['K.O.-eis 7 Inschrijver heeft ervaring.', 'K.O.-eis 7'],
    ['W3 Het is gewenst dat de aanbieder fietst.', 'W3'],
    ['3.9a.1 De aanbieder meldt een wijziging.', '3.9a.1'],
    ['E.B.01 De aanbieder meldt een wijziging.', 'E.B.01'],
    ['- E-12 De aanbieder meldt een wijziging.', 'E-12'],
    ['E-1006 De aanbieder meldt een wijziging.', 'E-1006'],
    ['E1006 De aanbieder meldt een wijziging.', 'E1006'],
    ['Eis 1006: de aanbieder meldt een wijziging.', 'Eis 1006'],
    ['> PvE-12 De aanbieder meldt een wijziging.', 'PvE-12'],
  ])('%s', (text, id) => {
    expect(ids(text)).toEqual([id])
  })

  it.each([
    'ISO 9001 is een norm voor kwaliteit.',
    'NEN 7510 gaat over informatie.',
    '2026 Doel van dit stuk',
    'IN 2026 Doel van dit stuk',
    'BW 6 regelt de overeenkomst.',
    'Q4: begin van de inkoop',
    '2.1 Doel van dit stuk',
    'In 2026 start de inkoop.',
    'Eis 2026 Doel van dit stuk',
    'BRL1000 Norm voor kwaliteit',
  ])('sees no id in: %s', (text) => {
    expect(ids(text)).toEqual([])
  })

  it('reads a chapter that is named after its contents', () => {
    expect(ids('# Inhoud van de hulp', '3.1.1 De aanbieder veegt.')).toEqual(['3.1.1'])
    expect(ids('# 1. Inhoud van dit document', '3.1.1 De aanbieder veegt.')).toEqual([])
  })

  it('lets each chapter of a selection guide say of what kind its demands are', () => {
    const kinds = (...blocks: readonly string[]) => requirements(...blocks).map(({ kind }) => kind)
    const guide = '# Selectie- en inschrijvingsleidraad'
    expect(kinds(guide, '## Vervoer', 'E-1 De aanbieder veegt.')).toEqual(['requirement'])
    expect(kinds(guide, '## Minimumeisen', 'E-1 De aanbieder veegt.')).toEqual(['selection'])
    expect(kinds('# Geschiktheid', '## Eisen aan de uitvoering', 'E-1 De aanbieder veegt.')).toEqual(['requirement'])
  })

  it('reads a table row as one requirement, with proof from its column', () => {
    const found = requirements(
      '| Nr | Eis | Bewijsmiddel |\n| --- | --- | --- |\n| E-1 | De aanbieder heeft een klachtenregeling. | Kopie |\n| E-2 | De aanbieder werkt op werkdagen. | n.v.t. |',
    )
    expect(found.map(({ id, evidence }) => [id, evidence.map((each) => each.concept)])).toEqual([
      ['E-1', ['complaints-procedure']],
      ['E-2', []],
    ])
  })

  it('joins a number that stands alone with the paragraph below', () => {
    const [found, ...rest] = requirements('3.15.3', 'De opdrachtnemer meldt een wijziging.')
    expect(rest).toEqual([])
    expect(found?.id).toBe('3.15.3')
    expect(found?.text).toContain('meldt een wijziging')
  })

  it('takes what stands under a heading with an id, but not what the municipality does', () => {
    const { requirements: found, draft } = specified(
      '## Eis 4.2 Klachten',
      'De aanbieder heeft een klachtencommissie. Hij overlegt het reglement.',
      'De gemeente stuurt klachten door.',
      '## Planning',
      'De start is in mei.',
    )
    expect(found.map(({ id }) => id)).toEqual(['Eis 4.2'])
    const gone = found[0]?.extents.map(({ start, end }) => draft.text.slice(start, end)).join('')
    expect(gone).toBe('De aanbieder heeft een klachtencommissie. Hij overlegt het reglement.\n\n')
  })

  it('keeps a list with the sentence that opens it', () => {
    const [found, ...rest] = requirements(
      'E-05 De aanbieder overlegt:\n\n- een polis\n- een jaarrekening',
      'Dit is het einde.',
    )
    expect(rest).toEqual([])
    expect(found?.text).toContain('jaarrekening')
  })
})

describe('requirements found by a sentence with a duty', () => {
  it.each([
    'De opdrachtnemer beschikt over een klachtenregeling.',
    'Inschrijver dient een referentie in te dienen.',
    'Op verzoek overlegt de aanbieder een kopie.',
    'Indien de gemeente daarom vraagt, levert de opdrachtnemer gegevens aan.',
    'Alle medewerkers beschikken over een VOG.',
    'Het plan moet door de aanbieder worden opgesteld.',
  ])('%s', (text) => {
    const found = requirements(text)
    expect(found).toHaveLength(1)
    expect(found[0]?.explicit).toBe(false)
  })

  it.each([
    'De gemeente betaalt binnen 30 dagen.',
    'De opdrachtgever informeert de aanbieder over wijzigingen.',
    'Moet de aanbieder zelf een tolk betalen?',
    '[Let op: hier moet de aanbieder nog worden ingevuld.]',
  ])('sees none in: %s', (text) => {
    expect(requirements(text)).toEqual([])
  })

  it('sees none in explanations, definitions and contents', () => {
    expect(requirements('## Toelichting', 'De opdrachtnemer beschikt over een klachtenregeling.')).toEqual([])
    expect(requirements('## Begrippen', 'Aanbieder: de partij die zorg moet leveren.')).toEqual([])
    expect(requirements('De opdrachtnemer moet leveren ........ 12')).toEqual([])
  })
})

describe('facets', () => {
  const facet = (text: string) => {
    const [found] = requirements(`E-01 ${text}`)
    return (
      found && {
        addressee: found.addressee,
        modality: found.modality,
        phase: found.phase,
        proof: found.evidence.length > 0,
      }
    )
  }

  it.each([
    ['Inschrijver voegt bij zijn inschrijving een kopie van de polis.', 'bidder', 'must', 'tender', true],
    ['De beoogde opdrachtnemer overlegt op verzoek een certificaat.', 'bidder', 'must', 'verification', true],
    ['De opdrachtnemer werkt bij voorkeur met vrijwilligers.', 'contractor', 'should', 'performance', false],
    ['De aanbieder mag een onderaannemer inzetten.', 'contractor', 'may', 'performance', false],
    ['De gemeente deelt de gegevens van de cliënt.', 'authority', 'must', 'performance', false],
    ['De onderaannemer heeft een klachtenregeling.', 'subcontractor', 'must', 'performance', false],
    [
      'De aanbieder heeft een procedure waarmee medewerkers fouten kunnen melden.',
      'contractor',
      'must',
      'performance',
      false,
    ],
  ])('%s', (text, addressee, modality, phase, proof) => {
    expect(facet(text)).toEqual({ addressee, modality, phase, proof })
  })

  it('reads how often', () => {
    const often = (text: string) => requirements(`E-01 ${text}`)[0]?.perYear
    expect(often('De aanbieder rapporteert elke maand.')).toBe(12)
    expect(often('De aanbieder rapporteert per kwartaal.')).toBe(4)
    expect(often('De aanbieder schrijft tijd per dag op. Hij levert de tijden elke maand aan.')).toBe(12)
    expect(often('De aanbieder levert een plan.')).toBeNull()
  })

  it('reads the kind from id, title and words', () => {
    const kind = (...blocks: readonly string[]) => requirements(...blocks).at(-1)?.kind
    expect(kind('W-01 De aanbieder fietst.')).toBe('wish')
    expect(kind('GE-1 Inschrijver heeft ervaring.')).toBe('selection')
    expect(kind('## Uitsluitingsgronden', '3.1.1 Inschrijver is niet failliet en toont dit aan.')).toBe('exclusion')
    expect(kind('E-1 De aanbieder fietst.')).toBe('requirement')
  })

  it('knows a demand that is denied', () => {
    expect(requirements('E-01 De aanbieder hoeft geen certificaat te overleggen.')[0]?.negated).toBe(true)
    expect(requirements('E-01 De aanbieder die niet voldoet, wordt uitgesloten.')[0]?.negated).toBe(false)
  })
})
