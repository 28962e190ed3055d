import { describe, expect, test } from 'vitest'
import { markdown, mistakes, yaml } from './read.ts'

const note = '<!-- tenderlint-allow regel-a: besproken -->'

describe('an allowance covers', () => {
  test.each([
    ['the next paragraph', `${note}\neen\n\ntwee\n`, 'een'],
    ['the next paragraph over a blank line', `${note}\n\neen\n\ntwee\n`, 'een'],
    ['the next table', `${note}\n\n| a |\n|-|\n| b |\n\nc\n`, '| a |\n|-|\n| b |'],
    ['the next list', `x\n\n${note}\n\n- a\n- b\n`, '- a\n- b'],
    ['the next item, between items', `- a\n${note}\n- b\n- c\n`, '- b'],
    ['its item, at the end of it', `- a\n  ${note}\n- b\n`, `- a\n  ${note}`],
    ['its paragraph', `een\ntwee ${note}\n\ndrie\n`, `een\ntwee ${note}`],
    ['its item, inline', `- a ${note}\n- b\n`, `- a ${note}`],
    ['its row', `| a | b |\n|-|-|\n| c | d ${note} |\n`, `| c | d ${note} |`],
    ['its own line', `${note} een\n\ntwee\n`, `${note} een`],
    ['the section of the next heading', `${note}\n## A\n\na\n\n### B\n\nb\n\n## C\n`, '## A\n\na\n\n### B\n\nb\n\n'],
    ['the section of its heading', `# A ${note}\n\na\n`, `# A ${note}\n\na\n`],
    ['a quoted paragraph', `> ${note}\n>\n> een\n`, 'een'],
    ['itself, at the end of the file', `een\n\n${note}\n`, note],
  ])('%s', (_, source, covered) => {
    const { allowances } = markdown(source)
    expect(allowances.map(({ covers }) => source.slice(covers.start, covers.end))).toEqual([covered])
    expect(allowances.map(({ span }) => source.slice(span.start, span.end))).toEqual([note])
  })
})

describe('an allowance says', () => {
  test('which rules, why, until when and who', () => {
    const source =
      'een <!-- tenderlint-allow a, b-c:  op verzoek van de\nraad: zie nota by=senior inkoper until=2027-01-31 -->'
    expect(markdown(source).allowances).toMatchObject([
      { rules: ['a', 'b-c'], reason: 'op verzoek van de raad: zie nota', until: '2027-01-31', by: 'senior inkoper' },
    ])
  })

  test('the same in YAML, for its requirement', () => {
    const source =
      'requirements:\n  - text: een\n    allow:\n      - {rule: a, reason: zo, until: 2027-01-31, by: inkoper}\n  - text: twee\n'
    const { allowances } = yaml(source)
    expect(allowances).toMatchObject([{ rules: ['a'], reason: 'zo', until: '2027-01-31', by: 'inkoper' }])
    const { start, end } = allowances[0]?.covers ?? { start: 0, end: 0 }
    expect(source.slice(start, end)).toContain('text: een')
    expect(source.slice(start, end)).not.toContain('twee')
  })

  test.each([
    ['no reason', 'een\n\n<!-- tenderlint-allow a -->\n\ntwee', 'This allowance has no reason.'],
    ['an empty reason', 'een\n\n<!-- tenderlint-allow a: until=2027-01-01 -->', 'This allowance has no reason.'],
    ['no rule', 'een\n\n<!-- tenderlint-allow : zo -->', 'This allowance names no rule.'],
    ['no such day', 'een\n\n<!-- tenderlint-allow a: zo until=2027-02-29 -->', "'2027-02-29' is not a date."],
    ['another verb', 'een\n\n<!-- tenderlint-disable a -->', "There is no instruction 'tenderlint-disable'."],
  ])('%s is a problem with its line', (_, source, what) => {
    expect(mistakes(source)).toMatchObject([{ kind: 'draft', path: 'eisen', line: 3, column: 1, what: { en: what } }])
  })

  test('a comment that is not ours means nothing', () => {
    expect(markdown('een <!-- markdownlint-disable -->\n\n<!-- TODO -->\n').allowances).toEqual([])
  })
})
