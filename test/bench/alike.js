/** Measures what finding requirements that ask the same adds to reading a draft; bench.js runs it. */

import { readFileSync } from 'node:fs'
import { lint } from '../../dist/index.js'

const pack = JSON.parse(readFileSync('dist/pack.json', 'utf8'))
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]

/**
 * A draft of so many requirements that look alike but differ: made of parts by count, every tenth said again in other
 * order, every fiftieth with another term.
 */
function lookalikes(count) {
  const acts = ['meldt', 'bespreekt', 'registreert', 'evalueert', 'rapporteert', 'bewaart', 'controleert', 'deelt']
  const things = [
    'incidenten',
    'afspraken',
    'wachttijden',
    'doelen',
    'wijzigingen',
    'klachten',
    'gegevens',
    'uitkomsten',
    'kosten',
    'ziekteverzuim',
    'vertrek',
    'scholing',
    'medicatie',
    'sleutels',
    'voertuigen',
    'hulpmiddelen',
    'maaltijden',
  ]
  const others = [
    'gemeente',
    'verwijzer',
    'huisarts',
    'school',
    'mantelzorger',
    'inspectie',
    'cliëntenraad',
    'wijkteam',
  ]
  const places = Array.from(
    { length: Math.ceil(count / 100) },
    (_, i) => `locatie${String.fromCharCode(97 + (i % 26))}${i}`,
  )
  const at = (list, i) => list[i % list.length]
  const lines = Array.from({ length: count }, (_, i) => {
    const n = i % 10 === 9 ? i - 9 : i
    const [act, thing, other] = [at(acts, n), at(things, n >> 3), at(others, n >> 5)]
    const days = i % 50 === 49 ? 3 : 2 + (n % 7)
    const place = at(places, n >> 6)
    return i % 10 === 9
      ? `Met de ${other} ${act} de aanbieder binnen ${days} werkdagen de ${thing} op ${place}.`
      : `De opdrachtnemer ${act} binnen ${days} werkdagen de ${thing} op ${place} met de ${other}.`
  })
  return `# Programma van eisen\n\n${lines.map((line, i) => `E-${i + 1} ${line}`).join('\n\n')}\n`
}

const relating = ['duplicate', 'contradiction']
const without = { ...pack, rules: [] }
const only = { ...pack, rules: pack.rules.filter(({ category }) => relating.includes(category)) }
/** One look, in ms by the clock and of the processor: of all threads, so with those that compile and tidy up beside ours. */
const look = (text, rules) => {
  const [clock, used] = [performance.now(), process.cpuUsage().user]
  const result = lint({ path: 'alike.md', format: 'markdown', text }, rules, { facts: { language: 'nl' } })
  return { clock: performance.now() - clock, processor: (process.cpuUsage().user - used) / 1000, result }
}
/** What relating adds to reading: the medians of differences in turn. */
const added = (text, rounds) => {
  const differences = Array.from({ length: rounds }, () => {
    const reading = look(text, without)
    const all = look(text, only)
    return { clock: all.clock - reading.clock, processor: all.processor - reading.processor }
  })
  return {
    clock: median(differences.map(({ clock }) => clock)),
    processor: median(differences.map(({ processor }) => processor)),
  }
}
const few = lookalikes(3_000)
const many = lookalikes(30_000)
const found = look(few, only).result.findings.length
const addedFew = added(few, 5)
look(many, only)
const memory = process.resourceUsage().maxRSS / 1000
const addedMany = added(many, 3)
const tell = ({ clock, processor }) =>
  `${clock.toFixed(0)} ms by the clock, ${processor.toFixed(0)} ms of the processor`
console.log(`requirements that ask the same, over reading the draft (${found} found in 3,000)`)
console.log(
  `  3,000: ${tell(addedFew)}, to reach at most 300 by the clock: ${addedFew.clock <= 300 ? 'reached' : 'NOT reached'}`,
)
console.log(`  30,000: ${tell(addedMany)}`)
// Of the processor: what else a machine does in the meantime would make a ratio of two long runs worthless.
const ratio = addedMany.processor / addedFew.processor
console.log(`  ratio ${ratio.toFixed(1)}, to reach at most 12: ${ratio <= 12 ? 'reached' : 'NOT reached'}`)
console.log(
  `  most memory that the process held for one look at 30,000: ${memory.toFixed(0)} MB, to reach under 500: ${memory < 500 ? 'reached' : 'NOT reached'}`,
)
