import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { loadProgram } from '../../bin/program.js'

/** The built program itself; `npm test` builds it first. */
const { main } = loadProgram()

/** The tests' folder. */
export const folder = mkdtempSync(join(tmpdir(), 'tenderlint-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Puts a file in the tests' folder; gives its path. */
export function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

/** Runs the program as a user would; paths of the tests' folder are shown as `tmp`. */
export async function run(...argv: readonly string[]) {
  return runWith('', ...argv)
}

/** The same, with something on standard input. */
export async function runWith(stdin: string, ...argv: readonly string[]) {
  let out = ''
  let err = ''
  const code = await main(argv, {
    out: (text) => {
      out += text
    },
    err: (text) => {
      err += text
    },
    // Messages name the long folder of the tests; none is to be broken.
    columns: 200,
    colour: false,
    stdin: () => new TextEncoder().encode(stdin),
  })
  const short = (text: string) => text.replaceAll(folder, 'tmp')
  return { code, out: short(out), err: short(err) }
}
