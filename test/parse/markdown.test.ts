import { describe, expect, test } from 'vitest'
import { sourceSpan } from '../../src/model/text.ts'
import { markdown, passage, without } from './read.ts'

describe('passages', () => {
  test('of a footnote belong to the section that first refers to it', () => {
    const { passages } = markdown(
      '# Een\n\ntekst[^a]\n\n# Twee\n\nmeer[^a] en[^b]\n\n# Drie\n\n[^a]: noot\n[^b]: tweede\n[^c]: los\n',
    )
    const notes = passages.filter(({ role }) => role === 'footnote')
    expect(notes.map(({ text, section }) => [text.value, section])).toEqual([
      ['noot', 0],
      ['tweede', 1],
      ['los', 2],
    ])
  })

  test('come in reading order with their roles', () => {
    const { passages } = markdown(
      '# Eisen\n\ninleiding\n\n- een\n\n  vervolg\n- twee\n\n> citaat\n\n| Nr | Eis |\n|-|-|\n| 1 | drie |\n\nslot[^a]\n\n[^a]: noot\n',
    )
    expect(passages.map(({ role, text }) => `${role}: ${text.value}`)).toEqual([
      'heading: Eisen',
      'paragraph: inleiding',
      'item: een',
      'paragraph: vervolg',
      'item: twee',
      'paragraph: citaat',
      'cell: Nr',
      'cell: Eis',
      'cell: 1',
      'cell: drie',
      'paragraph: slot',
      'footnote: noot',
    ])
  })

  test('share their text with their block', () => {
    const { blocks, passages } = markdown('# Kop\n\ntekst\n')
    expect(blocks.map((block) => 'text' in block && block.text)).toEqual(passages.map(({ text }) => text))
    expect('text' in (blocks[1] ?? {}) && blocks[1]).toHaveProperty('text', passages[1]?.text)
  })

  test('know column, table and row', () => {
    const draft = markdown('| Nr | **Eis** |\n|-|-|\n| 1 | a |\n\ntussen\n\n| Wat |\n|-|\n| b |\n')
    expect(passage(draft, 'a')).toMatchObject({ column: 'Eis', table: 0, row: 1 })
    expect(passage(draft, 'b')).toMatchObject({ column: 'Wat', table: 1, row: 1 })
    expect(passage(draft, 'Eis')).toMatchObject({ column: 'Eis', table: 0, row: 0 })
    expect(passage(draft, 'tussen')).toMatchObject({ column: null, table: -1, row: -1 })
  })

  test('leave out comments, definitions and code, and keep what only looks like HTML', () => {
    const { passages, blocks } = markdown('a <!-- b --> c\n\n<!-- d -->\n\n[e]: f\n\n```\ng\n```\n\n<naam gemeente>\n')
    expect(passages.map(({ text }) => text.value)).toEqual(['a  c', '<naam gemeente>'])
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'html', 'code', 'html'])
    expect(blocks[1]).toMatchObject({ comment: true })
    expect(blocks[3]).toMatchObject({ comment: false })
  })

  test('are not swallowed by a broken table', () => {
    const draft = markdown('| WAS | WORDT |\n|-|-|\n| a |\n- b\nc | d |\n\nHierna gewoon verder.\n')
    expect(passage(draft, 'gewoon verder')).toMatchObject({ role: 'paragraph', table: -1 })
    expect(draft.passages.map(({ text }) => text.value).join(' ')).toContain('b')
  })

  test('carry marks', () => {
    const draft = markdown(
      '**vet** *schuin* `code` [link](u) ![beeld](v) noot[^1] [los][w]  \neind\n\n[w]: x\n\n[^1]: n\n',
    )
    const { value, marks } = draft.passages[0]?.text ?? { value: '', marks: [] }
    expect(marks.map(({ kind, start, end, target }) => [kind, value.slice(start, end), target])).toEqual([
      ['strong', 'vet', undefined],
      ['emphasis', 'schuin', undefined],
      ['code', 'code', undefined],
      ['link', 'link', 'u'],
      ['image', 'beeld', 'v'],
      ['footnote', '', '1'],
      ['link', 'los', 'x'],
      ['break', '\n', undefined],
    ])
  })
})

describe('code', () => {
  test.each([
    ['fenced', '```yaml\na: 1\n\n  b\n```\n', 'a: 1\n\n  b'],
    ['quoted', '> ```\n> > een\n>   twee\n> ```\n', '> een\n  twee'],
    ['indented', 'x\n\n    een\n      twee\n', 'een\n  twee'],
    ['in an item', '- x\n\n  ~~~\n  een\n  ~~~\n', 'een'],
    ['empty', '```\n```\n', ''],
  ])('%s keeps its text and its place', (_, source, value) => {
    const draft = markdown(source)
    const find = (blocks: typeof draft.blocks): (typeof draft.blocks)[number] | undefined =>
      blocks
        .flatMap((block) => [
          block,
          ...('blocks' in block ? [find(block.blocks)] : []),
          ...(block.type === 'list' ? block.items.map((item) => find(item.blocks)) : []),
        ])
        .find((block) => block?.type === 'code')
    const code = find(draft.blocks)
    if (code?.type !== 'code') throw new Error('no code')
    expect(code.text.value).toBe(value)
    const last = value.split(/\s/).at(-1) ?? ''
    const at = value.length - last.length
    const { start, end } = sourceSpan(code.text, at, value.length)
    expect(source.slice(start, end)).toBe(last)
  })
})

