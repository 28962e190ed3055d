/** Which sentences ask something: by themselves, or because most of what stands around them does. */

import { addTo } from '../model/gather.ts'
import { isDone } from './impersonal.ts'
import { isBounded, isRule } from './norms.ts'
import type { ReadStatement } from './statements.ts'

/** How many sentences of a section ask, at least, and which part of all of them, where what is done is asked too. */
const fewest = 2
const part = 1 / 3

/** The sentences in running text and lists that ask something. */
export function askingAmong(statements: readonly ReadStatement[]): ReadonlySet<ReadStatement> {
  const asking = new Set<ReadStatement>()
  const others = new Map<number, ReadStatement[]>()
  const asked = new Map<number, number>()
  for (const statement of statements) {
    const { role, passage } = statement
    if (role !== 'plain' || passage.table >= 0 || passage.stated !== null) continue
    if (isRule(statement) || isBounded(statement)) {
      asking.add(statement)
      asked.set(passage.section, (asked.get(passage.section) ?? 0) + 1)
    } else addTo(others, passage.section, statement)
  }
  for (const [section, rest] of others) {
    const count = asked.get(section) ?? 0
    if (count < fewest || count < (count + rest.length) * part) continue
    for (const statement of rest) if (isDone(statement)) asking.add(statement)
  }
  return asking
}
