import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint } from '../src/pipeline.ts'
import { report } from '../src/report/report.ts'
import { pack } from './drafts.ts'

const draft = {
  path: 'examples/begeleiding-wmo.md',
  format: 'markdown',
  text: readFileSync('examples/begeleiding-wmo.md', 'utf8'),
} as const

/** What the screen says of the example. */
const screen = (language: 'nl' | 'en') =>
  report(
    { results: [lint(draft, pack, { language })], pack, language, tool: { name: 'tenderlint', version: '0' } },
    'text',
  )

/** The blocks of a page that show the example's report, cut where `[…]` stands. */
function excerpts(page: string, opening: RegExp): readonly string[] {
  const blocks = [...readFileSync(page, 'utf8').matchAll(/^```\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '')
  return blocks
    .filter((block) => opening.test(block))
    .flatMap((block) => block.split(/^\[…\]\n/m))
    .map((part) => part.replace(/^\$ .*\n/, '').trim())
    .filter((part) => part !== '')
}

describe('what the docs show of the example is what the program says', () => {
  it.each([
    ['README.md', 'en', /^\$ npx tenderlint examples/],
    ['docs/handleiding.md', 'nl', /^(?:regel \d|Geschatte lasten)/],
  ] as const)('%s', (page, language, opening) => {
    const parts = excerpts(page, opening)
    expect(parts.length).toBeGreaterThan(1)
    for (const part of parts) expect(screen(language)).toContain(part)
  })
})
