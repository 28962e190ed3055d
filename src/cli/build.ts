/** `tenderlint build`: writes the Word documents. */

import { basename, extname, join } from 'node:path'
import { readBeside, readDraft, shownPath, writeFile } from '../disk.ts'
import type { Notice } from '../model/document.ts'
import type { Language } from '../model/facts.ts'
import type { Template } from '../model/template.ts'
import { type DocumentView, documentViews } from '../model/view.ts'
import { build, dossierOf, forPrint, read } from '../pipeline.ts'
import { fromStdin, pathNeeded } from './drafts.ts'
import { oneOf, type TypedOptions, usageProblem } from './options.ts'
import { refuseToReplace } from './replace.ts'
import { readSettings } from './settings.ts'
import { tenderReader } from './tender.ts'
import { remark, type Terminal } from './terminal.ts'
import { houseStyle, templates, tool } from './tool.ts'

interface BuildTyped extends TypedOptions {
  readonly as: string
  readonly output: string
  readonly houseStyle?: string
  readonly template?: string
  readonly final?: boolean
  readonly force?: boolean
  readonly pdf?: boolean
}

/** `tenderlint build`: writes the Word documents and names them. */
export async function buildDraft(terminal: Terminal, path: string | undefined, typed: BuildTyped): Promise<number> {
  const wanted = oneOf('--as', typed.as, [...documentViews, 'all'])
  const views = wanted === 'all' ? documentViews : [wanted]
  const printed = typed.pdf ? views.filter((view) => view !== 'comments') : []
  if (typed.pdf && printed.length === 0) throw commentsOnPaper()
  if (typed.final && !views.includes('clean')) throw finalReview()
  // LibreOffice is looked for before the work is done, and only loaded when asked.
  const print = typed.pdf ? (await import('../pdf.ts')).printer() : null
  const draft = typed.stdin ? fromStdin(terminal, typed) : readDraft(pathNeeded(path))
  const settings = readSettings(typed)
  const own = await settings.of(draft.path)
  const tender = await tenderReader(settings, [draft.path], draft).of(draft.path, own)
  const { pack, options } = own
  const dossier = tender?.dossier() ?? dossierOf([draft], pack, options)
  const language = options.language ?? read(draft, pack, { ...options, dossier }).language
  const name = basename(draft.path, extname(draft.path))
  // Everything is made before anything is written, so that a failure leaves no half set behind.
  const template = typed.template ?? own.template ?? undefined
  const style = await houseStyle(typed.houseStyle ?? own.houseStyle ?? undefined)
  const pathOf = (view: DocumentView) => join(typed.output, `${name}${suffix[view][language]}.docx`)
  if (!typed.force) await refuseToReplace(views.map(pathOf))
  const kinds = await templates(template)
  let notices: readonly Notice[] = []
  let kind: Template | undefined
  const tell = (told: readonly Notice[], chosen: Template) => {
    notices = told
    kind = chosen
  }
  const picture = (named: string) => readBeside(draft.path, named)
  const { final } = typed
  const given = { ...options, final, dossier, tool: tool(), templates: kinds, picture, tell }
  const documents = await build(draft, pack, style, views, given)
  const files = views.map((view, index) => ({ path: pathOf(view), view, bytes: documents[index] ?? new Uint8Array() }))
  const toPrint = files.filter(({ view }) => printed.includes(view))
  const pages = print === null ? [] : await print(await Promise.all(toPrint.map(({ bytes }) => forPrint(bytes))))
  const prints = toPrint.map(({ path }, index) => ({
    path: path.replace(/docx$/, 'pdf'),
    bytes: pages[index] ?? new Uint8Array(),
  }))
  if (template === undefined && kind !== undefined) {
    const name = kind.name[language]
    const told =
      language === 'nl'
        ? `gemaakt als: ${name} (kies anders met --template)`
        : `made as: ${name} (choose another with --template)`
    remark(shownPath(draft.path), told, terminal)
  }
  for (const { name, from, to } of style.word?.darkened ?? []) {
    const told =
      language === 'nl'
        ? `de kleur van de stijl "${name.nl}" is iets donkerder gemaakt (${from} werd ${to}); anders is de tekst slecht leesbaar`
        : `the colour of the style "${name.en}" was made a little darker (${from} became ${to}); the text would be hard to read`
    remark(style.word?.path ?? '', told, terminal)
  }
  for (const notice of notices) tellNotice(notice, draft.path, language, terminal)
  for (const file of [...files, ...prints]) {
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
  remark(`${shownPath(path)}, ${label} ${shown}${more}`, what[language], terminal)
}

const suffix = {
  clean: { nl: '-schoon', en: '-clean' },
  redline: { nl: '-wijzigingen', en: '-changes' },
  comments: { nl: '-opmerkingen', en: '-comments' },
} as const

const commentsOnPaper = () =>
  usageProblem(
    {
      nl: 'Van het document met opmerkingen wordt geen PDF gemaakt: daarin zijn de opmerkingen niet te lezen.',
      en: 'No PDF is made of the document with comments: they cannot be read in it.',
    },
    { nl: 'Kies --as clean, redline of all.', en: 'Choose --as clean, redline or all.' },
  )

const finalReview = () =>
  usageProblem(
    {
      nl: 'Alleen de opgeschoonde tekst kan definitief zijn: een document met wijzigingen of opmerkingen is een werkversie.',
      en: 'Only the cleaned text can be final: a document with changes or comments is for review.',
    },
    { nl: 'Kies --as clean of --as all.', en: 'Choose --as clean or --as all.' },
  )
