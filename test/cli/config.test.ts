import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/parse/config.ts'
import { folder, run as runProgram, runWith } from './run.ts'

/** Writes the files of a project, and nothing else. */
function project(files: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

/** Runs a command on names in the project. */
async function run(command: string, ...names: readonly string[]) {
  const argv = names.map((name) => (name.startsWith('-') || name.includes('=') ? name : join(folder, name)))
  return runProgram(command, ...argv)
}

/** The rules found, with severity, by draft. */
async function found(...names: readonly string[]) {
  const { out } = await run('lint', ...names, '--format=compact')
  return [...out.matchAll(/^tmp\/(\S+?):\d+:\d+: (\w+) .* \[(.+)\]$/gm)].map(
    ([, path, severity, rule]) => `${path} ${severity} ${rule}`,
  )
}

const wbp = '# Eisen\n\nE-01 De aanbieder volgt de Wbp.\n'

beforeEach(() => project({}))

describe('a configuration', () => {
  it('holds for the drafts in its folder and below, the nearest one alone', async () => {
    project({
      'tenderlint.yaml': 'rules: { wbp: info }\n',
      'a.md': wbp,
      'sub/b.md': wbp,
      'eigen/tenderlint.yaml': 'rules: { wbp: error }\n',
      'eigen/c.md': wbp,
    })
    expect(await found('a.md', 'sub/b.md', 'eigen/c.md')).toEqual([
      'a.md info wbp',
      'sub/b.md info wbp',
      'eigen/c.md error wbp',
    ])
  })

  it('goes after the command line, and is left out or replaced when asked', async () => {
    project({ 'tenderlint.yaml': 'rules: { wbp: off }\n', 'anders.yaml': 'rules: { wbp: error }\n', 'a.md': wbp })
    expect(await found('a.md')).toEqual([])
    expect(await found('a.md', '--rule=wbp=info')).toEqual(['a.md info wbp'])
    expect(await found('a.md', '--no-config')).toEqual(['a.md warning wbp'])
    expect(await found('a.md', `--config=${join(folder, 'anders.yaml')}`)).toEqual(['a.md error wbp'])
  })

  it('sets what fails, and the language of messages', async () => {
    project({ 'tenderlint.yaml': 'fail-on: error\nlang: en\n', 'a.md': wbp })
    const { code, out } = await run('lint', 'a.md')
    expect(code).toBe(0)
    expect(out).toContain('WARNING')
    expect((await run('lint', 'a.md', '--fail-on=warning')).code).toBe(1)
  })

  it('shares facts with drafts that do not state them', async () => {
    const turnover = 'E-01 Inschrijver heeft een jaaromzet van minimaal € 4.000.000.\n'
    project({
      'tenderlint.yaml': 'facts: { opdrachtwaarde: 1.000.000 }\n',
      'a.md': `# Eisen\n\n${turnover}`,
      'b.md': `---\nopdrachtwaarde: 9.000.000\n---\n# Eisen\n\n${turnover}`,
    })
    const rules = await found('a.md', 'b.md')
    expect(rules).toContain('a.md warning turnover-over-three-times')
    expect(rules).not.toContain('b.md warning turnover-over-three-times')
  })

  it('has other settings for some drafts', async () => {
    project({
      'tenderlint.yaml': "rules: { wbp: error }\noverrides:\n  - files: '/bijlagen/**'\n    rules: { wbp: off }\n",
      'a.md': wbp,
      'bijlagen/b.md': wbp,
    })
    expect(await found('.')).toEqual(['a.md error wbp'])
  })

  it('stands on others, key by key', async () => {
    project({
      'regio/tenderlint.yaml': 'rules: { wbp: off, awbz: off }\n',
      'gemeente/tenderlint.yaml': 'extends: ../regio/tenderlint.yaml\nrules: { wbp: info }\n',
      'gemeente/a.md': '# Eisen\n\nE-01 De aanbieder volgt de Wbp en de AWBZ.\n',
    })
    expect(await found('gemeente/a.md')).toEqual(['gemeente/a.md info wbp'])
  })

  it('tells every mistake with its place, and ends with 2', async () => {
    project({ 'tenderlint.yaml': 'rulez: {}\nfail-on: nooit\n', 'a.md': wbp })
    const { code, err } = await run('lint', 'a.md')
    expect(code).toBe(2)
    expect(err).toMatch(/^tmp\/tenderlint\.yaml:1:1 {2}De sleutel 'rulez' bestaat niet\./)
    expect(err).toContain("tmp/tenderlint.yaml:2:10  'nooit' kan hier niet.")
  })

  it('refuses a rule that does not exist, a file that is not there, and a circle', async () => {
    project({ 'tenderlint.yaml': 'rules: { wpb: off }\n', 'a.md': wbp })
    expect((await run('lint', 'a.md')).err).toMatch(
      /^tmp\/tenderlint\.yaml {2}De regel "wpb" bestaat niet\.\n +Bedoelt u "wbp"\?\n$/,
    )
    project({ 'tenderlint.yaml': 'extends: weg.yaml\n', 'a.md': wbp })
    expect((await run('lint', 'a.md')).err).toContain('tmp/weg.yaml  Deze configuratie bestaat niet.')
    project({ 'tenderlint.yaml': 'extends: b.yaml\n', 'b.yaml': 'extends: tenderlint.yaml\n', 'a.md': wbp })
    const { code, err } = await run('lint', 'a.md')
    expect(code).toBe(2)
    expect(err).toContain('breidt via een omweg zichzelf uit')
  })

  it('is never a draft itself', async () => {
    project({ 'tenderlint.yaml': 'facts: { domein: wmo }\n', 'a.md': wbp })
    expect((await run('lint', '.', '--format=json')).out.match(/"path": ".*"/g)).toEqual(['"path": "tmp/a.md"'])
  })
})

describe('which drafts are meant', () => {
  it('follows ignore files in folders, and the tool’s own also for files that are named', async () => {
    project({
      '.git/HEAD': '',
      '.gitignore': 'uit/\n',
      '.tenderlintignore': 'README.md\n',
      'README.md': wbp,
      'a.md': wbp,
      'uit/b.md': wbp,
      'sub/.gitignore': '*.oud.md\n!c.oud.md\n',
      'sub/b.oud.md': wbp,
      'sub/c.oud.md': wbp,
    })
    expect(await found('.')).toEqual(['a.md warning wbp', 'sub/c.oud.md warning wbp'])
    expect(await found('uit/b.md')).toEqual(['uit/b.md warning wbp'])
    const { code, err } = await run('lint', 'README.md')
    expect({ code, err }).toEqual({ code: 0, err: 'tmp/README.md: overgeslagen\n' })
  })

  it('passes over YAML of another kind that is found, and refuses it when it is named', async () => {
    project({
      'a.yaml': 'requirements:\n  - text: De aanbieder volgt de Wbp.\n',
      'b.yml': '# CI\n---\non: push\njobs:\n  requirements: x\n',
      'c.yml': '{ "requirements": [{ "text": "De aanbieder volgt de Wbp." }] }\n',
      'kapot.yaml': 'tender: [open\n',
    })
    const { code, err } = await run('lint', 'a.yaml', 'b.yml')
    expect([code, err]).toEqual([3, expect.stringContaining('Dit YAML-bestand is geen uitvraag.')])
    expect((await run('lint', '.')).err).toMatch(/^tmp\/b\.yml: overgeslagen: geen concept\ntmp\/kapot\.yaml:/)
    project({ 'a.md': 'E-01 De aanbieder belt.\n', 'b.yml': 'on: push\n' })
    expect(await run('lint', '*', '--lang=en')).toMatchObject({ code: 0, err: 'tmp/b.yml: passed over: no draft\n' })
  })

  it('follows the configuration', async () => {
    project({ 'tenderlint.yaml': 'ignore: [verslagen/]\n', 'a.md': wbp, 'verslagen/b.md': wbp })
    expect(await found('.')).toEqual(['a.md warning wbp'])
    expect((await run('lint', 'verslagen/b.md')).err).toBe('tmp/verslagen/b.md: overgeslagen\n')
  })

  it('knows patterns', async () => {
    project({
      'a.md': wbp,
      'b.txt': wbp,
      'sub/c.md': wbp,
      'sub/d.yaml': 'requirements:\n  - text: De aanbieder volgt de Wbp.\n',
    })
    expect(await found('*.md')).toEqual(['a.md warning wbp'])
    expect(await found('**/*.md')).toEqual(['a.md warning wbp', 'sub/c.md warning wbp'])
    expect(await found('sub/*')).toEqual(['sub/c.md warning wbp', 'sub/d.yaml warning wbp'])
    const { code, err } = await run('lint', 'sub/*.markdown')
    expect(code).toBe(3)
    expect(err).toContain('Geen enkel concept past bij dit patroon.')
  })

  it('takes a draft once, however often it is named', async () => {
    project({ 'a.md': wbp })
    expect(await found('a.md', '.', '*.md')).toEqual(['a.md warning wbp'])
  })
})

describe('--print-config', () => {
  it('shows what holds in the end as a file that says the same, and reads no draft', async () => {
    project({
      'regio.yaml': 'facts: { domein: wmo }\nrules: { wbp: info }\n',
      'tenderlint.yaml':
        'extends: regio.yaml\nfail-on: error\noverrides: [{ files: oud/**, rules: { wbp: off }, facts: { opdrachtwaarde: 5.000.000 } }]\n',
    })
    const { code, out } = await run('lint', 'oud/a.md', '--print-config', '--rule=indexation=error')
    expect(out).toMatch(/^# tmp\/oud\/a\.md: tmp\/tenderlint\.yaml, tmp\/regio\.yaml\n/)
    expect(parseConfig('printed.yaml', out)).toMatchObject({
      facts: { domain: ['wmo'], contractValue: 5_000_000 },
      failOn: 'error',
      rules: { wbp: 'off', indexation: 'error', 'unlimited-liability': 'error' },
    })
    expect(code).toBe(0)
  })
})

describe('--files-from', () => {
  it('passes over YAML that is no draft, for whoever made the list did not look inside', async () => {
    project({ 'a.md': wbp, 'compose.yml': 'services: { web: { image: x } }\n' })
    const [draft = '', other = ''] = ['a.md', 'compose.yml'].map((name) => join(folder, name))
    const { code, out, err } = await runWith(`${draft}\n${other}\n`, 'lint', '--files-from', '-', '--format', 'compact')
    expect(code).toBe(1)
    expect(err).toMatch(/compose\.yml: overgeslagen: geen concept\n$/)
    expect(out).toMatch(/a\.md:3:.*\n1 bevinding /)
    expect((await runProgram('lint', other)).code).toBe(3)
  })

  it('reads the drafts meant from a list, and passes over what is none', async () => {
    project({ 'a.md': wbp, 'b.md': wbp, 'foto.png': 'x', 'tenderlint.yaml': '' })
    const names = ['a.md', 'foto.png', 'tenderlint.yaml'].map((name) => join(folder, name))
    project({
      'a.md': wbp,
      'b.md': wbp,
      'foto.png': 'x',
      'tenderlint.yaml': '',
      'lijst.txt': `\ufeff${names.join('\r\n')}`,
    })
    const lint = (list: string) => runProgram('lint', '--files-from', list, '--format', 'compact')
    expect((await lint(join(folder, 'lijst.txt'))).out).toMatch(/^tmp\/a\.md:3:.*\n1 bevinding /)
    const { out } = await runWith(`${names.join('\0')}\0`, 'lint', '--files-from', '-', '--format', 'compact')
    expect(out).toMatch(/^tmp\/a\.md:3:.*\n1 bevinding /)
  })

  it('has nothing to do for an empty list, and tells of one that is not there', async () => {
    expect(await runWith('', 'lint', '--files-from', '-')).toMatchObject({ code: 0, out: '' })
    expect(await runProgram('lint', '--files-from', join(folder, 'nergens.txt'))).toMatchObject({ code: 2 })
  })
})
