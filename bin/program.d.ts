import type { Script } from 'node:vm'
import type { Share } from '../src/cli/ahead.ts'
import type { Terminal } from '../src/cli/terminal.ts'

export function loadProgram(): {
  readonly main: (argv: readonly string[], terminal?: Terminal) => Promise<number>
  readonly keepLooks: (share: Share) => Promise<void>
  readonly script: Script
}
