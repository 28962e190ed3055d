/** All reading and writing of files. Writing is all or nothing: a file is complete, or as it was. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bilingual, Problem } from './model/problem.ts'
import type { Draft } from './model/specification.ts'
import type { PackFile } from './rules/load.ts'

const formats: Readonly<Record<string, Draft['format']>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.yaml': 'yaml',
  '.yml': 'yaml',
}

/** A path as messages show it: with slashes on every system. */
export function shownPath(path: string): string {
  return path.split(sep).join('/')
}

/** A path as a person types it: from where the program runs, or in full when it leads elsewhere. */
export function pathFromHere(path: string): string {
  const here = relative('.', path)
  return shownPath(here.startsWith('..') ? path : here)
}

/** Whether a path has the ending of a draft. */
export function isDraftPath(path: string): boolean {
  return extname(path).toLowerCase() in formats
}

/** What stands at a path. */
export function kindOfPath(path: string): 'file' | 'folder' | 'nothing' {
  if (!existsSync(path)) return 'nothing'
  return statSync(path).isDirectory() ? 'folder' : 'file'
}

/** The files below a folder in order of their names, less hidden ones, installed packages and what `skip` names. */
export function filesBelow(
  folder: string,
  skip: (path: string, isFolder: boolean) => boolean = () => false,
): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (skip(path, entry.isDirectory())) return []
      return entry.isDirectory() ? filesBelow(path, skip) : [path]
    })
}

/** Reads a draft; a file that is no UTF-8 text, or has an ending that says nothing, is a Problem. */
export function readDraft(path: string): Draft {
  const format = formats[extname(path).toLowerCase()]
  if (format === undefined) {
    throw draftProblem(
      path,
      {
        nl: 'Aan de uitgang van dit bestand is niet te zien wat het is.',
        en: 'The ending of this file does not tell what it is.',
      },
      {
        nl: 'Bewaar het concept als Markdown (.md) of YAML (.yaml). Een Word-bestand zet u om met pandoc.',
        en: 'Save the draft as Markdown (.md) or YAML (.yaml). A Word file is converted with pandoc.',
      },
    )
  }
  return draftFrom(path, readBytes(path), format)
}

/** A draft from bytes that came another way, such as standard input. */
export function draftFrom(path: string, bytes: Uint8Array, format?: Draft['format']): Draft {
  const shown = shownPath(path)
  if (bytes.includes(0) && !isUtf16(bytes)) {
    throw draftProblem(
      shown,
      { nl: 'Dit is geen tekstbestand.', en: 'This is not a text file.' },
      {
        nl: 'Is het een Word- of PDF-bestand? Bewaar de tekst dan eerst als Markdown.',
        en: 'Is it a Word or PDF file? Save its text as Markdown first.',
      },
    )
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { path: shown, text, format: format ?? formats[extname(path).toLowerCase()] ?? 'markdown' }
  } catch {
    throw draftProblem(
      shown,
      { nl: 'Dit bestand is niet in UTF-8 opgeslagen.', en: 'This file is not saved as UTF-8.' },
      {
        nl: 'Open het in een tekstbewerker en bewaar het met de codering UTF-8.',
        en: 'Open it in a text editor and save it with the encoding UTF-8.',
      },
    )
  }
}

/** True for text as Windows saves it under the name Unicode, by the mark it opens with. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

/** The bytes of a file that a command works on; one that cannot be read is a Problem of a draft. */
export function readBytes(path: string): Uint8Array {
  return bytesOf(path, 'draft')
}

/** A file that someone names beside the draft, such as a house style; one that cannot be read is a mistake in what was typed. */
export function readNamed(path: string): { readonly path: string; readonly bytes: Uint8Array } {
  return { path: shownPath(path), bytes: bytesOf(path, 'usage') }
}

function bytesOf(path: string, kind: 'draft' | 'usage'): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Problem({ kind, path: shownPath(path), ...unread(codeOf(error)) })
  }
}

/** Why a file cannot be read, and what to do. */
function unread(code: string): { readonly what: Bilingual; readonly help: Bilingual } {
  const check = {
    nl: 'Controleer de naam en de map waarin u werkt.',
    en: 'Check the name and the folder you are in.',
  }
  if (code === 'ENOENT')
    return { what: { nl: 'Dit bestand bestaat niet.', en: 'This file does not exist.' }, help: check }
  if (code === 'EISDIR')
    return {
      what: { nl: 'Dit is een map.', en: 'This is a folder.' },
      help: { nl: 'Noem een bestand.', en: 'Name a file.' },
    }
  return {
    what: { nl: `Dit bestand is niet te lezen (${code}).`, en: `This file cannot be read (${code}).` },
    help: { nl: 'Controleer of u het mag openen.', en: 'Check that you may open it.' },
  }
}

