/** The parts of a sentence that semicolons divide: each asks something of its own. */

import type { EvidenceDemand } from '../model/specification.ts'
import { sourceSpan } from '../model/text.ts'
import type { ReadStatement } from './statements.ts'

/** Where a part stands in the sentence's text. */
interface Part {
  readonly start: number
  readonly end: number
}

/** How many things the sentences ask: the parts that semicolons divide, or the lines of the list that one opens. */
export function countDemands(statements: readonly ReadStatement[]): number {
  const opens = statements.findIndex(({ text }) => text.value.endsWith(':'))
  let most = opens < 0 ? 1 : Math.max(1, statements.length - 1 - opens)
  for (const { text } of statements) most = Math.max(most, partsOf(text.value).length)
  return most
}

/** The parts of a sentence; two of them are mostly a demand and what follows from it, and so one. */
function partsOf(text: string): readonly Part[] {
  const whole = [{ start: 0, end: text.length }]
  if (!text.includes(';')) return whole
  const parts: Part[] = []
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf(';', start)
    const end = next < 0 ? text.length : next
    if (/[A-Za-zÀ-ɏ]{2}/u.test(text.slice(start, end))) parts.push({ start, end })
    start = end + 1
  }
  return parts.length > 2 || (parts.length > 1 && text.includes(':')) ? parts : whole
}

/** Proof that one sentence asks in several parts is as many pieces; a report or a plan stays one, whatever it holds. */
export function spreadEvidence(
  evidence: readonly EvidenceDemand[],
  statements: readonly ReadStatement[],
): readonly EvidenceDemand[] {
  return evidence.flatMap((demand): readonly EvidenceDemand[] => {
    const asking = statements.find(({ text }) => sourceSpan(text, 0, text.value.length).start === demand.span.start)
    if (asking === undefined || demand.form !== 'policy-document') return [demand]
    const names = ({ start, end }: Part) =>
      asking.mentions.some(
        (mention) => mention.concept === demand.concept && mention.start >= start && mention.start < end,
      )
    const parts = partsOf(asking.text.value).filter((part) => demand.concept === null || names(part))
    if (parts.length < 2) return [demand]
    return parts.map((part, index) => ({
      ...demand,
      concept: index === 0 ? demand.concept : null,
      span: sourceSpan(asking.text, part.start, part.end),
    }))
  })
}
