import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { checkHouseStyle, contrast } from '../../src/document/house.ts'
import { Problem } from '../../src/model/problem.ts'
import { houseStyle } from './results.ts'

const schema = JSON.parse(readFileSync(new URL('../../schema/house-style.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv2020({ allErrors: true }).compile(schema)

describe('the house style', () => {
  it('that ships is valid and readable', () => {
    expect(validate(houseStyle), JSON.stringify(validate.errors)).toBe(true)
    expect(checkHouseStyle(houseStyle, 'templates/huisstijl.yaml')).toBe(houseStyle)
  })

  it('is refused by the schema when a key is unknown or a colour is no colour', () => {
    expect(validate({ ...houseStyle, colours: {} })).toBe(false)
    expect(validate({ ...houseStyle, colour: { ...houseStyle.colour, text: 'blauw' } })).toBe(false)
  })

  it('is refused with every faint colour named together', () => {
    const faint = { ...houseStyle, colour: { ...houseStyle.colour, heading: 'FFCC00', tableHeadText: '154273' } }
    const attempt = () => checkHouseStyle(faint, 'eigen.yaml')
    expect(attempt).toThrow(Problem)
    try {
      attempt()
    } catch (error) {
      const { details, more } = error as Problem
      expect(details.what.nl).toBe('Kleur heading (FFCC00) is slecht leesbaar op FFFFFF: contrast 1.5.')
      expect(more).toHaveLength(1)
    }
  })

  it('reckons contrast as WCAG does', () => {
    expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21)
    expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2)
  })
})
