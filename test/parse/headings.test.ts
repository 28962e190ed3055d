/** Titles of a text that marks none. */

import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/parse/markdown.ts'

const sectionsOf = (...blocks: readonly string[]) =>
  parseMarkdown({ path: 'kopie.md', format: 'markdown', text: blocks.join('\n\n') }).sections.map(
    ({ depth, title }) => `${depth} ${title}`,
  )

describe('numbered lines of their own', () => {
  it('are titles where the draft has none, below its first line', () => {
    const draft = ['Programma van eisen', '1 Inleiding', 'De gemeente koopt hulp in.', '2 Eisen', '2.1 Personeel']
    expect(sectionsOf(...draft, 'De aanbieder zet vaste krachten in.', '2.2 Verslag', 'Er is een verslag.')).toEqual([
      '1 Programma van eisen',
      '2 1 Inleiding',
      '2 2 Eisen',
      '3 2.1 Personeel',
      '3 2.2 Verslag',
    ])
  })

  it('are titles too when Markdown takes them for lists of one item', () => {
    const draft = ['1. Inleiding', 'De gemeente koopt hulp in.', '2. Eisen', 'Dit vragen wij.', '3. Slot', 'Einde.']
    expect(sectionsOf(...draft)).toEqual(['1 Inleiding', '1 Eisen', '1 Slot'])
  })

  it.each([
    [
      'a heading stands in the draft',
      ['# Titel', '1 Inleiding', 'Tekst.', '2 Eisen', 'Tekst.', '3 Slot', 'Tekst.'],
      ['1 Titel'],
    ],
    [
      'they are sentences',
      ['1 De aanbieder belt terug.', 'Tekst.', '2 De aanbieder meldt.', 'Tekst.', '3 Klaar.', 'A.'],
      [],
    ],
    ['they follow each other', ['3.1 Terugbellen', '3.2 Melden', '3.3 Rapporteren', 'Tekst.'], []],
    ['they do not count on', ['4 Inleiding', 'Tekst.', '2 Eisen', 'Tekst.', '2027 Slot', 'Tekst.'], []],
    [
      'they were broken off',
      ['1 Tot negentig dagen houdt', 'de inschrijver zich.', '2 Op straffe', 'van.', '3 Wie', 'wil.'],
      [],
    ],
    [
      'they are a table of contents',
      ['1 Inleiding .... 3', 'Tekst.', '2 Eisen .... 4', 'Tekst.', '3 Slot .... 5', 'A.'],
      [],
    ],
  ])('are none when %s', (_, draft, titles) => {
    expect(sectionsOf(...draft)).toEqual(titles)
  })
})

describe('running heads', () => {
  it('are left out with the number of their page, and the sentence goes on', () => {
    const head = 'Jeugdhulpregio | PvE | versie 0.9\nPagina'
    const { passages } = parseMarkdown({
      path: 'kopie.md',
      format: 'markdown',
      text: `De aanbieder belt.\n\n${head} 12 van 34\n\nHij meldt.\n\n${head} 13 van 34\n\nHij komt.\n`,
    })
    expect(passages.map(({ text }) => text.value)).toEqual(['De aanbieder belt.', 'Hij meldt.', 'Hij komt.'])
  })
})
