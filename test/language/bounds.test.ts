import { describe, expect, it } from 'vitest'
import { boundAt } from '../../src/language/bounds.ts'
import { words } from '../../src/language/words.ts'

describe('boundAt', () => {
  const boundOf = (text: string) => {
    const sentence = words(text)
    const at = sentence.findIndex(({ folded }) => folded === 'acht')
    return boundAt(sentence, at, at + 2)
  }

  it.each([
    ['Een groep telt maximaal acht deelnemers.', 'most'],
    ['Een groep telt niet meer dan acht deelnemers.', 'most'],
    ['Een groep telt meer dan acht deelnemers.', 'least'],
    ['Een groep telt ten hoogste acht deelnemers.', 'most'],
    ['Een groep telt ten minste acht deelnemers.', 'least'],
    ['Een groep telt acht deelnemers of meer.', 'least'],
    ['De verklaring is niet ouder dan acht weken.', 'most'],
    ['De proef duurt niet korter dan acht weken.', 'least'],
    ['Een groep telt acht deelnemers.', 'exact'],
  ])('%s', (text, bound) => {
    expect(boundOf(text)).toBe(bound)
  })
})
