import { describe, expect, it } from 'vitest'
import { labelOf, otherName, ownName, whereabouts } from '../../src/language/naming.ts'
import { specified } from '../drafts.ts'

const specification = specified(
  'De aanbieder meldt een klacht aan de gemeente.',
  '## Kwaliteit',
  'E-01 De aanbieder heeft een klachtenregeling.',
  'Minimumeis 4 De aanbieder heeft een kwaliteitssysteem.',
  'De aanbieder bewaart elk dossier op een veilige plek.',
)
const [loose, numbered, worded, unnumbered] = specification.requirements
if (!loose || !numbered || !worded || !unnumbered) throw new Error('the draft has four requirements')

describe('a requirement is called', () => {
  it('by the number that the draft gives it', () => {
    expect([ownName(numbered, 'nl'), otherName(numbered, specification, 'en')]).toEqual([
      'eis E-01',
      'requirement E-01',
    ])
    expect(otherName(worded, specification, 'nl')).toBe('Minimumeis 4')
    expect(whereabouts({ requirement: numbered, section: numbered.section }, specification, 'nl')).toBe('in eis E-01')
    expect(labelOf(numbered, specification, 'nl')).toBe('E-01')
  })

  it('by its heading when it has none', () => {
    expect(ownName(unnumbered, 'nl')).toBe('deze eis')
    expect(otherName(unnumbered, specification, 'nl')).toBe('een eis onder “Kwaliteit”')
    expect(otherName(unnumbered, specification, 'en')).toBe('a requirement under “Kwaliteit”')
    expect(labelOf(unnumbered, specification, 'nl')).toBe('onder “Kwaliteit”')
    expect(otherName(loose, specification, 'nl')).toBe('een eis onder “Programma van eisen”')
  })

  it('by its number in a list, which counts under its heading', () => {
    const listed = specified(
      '## Klachten',
      '3. De aanbieder meldt een klacht aan de gemeente.\n4. De aanbieder bewaart elk dossier op een veilige plek.',
      '## Klimaat',
      '1. De aanbieder rijdt elektrisch.\n1. De aanbieder scheidt afval.\n- De aanbieder print dubbelzijdig.',
    )
    expect(listed.requirements.map((requirement) => labelOf(requirement, listed, 'nl'))).toEqual([
      'punt 3 onder “Klachten”',
      'punt 4 onder “Klachten”',
      'punt 1 onder “Klimaat”',
      'onder “Klimaat”',
      'onder “Klimaat”',
    ])
    const [first] = listed.requirements
    if (!first) throw new Error('the draft has requirements')
    expect(otherName(first, listed, 'en')).toBe('item 3 under “Klachten”')
    expect(whereabouts({ requirement: first, section: first.section }, listed, 'nl')).toBe('in punt 3 onder “Klachten”')
  })
})
