/** What a thread runs that looks at drafts for the one that started it. */

const { parentPort, workerData } = require('node:worker_threads')
const { loadProgram } = require('./program.js')

const program = loadProgram()
program.lookForOthers(workerData, (answer) => parentPort.postMessage(answer))
