import { Session } from 'node:inspector'
import { afterAll, describe, expect, it } from 'vitest'

/** Counts how often each block of the program runs: work that is the same on every machine and at every hour. */
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
// Only what is loaded from here on is counted block by block.
const { lint } = await import('../src/pipeline.ts')
const { pack } = await import('./drafts.ts')
afterAll(() => session.disconnect())

/** How many blocks of our own code run, or have run, since this was last asked. */
function blocksRun(): number {
  let sum = 0
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error !== null) throw error
    for (const { url, functions } of answer.result)
      if (/\/src\/[a-z/-]+\.ts/.test(url))
        for (const { ranges } of functions) for (const { count } of ranges) sum += count
  })
  return sum
}

function workOn(text: string): number {
  const look = () =>
    lint({ path: 'lang.md', format: 'markdown', text: `# Eisen\n\n${text}\n` }, pack, { facts: { language: 'nl' } })
  blocksRun()
  look()
  return blocksRun()
}

const times = (count: number, write: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => write(at)).join('')
const things = ['incidenten', 'plannen', 'klachten', 'gegevens', 'sleutels', 'roosters', 'maaltijden']
const thing = (at: number) => things[at % things.length]

const drafts: Record<string, (count: number) => string> = {
  'breaks written as HTML': (count) => 'a<br>'.repeat(count),
  'hard breaks': (count) => 'a  \n'.repeat(count),
  'sentences on one line': (count) => times(count, (at) => `De aanbieder levert ${thing(at)} tijdig. `),
  'words of one sentence': (count) => times(count, (at) => `de aanbieder meldt cliënten ${thing(at)} en `),
  'demands of one sentence': (count) => times(count, (at) => `de aanbieder kan ${thing(at)} melden en `),
  'cells of one row': (count) => `|${' a |'.repeat(count)}\n|${'---|'.repeat(count)}\n|${' meldt dit |'.repeat(count)}`,
  'rows without a table': (count) => times(count, (at) => `E-${at} | **De** aanbieder meldt ${thing(at)} |\n`),
  'list marks that Markdown does not know': (count) => times(count, (at) => `• **meldt** ${thing(at)};\n`),
  allowances: (count) =>
    times(count, (at) => `<!-- tenderlint-allow vague-term: ${at} -->\n\nDe aanbieder levert ${thing(at)} tijdig.\n\n`),
  'paragraphs that run on': (count) =>
    times(count, (at) => `${at === 0 ? 'De' : 'de'} aanbieder bespreekt dag ${at} met de bewoners van het huis en\n\n`),
}

describe('the work on a draft', () => {
  workOn('E-1 De aanbieder meldt incidenten tijdig.')
  for (const [name, write] of Object.entries(drafts))
    it(`grows no faster than its ${name}`, () => {
      const few = workOn(write(300))
      const many = workOn(write(1200))
      expect(few).toBeGreaterThan(1000)
      expect(many / few).toBeLessThan(4.5)
    })
})
