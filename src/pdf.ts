/** Turns Word files into PDF with LibreOffice, when that is installed. */

import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Bilingual, Problem } from './model/problem.ts'

/** Long enough for a thousand pages on a slow machine. */
const mostMilliseconds = 300_000

/** Where LibreOffice is when it is not among the programs that can be called by name. */
const usualPlaces = [
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
]

/** Turns Word files into PDF files, in the same order. */
export type Print = (files: readonly Uint8Array[]) => Promise<readonly Uint8Array[]>

/** The printer of this machine; a Problem when LibreOffice is not installed. */
export function printer(env: Readonly<Record<string, string | undefined>> = process.env): Print {
  const program = programIn(env)
  return (files) => print(program, files)
}

function programIn(env: Readonly<Record<string, string | undefined>>): string {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  const named = folders.flatMap((folder) => ['soffice', 'libreoffice', 'soffice.exe'].map((name) => join(folder, name)))
  const found = [...named, ...usualPlaces].find((path) => existsSync(path))
  if (found !== undefined) return found
  throw failure(
    {
      nl: 'Voor PDF is LibreOffice nodig, en dat is hier niet gevonden.',
      en: 'PDF takes LibreOffice, which was not found here.',
    },
    {
      nl: 'Installeer LibreOffice (gratis, libreoffice.org), of bewaar het Word-document in Word als PDF.',
      en: 'Install LibreOffice (free, libreoffice.org), or save the Word document as PDF in Word.',
    },
  )
}

/** LibreOffice runs with a profile of its own, so that one that is open is no hindrance. */
async function print(program: string, files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(join(tmpdir(), 'tenderlint-pdf-'))
  try {
    const paths = files.map((_, index) => join(folder, `${index + 1}.docx`))
    for (const [index, path] of paths.entries()) writeFileSync(path, files[index] ?? '')
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const to = ['--convert-to', `pdf:writer_pdf_Export:${options}`, '--outdir', folder]
    await promisify(execFile)(program, [profile, '--headless', '--norestore', ...to, ...paths], {
      timeout: mostMilliseconds,
    })
    return paths.map((path) => readFileSync(path.replace(/docx$/, 'pdf')))
  } catch {
    throw failure(
      { nl: 'LibreOffice kon geen PDF maken.', en: 'LibreOffice could not make a PDF.' },
      {
        nl: 'Probeer het opnieuw, of bewaar het Word-document in Word als PDF.',
        en: 'Try again, or save the Word document as PDF in Word.',
      },
    )
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** For readers that cannot see it: headings, tables and alternative texts are marked as what they are. */
const options = JSON.stringify({ PDFUACompliance: { type: 'boolean', value: 'true' } })

function failure(what: Bilingual, help: Bilingual): Problem {
  return new Problem({ kind: 'output', what, help })
}
