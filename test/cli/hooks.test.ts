import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

const root = resolve('.')
const project = mkdtempSync(join(tmpdir(), 'tenderlint-hooks-'))
afterAll(() => rmSync(project, { recursive: true, force: true }))

const good = '# Eisen\n\nE-01 De aanbieder start binnen vijf werkdagen na de toewijzing.\n'
const old = '# Eisen\n\nE-01 De aanbieder werkt volgens de Wbp.\n'
const bad = '# Eisen\n\nE-01 De aanbieder is onbeperkt aansprakelijk voor alle schade.\n'

function put(name: string, text: string): void {
  mkdirSync(dirname(join(project, name)), { recursive: true })
  writeFileSync(join(project, name), text)
}

/** Runs a line of shell in the project, with `tenderlint` among its packages, as CI runs it. */
function shell(line: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', line], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${join(project, 'node_modules/.bin')}:${process.env['PATH']}`, ...env },
  })
  return { code: status, out: stdout, err: stderr }
}

const git = (...args: readonly string[]) => execFileSync('git', ['-C', project, ...args], { encoding: 'utf8' })

beforeEach(() => {
  for (const name of readdirSync(project)) rmSync(join(project, name), { recursive: true })
  put('node_modules/.bin/tenderlint', `#!/bin/sh\nexec "${process.execPath}" "${root}/bin/tenderlint.js" "$@"\n`)
  chmodSync(join(project, 'node_modules/.bin/tenderlint'), 0o755)
})

describe('the hooks of the pre-commit framework', () => {
  const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as readonly {
    readonly id: string
    readonly entry: string
    readonly files: string
    readonly exclude: string
    readonly require_serial: boolean
  }[]

  /** What the framework does: the staged files that fit, all in one call after the entry. */
  function runHook(id: string) {
    const hook = hooks.find((each) => each.id === id)
    if (hook === undefined) throw new Error(`no hook ${id}`)
    // Without this the framework may split a long list over processes that know nothing of one another.
    expect(hook.require_serial).toBe(true)
    const staged = git('diff', '--cached', '--name-only').split('\n').filter(Boolean)
    const meant = staged.filter((name) => new RegExp(hook.files).test(name) && !new RegExp(hook.exclude).test(name))
    return { meant, ...shell(`${hook.entry} ${meant.join(' ')}`) }
  }

  beforeEach(() => {
    git('init', '-q')
    put('.gitignore', 'node_modules\n')
    put('.github/ci.yml', 'on: push\n')
    put('tenderlint.yaml', 'tender: .\n')
    put('foto.png', 'x')
  })

  it('tenderlint passes what is sound, stops what is not, and reads drafts alone', () => {
    put('goed.md', good)
    git('add', '-A')
    expect(runHook('tenderlint')).toMatchObject({ meant: ['goed.md'], code: 0 })
    put('slecht.md', bad)
    git('add', '-A')
    expect(runHook('tenderlint')).toMatchObject({ code: 1, out: expect.stringContaining('onbeperkt aansprakelijk') })
  })

  it('tenderlint-fix corrects and stages nothing', () => {
    put('oud.md', old)
    git('add', '-A')
    expect(runHook('tenderlint-fix').code).toBe(0)
    expect(git('diff', '--name-only')).toBe('oud.md\n')
    expect(git('show', ':oud.md')).toBe(old)
    expect(readFileSync(join(project, 'oud.md'), 'utf8')).toContain('AVG')
  })
})

describe('the GitHub action', () => {
  const action = parse(readFileSync('action.yml', 'utf8'))
  const inputs = Object.entries(action.inputs as Record<string, { default: string }>)

  /** Runs its steps as a runner does: each input by its name, and files for summary and outputs. */
  function runAction(given: Readonly<Record<string, string>>) {
    const values = new Map(inputs.map(([name, { default: usual }]) => [`\${{ inputs.${name} }}`, given[name] ?? usual]))
    values.set(`\${{ github.action_path }}`, root)
    let result = { code: 0 as number | null, out: '', err: '' }
    for (const { run, env } of action.runs.steps as readonly { run: string; env: Record<string, string> }[]) {
      const own = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, values.get(value) ?? value]))
      result = shell(run, {
        ...own,
        GITHUB_STEP_SUMMARY: join(project, 'summary.md'),
        GITHUB_OUTPUT: join(project, 'output'),
      })
      if (result.code !== 0) break
    }
    return result
  }

  it('shows findings beside their lines, sums up, and fails from the severity asked', () => {
    put('tenders/oud.md', old)
    const { code, out } = runAction({ paths: 'tenders' })
    expect(out).toMatch(/^::warning file=tenders\/oud\.md,line=3,/)
    expect(code).toBe(0)
    expect(readFileSync(join(project, 'summary.md'), 'utf8')).toContain('tenders/oud.md')
    expect(readFileSync(join(project, 'output'), 'utf8')).toMatch(/^summary=1 bevinding/)
    expect(runAction({ paths: 'tenders', 'fail-on': 'warning' }).code).toBe(1)
  })

  it('takes other options, and writes SARIF', () => {
    put('tenders/oud.md', old)
    const given = { paths: 'tenders', args: '--rule wbp=error', sarif: 'uit.sarif' }
    expect(runAction(given)).toMatchObject({ code: 1, out: expect.stringContaining('::error ') })
    expect(JSON.parse(readFileSync(join(project, 'uit.sarif'), 'utf8')).runs[0].results).toHaveLength(1)
  })
})

describe('the GitLab template', () => {
  const job = parse(readFileSync('templates/ci/gitlab.yml', 'utf8')).tenderlint

  it('writes a code quality report that GitLab takes, and fails on errors', () => {
    put('a.md', old)
    put('b.md', bad)
    const { code } = shell((job.script as readonly string[]).join('\n'), job.variables)
    expect(code).toBe(1)
    const issues = JSON.parse(readFileSync(join(project, job.artifacts.reports.codequality), 'utf8'))
    expect(issues).toHaveLength(2)
    for (const issue of issues) {
      expect(issue).toEqual({
        description: expect.stringMatching(/./),
        check_name: expect.stringMatching(/^[a-z-]+$/),
        fingerprint: expect.stringMatching(/./),
        severity: expect.stringMatching(/^(info|minor|major|critical|blocker)$/),
        location: { path: expect.stringMatching(/^[ab]\.md$/), lines: { begin: 3, end: 3 } },
      })
    }
    expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(2)
  })
})
