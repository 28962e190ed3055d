import { describe, expect, it } from 'vitest'
import { wrongTotals } from '../../src/check/totals.ts'
import { parse } from '../../src/parse/parse.ts'

/** The totals that are wrong in a table of these rows, each with the sum it should be. */
function totalsIn(rows: readonly string[], before = '') {
  const text = ['Onderdeel | Aantal', '--- | ---', ...rows].map((row) => `${before}| ${row} |`).join('\n')
  const { blocks } = parse({ path: 'draft.md', format: 'markdown', text: `# Tabel\n\n${text}\n` })
  return wrongTotals(blocks).map(({ cell, sum }) => [cell.text.value, sum])
}

describe('a total', () => {
  it.each([
    ['that is too high', ['Plan | 40', 'Casus | 30', 'Totaal | 80'], '80', '70'],
    ['that is too low', ['Plan | 40', 'Casus | 30', 'Totaal aantal punten | 60'], '60', '70'],
    ['in euros', ['Wmo | € 900.000', 'Jeugd | € 600.000', 'Totaal: | € 1.400.000'], '€ 1.400.000', '€ 1.500.000'],
    ['with a dash above it', ['Wmo | 2,5', 'Jeugd | –', 'Opvang | 1', 'Totaal | 4,5'], '4,5', '3,5'],
  ])('%s is found', (_, rows, total, sum) => {
    expect(totalsIn(rows)).toEqual([[total, sum]])
  })

  it.each([
    ['that is right', ['Plan | 40', 'Casus | 30', 'Totaal | 70']],
    ['that rounding explains', ['Plan | 33,3', 'Casus | 33,3', 'Prijs | 33,3', 'Totaal | 100']],
    ['of thousands that rounding explains', ['Wmo | € 1.200.400', 'Jeugd | € 799.700', 'Totaal | € 2.000.000']],
    ['of what stands below its parts', ['Plan | 30', 'Casus | 20', 'Kwaliteit | 50', 'Prijs | 40', 'Totaal | 90']],
    ['beside which one number is lacking', ['Plan | 40', 'Casus | n.t.b.', 'Totaal | 90']],
    ['of another unit', ['Plan | 40%', 'Casus | 30%', 'Totaal | 90']],
    ['of one row', ['Plan | 40', 'Totaal | 90']],
    ['that only names the whole', ['Plan | 40', 'Casus | 30', 'Totaal met verlenging | 140']],
    ['of parts of parts', ['Plan | 40', 'waarvan casus | 30', 'Totaal | 60']],
    ['that is the highest', ['Wmo | 7', 'Jeugd | 8', 'Totaal | 8']],
  ])('%s is not', (_, rows) => {
    expect(totalsIn(rows)).toEqual([])
  })

  it('is found in a table within a quote', () => {
    expect(totalsIn(['Plan | 40', 'Casus | 30', 'Totaal | 80'], '> ')).toEqual([['80', '70']])
  })
})
