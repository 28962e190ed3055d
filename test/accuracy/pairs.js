/** Measures how well requirements that ask the same, or the same otherwise, are told from those that do not. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

const same = ['duplicate', 'near', 'paraphrase', 'contained', 'shared']

/** The judged pairs of a file: `{ is, a, b }`. */
export function pairsIn(path) {
  return parse(readFileSync(path, 'utf8')).pairs
}

/** What the product says of two requirements in one draft: `duplicate`, `contradiction` or null. */
function judged({ a, b }, lint) {
  const row = (id, text) => `| ${id} | ${text.replaceAll('|', '/')} |`
  const text = `# Programma van eisen\n\n| Nr | Eis |\n| --- | --- |\n${row('E-01', a)}\n${row('E-02', b)}\n`
  const { findings } = lint({ path: 'pair.md', format: 'markdown', text })
  const said = findings.map(({ category }) => category)
  return ['contradiction', 'duplicate'].find((category) => said.includes(category)) ?? null
}

const share = (part, whole) => (whole === 0 ? 1 : part / whole)

/** Judges every pair and adds up: shares between 0 and 1, and the pairs that came out wrong. */
export function measurePairs(pairs, lint) {
  const told = pairs.map((pair) => ({ ...pair, said: judged(pair, lint) }))
  const count = (test) => told.filter(test).length
  const recallOf = (kinds, said) =>
    share(
      count((p) => kinds.includes(p.is) && p.said === said),
      count((p) => kinds.includes(p.is)),
    )
  const apart = ['variant', 'different']
  return {
    pairs: pairs.length,
    apart: count((p) => apart.includes(p.is)),
    duplicatePrecision: share(
      count((p) => p.said === 'duplicate' && same.includes(p.is)),
      count((p) => p.said === 'duplicate'),
    ),
    nearRecall: recallOf(['duplicate', 'near'], 'duplicate'),
    paraphraseRecall: recallOf(['paraphrase'], 'duplicate'),
    containedRecall: recallOf(['contained'], 'duplicate'),
    sharedRecall: recallOf(['shared'], 'duplicate'),
    falseDuplicates: share(
      count((p) => apart.includes(p.is) && p.said === 'duplicate'),
      count((p) => apart.includes(p.is)),
    ),
    contradictionPrecision: share(
      count((p) => p.said === 'contradiction' && p.is === 'contradiction'),
      count((p) => p.said === 'contradiction'),
    ),
    contradictionRecall: recallOf(['contradiction'], 'contradiction'),
    misses: told
      .filter((p) => p.said !== (same.includes(p.is) ? 'duplicate' : p.is === 'contradiction' ? 'contradiction' : null))
      .map((p) => `${p.is}, said ${p.said ?? 'nothing'}: ${p.a} / ${p.b}`),
  }
}
