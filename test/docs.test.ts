import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { quotingPages } from '../src/author/docs.ts'
import { refreshExcerpts } from '../src/author/excerpts.ts'
import { reference } from '../src/report/reference.ts'
import { pack } from './drafts.ts'

describe('what the docs show of the example is what the program says; if not, run: npm run docs', () => {
  it.each(quotingPages().map(({ path, text }) => [path, text] as const))('%s', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  })
})

describe('refreshing what a page quotes', () => {
  const finding = (place: string, words: string, rule: string) => `${place}  WARNING  ${words}\n  Learn more  ${rule}`
  const shown = [
    finding('line 4 (E-01)', 'New words.', 'tenderlint explain wbp'),
    finding('line 9 (E-02)', 'Other words.', 'tenderlint explain wbp'),
    'Estimated burden  now\n  Total  5 hours\n  Bidders  3 hours',
    '2 findings in 1 document\n',
  ].join('\n\n')
  const page = (...lines: readonly string[]) => `Text.\n\n\`\`\`\n${lines.join('\n')}\n\`\`\`\n\nMore text.\n`
  const refreshed = (...lines: readonly string[]) => refreshExcerpts(page(...lines), 'README.md', shown)

  it('knows a finding by its rule and its requirement', () => {
    expect(refreshed('line 7 (E-02)  WARNING  Old.', '  Learn more  tenderlint explain wbp')).toBe(
      page('line 9 (E-02)  WARNING  Other words.', '  Learn more  tenderlint explain wbp'),
    )
    expect(refreshed('line 7 (E-09)  WARNING  Old.', '  Learn more  tenderlint explain wbp')).toBe(
      page('line 4 (E-01)  WARNING  New words.', '  Learn more  tenderlint explain wbp'),
    )
  })

  it('keeps the command and the cuts, and shows the end of the report to its last line', () => {
    expect(
      refreshed(
        '$ npx tenderlint examples/a.md',
        '[…]',
        'Estimated burden   now',
        '  Total  900 hours',
        '',
        '1 finding',
      ),
    ).toBe(
      page(
        '$ npx tenderlint examples/a.md',
        '[…]',
        'Estimated burden  now',
        '  Total  5 hours',
        '  Bidders  3 hours',
        '',
        '2 findings in 1 document',
      ),
    )
  })

  it('keeps the length of a part that is cut', () => {
    expect(refreshed('Estimated burden  now', '  Total  900 hours', '[…]')).toBe(
      page('Estimated burden  now', '  Total  5 hours', '[…]'),
    )
  })

  it('leaves other blocks alone', () => {
    const other = page('npm ci && npm test', 'line of something')
    expect(refreshExcerpts(other, 'README.md', shown)).toBe(other)
  })

  it('refuses to quote what is no longer reported', () => {
    expect(() => refreshed('line 7 (E-02)  ERROR  Old.', '  Learn more  tenderlint explain gone')).toThrow(
      'a finding of "gone"',
    )
    expect(() => refreshed('Estimated burden of old  now')).toThrow('begins with "Estimated burden of old"')
  })
})

describe('the rules reference', () => {
  const scores = {
    outdated: { labelled: 10, recall: 0.9, judged: 8, precision: 1 },
    vague: { labelled: 0, recall: 1, judged: 0, precision: 1 },
  }
  const page = reference(pack, scores, 'en')

  it('gives every rule an address, its reason, its basis and an example of each kind', () => {
    for (const rule of pack.rules) {
      const [, own = ''] = page.split(`\n### ${rule.id}\n`)
      const entry = own.split('\n### ')[0] ?? ''
      expect(page).toContain(`[${rule.id}](#${rule.id})`)
      for (const part of ['- Says: ', '- Basis:', '- What to do: ', '```text\nNot this']) expect(entry).toContain(part)
    }
  })

  it('links to every category by the address its heading gets', () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map((match) => match[1] ?? '')
    const links = [...page.matchAll(/^- \[(.*)\]\(#(.*)\)$/gm)]
    expect(links.map((match) => match[1])).toEqual(headings)
    expect(links.map((match) => match[2])).toEqual(
      headings.map((heading) => heading.toLowerCase().replace(/[()]/g, '').replaceAll(' ', '-')),
    )
  })

  it('tells how often a category is right, and says so when nothing was measured', () => {
    expect(page).toContain('of 10 places in the drafts on which we measure, tenderlint reports 90%. Of 8 reports that')
    expect(page).toContain('Measured: the drafts on which we measure hold none of this. How')
  })
})
