#!/usr/bin/env node
const { loadProgram } = require('./program.js')

loadProgram()
  .main(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code
    // Once all is written there is nothing to wait for, and tidying up memory takes as long as a rule pack to load.
    process.stdout.write('', (unwritten) => {
      if (!unwritten) process.stderr.write('', () => process.exit())
    })
  })
