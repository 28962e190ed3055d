/** Whether most of a section asks something, so that what is done by nobody in it is asked too. */

import { addTo } from '../model/gather.ts'
import { isBounded, isRule } from './norms.ts'
import type { ReadStatement } from './statements.ts'

/** How many sentences of a section ask, at least, and which part of all of them. */
const fewest = 2
const part = 1 / 3

/** Tells of a section whether enough of its running text and lists asks something; each section is read when it is needed. */
export function askingSections(statements: readonly ReadStatement[]): (section: number) => boolean {
  let read: ReadonlyMap<number, readonly ReadStatement[]> | undefined
  const told = new Map<number, boolean>()
  return (section) => {
    read ??= plainOf(statements)
    const known = told.get(section) ?? isAsking(read.get(section) ?? [])
    told.set(section, known)
    return known
  }
}

function isAsking(sentences: readonly ReadStatement[]): boolean {
  const asked = sentences.filter((sentence) => isRule(sentence) || isBounded(sentence)).length
  return asked >= fewest && asked >= sentences.length * part
}

/** The sentences in running text and lists, by section. */
function plainOf(statements: readonly ReadStatement[]): ReadonlyMap<number, readonly ReadStatement[]> {
  const sections = new Map<number, ReadStatement[]>()
  for (const statement of statements) {
    const { role, passage } = statement
    if (role === 'plain' && passage.table < 0 && passage.stated === null) addTo(sections, passage.section, statement)
  }
  return sections
}
