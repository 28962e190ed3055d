/** `tenderlint allowances`: the register of deviations. */

import { registerFormats, reportRegister } from '../report/register.ts'
import { deliver, eachDraft, languageShared, lookAt } from './drafts.ts'
import { oneOf, type TypedOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

interface RegisterTyped extends TypedOptions {
  readonly format: string
  readonly output?: string
}

/** Lists the allowances of drafts; 0 whatever they are. */
export async function listAllowances(terminal: Terminal, paths: readonly string[], typed: RegisterTyped) {
  const format = oneOf('--format', typed.format, registerFormats)
  const { results, unreadable } = await eachDraft(terminal, paths, typed, (draft, settings, tender) =>
    lookAt(draft, settings, tender),
  )
  if (results.length > 0) {
    const looks = results.map(({ look }) => look)
    const language = results[0]?.settings.options.language ?? languageShared(looks)
    deliver(terminal, reportRegister(looks, language, format, terminal.columns), typed.output, language)
  }
  return unreadable ? 3 : 0
}
