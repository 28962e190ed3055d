/** From arguments to an exit code: runs a command, and tells people's mistakes from our own. */

import { readSync } from 'node:fs'
import { CommanderError } from 'commander'
import { cacheFolder } from '../disk.ts'
import type { Language } from '../model/facts.ts'
import { Problem, type ProblemDetails } from '../model/problem.ts'
import { type Outcome, program } from './program.ts'
import { type Terminal, tellProblem } from './terminal.ts'
import { toolVersion } from './tool.ts'

export { lookForOthers } from './crew.ts'

const exitCodes: Readonly<Record<ProblemDetails['kind'], number>> = { usage: 2, rule: 2, draft: 3, output: 4 }

/** Runs the program on arguments (without node and script); gives the exit code of DESIGN: 0, 1, 2, 3, 4 or 70. */
export async function main(argv: readonly string[], terminal: Terminal = ownTerminal()): Promise<number> {
  const outcome: Outcome = { code: 0 }
  try {
    await program(terminal, outcome, languageTyped(argv)).parseAsync([...argv], { from: 'user' })
    return outcome.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage
    if (error instanceof Problem) {
      tellProblem(error, languageTyped(argv), terminal)
      return exitCodes[error.details.kind]
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

function ownTerminal(): Terminal {
  const { env, stdout, stderr } = process
  // A reader that has seen enough, such as head, closes the pipe; that is no mistake of anyone.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    columns: stdout.columns ?? 100,
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
