import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'tenderlint-completion-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function script(shell: string): string {
  const path = join(folder, `completion.${shell}`)
  writeFileSync(path, execFileSync(process.execPath, ['bin/tenderlint.js', 'completion', shell]))
  return path
}

it('fish completes commands, options and values', () => {
  const path = script('fish')
  const offered = (typed: string) =>
    execFileSync('fish', ['-c', `source ${path}; complete -C '${typed}'`], { encoding: 'utf8' }).split('\n')
  expect(offered('tenderlint bas')[0]).toMatch(/^baseline\t/)
  expect(offered('tenderlint lint --format sar')[0]).toMatch(/^sarif\t/)
  expect(offered('tenderlint explain wb')).toContain('wbp')
})

it('zsh completes commands, options and values', () => {
  const stubs = `compdef() {}; compadd() { shift; print -l -- "$@" }; _files() { print FILES }; _describe() { print -l -- "\${(@P)4}" }`
  const offered = (...typed: readonly string[]) => {
    const words = ['tenderlint', ...typed].map((word) => `'${word}'`).join(' ')
    const line = `${stubs}; source ${script('zsh')}; words=(${words}); CURRENT=${typed.length + 1}; _tenderlint`
    return execFileSync('zsh', ['-fc', line], { encoding: 'utf8' }).split('\n').filter(Boolean)
  }
  expect(offered('')).toContainEqual(expect.stringMatching(/^baseline:/))
  expect(offered('lint', '--format', '')).toContain('sarif')
  expect(offered('lint', '--')).toContainEqual(expect.stringMatching(/^--fail-on:/))
  expect(offered('lint', '')).toEqual(['FILES'])
  expect(offered('explain', '')).toContain('wbp')
})
