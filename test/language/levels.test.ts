import { describe, expect, it } from 'vitest'
import { grades } from '../../src/language/grades.ts'
import { levelIn } from '../../src/language/levels.ts'
import { words } from '../../src/language/words.ts'

describe('levelIn', () => {
  const level = (text: string) => {
    const found = levelIn(words(text))
    return found === null ? null : [found.value, text.slice(found.start, found.end)]
  }

  it('reads a level with its step and the noun that adds nothing', () => {
    expect(level('Begeleiders hebben minimaal een mbo-4-diploma.')).toEqual([4, 'mbo-4-diploma'])
    expect(level('Zij werken op mbo niveau 3.')).toEqual([3, 'mbo niveau 3'])
    expect(level('De coach heeft hbo werk- en denkniveau.')).toEqual([6, 'hbo werk- en denkniveau'])
    expect(level('Een academisch gevormde behandelaar.')).toBeNull()
  })

  it('reads none where there is a choice', () => {
    expect(level('Een opleiding op mbo- of hbo-niveau.')).toBeNull()
  })
})

describe('grades', () => {
  const marks = (text: string) => grades(words(text), text).map(({ value }) => value)

  it('reads marks with and without a comma', () => {
    expect(marks('Cliënten geven minimaal een 7,5.')).toEqual([7.5])
    expect(marks('Het rapportcijfer 8 of hoger is het doel.')).toEqual([8])
  })

  it('takes no other number for a mark', () => {
    expect(marks('Er is een 24-uursdienst en een 4 jaar lopend contract met 3 begeleiders.')).toEqual([])
  })
})
