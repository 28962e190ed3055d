#!/usr/bin/env node
const { loadProgram } = require('./program.js')

loadProgram()
  .main(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code
  })
