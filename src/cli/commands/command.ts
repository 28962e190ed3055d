/** What commands are made of: how they are added to the program, and the options that several of them take. */

import type { Command } from 'commander'
import type { Terminal } from '../terminal.ts'

/** The words for the language of help. */
export type Say = (nl: string, en: string) => string

/** Makes what a command does ready for the parser, which passes arguments, options and the command. */
export type Run = <A extends readonly unknown[]>(
  action: (terminal: Terminal, ...args: A) => number | Promise<number>,
) => (...args: unknown[]) => Promise<void>

/** Adds a command to the program: its name, arguments, options and help. */
export type AddCommand = (root: Command, say: Say, run: Run) => void

/** Takes an option that may be repeated. */
export const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value]

/** The argument of the commands that take any number of drafts, and the options that name them otherwise. */
export function takingDrafts(command: Command, say: Say): Command {
  const taking = command
    .argument(
      say('[paden...]', '[paths...]'),
      say('concepten, of mappen waar ze in staan', 'drafts, or folders that hold them'),
    )
    .option(
      '--files-from <list>',
      say(
        'lees de namen van de stukken uit een bestand, of van de standaardinvoer (-)',
        'read the names of the drafts from a file, or from standard input (-)',
      ),
    )
  return takingInput(taking, say)
}

/** The options of the commands that take a draft from standard input too. */
export function takingInput(command: Command, say: Say): Command {
  return command
    .option('--stdin', say('lees het stuk van de standaardinvoer', 'read the draft from standard input'))
    .option('--stdin-filename <name>', say('hoe dat stuk heet', 'what to call that draft'), 'concept.md')
}

/** Options that every command takes that reads drafts. */
export function readingDrafts(command: Command, say: Say): Command {
  return command
    .option(
      '--as-of <date>',
      say(
        'oordeel naar het recht van deze dag (standaard: de peildatum van het stuk, anders die van de regels)',
        "judge by the law of this day (default: the draft's own, else the pack's)",
      ),
    )
    .option(
      '--lang <language>',
      say(
        'taal van de meldingen: nl of en (standaard: die van het stuk)',
        "language of messages: nl or en (default: the draft's)",
      ),
    )
    .option(
      '--fact <key=value>',
      say(
        'noem een feit van de aanbesteding, zoals opdrachtwaarde=4800000; mag vaker',
        'set a fact of the tender, e.g. opdrachtwaarde=4800000; may be repeated',
      ),
      collect,
    )
    .option(
      '--rule <id=severity>',
      say(
        'zet een regel op error, warning, info of off; mag vaker',
        'set a rule to error, warning, info or off; may be repeated',
      ),
      collect,
    )
    .option(
      '--pack <folder>',
      say('voeg de regels in deze map toe aan de meegeleverde', 'add the rules in this folder to those that ship'),
    )
    .option(
      '--config <file>',
      say(
        'gebruik deze configuratie in plaats van tenderlint.yaml bij het stuk',
        'use this configuration instead of the tenderlint.yaml nearest to the draft',
      ),
    )
    .option('--no-config', say('gebruik geen configuratie', 'use no configuration'))
}

/** The option of the commands that know a baseline. */
export function knowing(command: Command, say: Say): Command {
  return command
    .option(
      '--baseline <file>',
      say(
        'bestand met bekende bevindingen, die niet meer meetellen',
        'file of findings that are known, which weigh no more',
      ),
    )
    .option('--no-baseline', say('vergeet wat bekend is', 'forget what is known'))
}

/** Options of the commands that show rules. */
export function showingRules(command: Command, say: Say): Command {
  return command
    .option('--lang <language>', say('nl of en', 'nl or en'))
    .option('--pack <folder>', say('met de regels in deze map erbij', 'with the rules in this folder'))
}
