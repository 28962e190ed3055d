#!/usr/bin/env node
import { loadProgram } from './program.js'

process.exitCode = await loadProgram().main(process.argv.slice(2))
