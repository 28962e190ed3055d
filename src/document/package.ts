/** The entries of a Word file: opened with care, since anybody may have made it, and written in one fixed form. */

import { unzipSync, zipSync } from 'fflate'
import { Problem } from '../model/problem.ts'

/** The entries of a package by their path. */
export type Entries = Readonly<Record<string, Uint8Array>>

/** How large a file may be as it comes, and unpacked: in bytes and in entries. A real one is far smaller. */
const mostPacked = 64_000_000
export const mostUnpacked = 100_000_000
export const mostEntries = 2_000

/** What is wrong with a file before anything in it is read. */
export type Danger = 'no-package' | 'old-or-locked' | 'too-large' | 'leads-out' | 'twice'

/** Unpacks a file that anybody may have made; `refuse` hears the danger and the entry it is about, and throws. */
export function unpack(file: Uint8Array, refuse: (danger: Danger, name: string) => never): Entries {
  const begins = (...wanted: readonly number[]) => wanted.every((byte, index) => file[index] === byte)
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) refuse('old-or-locked', '')
  if (!begins(0x50, 0x4b, 0x03, 0x04)) refuse('no-package', '')
  const names = new Set<string>()
  let unpacked = file.length > mostPacked ? mostUnpacked : 0
  try {
    return unzipSync(file, {
      // What the file says of itself is judged before anything is unpacked.
      filter({ name, originalSize }) {
        unpacked += originalSize
        if (unpacked > mostUnpacked || names.size >= mostEntries) refuse('too-large', name)
        if (leadsOut(name)) refuse('leads-out', name)
        if (names.has(name.toLowerCase())) refuse('twice', name)
        names.add(name.toLowerCase())
        return !name.endsWith('/')
      },
    })
  } catch (error) {
    if (error instanceof Problem) throw error
    return refuse('no-package', '')
  }
}

/** True for a path that leads out of the place where a file is unpacked. */
export function leadsOut(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split('/').includes('..')
}

/** True when a program is among the entries, or the file's kind announces one. */
export function holdsMacros(types: readonly string[], names: readonly string[]): boolean {
  const announced = types.some((type) => /macroEnabled|vbaProject|vbaData/i.test(type))
  return announced || names.some((name) => /(?:^|\/)vba(?:Project|Data)\./i.test(name))
}

/** The bytes of a package: the same for the same entries, in a fixed order and with a fixed time. */
export function writePackage(entries: Entries): Uint8Array {
  const ordered = Object.entries(entries).sort(([a], [b]) => compare(a, b))
  // The date is read in local time, and 1980 is where the zip format begins.
  return zipSync(Object.fromEntries(ordered), { mtime: new Date(1980, 0, 1), level: 6 })
}

/** The order in which readers and the `file` command expect a document's entries; the rest by name. */
const firstEntries = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml']

function compare(a: string, b: string): number {
  const rank = (path: string) => (firstEntries.indexOf(path) + firstEntries.length + 1) % (firstEntries.length + 1)
  return rank(a) - rank(b) || (a < b ? -1 : 1)
}
