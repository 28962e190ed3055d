/**
 * Measures speed side by side in one run and prints ratios, which hold on a slow or busy machine too.
 * `npm run bench` builds nothing: run `npm run build` first.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { lint } from '../../dist/index.js'
import { withMoreRules } from './more.js'

const example = 'examples/begeleiding-wmo.md'

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/** Runs two things in turn and compares them: medians in ms, and the median of the ratios pair by pair. */
function compare(title, reach, rounds, [nameA, a], [nameB, b]) {
  a()
  b()
  const time = (act) => {
    const start = performance.now()
    act()
    return performance.now() - start
  }
  const pairs = Array.from({ length: rounds }, () => [time(a), time(b)])
  const ratio = median(pairs.map(([first, second]) => first / second))
  console.log(`${title}\n  ${nameA}: ${median(pairs.map(([first]) => first)).toFixed(0)} ms`)
  console.log(`  ${nameB}: ${median(pairs.map(([, second]) => second)).toFixed(0)} ms`)
  console.log(`  ratio ${ratio.toFixed(2)}, to reach at most ${reach}: ${ratio <= reach ? 'reached' : 'NOT reached'}\n`)
}

// The bench keeps its looks in a folder of its own.
const cache = mkdtempSync(join(tmpdir(), 'tenderlint-bench-'))
process.on('exit', () => rmSync(cache, { recursive: true, force: true }))
const env = { ...process.env, XDG_CACHE_HOME: cache }
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'ignore', env })

const lintExample = (...options) => node('bin/tenderlint.js', 'lint', example, '--fail-on', 'never', ...options)
const size = `${Math.round(readFileSync(example).length / 1000)} kB`

compare(
  `lint of one draft of ${size}, whole process, read afresh`,
  2.5,
  21,
  ['tenderlint lint --no-cache', () => lintExample('--no-cache')],
  ['node -e 0', () => node('-e', '0')],
)

compare(
  `lint of one draft of ${size}, whole process, the draft not changed since the run before`,
  2.5,
  21,
  ['tenderlint lint', () => lintExample()],
  ['node -e 0', () => node('-e', '0')],
)

/** The example over and over, each time with other ids, up to a megabyte. */
function megabyte() {
  const text = readFileSync(example, 'utf8')
  const head = text.indexOf('\n---', 3) + 5
  const body = text.slice(head)
  const count = Math.ceil(1e6 / body.length)
  const copies = Array.from({ length: count }, (_, i) =>
    body.replace(/\b(E|GE|W|GC)-(?=\d)/g, `$1-${i}`).replace(/\[\^(\w+)\]/g, `[^$1${i}]`),
  )
  return text.slice(0, head) + copies.join('\n')
}

function registerExtensions() {
  const data = this.data()
  data.micromarkExtensions = [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false }), frontmatter('yaml')]
  data.fromMarkdownExtensions = [
    gfmTableFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    frontmatterFromMarkdown('yaml'),
  ]
}

const processor = unified().use(remarkParse).use(registerExtensions).freeze()
const pack = JSON.parse(readFileSync('dist/pack.json', 'utf8'))
const large = megabyte()
const requirements = lint({ path: 'large.md', format: 'markdown', text: large }, pack).specification.requirements.length

compare(
  `lint of one draft of ${(large.length / 1e6).toFixed(2)} MB with ${requirements} requirements, against parsing it`,
  1.5,
  5,
  ['tenderlint lint', () => lint({ path: 'large.md', format: 'markdown', text: large }, pack)],
  ['remark-parse', () => processor.parse(large)],
)

const more = withMoreRules(pack, 100)
const draft = { path: 'large.md', format: 'markdown', text: large }

compare(
  `lint of the same draft by ${more.rules.length} rules, 100 more than ship, against those that ship`,
  1.1,
  9,
  [`${more.rules.length} rules`, () => lint(draft, more)],
  [`${pack.rules.length} rules`, () => lint(draft, pack)],
)

const readPack = "JSON.parse(require('node:fs').readFileSync('dist/pack.json','latin1'))"
const start = (code) => {
  const began = performance.now()
  node('-e', code)
  return performance.now() - began
}
const costs = Array.from({ length: 31 }, () => start(readPack) - start('0'))
const cost = median(costs)
console.log(
  `the compiled pack (${Math.round(readFileSync('dist/pack.json').length / 1000)} kB), read by a process that does nothing else\n` +
    `  ${cost.toFixed(1)} ms more than a process that reads nothing, to reach at most 15: ${cost <= 15 ? 'reached' : 'NOT reached'}\n`,
)

// In a process of its own, so that its memory is its own.
spawnSync(process.execPath, ['test/bench/alike.js'], { stdio: 'inherit' })

// The linters of others, installed for the occasion.
spawnSync(process.execPath, ['test/bench/peers.js'], { stdio: 'inherit' })
spawnSync(process.execPath, ['test/bench/document.js'], { stdio: 'inherit' })
