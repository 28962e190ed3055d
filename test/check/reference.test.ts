import { describe, expect, it } from 'vitest'
import { shippedPack } from '../../src/author/pack.ts'
import { standingOf } from '../../src/check/acts.ts'
import type { Source } from '../../src/model/rule.ts'
import { lint, read } from '../../src/pipeline.ts'

const pack = shippedPack()

/** The findings about references in a Markdown draft, each as rule and words. */
function found(text: string, asOf?: string): readonly string[] {
  const draft = { path: 'concept.md', format: 'markdown', text } as const
  return lint(draft, pack, { asOf, facts: { language: 'nl' } })
    .findings.filter(({ category }) => category === 'reference')
    .map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`)
}

describe('the day of the draft', () => {
  const draft = '# Eisen\n\nE-01 De aanbieder maakt zijn stukken openbaar volgens artikel 4.5.2 van de Jeugdwet.\n'

  it('decides whether an article holds', () => {
    expect(found(draft, '2025-06-01')).toEqual(['article-not-yet-in-force: artikel 4.5.2 van de Jeugdwet'])
    expect(found(draft, '2026-06-01')).toEqual([])
  })

  it('decides whether an act holds', () => {
    const old = '# Eisen\n\nE-01 De aanbieder sluit een overeenkomst volgens artikel 14 Wbp.\n'
    expect(found(old, '2018-05-24')).toEqual([])
    expect(found(old, '2018-05-25')).toEqual(['article-of-repealed-act: artikel 14 Wbp'])
  })
})

describe('the standing of an article', () => {
  const source: Source = {
    id: 'voorbeeldwet',
    title: { nl: 'Voorbeeldwet', en: 'Example Act' },
    url: 'https://wetten.overheid.nl/BWBR0000001',
    articleUrl: null,
    checked: '2024-01-01',
    procedure: [],
    names: [],
    inForce: { from: '2020-01-01', until: '2029-12-31' },
    successor: null,
    articles: {
      from: '2024-01-01',
      until: '2025-12-31',
      complete: ['1'],
      list: '1.1/0 1.2/3 1.2a 2.1',
      since: { '2023-07-01': '2.1' },
      lapsed: '1.4',
    },
  }
  const standing = (number: string, day: string) => standingOf(source, number, day)

  it.each([
    ['1.2', '2024-06-01', { is: 'in-force', paragraphs: 3 }],
    ['1:2', '2024-06-01', { is: 'in-force', paragraphs: 3 }],
    ['1.2.A', '2024-06-01', { is: 'in-force', paragraphs: null }],
    ['1.9', '2024-06-01', { is: 'no-such-article' }],
    ['1.4', '2024-06-01', { is: 'no-longer-in-force' }],
    ['2.1', '2023-06-30', { is: 'not-yet-in-force', from: '2023-07-01' }],
    ['1.1', '2019-12-31', { is: 'not-yet-in-force', from: '2020-01-01' }],
    ['1.1', '2030-01-01', { is: 'repealed-act' }],
  ])('of %s on %s is known', (number, day, expected) => {
    expect(standing(number, day)).toEqual(expected)
  })

  it.each([
    ['2.9', '2024-06-01', 'its chapter was not read in full'],
    ['1.9', '2023-12-31', 'that day is before the version that was read'],
    ['1.9', '2026-01-01', 'that day is after it'],
  ])('of %s on %s is left open: %s', (number, day) => {
    expect(standing(number, day)).toEqual({ is: 'unknown' })
  })
})

describe('links to acts', () => {
  it('tell which act is meant', () => {
    const link = 'https://wetten.overheid.nl/jci1.3:c:BWBR0035362&artikel=3.9'
    expect(found(`# Eisen\n\nDe aanbieder meldt dit volgens [artikel 3.9](${link}).\n`)).toEqual([
      'article-unknown: artikel 3.9',
    ])
  })

  it('are references themselves', () => {
    const link = 'https://wetten.overheid.nl/BWBR0035362/2026-07-01#Hoofdstuk3_Artikel3.9'
    expect(found(`# Eisen\n\nDe aanbieder meldt [elke calamiteit](${link}).\n`)).toEqual([
      'article-unknown: elke calamiteit',
    ])
  })
})

