/** The commands that set the place of work up: init and completion. */

import { completedValues, completionScript, shells } from '../completion.ts'
import { startProject } from '../init.ts'
import { oneOf } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { AddCommand } from './command.ts'

/** `tenderlint init`. */
export const init: AddCommand = (root, say, run) => {
  root
    .command('init')
    .argument(
      say('[map]', '[folder]'),
      say('de map van het project; weggelaten: deze', 'the folder of the project; this one when left out'),
    )
    .description(
      say(
        'begin een project: configuratie, een eerste stuk en nakijken bij elke commit',
        'begin a project: configuration, a first draft and a check at every commit',
      ),
    )
    .option('--yes', say('vraag niets, neem de gewone antwoorden', 'ask nothing, take the usual answers'))
    .option('--title <title>', say('hoe de aanbesteding heet', 'what the tender is called'))
    .option('--domain <domain>', say('wmo, jeugd of participatie', 'wmo, jeugd or participatie'))
    .option(
      '--hook <hook>',
      say('git, pre-commit, husky, lefthook of none', 'git, pre-commit, husky, lefthook or none'),
    )
    .option('--lang <language>', say('nl of en', 'nl or en'))
    .action(run(startProject))
}

/** `tenderlint completion`. */
export const completion: AddCommand = (root, say, run) => {
  root
    .command('completion')
    .argument('<shell>', shells.join(', '))
    .description(
      say('een script waarmee uw shell opdrachten aanvult', 'a script by which your shell completes commands'),
    )
    .action(
      run(async (terminal: Terminal, shell: string) => {
        terminal.out(completionScript(root, oneOf('completion', shell, shells), await completedValues()))
        return 0
      }),
    )
}
