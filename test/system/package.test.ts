import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'tenderlint-package-'))
const project = join(folder, 'project')
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const run = (command: string, ...argv: readonly string[]) =>
  spawnSync(command, argv, { cwd: project, encoding: 'utf8', env: { ...process.env, XDG_CACHE_HOME: folder } })

beforeAll(() => {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' }),
  )
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }\n')
  const installed = run('npm', 'install', '--offline', '--no-audit', '--no-fund', join(folder, packed.filename))
  expect(installed.stderr.replace(/^npm warn.*\n/gm, '')).toBe('')
  cpSync('examples/begeleiding-wmo.md', join(project, 'concept.md'))
}, 300_000)

it('the packed program runs in an empty project, without network or other packages', () => {
  const bin = join(project, 'node_modules/.bin/tenderlint')
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(run(bin, '--version').stdout).toBe(`${version}\n`)
  expect(run(bin, 'concept.md', '--format', 'json').status).toBe(1)
  expect(run(bin, 'build', 'concept.md', '--as', 'all').status).toBe(0)
  expect(run(bin, 'init', 'nieuw', '--yes', '--hook', 'lefthook').status).toBe(0)
  expect(run(bin, 'lint', 'nieuw').status).toBe(0)
  expect(readFileSync(join(project, 'nieuw/tenderlint.yaml'), 'utf8')).toContain(
    '$schema=../node_modules/tenderlint/schema/config.schema.json',
  )
})

it('the packed library runs, and its types fit', () => {
  const code = `import { burden, type Finding, fix, lint, readDraft, shippedPack } from 'tenderlint'
const pack = shippedPack()
const draft = readDraft('concept.md')
const findings: readonly Finding[] = lint(draft, pack).findings
const left: number = lint({ ...draft, text: fix(draft, pack).text }, pack).findings.length
console.log(findings.length > left, burden(draft, pack).appraisal.burden.hours > 0)
`
  writeFileSync(join(project, 'use.ts'), code)
  writeFileSync(
    join(project, 'use.js'),
    code.replace('type Finding, ', '').replace(/: readonly Finding\[\]|: number/g, ''),
  )
  expect(run(process.execPath, 'use.js').stdout).toBe('true true\n')
  const types = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--types', '', 'use.ts']
  expect(run(process.execPath, resolve('node_modules/typescript/bin/tsc'), ...types).stdout).toBe('')
})