describe('references within the draft', () => {
  const articles = '## Artikel 1. Doel\n\n## Artikel 2. Duur\n\n## Artikel 3. Einde\n\n'

  it.each([
    ['a number that only a table carries', '| Nr | Eis |\n| --- | --- |\n| 4.7 | De aanbieder is bereikbaar. |\n'],
    ['a number that a deeper one implies', '## 4.7.1 Planning\n'],
    ['a number in text that lost its layout', 'De gemeente betaalt. 4.7\nKlachten gaan naar de gemeente.\n'],
  ])('lead to %s', (_, target) => {
    const headings = '## 1.1 Doel\n\n## 1.2 Duur\n\n## 1.3 Einde\n\n'
    const demand = 'De opdrachtnemer handelt naar paragraaf 4.7.\n\n'
    expect(found(headings + demand)).toEqual(['section-nowhere: paragraaf 4.7'])
    expect(found(headings + demand + target)).toEqual([])
  })

  it('report an annex that is not there once', () => {
    const text =
      '# Eisen\n\nDe aanbieder leest bijlage 4. De aanbieder tekent bijlage 4.\n\n## Bijlage 1\n\n## Bijlage 2\n'
    expect(found(text)).toEqual(['annex-nowhere: bijlage 4'])
  })

  it('lead to an annex that a table lists, wherever it stands', () => {
    const table = '| nr | bijlage |\n| --- | --- |\n| 1 | Kaart |\n| 2 | Tarieven |\n| 4 | Casussen |\n'
    const demand = '\nDe aanbieder tekent bijlage 4 en bijlage 7.\n'
    expect(found(`# Leeswijzer\n\nDit hoort erbij.\n\n${table}${demand}`)).toEqual(['annex-nowhere: bijlage 7'])
    expect(found(`# Leeswijzer\n\nBijlagen bij dit stuk:\n\n${table}${demand}`)).toEqual(['annex-nowhere: bijlage 7'])
  })

  it('leave the annexes of a draft that is an annex alone', () => {
    const annexes = '\n\nDe aanbieder tekent bijlage 7.\n\n## Bijlage 1 Lijst\n\n## Bijlage 2 Formulier\n'
    expect(found(`# Bijlage 3: programma van eisen${annexes}`)).toEqual([])
    expect(found(`# Programma van eisen${annexes}`)).toEqual(['annex-nowhere: bijlage 7'])
  })

  it('say nothing of lists of the articles of another document', () => {
    const list = '- Artikel 16: staffel\n- Artikel 21: leveringen\n- Artikel 22: vervoer\n'
    const titles = '## Artikel 1.3 Tarieven\n\n## Artikel 3.19 Einde\n\n## Artikel 3.26 Voorwaarden\n'
    expect(found(`${list}\nDe opdrachtnemer sluit artikel 23 uit.\n`)).toEqual([])
    expect(found(`${titles}\nDe opdrachtnemer sluit artikel 3.31 uit.\n`)).toEqual([])
  })

  it('count the paragraphs of an article in a list and in numbered lines', () => {
    const demand = 'De opdrachtnemer handelt naar artikel 1, derde lid.\n\n'
    const lines = '1. De gemeente betaalt.\n\n2. De gemeente wacht.\n\n'
    expect(found(`## Artikel 1. Doel\n\n${lines}## Artikel 2. Duur\n\n${demand}## Artikel 3. Einde\n`)).toEqual([
      'article-nowhere: artikel 1, derde lid',
    ])
    expect(found(`${articles}${demand}`)).toEqual([])
  })

  it('are not sought in a question, in contents or in what tells of the past', () => {
    const headings = '## 1.1 Doel\n\n## 1.2 Duur\n\n## 1.3 Einde\n\n'
    const question = '| Vraag | Antwoord |\n| --- | --- |\n| Geldt paragraaf 4.7 ook voor ons? | Nee. |\n'
    expect(found(headings + question)).toEqual([])
    expect(found(`${headings}Voorheen moest de aanbieder rapporteren volgens paragraaf 4.7.\n`)).toEqual([])
  })
})

describe('the citations of the pack itself', () => {
  const cited = pack.rules.flatMap(({ id, basis }) => basis.map((citation) => ({ rule: id, ...citation })))

  it('lead to articles and paragraphs that hold', () => {
    const wrong = cited.flatMap(({ rule, cite }) => {
      const draft = { path: 'x.md', format: 'markdown', text: `${cite.replace(/\s\(.*?\)/, '')}.` } as const
      return read(draft, pack, { facts: { language: 'nl' } }).references.flatMap(
        ({ source: id, number, paragraph }) => {
          const source = pack.sources.find((candidate) => candidate.id === id)
          const standing = source === undefined ? null : standingOf(source, number, pack.asOf)
          if (standing === null || standing.is === 'unknown') return []
          if (standing.is !== 'in-force') return [`${rule}: ${cite}: ${standing.is}`]
          return paragraph !== null && paragraph > (standing.paragraphs ?? paragraph) ? [`${rule}: ${cite}`] : []
        },
      )
    })
    expect(wrong).toEqual([])
  })

  it('say which version was checked, and where to read it', () => {
    const bare = cited.filter(
      ({ url, checked }) => !/^https:/.test(url ?? '') || !/^\d{4}-\d\d-\d\d$/.test(checked ?? ''),
    )
    expect(bare.map(({ rule, cite }) => `${rule}: ${cite}`)).toEqual([])
  })
})

describe('demands with numbers of four digits', () => {
  const demands = ['E-1001 De aanbieder belt.', 'E-1002 De aanbieder schrijft.', 'E-1003 De aanbieder komt langs.']
  const after = (sentence: string) => found(`# Eisen\n\n${[...demands, sentence].join('\n\n')}\n`)

  it('are held against what refers to them', () => {
    expect(after('De uitleg bij E-1002 is bindend.')).toEqual([])
    expect(after('De uitleg bij E-1006 is bindend.')).toEqual(['requirement-nowhere: E-1006'])
    expect(after('Zie E-1006.')).toEqual(['requirement-nowhere: E-1006'])
  })

  it('are told from years and amounts', () => {
    expect(after('De uitleg bij E-2026 is bindend. De eis 2027 volgt.')).toEqual([])
    const short =
      '# Eisen\n\nEis 1 Bel.\n\nEis 2 Schrijf.\n\nEis 3 Kom langs.\n\nAan de eis 1500 uur te werken is voldaan.\n'
    expect(found(short)).toEqual([])
  })
})
