/** The commands, their options and their help. What they do stands in commands.ts. */

import { Command } from 'commander'
import { buildDraft, checkRules, estimateDrafts, explainRule, fixDrafts, lintDrafts, showRules } from './commands.ts'
import type { Terminal } from './terminal.ts'
import { toolVersion } from './tool.ts'

/** What a command leaves behind: the exit code. */
export interface Outcome {
  code: number
}

const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value]

/** Options that every command takes that reads drafts. */
function readingDrafts(command: Command): Command {
  return command
    .option('--as-of <date>', "judge by the law of this day (default: the draft's own, else the pack's)")
    .option('--lang <language>', "language of messages: nl or en (default: the draft's)")
    .option('--fact <key=value>', 'set a fact of the tender, e.g. opdrachtwaarde=4800000; may be repeated', collect)
    .option('--rule <id=severity>', 'set a rule to error, warning, info or off; may be repeated', collect)
    .option('--pack <folder>', 'use the rules in this folder instead of those that ship')
    .option('--stdin', 'read the draft from standard input')
    .option('--stdin-filename <name>', 'what to call that draft', 'concept.md')
}

/** The program, ready to parse arguments; commands write to the terminal and set the outcome. */
export function program(terminal: Terminal, outcome: Outcome): Command {
  const root = new Command('tenderlint')
    .description(
      'Checks draft tender specifications for social care: double, outdated, disproportionate and vague demands, and the work they cause.',
    )
    .version(toolVersion())
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('Try: tenderlint --help')
    .addHelpText(
      'after',
      '\nExamples:\n  tenderlint concept.md                      what could be better, and the work it would save\n' +
        '  tenderlint fix concept.md --diff           show what would be corrected\n' +
        '  tenderlint build concept.md --as all       write the Word documents\n' +
        '  tenderlint explain wbp                     why a rule is there\n\n' +
        'Exit codes: 0 clean, 1 findings, 2 wrong use or rule, 3 unreadable draft, 4 output not written, 70 bug.',
    )
  const run =
    <A extends readonly unknown[]>(action: (terminal: Terminal, ...args: A) => number | Promise<number>) =>
    async (...args: unknown[]) => {
      outcome.code = await action(terminal, ...(args as unknown as A))
    }

  readingDrafts(root.command('lint', { isDefault: true }).argument('[paths...]', 'drafts, or folders that hold them'))
    .description('findings and burden (the default command)')
    .option('--format <format>', 'text, json or html', 'text')
    .option('--output <file>', 'write the report to a file')
    .option(
      '--fail-on <severity>',
      'end with exit code 1 from this severity on: error, warning, info or never',
      'warning',
    )
    .option('--quiet', 'only errors and the summary')
    .action(run(lintDrafts))
  readingDrafts(root.command('fix').argument('[paths...]', 'drafts, or folders that hold them'))
    .description('correct what can be corrected without changing an obligation')
    .option('--apply <class>', 'also apply fixes that change an obligation: substantive')
    .option('--diff', 'show the changes instead of writing them')
    .option('--dry-run', 'count the changes instead of writing them')
    .action(run(fixDrafts))
  readingDrafts(root.command('burden').argument('[paths...]', 'drafts, or folders that hold them'))
    .description('the hours and euros a draft costs bidders, providers and the municipality')
    .option('--format <format>', 'text or json', 'text')
    .option('--output <file>', 'write the estimate to a file')
    .action(run(estimateDrafts))
  readingDrafts(root.command('build').argument('[draft]', 'the draft'))
    .description('write the cleaned specification as Word document')
    .option('--as <view>', 'clean, redline (tracked changes) or all', 'clean')
    .option('--output <folder>', 'where to write', '.')
    .action(run(buildDraft))
  root
    .command('explain')
    .description('what a rule finds, why, and on what basis')
    .argument('<rule>', 'name of the rule')
    .option('--lang <language>', 'nl or en')
    .option('--pack <folder>', 'use the rules in this folder')
    .action(run(explainRule))
  const rules = root.command('rules').description('list the rules, or prove them by their examples')
  rules
    .command('list', { isDefault: true })
    .description('all rules by category')
    .option('--lang <language>', 'nl or en')
    .option('--pack <folder>', 'use the rules in this folder')
    .action(run(showRules))
  rules
    .command('check')
    .description('check the rule files and run their examples')
    .option('--lang <language>', 'nl or en')
    .option('--pack <folder>', 'check the rules in this folder instead of those that ship')
    .action(run(checkRules))
  return root
}