describe('sections', () => {
  test('take their own number, or count on', () => {
    const { sections } = markdown(
      '# Bestek\n## Eisen\n## 3.2 Klachten\n### Termijn\n# Hoofdstuk 4\n## Los\n# Bijlage 2: lijst\n# Artikel 5\n# Slot\n',
    )
    expect(sections.map(({ number }) => number)).toEqual([
      '1',
      '1.1',
      '3.2',
      '3.2.1',
      '4',
      '4.1',
      'Bijlage 2',
      '5',
      '6',
    ])
  })

  test('are opened by headings outside quotes and lists only', () => {
    const draft = markdown('voor\n\n# Een\n\n> # Citaat\n>\n> tekst\n\nna\n')
    expect(draft.sections.map(({ title }) => title)).toEqual(['Een'])
    expect(passage(draft, 'voor').section).toBe(-1)
    expect(passage(draft, 'Citaat')).toMatchObject({ role: 'heading', section: 0, quoted: true })
    expect(passage(draft, 'na').section).toBe(0)
  })
})

describe('extents', () => {
  test.each([
    ['item', '- een\n- twee\n- drie\n', 'twee', '- een\n- drie\n'],
    ['item over lines', '- een\n  meer\n\n  nog\n- twee\n', 'een', '- twee\n'],
    ['last item without newline', '- een\n- twee', 'twee', '- een\n'],
    ['nested item', '- een\n  - twee\n  - drie\n', 'twee', '- een\n  - drie\n'],
    ['item on the line of another', '1. - een\n   - twee\n', 'een', '1. - twee\n'],
    ['only item on the line of another', '1. - een\n2. twee\n', 'een', '2. twee\n'],
    ['item in a quote', '> - een\n> - twee\n', 'twee', '> - een\n'],
    ['later paragraph of an item', '- een\n\n  twee\n\n- drie\n', 'twee', '- een\n\n- drie\n'],
    ['row', '| a |\n|-|\n| b |\n| c |\n', 'b', '| a |\n|-|\n| c |\n'],
    ['last row without newline', '| a |\n|-|\n| b |', 'b', '| a |\n|-|\n'],
    ['header row', 'x\n\n| a |\n|-|\n| b |\n\ny\n', 'a', 'x\n\n\ny\n'],
    ['paragraph', 'een\n\ntwee\nmeer\n\ndrie\n', 'twee', 'een\n\ndrie\n'],
    ['paragraph with CRLF', 'een\r\n\r\ntwee\r\n\r\ndrie\r\n', 'twee', 'een\r\n\r\ndrie\r\n'],
    ['paragraph in a quote', '> een\n>\n> twee\n>\n> drie\n', 'twee', '> een\n>\n> drie\n'],
    ['paragraph that ends a quote', '> een\n>\n> twee\n\n> drie\n', 'twee', '> een\n>\n\n> drie\n'],
    [
      'item that opens with a comment',
      '- <!-- x --> een\n- <!-- y -->\n  twee\n- drie\n',
      'twee',
      '- <!-- x --> een\n- drie\n',
    ],
    ['quote amid an item', '- een\n\n  > twee\n\n  drie\n', 'twee', '- een\n\n\n  drie\n'],
    ['quote in an item', '- > een\n- twee\n', 'een', '- twee\n'],
    ['heading', '# een\n\ntwee\n', 'een', 'twee\n'],
    ['first paragraph after a BOM', '\uFEFFeen\n\ntwee\n', 'een', 'twee\n'],
    ['footnote', 'x[^1]\n\n[^1]: een\n    twee\n\ny\n', 'een', 'x[^1]\n\ny\n'],
  ])('of a %s', (_, source, words, left) => {
    expect(without(markdown(source), words)).toBe(left)
  })
})

describe('language', () => {
  test.each([
    ['De aanbieder levert een plan van aanpak en wordt gehoord.', 'nl'],
    ['The contractor shall provide the plan and must be heard by the buyer.', 'en'],
    ['', 'nl'],
    ['---\ntaal: en\n---\nDe aanbieder levert een plan.', 'en'],
  ])('of %j', (source, language) => {
    expect(markdown(source).language).toBe(language)
  })
})

test('an item to tick off has a box, which stands for its brackets as a whole', () => {
  const source = '- [ ] polis\n- [x] plan\n- [ ]\n'
  const items = markdown(source).passages
  expect(items.map(({ text }) => text.value)).toEqual(['☐ polis', '☒ plan', '[ ]'])
  const [polis] = items
  expect(polis && sourceSpan(polis.text, 0, 1)).toEqual({ start: 2, end: 5 })
  expect(polis && sourceSpan(polis.text, 2, 7)).toEqual({ start: 6, end: 11 })
})
