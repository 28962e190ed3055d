import { describe, expect, test } from 'vitest'
import { sourceSpan } from '../../src/model/text.ts'
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

describe('a YAML draft in Dutch', () => {
  const dutch = `titel: Pleegzorg
domein: jeugd
inleiding:
  aanleiding: De gemeente koopt in.
geschiktheidseisen:
  GE-1: De inschrijver heeft ervaring.
  GE-2:
    tekst: De inschrijver is verzekerd.
    bewijs: polis
    punten: 40
hoofdstukken:
  - kop: Uitvoering
    tekst: Zo werkt het.
    eisen:
      - De aanbieder belt.
      - UE-3: De aanbieder meldt.
      - nummer: 4
        eis: De aanbieder helpt.
        soort: wens
    start_en_einde:
      UE-5: De aanbieder start.
`

  test('has its facts at the margin, and chapters named by their keys', () => {
    const draft = yaml(dutch)
    expect([draft.facts.title, draft.facts.domain]).toEqual(['Pleegzorg', ['jeugd']])
    expect(draft.sections.map(({ title, depth }) => `${depth} ${title}`)).toEqual([
      '1 Inleiding',
      '2 Aanleiding',
      '1 Geschiktheidseisen',
      '1 Uitvoering',
      '2 Start en einde',
    ])
  })

  test('numbers requirements by key, and loses nothing that it does not know', () => {
    const told = yaml(dutch).passages.filter(({ role }) => role !== 'heading')
    expect(told.map(({ text, stated }) => [text.value, stated?.id ?? null, stated?.kind ?? null])).toEqual([
      ['De gemeente koopt in.', null, null],
      ['De inschrijver heeft ervaring.', 'GE-1', null],
      ['De inschrijver is verzekerd.', 'GE-2', null],
      ['polis', 'GE-2', null],
      ['Punten: 40', null, null],
      ['Zo werkt het.', null, null],
      ['De aanbieder belt.', null, null],
      ['De aanbieder meldt.', 'UE-3', null],
      ['De aanbieder helpt.', '4', 'wish'],
      ['De aanbieder start.', 'UE-5', null],
    ])
  })

  test.each([
    [
      'a numbered one',
      'De inschrijver is verzekerd.',
      '  GE-2:\n    tekst: De inschrijver is verzekerd.\n    bewijs: polis\n    punten: 40\n',
    ],
    ['text alone', 'De aanbieder belt.', '      - De aanbieder belt.\n'],
    ['a number in a list', 'De aanbieder meldt.', '      - UE-3: De aanbieder meldt.\n'],
    ['the last', 'De aanbieder start.', '      UE-5: De aanbieder start.\n'],
  ])('gives up %s whole', (_, words, lines) => {
    expect(without(yaml(dutch), words)).toBe(dutch.replace(lines, ''))
  })
})

