import { describe, expect, it } from 'vitest'
import { render } from '../../src/document/render.ts'
import { documentWith, notesIn, textsIn } from './markdown.ts'
import { houseStyle } from './results.ts'

const shown = async (markdown: string) => {
  const file = await render(documentWith(markdown), houseStyle)
  return { text: textsIn(file)[0], notes: notesIn(file) }
}

const tables: readonly (readonly [what: string, markdown: string, text: string])[] = [
  ['a table', '| foo | bar |\n| --- | --- |\n| baz | bim |\n', 'foo bar baz bim'],
  ['a table without outer pipes', '| abc | def |\n:-: | -----------:\nbar | baz\n', 'abc def bar baz'],
  ['a pipe in a cell', '| f\\|oo |\n| --- |\n| b `\\|` az |\n| b **\\|** im |\n', 'f|oo b | az b | im'],
  ['a quote that ends a table', '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar\n', 'abc def bar baz bar'],
  ['a paragraph after a table', '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar\n', 'abc def bar baz bar bar'],
  [
    'too few and too many cells',
    '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |\n',
    'abc def bar bar baz boo',
  ],
  ['a header alone', '| abc | def |\n| --- | --- |\n', 'abc def'],
  ['a delimiter row that does not match', '| abc | def |\n| --- |\n| bar |\n', '| abc | def | | --- | | bar |'],
  ['markup in cells', '| **a** | [b](https://example.org) |\n| - | - |\n| `c` | d<br>e |\n', 'a b c d e'],
  ['a table in a list', '- punt\n\n  | a | b |\n  | - | - |\n  | c | d |\n', 'punt a b c d'],
  ['a table in a quote', '> | a | b |\n> | - | - |\n> | c | d |\n', 'a b c d'],
]

const footnotes: readonly (readonly [what: string, markdown: string, text: string, notes: string])[] = [
  ['a footnote', 'Tekst[^1] gaat door.\n\n[^1]: De noot.\n', 'Tekst gaat door.', 'De noot.'],
  ['a footnote of two paragraphs', 'Tekst[^n].\n\n[^n]: Een.\n\n    Twee.\n', 'Tekst.', 'Een. Twee.'],
  ['code in a footnote', 'Tekst[^n].\n\n[^n]: Een.\n\n    ```\n    a < b\n    ```\n', 'Tekst.', 'Een. a < b'],
  ['a list in a footnote', 'Tekst[^n].\n\n[^n]: - een\n    - twee\n', 'Tekst.', 'een twee'],
  ['a table in a footnote', 'Tekst[^n].\n\n[^n]:\n    | a | b |\n    | - | - |\n    | c | d |\n', 'Tekst.', 'a b c d'],
  ['two references to one footnote', 'Een[^n] en twee[^n].\n\n[^n]: De noot.\n', 'Een en twee.', 'De noot. De noot.'],
  ['a footnote in a cell', '| a[^n] |\n| - |\n| b |\n\n[^n]: De noot.\n', 'a b', 'De noot.'],
  ['a footnote in a heading', '# Kop[^n]\n\nTekst.\n\n[^n]: De noot.\n', 'Kop Tekst.', 'De noot.'],
  ['a footnote in a footnote', 'Een[^a].\n\n[^a]: De ene[^b].\n[^b]: De andere.\n', 'Een.', 'De ene (De andere.).'],
  ['a name without a footnote', 'Tekst[^geen].\n', 'Tekst[^geen].', ''],
  [
    'emphasis and a link in a footnote',
    'Tekst[^n].\n\n[^n]: *Zie* [hier](https://example.org).\n',
    'Tekst.',
    'Zie hier.',
  ],
]

describe('tables and footnotes keep their text', () => {
  it.each(tables)('%s', async (_, markdown, text) => {
    expect((await shown(markdown)).text).toBe(text)
  })

  it.each(footnotes)('%s', async (_, markdown, text, notes) => {
    expect(await shown(markdown)).toEqual({ text, notes })
  })
})
