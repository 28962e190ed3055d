import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'tenderlint-pre-commit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('the framework itself installs tenderlint from its repository, and stops a draft with an error', () => {
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args])
  git('init', '-q')
  writeFileSync(join(folder, 'goed.md'), '# Eisen\n\nE-01 De aanbieder start binnen vijf werkdagen.\n')
  writeFileSync(
    join(folder, 'slecht.md'),
    '# Eisen\n\nE-01 De aanbieder is onbeperkt aansprakelijk voor alle schade.\n',
  )
  git('add', '-A')
  const framework = (...files: readonly string[]) =>
    spawnSync('pre-commit', ['try-repo', resolve('.'), 'tenderlint', '--verbose', '--files', ...files], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, PRE_COMMIT_HOME: join(folder, '.pre-commit') },
    })
  const stopped = framework('goed.md', 'slecht.md')
  expect(stopped.stdout).toContain('onbeperkt aansprakelijk')
  expect(stopped.status).toBe(1)
  const passed = framework('goed.md')
  expect(passed.stdout).toContain('Passed')
  expect(passed.status).toBe(0)
})
