import { describe, expect, it } from 'vitest'
import { shippedPack } from '../../src/author/pack.ts'
import type { Draft } from '../../src/model/specification.ts'
import { dossierOf, lint } from '../../src/pipeline.ts'

const pack = shippedPack()
const options = { language: 'nl', facts: { language: 'nl' } } as const

const draft = (path: string, ...parts: readonly string[]): Draft => ({
  path,
  format: 'markdown',
  text: `# Inkoop\n\n${parts.join('\n\n')}\n`,
})

/** What a rule finds: the words, and what it holds them against. */
function unequal(rule: string, one: Draft, ...others: readonly Draft[]) {
  const dossier = others.length === 0 ? undefined : dossierOf([one, ...others], pack, options)
  return lint(one, pack, { ...options, dossier })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ span, message, related: [other] }) => [
      one.text.slice(span.start, span.end),
      /(?:tot|in eis \S+(?: binnen| tot)?) “([^”]*)”/.exec(message.slice(message.indexOf('” en')))?.[1],
      other?.elsewhere?.path,
    ])
}

const planning = '| Stap | Dag |\n| --- | --- |\n| Laatste dag voor vragen | 20 maart 2026 |\n| Nota | 31 maart 2026 |'
const asked = 'Alles wat tot en met woensdag 25 maart binnenkomt, nemen wij mee in de nota.'

describe('one matter with two values', () => {
  const questions = (...parts: readonly string[]) => unequal('two-question-deadlines', draft('a.md', ...parts))

  it('is told at the later place, with a planning in a table too', () => {
    expect(questions(planning, asked)).toEqual([['25 maart', '20 maart 2026', undefined]])
    expect(questions(asked, planning)).toEqual([['20 maart 2026', '25 maart', undefined]])
  })

  it('is none when the values are the same, in whatever words', () => {
    expect(questions(planning, 'Vragen stelt u tot en met vrijdag 20-03-2026.')).toEqual([])
    const months = ['Uw facturen zijn na een maand overgemaakt.', 'Een factuur is in 30 dagen betaald.']
    expect(unequal('two-payment-terms', draft('a.md', ...months))).toEqual([])
  })

  it('is none when a sentence tells several values, or a goal', () => {
    expect(questions(planning, 'Vragen stelt u tot en met 25 maart, en over de prijs tot en met 27 maart.')).toEqual([])
    expect(questions(planning, 'Wij streven ernaar vragen die tot en met 25 maart komen te beantwoorden.')).toEqual([])
  })

  it('is none for another lot', () => {
    const bill = (term: string) => `E-01 Uw facturen zijn na ${term} overgemaakt.`
    const lots = [`## Perceel 1`, bill('14 dagen'), `## Perceel 2`, bill('21 dagen').replace('E-01', 'E-02')]
    expect(unequal('two-payment-terms', draft('a.md', ...lots))).toEqual([])
  })

  it('is left to the comparison of demands where that finds it', () => {
    const pays = (days: number) => `De gemeente betaalt een factuur binnen ${days} dagen na ontvangst.`
    const both = draft('a.md', pays(14), pays(30))
    expect(unequal('two-payment-terms', both)).toEqual([])
    expect(unequal('two-terms', both)).toHaveLength(1)
  })

  it('is told between the drafts of a tender', () => {
    const [guide, contract] = [draft('leidraad.md', planning), draft('nota.md', asked)]
    expect(unequal('two-question-deadlines', guide, contract)).toEqual([['20 maart 2026', '25 maart', 'nota.md']])
  })
})

describe('one matter that is settled twice', () => {
  const letters = 'E-01 Brieven aan cliënten schrijft de aanbieder op taalniveau B1.'
  const papers = 'E-02 Alles wat u op papier voorlegt, kan iemand met leesniveau B1 volgen.'
  const twice = (rule: string, ...parts: readonly string[]) =>
    lint(draft('a.md', ...parts), pack, options).findings.filter((finding) => finding.rule === rule)

  it('is told at the later place, and once', () => {
    const again = 'E-03 De opdrachtnemer stelt folders op in B1.'
    const [found, ...others] = twice('plain-language-twice', letters, papers, again)
    expect(found?.requirement).toBe('E-02')
    expect(found?.related[0]?.requirement).toBe('E-01')
    expect(others).toEqual([])
  })

  it('is none when the later one refers to another place, or binds the municipality', () => {
    const referring = papers.replace('Alles', 'Volgens eis E-01 is alles').replace(', kan', ' zo dat')
    expect(twice('plain-language-twice', letters, referring)).toEqual([])
    expect(twice('plain-language-twice', letters, 'E-02 De gemeente stuurt brieven op taalniveau B1.')).toEqual([])
  })

  it('wants the same value where it has one', () => {
    const report = (term: string) => [
      'E-01 Een nieuwe onderaannemer meldt u tien werkdagen voordat die begint.',
      `E-02 Komt er een partij bij aan wie de aanbieder werk uitbesteedt, dan weet de gemeente dat ${term} vooraf.`,
    ]
    expect(twice('subcontractor-report-twice', ...report('twee weken'))).toHaveLength(1)
    expect(twice('subcontractor-report-twice', ...report('zes weken'))).toEqual([])
  })
})
