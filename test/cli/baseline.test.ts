import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { file, folder, run } from './run.ts'

const wbp = 'De aanbieder bewaart gegevens volgens de Wbp.'
const awbz = 'De aanbieder werkt volgens de AWBZ.'
const draft = (...requirements: readonly string[]) =>
  `# Programma van eisen\n\n${requirements.map((text, at) => `E-0${at + 1} ${text}`).join('\n\n')}\n`

const baseline = join(folder, 'nulmeting.json')
const path = (name: string) => join(folder, name)
const write = (name: string, text: string) => writeFileSync(path(name), text)
const command = (name: string, ...paths: readonly string[]) => run('baseline', name, ...paths, '--baseline', baseline)
const lint = (...paths: readonly string[]) => run('lint', ...paths, '--baseline', baseline, '--format', 'compact')

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true })
  file('a.md', draft(wbp, 'De aanbieder start binnen vijf werkdagen.'))
  file('b.md', draft(awbz))
  expect((await command('create', path('a.md'), path('b.md'))).out).toBe('tmp/nulmeting.json: 2 bekend, in 2 stukken\n')
})

describe('what is known', () => {
  it('is counted and never fails', async () => {
    const { code, out } = await lint(folder)
    expect(out).toMatch(/^Geen bevindingen in 2 documenten · 2 bekend uit de nulmeting/)
    expect(code).toBe(0)
    expect((await run('lint', folder, '--baseline', baseline, '--no-baseline')).code).toBe(1)
  })

  it('stays known when it is moved, renumbered and set in other type', async () => {
    write('a.md', draft('De aanbieder start binnen vijf werkdagen.', wbp.replace('Wbp', '**Wbp**')))
    expect((await lint(folder)).code).toBe(0)
  })

  it('stays known when its file is renamed, or when it moved to another draft that is looked at too', async () => {
    renameSync(path('a.md'), path('c.md'))
    expect((await lint(path('c.md'))).code).toBe(0)
    renameSync(path('c.md'), path('a.md'))
    write('a.md', draft('De aanbieder start binnen vijf werkdagen.'))
    write('b.md', draft(awbz, wbp))
    expect((await lint(folder)).code).toBe(0)
    expect((await lint(path('b.md'))).code).toBe(1)
  })

  it('does not hide another of the same words, in its draft or a new one', async () => {
    write('a.md', draft(wbp, 'De aanbieder start binnen vijf werkdagen.', wbp.replace('bewaart', 'wist')))
    expect((await lint(path('a.md'))).out).toContain('a.md:7:')
    write('a.md', draft(wbp))
    file('nieuw.md', draft(wbp))
    expect((await lint(path('nieuw.md'))).code).toBe(1)
  })

  it('does not hide what came in its place: as many findings, but another one', async () => {
    write('a.md', draft('De aanbieder bewaart stukken volgens de Wbp.', 'De aanbieder start binnen vijf werkdagen.'))
    const { code, out } = await lint(folder)
    expect(out).toMatch(/a\.md:3:\d+: warning .* \[wbp\]\n1 bevinding .* · 1 bekend/s)
    expect(code).toBe(1)
  })

  it('is told apart in JSON and SARIF', async () => {
    write('b.md', draft(awbz, wbp))
    const json = JSON.parse((await run('lint', folder, '--baseline', baseline, '--format', 'json')).out)
    expect(json.summary).toMatchObject({ findings: 1, known: 2 })
    expect(json.drafts[0].known[0]).toMatchObject({ rule: 'wbp', requirement: 'E-01' })
    const sarif = JSON.parse((await run('lint', folder, '--baseline', baseline, '--format', 'sarif')).out)
    const states = sarif.runs[0].results.map((each: { baselineState: string; suppressions: { kind: string }[] }) => [
      each.baselineState,
      each.suppressions[0]?.kind,
    ])
    expect(states.sort()).toEqual([
      ['new', undefined],
      ['unchanged', 'external'],
      ['unchanged', 'external'],
    ])
  })

  it('may be named in the configuration', async () => {
    file('tenderlint.yaml', 'baseline: nulmeting.json\n')
    expect((await run('lint', path('a.md'))).code).toBe(0)
    file('tenderlint.yaml', 'baseline: nergens.json\n')
    const { code, err } = await run('lint', path('a.md'))
    expect(err).toContain('nergens.json bestaat niet')
    expect(code).toBe(2)
  })
})

describe('the file', () => {
  it('holds a finding a line, sorted, and is the same whoever makes it', async () => {
    const text = readFileSync(baseline, 'utf8')
    expect(text).toMatch(
      /^\{\n {2}"a\.md": \[\n {4}\{"rule":"wbp","mark":"[0-9a-f]{16}","text":"De aanbieder bewaart gegevens volgens de Wbp\."\}\n {2}\],\n {2}"b\.md": \[/,
    )
    rmSync(baseline)
    await command('create', path('b.md'), path('a.md'))
    expect(readFileSync(baseline, 'utf8')).toBe(text)
  })

  it('is never made over another', async () => {
    const { code, err } = await command('create', path('a.md'))
    expect(err).toContain('baseline update')
    expect(code).toBe(2)
  })

  it.each(['', '[]', '{"a.md": [{"rule": "wbp"}]}', '{"a.md": {}}'])('is refused when damaged: %s', async (text) => {
    write('nulmeting.json', text)
    const { code, err } = await lint(path('a.md'))
    expect(err).toContain('Dit is geen nulmeting')
    expect(code).toBe(2)
  })
})

describe('keeping it', () => {
  it('audit tells what is gone and new, and fails until they fit', async () => {
    expect(await command('audit')).toMatchObject({
      code: 0,
      out: 'tmp/nulmeting.json: 2 bekend, waarvan 0 verdwenen; 0 nieuw\n',
    })
    write('a.md', draft('De aanbieder werkt volgens de WMO 2007.'))
    const { code, out } = await command('audit')
    expect(out).toContain('verdwenen  a.md  wbp\n    De aanbieder bewaart gegevens')
    expect(out).toMatch(/nieuw {2}tmp\/a\.md:3 {2}\S+/)
    expect(out).toContain('2 bekend, waarvan 1 verdwenen; 1 nieuw\n')
    expect(code).toBe(1)
  })

  it('prune drops what is gone and adds nothing; update takes all of now', async () => {
    write('a.md', draft('De aanbieder bewaart stukken volgens de Wbp.'))
    expect((await command('prune')).out).toBe('tmp/nulmeting.json: 1 bekend, in 1 stuk\n')
    expect((await lint(folder)).code).toBe(1)
    expect((await command('update', path('a.md'))).out).toBe('tmp/nulmeting.json: 2 bekend, in 2 stukken\n')
    expect((await lint(folder)).code).toBe(0)
  })

  it('a draft that is gone leaves with update and prune', async () => {
    rmSync(path('b.md'))
    await command('update', path('a.md'))
    expect(Object.keys(JSON.parse(readFileSync(baseline, 'utf8')))).toEqual(['a.md'])
  })

  it('nothing is written when a draft cannot be read', async () => {
    const before = readFileSync(baseline, 'utf8')
    write('a.md', '---\ntitel: [\n---\n')
    const { code, err } = await command('update')
    expect([code, err.split('\n').at(-2)]).toEqual([
      3,
      'tmp/nulmeting.json: niets geschreven, want niet elk stuk is te lezen',
    ])
    expect(readFileSync(baseline, 'utf8')).toBe(before)
  })
})
