/** Measures contradictions in drafts of which every contradiction is labelled, with the traps beside them. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { placeOf } from './score.js'

const touches = (span, { from, to }) => span.start < to && from < span.end

/** True when a finding stands at the one place and points at the other. */
const leads = ({ span, related }, here, there) =>
  touches(span, here) && related.some((place) => touches(place.span, there))

/**
 * Lints the labelled drafts of a folder. A label names two places: `contradictions` cannot both hold, `traps` differ in
 * value and can. What is told of two places that no label calls a contradiction is a false alarm.
 */
export function measureConflicts(folder, lint) {
  const score = { labelled: 0, found: 0, told: 0, right: 0, traps: 0, sprung: 0, misses: [] }
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.labels.yaml'))) {
    const name = file.replace('.labels.yaml', '')
    const text = readFileSync(join(folder, `${name}.md`), 'utf8')
    const labels = parse(readFileSync(join(folder, file), 'utf8'))
    const { findings } = lint({ path: `${name}.md`, format: 'markdown', text })
    const told = findings.filter(({ category }) => category === 'contradiction')
    const place = (quote) => {
      const from = placeOf(text, { quote })
      return { from, to: from + quote.length }
    }
    const tellsOf = ({ here, there }) => {
      const [one, other] = [place(here), place(there)]
      return told.filter((finding) => leads(finding, one, other) || leads(finding, other, one))
    }
    const right = new Set(labels.contradictions.flatMap(tellsOf))
    for (const pair of labels.contradictions) {
      score.labelled++
      if (tellsOf(pair).length > 0) score.found++
      else score.misses.push(`${name}: contradiction not reported: ${pair.here}`)
    }
    for (const pair of labels.traps) {
      score.traps++
      if (tellsOf(pair).every((finding) => right.has(finding))) continue
      score.sprung++
      score.misses.push(`${name}: no contradiction, but reported: ${pair.here}`)
    }
    score.told += told.length
    score.right += right.size
    for (const finding of told)
      if (!right.has(finding)) score.misses.push(`${name}: false alarm (${finding.rule}): ${finding.message}`)
  }
  return score
}
