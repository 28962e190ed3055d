/** What the tables of a draft are for, by the names of their columns. */

import type { LanguageKnowledge } from '../language/language.ts'
import { addTo } from '../model/gather.ts'
import type { Passage } from '../model/specification.ts'

/**
 * A table of answers or changes speaks about demands; one whose answers are still to be given asks them; one of terms
 * defines; one of versions tells history; one lists proof.
 */
export type TableUse = 'demands' | 'documents' | 'answers' | 'form' | 'definitions' | 'versions'

/** A column's name as the word lists write it: lower case, without marks at its ends. */
export function columnName(column: string | null): string {
  if (column === null) return ''
  return column
    .slice(0, 100)
    .toLowerCase()
    .replace(/^[^A-Za-zÀ-ɏ#]+|[^A-Za-zÀ-ɏ#]+$/g, '')
}

/** How a column for old or new text is marked: "Overeenkomst 1.1 (WAS)". */
const changed = /\b(?:WAS|WORDT)\b/

/** What stands in a form where somebody must still answer: a box, dots, or the answers to choose from. */
const openAnswer = /^(?:\W|_)*(?:(?:ja|yes|j|y)\W+(?:nee|no|n)(?:\W+n\.?v\.?t)?)?(?:\W|_)*$/i

/** The tables in which nothing is answered yet. */
function formsIn(passages: readonly Passage[], answerColumns: readonly string[]): ReadonlySet<number> {
  const asked = new Set<number>()
  const answered = new Set<number>()
  for (const { table, row, column, text } of passages) {
    if (table < 0 || row === 0) continue
    if (!answerColumns.includes(columnName(column))) asked.add(table)
    else if (!openAnswer.test(text.value)) answered.add(table)
  }
  return new Set([...asked].filter((table) => !answered.has(table)))
}

/** What each table is for, by its number. */
export function tableUses(passages: readonly Passage[], { words }: LanguageKnowledge): ReadonlyMap<number, TableUse> {
  const columns = new Map<number, string[]>()
  for (const { table, row, text } of passages) {
    if (table < 0 || row !== 0) continue
    const name = changed.test(text.value) ? 'was' : columnName(text.value)
    addTo(columns, table, name)
  }
  const asksItself = (name: string) => !words.documentColumns.includes(name)
  const forms = formsIn(passages, words.answerColumns)
  const uses = new Map<number, TableUse>()
  for (const [table, names] of columns) {
    const holds = (list: readonly string[]) => names.some((name) => list.includes(name))
    const defines = words.termColumns.includes(names[0] ?? '') && names.length <= 3
    uses.set(
      table,
      holds(words.answerColumns)
        ? forms.has(table)
          ? 'form'
          : 'answers'
        : defines
          ? 'definitions'
          : holds(words.versionColumns)
            ? 'versions'
            : holds(words.documentColumns) && !holds(words.textColumns.filter(asksItself))
              ? 'documents'
              : 'demands',
    )
  }
  return uses
}
