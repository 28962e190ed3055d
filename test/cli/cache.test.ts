import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { loadProgram } from '../../bin/program.js'

/** The built program itself; `npm test` builds it first. */
const { main, lookForOthers } = loadProgram()

const folder = mkdtempSync(join(tmpdir(), 'tenderlint-cache-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const cache = join(folder, 'kept')
const kept = () => readdirSync(cache).map((name) => join(cache, name))

async function run(...argv: readonly string[]) {
  let out = ''
  const print = (text: string) => {
    out += text
  }
  const code = await main(argv, {
    out: print,
    err: print,
    columns: 100,
    colour: false,
    stdin: () => new Uint8Array(),
    cache,
  })
  return { code, out }
}

const drafts = ['begeleiding-wmo.md', 'jeugdhulp.yaml'].map((name) => {
  const path = join(folder, name)
  cpSync(join('examples', name), path)
  return path
})

it.each(['text', 'json', 'html', 'sarif'])('%s is the same from the cache as without', async (format) => {
  for (const options of [
    [],
    ['--lang', 'en'],
    ['--as-of', '2016-01-01'],
    ['--rule', 'wbp=off'],
    ['--fact', 'domein=jeugd'],
    ['--quiet', '--sort', 'hours'],
  ]) {
    const argv = ['lint', ...drafts, '--format', format, ...options]
    const without = await run(...argv, '--no-cache')
    expect(await run(...argv)).toEqual(without)
    expect(await run(...argv)).toEqual(without)
  }
})

it('keeps two files a draft, for their owner only', async () => {
  await run('lint', ...drafts)
  expect(kept()).toHaveLength(2 * drafts.length)
  if (process.platform !== 'win32') for (const path of kept()) expect(statSync(path).mode & 0o777).toBe(0o600)
})

it('keeps one small file of a draft of which only errors are told, and all when more is asked', async () => {
  const path = join(folder, 'stil.md')
  writeFileSync(path, readFileSync('examples/begeleiding-wmo.md'))
  const before = kept().length
  for (const _ of ['first', 'from the cache']) {
    expect(await run('lint', path, '--quiet')).toEqual(await run('lint', path, '--quiet', '--no-cache'))
    expect(kept()).toHaveLength(before + 1)
  }
  const without = await run('lint', path, '--no-cache')
  expect(await run('lint', path)).toEqual(without)
  expect(kept()).toHaveLength(before + 2)
  expect(await run('lint', path)).toEqual(without)
  expect(await run('lint', path, '--quiet')).toEqual(await run('lint', path, '--quiet', '--no-cache'))
  expect(kept()).toHaveLength(before + 2)
})

it('keeps no more of a draft than the text tells, and all of it once another format asks', async () => {
  const path = join(folder, 'schoon.md')
  writeFileSync(path, '# Eisen\n\nE-01 De aanbieder volgt de AVG op.\n')
  const before = kept()
  const mine = () => {
    const [own = ''] = kept().filter((file) => !before.includes(file) && file.endsWith('rest'))
    return readFileSync(own, 'utf8')
  }
  const without = await run('lint', path, '--no-cache')
  for (const _ of ['first', 'from the cache']) {
    expect(await run('lint', path)).toEqual(without)
    expect(mine()).not.toContain('De aanbieder volgt')
  }
  const json = ['lint', path, '--format', 'json']
  for (const _ of ['first', 'from the cache']) {
    expect(await run(...json)).toEqual(await run(...json, '--no-cache'))
    expect(mine()).toContain('De aanbieder volgt')
    expect(await run('lint', path)).toEqual(without)
  }
})

it('is believed: what it says is what is reported', async () => {
  const [draft = ''] = drafts
  await run('lint', draft)
  for (const path of kept())
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('Wbp is in 2018 vervangen', 'Uit het geheugen'))
  expect((await run('lint', draft)).out).toContain('Uit het geheugen')
  expect((await run('lint', draft, '--no-cache')).out).not.toContain('Uit het geheugen')
})

it('is made anew when the draft changes, or when it is damaged', async () => {
  const path = join(folder, 'concept.md')
  writeFileSync(path, '# Eisen\n\nE-01 De aanbieder volgt de Wbp.\n')
  expect((await run('lint', path)).code).toBe(1)
  writeFileSync(path, '# Eisen\n\nE-01 De aanbieder volgt de AVG op.\n')
  expect((await run('lint', path)).code).toBe(0)
  for (const damage of [(whole: string) => whole.slice(0, -100), () => '', () => 'null']) {
    for (const file of kept()) writeFileSync(file, damage(readFileSync(file, 'utf8')))
    expect((await run('lint', path)).code).toBe(0)
  }
})

it('keeps nothing of a draft that cannot be read', async () => {
  const before = kept().length
  const path = join(folder, 'kapot.md')
  writeFileSync(path, '---\ntitel: [\ndomein: wmo\n---\n')
  expect((await run('lint', path)).code).toBe(3)
  expect(kept()).toHaveLength(before)
})

it('says of many drafts, looked at by several threads, what one thread says', async () => {
  const many = join(folder, 'many')
  mkdirSync(many)
  for (const id of ['1', '2', '3', '4'])
    writeFileSync(join(many, `${id}.md`), `# Deel ${id}\n\nE-0${id} Volg de Wbp.\n`)
  writeFileSync(join(many, '5.md'), '---\nlooptijd_jaren: lang\n---\n\n# Deel 5\n')
  const argv = ['lint', many, '--format', 'compact']
  const before = kept().length
  const threaded = await run(...argv, '--jobs', '2')
  expect(kept()).toHaveLength(before + 8)
  expect(threaded.code).toBe(3)
  for (const jobs of ['1', '2', '9']) expect(await run(...argv, '--jobs', jobs, '--no-cache')).toEqual(threaded)
  expect(await run(...argv)).toEqual(threaded)
})

it('sends from a thread what it finds in each draft that no other has taken', async () => {
  const sent: unknown[] = []
  const paths = ['geen.md', ...drafts]
  const share = { paths, named: paths, typed: {}, asked: 'whole' as const, taken: new SharedArrayBuffer(4) }
  await lookForOthers(share, (answer) => sent.push(answer))
  const errors = expect.objectContaining({
    brief: expect.stringContaining('"errors"'),
    reading: expect.stringContaining('"requirements"'),
  })
  expect(sent).toEqual([
    [0, undefined],
    [1, errors],
    [2, errors],
  ])
  await lookForOthers(share, (answer) => sent.push(answer))
  expect(sent).toHaveLength(3)
})

it('sends no more than a brief where the report tells no more, and all where a baseline asks it', async () => {
  const share = { paths: drafts, named: drafts, asked: 'brief' as const }
  const sentWith = async (typed: object) => {
    const sent: unknown[] = []
    await lookForOthers({ ...share, typed, taken: new SharedArrayBuffer(4) }, ([, kept]) => sent.push(kept))
    return sent
  }
  const brief = expect.objectContaining({ brief: expect.stringContaining('"errors"'), findings: '', reading: '' })
  const whole = expect.objectContaining({ findings: expect.stringContaining('"rule"') })
  expect(await sentWith({})).toEqual([brief, brief])
  expect(await sentWith({ baseline: 'tenderlint-baseline.json' })).toEqual([whole, whole])
})

it('tells only errors with several threads as with one', async () => {
  const argv = ['lint', ...drafts, '--quiet', '--no-cache']
  const threaded = await run(...argv, '--jobs', '2')
  expect(threaded.out).toContain('FOUT')
  expect(await run(...argv, '--jobs', '1')).toEqual(threaded)
})

it('sees, with several threads, how the drafts of a tender relate', async () => {
  const tender = join(folder, 'tender')
  mkdirSync(tender)
  writeFileSync(join(tender, 'tenderlint.yaml'), 'tender: .\n')
  const demand = (days: string) =>
    `E-01 De aanbieder start de zorg binnen ${days} werkdagen na de toewijzing van de cliënt.\n`
  writeFileSync(join(tender, 'eisen.md'), demand('vijf'))
  writeFileSync(join(tender, 'overeenkomst.md'), demand('tien'))
  const argv = ['lint', tender, '--format', 'compact', '--no-cache']
  const threaded = await run(...argv, '--jobs', '2')
  expect(threaded.out).toMatch(/eisen\.md.*two-terms/)
  expect(await run(...argv, '--jobs', '1')).toEqual(threaded)
})

it('tells when the number of threads is none', async () => {
  const { code, out } = await run('lint', ...drafts, '--jobs', 'veel')
  expect(code).toBe(2)
  expect(out).toContain('--jobs "veel" is geen aantal.')
})

it('does without the half that is gone', async () => {
  const [draft = ''] = drafts
  const argv = ['lint', draft, '--format', 'json']
  const whole = await run(...argv)
  for (const path of kept()) {
    rmSync(path)
    expect(await run(...argv)).toEqual(whole)
  }
})
