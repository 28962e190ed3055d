/**
 * Measures whole processes side by side with the linters that people run on Markdown; bench.js runs it. They are installed
 * into a temporary folder, and without network this is passed over. Each runs its own usual rules, tenderlint all of its own.
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const packages = [
  'markdownlint-cli2@0.24.1',
  'remark-cli@12.0.1',
  'remark-preset-lint-recommended@7.0.1',
  'textlint@15.8.0',
  'textlint-rule-no-todo@2.0.1',
  'eslint@10.15.0',
  '@eslint/markdown@8.0.3',
]

const folder = mkdtempSync(join(tmpdir(), 'tenderlint-peers-'))
const kept = join(folder, 'kept')
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const run = (command, ...argv) =>
  spawnSync(command, argv, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, XDG_CACHE_HOME: kept },
  })

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const bin = (name) => join(folder, 'node_modules', '.bin', name)

/** Each tool: what it runs on some paths; with its cache, without (false), or as it does by itself when that is not told. */
const tools = {
  tenderlint: (paths, cache) => [
    process.execPath,
    resolve('bin/tenderlint.js'),
    'lint',
    ...paths,
    '--quiet',
    '--fail-on',
    'never',
    ...(cache === false ? ['--no-cache'] : []),
  ],
  'markdownlint-cli2': (paths) => [bin('markdownlint-cli2'), ...paths],
  'remark-cli': (paths) => [bin('remark'), '--quiet', ...paths],
  textlint: (paths, cache) => [bin('textlint'), ...(cache ? ['--cache'] : []), ...paths],
  'ESLint + @eslint/markdown': (paths, cache) => [
    bin('eslint'),
    ...(cache ? ['--cache', '--cache-strategy', 'content'] : []),
    ...paths,
  ],
}

/** Whole-process times in ms, in turn, so that what else the machine does falls on all alike. */
function timesOf(names, paths, rounds, { cache, before = () => {} } = {}) {
  const times = new Map(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      before(round, name)
      const [command, ...argv] = tools[name](paths, cache)
      const start = performance.now()
      const { status, stderr } = run(command, ...argv)
      times.get(name).push(performance.now() - start)
      if (status === null || status > 1) throw new Error(`${name} ended with ${status}: ${stderr.slice(0, 500)}`)
    }
  }
  return new Map([...times].map(([name, own]) => [name, median(own)]))
}

/** Prints the times and how many of its own each takes; `against` are those that we are to stay below, or at `most` times. */
function tell(title, times, against) {
  console.log(title)
  const own = times.get('tenderlint')
  for (const [name, time] of times)
    console.log(
      `  ${name}: ${time.toFixed(0)} ms${name === 'tenderlint' ? '' : ` (we take ${(own / time).toFixed(2)} of it)`}`,
    )
  const reached = against.every((name) => own <= times.get(name))
  console.log(`  to reach below ${against.join(', ')}: ${reached ? 'reached' : 'NOT reached'}\n`)
}

writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
const installed = run('npm', 'install', '--no-audit', '--no-fund', '--silent', ...packages)
if (installed.status !== 0) {
  console.log('other linters: passed over, as they cannot be installed here (no network, or a version is gone)\n')
  process.exit(0)
}
writeFileSync(join(folder, '.remarkrc.json'), '{ "plugins": ["remark-preset-lint-recommended"] }\n')
writeFileSync(join(folder, '.textlintrc.json'), '{ "rules": { "no-todo": true } }\n')
writeFileSync(
  join(folder, 'eslint.config.js'),
  "import markdown from '@eslint/markdown'\nexport default [{ files: ['**/*.md'], plugins: { markdown }, extends: [] }, ...markdown.configs.recommended]\n".replace(
    ', extends: []',
    '',
  ),
)

/** The bodies of the drafts on which we measure. */
const bodies = readdirSync('test/accuracy')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join('test/accuracy', name), 'utf8').replace(/^---\n.*?\n---\n/s, ''))

/** A draft of so many characters: the bodies one after another, from another one on for each draft. */
function draftOf(index, size) {
  let text = '---\ndomein: wmo\n---\n'
  for (let at = index; text.length < size; at++) text += `\n${bodies[at % bodies.length]}`
  return `${text.slice(0, text.lastIndexOf('\n', size))}\n`
}

writeFileSync(join(folder, 'staged.md'), draftOf(3, 20_000))
const names = Object.keys(tools)
tell(
  'one staged draft of 20 kB, whole process, nothing kept',
  timesOf(names, ['staged.md'], 7, { cache: false }),
  names.slice(1),
)

mkdirSync(join(folder, 'drafts'))
const paths = Array.from({ length: 200 }, (_, index) => join('drafts', `${index}.md`))
for (const [index, path] of paths.entries()) writeFileSync(join(folder, path), draftOf(index, 50_000))
// The nearest in turn and more than once, so that one slow moment of the machine does not decide.
const nearest = ['tenderlint', 'ESLint + @eslint/markdown']
const others = names.filter((name) => !nearest.includes(name))
const forget = () => rmSync(kept, { recursive: true, force: true })
tell(
  '200 drafts of 50 kB for the first time, with usual settings',
  new Map([...timesOf(nearest, paths, 3, { before: forget }), ...timesOf(others, paths, 1)]),
  names.slice(1),
)

timesOf(nearest, paths, 1, { cache: true })
const change = (round, name) => writeFileSync(join(folder, paths[7]), `${draftOf(7, 50_000)}\n${name} ${round}.\n`)
tell(
  'the same with a cache, one of them changed since',
  timesOf(nearest, paths, 3, { cache: true, before: change }),
  nearest.slice(1),
)