describe('text of several lines in a YAML draft', () => {
  const source = `hoofdstukken:
  - kop: Opdracht
    tekst: |
      De gemeente koopt in.

      - De aanbieder **belt**.
      - De aanbieder mailt.

      | Nr | Eis |
      | --- | --- |
      | E-1 | De aanbieder meldt. |
  - kop: Meer
    tekst: >
      De aanbieder
      helpt.

      De aanbieder start.
`

  test('is read as Markdown, and every word keeps its place', () => {
    const { passages } = yaml(source)
    expect(passages.map(({ role, section, text }) => [role, section, text.value])).toEqual([
      ['heading', 0, 'Opdracht'],
      ['paragraph', 0, 'De gemeente koopt in.'],
      ['item', 0, 'De aanbieder belt.'],
      ['item', 0, 'De aanbieder mailt.'],
      ['cell', 0, 'Nr'],
      ['cell', 0, 'Eis'],
      ['cell', 0, 'E-1'],
      ['cell', 0, 'De aanbieder meldt.'],
      ['heading', 1, 'Meer'],
      ['paragraph', 1, 'De aanbieder helpt.'],
      ['paragraph', 1, 'De aanbieder start.'],
    ])
    const { start, end } = sourceSpan(passage(yaml(source), 'belt').text, 13, 17)
    expect(source.slice(start, end)).toBe('belt')
  })

  test('gives up an item or a row whole', () => {
    expect(without(yaml(source), 'belt')).toBe(source.replace('- De aanbieder **belt**.\n      ', ''))
    expect(without(yaml(source), 'meldt')).not.toContain('E-1')
  })

  test('has its mistakes at their place', () => {
    const wrong = source.replace('- De aanbieder mailt.', '<!-- tenderlint-allow fax-number -->')
    expect(mistakes(wrong, 'yaml')[0]).toMatchObject({ line: 7, column: 7 })
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
    ['list as entry', 'requirements:\n  - [een eis]\n', [2, 5], "Expected keys such as 'id:' here."],
    ['both names', 'eisen:\n  - tekst: a\n    omschrijving: b\n', [3, 5], "'omschrijving' and 'tekst' are the same."],
    ['slip of a Dutch key', 'eisen:\n  - teks: a\n', [2, 5], "The key 'teks' does not exist."],
    ['slip at the margin', 'domein: wmo\neisn: []\n', [2, 1], "The key 'eisn' does not exist."],
    ['no dash', 'eisen:\n  tekst: a\n', [2, 3], "Expected a list with '- ' before each entry here."],
    ['requirements as text', 'requirements: geen\n', [1, 15], "Expected a list with '- ' before each entry here."],
    ['list as text', 'requirements:\n  - text: [a]\n', [2, 11], "Expected text after 'text:' here."],
    ['unknown kind', 'requirements:\n  - text: a\n    kind: droom\n', [3, 11], "The kind 'droom' does not exist."],
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

describe('groups in a list', () => {
  const { sections, passages } = yaml(
    [
      'domein: jeugd',
      'lijsten:',
      '  - lijst: PVE',
      '    naam: Programma van eisen',
      '    inleiding: Het platform zet het antwoord op nee.',
      '    groepen:',
      '      - groep: Begeleiding',
      '        regels:',
      '          - { nr: PVE-1.1, t: Elk gezin heeft een vaste begeleider, akkoord: null }',
      '          - nr: PVE-1.2',
      '            tekst: Eens per zes weken een huisbezoek.',
      '',
    ].join('\n'),
  )

  test('are chapters under the name they state', () => {
    expect(sections.map(({ depth, title }) => `${depth} ${title}`)).toEqual([
      '1 Programma van eisen',
      '2 Lijst',
      '2 Begeleiding',
    ])
    expect(sections.map(({ title }) => title)).toContain('Programma van eisen')
  })

  test('hold requirements, also with a text under a key of its own', () => {
    expect(passages.flatMap(({ stated, text }) => (stated === null ? [] : [[stated.id, text.value]]))).toEqual([
      ['PVE-1.1', 'Elk gezin heeft een vaste begeleider'],
      ['PVE-1.2', 'Eens per zes weken een huisbezoek.'],
    ])
  })
})

describe('sections in a list', () => {
  const { sections, passages } = yaml(
    [
      'domein: jeugd',
      'secties:',
      '  - code: S1',
      '    naam: Uitvoering',
      '    items:',
      '      - { id: UE-1, type: eis, antwoordtype: upload, tekst: De aanbieder levert een plan. }',
      '      - { id: INF-1, type: info, tekst: De regio heeft negen gemeenten. }',
      '',
    ].join('\n'),
  )

  test('have their number before their name', () => {
    expect(sections.map(({ title }) => title)).toEqual(['S1 Uitvoering'])
  })

  test('hold requirements whose type is their kind where it names one', () => {
    expect(passages.flatMap(({ stated }) => (stated === null ? [] : [[stated.id, stated.kind]]))).toEqual([
      ['UE-1', 'requirement'],
      ['INF-1', 'information'],
    ])
    expect(passages.map(({ text }) => text.value)).toContain('Antwoordtype: upload')
    expect(passages.map(({ text }) => text.value)).not.toContain('Type: eis')
  })
})

test('a key that only looks like a known one is a title', () => {
  const draft = yaml('domein: jeugd\nsancties:\n  - De gemeente past geen boetes toe.\n')
  expect(draft.sections.map(({ title }) => title)).toEqual(['Sancties'])
})
