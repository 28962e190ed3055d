/** The commands about work, as they are run. */

import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'

const reports = (often: string) =>
  `---\ninschrijvers: 10\naanbieders: 5\nlooptijd_jaren: 2\n---\n# Eisen\n\nE-01 De opdrachtnemer levert ${often} een rapportage over de productie aan.\n`

function folder(files: Readonly<Record<string, string>>): string {
  const path = mkdtempSync(join(tmpdir(), 'tenderlint-'))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(path, name, '..'), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  return path
}

async function run(...args: readonly string[]) {
  const said = { out: '', err: '' }
  const terminal = {
    out(text: string) {
      said.out += text
    },
    err(text: string) {
      said.err += text
    },
    columns: 100,
    colour: false,
    cache: undefined,
    stdin: () => new Uint8Array(),
  }
  return { code: await main(args, terminal), ...said }
}

describe('burden', () => {
  const at = folder({ 'nieuw.md': reports('maandelijks'), 'oud.md': reports('jaarlijks') })
  const [now, old] = [join(at, 'nieuw.md'), join(at, 'oud.md')]

  it('writes every format', async () => {
    for (const [format, start] of [
      ['text', now],
      ['json', '{'],
      ['csv', '\uFEFFeis;'],
      ['html', '<!doctype html>'],
    ] as const) {
      const { code, out } = await run('burden', now, '--format', format)
      expect([code, out.startsWith(start)]).toEqual([0, true])
    }
    expect((await run('burden', now, '--format', 'pdf')).code).toBe(2)
  })

  it('compares, and reckons with other numbers', async () => {
    const { out } = await run('burden', now, '--compare', old, '--what-if', 'providers=8,duration_years=4')
    expect(out).toContain(`Vergeleken met ${old}`)
    expect(out).toMatch(/E-01 +anders +\d+ uur meer/)
    expect(out).toMatch(/zoals het er staat +providers=8,duration_years=4/)
    expect(await run('burden', now, '--what-if', 'provider=8')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Bedoelt u "providers"?'),
    })
  })

  it('keeps to a budget: agreed, held, broken, of other parameters', async () => {
    const budget = join(at, 'lasten.json')
    expect(await run('burden', now, '--budget', budget)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--update-budget'),
    })
    expect((await run('burden', old, '--budget', budget, '--update-budget')).code).toBe(0)
    writeFileSync(now, reports('maandelijks'))
    writeFileSync(budget, readFileSync(budget, 'utf8').replace('oud.md', 'nieuw.md'))
    expect(await run('burden', now, '--budget', budget, '--lang', 'en')).toMatchObject({
      code: 1,
      out: expect.stringMatching(
        /^nieuw\.md: Above the budget\.\n {2}This change adds \d+ hours per provider per year\.\n/,
      ),
    })
    expect((await run('burden', now, '--budget', budget, '--update-budget')).code).toBe(0)
    expect(await run('burden', now, '--budget', budget)).toMatchObject({
      code: 0,
      out: 'nieuw.md: Binnen het budget.\n',
    })
    writeFileSync(budget, readFileSync(budget, 'utf8').replace(/"parameterHash": "\w+"/, '"parameterHash": "x"'))
    expect(await run('burden', now, '--budget', budget)).toMatchObject({
      code: 2,
      out: expect.stringContaining('andere rekenset'),
    })
  })

  it('asks how long it takes, and reckons with the answers in a pack of one’s own', async () => {
    const sheet = join(at, 'vragen.csv')
    expect((await run('burden', 'questionnaire', now, '--output', sheet)).code).toBe(0)
    const asked = readFileSync(sheet, 'utf8')
    expect(asked).toMatch(/^\uFEFFvraag-id;vraag;aanname;antwoord 1;/)
    writeFileSync(sheet, asked.replace(/(report-standard\.produce;[^;]*;[^;]*);;/, '$1;20;30;'))
    const own = join(at, 'pakket', 'burden', 'eigen.yaml')
    expect(await run('burden', 'calibrate', sheet, '--set', 'waterrijk', '--output', own)).toMatchObject({ code: 0 })
    writeFileSync(join(at, 'pakket', 'pack.yaml'), 'name: waterrijk\nversion: 1.0.0\nextends: tenderlint\n')
    const { out } = await run('burden', now, '--pack', join(at, 'pakket'))
    expect(out).toContain('Rekenset: waterrijk')
    expect(out).not.toContain('0%  welke handelingen')
  })
})

describe('lint --sort hours', () => {
  it('puts first what saves most', async () => {
    const { out } = await run(
      'lint',
      'examples/begeleiding-wmo.md',
      '--sort',
      'hours',
      '--format',
      'json',
      '--fail-on',
      'never',
    )
    const findings: readonly { saves: { hours: number; municipalityHours: number } | null }[] =
      JSON.parse(out).drafts[0].findings
    const hours = findings.map(({ saves }) => (saves === null ? 0 : saves.hours + saves.municipalityHours))
    expect(hours[0]).toBeGreaterThan(100)
    expect(hours).toEqual([...hours].sort((a, b) => b - a))
  })
})
