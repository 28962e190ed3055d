/** `tenderlint verify`: what a Word document was made from, and whether it still is what was made. */

import { readBytes, readDraft, shownPath } from '../disk.ts'
import type { Language } from '../model/facts.ts'
import { verify } from '../pipeline.ts'
import { oneOf } from './options.ts'
import type { Terminal } from './terminal.ts'
import { tool } from './tool.ts'

interface VerifyTyped {
  readonly source?: string
  readonly format: string
  readonly lang?: string
}

/** Verifies a document; 1 when its text was changed since it was made, or it is not of the draft it is held against. */
export async function verifyDocument(terminal: Terminal, path: string, typed: VerifyTyped): Promise<number> {
  const { holds, reportVerification, verificationFormats } = await import('../report/verification.ts')
  const format = oneOf('--format', typed.format, verificationFormats)
  const spoken = typed.lang === undefined ? null : oneOf<Language>('--lang', typed.lang, ['nl', 'en'])
  const file = { path: shownPath(path), bytes: readBytes(path) }
  const source = typed.source === undefined ? null : readDraft(typed.source)
  const verification = await verify(file.bytes, file.path, source)
  const told = { path: file.path, source: source === null ? null : shownPath(source.path), verification }
  terminal.out(reportVerification(told, format, spoken ?? verification.provenance.language, tool(), terminal.columns))
  return holds(verification) ? 0 : 1
}
