/** The commands of the program, in the order of its help. What each takes stands in commands/, what it does in the files here. */

import { Command } from 'commander'
import type { Language } from '../model/facts.ts'
import { hang } from '../report/width.ts'
import { baseline } from './commands/baseline.ts'
import { burden } from './commands/burden.ts'
import { allowances, compare, fix, lint } from './commands/check.ts'
import type { AddCommand, Run, Say } from './commands/command.ts'
import { build, verify } from './commands/document.ts'
import { completion, init } from './commands/project.ts'
import { explain, rules } from './commands/rules.ts'
import { addExamples } from './examples.ts'
import type { Terminal } from './terminal.ts'
import { toolVersion } from './tool.ts'

/** What a command leaves behind: the exit code. */
export interface Outcome {
  code: number
}

const commands: readonly AddCommand[] = [
  lint,
  fix,
  compare,
  allowances,
  baseline,
  burden,
  build,
  init,
  verify,
  completion,
  explain,
  rules,
]

/** The parser of options speaks English only; these are its titles, words and mistakes in Dutch. */
const dutch: readonly (readonly [RegExp, string])[] = [
  [/^Usage:/, 'Gebruik:'],
  [/^Arguments:/, 'Wat erachter komt:'],
  [/^Options:/, 'Opties:'],
  [/^Commands:/, 'Opdrachten:'],
  [/^\[options\]$/, '[opties]'],
  [/^\[command\]$/, '[opdracht]'],
  [/\(default: (?=[^)]*\)$)/, '(standaard: '],
  [/^error: unknown option '(.+?)'/, "De optie '$1' bestaat niet."],
  [/^error: unknown command '(.+?)'/, "De opdracht '$1' bestaat niet."],
  [/^error: missing required argument '(.+?)'/, "Hier ontbreekt iets: '$1'."],
  [/^error: option '(.+?)' argument missing/, "Achter de optie '$1' ontbreekt de waarde."],
  [/^error: too many arguments.*/, 'Er staat te veel achter deze opdracht.'],
  [/\(Did you mean (?:one of )?(.+?)\?\)/, 'Bedoelt u $1?'],
]

/** What the help of the program ends with. */
function afterword(language: Language): readonly string[] {
  return language === 'nl'
    ? [
        'Eindcodes: 0 schoon, 1 bevindingen, 2 verkeerd gebruik of foute regel, 3 onleesbaar stuk, 4 niet geschreven, 70 fout in tenderlint, 130 afgebroken.',
        'In English: tenderlint --help --lang en',
      ]
    : [
        'Exit codes: 0 clean, 1 findings, 2 wrong use or rule, 3 unreadable draft, 4 output not written, 70 bug, 130 interrupted.',
      ]
}

/** The program, ready to parse arguments; commands write to the terminal and set the outcome. */
export function program(terminal: Terminal, outcome: Outcome, language: Language): Command {
  const say: Say = (nl, en) => (language === 'nl' ? nl : en)
  const inLanguage = (text: string) =>
    language === 'en' ? text : dutch.reduce((said, [english, nl]) => said.replace(english, nl), text)
  const help = say('laat deze uitleg zien', 'display help for command')
  const root = new Command('tenderlint')
    .description(
      say(
        'Leest een concept-programma van eisen voor zorg en ondersteuning na: dubbele, verouderde, onevenredige en vage eisen, en het werk dat ze geven.',
        'Checks draft tender specifications for social care: double, outdated, disproportionate and vague demands, and the work they cause.',
      ),
    )
    .version(toolVersion(), '-V, --version', say('laat de versie zien', 'output the version number'))
    .helpOption('-h, --help', help)
    .helpCommand(say('help [opdracht]', 'help [command]'), help)
    .exitOverride()
    // Options after a subcommand are its own.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.columns,
      getErrHelpWidth: () => terminal.columns,
      outputError: (text, write) => write(inLanguage(text)),
    })
    .configureHelp({
      styleTitle: inLanguage,
      styleOptionDescription: inLanguage,
      styleOptionText: inLanguage,
      styleSubcommandText: inLanguage,
    })
    .showHelpAfterError(say('Uitleg: tenderlint --help', 'Try: tenderlint --help'))
  const run: Run =
    <A extends readonly unknown[]>(action: (terminal: Terminal, ...args: A) => number | Promise<number>) =>
    async (...args: unknown[]) => {
      outcome.code = await action(terminal, ...(args as unknown as A))
    }
  for (const add of commands) add(root, say, run)
  addExamples(root, say, terminal.columns)
  root.addHelpText(
    'after',
    `\n${afterword(language)
      .map((line) => hang(line, terminal.columns))
      .join('\n')}`,
  )
  return root
}
