import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../src/document/widths.ts'
import {
  roundEstimate,
  roundPair,
  writeDate,
  writeDuration,
  writeEuros,
  writeNumber,
  writeRounded,
  writeShare,
} from '../../src/language/written.ts'
import type { TablePart } from '../../src/model/document.ts'

describe('figures and dates', () => {
  it('are Dutch in Dutch and English in English', () => {
    expect(writeNumber(1234.5, 2, 'nl')).toBe('1.234,5')
    expect(writeNumber(1234567.891, 2, 'en')).toBe('1,234,567.89')
    expect(writeNumber(-0.001, 1, 'nl')).toBe('0')
    expect(writeRounded(7.7, 'nl')).toBe('7,7')
    expect(writeRounded(-1200, 'nl')).toBe('−1.200')
    expect(writeEuros(12300, 'nl')).toBe('€\u00a012.300')
    expect(writeEuros(-12300.4, 'en')).toBe('−€12,300')
    expect(writeShare(0.834, 'nl')).toBe('83%')
    expect(writeDate('2026-11-22', 'nl')).toBe('22 november 2026')
    expect(writeDate('2026-03-01', 'en')).toBe('1 March 2026')
    expect(writeDate('later', 'nl')).toBe('later')
  })

  it('write a duration in the unit that people use for it', () => {
    const written = [730, 182.5, 90, 30, 42, 7, 10, 1].map((days) => writeDuration(days, 'nl'))
    expect(written).toEqual(['2 jaar', '6 maanden', '3 maanden', '1 maand', '6 weken', '1 week', '10 dagen', '1 dag'])
  })
})

describe('estimates', () => {
  it('keep two significant digits, never below a tenth', () => {
    expect([384.6, 1249, 12.4, 9.96, 3.46, 0.25, 99.6, 0, -246.8, -0.01].map((value) => roundEstimate(value))).toEqual([
      380, 1200, 12, 10, 3.5, 0.3, 100, 0, -250, 0,
    ])
  })

  it('keep more digits when two of them would look the same', () => {
    expect(roundPair(1240, 1210)).toEqual([1240, 1210])
    expect(roundPair(1240, 861)).toEqual([1200, 860])
    expect(roundPair(1240, 1240)).toEqual([1200, 1200])
    expect(roundPair(4153.5, 4110.6), 'not 4200 and 4100: that would be 100').toEqual([4150, 4110])
    expect(roundPair(50.06, 50), 'as near as tenths come').toEqual([50.1, 50])
  })
})

describe('column widths', () => {
  const table = (texts: readonly (readonly string[])[], shares: readonly (number | null)[]): TablePart => ({
    type: 'table',
    title: '',
    description: '',
    columns: shares.map((share) => ({ share, align: 'start' })),
    rows: texts.map((cells) => ({
      change: null,
      cells: cells.map((value) => ({
        paragraphs: [
          {
            type: 'paragraph',
            change: null,
            content: [{ type: 'words', value, styles: [], link: null, bookmark: null, change: null }],
          },
        ],
      })),
    })),
  })

  it('follow the shares', () => {
    expect(columnWidths(table([['a', 'b']], [25, 75]), 9000, 'Calibri', 10)).toEqual([2250, 6750])
  })

  it('leave the shares where a word would be cut', () => {
    const texts = [['Opdrachtnemersverklaring', 'b']]
    const [narrow = 0, wide = 0] = columnWidths(table(texts, [10, 90]), 9000, 'Calibri', 10)
    expect(narrow).toBeGreaterThan(2000)
    expect(narrow + wide).toBe(9000)
  })

  it('give numbers little and sentences much, never less than a word', () => {
    const [number = 0, text = 0, proof = 0] = columnWidths(
      table(
        [
          ['Nr', 'Eis', 'Bewijsmiddel'],
          ['E-01', 'De aanbieder heeft een klachtenregeling en past die toe.', 'Kopie'],
        ],
        [null, null, null],
      ),
      9000,
      'Calibri',
      10,
    )
    expect(number).toBeLessThan(1000)
    expect(proof).toBeGreaterThan(1200)
    expect(text).toBeGreaterThan(5000)
  })

  it('fill the width exactly, whatever is in the table', () => {
    const cells = fc.array(fc.array(fc.string({ maxLength: 80 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(cells, fc.integer({ min: 2000, max: 12000 }), (texts, width) => {
        const widths = columnWidths(table(texts, [null, null, null, null]), width, 'Calibri', 10)
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width)
        expect(widths.every((one) => one > 0)).toBe(true)
      }),
      { numRuns: 50, seed: 3 },
    )
  })
})
