import { describe, expect, test } from 'vitest'
import { mistakes, passage, without, yaml } from './read.ts'

const draft = `# Uitvraag
tender:
  titel: Huishoudelijke hulp
requirements:
  # over klachten
  - id: 3.10
    text: De aanbieder heeft een klachtenregeling.
    kind: selection
    lot: 2
    evidence:
      - klachtenregeling
      - verslag
  # over personeel

  - text: >-
      De aanbieder
      levert.
    section: Personeel
    evidence: VOG
sections:
  - title: 4 Overig
    text: Inleiding.
    requirements:
      - {id: E-1, text: een}
      - {id: E-2, text: twee}
    sections:
      - title: Dieper
        requirements:
          - text: drie
`

describe('a YAML draft', () => {
  test('yields headings, texts and evidence in order', () => {
    const { passages, blocks } = yaml(draft)
    expect(passages.map(({ role, text }) => `${role}: ${text.value}`)).toEqual([
      'paragraph: De aanbieder heeft een klachtenregeling.',
      'paragraph: klachtenregeling',
      'paragraph: verslag',
      'heading: Personeel',
      'paragraph: De aanbieder levert.',
      'paragraph: VOG',
      'heading: 4 Overig',
      'paragraph: Inleiding.',
      'paragraph: een',
      'paragraph: twee',
      'heading: Dieper',
      'paragraph: drie',
    ])
    expect(blocks).toHaveLength(passages.length)
    expect(blocks.every((block, at) => 'text' in block && block.text === passages[at]?.text)).toBe(true)
  })

  test('states facets outright, with numbers as written', () => {
    const stated = yaml(draft).passages.map((found) => found.stated)
    expect(stated[0]).toEqual({ id: '3.10', kind: 'selection', lot: '2', evidence: false })
    expect(stated[1]).toEqual({ id: '3.10', kind: 'selection', lot: '2', evidence: true })
    expect(stated[3]).toBeNull()
    expect(stated[8]).toEqual({ id: 'E-1', kind: null, lot: null, evidence: false })
  })

  test('has sections', () => {
    const { sections, passages } = yaml(draft)
    expect(sections.map(({ number, title, depth }) => [number, title, depth])).toEqual([
      ['1', 'Personeel', 1],
      ['4', '4 Overig', 1],
      ['4.1', 'Dieper', 2],
    ])
    expect(passages.map(({ section }) => section)).toEqual([-1, -1, -1, 0, 0, 0, 1, 1, 1, 1, 2, 2])
  })

  test('groups requirements of one section under one heading', () => {
    const { passages } = yaml(
      'requirements:\n  - {text: a, section: S}\n  - {text: b, section: S}\n  - {text: c, section: T}\n',
    )
    expect(passages.map(({ text }) => text.value)).toEqual(['S', 'a', 'b', 'T', 'c'])
  })

  test('may be empty', () => {
    expect(yaml('requirements:\n').passages).toEqual([])
    expect(yaml('requirements:\n  - text: a\n    evidence:\n').passages).toHaveLength(1)
  })
})

describe('an entry goes away whole', () => {
  test.each(['klachtenregeling.', 'levert.', 'een', 'twee', 'drie', 'VOG'])('with %s', (words) => {
    const before = yaml(draft)
    const { stated, text } = passage(before, words)
    const gone = before.passages.filter((found) => found.extent.start === passage(before, words).extent.start)
    const after = yaml(without(before, words))
    expect(stated).not.toBeNull()
    expect(after.passages.filter(({ role }) => role !== 'heading').map((found) => found.text.value)).toEqual(
      before.passages
        .filter((found) => found.role !== 'heading' && !gone.includes(found))
        .map((found) => found.text.value),
    )
    expect(after.passages.some((found) => found.text.value === text.value)).toBe(false)
  })

  test('and leaves comments and layout alone', () => {
    const source = 'requirements:\r\n  # een\r\n  - text: a\r\n    id: 1\r\n\r\n  # twee\r\n  - text: b\r\n'
    expect(without(yaml(source), 'a')).toBe('requirements:\r\n  # een\r\n\r\n  # twee\r\n  - text: b\r\n')
  })

  test.each([
    ['first', 'requirements: [{text: a}, {text: b}]\n', 'a', 'requirements: [{text: b}]\n'],
    ['last', 'requirements: [{text: a}, {text: b}]\n', 'b', 'requirements: [{text: a}]\n'],
    ['only', 'requirements: [{text: a}]\n', 'a', 'requirements: []\n'],
    ['without newline', 'requirements:\n  - text: a\n  - text: b', 'b', 'requirements:\n  - text: a\n'],
    ['dash alone', 'requirements:\n  -\n    text: a\n  -\n    text: b\n', 'a', 'requirements:\n  -\n    text: b\n'],
    [
      'literal',
      'requirements:\n  - text: |\n      - a\n\n      z\n\n  - text: b\n',
      'a',
      'requirements:\n\n  - text: b\n',
    ],
  ])('%s', (_, source, words, left) => {
    expect(without(yaml(source), words)).toBe(left)
  })
})

describe('a mistake in a YAML draft', () => {
  test.each([
    ['no draft', 'foo: 1\n', [1, 1], 'This YAML file is no tender draft.'],
    ['a list', '- a\n', [1, 1], 'This YAML file is no tender draft.'],
    ['nothing', '', [1, 1], 'This YAML file is no tender draft.'],
    ['unknown key', 'requirements: []\nsection: []\n', [2, 1], "The key 'section' does not exist."],
    ['unknown requirement key', 'requirements:\n  - txt: a\n    text: b\n', [2, 5], "The key 'txt' does not exist."],
    ['no text', 'requirements:\n  - id: 1\n', [2, 5], 'This requirement has no text.'],
    ['text as entry', 'requirements:\n  - een eis\n', [2, 5], "Expected keys such as 'id:' here."],
    ['requirements as text', 'requirements: geen\n', [1, 15], "Expected a list with '- ' before each entry here."],
    ['list as text', 'requirements:\n  - text: [a]\n', [2, 11], "Expected text after 'text:' here."],
    ['unknown kind', 'requirements:\n  - text: a\n    kind: wens\n', [3, 11], "The kind 'wens' does not exist."],
    [
      'duplicate key',
      'requirements:\n  - text: a\n    text: b\n',
      [3, 5],
      'This is not valid YAML: this key stands there twice.',
    ],
    ['malformed', 'requirements:\n  - text: "a\n', [3, 1], 'This is not valid YAML'],
    ['alias bomb', 'tender: &a {}\nrequirements: [*a, *a]\n', [2, 16], "The alias '*a' is not allowed here."],
    ['cycle', 'requirements: &a [*a]\n', [1, 19], "The alias '*a' is not allowed here."],
    ['deep nesting', `requirements: ${'['.repeat(3000)}`, [1, undefined], 'This is not valid YAML'],
    ['no reason', 'requirements:\n  - text: a\n    allow: [{rule: x}]\n', [3, 13], 'This allowance has no reason.'],
  ])('%s is a problem with its place', (_, source, [line, column], what) => {
    const [first] = mistakes(source, 'yaml')
    expect(first).toMatchObject({ kind: 'draft', line, ...(column === undefined ? {} : { column }) })
    expect(first?.what.en).toContain(what)
  })
})
