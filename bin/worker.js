/** What a thread runs that looks at drafts for the one that started it. */

const { setFlagsFromString } = require('node:v8')
const { parentPort, workerData } = require('node:worker_threads')
const { loadProgram } = require('./program.js')

const program = loadProgram()
// A thread lives for seconds only, in which V8 would spend more on compiling functions into one another than that gains.
// Set once the code is loaded, which was compiled ahead for other flags; only where it is known that the flag exists.
if (/^(?:20|22|24)\./.test(process.versions.node)) setFlagsFromString('--max-inlined-bytecode-size-cumulative=230')
program.lookForOthers(workerData, (answer) => parentPort.postMessage(answer))
