/** The commands that read drafts and tell what they find: lint, fix, compare and allowances. */

import { formats } from '../../report/report.ts'
import { compareDrafts } from '../compare.ts'
import { fixDrafts } from '../fix.ts'
import { lintDrafts } from '../lint.ts'
import { listAllowances } from '../register.ts'
import { type AddCommand, knowing, readingDrafts, takingDrafts } from './command.ts'

/** `tenderlint lint`, also when no command is typed. */
export const lint: AddCommand = (root, say, run) => {
  const lint = readingDrafts(takingDrafts(root.command('lint', { isDefault: true }), say), say)
    .description(
      say('bevindingen en lasten (dit gebeurt ook zonder opdracht)', 'findings and burden (the default command)'),
    )
    .option('--format <format>', say(`een van ${formats.join(', ')}`, `one of ${formats.join(', ')}`), 'text')
    .option('--output <file>', say('schrijf het verslag in een bestand', 'write the report to a file'))
    .option(
      '--fail-on <severity>',
      say(
        'eindig met code 1 vanaf deze ernst: error, warning (standaard), info of never',
        'end with exit code 1 from this severity on: error, warning (default), info or never',
      ),
    )
    .option(
      '--no-cache',
      say('lees elk stuk opnieuw, ook als het niet veranderde', 'read every draft again, even if it did not change'),
    )
    .option(
      '--jobs <number>',
      say(
        'zoveel stukken tegelijk (standaard: zoveel als de computer aankan)',
        'so many drafts at once (default: as many as the machine runs at once)',
      ),
    )
    .option(
      '--sort <order>',
      say(
        'place: op volgorde van het stuk, of hours: wat het meeste werk scheelt eerst',
        'place: as they stand in the draft, or hours: what saves most work first',
      ),
      'place',
    )
    .option(
      '--quiet',
      say('alleen fouten en de slotregel (bij text en compact)', 'only errors and the summary (of text and compact)'),
    )
    .option(
      '--print-config',
      say(
        'laat zien wat voor deze stukken geldt, en lees ze niet',
        'show what holds for these drafts, and do not read them',
      ),
    )
    .action(run(lintDrafts))
  knowing(lint, say)
}

/** `tenderlint fix`. */
export const fix: AddCommand = (root, say, run) => {
  readingDrafts(takingDrafts(root.command('fix'), say), say)
    .description(
      say(
        'herstel wat kan zonder een verplichting te veranderen',
        'correct what can be corrected without changing an obligation',
      ),
    )
    .option(
      '--apply <class>',
      say(
        'herstel ook wat een verplichting verandert: substantive',
        'also apply fixes that change an obligation: substantive',
      ),
    )
    .option('--diff', say('laat de wijzigingen zien en schrijf ze niet', 'show the changes instead of writing them'))
    .option(
      '--interactive',
      say(
        'beslis per verbetering: toepassen, overslaan, of afwijken met een reden',
        'decide on each correction: apply, skip, or allow with a reason',
      ),
    )
    .option('--dry-run', say('tel de wijzigingen en schrijf ze niet', 'count the changes instead of writing them'))
    .action(run(fixDrafts))
}

/** `tenderlint compare`. */
export const compare: AddCommand = (root, say, run) => {
  readingDrafts(
    root
      .command('compare')
      .argument(say('[paden...]', '[paths...]'), say('twee of meer concepten', 'two or more drafts')),
    say,
  )
    .description(
      say(
        'wat stukken van meer gemeenten hetzelfde vragen en wat anders, en wat samen vragen scheelt',
        'what drafts of several municipalities ask alike and otherwise, and what asking together would spare',
      ),
    )
    .option('--format <format>', say('text, json of html', 'text, json or html'), 'text')
    .option('--output <file>', say('schrijf het verslag in een bestand', 'write the report to a file'))
    .action(run(compareDrafts))
}

/** `tenderlint allowances`. */
export const allowances: AddCommand = (root, say, run) => {
  readingDrafts(takingDrafts(root.command('allowances'), say), say)
    .description(
      say(
        'de afwijkingen met hun reden, en of ze nog nodig zijn',
        'the deviations with their reasons, and whether they are still needed',
      ),
    )
    .option('--format <format>', say('text of json', 'text or json'), 'text')
    .option('--output <file>', say('schrijf het register in een bestand', 'write the register to a file'))
    .action(run(listAllowances))
}
