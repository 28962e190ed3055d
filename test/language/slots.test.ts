import { describe, expect, it } from 'vitest'
import { shortened } from '../../src/language/slots.ts'

describe('words of the draft in a message', () => {
  it('stay as they are while they can be read at a glance', () => {
    expect(shortened('een voldoende aantal ervaren medewerkers')).toBe('een voldoende aantal ervaren medewerkers')
    expect(shortened('meervoudiggezinsproblematiekbehandelingsprogramma’s')).toBe(
      'meervoudiggezinsproblematiekbehandelingsprogramma’s',
    )
  })

  it('are cut in the middle when they are many', () => {
    expect(shortened('behandelt klachten van cliënten binnen zes weken volgens een vaste procedure')).toBe(
      'behandelt klachten van … vaste procedure',
    )
  })
})
