import type { Script } from 'node:vm'
import type { lookForOthers } from '../src/cli/crew.ts'
import type { Terminal } from '../src/cli/terminal.ts'

export function loadProgram(): {
  readonly main: (argv: readonly string[], terminal?: Terminal) => Promise<number>
  readonly lookForOthers: typeof lookForOthers
  readonly script: Script
}
