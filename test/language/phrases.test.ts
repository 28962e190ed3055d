import { describe, expect, it } from 'vitest'
import { compilePhrase, findPhrases, indexPhrases } from '../../src/language/phrases.ts'
import { words } from '../../src/language/words.ts'

/** The words that a phrase covers in a sentence, each time it is found. */
function found(phrase: string, sentence: string): readonly string[] {
  const own = words(sentence)
  return findPhrases(indexPhrases([compilePhrase(phrase)]), own).map(({ from, to }) =>
    sentence.slice(own[from]?.start, own[to - 1]?.end),
  )
}

describe('words that lie together', () => {
  const ending = 'opzeggen | beëindigen + zonder | geen + reden | motivering'

  it('are found in any order, from the first to the last', () => {
    expect(found(ending, 'De regio kan opzeggen en hoeft geen reden te noemen.')).toEqual([
      'opzeggen en hoeft geen reden',
    ])
    expect(found(ending, 'Zonder nadere motivering mag zij dit contract beëindigen.')).toEqual([
      'Zonder nadere motivering mag zij dit contract beëindigen',
    ])
  })

  it('are not found when one of the groups is lacking', () => {
    expect(found(ending, 'De regio kan opzeggen om een gegronde reden.')).toEqual([])
  })

  it('are not found far apart', () => {
    const far = Array.from({ length: 20 }, (_, i) => `woord${i}`).join(' ')
    expect(found(ending, `De regio kan opzeggen ${far} zonder reden.`)).toEqual([])
  })

  it('do not meet in one word', () => {
    expect(found('klacht* + *regeling', 'Er is een klachtregeling.')).toEqual([])
    expect(found('klacht* + *regeling', 'Voor een klacht is er een regeling.')).toEqual(['klacht is er een regeling'])
  })

  it('take the nearest of several', () => {
    expect(found('reden + geen', 'Geen kosten en geen reden.')).toEqual(['geen reden'])
  })
})
