/** `npm run docs` writes every page that is made from the product or quotes it: the rules, the accuracy, the examples. */

import { readFileSync } from 'node:fs'
import { Problem, quotingPages, referencePages, writeFile } from './dist/docs.js'
import { lint } from './dist/index.js'
import { cardOf } from './test/accuracy/card.js'
import { measureConflicts } from './test/accuracy/conflicts.js'
import { measureOwn } from './test/accuracy/measure.js'
import { measurePairs, pairsIn } from './test/accuracy/pairs.js'
import { summary } from './test/accuracy/score.js'

const pack = JSON.parse(readFileSync('dist/pack.json', 'utf8'))
const look = (draft) => lint(draft, pack, { language: 'nl' })
const score = measureOwn('test/accuracy', look)
const pairs = measurePairs(pairsIn('test/accuracy/pairs.yaml'), look)
const opposed = measurePairs(pairsIn('test/accuracy/contradictions.yaml'), look)
const conflicts = measureConflicts('test/accuracy/conflicting', look)
const numbers = summary(score)

try {
  const pages = [
    { path: 'docs/accuracy.md', text: cardOf(numbers, score, { pairs, opposed, conflicts }) },
    ...referencePages(numbers.categories),
    ...quotingPages(),
  ]
  for (const { path, text } of pages) {
    writeFile(path, text)
    console.log(`Written: ${path}`)
  }
} catch (error) {
  if (!(error instanceof Problem)) throw error
  for (const { path, what, help } of error.all) console.error(`${path}: ${what.en} ${help.en}`)
  process.exitCode = 2
}
