/** `tenderlint build`: writes the Word documents. */

import { basename, extname, join } from 'node:path'
import { readBeside, readDraft, shownPath, writeFile } from '../disk.ts'
import type { Notice } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import { documentViews } from '../model/view.ts'
import { build } from '../pipeline.ts'
import { fromStdin, pathNeeded } from './drafts.ts'
import { oneOf, type TypedOptions } from './options.ts'
import { readSettings } from './settings.ts'
import { tenderReader } from './tender.ts'
import type { Terminal } from './terminal.ts'
import { houseStyle, tool } from './tool.ts'

interface BuildTyped extends TypedOptions {
  readonly as: string
  readonly output: string
  readonly houseStyle?: string
  readonly final?: boolean
}

/** `tenderlint build`: writes the Word documents and names them. */
export async function buildDraft(terminal: Terminal, path: string | undefined, typed: BuildTyped): Promise<number> {
  const wanted = oneOf('--as', typed.as, [...documentViews, 'all'])
  const views = wanted === 'all' ? documentViews : [wanted]
  const draft = typed.stdin ? fromStdin(terminal, typed) : readDraft(pathNeeded(path))
  const settings = readSettings(typed)
  const own = await settings.of(draft.path)
  const tender = await tenderReader(settings, [draft.path], draft).of(draft.path, own)
  const { pack, options } = own
  const language = options.language ?? 'nl'
  const name = basename(draft.path, extname(draft.path))
  // Everything is made before anything is written, so that a failure leaves no half set behind.
  const style = await houseStyle(typed.houseStyle)
  let notices: readonly Notice[] = []
  const tell = (told: readonly Notice[]) => {
    notices = told
  }
  const picture = (named: string) => readBeside(draft.path, named)
  const given = { ...options, final: typed.final, dossier: tender?.dossier(), tool: tool(), picture, tell }
  const documents = await build(draft, pack, style, views, given)
  const files = views.map((view, index) => ({
    path: join(typed.output, `${name}${suffix[view][language]}.docx`),
    bytes: documents[index] ?? new Uint8Array(),
  }))
  for (const notice of notices) tellNotice(notice, draft.path, language, terminal)
  for (const file of files) {
    writeFile(file.path, file.bytes)
    terminal.out(`${language === 'nl' ? 'Geschreven' : 'Written'}: ${shownPath(file.path)}\n`)
  }
  return 0
}

const mostLines = 5

/** Tells where the document shows something otherwise than the draft's author may expect. */
function tellNotice({ lines, what }: Notice, path: string, language: Language, terminal: Terminal): void {
  const shown = lines.slice(0, mostLines).join(', ')
  const others = lines.length - mostLines
  const more = others <= 0 ? '' : language === 'nl' ? ` en ${others} andere` : ` and ${others} more`
  const label = language === 'nl' ? (lines.length === 1 ? 'regel' : 'regels') : lines.length === 1 ? 'line' : 'lines'
  terminal.err(`${shownPath(path)}, ${label} ${shown}${more}: ${what[language]}\n`)
}

const suffix = {
  clean: { nl: '-schoon', en: '-clean' },
  redline: { nl: '-wijzigingen', en: '-changes' },
  comments: { nl: '-opmerkingen', en: '-comments' },
} as const