/** A mistake about the file of a draft; ends with exit code 3. */
export function draftProblem(path: string, what: Bilingual, help: Bilingual): Problem {
  return new Problem({ kind: 'draft', path: shownPath(path), what, help })
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'onbekend'
}

/**
 * Writes a file whole: first beside its place, then in it; makes the folder when it is not there. A file that `runs` may
 * be started as a program.
 */
export function writeFile(path: string, content: string | Uint8Array, runs = false): void {
  const beside = join(dirname(path), `.${basename(path)}.tenderlint-new`)
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(beside, content)
    if (runs) chmodSync(beside, 0o755)
    renameSync(beside, path)
  } catch (error) {
    removeIfThere(beside)
    throw new Problem({
      kind: 'output',
      path: shownPath(path),
      what: {
        nl: `Hier kan niet worden geschreven (${codeOf(error)}).`,
        en: `This place cannot be written to (${codeOf(error)}).`,
      },
      help: {
        nl: 'Kies met --output een andere plek, of sluit het bestand als het open staat.',
        en: 'Choose another place with --output, or close the file if it is open.',
      },
    })
  }
}

/** The bytes of a file that a draft names from its own place, or undefined when they cannot be read. */
export function readBeside(draft: string, path: string): Uint8Array | undefined {
  return readBytesIfThere(resolve(dirname(draft), path))
}

/** The bytes of a file, or undefined when they cannot be read. */
export function readBytesIfThere(path: string): Uint8Array | undefined {
  return ifThere(() => readFileSync(path))
}

function ifThere<Content>(read: () => Content): Content | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // What could not be made need not be removed.
  }
}

/** The text of a file, or undefined when it cannot be read. */
export function readIfThere(path: string): string | undefined {
  return ifThere(() => readFileSync(path, 'utf8'))
}

/** Writes a file that only its owner may read, in a folder like that. When that is not possible nothing happens. */
export function keepPrivately(path: string, content: string): void {
  const folder = dirname(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const beside = `${path}.${process.pid}`
    writeFileSync(beside, content, { mode: 0o600 })
    renameSync(beside, path)
  } catch {
    // What was kept only saves time.
  }
}

/** Removes what was written longest ago from a folder, until it holds `most` files. When that is not possible nothing happens. */
export function removeOldest(folder: string, most: number): void {
  try {
    const files = readdirSync(folder).map((name) => join(folder, name))
    if (files.length <= most) return
    const dated = files.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((a, b) => a.at - b.at)
    for (const { path } of dated.slice(0, files.length - most)) removeIfThere(path)
  } catch {
    // Where there is no folder yet there is room.
  }
}

/** The folder of this user in which programs keep what they can make again, for ours; undefined where there is none. */
export function cacheFolder(): string | undefined {
  const { env, platform } = process
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'tenderlint')
  if (platform === 'win32') return env['LOCALAPPDATA'] && join(env['LOCALAPPDATA'], 'tenderlint', 'cache')
  return env['HOME'] && join(env['HOME'], platform === 'darwin' ? 'Library/Caches' : '.cache', 'tenderlint')
}

/** The YAML files of a rule pack's folder, with paths relative to it. */
export function readPackFiles(folder: string): readonly PackFile[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Problem({
      kind: 'usage',
      path: shownPath(folder),
      what: { nl: 'Deze map met regels bestaat niet.', en: 'This folder of rules does not exist.' },
      help: {
        nl: 'Geef met --pack de map waarin pack.yaml staat.',
        en: 'Give the folder that holds pack.yaml with --pack.',
      },
    })
  }
  return filesBelow(folder)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: shownPath(relative(folder, path)), text: readFileSync(path, 'utf8') }))
}

/** True when a file or folder exists. */
export function isThere(path: string): boolean {
  return existsSync(path)
}

/** The nearest folder, from this one upwards, that holds something of this name. */
export function folderAbove(folder: string, name: string): string | undefined {
  if (existsSync(join(folder, name))) return folder
  const above = join(folder, '..')
  return resolve(above) === resolve(folder) ? undefined : folderAbove(above, name)
}

/** The folder that a name in a file of another folder leads to. */
export function folderBeside(folder: string, name: string): string {
  return join(folder, name)
}

/** A text file of the product itself. */
export function readText(path: string): string {
  return readFileSync(path, 'utf8')
}

/** The folder of the program, whether it runs built (dist/) or from its sources (src/). */
const home = dirname(dirname(fileURLToPath(import.meta.url)))

/** A folder or file of the product itself. */
export function ownPath(...parts: readonly string[]): string {
  return join(home, ...parts)
}

/** What the build compiled ahead, by name, in JSON of one byte a character; undefined when the program runs from its sources. */
export function readCompiled(name: string): unknown {
  const path = fileURLToPath(new URL(`./${name}.json`, import.meta.url))
  return existsSync(path) ? JSON.parse(readFileSync(path, 'latin1')) : undefined
}
