import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { readSheet } from '../../src/language/sheet.ts'
import { weigh } from '../../src/pipeline.ts'
import { reportBurden } from '../../src/report/burden/report.ts'
import type { BurdenReport } from '../../src/report/burden/weighed.ts'
import { burdenRows } from '../../src/report/sentences.ts'
import { noWork } from '../burden/shipped.ts'
import { markdown, pack } from '../drafts.ts'

const facts = '---\ninschrijvers: 10\naanbieders: 5\nlooptijd_jaren: 2\n---\n'
const draft = (...requirements: readonly string[]) => {
  const { text, ...rest } = markdown(...requirements)
  return { ...rest, text: facts + text }
}
const monthly = 'E-01 De opdrachtnemer levert maandelijks een rapportage over de productie aan.'
const reference = 'E-02 Inschrijver overlegt een referentie van een vergelijkbare opdracht.'
const doubled = 'E-03 De opdrachtnemer verstrekt maandelijks een rapportage over de productie.'

function reportOf(...weighings: BurdenReport['weighings']): BurdenReport {
  return { weighings, pack, language: 'nl', tool: { name: 'tenderlint', version: '0' } }
}
const whole = reportOf(weigh(draft(monthly, reference, doubled), pack))

describe('the estimate in text', () => {
  const text = reportBurden(whole, 'text', 100)

  it('says how much, how sure, because of what, and on which assumptions', () => {
    expect(text).toMatch(/^draft\.md\n/)
    expect(text).toMatch(/Het totaal nu ligt waarschijnlijk tussen .+ uur en .+ uur\./)
    expect(text).toMatch(/Aanbieders +Uitvoering +\d+ uur .*█+/)
    expect(text).toMatch(/eis +aandeel +scheelt alleen\n/)
    expect(text).toMatch(
      /aandeel in de\s+onzekerheid\n(?:.*\n)? +tijd van aanbieders tegenover de tabel +\d+ – \d+ uur +\d+%/,
    )
    expect(text).toMatch(/leessnelheid\n +175 woorden per minuut +\(100 – 238\) +aanname/)
    expect(text).toContain(`(${pack.burden.hash})`)
  })

  it('keeps its bars within the screen', () => {
    for (const line of reportBurden(whole, 'text', 80).split('\n')) {
      if (/[█─]/.test(line)) expect(line.length).toBeLessThanOrEqual(80)
    }
  })

  it('says which facts are missing, what was taken instead, and how much that matters', () => {
    expect(text).toContain('opdrachtwaarde: daarom staat er geen aandeel van de opdrachtwaarde.')
    expect(text).not.toContain('aantal inschrijvers: gerekend met')
    const silent = reportBurden(reportOf(weigh(markdown(monthly, reference), pack)), 'text')
    expect(silent).toMatch(/aantal inschrijvers: gerekend met 40\. Het totaal ligt daardoor tussen/)
    const valued = weigh(draft(monthly), pack, { facts: { contractValue: 100_000 } })
    expect(reportBurden(reportOf(valued), 'text')).toMatch(/Deel van de opdrachtwaarde +\d+%/)
  })

  it('tells a bid that takes less than half a day in hours, not as no days', () => {
    expect(text.replace(/\s+/g, ' ')).toMatch(
      /Inschrijven kost een inschrijver naar raming \d+(?:,\d)? (?:uur|minuten)\./,
    )
  })

  it('puts other numbers side by side, and an older draft beside the newer', () => {
    const scenarios = [{ label: 'aanbieders=10', facts: { providers: 10 } }]
    const old = {
      ...draft(reference, 'E-09 De opdrachtnemer levert jaarlijks een plan van aanpak aan.'),
      path: 'oud.md',
    }
    const told = reportBurden(reportOf(weigh(draft(monthly, reference), pack, { scenarios, old })), 'text')
    expect(told).toMatch(/zoals het er staat +aanbieders=10\n/)
    expect(told).toContain('Vergeleken met oud.md')
    expect(told).toMatch(/E-01 +nieuw +\d+ uur meer/)
    expect(told).toMatch(/E-09 +vervallen +\d.* minder/)
  })
})

describe('the estimate as a sheet', () => {
  const rows = readSheet(reportBurden(whole, 'csv'))
  const number = (cell: string | undefined) => Number((cell ?? '').replace(',', '.'))

  it('has the columns of the calculator of the European Commission', () => {
    expect(rows[0]?.slice(0, 4)).toEqual(['eis', 'soort verplichting', 'handeling', 'doelgroep'])
    expect(rows[0]).toHaveLength(18)
    expect(rows.every((row) => row.length === 18)).toBe(true)
  })

  it('multiplies out: price × actions is the cost, less what is usual the burden', () => {
    for (const row of rows.slice(1)) {
      const [price, actions, fees, cost, usual, burden] = [7, 10, 12, 13, 14, 15].map((column) => number(row[column]))
      expect((price ?? 0) * (actions ?? 0) + (fees ?? 0)).toBeCloseTo(cost ?? 0, -0.5)
      expect(burden).toBeCloseTo((cost ?? 0) * (1 - (usual ?? 0) / 100), 1)
    }
    const euros = rows.slice(1).reduce((sum, row) => sum + number(row[15]), 0)
    expect(euros).toBeCloseTo(whole.weighings[0]?.appraisal.burden.euros ?? 0, 4)
  })
})

describe('the estimate for programs', () => {
  it('fits its schema and adds up', () => {
    const read = (name: string) => JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'))
    const fits = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(read('estimate'))
    const old = { ...draft(reference), path: 'oud.md' }
    const scenarios = [{ label: 'aanbieders=10', facts: { providers: 10 } }]
    const document = JSON.parse(reportBurden(reportOf(weigh(draft(monthly), pack, { scenarios, old })), 'json'))
    fits(document)
    expect(fits.errors).toBeNull()
    const [{ burden, cleaned }] = document.drafts
    expect(burden.items.reduce((sum: number, item: { hours: number }) => sum + item.hours, 0)).toBeCloseTo(
      burden.hours,
      3,
    )
    expect(cleaned.before.hours + cleaned.difference.hours.point).toBeCloseTo(cleaned.after.hours, 5)
  })
})

describe('the estimate as a page', () => {
  const page = reportBurden(whole, 'html')

  it('has charts that can be heard as well as seen, and nothing from elsewhere', () => {
    expect(page.match(/<svg class="chart" role="img"/g)).toHaveLength(3)
    expect(page).toMatch(/<desc>Inschrijvers, inschrijving: /)
    expect(page).not.toMatch(/<script|https?:\/\//)
  })

  it('shows names as text, never as markup', () => {
    const odd = weigh({ ...markdown('E<1> De aanbieder overlegt een plan van aanpak.'), path: '<b>.md' }, pack)
    expect(reportBurden(reportOf(odd), 'html')).not.toContain('<b>')
  })
})

describe('the headline numbers', () => {
  it('leave out what is nothing before and after', () => {
    const nothing = { ...noWork, hours: 10, euros: 500, hoursPerBidder: 0.2 }
    expect(burdenRows(nothing, nothing, 'nl').map((row) => `${row.label}: ${row.before}`)).toEqual([
      'Totaal: 10 uur',
      'Per inschrijver: 12 minuten',
      'In geld: € 500',
    ])
  })
})
