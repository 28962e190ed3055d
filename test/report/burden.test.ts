import { describe, expect, it } from 'vitest'
import { reportBurden } from '../../src/report/burden.ts'
import { burdenRows } from '../../src/report/sentences.ts'
import { totalOf } from '../burden/shipped.ts'
import { burdenOf, reportOf, resultOf } from './builder.ts'

describe('the estimate by itself', () => {
  it('shows every party and phase now and after the changes', () => {
    const text = reportBurden(reportOf([resultOf('een concept', [], { hours: [1240, 861] })], []), 'text')
    expect(text.slice(text.indexOf('Uren per partij'), text.indexOf('Aannames'))).toMatchInlineSnapshot(`
      "Uren per partij en fase, nu en na aanpassing
                                         nu  na aanpassing        nu  na aanpassing
        Inschrijvers  Inschrijving  370 uur        260 uur  € 19.000       € 13.000
        Aanbieders    Uitvoering    620 uur        430 uur  € 31.000       € 22.000
        Gemeente      Inschrijving  250 uur        170 uur  € 12.000        € 8.600

      "
    `)
  })

  it('shows a cell that work moved to', () => {
    const result = resultOf('een concept', [], { hours: [100, 50] })
    const moved = totalOf('provider', 'verification', 8, 400)
    const after = { ...result.burden.after, totals: [moved] }
    const text = reportBurden(reportOf([{ ...result, burden: { ...result.burden, after } }], []), 'text')
    expect(text).toMatch(/Aanbieders +Controle voor de gunning +0 uur +8 uur +€ 0 +€ 400\n/)
    expect(text).toMatch(/Aanbieders +Uitvoering +50 uur +0 uur +€ 2\.500 +€ 0\n/)
  })
})

describe('the headline numbers', () => {
  it('leave out what is nothing before and after', () => {
    const nothing = { ...burdenOf(0), hours: 10, euros: 500, hoursPerBidder: 0.2 }
    expect(burdenRows(nothing, nothing, 'nl').map((row) => `${row.label}: ${row.before}`)).toEqual([
      'Totaal: 10 uur',
      'Per inschrijver: 12 minuten',
      'In geld: € 500',
    ])
  })
})
