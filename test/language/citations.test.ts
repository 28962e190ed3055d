import { describe, expect, it } from 'vitest'
import { type NamedSource, pointers, readLink } from '../../src/language/citations.ts'
import { words } from '../../src/language/words.ts'

const acts = ['Wmo 2015', 'Jeugdwet', 'Aw', 'Aanbestedingswet 2012', 'AVG', 'Uitvoeringsbesluit Wmo 2015']

/** The acts that stand in a text, longest name first. */
function namedIn(text: string): readonly NamedSource[] {
  const longest = [...acts].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(`(?<!\\p{L})(?:${longest.join('|')})(?!\\p{L})`, 'gu')
  return [...text.matchAll(pattern)].map(({ 0: source, index }) => ({
    source,
    start: index,
    end: index + source.length,
  }))
}

/** What a text points at, in one line each: kind, number, paragraph, and what it belongs to. */
function read(text: string): readonly string[] {
  return pointers(text, words(text), () => namedIn(text)).map(({ kind, number, paragraph, source, elsewhere }) =>
    [
      kind,
      number,
      ...(paragraph === null ? [] : [`lid ${paragraph}`]),
      source ?? (elsewhere ? 'elsewhere' : 'here'),
    ].join(' '),
  )
}

describe('an article of an act', () => {
  it.each([
    ['Zoals bedoeld in artikel 4.1.1, tweede lid, van de Jeugdwet.', 'article 4.1.1 lid 2 Jeugdwet'],
    ['Zie art. 2:89 Aw.', 'article 2:89 Aw'],
    ['Volgens artikel 2.52a van de Aanbestedingswet 2012.', 'article 2.52a Aanbestedingswet 2012'],
    ['De toets van art 9 lid 2 sub h AVG.', 'article 9 lid 2 AVG'],
    ['Op grond van artikel 1.1, aanhef en onder a, Jeugdwet.', 'article 1.1 Jeugdwet'],
    ['Gelet op lid 2 van artikel 7.3.8 van de Jeugdwet.', 'article 7.3.8 lid 2 Jeugdwet'],
    ['Het eerste en het derde lid van artikel 3.1 Jeugdwet gelden.', 'article 3.1 lid 3 Jeugdwet'],
    ['Conform artikel 4.1.8 lid 1 en lid 2 Jeugdwet.', 'article 4.1.8 lid 2 Jeugdwet'],
    ['Conform artikel 4.1.8 Jeugdwet, tweede lid.', 'article 4.1.8 lid 2 Jeugdwet'],
    [
      'Op de prijs past artikel 5.4, 1e lid, Uitvoeringsbesluit Wmo 2015.',
      'article 5.4 lid 1 Uitvoeringsbesluit Wmo 2015',
    ],
    ['Krachtens de Jeugdwet, artikel 4.2.1, geldt dit.', 'article 4.2.1 Jeugdwet'],
    ['De reële prijs (Wmo 2015, art. 2.6.6) geldt.', 'article 2.6.6 Wmo 2015'],
    ['De Jeugdwet, in het bijzonder artikel 4.1.6, geldt.', 'article 4.1.6 Jeugdwet'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('shares what follows a list of numbers', () => {
    expect(read('De artikelen 2.86, 2.87 en 2.88, derde lid, van de Aanbestedingswet 2012.')).toEqual([
      'article 2.86 Aanbestedingswet 2012',
      'article 2.87 Aanbestedingswet 2012',
      'article 2.88 lid 3 Aanbestedingswet 2012',
    ])
    expect(read('Artikelen 2.84 t/m 2.85 Aw en artikel 28 AVG.')).toEqual([
      'article 2.84 Aw',
      'article 2.85 Aw',
      'article 28 AVG',
    ])
  })

  it('ends where its last word ends', () => {
    const text = 'Zoals artikel 4.1.1, tweede lid, van de Jeugdwet vraagt.'
    const [found] = pointers(text, words(text), () => namedIn(text))
    expect(text.slice(found?.start, found?.end)).toBe('artikel 4.1.1, tweede lid, van de Jeugdwet')
  })
})

describe('what belongs to another document', () => {
  it.each([
    ['Volgens artikel 6:248 BW.', 'article 6:248 elsewhere'],
    ['Volgens artikel 41 van de wet.', 'article 41 elsewhere'],
    ['Volgens artikel 16 van de inkoopvoorwaarden.', 'article 16 elsewhere'],
    ['Volgens ARVODI-2018 artikel 24.', 'article 24 elsewhere'],
    ['Volgens artikel 12 Verordening Jeugdwet.', 'article 12 elsewhere'],
    ['Zie paragraaf 3.5 van de Gids Proportionaliteit.', 'section 3.5 elsewhere'],
    ['Zie de Gids Proportionaliteit, paragraaf 3.5.', 'section 3.5 elsewhere'],
    ['De tarieven staan in bijlage 3 bij de raamovereenkomst.', 'annex 3 elsewhere'],
    ['De tarieven staan in bijlage 3 (tarievenblad).', 'annex 3 elsewhere'],
    ['De planning is als bijlage 5 bijgevoegd.', 'annex 5 elsewhere'],
    ['De eisen van bijlage XIV RL 2014/24/EU gelden.', 'annex XIV elsewhere'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('a place in the document itself', () => {
  it.each([
    ['Zie artikel 14.2.', 'article 14.2 here'],
    ['Met inachtneming van artikel 11, vijfde lid, meldt hij dit.', 'article 11 lid 5 here'],
    ['Als bedoeld in artikel 7 van deze overeenkomst.', 'article 7 here'],
    ['De Jeugdwet gaat voor op artikel 7 van deze overeenkomst.', 'article 7 here'],
    ['Hij voldoet aan de Jeugdwet (zie artikel 12).', 'article 12 here'],
    ['Artikel 5 is niet van toepassing.', 'article 5 here'],
    ['De certificaten uit paragraaf 3.3 en de jaarrekeningen.', 'section 3.3 here'],
    ['Zoals hoofdstuk 2 die omschrijft.', 'section 2 here'],
    ['Zoals beschreven in § 4.7.', 'section 4.7 here'],
    ['Op de wijze van paragraaf K.', 'section K here'],
    ['Met het formulier in bijlage 4.', 'annex 4 here'],
    ['De ervaring uit geschiktheidseis GE-4.', 'requirement GE-4 here'],
    ['Hij voldoet aan eis E-18.', 'requirement E-18 here'],
    ['De opdrachtnemer van perceel 2 rijdt ook in het weekend.', 'lot 2 here'],
    ['De bedragen in tabel 3 gelden.', 'table 3 here'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('what is no reference', () => {
  it.each([
    'De opdrachtnemer leest het artikel en de bijlage.',
    'Wij eisen drie referenties van elk 5 jaar oud.',
    'Het nieuwe lid van de raad van toezicht leest het contract.',
    'De artikelen zijn 30% goedkoper.',
    'De vakpartij 3 levert.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([])
  })

  it('does not take the number after an article for a second one', () => {
    expect(read('Binnen de termijn van artikel 4 en 5 dagen later.')).toEqual(['article 4 here'])
  })
})

describe('a link', () => {
  it.each([
    ['https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=2.6.6&z=2026-07-01', 'BWBR0035362', '2.6.6'],
    ['https://wetten.overheid.nl/BWBR0034925/2026-01-01#Hoofdstuk4_Paragraaf4.1_Artikel4.1.1', 'BWBR0034925', '4.1.1'],
    ['https://wetten.overheid.nl/BWBR0032203#Artikel2.52a', 'BWBR0032203', '2.52a'],
    ['jci1.31:c:BWBR0035733&hoofdstuk=5&artikel=5.4', 'BWBR0035733', '5.4'],
    ['https://wetten.overheid.nl/BWBR0034925', 'BWBR0034925', null],
  ])('%s', (address, act, article) => {
    expect(readLink(address)).toEqual({ act, article })
  })

  it.each(['https://www.example.nl/BWBR0034925', 'https://wetten.overheid.nl/zoeken', '#artikel-4'])(
    'reads nothing in %s',
    (address) => {
      expect(readLink(address)).toBeNull()
    },
  )
})

describe('long texts', () => {
  it.each([
    ['one endless word', 'a'.repeat(200_000), 0],
    ['one endless number', `artikel ${'1.'.repeat(100_000)}`, 0],
    ['keywords only', 'artikel lid bijlage '.repeat(10_000), 0],
    ['spaces', `artikel 4${' '.repeat(200_000)}lid`, 1],
    ['ordinals', `${'eerste en '.repeat(20_000)}lid van artikel 3`, 1],
    ['many references', 'artikel 2.1 en bijlage 4, '.repeat(10_000), 20_000],
  ])('%s are read to the end', (_, text, expected) => {
    expect(pointers(text, words(text), () => [])).toHaveLength(expected)
  })
})
