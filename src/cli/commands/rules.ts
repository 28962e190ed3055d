/** The commands about rules: explain, and rules list, check and new. */

import { checkRules, explainRule, showRules, startRule } from '../rules.ts'
import { type AddCommand, showingRules } from './command.ts'

/** `tenderlint explain`. */
export const explain: AddCommand = (root, say, run) => {
  showingRules(root.command('explain'), say)
    .description(say('wat een regel vindt, waarom en op welke grond', 'what a rule finds, why, and on what basis'))
    .argument(say('<regel>', '<rule>'), say('naam van de regel', 'name of the rule'))
    .action(run(explainRule))
}

/** `tenderlint rules list`, `check` and `new`. */
export const rules: AddCommand = (root, say, run) => {
  const rules = root
    .command('rules')
    .description(
      say(
        'noem de regels, controleer ze met hun voorbeelden, of begin er zelf een',
        'list the rules, prove them by their examples, or begin one of your own',
      ),
    )
  showingRules(rules.command('list', { isDefault: true }), say)
    .description(say('alle regels per soort', 'all rules by category'))
    .action(run(showRules))
  rules
    .command('check')
    .argument(
      say('[map]', '[folder]'),
      say(
        'map met eigen regels; weggelaten: de meegeleverde',
        'folder of rules of your own; those that ship when left out',
      ),
    )
    .description(say('controleer de regelbestanden en hun voorbeelden', 'check the rule files and run their examples'))
    .option('--lang <language>', say('nl of en', 'nl or en'))
    .option('--pack <folder>', say('hetzelfde als de map noemen', 'the same as naming the folder'))
    .action(run(checkRules))
  rules
    .command('new')
    .argument(
      say('<regel>', '<rule>'),
      say('naam van de nieuwe regel, zoals geen-faxnummer', 'name of the new rule, e.g. no-fax-number'),
    )
    .description(
      say('begin een eigen regel: een bestand dat al werkt', 'begin a rule of your own: a file that works already'),
    )
    .option('--category <category>', say('waar de regel over gaat', 'what the rule is about'))
    .option('--like <rule>', say('begin als kopie van deze meegeleverde regel', 'begin as a copy of this shipped rule'))
    .option('--pack <folder>', say('de map met uw eigen regels', 'the folder of your own rules'))
    .option('--lang <language>', say('nl of en', 'nl or en'))
    .action(run(startRule))
}
