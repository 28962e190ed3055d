/** Sheets of cells as comma-separated values (RFC 4180), the way a spreadsheet of the reader's language opens them. */

import type { Language } from '../model/facts.ts'

/** Tells a spreadsheet that the file is UTF-8. */
const mark = '\uFEFF'

/** Writes rows of cells; in Dutch the cells are parted by semicolons, because the comma is taken. */
export function writeSheet(rows: readonly (readonly string[])[], language: Language): string {
  const parting = language === 'nl' ? ';' : ','
  return `${mark}${rows.map((row) => row.map((cell) => cellOf(cell, parting)).join(parting)).join('\r\n')}\r\n`
}

/** A cell, quoted where it must be; one that a spreadsheet would reckon as a formula is kept from that. */
function cellOf(text: string, parting: string): string {
  const safe = /^[=+@\t]|^-(?![\d.,]*$)/.test(text) ? `'${text}` : text
  return safe.includes(parting) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Reads rows of cells, parted by semicolons when the first line holds one, else by commas. */
export function readSheet(text: string): readonly (readonly string[])[] {
  const content = text.startsWith(mark) ? text.slice(1) : text
  const parting = (/^[^\r\n]*/.exec(content)?.[0] ?? '').includes(';') ? ';' : ','
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < content.length; i++) {
    const character = content[i] ?? ''
    if (quoted) {
      if (character !== '"') cell += character
      else if (content[i + 1] === '"') {
        cell += '"'
        i++
      } else quoted = false
    } else if (character === '"' && cell === '') quoted = true
    else if (character === parting || character === '\n') {
      row.push(cell)
      cell = ''
      if (character === '\n') {
        rows.push(row)
        row = []
      }
    } else if (character !== '\r') cell += character
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows.filter((cells) => cells.some((each) => each !== ''))
}
