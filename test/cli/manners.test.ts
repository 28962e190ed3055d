import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadProgram } from '../../bin/program.js'
import { isColourWanted } from '../../src/cli/main.ts'
import { file, folder } from './run.ts'

const { main } = loadProgram()
const quiet = { out() {}, err() {}, columns: 100, colour: false, stdin: () => new Uint8Array() }
const old = '# Eisen\n\nE-01 De aanbieder volgt de Wbp.\n'

it('our own mistakes end with 70, and say so', async () => {
  let err = ''
  const code = await main(['lint', file('a.md', old)], {
    ...quiet,
    out() {
      throw new TypeError('kapot')
    },
    err: (text) => {
      err += text
    },
  })
  expect(err).toMatch(/fout in tenderlint .*\nThis is a bug in tenderlint[\s\S]*TypeError: kapot/)
  expect(code).toBe(70)
})

const draft = 'examples/begeleiding-wmo.md'

it.each(
  [
    ['lint', draft],
    ['burden', draft, '--what-if', 'aanbieders=61', '--compare', 'examples/jeugdhulp.yaml'],
    ['compare', draft, 'examples/jeugdhulp.yaml'],
    ['explain', 'turnover-demand'],
    ['rules', 'list'],
    ['--help'],
    ['lint', '--help'],
    ['baseline', '--help'],
    ['lint', draft, '--fact', 'x=1'],
    ['lint', 'stukken/die/er/niet/zijn/en/een/lange/naam/hebben.md'],
    ['build', draft, '--final', '--output', join(folder, 'uit')],
  ].flatMap((argv) => [argv, [...argv, '--lang', 'en']]),
)('what people read fits a screen of 80 columns: %s', async (...argv) => {
  const lines: string[] = []
  const take = (text: string) => void lines.push(...text.split('\n'))
  await main(argv, { ...quiet, columns: 80, out: take, err: take })
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.filter((line) => line.length > 80)).toEqual([])
})

it.runIf(existsSync('/dev/full'))('a result that cannot be written ends with 4, and says so', () => {
  const full = openSync('/dev/full', 'w')
  const path = file('a.md', old)
  for (const argv of [
    ['lint', path, '--format', 'json'],
    ['rules', 'list'],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, ['bin/tenderlint.js', ...argv], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([4, expect.stringContaining('De uitkomst is niet weg te schrijven (ENOSPC).')])
  }
  closeSync(full)
})

it('a folder that was removed while one works in it is told, not taken for our bug', () => {
  const gone = join(folder, 'weg')
  const script = `mkdir -p "${gone}" && cd "${gone}" && rmdir "${gone}" && "${process.execPath}" "${resolve('bin/tenderlint.js')}" x.md`
  const { status, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^De map waarin u werkt, bestaat niet meer\./)])
})

it('an interrupt ends with 130 for a shell, and leaves every draft whole', async () => {
  const many = Array.from({ length: 40 }, (_, at) =>
    file(`veel/${at}.md`, old + 'De aanbieder meldt dit. '.repeat(2000)),
  )
  const child = spawn(process.execPath, ['bin/tenderlint.js', 'fix', join(folder, 'veel')], { stdio: 'pipe' })
  // Once the first draft is told of, the others are still to come.
  child.stderr.once('data', () => child.kill('SIGINT'))
  const [code, signal] = await once(child, 'close')
  // A shell tells an end by this signal as 130.
  expect([code, signal]).toEqual([null, 'SIGINT'])
  for (const path of many)
    expect([old, old.replace('Wbp', 'AVG')]).toContain(readFileSync(path, 'utf8').slice(0, old.length))
})

describe('colour', () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
  ])('%o on a terminal: %s → %s', (env, isTerminal, wanted) => {
    expect(isColourWanted(env, isTerminal)).toBe(wanted)
  })
})

it('tells progress where somebody watches, and of every draft', async () => {
  const told: string[] = []
  await main(['lint', file('p/a.md', old), file('p/b.md', old)], {
    ...quiet,
    progress: (done, total) => told.push(`${done}/${total}`),
  })
  expect(told).toEqual(['0/2', '1/2', '2/2'])
})
