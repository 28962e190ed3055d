/**
 * Loads the built program with the code that the build compiled ahead. Where that does not fit the running Node,
 * the program is compiled anew: slower to start, the same otherwise.
 */

const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { Script } = require('node:vm')

const dist = join(__dirname, '..', 'dist')

/** The program's `main`, what it lets other threads do, and the script that holds both. */
exports.loadProgram = () => {
  const filename = join(dist, 'cli.cjs')
  const compiled = join(dist, 'cli.cache')
  const source = `(function (exports, require, moduleUrl) {${readFileSync(filename, 'latin1')}\n})`
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined
  const script = new Script(source, { filename, cachedData })
  const program = {}
  script.runInThisContext()(program, createRequire(filename), pathToFileURL(filename).href)
  return { ...program, script }
}
