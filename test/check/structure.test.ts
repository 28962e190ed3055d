import { describe, expect, it } from 'vitest'
import { lint } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const of = (rule: string, text: string) =>
  lint({ path: 'draft.md', format: 'markdown', text }, pack, { language: 'nl', facts: { language: 'nl' } })
    .findings.filter((finding) => finding.rule === rule)
    .map((finding) => ({ ...finding, excerpt: text.slice(finding.span.start, finding.span.end) }))

describe('placeholders', () => {
  it('are reported once each, with the other places beside them', () => {
    const found = of(
      'placeholder',
      '# Eisen\n\nE-01 De opdrachtnemer start op [datum].\n\nE-02 Hij levert op [Datum] het plan van [aantal] regels.\n',
    )
    expect(found.map(({ excerpt, requirement, related }) => [excerpt, requirement, related.length])).toEqual([
      ['[datum]', 'E-01', 1],
      ['[aantal]', 'E-02', 0],
    ])
    expect(found[0]?.related[0]).toMatchObject({ message: '[Datum]', requirement: 'E-02' })
  })

  it('can be allowed with a reason', () => {
    const [found] = of(
      'placeholder',
      '<!-- tenderlint-allow placeholder: de inschrijver vult dit zelf in -->\n\nDe prijs is [bedrag] per uur.\n',
    )
    expect(found?.allowed?.reason).toBe('de inschrijver vult dit zelf in')
  })

  it('are not looked for in a table of contents', () => {
    expect(of('placeholder', '# Inhoudsopgave\n\n[Looptijd [datum] 3](#looptijd)\n')).toEqual([])
  })
})

describe('a number that stands in two tables', () => {
  const row = (columns: string, ...cells: readonly string[]) =>
    `| ${columns} |\n|${' --- |'.repeat(columns.split('|').length)}\n| ${cells.join(' | ')} |\n`
  const demand = row('Nr | Eis | Bewijs', 'E-01', 'De aanbieder belt terug.', 'Rooster')

  it.each([
    ['of the same columns', row('Nr | Eis | Bewijs', 'E-01', 'De aanbieder stuurt een brief.', 'Brief'), 1],
    [
      'of the same columns, one of them empty',
      row('Nr | Eis | Bewijs', 'E-01', 'De aanbieder stuurt een brief.', ''),
      1,
    ],
    ['of which one says when it is met', row('Nr | Voldoet als', 'E-01', 'de aanbieder elke dag belt'), 0],
    [
      'that each tell something else of it',
      row('Nr | Eenheid | Tarief', 'E-01', 'De aanbieder belt per uur.', '60,00'),
      0,
    ],
  ])('%s', (_, second, times) => {
    expect(of('repeated-id', `# Eisen\n\n${demand}\nEn verder:\n\n${second}`)).toHaveLength(times)
  })
})

describe('a demand of only a keyword', () => {
  it.each(['E-01 Bewaking van termijnen.', 'E-01 Nazorg.'])('is found: %s', (text) => {
    expect(of('bare-demand', `# Eisen\n\n${text}\n`)).toHaveLength(1)
  })

  it.each([
    'E-01 Leverancier: de wederpartij.',
    'E-01 Bereikbaar binnen 24 uur.',
    'E-01 Zie eis 5.24.',
    'E-01 Zie voor boetes de bijlage.',
    'E-01 Een locatie straalt warmte uit.',
    'E-01 De opdrachtnemer fietst.',
    'E-01 Geen',
  ])('is not seen in: %s', (text) => {
    expect(of('bare-demand', `# Eisen\n\n${text}\n`)).toEqual([])
  })
})

describe('a numbered title in bold', () => {
  it('names what follows and demands nothing', () => {
    expect(
      of('bare-demand', '# Eisen\n\n**7.2 Vakbekwaamheid.**\n\na) De aanbieder schoolt zijn medewerkers.\n'),
    ).toEqual([])
  })
})

describe('a row with a price', () => {
  it('names what it prices and demands nothing', () => {
    const rows = '| Code | Product | Tarief |\n| --- | --- | --- |\n| BI-1 | Begeleiding individueel basis | 72,60 |\n'
    expect(of('bare-demand', `# Eisen\n\n${rows}`)).toEqual([])
  })
})

describe('a number that is used twice', () => {
  const body = '# Overeenkomst\n\n2.2 De opdrachtnemer belt de cliënt.\n'

  it('is found in one numbering', () => {
    const found = of('repeated-id', `${body}\n## Artikel 3\n\n2.2 De opdrachtnemer bewaart het plan.\n`)
    expect(found.map(({ excerpt }) => excerpt)).toEqual(['De opdrachtnemer bewaart het plan.'])
  })

  it('is another number in an annex, where numbering begins anew', () => {
    const annex = '# Bijlage 2 Protocol\n\n## 2 Toewijzing\n\n2.2 De opdrachtnemer bewaart het plan.\n'
    expect(of('repeated-id', `${body}\n${annex}`)).toEqual([])
  })

  it('is used once more after the annex', () => {
    const annex = '## Bijlage 2 Protocol\n\n2.2 De opdrachtnemer bewaart het plan.\n'
    const after = '# Slot\n\n2.2 De opdrachtnemer meldt een wijziging.\n'
    expect(of('repeated-id', `${body}\n${annex}\n${after}`).map(({ excerpt }) => excerpt)).toEqual([
      'De opdrachtnemer meldt een wijziging.',
    ])
  })

  it('is the same demand in an overview', () => {
    const overview = '| Criterium | Punten |\n| --- | --- |\n| K1 Regie in het netwerk | 400 |\n'
    const told = 'K1 Regie in het netwerk. U beschrijft hoe u het netwerk aanstuurt en wie beslist.\n'
    expect(of('repeated-id', `# Gunning\n\n${overview}\n${told}`)).toEqual([])
    expect(of('demand-within-demand', `# Gunning\n\n${overview}\n${told}`)).toEqual([])
  })
})
