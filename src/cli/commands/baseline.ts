/** The commands about what is known already. */

import { auditBaseline, createBaseline, pruneBaseline, updateBaseline } from '../baseline.ts'
import { type AddCommand, knowing, readingDrafts, takingDrafts } from './command.ts'

/** `tenderlint baseline create`, `update`, `audit` and `prune`. */
export const baseline: AddCommand = (root, say, run) => {
  const baseline = root
    .command('baseline')
    .description(
      say(
        'leg vast wat er nu gevonden wordt, zodat alleen wat nieuw is nog telt',
        'keep what is found now, so that only what is new still counts',
      ),
    )
  const ofBaseline = (name: string, about: string, action: typeof createBaseline) =>
    knowing(readingDrafts(takingDrafts(baseline.command(name), say), say), say)
      .description(about)
      .action(run(action))
  ofBaseline('create', say('maak de nulmeting', 'make the baseline'), createBaseline)
  ofBaseline(
    'update',
    say('breng de nulmeting bij: alles van nu is bekend', 'bring it up to date: all of now is known'),
    updateBaseline,
  )
  ofBaseline(
    'audit',
    say(
      'wat is bekend, verdwenen en nieuw; eindigt met 1 als de nulmeting niet meer klopt',
      'what is known, gone and new; ends with 1 when the baseline does not fit',
    ),
    auditBaseline,
  )
  ofBaseline(
    'prune',
    say('haal weg wat verdwenen is, en voeg niets toe', 'drop what is gone, and add nothing'),
    pruneBaseline,
  )
}
