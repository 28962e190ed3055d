/** What a thread runs that looks at a share of many drafts. */

const { workerData } = require('node:worker_threads')
const { loadProgram } = require('./program.js')

loadProgram().keepLooks(workerData)
