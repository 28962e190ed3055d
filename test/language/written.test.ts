import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../src/document/widths.ts'
import { writeDate, writeEuros, writeHours, writeNumber, writeShare } from '../../src/language/written.ts'
import type { TablePart } from '../../src/model/document.ts'

describe('figures and dates', () => {
  it('are Dutch in Dutch and English in English', () => {
    expect(writeNumber(1234.5, 2, 'nl')).toBe('1.234,5')
    expect(writeNumber(1234567.891, 2, 'en')).toBe('1,234,567.89')
    expect(writeNumber(-0.001, 1, 'nl')).toBe('0')
    expect(writeHours(7.71, 'nl')).toBe('7,7')
    expect(writeHours(-246.8, 'nl')).toBe('−247')
    expect(writeEuros(12300, 'nl')).toBe('€\u00a012.300')
    expect(writeEuros(-12300.4, 'en')).toBe('−€12,300')
    expect(writeShare(0.834, 'nl')).toBe('83%')
    expect(writeDate('2026-11-22', 'nl')).toBe('22 november 2026')
    expect(writeDate('2026-03-01', 'en')).toBe('1 March 2026')
    expect(writeDate('later', 'nl')).toBe('later')
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
    expect(columnWidths(table([['a', 'b']], [25, 75]), 9000, 10)).toEqual([2250, 6750])
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
      10,
    )
    expect(number).toBeLessThan(1000)
    expect(proof).toBeGreaterThan(1500)
    expect(text).toBeGreaterThan(5000)
  })

  it('fill the width exactly, whatever is in the table', () => {
    const cells = fc.array(fc.array(fc.string({ maxLength: 80 }), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(cells, fc.integer({ min: 2000, max: 12000 }), (texts, width) => {
        const widths = columnWidths(table(texts, [null, null, null, null]), width, 10)
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width)
        expect(widths.every((one) => one > 0)).toBe(true)
      }),
      { numRuns: 50, seed: 3 },
    )
  })
})
