/** From arguments to an exit code: runs a command, and tells people's mistakes from our own. */

import { readSync } from 'node:fs'
import { CommanderError } from 'commander'
import { cacheFolder } from '../disk.ts'
import type { Language } from '../model/facts.ts'
import { Problem, type ProblemDetails } from '../model/problem.ts'
import { mostColumns, usualColumns } from '../report/width.ts'
import { type Outcome, program } from './program.ts'
import { type Terminal, tellProblem } from './terminal.ts'
import { toolVersion } from './tool.ts'

export { lookForOthers } from './crew.ts'

const exitCodes: Readonly<Record<ProblemDetails['kind'], number>> = { usage: 2, rule: 2, draft: 3, output: 4 }

/** Runs the program on arguments (without node and script); gives the exit code of DESIGN: 0, 1, 2, 3, 4 or 70. */
export async function main(
  argv: readonly string[],
  terminal: Terminal = ownTerminal(languageTyped(argv)),
): Promise<number> {
  const outcome: Outcome = { code: 0 }
  try {
    await program(terminal, outcome, languageTyped(argv)).parseAsync([...argv], { from: 'user' })
    return outcome.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage
    const problem = isFolderGone(error) ? folderGone : error
    if (problem instanceof Problem) {
      tellProblem(problem, languageTyped(argv), terminal)
      return exitCodes[problem.details.kind]
    }
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
    terminal.err(
      `Dit is een fout in tenderlint ${toolVersion()}, niet in uw stuk. Meld hem met de regels hieronder.\n` +
        `This is a bug in tenderlint ${toolVersion()}, not in your draft. Please report it with the lines below.\n${told}\n`,
    )
    return 70
  }
}

/** The language of help and of problems, also when the arguments could not be read. */
function languageTyped(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang')
  return argv[at + 1] === 'en' || argv.includes('--lang=en') ? 'en' : 'nl'
}

const folderGone = new Problem({
  kind: 'usage',
  what: { nl: 'De map waarin u werkt, bestaat niet meer.', en: 'The folder you work in is no longer there.' },
  help: { nl: 'Ga naar een map die er wel is.', en: 'Go to a folder that is.' },
})

/** True for what Node throws when it is asked for the current folder and somebody removed that. */
function isFolderGone(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd'
}

function ownTerminal(language: Language): Terminal {
  const { env, stdout, stderr } = process
  const err = (text: string) => void stderr.write(text)
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as head, closes the pipe; that is no mistake of anyone.
    if (code === 'EPIPE') return
    tellProblem(unwritten(code ?? ''), language, { err, columns: usualColumns })
    process.exit(exitCodes.output)
  })
  return {
    out: (text) => void stdout.write(text),
    err,
    columns: Math.min(stdout.columns ?? usualColumns, mostColumns),
    colour: isColourWanted(env, stdout.isTTY === true),
    stdin: readStandardInput,
    // Opened only for a command that asks.
    get ask() {
      return process.stdin.isTTY && stderr.isTTY ? askOnTerminal : undefined
    },
    cache: cacheFolder(),
    progress: stderr.isTTY ? showProgress((text) => stderr.write(text)) : undefined,
  }
}

function unwritten(code: string): Problem {
  return new Problem({
    kind: 'output',
    what: { nl: `De uitkomst is niet weg te schrijven (${code}).`, en: `The result cannot be written (${code}).` },
    help: { nl: 'Is de schijf vol? Kies een andere plek.', en: 'Is the disk full? Choose another place.' },
  })
}

/** Colour on a terminal only, unless NO_COLOR says no or FORCE_COLOR says yes whatever the output is. */
export function isColourWanted(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false
  const forced = env['FORCE_COLOR']
  return forced === undefined || forced === '' ? isTerminal : forced !== '0'
}

/** Tells on a terminal how far long work is: nothing in its first second, and one line that goes away. */
function showProgress(write: (text: string) => void): (done: number, total: number) => void {
  const start = performance.now()
  let shown = 0
  return (done, total) => {
    const now = performance.now()
    if (done === total) {
      if (shown > 0) write('\r\u001b[K')
    } else if (now - start > 1000 && now - shown > 100) {
      shown = now
      write(`\r\u001b[K${done}/${total}`)
    }
  }
}

async function askOnTerminal(question: string): Promise<string | null> {
  const { createInterface } = await import('node:readline')
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  return await new Promise((resolve) => {
    lines.on('close', () => resolve(null))
    // Whatever was decided is written already.
    lines.on('SIGINT', () => process.exit(130))
    lines.question(question, (answer) => {
      resolve(answer)
      lines.close()
    })
  })
}

function readStandardInput(): Uint8Array {
  const chunks: Buffer[] = []
  const chunk = Buffer.alloc(65_536)
  for (;;) {
    const length = readSync(0, chunk, 0, chunk.length, null)
    if (length === 0) return Buffer.concat(chunks)
    chunks.push(Buffer.from(chunk.subarray(0, length)))
  }
}
