/**
 * `npm run accuracy` measures our own labelled drafts; `npm run docs` writes the outcome in docs/accuracy.md.
 * `npm run accuracy -- --labels FILE --corpus DIR` measures documents of others. `--misses` lists what went wrong.
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { lint } from '../../dist/index.js'
import { conflictTableOf, opposedTableOf, pairTableOf, tableOf } from './card.js'
import { measureConflicts } from './conflicts.js'
import { measureFindings, measureForeign, measureOwn } from './measure.js'
import { measurePairs, pairsIn } from './pairs.js'
import { summary } from './score.js'

const { values } = parseArgs({
  options: { labels: { type: 'string' }, corpus: { type: 'string' }, misses: { type: 'boolean' } },
})
const pack = JSON.parse(readFileSync('dist/pack.json', 'utf8'))
const look = (draft) => lint(draft, pack, { language: 'nl' })

if (values.labels !== undefined) {
  for (const [part, score] of Object.entries(measureForeign(values.labels, values.corpus ?? '.', look))) {
    console.log(`${part === 'standard' ? 'Inside the national contract standard' : 'Outside the contract standard'}\n`)
    if (values.misses) console.log(`${score.misses.join('\n')}\n`)
    console.log(tableOf(summary(score), score, false))
  }
} else {
  const score = measureOwn('test/accuracy', look)
  if (values.misses) console.log(`${score.misses.join('\n')}\n`)
  console.log(tableOf(summary(score), score, true))
  const harder = measureFindings('test/accuracy/harder', look)
  if (values.misses) console.log(`${harder.misses.join('\n')}\n`)
  console.log(`Drafts that say it in other words\n\n${tableOf(summary(harder), harder, false)}`)
  const unseen = measureFindings('test/accuracy/unseen', look)
  if (values.misses) console.log(`${unseen.misses.join('\n')}\n`)
  console.log(`Drafts written without a look at the rules\n\n${tableOf(summary(unseen), unseen, false)}`)
  const unhinted = measureFindings('test/accuracy/unhinted', look)
  if (values.misses) console.log(`${unhinted.misses.join('\n')}\n`)
  console.log(`Drafts without a word that gives a fault away\n\n${tableOf(summary(unhinted), unhinted, false)}`)
  const later = measureFindings('test/accuracy/later', look)
  if (values.misses) console.log(`${later.misses.join('\n')}\n`)
  console.log(`Drafts of that kind that came later\n\n${tableOf(summary(later), later, false)}`)
  const conflicts = measureConflicts('test/accuracy/conflicting', look)
  if (values.misses) console.log(`${conflicts.misses.join('\n')}\n`)
  console.log(`Contradictions in whole drafts\n\n${conflictTableOf(conflicts)}`)
  const pairs = measurePairs(pairsIn('test/accuracy/pairs.yaml'), look)
  if (values.misses) console.log(`${pairs.misses.join('\n')}\n`)
  console.log(pairTableOf(pairs))
  const opposed = measurePairs(pairsIn('test/accuracy/contradictions.yaml'), look)
  if (values.misses) console.log(`${opposed.misses.join('\n')}\n`)
  console.log(`Contradictions in other words\n\n${opposedTableOf(opposed)}`)
}
