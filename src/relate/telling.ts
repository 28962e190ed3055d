/** Which sentences of a requirement say what is asked. */

import { languageKnowledge } from '../language/language.ts'
import type { Passage, Requirement, Specification, Statement } from '../model/specification.ts'

/** The statements that say what is asked: no headings, no proof, and of a table row only the cell that tells it. */
export function tellingStatements({ statements }: Specification, requirement: Requirement): readonly number[] {
  const own = requirement.statements.filter((index) => {
    const statement = statements[index]
    if (statement === undefined || (statement.role !== 'duty' && statement.role !== 'plain')) return false
    return statement.passage.stated?.evidence !== true && statement.words.length > 1
  })
  const passageOf = (index: number) => statements[index]?.passage
  const cells = own.filter((index) => (passageOf(index)?.table ?? -1) >= 0)
  if (cells.length === 0) return own
  const named = cells.filter((index) => isText(statements[index]) && !isProof(statements[index]))
  if (named.length > 0) return named
  // A table of proofs lists what is asked elsewhere.
  if (requirement.statements.some((index) => isProof(statements[index]))) return []
  const sizes = new Map<Passage | undefined, number>()
  for (const index of cells)
    sizes.set(passageOf(index), (sizes.get(passageOf(index)) ?? 0) + wordsIn(statements[index]))
  const size = (passage: Passage | undefined) => sizes.get(passage) ?? 0
  const longest = cells.map(passageOf).reduce((most, passage) => (size(passage) > size(most) ? passage : most))
  // Criteria are each of their own, however alike the form of the answers: "K2 Netwerk | tekst, hooguit drie bladzijden".
  if (requirement.kind === 'award' && sizes.size > 1 && size(longest) < fewWords) return []
  return cells.filter((index) => passageOf(index) === longest)
}

/** A cell of fewer words says no more than in which form an answer is given. */
const fewWords = 6

const wordsIn = (statement: Statement | undefined) => statement?.words.length ?? 0

/** "Document" heads a list of papers, whatever else the header says. */
function isProof(statement: Statement | undefined): boolean {
  const column = columnOf(statement)
  return /\b(?:document|bewijs)/.test(column) || languageKnowledge('nl').words.evidenceColumns.includes(column)
}

function isText(statement: Statement | undefined): boolean {
  return languageKnowledge('nl').words.textColumns.includes(columnOf(statement))
}

const columnOf = (statement: Statement | undefined) => statement?.passage.column?.toLowerCase().trim() ?? ''
