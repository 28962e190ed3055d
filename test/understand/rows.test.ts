/** Table rows that ask something without a verb. */

import { describe, expect, it } from 'vitest'
import { read } from '../../src/pipeline.ts'
import { pack } from '../drafts.ts'

const requirementsOf = (...lines: readonly string[]) =>
  read({ path: 'eisen.md', format: 'markdown', text: lines.join('\n') }, pack).requirements

describe('a row of what is sent, when and how', () => {
  const reports = requirementsOf(
    '## Verantwoording',
    '',
    '| Wat | Wanneer | Hoe |',
    '| --- | --- | --- |',
    '| Bezetting per groep | elke maand | ons rekenblad |',
    '| Einde van de hulp | binnen vijf dagen | per mail |',
    '| Wij sturen u een overzicht | elk kwartaal | per mail |',
  )

  it('asks figures of the contractor, as often as it says', () => {
    expect(reports[0]).toMatchObject({ text: 'Bezetting per groep', addressee: 'contractor', perYear: 12 })
    expect(reports[0]?.evidence).toMatchObject([{ form: 'report-standard' }])
  })

  it('asks something even once, but then no report', () => {
    expect(reports[1]).toMatchObject({ text: 'Einde van de hulp', perYear: null, evidence: [] })
  })

  it('asks nothing when the municipality is the one who sends', () => {
    expect(reports.filter(({ addressee }) => addressee !== 'authority')).toHaveLength(2)
  })

  it('is not read into work that is done time and again', () => {
    const work = ['| Wat | Hoe vaak | Hoe |', '| --- | --- | --- |', '| Ramen | elke week | nat |']
    expect(requirementsOf('## Schoonmaak', '', ...work)).toEqual([])
  })

  it('is not read into a planning', () => {
    const planning = ['| Stap | Datum |', '| --- | --- |', '| Vragen stellen | 3 maart |']
    expect(requirementsOf('## Planning', '', ...planning)).toEqual([])
  })
})

describe('a row of a table of norms', () => {
  const norms = requirementsOf(
    '## Prestaties',
    '',
    '| Wat | Norm | Bij niet halen |',
    '| --- | --- | --- |',
    '| KPI 1 Start | 95% binnen een week | Verbeterplan |',
    '| KPI 2 Klachten | Zo min mogelijk klachten | Verbeterplan |',
    '| Toelichting | Zie de bijlage | |',
  )

  it('asks what it says, also with a number of its own and no figure', () => {
    expect(norms.map(({ id }) => id)).toEqual(['KPI 1', 'KPI 2'])
  })

  it('does not ask what follows where the norm is missed', () => {
    expect(norms.flatMap(({ concepts }) => concepts)).toEqual([])
  })
})

describe('a question on a form', () => {
  const form = (answer: string) =>
    requirementsOf(
      '## Uw organisatie',
      '',
      '| Vraag | Antwoord |',
      '| --- | --- |',
      `| Heeft u een vestiging in de regio? | ${answer} |`,
    )

  it.each(['ja / nee', '☐ Ja ☐ Nee', '', '…'])('selects the bidder while its answer is %j', (answer) => {
    expect(form(answer)).toMatchObject([{ kind: 'selection', addressee: 'bidder', phase: 'tender', evidence: [] }])
  })

  it('asks nothing once it is answered', () => {
    expect(form('Nee.')).toEqual([])
  })
})

describe('a row that is worth points', () => {
  it('is scored, wherever it stands', () => {
    const [row] = requirementsOf(
      '## Hoe kiezen wij?',
      '',
      '| Nr | Criterium | Max. punten |',
      '| --- | --- | --- |',
      '| K1 | Werkwijze bij uitval van een medewerker | 30 |',
    )
    expect(row).toMatchObject({ id: 'K1', kind: 'award', addressee: 'bidder', phase: 'tender' })
  })
})

describe('a comparison', () => {
  it('is not taken for history', () => {
    const [age] = requirementsOf('- De medewerker heeft een VOG van niet meer dan acht weken oud.')
    expect(age?.concepts).toContain('certificate-of-conduct')
  })
})
