/** Runs the product over labelled drafts: our own set, or a folder of documents with labels by offset. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { newScore, scoreFindings, scoreRequirements } from './score.js'

const formatOf = (name) => (name.endsWith('.yaml') ? 'yaml' : 'markdown')

/** Our own drafts, each with a file of labels beside it. */
export function measureOwn(folder, lint) {
  const score = newScore()
  for (const { name, result, labels } of labelled(folder, lint)) {
    scoreRequirements(score, name, result, labels)
    scoreFindings(score, name, result, labels)
  }
  return score
}

/** Our own drafts of which only trouble and fine text are labelled. */
export function measureFindings(folder, lint) {
  const score = newScore()
  for (const { name, result, labels } of labelled(folder, lint)) scoreFindings(score, name, result, labels)
  return score
}

/** Every draft of a folder that has labels, with what the product makes of it. */
function labelled(folder, lint) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.labels.yaml'))
    .sort()
    .map((file) => {
      const name = file.replace('.labels.yaml', '')
      const draft = readdirSync(folder).find((other) => other === `${name}.md` || other === `${name}.yaml`)
      const labels = parse(readFileSync(join(folder, file), 'utf8'))
      const result = lint({ path: draft, format: formatOf(draft), text: readFileSync(join(folder, draft), 'utf8') })
      return { name, result, labels }
    })
}

/** What foreign labels call a category. */
const foreign = {
  'outdated-reference': 'outdated',
  'double-demand': 'overlap',
  'legally-redundant': 'redundant',
}

/**
 * Documents of others: labels `{doc, quote, start, end, kind, standard?}` with `fine-but-tempting` for what must stay
 * silent. Those inside the national contract standard are scored apart.
 */
export function measureForeign(labelFile, folder, lint) {
  const labels = JSON.parse(readFileSync(labelFile, 'utf8'))
  const scores = { outside: newScore(), standard: newScore() }
  for (const doc of [...new Set(labels.map((label) => label.doc))].sort()) {
    const result = lint({ path: doc, format: formatOf(doc), text: readFileSync(join(folder, doc), 'utf8') })
    const own = labels.filter((label) => label.doc === doc)
    for (const [part, score] of Object.entries(scores)) {
      const here = own.filter((label) => (label.standard === true) === (part === 'standard'))
      scoreFindings(score, doc, result, {
        findings: here
          .filter(({ kind }) => kind !== 'fine-but-tempting')
          .map((label) => ({ ...label, category: foreign[label.kind] ?? label.kind })),
        fine: here.filter(({ kind }) => kind === 'fine-but-tempting'),
      })
    }
  }
  return scores
}
