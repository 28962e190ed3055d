/** `tenderlint build`: writes the Word documents. */

import { basename, extname, join } from 'node:path'
import { readDraft, shownPath, writeFile } from '../disk.ts'
import { build } from '../pipeline.ts'
import { fromStdin, pathNeeded } from './drafts.ts'
import { oneOf, type TypedOptions } from './options.ts'
import { readSettings } from './settings.ts'
import type { Terminal } from './terminal.ts'
import { houseStyle, tool } from './tool.ts'

interface BuildTyped extends TypedOptions {
  readonly as: string
  readonly output: string
}

/** `tenderlint build`: writes the Word documents and names them. */
export async function buildDraft(terminal: Terminal, path: string | undefined, typed: BuildTyped): Promise<number> {
  const wanted = oneOf('--as', typed.as, ['clean', 'redline', 'all'])
  const views = wanted === 'all' ? (['clean', 'redline'] as const) : [wanted]
  const draft = typed.stdin ? fromStdin(terminal, typed) : readDraft(pathNeeded(path))
  const { pack, options } = await readSettings(typed).of(draft.path)
  const language = options.language ?? 'nl'
  const name = basename(draft.path, extname(draft.path))
  // Everything is made before anything is written, so that a failure leaves no half set behind.
  const style = await houseStyle()
  const files = []
  for (const view of views) {
    const bytes = await build(draft, pack, style, view, { ...options, tool: tool() })
    files.push({ path: join(typed.output, `${name}${suffix[view][language]}.docx`), bytes })
  }
  for (const file of files) {
    writeFile(file.path, file.bytes)
    terminal.out(`${language === 'nl' ? 'Geschreven' : 'Written'}: ${shownPath(file.path)}\n`)
  }
  return 0
}

const suffix = {
  clean: { nl: '-schoon', en: '-clean' },
  redline: { nl: '-wijzigingen', en: '-changes' },
} as const
