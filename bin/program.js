/**
 * Loads the built program with the code that the build compiled ahead. Where that does not fit the running Node,
 * the program is compiled anew: slower to start, the same otherwise.
 */

import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const program = new URL('../dist/cli.cjs', import.meta.url)
const compiled = new URL('../dist/cli.cache', import.meta.url)

/** The program's `main`, and the script that holds it. */
export function loadProgram() {
  const filename = fileURLToPath(program)
  const source = `(function (exports, require, moduleUrl) {${readFileSync(program, 'utf8')}\n})`
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined
  const script = new Script(source, { filename, cachedData })
  const exports = {}
  script.runInThisContext()(exports, createRequire(program), program.href)
  return { main: exports.main, script }
}
