/**
 * Loads the built program with the code that the build compiled ahead. Where that does not fit the running Node,
 * the program is compiled anew: slower to start, the same otherwise.
 */

const { existsSync, readFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { setFlagsFromString } = require('node:v8')
const { Script } = require('node:vm')

const dist = join(__dirname, '..', 'dist')

/**
 * Has V8 wait longer before it compiles a function for the utmost speed, and fold fewer functions into one another: the
 * program runs for seconds at most, in which that takes more than it gains. Set before the program is loaded, as code that
 * was compiled ahead fits only the settings it was compiled with; and only where it is known that V8 has them.
 */
function settleCompiler() {
  if (!/^(?:20|22|24)\./.test(process.versions.node)) return
  setFlagsFromString('--interrupt-budget=500000')
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=100')
  setFlagsFromString('--no-regexp-tier-up')
}

/** The program's `main`, what it lets other threads do, and the script that holds both. */
exports.loadProgram = () => {
  settleCompiler()
  const filename = join(dist, 'cli.cjs')
  const compiled = join(dist, 'cli.cache')
  const source = `(function (exports, require, moduleUrl) {${readFileSync(filename, 'latin1')}\n})`
  const cachedData = existsSync(compiled) ? readFileSync(compiled) : undefined
  const script = new Script(source, { filename, cachedData })
  const program = {}
  script.runInThisContext()(program, createRequire(filename), pathToFileURL(filename).href)
  return { ...program, script }
}
