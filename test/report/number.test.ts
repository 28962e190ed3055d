import { describe, expect, it } from 'vitest'
import { formatHours, formatShare, roundHours, writeHours } from '../../src/language/hours.ts'
import { formatEuros, formatExact, roundTo } from '../../src/report/number.ts'

describe('numbers', () => {
  it('writes hours, and minutes when they are few', () => {
    expect([380, 1, 1.5, 0.5, 1 / 60, 0].map((value) => formatHours(value, 'nl'))).toEqual([
      '380 uur',
      '1 uur',
      '1,5 uur',
      '30 minuten',
      '1 minuut',
      '0 uur',
    ])
    expect(formatHours(1234, 'en')).toBe('1,200 hours')
    expect(formatEuros(61849, 'nl')).toBe('€ 62.000')
    expect(formatEuros(61849, 'en')).toBe('€62,000')
  })

  it('writes shares and exact values', () => {
    expect(formatShare(0.355, 'nl')).toBe('36%')
    expect(formatShare(0.004, 'nl')).toBe('0,4%')
    expect(formatExact(187.5, 'nl')).toBe('187,5')
    expect(formatExact(1363, 'nl')).toBe('1.363')
    expect(formatExact(0.1 + 0.2, 'en')).toBe('0.3')
    expect(formatExact(0.0000001, 'nl')).toBe('0')
  })

  it('rounds hours to what is shown of them', () => {
    expect([1234, 7.71, 0.994, 0.345].map((hours) => roundHours(hours))).toEqual([1200, 7.7, 1, 21 / 60])
    expect(writeHours(roundHours(7.71) - roundHours(5.42), 'nl')).toBe('2,3 uur')
  })

  it('rounds away the noise of floating point', () => {
    expect(roundTo(0.1 + 0.2, 6)).toBe(0.3)
    expect(Object.is(roundTo(-1e-9, 6), 0)).toBe(true)
  })
})
