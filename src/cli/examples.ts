/** Examples under the help of the program and its commands. */

import type { Command } from 'commander'
import { labelled } from '../report/width.ts'
import type { Say } from './commands/command.ts'

type Example = readonly [command: string, nl: string, en: string]

/** By command, and first those of the program itself: what is typed, and what for. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  tenderlint: [
    [
      'tenderlint concept.md',
      'wat beter kan, en het werk dat dat scheelt',
      'what could be better, and the work it would save',
    ],
    ['tenderlint fix concept.md --diff', 'laat zien wat hersteld zou worden', 'show what would be corrected'],
    ['tenderlint build concept.md --as all', 'schrijf de Word-documenten', 'write the Word documents'],
    ['tenderlint explain wbp', 'waarom een regel er is', 'why a rule is there'],
  ],
  lint: [
    ['tenderlint lint tenders --fail-on error', 'alleen fouten laten het mislukken', 'only errors make it fail'],
    ["tenderlint lint 'tenders/**/*.md' --format sarif --output uit.sarif", 'voor een codehost', 'for a code host'],
    [
      'git diff --name-only --diff-filter=d -z | tenderlint lint --files-from -',
      'alleen wat veranderde',
      'only what changed',
    ],
    [
      'tenderlint lint concept.md --rule wbp=off --fact opdrachtwaarde=5000000',
      'andere instellingen, voor één keer',
      'other settings, for once',
    ],
  ],
  fix: [
    ['tenderlint fix concept.md --diff', 'eerst zien', 'see first'],
    [
      'tenderlint fix concept.md --apply substantive',
      'ook wat een verplichting verandert',
      'also what changes an obligation',
    ],
    ['tenderlint fix concept.md --interactive', 'per verbetering beslissen', 'decide on each correction'],
  ],
  baseline: [
    ['tenderlint baseline create tenders', 'wat er nu is, is bekend', 'what is there now is known'],
    [
      'tenderlint lint tenders --baseline tenderlint-baseline.json',
      'alleen wat nieuw is telt',
      'only what is new counts',
    ],
    ['tenderlint baseline prune', 'wat is opgelost, gaat eruit', 'what was solved leaves'],
  ],
  burden: [
    [
      'tenderlint burden concept.md --what-if aanbieders=61,looptijd_jaren=8',
      'met andere aantallen',
      'with other numbers',
    ],
    ['tenderlint burden concept.md --compare vorige.md', 'tegen een vorige versie', 'against an older version'],
  ],
}

/** Adds its examples to the help of the program and of each command, for a screen of so many columns. */
export function addExamples(root: Command, say: Say, columns: number): void {
  for (const command of [root, ...root.commands]) {
    const shown = examples[command.name()] ?? []
    const lines = labelled(
      shown.map(([typed, nl, en]) => [typed, say(nl, en)]),
      columns,
    )
    if (lines.length > 0) command.addHelpText('after', `\n${say('Voorbeelden:', 'Examples:')}\n${lines.join('\n')}`)
  }
}
