import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadProgram } from '../../bin/program.js'
import { folder, run } from './run.ts'

const { main } = loadProgram()
const elsewhere = mkdtempSync(join(tmpdir(), 'tenderlint-init-'))
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

let count = 0
/** A new folder, with a git repository in it when asked. */
function project(git = true): string {
  const path = join(folder, `p${++count}`)
  mkdirSync(path, { recursive: true })
  if (git) execFileSync('git', ['init', '-q', path])
  return path
}

/** Runs `init` for a person who gives these answers, and then leaves. */
async function answering(answers: readonly string[], ...argv: readonly string[]) {
  const left = [...answers]
  const asked: string[] = []
  let out = ''
  const print = (text: string) => {
    out += text
  }
  const code = await main(['init', ...argv], {
    out: print,
    err: print,
    columns: 100,
    colour: false,
    stdin: () => new Uint8Array(),
    ask: async (question) => {
      asked.push(question)
      return left.shift() ?? null
    },
  })
  return { code, out, asked }
}

describe('init', () => {
  it('asks, and writes a configuration, a draft and a hook that fit the answers', async () => {
    const path = project()
    const { code, asked } = await answering(['Dagbesteding: nieuw', 'jeugd', 'git'], path)
    expect(asked).toHaveLength(3)
    expect(readFileSync(join(path, 'tenderlint.yaml'), 'utf8')).toContain('domein: jeugd')
    expect(readFileSync(join(path, 'concept.md'), 'utf8')).toContain('titel: "Dagbesteding: nieuw"')
    expect(statSync(join(path, '.git/hooks/pre-commit')).mode & 0o111).not.toBe(0)
    expect(code).toBe(0)
  })

  it('writes a draft in which nothing is found, whatever the act', async () => {
    for (const domain of ['wmo', 'jeugd', 'participatie']) {
      const path = project(false)
      expect((await run('init', path, '--yes', '--domain', domain)).code).toBe(0)
      expect((await run('lint', path, '--fail-on', 'info')).out).toContain('Geen bevindingen')
    }
  })

  it('leads an editor to the schema', async () => {
    const path = project(false)
    await run('init', path, '--yes')
    const [, schema = ''] = /\$schema=(.+)/.exec(readFileSync(join(path, 'tenderlint.yaml'), 'utf8')) ?? []
    expect(resolve(path, schema)).toBe(resolve('schema/config.schema.json'))
  })

  it('shows which template fits the draft, and the others', async () => {
    const { out } = await run('init', project(false), '--yes')
    expect(out).toMatch(/Bij dit stuk past het sjabloon:\n {2}programma-van-eisen .*\nAndere sjablonen/)
    expect(out).toContain('inschrijvingsleidraad')
  })

  it('never overwrites: what is there stays, and of a hook it says what to add', async () => {
    const path = project()
    for (const name of ['tenderlint.yaml', 'concept.md', '.pre-commit-config.yaml'])
      writeFileSync(join(path, name), '# van mij\n')
    const { out } = await run('init', path, '--yes', '--hook', 'pre-commit')
    expect(out.match(/Bestaat al/g)).toHaveLength(3)
    expect(out).toContain('npx --no-install tenderlint lint')
    for (const name of ['tenderlint.yaml', 'concept.md', '.pre-commit-config.yaml'])
      expect(readFileSync(join(path, name), 'utf8')).toBe('# van mij\n')
  })

  it('writes nothing when a person leaves, or nobody can answer, or the answer is none', async () => {
    const path = project()
    expect((await answering(['Dagbesteding'], path)).code).toBe(2)
    const { code, err } = await run('init', path)
    expect(err).toContain('--yes')
    expect(code).toBe(2)
    expect((await run('init', path, '--yes', '--hook', 'gti')).err).toContain('Bedoelt u "git"?')
    expect(execFileSync('git', ['-C', path, 'status', '--short'], { encoding: 'utf8' })).toBe('')
  })

  it('needs a repository for a git hook', async () => {
    const { code, err } = await run('init', join(elsewhere), '--yes', '--hook', 'git')
    expect(err).toContain('git init')
    expect(code).toBe(2)
  })
})

describe.each(['git', 'husky'])('the %s hook', (hook) => {
  const path = project()
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', path, '-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
  const put = (name: string, text: string) => {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), text)
  }
  const commit = () => {
    try {
      git('commit', '-m', 'x')
      return 'committed'
    } catch (error) {
      return String((error as { stdout: string }).stdout) + String((error as { stderr: string }).stderr)
    }
  }
  const bad = '# Eisen\n\nE-01 De aanbieder is onbeperkt aansprakelijk voor alle schade.\n'

  it('lets a sound draft pass and stops one with an error, as it is staged', async () => {
    await run('init', path, '--yes', '--hook', hook)
    if (hook === 'husky') git('config', 'core.hooksPath', '.husky')
    put(
      'node_modules/.bin/tenderlint',
      `#!/bin/sh\nexec "${process.execPath}" "${resolve('bin/tenderlint.js')}" "$@"\n`,
    )
    execFileSync('chmod', ['+x', join(path, 'node_modules/.bin/tenderlint')])
    put('.gitignore', 'node_modules\n')
    put('.github/ci.yml', 'on: push\n')
    put('foto.png', 'x')
    git('add', '-A')
    expect(commit()).toBe('committed')
    put('slecht.md', bad)
    git('add', '-A')
    expect(commit()).toContain('onbeperkt aansprakelijk')
    // What counts is what is committed, not what lies in the folder.
    put('slecht.md', '# Eisen\n')
    expect(commit()).toContain('onbeperkt aansprakelijk')
    git('add', '-A')
    put('slecht.md', bad)
    expect(commit()).toBe('committed')
    expect(git('status', '--short')).toBe(' M slecht.md\n')
  })
})
