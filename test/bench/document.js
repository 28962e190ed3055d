/**
 * Measures the making of a Word document as large as a book against pandoc, whole processes in turn, and its memory.
 * `npm run build` must have been run.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { book } from './book.js'

const here = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'tenderlint-book-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))

const draft = join(folder, 'book.md')
const requirements = 2000
const tables = 100
writeFileSync(draft, book(requirements, tables))

// Bundled as the product is.
const program = join(folder, 'convert.cjs')
await build({
  entryPoints: [join(here, 'convert.ts')],
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  minify: true,
  outfile: program,
})

function run(command, ...parameters) {
  const begun = performance.now()
  const { status, stdout } = spawnSync(command, parameters, { encoding: 'utf8' })
  return { status, stdout, time: performance.now() - begun }
}

const style = join(here, '../../dist/house-style.json')
const ours = (house, how) => run(process.execPath, program, draft, style, join(folder, 'ours.docx'), house, how)
const theirs = () => run('pandoc', '--toc', draft, '-o', join(folder, 'theirs.docx'))
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

console.log(`a Word document of ${requirements} requirements and ${tables} tables, whole process`)
for (const [house, said] of [
  ['own', 'in the shipped house style'],
  ['foreign', "in an organisation's own Word file"],
]) {
  const memory = Number(ours(house, 'understood').stdout) / 1000
  console.log(
    `  memory ${said} ${memory.toFixed(0)} MB, to reach less than 400: ${memory < 400 ? 'reached' : 'NOT reached'}`,
  )
}
/** Holds our making of the document against pandoc's, pair by pair; null when nothing is to be reached. */
function hold(said, how, reach) {
  const pairs = Array.from({ length: 7 }, () => [ours('own', how).time, theirs().time])
  const ratio = median(pairs.map(([own, other]) => own / other))
  const judged = reach === null ? '' : `, to reach at most ${reach}: ${ratio <= reach ? 'reached' : 'NOT reached'}`
  console.log(`  ${said}: ${median(pairs.map(([own]) => own)).toFixed(0)} ms`)
  console.log(`  pandoc --toc: ${median(pairs.map(([, other]) => other)).toFixed(0)} ms`)
  console.log(`  ratio ${ratio.toFixed(2)}${judged}\n`)
}

if (theirs().status === 0) {
  hold('ours, read and written as pandoc does', 'read', 1)
  hold('ours, with every requirement understood and bookmarked', 'understood', null)
} else console.log('  pandoc is not installed: not held against it\n')
