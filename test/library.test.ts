import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'tenderlint-library-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

// A project that has the package, and a draft.
mkdirSync(join(folder, 'node_modules'))
symlinkSync(resolve('.'), join(folder, 'node_modules/tenderlint'), 'junction')
cpSync('examples/begeleiding-wmo.md', join(folder, 'concept.md'))

const page = readFileSync('docs/library.md', 'utf8')
const examples = [...page.matchAll(/```js\n(.*?)```\n\n```text\n(.*?)```/gs)].map(([, code = '', said = '']) => ({
  code,
  said,
}))

describe('the examples of docs/library.md', () => {
  it('each say what they print', () => {
    expect(examples.length).toBe(page.match(/```js\n/g)?.length)
  })

  it.each(examples)('$code', ({ code, said }) => {
    writeFileSync(join(folder, 'example.mjs'), code)
    expect(execFileSync(process.execPath, ['example.mjs'], { cwd: folder, encoding: 'utf8' })).toBe(said)
  })
})
