/** What pages quote of the report on the example draft: parts of it, between `[…]` lines in a block of code. */

import { type Bilingual, Problem } from '../model/problem.ts'

const cut = '[…]'

/** A block of code that shows the report: a command on the example, a finding, or the estimate. */
const quoting =
  /^```\n(?=\$ npx tenderlint examples|(?:line|regel) \d|Estimated burden|Geschatte lasten)([\s\S]*?)^```$/gm

/**
 * Brings what a page quotes up to date with the report as it is shown now.
 * A finding is known by its rule, and by its requirement when the rule found more; other parts by their first words, up to
 * the first two blanks. Such a part runs to the end of the report, or keeps its number of lines when `[…]` follows it.
 * Throws a Problem for a part that is no longer in the report.
 */
export function refreshExcerpts(page: string, path: string, shown: string): string {
  return page.replace(quoting, (_, block: string) => {
    const pieces = block.split(/^(\[…\]\n|\$ .*\n)/m)
    const fresh = pieces.map((piece, index) => {
      if (piece.trim() === '' || piece.startsWith(cut) || piece.startsWith('$ ')) return piece
      return `${refreshPart(piece.trimEnd(), pieces[index + 1]?.startsWith(cut) === true, path, shown)}\n`
    })
    return `\`\`\`\n${fresh.join('')}\`\`\``
  })
}

function refreshPart(part: string, goesOn: boolean, path: string, shown: string): string {
  const rule = /tenderlint explain (\S+)\s*$/.exec(part)?.[1]
  if (rule !== undefined) return findingOf(rule, part, path, shown)
  const opening = part.split(/\s{2,}/)[0] ?? part
  const at = shown.indexOf(`\n${opening}`) + 1
  if (at === 0)
    throw gone(path, {
      nl: `De bladzijde haalt een stuk aan dat begint met "${opening}", en dat staat niet meer in het verslag.`,
      en: `The page quotes a part that begins with "${opening}", and the report no longer has it.`,
    })
  const rest = shown.slice(at).trimEnd().split('\n')
  return (goesOn ? rest.slice(0, part.split('\n').length) : rest).join('\n')
}

function findingOf(rule: string, part: string, path: string, shown: string): string {
  const findings = shown.split(/\n{2,}/).filter((block) => block.trimEnd().endsWith(`tenderlint explain ${rule}`))
  const requirement = /^[^\n]*?(\([^)]*\))/.exec(part)?.[1] ?? ''
  const found = findings.find((block) => block.split('\n')[0]?.includes(requirement)) ?? findings[0]
  if (found !== undefined) return found.trimEnd()
  throw gone(path, {
    nl: `De bladzijde haalt een bevinding van "${rule}" aan, en die regel vindt niets meer in het voorbeeld.`,
    en: `The page quotes a finding of "${rule}", and that rule finds nothing any more in the example.`,
  })
}

function gone(path: string, what: Bilingual): Problem {
  return new Problem({
    kind: 'usage',
    path,
    what,
    help: {
      nl: 'Zet er een ander stuk van het verslag voor in de plaats; daarna houdt npm run docs het bij.',
      en: 'Put another part of the report in its place; from then on npm run docs keeps it true.',
    },
  })
}
